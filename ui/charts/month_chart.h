// Charts of cumulative amounts over the months 0..H: month ticks, names at the line ends, the payback mark.
#pragma once

#include <QMap>
#include <QStringList>

#include "ui/charts/plane_chart.h"

namespace jupan {

/// One line. x is the month (0 = start), y an amount in whatever unit the texts speak; points that are not finite are
/// left out.
struct LineSeries {
    QString name;
    QVector<QPointF> points;
};

/// Where a line comes back to zero, and the words beside it ("회수 9.4개월").
struct PaybackMark {
    double month = 0;
    QString text;
};

class MonthChart : public PlaneChart {
    Q_OBJECT

protected:
    explicit MonthChart(QWidget* parent) : PlaneChart(parent) {}

    /// Drops what cannot be drawn (not finite, before the start), and widens horizon and amounts to hold the rest.
    void take(LineSeries& line);
    /// Nothing taken yet.
    void clearRanges();
    [[nodiscard]] const ValueRange& amounts() const { return amounts_; }
    [[nodiscard]] double horizon() const { return horizon_ > 0 ? horizon_ : 1; }

    /// Magnitudes, zero line and the axis of months; first in buildSeries.
    void startSeries();
    /// In multiples of the magnitude.
    [[nodiscard]] QList<QPointF> scaledPoints(const QVector<QPointF>& points) const;
    void addLineSeries(const LineSeries& line, const QPen& pen);

    /// What the axes hold, with `endsWidth` kept free at the right.
    [[nodiscard]] Axes monthAxes(double endsWidth) const;
    /// The plot as layoutMonthAxes() will return it, and both axes set; places nothing.
    QRectF chooseMonthPlot(const QRectF& content, double endsWidth);
    /// Both axes, with `endsWidth` kept free at the right; returns the plot.
    QRectF layoutMonthAxes(const QRectF& content, double endsWidth);
    /// A ring on the line that goes through `line` (pixels), and its words off all `lines`; nothing outside the months.
    void layoutPayback(const QRectF& plot, const PaybackMark& payback, const QPolygonF& line,
                       std::vector<QPolygonF> lines, const QColor& color);
    /// One upright band a month, with every line's figure in it.
    void layoutMonthHits(const QRectF& plot, const std::vector<const LineSeries*>& lines);
    [[nodiscard]] QPolygonF placed(const QRectF& plot, const QVector<QPointF>& points) const;

private:
    void layoutMonths(const QRectF& plot, double right);

    ValueRange amounts_;
    double horizon_ = 0;
};

}  // namespace jupan
