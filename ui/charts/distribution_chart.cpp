#include "ui/charts/distribution_chart.h"

namespace jupan {
namespace {

constexpr double kMostTail = 0.005;    // share of the trials that may stay undrawn at a side
constexpr double kEmptyPicture = 0.6;  // tails are left out where the rest takes less of the width than this
constexpr double kLeastGain = 0.1;     // of the width, for which a side is left out
constexpr double kGap = 5;             // pixels from text to edge

}  // namespace

DistributionChart::Tails DistributionChart::tailsOf(const QVector<double>& edges, const QVector<double>& shares) {
    Tails all;
    all.last = shares.size() - 1;
    if (all.last < 0) return all;
    Tails kept = all;
    while (kept.first < kept.last && kept.low + shares[kept.first] <= kMostTail) kept.low += shares[kept.first++];
    while (kept.first < kept.last && kept.high + shares[kept.last] <= kMostTail) kept.high += shares[kept.last--];
    const double full = edges.back() - edges.front();
    if (!(edges[kept.last + 1] - edges[kept.first] < kEmptyPicture * full)) return all;
    if (edges[kept.first] - edges.front() < kLeastGain * full) {
        kept.first = all.first;
        kept.low = 0;
    }
    if (edges.back() - edges[kept.last + 1] < kLeastGain * full) {
        kept.last = all.last;
        kept.high = 0;
    }
    return kept;
}

void DistributionChart::layoutTails(const QRectF& plot, const Tails& tails, const QVector<double>& edges,
                                    const AxisWords& share, double lowY, double highY) {
    if (tails.low > 0) {
        const QString figure = share.exact(tails.low);
        const QString text =
            tr("%1 of the trials lie further left, down to %2").arg(figure, texts().exact(edges.front()));
        layoutTail(plot, lowY, QStringLiteral("← ") + figure, text, true);
    }
    if (tails.high > 0) {
        const QString figure = share.exact(tails.high);
        const QString text =
            tr("%1 of the trials lie further right, up to %2").arg(figure, texts().exact(edges.back()));
        layoutTail(plot, highY, figure + QStringLiteral(" →"), text, false);
    }
}

void DistributionChart::layoutTail(const QRectF& plot, double bottom, const QString& text, const QString& tooltip,
                                   bool low) {
    const QSizeF size = textSize(text, labelFont());
    const double left = low ? plot.left() + kGap : plot.right() - kGap - size.width();
    const QRectF rect({left, bottom - size.height()}, size);
    addHit(rect, tooltip);
    for (const QRectF& other : labelRects())
        if (other.intersects(rect)) return;  // in a very small picture the tooltip must do
    addLabel(ChartLabel::Role::value, text, text, rect, colors().muted).overLines = true;
}

}  // namespace jupan
