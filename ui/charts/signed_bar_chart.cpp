#include "ui/charts/signed_bar_chart.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

constexpr int kRowHeight = 24;
constexpr double kGap = 6;              // between a sample and its words
constexpr double kKeyGap = 16;          // between two of the key
constexpr double kDiamond = 5.5;        // pixels from the middle of a diamond to its corners
constexpr double kWidestColumn = 0.25;  // of the picture
constexpr double kColumnGap = 12;
constexpr int kRight = 0, kLeft = 5;  // series colours, apart for every kind of colour sight

QPainterPath diamond(const QPointF& at) {
    QPainterPath path;
    path.addPolygon(QPolygonF({at + QPointF(0, -kDiamond), at + QPointF(kDiamond, 0), at + QPointF(0, kDiamond),
                               at + QPointF(-kDiamond, 0)}));
    path.closeSubpath();
    return path;
}

bool isDrawn(const std::optional<double>& figure) {
    return figure && std::isfinite(*figure);
}

}  // namespace

SignedBarChart::SignedBarChart(QWidget* parent) : RowChart(parent) {}

QSize SignedBarChart::sizeHint() const {
    return {560, 110 + kRowHeight * static_cast<int>(std::max<qsizetype>(1, data_.bars.size()))};
}

void SignedBarChart::setData(SignedBarData bars, ChartTexts texts) {
    data_ = std::move(bars);
    for (QString* words : {&data_.barName, &data_.markName, &data_.shareName, &data_.leftName, &data_.rightName})
        *words = plainText(*words);
    QVector<Row> rows;
    for (SignedBar& bar : data_.bars) {
        bar.share = plainText(bar.share);
        bar.note = plainText(bar.note);
        rows.push_back({bar.name, bar.value.value_or(std::numeric_limits<double>::quiet_NaN()), false});
    }
    setRows(std::move(rows), std::move(texts));
    for (const SignedBar& bar : std::as_const(data_.bars))
        if (isDrawn(bar.mark)) include(*bar.mark);
}

bool SignedBarChart::hasMarks() const {
    return std::any_of(data_.bars.begin(), data_.bars.end(), [](const SignedBar& bar) { return isDrawn(bar.mark); });
}

bool SignedBarChart::hasSides() const {
    return !data_.leftName.isEmpty() || !data_.rightName.isEmpty();
}

double SignedBarChart::markRadius() const {
    return hasMarks() ? kDiamond : 0;
}

// Beyond the diamond where that lies farther out on the same side.
double SignedBarChart::textBeyond(qsizetype row) const {
    const SignedBar& bar = data_.bars[row];
    const double value = rows()[row].value;
    if (!isDrawn(bar.mark)) return value;
    if (!std::isfinite(value)) return std::max(0.0, *bar.mark);
    return value < 0 ? std::min(value, *bar.mark) : std::max(value, *bar.mark);
}

// Qt Charts gives a colour to a set, not to a bar: one set a side.
void SignedBarChart::buildSeries() {
    setMagnitude(range());
    const qsizetype count = rows().size();
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.62);
    for (const bool left : {false, true}) {
        QList<qreal> values(count, 0.0);
        for (qsizetype row = 0; row < count; ++row) {
            const double value = rows()[row].value;
            if (std::isfinite(value) && (value < 0) == left) values[count - 1 - row] = value / magnitude();
        }
        auto* set = new QBarSet(QString());
        set->append(values);
        set->setPen(Qt::NoPen);
        set->setColor(colors().seriesColor(left ? kLeft : kRight));
        series->append(set);
    }
    addSeries(series);
}

QString SignedBarChart::valueText(const Row& row) const {
    return hasMarks() ? QString() : RowChart::valueText(row);
}

double SignedBarChart::columnsWidth(const QRectF& content) {
    double shares = 0, values = 0;
    for (const SignedBar& bar : std::as_const(data_.bars))
        shares = std::max(shares, textSize(bar.share, labelFont()).width());
    if (hasMarks())
        for (const Row& row : rows())
            values = std::max(values, textSize(RowChart::valueText(row), labelFont()).width());
    sharesWidth_ = std::min(shares, content.width() * kWidestColumn);
    double width = sharesWidth_ > 0 ? sharesWidth_ + kColumnGap : 0;
    if (values > 0) width += std::min(values, content.width() * kWidestColumn) + kColumnGap;
    return width;
}

// The key and the name of the right column share a line where they fit, and each side of zero has its name above it.
QRectF SignedBarChart::layoutAround(const QRectF& content) {
    content_ = content;
    const double columns = columnsWidth(content);
    double top = 0;
    const double line = lineHeight() + 4;
    const double shareName = textSize(data_.shareName, labelFont()).width();
    if (hasMarks()) {
        layoutKey(content);
        if (shareName == 0 || keyWidth() + kKeyGap + shareName > content.width()) top += line;
    }
    if (shareName > 0) {
        addCell(data_.shareName, content.right(), content.top() + top + lineHeight() / 2, ChartLabel::Role::caption);
        top += line;
    }
    if (hasSides()) top += line;
    return content.adjusted(0, top, -columns, 0);
}

double SignedBarChart::keyWidth() const {
    const double words = textSize(data_.barName, labelFont()).width() + textSize(data_.markName, labelFont()).width();
    return words + 2 * (2 * kDiamond + kGap) + kKeyGap;
}

void SignedBarChart::layoutKey(const QRectF& content) {
    const double share = content.width() / std::max(keyWidth(), content.width());
    double x = content.left();
    const double y = content.top() + lineHeight() / 2;
    for (const bool mark : {false, true}) {
        const QString& full = mark ? data_.markName : data_.barName;
        QPainterPath sample;
        sample.addRect(x, y - kDiamond, 2 * kDiamond, 2 * kDiamond);
        if (mark) sample = diamond({x + kDiamond, y});
        addMark(sample, Qt::NoPen, mark ? colors().text : colors().seriesColor(kRight));
        x += 2 * kDiamond + kGap;
        const QString text = elided(full, labelFont(), share < 1 ? content.width() / 2 - x / 2 : content.width());
        const QRectF rect({x, content.top()}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::caption, text, full, rect, colors().muted);
        if (text != full) addHit(rect, full);
        x = rect.right() + kKeyGap;
    }
}

void SignedBarChart::layoutSides(const QRectF& plot) {
    const double zero = xOf(plot, 0);
    const double top = plot.top() - lineHeight() - 4;
    const auto place = [&](const QString& name, bool left) {
        const double room = left ? zero - kGap - content_.left() : content_.right() - zero - kGap;
        if (name.isEmpty() || room < 3 * lineHeight()) return;
        const QString full = left ? QStringLiteral("← ") + name : name + QStringLiteral(" →");
        const QString text = elided(full, labelFont(), room);
        const QSizeF size = textSize(text, labelFont());
        const QRectF rect({left ? zero - kGap - size.width() : zero + kGap, top}, size);
        addLabel(ChartLabel::Role::caption, text, full, rect, colors().muted);
        if (text != full) addHit(rect, full);
    };
    place(data_.leftName, true);
    place(data_.rightName, false);
}

void SignedBarChart::layoutMarks(const QRectF& plot) {
    if (hasSides()) layoutSides(plot);
    for (qsizetype row = 0; row < data_.bars.size(); ++row) {
        if (!isDrawn(data_.bars[row].mark)) continue;
        addMark(diamond({xOf(plot, *data_.bars[row].mark), yOf(plot, row)}), QPen(colors().surface, 1.25),
                colors().text);
    }
}

void SignedBarChart::layoutFigures(const QRectF& plot, qsizetype row) {
    RowChart::layoutFigures(plot, row);
    const double y = yOf(plot, row);
    addCell(data_.bars[row].share, content_.right(), y, ChartLabel::Role::total);
    if (!hasMarks()) return;
    const double right = content_.right() - (sharesWidth_ > 0 ? sharesWidth_ + kColumnGap : 0);
    addCell(RowChart::valueText(rows()[row]), right, y, ChartLabel::Role::value);
}

void SignedBarChart::addCell(const QString& text, double right, double y, ChartLabel::Role role) {
    if (text.isEmpty()) return;
    const bool caption = role == ChartLabel::Role::caption;
    const QString shown = elided(text, labelFont(), content_.width() * (caption ? 1 : kWidestColumn));
    const QSizeF size = textSize(shown, labelFont());
    const QRectF rect({right - size.width(), y - size.height() / 2}, size);
    addLabel(role, shown, text, rect, role == ChartLabel::Role::value ? colors().text : colors().muted);
    if (caption && shown != text) addHit(rect, text);
}

QString SignedBarChart::hitText(qsizetype row) const {
    const SignedBar& bar = data_.bars[row];
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& text) {
        if (!text.isEmpty()) lines << (name.isEmpty() ? text : tr("%1: %2").arg(name, text));
    };
    add({}, rows()[row].name);
    add(data_.barName, isDrawn(bar.value) ? texts().exact(*bar.value) : QStringLiteral("–"));
    if (isDrawn(bar.mark)) add(data_.markName, texts().exact(*bar.mark));
    add(data_.shareName, bar.share);
    add({}, bar.note);
    return lines.join('\n');
}

}  // namespace jupan
