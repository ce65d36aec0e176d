// The share of trials in which a metric stays at or below a value (cumulative distribution).
#pragma once

#include <optional>

#include "ui/charts/distribution_chart.h"

namespace jupan {

struct SCurveData {
    QVector<QPointF> points{};          ///< (value, share of trials at or below it, 0..1), both ascending
    QVector<MarkedPoint> marks{};       ///< (value, share): "P10 2,150"
    std::optional<MarkedPoint> zero{};  ///< (0, share below zero): "23 % lose money"; y is what is marked
    QString metricCaption{};            ///< under the axis: "NPV, 10k KRW"
    AxisWords share{};                  ///< of the trials, 0..1 ("25 %"), at the left
};

/// The texts speak for the metric. Where the picture would be mostly empty, the outer 0.5 % of the trials are not
/// drawn; an arrow with their share stands at that edge.
class SCurveChart : public DistributionChart {
    Q_OBJECT

public:
    explicit SCurveChart(QWidget* parent = nullptr);
    void setData(SCurveData curve, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    void trimTails();
    void layoutMark(const QRectF& plot, const MarkedPoint& mark, const std::vector<QPolygonF>& lines, bool isZero);
    void layoutHits(const QRectF& plot);

    SCurveData data_;  // the points that are drawn
    Tails tails_;
    QVector<double> edges_;  // of all points
    FreeRange xRange_;
    ValueRange yRange_;
};

}  // namespace jupan
