#include "ui/charts/histogram_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/hatching.h"

namespace jupan {
namespace {

constexpr double kGap = 8;

}  // namespace

HistogramChart::HistogramChart(QWidget* parent) : DistributionChart(parent) {}

void HistogramChart::setData(HistogramData histogram, ChartTexts texts) {
    data_ = std::move(histogram);
    data_.share = complete(std::move(data_.share));
    data_.metricCaption = plainText(data_.metricCaption);
    data_.below = plainText(data_.below);
    data_.above = plainText(data_.above);
    for (ValueMark& mark : data_.marks) mark.text = plainText(mark.text);
    data_.marks.removeIf([](const ValueMark& mark) { return !isDrawable(mark.at); });
    data_.counts.resize(std::min(data_.counts.size(), std::max<qsizetype>(0, data_.edges.size() - 1)));
    double sum = 0;
    for (double& count : data_.counts) {
        if (!(std::isfinite(count) && count > 0)) count = 0;
        sum += count;
    }
    if (!(std::isfinite(data_.trials) && data_.trials > 0)) data_.trials = sum;
    const bool edgesDrawable = std::all_of(data_.edges.begin(), data_.edges.end(), isDrawable) &&
                               std::is_sorted(data_.edges.begin(), data_.edges.end());
    if (!(sum > 0) || !edgesDrawable) data_.counts.clear();
    QVector<double> shares;
    for (qsizetype bin = 0; bin < data_.counts.size(); ++bin) shares << share(bin);
    tails_ = tailsOf(data_.edges, shares);
    xRange_ = {};
    yRange_ = {};
    for (qsizetype bin = tails_.first; bin <= tails_.last; ++bin) {
        xRange_.include(data_.edges[bin]);
        xRange_.include(data_.edges[bin + 1]);
        yRange_.include(share(bin));
    }
    xRange_.includeZeroIfNear();
    setTexts(std::move(texts));
}

bool HistogramChart::hasData() const {
    return !data_.counts.isEmpty();
}

void HistogramChart::buildSeries() {
    setMagnitudes(xRange_, yRange_);
}

QRectF HistogramChart::layoutPlot(const QRectF& content) {
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.metricCaption;
    axes.xTick = texts().tick;
    axes.y = yRange_;
    axes.yCaption = data_.share.caption;
    axes.yTick = data_.share.tick;
    // what is lost and gained stands behind the caption of y, in a row of its own where that is too narrow
    const double caption = axes.yCaption.isEmpty() ? 0 : textSize(axes.yCaption, labelFont()).width() + 2 * kGap;
    const bool beside = caption > 0 && caption + sidesWidth() <= content.width();
    const bool any = !data_.below.isEmpty() || !data_.above.isEmpty();
    const double sides = any && !beside ? lineHeight() + 4 : 0;
    // rows narrow the plot, and so may move its left edge, which may need another row
    std::vector<Flag> placed;
    int rows = 0, needed = 0;
    do {
        rows = needed;
        axes.top = sides + flagHeight(rows);
        placed = flags(content, choosePlot(content, axes));
        for (const Flag& flag : placed) needed = std::max(needed, flag.row + 1);
    } while (needed > rows);
    const QRectF plot = layoutAxes(content, axes);
    layoutBars(plot);
    addLine({plot.bottomLeft(), plot.bottomRight()}, QPen(colors().muted, 1));
    QRectF room = content;
    if (beside) room.setLeft(content.left() + caption);
    room.setTop(plot.top() - lineHeight() / 2 - axes.top - (beside ? lineHeight() + 4 : 0));
    layoutSides(room, plot);
    layoutTails(plot, tails_, data_.edges, data_.share, overBars(plot, plot.left()), overBars(plot, plot.right()));
    layoutFlags(plot, placed);
    layoutHits(plot);
    return plot;
}

void HistogramChart::layoutBars(const QRectF& plot) {
    for (qsizetype bin = tails_.first; bin <= tails_.last; ++bin) {
        const double top = yOf(plot, share(bin));
        if (data_.counts[bin] == 0) continue;
        const double from = data_.edges[bin], to = data_.edges[bin + 1];
        const auto bar = [&](double low, double high) {
            const double left = xOf(plot, low);
            return QRectF(left, top, std::max(1.0, xOf(plot, high) - left - 1), plot.bottom() - top);
        };
        // all trials of one value: a bin without width is a line
        if (to <= 0 && from < 0) addBar(bar(from, to), true);
        if (from >= 0) addBar(bar(from, to), false);
        if (from < 0 && to > 0) {
            addBar(bar(from, 0), true);
            addBar(bar(0, to), false);
        }
    }
}

// Bars below zero are hatched: told apart without colour.
void HistogramChart::addBar(const QRectF& bar, bool loses) {
    QPainterPath path;
    path.addRect(bar);
    if (!loses) return addMark(path, Qt::NoPen, colors().seriesColor(0));
    QColor ground = colors().bad;
    ground.setAlphaF(0.45F);
    addMark(path, Qt::NoPen, ground);
    addMark(hatching(bar), QPen(colors().bad, 1));
}

double HistogramChart::sidesWidth() const {
    double width = 0;
    for (const QString& text : {data_.below, data_.above})
        if (!text.isEmpty()) width += swatch() + textSize(text, boldFont()).width() + 2 * kGap;
    return width;
}

// What is lost and what is gained, at both sides of the zero line where there is room, with a piece of their bars.
void HistogramChart::layoutSides(const QRectF& room, const QRectF& plot) {
    const QFont font = boldFont();
    const bool shareRoom = sidesWidth() > room.width() && !data_.below.isEmpty() && !data_.above.isEmpty();
    const double most = (shareRoom ? room.width() / 2 : room.width()) - swatch() - 2 * kGap;
    const QString below = elided(data_.below, font, most), above = elided(data_.above, font, most);
    const double zero = std::clamp(xOf(plot, 0), room.left(), room.right());
    const auto widthOf = [&](const QString& text) {
        return text.isEmpty() ? 0 : swatch() + textSize(text, font).width() + kGap;
    };
    const double left = std::max(
        room.left(), std::min(zero - widthOf(below) - kGap / 2, room.right() - widthOf(below) - widthOf(above) - kGap));
    const double right =
        std::max(left + widthOf(below) + kGap, std::min(zero + kGap / 2, room.right() - widthOf(above)));
    const auto addSide = [&](const QString& shown, const QString& full, double at, bool loses) {
        if (shown.isEmpty()) return;
        addBar({at, room.top() + (lineHeight() - swatch()) / 2, swatch(), swatch()}, loses);
        const QRectF rect({at + swatch() + 4, room.top()}, textSize(shown, font));
        addLabel(ChartLabel::Role::name, shown, full, rect, loses ? colors().bad : colors().text).font = font;
        if (shown != full) addHit(rect, full);
    };
    addSide(below, data_.below, left, true);
    addSide(above, data_.above, right, false);
    if (xScale().minimum <= 0 && xScale().maximum >= 0)
        addZeroLine({xOf(plot, 0), plot.top() - lineHeight() / 2, xOf(plot, 0), plot.bottom()});
}

// The lowest place for a text at an edge of the plot that covers no bar.
double HistogramChart::overBars(const QRectF& plot, double edge) const {
    const double reach = textSize(QStringLiteral("← 0.00 %"), labelFont()).width() + 2 * kGap;
    double top = plot.bottom();
    for (qsizetype bin = tails_.first; bin <= tails_.last; ++bin) {
        const bool near = xOf(plot, data_.edges[bin]) < edge + reach && xOf(plot, data_.edges[bin + 1]) > edge - reach;
        if (near) top = std::min(top, yOf(plot, share(bin)));
    }
    return std::max(top - 4, plot.top() + lineHeight());
}

void HistogramChart::layoutHits(const QRectF& plot) {
    for (qsizetype bin = tails_.first; bin <= tails_.last; ++bin) {
        const double left = xOf(plot, data_.edges[bin]), right = xOf(plot, data_.edges[bin + 1]);
        //: a bin of a histogram: from, up to, its share of the trials
        const QString text = tr("%1 to %2: %3 of the trials")
                                 .arg(texts().exact(data_.edges[bin]), texts().exact(data_.edges[bin + 1]),
                                      data_.share.exact(share(bin)));
        addHit({left, plot.top(), std::max(2.0, right - left), plot.height()}, text);
    }
}

}  // namespace jupan
