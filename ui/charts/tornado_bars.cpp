// The bars of a tornado and the words at their ends.
#include <algorithm>
#include <cmath>

#include "ui/charts/hatching.h"
#include "ui/charts/tornado_chart.h"

namespace jupan {
namespace {

constexpr double kGap = 6;      // between a bar and its text, and between two texts
constexpr double kStub = 26;    // pixels of an undefined end
constexpr double kArrow = 7;    // pixels of an arrow's head
constexpr double kShare = 0.7;  // of a row's height
constexpr double kThickest = 20;
constexpr double kSampleGap = 3;  // between a sample of a half and its text
constexpr double kSpot = 3;       // pixels of an end that has no length

QPainterPath box(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

}  // namespace

double TornadoChart::textRoom(const Halves& row, bool right) const {
    double together = 0, widest = 0;
    for (const Half* half : {&row.low, &row.high}) {
        if (half->right != right || half->text.isEmpty()) continue;
        double room = kGap + textSize(half->text, labelFont()).width();
        if (half->shared && !twoLines_) room += swatch() + kSampleGap;
        if (half->kind == Half::Kind::stub) room += kStub;
        if (half->kind == Half::Kind::arrow) room += 2 * kArrow + kGap;
        together += room;
        widest = std::max(widest, room);
    }
    return 4 + (twoLines_ ? widest : together);
}

void TornadoChart::layoutMarks(const QRectF& plot) {
    const double thick = std::max(2.0, std::min(kShare * rowHeight(plot), kThickest));
    for (qsizetype row = 0; row < data_.rows.size(); ++row) {
        const Halves drawn = halves(data_.rows[row]);
        const QRectF band(plot.left(), yOf(plot, row) - thick / 2, plot.width(), thick);
        addHalf(plot, drawn.low, drawn.origin, band);
        addHalf(plot, drawn.high, drawn.origin, band);
    }
    if (!data_.base) return;
    const double x = xOf(plot, *data_.base);
    QPainterPath line(QPointF(x, plot.top() - 2));
    line.lineTo(x, plot.bottom() + 2);
    addMark(line, QPen(colors().text, 2));
    if (data_.baseText.isEmpty()) return;
    const QString text = elided(data_.baseText, labelFont(), content_.width());
    const QSizeF size = textSize(text, labelFont());
    const double left = std::max(content_.left(), std::min(x - size.width() / 2, content_.right() - size.width()));
    addLabel(ChartLabel::Role::marker, text, data_.baseText, {{left, plot.top() - lineHeight() - 3}, size},
             colors().text);
}

void TornadoChart::addHalf(const QRectF& plot, const Half& half, double origin, QRectF band) {
    if (half.shared && half.high) band.setTop(band.center().y() + 0.5);
    if (half.shared && !half.high) band.setBottom(band.center().y() - 0.5);
    const double from = xOf(plot, origin);
    const QColor color = endColor(half.high);
    switch (half.kind) {
        case Half::Kind::bar: {
            double to = xOf(plot, half.to);
            // without a base nothing else marks an end at which no bar begins
            if (!data_.base && std::abs(to - from) < kSpot) to = from + (half.right ? kSpot : -kSpot);
            addMark(box({std::min(from, to), band.top(), std::abs(to - from), band.height()}), Qt::NoPen, color);
            return;
        }
        case Half::Kind::stub: {
            const QRectF rect(half.right ? from : from - kStub, band.top(), kStub, band.height());
            addMark(hatching(rect), QPen(color, 1));
            addMark(box(rect), QPen(color, 1));
            return;
        }
        case Half::Kind::arrow:
            const QRectF rect(from, band.top(), std::max(0.0, plot.right() - kArrow - from), band.height());
            addMark(hatching(rect), QPen(color, 1));
            addMark(box(rect), QPen(color, 1));
            QPainterPath head(rect.topRight());
            head.lineTo(plot.right(), rect.center().y());
            head.lineTo(rect.bottomRight());
            head.closeSubpath();
            addMark(head, Qt::NoPen, color);
            return;
    }
}

void TornadoChart::layoutFigures(const QRectF& plot, qsizetype row) {
    const Halves drawn = halves(data_.rows[row]);
    layoutSide(plot, drawn, yOf(plot, row), false);
    layoutSide(plot, drawn, yOf(plot, row), true);
}

// The half of the bar again, so that two texts at the same side can be told apart.
void TornadoChart::addSwatch(double left, double y, const Half& half) {
    addMark(box({left - 2, y - lineHeight() / 2, swatch() + 5, lineHeight()}), Qt::NoPen, colors().surface);
    addMark(box({left, half.high ? y + 0.5 : y - swatch() / 2, swatch(), swatch() / 2}), Qt::NoPen,
            endColor(half.high));
}

double TornadoChart::endOf(const QRectF& plot, const Half& half, double origin) const {
    if (half.kind == Half::Kind::bar) return xOf(plot, half.to);
    const double from = xOf(plot, origin);
    return half.kind == Half::Kind::stub ? from + (half.right ? kStub : -kStub) : from;
}

// Beside its own half where the row has room for two lines. Else outwards from the end of the bars, the nearer result
// first; if both do not fit there, the nearer one's text stands at the free side of the base.
void TornadoChart::layoutSide(const QRectF& plot, const Halves& row, double y, bool right) {
    std::vector<const Half*> words;
    for (const Half* half : {&row.low, &row.high})
        if (half->right == right && !half->text.isEmpty()) words.push_back(half);
    if (words.empty()) return;
    const double outwards = right ? 1 : -1;
    const double edge = right ? plot.right() - 2 : plot.left() + 2;
    const auto end = [&](const Half* half) { return endOf(plot, *half, row.origin); };
    if (words.size() == 1 || twoLines_) {
        for (const Half* half : words) {
            const double line = words.size() == 1 ? y : y + (half->high ? 0.5 : -0.5) * (lineHeight() + 1);
            addWords(*half, {end(half) + outwards * kGap, line}, std::abs(edge - end(half)) - kGap, right, false);
        }
        return;
    }
    const auto farness = [&](const Half* half) {
        return half->kind == Half::Kind::bar ? std::abs(end(half) - xOf(plot, row.origin)) : HUGE_VAL;
    };
    if (farness(words[1]) < farness(words[0])) std::swap(words[0], words[1]);
    const double sample = swatch() + kSampleGap;
    const double nearer = textSize(words[0]->text, labelFont()).width() + sample;
    const double farther = textSize(words[1]->briefly, labelFont()).width() + sample;
    double at = xOf(plot, reach(row, right)) + outwards * kGap;
    if (words[1]->kind == Half::Kind::stub) at += outwards * kStub;
    const double origin = xOf(plot, row.origin) - outwards * kGap;
    const double atOtherSide = std::abs(origin - (right ? plot.left() : plot.right())) - 2;
    const double room = std::abs(edge - at);
    if (nearer + kGap + farther > room && nearer <= atOtherSide) {
        addWords(*words[0], {origin, y}, atOtherSide, !right, true);
        addWords(*words[1], {at, y}, room, right, true);
        return;
    }
    const double first = std::min(nearer, (room - kGap) / 2);
    addWords(*words[0], {at, y}, first, right, true);
    addWords(*words[1], {at + outwards * (first + kGap), y}, room - first - kGap, right, true);
}

void TornadoChart::addWords(const Half& half, const QPointF& at, double room, bool right, bool sampled) {
    const double sample = sampled ? swatch() + kSampleGap : 0;
    if (half.kind == Half::Kind::arrow) room -= kArrow;
    const bool fits = textSize(half.text, labelFont()).width() + sample <= room;
    const QString text = elided(fits ? half.text : half.briefly, labelFont(), room - sample);
    if (text.isEmpty()) return;
    const QSizeF size = textSize(text, labelFont());
    const double left = right ? at.x() : at.x() - size.width() - sample;
    addLabel(ChartLabel::Role::value, text, half.text, {{left + sample, at.y() - size.height() / 2}, size},
             colors().text)
        .overLines = true;
    if (sampled) addSwatch(left, at.y(), half);
}

}  // namespace jupan
