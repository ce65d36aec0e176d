// What a change of each input does to a metric: one line an input, over the change in percent.
#pragma once

#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

struct SpiderPointMark {
    double change = 0;               ///< of the input, as a fraction: 0.1 is 10 % more
    std::optional<double> result{};  ///< empty or not finite: undefined, the line breaks
    QString text{};                  ///< the input's value there, "44 %"; where undefined, the reason
};

struct SpiderSeries {
    QString name{};
    QVector<SpiderPointMark> points{};  ///< in any order
};

struct SpiderData {
    QVector<SpiderSeries> lines{};  ///< up to eight are told apart well
    AxisWords change{};             ///< the axis of the changes
};

/// Lines differ by colour, dashes and markers and are named at their right ends. A cross stands where a line breaks
/// because there is no result beyond. The axis of the metric need not begin at zero; zero is on it where that costs
/// little.
class SpiderChart : public PlaneChart {
    Q_OBJECT

public:
    explicit SpiderChart(QWidget* parent = nullptr);
    void setData(SpiderData spider, ChartTexts texts);

    QSize sizeHint() const override { return {560, 340}; }

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] QPen linePen(qsizetype line) const;
    void layoutMark(const QPointF& at, qsizetype line);
    void layoutBreak(const QPointF& at, qsizetype line);
    /// Marks, breaks and right ends of all lines.
    [[nodiscard]] std::vector<LineEnd> layoutLines(const QRectF& plot);
    /// An axis of the metric for what choosePlot() has left; returns the plot beside its texts.
    QRectF layoutValues(const QRectF& content, const Axes& axes, QRectF plot);
    void layoutHits(const QRectF& plot);

    SpiderData data_;
    FreeRange xRange_;
    FreeRange yRange_;
};

}  // namespace jupan
