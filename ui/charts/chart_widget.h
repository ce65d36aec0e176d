// The ground all charts stand on: Qt Charts draws grid, series and bars; titles, ticks and direct labels are placed by
// the chart itself, so that they never cover each other, and so that screen, PNG, SVG and PDF are the same picture.
#pragma once

#include <QPainterPath>
#include <QPen>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/charts/chart_colors.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/value_scale.h"

class QAbstractSeries;
class QChart;
class QPaintDevice;
class QPainter;
class QValueAxis;

namespace jupan {

/// The words of a chart. All are ready to be shown; the chart formats no figure itself.
struct ChartTexts {
    QString title{};
    QString valueUnit{};  ///< at the right of the title: what the value axis counts ("만원"); may be empty
    QString note{};       ///< under the title, may be empty: what a reader must know to read the picture
    QString source{};     ///< at the foot, may be empty: project, scenario, trials and seed
    QString empty{};      ///< shown instead of the plot when there is nothing to draw; empty: "Nothing to show yet"
    FigureText tick{};    ///< at the value axis
    FigureText value{};   ///< short, beside bars and columns
    FigureText exact{};   ///< in tooltips
    ChartTable table{};   ///< the figures behind the picture
};

/// A part of the picture that answers the pointer.
struct ChartHit {
    QRectF area;
    QString text;  ///< plain, lines separated by '\n'
};

class ChartWidget : public QWidget {
    Q_OBJECT

public:
    ~ChartWidget() override;

    /// A chart wears the window's theme and follows it. Once it is given colours of its own (a report on paper) it
    /// keeps those.
    void setColors(const ChartColors& colors);
    const ChartColors& colors() const { return colors_; }

    /// Draws the chart over the whole of `device` (image, SVG, PDF page). `size` is the size in pixels for which it is
    /// laid out, as if the widget had it; it is scaled to the device with its proportions kept.
    void renderTo(QPaintDevice& device, const QSize& size);
    /// The same in other colours than the widget's.
    void renderAs(QPaintDevice& device, const QSize& size, const ChartColors& colors);
    /// The same into a part of what `painter` draws on, in the widget's colours: a place on a page.
    void renderIn(QPainter& painter, const QRectF& target, const QSize& size);
    /// The chart as a picture of `size` × `scale` pixels.
    QImage toImage(const QSize& size, double scale = 1);

    /// The figures behind the picture; without columns where the chart was given none.
    const ChartTable& table() const { return texts_.table; }
    /// Title and source as given.
    const QString& title() const { return texts_.title; }
    const QString& source() const { return texts_.source; }

    /// Every text of the picture at the widget's present size, with its place.
    const std::vector<ChartLabel>& labels();
    const std::vector<ChartHit>& hits();
    /// The rectangle between the axes; empty while there is nothing to draw.
    QRectF plotArea();
    /// The value axis as drawn.
    const ValueScale& valueScale();
    /// The chart behind the picture.
    QChart& chart();

    QSize sizeHint() const override { return {420, 240}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    /// `valueAxis`: Qt::Vertical if values rise, Qt::Horizontal if bars lie.
    explicit ChartWidget(Qt::Orientation valueAxis, QWidget* parent);

    void setTexts(ChartTexts texts);
    /// Data or words changed: everything is built anew at the next painting.
    void rebuild();

    virtual bool hasData() const = 0;
    /// Adds the series to the chart, in multiples of `magnitude()`.
    virtual void buildSeries() = 0;
    /// Places labels and marks for `content`, the space under the title, sets both axes, returns the plot rectangle.
    virtual QRectF layoutPlot(const QRectF& content) = 0;

    // For layoutPlot and buildSeries
    struct Mark {
        QPainterPath path;
        QPen pen;
        QBrush brush;
    };
    const ChartTexts& texts() const { return texts_; }
    const QFont& labelFont() const { return labelFont_; }
    double lineHeight() const { return lineHeight_; }
    double pictureWidth() const { return laidOutFor_.width(); }
    double magnitude() const { return magnitude_; }
    void setMagnitude(const ValueRange& range);
    QValueAxis* valueAxis() const;
    QValueAxis* positionAxis() const;
    void applyScale(const ValueScale& scale);
    const ValueScale& currentScale() const { return scale_; }
    void addSeries(QAbstractSeries* series);
    ChartLabel& addLabel(ChartLabel::Role role, const QString& text, const QString& fullText, const QRectF& rect,
                         const QColor& color);
    void addMark(const QPainterPath& path, const QPen& pen, const QBrush& brush = Qt::NoBrush);
    void addZeroLine(const QLineF& line);
    void addHit(const QRectF& area, const QString& text) { hits_.push_back({area, text}); }
    std::vector<QRectF> labelRects() const;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Picture;
    class Overlay;

    void prepare(const QSizeF& size);
    QRectF layoutHeading(const QSizeF& size);
    /// Places `text` in as many lines as it needs (two at most) with its first line at `top`; returns its height.
    double layoutLines(const QString& text, const QRectF& within, double top);
    /// Places the source line at the foot of `inside`; returns what is left above it.
    QRectF layoutSource(const QRectF& inside);
    void layoutPicture(const QSizeF& size);
    void wear(const ChartColors& colors);
    /// The theme's colours, grey while the figures are stale.
    void wearTheme();
    void showHit(int index);
    void describe();

    Qt::Orientation valueOrientation_;
    ChartTexts texts_;
    ChartColors colors_;
    QFont titleFont_;
    QFont labelFont_;
    double lineHeight_ = 16;
    double magnitude_ = 1;
    ValueScale scale_;
    QRectF plot_;
    std::vector<ChartLabel> labels_;
    std::vector<Mark> marks_;
    std::vector<ChartHit> hits_;
    int focusedHit_ = -1;
    bool ownColors_ = false;
    bool seriesStale_ = true;
    QSizeF laidOutFor_;
    std::unique_ptr<Picture> picture_;  // made at the first painting: a page that is not open costs nothing
};

}  // namespace jupan
