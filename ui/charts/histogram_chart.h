// How often a metric comes out as how much: bars of trials, with mean and percentiles, and what lies below zero.
#pragma once

#include "ui/charts/distribution_chart.h"

namespace jupan {

/// An upright line and its words ("P10 2,150").
struct ValueMark {
    double at = 0;
    QString text{};
    bool strong = false;  ///< the one that counts most (P50)
};

struct HistogramData {
    QVector<double> edges{};   ///< ascending, one more than counts
    QVector<double> counts{};  ///< trials with edges[i] <= x < edges[i+1]
    double trials = 0;         ///< what the shares refer to; 0: the sum of counts
    QVector<ValueMark> marks{};
    QString metricCaption{};  ///< under the axis: "NPV, 10k KRW"
    AxisWords share{};        ///< of the trials, 0..1 ("12 %"), at the left
    QString below{};          ///< left of zero: "loses money: 23 %"; may be empty
    QString above{};          ///< right of zero: "gains: 77 %"
};

/// The texts speak for the metric. Where the picture would be mostly empty, the outer 0.5 % of the trials are not
/// drawn; an arrow with their share stands at that edge.
class HistogramChart : public DistributionChart {
    Q_OBJECT

public:
    explicit HistogramChart(QWidget* parent = nullptr);
    void setData(HistogramData histogram, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    /// A mark's words as they stand.
    struct Flag {
        double x = 0;  ///< of its line
        QRectF rect;
        int row = 0;
        const ValueMark* mark = nullptr;
        QString text;
        QFont font;
    };
    [[nodiscard]] double share(qsizetype bin) const { return data_.counts[bin] / data_.trials; }
    [[nodiscard]] double flagHeight(int rows) const { return rows * (lineHeight() + 1); }
    /// The marks' words above the plot, in as few rows as keep them apart; the row of each counts from the plot
    /// upwards.
    [[nodiscard]] std::vector<Flag> flags(const QRectF& content, const QRectF& plot) const;
    bool placeFlags(const std::vector<const ValueMark*>& marks, int rows, const QRectF& content, const QRectF& plot,
                    std::vector<Flag>& placed) const;
    [[nodiscard]] Flag flag(const ValueMark& mark, int row, bool left, const QRectF& content, const QRectF& plot) const;
    [[nodiscard]] static bool isFree(const Flag& flag, const std::vector<Flag>& placed);
    [[nodiscard]] Flag flagOrNone(const ValueMark& mark, int rows, const QRectF& content, const QRectF& plot,
                                  const std::vector<Flag>& placed) const;
    void layoutBars(const QRectF& plot);
    void addBar(const QRectF& bar, bool loses);
    [[nodiscard]] double swatch() const { return lineHeight() * 0.7; }
    [[nodiscard]] double sidesWidth() const;
    void layoutSides(const QRectF& room, const QRectF& plot);
    void layoutFlags(const QRectF& plot, const std::vector<Flag>& flags);
    [[nodiscard]] double overBars(const QRectF& plot, double edge) const;
    void layoutHits(const QRectF& plot);

    HistogramData data_;
    Tails tails_;
    FreeRange xRange_;
    ValueRange yRange_;
};

}  // namespace jupan
