#include "ui/charts/tornado_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

constexpr int kRowHeight = 24;
constexpr double kGap = 6;
constexpr double kWidestTexts = 0.7;  // of the plot, at both sides together; longer ones are cut
constexpr double kLargest = 1e299;    // with room for texts beyond it, axis ends do not overflow

bool isDefined(const TornadoEnd& end) {
    return end.result && isDrawable(*end.result);
}

}  // namespace

TornadoChart::TornadoChart(QWidget* parent) : RowChart(parent) {}

QSize TornadoChart::sizeHint() const {
    return {560, 130 + kRowHeight * static_cast<int>(std::max<qsizetype>(1, data_.rows.size()))};
}

void TornadoChart::setData(TornadoData tornado, ChartTexts texts) {
    data_ = std::move(tornado);
    if (data_.base && !std::isfinite(*data_.base)) data_.base.reset();
    if (data_.base) *data_.base = std::clamp(*data_.base, -kLargest, kLargest);
    data_.baseText = plainText(data_.baseText);
    range_ = {};
    if (data_.base) range_.include(*data_.base);
    QVector<Row> rows;
    for (TornadoRow& row : data_.rows) {
        for (TornadoEnd* end : {&row.low, &row.high}) {
            end->input = plainText(end->input);
            end->reason = plainText(end->reason);
            if (isDefined(*end)) *end->result = std::clamp(*end->result, -kLargest, kLargest);
            if (isDefined(*end)) range_.include(*end->result);
        }
        rows.push_back({row.name, std::numeric_limits<double>::quiet_NaN(), false});
    }
    range_.includeZeroIfNear();
    setRows(std::move(rows), std::move(texts));
}

double TornadoChart::originOf(const TornadoRow& row) const {
    if (data_.base) return *data_.base;
    if (isDefined(row.low) && isDefined(row.high)) return *row.low.result / 2 + *row.high.result / 2;
    if (isDefined(row.low)) return *row.low.result;
    return isDefined(row.high) ? *row.high.result : range_.lowest();
}

TornadoChart::Halves TornadoChart::halves(const TornadoRow& row) const {
    Halves result;
    result.origin = originOf(row);
    const auto half = [&](const TornadoEnd& end, bool high) {
        Half drawn;
        drawn.high = high;
        drawn.text = drawn.briefly = end.input;
        if (isDefined(end)) {
            drawn.to = *end.result;
            drawn.right = drawn.to > result.origin;
            return drawn;
        }
        drawn.kind = end.beyond ? Half::Kind::arrow : Half::Kind::stub;
        drawn.right = end.beyond;
        //: at an end of a tornado's bar that has no result: the input's value there, and why
        drawn.text = end.reason.isEmpty() ? end.input : tr("%1: %2").arg(end.input, end.reason);
        return drawn;
    };
    result.low = half(row.low, false);
    result.high = half(row.high, true);
    const auto atOrigin = [&](const Half& one) { return one.kind == Half::Kind::bar && one.to == result.origin; };
    const auto free = [&](const Half& one) { return one.kind == Half::Kind::stub || atOrigin(one); };
    // ends without a side of their own take the one that the other leaves free, low to the left and high to the right
    if (free(result.low)) result.low.right = !free(result.high) && !result.high.right;
    if (free(result.high)) result.high.right = !result.low.right;
    result.low.shared = result.high.shared = result.low.right == result.high.right;
    if (result.low.shared && result.low.kind != Half::Kind::bar && result.high.kind != Half::Kind::bar &&
        row.low.reason == row.high.reason && !row.low.reason.isEmpty()) {
        result.low.text.clear();
        result.high.briefly = tr("%1, %2").arg(row.low.input, row.high.input);
        //: at a tornado's bar without a result at either end: both values of the input, and why
        result.high.text = tr("%1, %2: %3").arg(row.low.input, row.high.input, row.low.reason);
    }
    return result;
}

double TornadoChart::reach(const Halves& row, bool right) {
    double to = row.origin;
    for (const Half* half : {&row.low, &row.high})
        if (half->kind == Half::Kind::bar && half->right == right)
            to = right ? std::max(to, half->to) : std::min(to, half->to);
    return to;
}

void TornadoChart::buildSeries() {
    ValueRange magnitude;
    magnitude.include(range_.lowest());
    magnitude.include(range_.highest());
    setMagnitude(magnitude);
}

// The key in the first line, the name of the base in the second.
QRectF TornadoChart::layoutAround(const QRectF& content) {
    content_ = content;
    const QStringList words{tr("Input at its low value"), tr("Input at its high value")};
    const double most = content.width() / 2 - swatch() - 2 * kGap;
    double x = content.left();
    for (const bool high : {false, true}) {
        QPainterPath path;
        path.addRect(QRectF(x, content.top() + (lineHeight() - swatch()) / 2, swatch(), swatch()));
        addMark(path, Qt::NoPen, endColor(high));
        const QString text = elided(words[high ? 1 : 0], labelFont(), most);
        const QRectF rect({x + swatch() + kGap, content.top()}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::caption, text, words[high ? 1 : 0], rect, colors().muted);
        x = rect.right() + 2.5 * kGap;
    }
    const bool named = data_.base && !data_.baseText.isEmpty();
    return content.adjusted(0, (named ? 2 : 1) * (lineHeight() + 4), 0, 0);
}

// Widens the scale until the texts at the ends of all bars have room inside the plot.
void TornadoChart::layoutScale(const QRectF& plot, const QRectF& content) {
    twoLines_ = rowHeight(plot) >= 2 * lineHeight() + 2;
    double lowest = range_.lowest(), highest = range_.highest();
    if (highest - lowest <= 1e-9 * std::max(std::abs(lowest), std::abs(highest))) {  // no bar has a length
        const double some = lowest == 0 ? 1 : std::abs(lowest) * 0.1;
        lowest -= some;
        highest += some;
    }
    // one share of the plot for the texts of all rows: shares of their own would push each other's bars together
    double left = 0, right = 0;
    for (const TornadoRow& row : std::as_const(data_.rows)) {
        left = std::max(left, textRoom(halves(row), false));
        right = std::max(right, textRoom(halves(row), true));
    }
    const double width = plot.width(), most = kWidestTexts * width;
    left = std::min(left, most - std::min(right, most / 2));
    right = std::min(right, most - left);
    for (int round = 0; round < 3; ++round) {
        for (const TornadoRow& row : std::as_const(data_.rows)) {
            const Halves drawn = halves(row);
            const double atRight = std::min(textRoom(drawn, true), right);
            const double atLeft = std::min(textRoom(drawn, false), left);
            highest = std::max(highest, lowest + (reach(drawn, true) - lowest) * (width / (width - atRight)));
            lowest = std::min(lowest, highest - (highest - reach(drawn, false)) * (width / (width - atLeft)));
        }
    }
    FreeRange range;
    range.include(lowest);
    range.include(highest);
    applyScale(asValueScale(chooseFreeScale(range, texts().tick, [&](const FreeScale& tried) {
        return tried.ticks.size() <= static_cast<std::size_t>(kMaximumGridLines) &&
               ticksFit(asValueScale(tried), plot, content);
    })));
}

// Zero weaker than the base, from which the bars are read.
void TornadoChart::layoutReference(const QRectF& plot) {
    const double zero = xOf(plot, 0);
    if (zero >= plot.left() && zero <= plot.right()) addZeroLine({zero, plot.top(), zero, plot.bottom()});
}

QString TornadoChart::hitText(qsizetype row) const {
    QStringList lines;
    if (!rows()[row].name.isEmpty()) lines << rows()[row].name;
    for (const TornadoEnd* end : {&data_.rows[row].low, &data_.rows[row].high}) {
        const QString figure = isDefined(*end)         ? texts().exact(*end->result)
                               : end->reason.isEmpty() ? QStringLiteral("–")
                                                       : tr("– (%1)").arg(end->reason);
        lines << tr("%1 → %2").arg(end->input, figure);
    }
    return lines.join('\n');
}

}  // namespace jupan
