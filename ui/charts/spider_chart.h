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
    QVector<SpiderPointMark> points{};  ///< by rising change
};

struct SpiderData {
    QVector<SpiderSeries> lines{};  ///< up to eight are told apart well
    AxisWords change{};             ///< the axis of the changes
};

/// Lines differ by colour, dashes and markers and are named at their right ends.
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
    void layoutHits(const QRectF& plot);

    SpiderData data_;
    FreeRange xRange_;
    ValueRange yRange_;
};

}  // namespace jupan
