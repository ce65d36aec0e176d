#include "ui/charts/effect_interval_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/charts/free_scale.h"

namespace jupan {
namespace {

constexpr int kRowHeight = 46;
constexpr double kReach = 15;  // pixels from the middle of a row to the ends of its upright lines, at most
constexpr double kCap = 6;     // the same of the interval's ends
constexpr double kDisc = 4.5;
constexpr double kFlag = 6;
constexpr double kGap = 6;
constexpr double kKeyGap = 16;
constexpr double kColumnGap = 12;
constexpr double kWidestColumn = 0.25;  // of the picture
constexpr double kLargest = 1e6;        // a hundred million percent: beyond it lies nothing that could be read

}  // namespace

EffectIntervalChart::EffectIntervalChart(QWidget* parent) : RowChart(parent) {}

QSize EffectIntervalChart::sizeHint() const {
    return {560, 110 + kRowHeight * static_cast<int>(std::max<qsizetype>(1, data_.rows.size()))};
}

bool EffectIntervalChart::isDefined(const EffectRow& row) const {
    return row.estimate && std::isfinite(*row.estimate) && std::isfinite(row.low) && std::isfinite(row.high);
}

void EffectIntervalChart::setData(EffectIntervalData effects, ChartTexts texts) {
    data_ = std::move(effects);
    for (QString* words : {&data_.targetName, &data_.minimumName, &data_.intervalName}) *words = plainText(*words);
    QVector<Row> rows;
    for (EffectRow& row : data_.rows) {
        row.note = plainText(row.note);
        row.verdict = plainText(row.verdict);
        for (double* figure : {&row.low, &row.high, &row.target, &row.minimum})
            if (isDrawable(*figure)) *figure = std::clamp(*figure, -kLargest, kLargest);
        if (row.estimate) *row.estimate = std::clamp(*row.estimate, -kLargest, kLargest);
        const bool defined = isDefined(row);
        rows.push_back({row.name, defined ? *row.estimate : std::numeric_limits<double>::quiet_NaN(), false});
    }
    setRows(std::move(rows), std::move(texts));
    for (const EffectRow& row : std::as_const(data_.rows)) {
        if (isDefined(row)) {
            include(row.low);
            include(row.high);
        }
        include(row.target);
        include(row.minimum);
    }
}

void EffectIntervalChart::buildSeries() {
    setMagnitude(range());
}

double EffectIntervalChart::textBeyond(qsizetype) const {
    return std::numeric_limits<double>::quiet_NaN();
}

double EffectIntervalChart::markRadius() const {
    return kDisc;
}

QRectF EffectIntervalChart::layoutAround(const QRectF& content) {
    content_ = content;
    double widest = 0, figures = 0;
    for (qsizetype i = 0; i < data_.rows.size(); ++i) {
        widest = std::max(widest, textSize(data_.rows[i].verdict, labelFont()).width());
        figures = std::max(figures, textSize(valueText(rows()[i]), labelFont()).width());
    }
    verdictWidth_ = std::min(widest, content.width() * kWidestColumn);
    const double column = verdictWidth_ > 0 ? verdictWidth_ + kColumnGap : 0;
    return content.adjusted(0, layoutKey(content), -column - figures - kColumnGap, 0);
}

// In one line where there is room, else one under the other.
double EffectIntervalChart::layoutKey(const QRectF& content) {
    constexpr double sample = 22;
    const std::array names{data_.intervalName, data_.targetName, data_.minimumName};
    double x = content.left(), top = content.top();
    const double line = lineHeight() + 4;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString text = elided(names[i], labelFont(), content.width() - sample - kGap);
        const QSizeF size = textSize(text, labelFont());
        if (x > content.left() && x + sample + kGap + size.width() > content.right()) {
            x = content.left();
            top += line;
        }
        const double y = top + lineHeight() / 2;
        if (i == 0)
            addInterval(x, x + sample / 2, x + sample, y);
        else if (i == 1)
            addTarget(x + sample / 2, y - kCap, y + kCap);
        else
            addMinimum(x + sample / 2, y - kCap, y + kCap);
        const QRectF rect({x + sample + kGap, top}, size);
        addLabel(ChartLabel::Role::caption, text, names[i], rect, colors().muted);
        if (text != names[i]) addHit(rect, names[i]);
        x = rect.right() + kKeyGap;
    }
    return top + line + kGap - content.top();
}

void EffectIntervalChart::addTarget(double x, double top, double bottom) {
    QPainterPath path(QPointF(x, bottom));
    path.lineTo(x, top);
    addMark(path, QPen(colors().text, 1.75));
    QPainterPath flag;
    flag.addPolygon(QPolygonF({QPointF(x, top), QPointF(x + kFlag, top + kFlag / 2), QPointF(x, top + kFlag)}));
    flag.closeSubpath();
    addMark(flag, Qt::NoPen, colors().text);
}

void EffectIntervalChart::addMinimum(double x, double top, double bottom) {
    QPainterPath path(QPointF(x, bottom));
    path.lineTo(x, top);
    QPen pen(colors().bad, 1.75, Qt::DashLine);
    pen.setDashPattern({2, 1.5});
    addMark(path, pen);
}

void EffectIntervalChart::addInterval(double low, double middle, double high, double y) {
    const QColor color = colors().seriesColor(0);
    QPainterPath path(QPointF(low, y));
    path.lineTo(high, y);
    for (const double end : {low, high}) {
        path.moveTo(end, y - kCap);
        path.lineTo(end, y + kCap);
    }
    addMark(path, QPen(color, 2));
    QPainterPath disc;
    disc.addEllipse(QPointF(middle, y), kDisc, kDisc);
    addMark(disc, QPen(colors().surface, 1), color);
}

void EffectIntervalChart::layoutMarks(const QRectF& plot) {
    const double reach = std::min(kReach, rowHeight(plot) / 2 - 2);
    for (qsizetype i = 0; i < data_.rows.size(); ++i) {
        const EffectRow& row = data_.rows[i];
        const double y = yOf(plot, i);
        if (std::isfinite(row.minimum)) addMinimum(xOf(plot, row.minimum), y - reach, y + reach);
        if (std::isfinite(row.target)) addTarget(xOf(plot, row.target), y - reach, y + reach);
        if (isDefined(row)) addInterval(xOf(plot, row.low), xOf(plot, *row.estimate), xOf(plot, row.high), y);
    }
}

void EffectIntervalChart::layoutFigures(const QRectF& plot, qsizetype index) {
    const EffectRow& row = data_.rows[index];
    // In a column of their own: beside a target's flag the figure would be read as the target's.
    const QString figure = valueText(rows()[index]);
    const QSizeF room = textSize(figure, labelFont());
    const double right = content_.right() - (verdictWidth_ > 0 ? verdictWidth_ + kColumnGap : 0);
    if (!figure.isEmpty())
        addLabel(ChartLabel::Role::value, figure, figure,
                 {{right - room.width(), yOf(plot, index) - room.height() / 2}, room}, colors().text);
    if (row.verdict.isEmpty()) return;
    const QString shown = elided(row.verdict, labelFont(), verdictWidth_);
    const QSizeF size = textSize(shown, labelFont());
    const QRectF rect({content_.right() - size.width(), yOf(plot, index) - size.height() / 2}, size);
    addLabel(ChartLabel::Role::total, shown, row.verdict, rect, colors().text);
}

QString EffectIntervalChart::hitText(qsizetype index) const {
    const EffectRow& row = data_.rows[index];
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& text) {
        if (!text.isEmpty()) lines << (name.isEmpty() ? text : tr("%1: %2").arg(name, text));
    };
    add({}, rows()[index].name);
    if (isDefined(row))
        //: a figure, and the ends of its interval
        add(data_.intervalName,
            tr("%1 (%2 to %3)").arg(texts().exact(*row.estimate), texts().exact(row.low), texts().exact(row.high)));
    else
        add(data_.intervalName, QStringLiteral("–"));
    add(data_.targetName, texts().exact(row.target));
    add(data_.minimumName, texts().exact(row.minimum));
    add({}, row.verdict);
    add({}, row.note);
    return lines.join('\n');
}

}  // namespace jupan
