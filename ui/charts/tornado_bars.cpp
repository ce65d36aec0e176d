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
constexpr double kSpot = 3;  // pixels of an end that has no length

QPainterPath box(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

}  // namespace

double TornadoChart::textRoom(const Halves& row, bool right) const {
    double room = 2;
    for (const Half* half : {&row.low, &row.high}) {
        if (half->right != right) continue;
        room += kGap + textSize(half->text, labelFont()).width();
        if (half->shared) room += swatch() + 3;
        if (half->kind == Half::Kind::stub) room += kStub;
        if (half->kind == Half::Kind::arrow) room += 2 * kArrow + kGap;
    }
    return room;
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
    addMark(box({left, half.high ? y + 0.5 : y - swatch() / 2, swatch(), swatch() / 2}), Qt::NoPen,
            endColor(half.high));
}

// From the end of the bars outwards: the nearer result first; an arrow's words at its head.
void TornadoChart::layoutSide(const QRectF& plot, const Halves& row, double y, bool right) {
    std::vector<const Half*> words;
    for (const Half* half : {&row.low, &row.high})
        if (half->right == right) words.push_back(half);
    const auto distance = [&](const Half* half) {
        return half->kind == Half::Kind::bar ? std::abs(half->to - row.origin) : HUGE_VAL;
    };
    std::stable_sort(words.begin(), words.end(),
                     [&](const Half* a, const Half* b) { return distance(a) < distance(b); });
    const double outwards = right ? 1 : -1;
    double at = xOf(plot, reach(row, right));
    double left = words.size() > 1 || !words.empty() ? static_cast<double>(words.size()) : 0;
    for (const Half* half : words) {
        const bool arrow = half->kind == Half::Kind::arrow;
        if (half->kind == Half::Kind::stub) at += outwards * kStub;
        at += outwards * kGap;
        const double sample = half->shared ? swatch() + 3 : 0;
        const double edge = right ? plot.right() - (arrow ? 2 * kArrow + kGap : 0) : plot.left();
        const double room = std::max(0.0, (edge - at) * outwards / left - sample);
        const QString text = elided(half->text, labelFont(), room);
        left -= 1;
        if (text.isEmpty()) continue;
        const QSizeF size = textSize(text, labelFont());
        const double width = sample + size.width();
        double x = right ? at : at - width;
        at += outwards * width;
        addLabel(ChartLabel::Role::value, text, half->text, {{x + sample, y - size.height() / 2}, size}, colors().text)
            .overLines = true;
        if (sample > 0) addSwatch(x, y, *half);
    }
}

}  // namespace jupan
