// Charts with figures on both axes: the values rise, the position axis holds figures of its own.
#pragma once

#include <QPointF>
#include <QStringList>
#include <QVector>

#include "ui/charts/chart_widget.h"
#include "ui/charts/free_scale.h"

namespace jupan {

/// The words of an axis that the chart's own texts do not speak for.
struct AxisWords {
    QString caption{};   ///< what it counts and in which unit: "Exchange rate (USD), KRW"
    FigureText tick{};   ///< at the axis; may be empty: plain numbers
    FigureText exact{};  ///< in tooltips; empty: as at the axis
};

/// A point of the plane and the words beside it.
struct MarkedPoint {
    QPointF at;
    QString text{};
};

class PlaneChart : public ChartWidget {
    Q_OBJECT

protected:
    explicit PlaneChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

    static constexpr double kTickGap = 8;        ///< pixels between texts of the axis of x, and beside those of y
    static constexpr double kWidestTick = 0.35;  ///< of the picture, for texts at the axis of y

    /// What the axes hold, for layoutAxes.
    struct Axes {
        FreeRange x{};
        QString xCaption{};          ///< under the ticks of x, may be empty
        bool captionBeside = false;  ///< that of x, at the right of its ticks: saves a line in a low picture
        FigureText xTick{};
        ValueRange y{};
        QString yCaption{};  ///< above the axis of y, may be empty
        FigureText yTick{};
        double yPad = 0.06;  ///< share of the range left free at the ends of y that are not zero
        double inset = 0;    ///< pixels between the plot's edges and the ends of both scales
        double top = 0;      ///< pixels kept free above the plot (under the caption of y)
        double foot = 0;     ///< pixels kept free under the caption of x
        double right = 14;   ///< pixels kept free at the right
    };
    /// Words of `axis` with what is missing made from plain numbers.
    static AxisWords complete(AxisWords axis);
    /// Sets the magnitudes in which series are drawn; for buildSeries.
    void setMagnitudes(const FreeRange& x, const ValueRange& y);
    [[nodiscard]] QPointF scaled(const QPointF& point) const {
        return {point.x() / xMagnitude_, point.y() / magnitude()};
    }
    /// Chooses both scales and sets both axes; returns the plot. Places nothing.
    QRectF choosePlot(const QRectF& content, const Axes& axes);
    /// The same, and places ticks and captions.
    QRectF layoutAxes(const QRectF& content, const Axes& axes);
    void layoutYTicks(const QRectF& content, const Axes& axes, const QRectF& plot);
    void layoutXTicks(const QRectF& content, const Axes& axes, const QRectF& plot);
    [[nodiscard]] double xOf(const QRectF& plot, double x) const;
    [[nodiscard]] double yOf(const QRectF& plot, double y) const;
    [[nodiscard]] QPointF place(const QRectF& plot, const QPointF& point) const {
        return {xOf(plot, point.x()), yOf(plot, point.y())};
    }
    [[nodiscard]] const FreeScale& xScale() const { return xScale_; }

    [[nodiscard]] QFont boldFont() const;
    /// A ring around `point`; filled: a dot.
    void addDot(const QPointF& point, const QColor& color, bool filled);
    void addLine(const QLineF& line, const QPen& pen);
    /// How words stand beside their point.
    struct PointLabel {
        QFont font{};
        double clearance = 8;   ///< pixels from the point
        double farthest = 1e9;  ///< farther than these pixels off they are left out
        ChartLabel::Role role = ChartLabel::Role::marker;
        std::vector<QRectF> obstacles{};  ///< what the words must not cover beside other texts
    };
    /// Words beside `point` and inside `bounds`, off `lines` where possible, with a leader if they stand far off.
    /// False, and nothing is placed, where they would cover another text.
    bool addPointLabel(const QPointF& point, const QString& text, const QRectF& bounds,
                       const std::vector<QPolygonF>& lines, const PointLabel& look);

    /// Pixels that `names` take at the right of the plot; 0 without names.
    [[nodiscard]] double endsWidth(const QRectF& content, const QStringList& names) const;
    /// A name at the right end of a line.
    struct LineEnd {
        QString name;
        QPointF end;  ///< of the line, in pixels
        QPen sample;  ///< Qt::NoPen: none is shown before the name
    };
    /// The first ones have precedence where room is short.
    void layoutLineEnds(const QRectF& plot, double width, const std::vector<LineEnd>& ends);

    /// A text of the axes at (`left`, `top`), moved and cut so that it stays within the width of `content`.
    void addCaption(const QString& text, const QRectF& content, double left, double top);
    /// A picture so low that it has no line to spare.
    [[nodiscard]] bool isLow(const QRectF& content) const { return content.height() < 13 * lineHeight(); }
    /// For an axis of x with ticks of its own.
    void setXRange(double lowest, double highest);

private:
    /// The scale of y for `plot`, with `inset` pixels at both ends: the finest whose ticks stand well apart, or closer
    /// where there would be hardly any.
    [[nodiscard]] ValueScale chooseYScale(const Axes& axes, const QRectF& plot, double inset) const;
    /// Under the ticks' strokes and under the lowest text of y, which may reach as far to the right.
    [[nodiscard]] double tickTop(const QRectF& plot) const { return plot.bottom() + lineHeight() / 2 + 1; }
    [[nodiscard]] std::vector<QRectF> xTickRects(const FreeScale& scale, const QRectF& content,
                                                 const QRectF& plot) const;

    FreeScale xScale_;
    double xMagnitude_ = 1;
};

}  // namespace jupan
