// Charts of how a metric is distributed over the trials: what they do with long tails.
#pragma once

#include "ui/charts/plane_chart.h"

namespace jupan {

class DistributionChart : public PlaneChart {
    Q_OBJECT

protected:
    explicit DistributionChart(QWidget* parent) : PlaneChart(parent) {}

    /// Bins that are drawn, and the shares of the trials that lie beyond them.
    struct Tails {
        qsizetype first = 0;
        qsizetype last = -1;
        double low = 0;
        double high = 0;
    };
    /// All bins; or, where the middle of the distribution would take less than 60 % of the width, without the outer
    /// ones, 0.5 % of the trials at most at each side that takes more than a tenth of it. `edges`: ascending, one more
    /// than `shares`.
    [[nodiscard]] static Tails tailsOf(const QVector<double>& edges, const QVector<double>& shares);
    /// What is not drawn: its share with an arrow at the edge of `plot`, with its lower end at `lowY` or `highY`, and
    /// in a tooltip how far it reaches.
    void layoutTails(const QRectF& plot, const Tails& tails, const QVector<double>& edges, const AxisWords& share,
                     double lowY, double highY);

private:
    void layoutTail(const QRectF& plot, double bottom, const QString& text, const QString& tooltip, bool low);
};

}  // namespace jupan
