#include "ui/charts/row_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kNameGap = 10;
constexpr double kWidestNames = 0.45;  // of the picture; longer names are cut

}  // namespace

RowChart::RowChart(QWidget* parent) : ChartWidget(Qt::Horizontal, parent) {}

QSize RowChart::sizeHint() const {
    constexpr int kRowsAtSight = 16;
    const int rowHeight = fontMetrics().height() + 10;
    return {420, std::max(160, 70 + rowHeight * std::min(static_cast<int>(rows_.size()), kRowsAtSight))};
}

void RowChart::setRows(QVector<Row> rows, ChartTexts texts) {
    rows_ = std::move(rows);
    range_ = {};
    for (Row& row : rows_) {
        row.name = plainText(row.name);
        range_.include(row.value);
    }
    setTexts(std::move(texts));
    updateGeometry();
}

QFont RowChart::rowFont(const Row& row) const {
    QFont font = labelFont();
    font.setBold(row.bold);
    return font;
}

QString RowChart::valueText(const Row& row) const {
    return std::isfinite(row.value) ? texts().value(row.value) : QStringLiteral("–");
}

double RowChart::xOf(const QRectF& plot, double value) const {
    return plot.left() + currentScale().fraction(value) * plot.width();
}

double RowChart::yOf(const QRectF& plot, qsizetype row) const {
    return plot.top() + (static_cast<double>(row) + 0.5) / static_cast<double>(rows_.size()) * plot.height();
}

QString RowChart::hitText(qsizetype row) const {
    const QString figure = std::isfinite(rows_[row].value) ? texts().exact(rows_[row].value) : QStringLiteral("–");
    return rows_[row].name.isEmpty() ? figure : tr("%1: %2").arg(rows_[row].name, figure);
}

QRectF RowChart::layoutPlot(const QRectF& whole) {
    const QRectF content = layoutAround(whole);
    double nameWidth = 0;
    for (const Row& row : std::as_const(rows_)) {
        nameWidth = std::max(nameWidth, textSize(row.name, rowFont(row)).width());
    }
    nameWidth = std::min(nameWidth, content.width() * kWidestNames);
    QRectF plot = content.adjusted(nameWidth + kNameGap, 0, 0, -(lineHeight() + 6));
    layoutScale(plot, content);
    // half a row of room above the first and below the last; the first row is at the top
    positionAxis()->setRange(-0.5, static_cast<double>(rows_.size()) - 0.5);
    layoutTicks(plot, content);
    layoutReference(plot);
    layoutMarks(plot);
    for (qsizetype row = 0; row < rows_.size(); ++row) layoutRow(plot, content, row);
    return plot;
}

// Widens the scale until every value's text has room between the end of its bar and the edge of the plot.
void RowChart::layoutScale(const QRectF& plot, const QRectF& content) {
    double lowest = range_.lowest();
    double highest = range_.highest();
    const double width = plot.width();
    // the round after the first takes in what the other side has widened
    for (int round = 0; round < 3; ++round) {
        for (qsizetype index = 0; index < rows_.size(); ++index) {
            const Row& row = rows_[index];
            const double value = textBeyond(index);
            if (!std::isfinite(value)) continue;
            const double text = textSize(valueText(row), rowFont(row)).width() + clearance() + 2;
            const double right = textAtLeft(row) ? markRadius() : text;
            const double left = textAtLeft(row) ? text : markRadius();
            highest = std::max(highest, lowest + (value - lowest) / std::max(width - right, 0.35 * width) * width);
            lowest = std::min(lowest, highest - (highest - value) / std::max(width - left, 0.35 * width) * width);
        }
    }
    applyScale(chooseScale(lowest, highest, texts().tick,
                           [&](const ValueScale& scale) { return ticksFit(scale, plot, content); }));
}

bool RowChart::ticksFit(const ValueScale& scale, const QRectF& plot, const QRectF& content) const {
    const auto rects = tickRects(scale, plot, content);
    for (std::size_t i = 1; i < rects.size(); ++i) {
        if (rects[i].left() < rects[i - 1].right() + 10) return false;
    }
    return true;
}

void RowChart::layoutReference(const QRectF& plot) {
    addZeroLine({xOf(plot, 0), plot.top(), xOf(plot, 0), plot.bottom()});
}

std::vector<QRectF> RowChart::tickRects(const ValueScale& scale, const QRectF& plot, const QRectF& content) const {
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString shown = elided(scale.texts[static_cast<qsizetype>(i)], labelFont(), content.width());
        const QSizeF size = textSize(shown, labelFont());
        const double x = plot.left() + scale.fraction(scale.ticks[i]) * plot.width() - size.width() / 2;
        const double inside = std::max(content.left(), std::min(x, content.right() - size.width()));
        rects.emplace_back(QPointF(inside, plot.bottom() + 5), size);
    }
    return rects;
}

void RowChart::layoutTicks(const QRectF& plot, const QRectF& content) {
    const ValueScale& scale = currentScale();
    const auto rects = tickRects(scale, plot, content);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QString& text = scale.texts[static_cast<qsizetype>(i)];
        const QString shown = elided(text, labelFont(), content.width());
        addLabel(ChartLabel::Role::valueTick, shown, text, rects[i], colors().muted);
    }
}

void RowChart::layoutRow(const QRectF& plot, const QRectF& content, qsizetype index) {
    const Row& row = rows_[index];
    const double height = rowHeight(plot);
    const double y = yOf(plot, index);
    addHit({content.left(), y - height / 2, content.width(), height}, hitText(index));
    // rows too low for their texts: every second, third … row is named, the tooltips name all
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil((lineHeight() + 1) / height)));
    const bool inside = y - lineHeight() / 2 >= plot.top() - 1 && y + lineHeight() / 2 <= plot.bottom() + 1;
    if (index % stride != 0 || (!inside && rows_.size() > 1)) return;
    const QFont font = rowFont(row);
    if (!row.name.isEmpty()) {
        const QString shown = elided(row.name, font, plot.left() - content.left() - kNameGap);
        const QSizeF size = textSize(shown, font);
        const QRectF rect({plot.left() - kNameGap - size.width(), y - size.height() / 2}, size);
        addLabel(ChartLabel::Role::name, shown, row.name, rect, colors().text).font = font;
    }
    layoutFigures(plot, index);
}

void RowChart::layoutFigures(const QRectF& plot, qsizetype index) {
    const Row& row = rows_[index];
    const QFont font = rowFont(row);
    const double y = yOf(plot, index);
    const QString text = valueText(row);
    if (text.isEmpty()) return;
    const QSizeF size = textSize(text, font);
    const double beyond = textBeyond(index);
    const double end = xOf(plot, std::isfinite(beyond) ? beyond : 0);
    const double x = textAtLeft(row) ? end - clearance() - size.width() : end + clearance();
    const double within = std::max(plot.left(), std::min(x, plot.right() - size.width()));
    ChartLabel& label =
        addLabel(ChartLabel::Role::value, text, text, {QPointF(within, y - size.height() / 2), size}, colors().text);
    label.font = font;
    label.overLines = true;
}

}  // namespace jupan
