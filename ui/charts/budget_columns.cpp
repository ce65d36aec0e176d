// The columns of a budget chart, and the key that says what is what.
#include <algorithm>
#include <cmath>

#include "ui/charts/budget_column_chart.h"
#include "ui/charts/hatching.h"

namespace jupan {
namespace {

constexpr double kOutline = 0.78;  // of a month's width
constexpr double kFilled = 0.5;
constexpr double kSampleWidth = 16;
constexpr double kSampleHeight = 11;
constexpr double kGap = 6;
constexpr double kKeyGap = 16;

QPainterPath box(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

// A whisker from top to bottom of `rect`, with its strokes as wide.
QPainterPath whisker(const QRectF& rect, bool lying = false) {
    QPainterPath path;
    if (lying) {
        path.moveTo(rect.left(), rect.center().y());
        path.lineTo(rect.right(), rect.center().y());
        for (const double x : {rect.left(), rect.right()}) {
            path.moveTo(x, rect.top());
            path.lineTo(x, rect.bottom());
        }
        return path;
    }
    path.moveTo(rect.center().x(), rect.top());
    path.lineTo(rect.center().x(), rect.bottom());
    for (const double y : {rect.top(), rect.bottom()}) {
        path.moveTo(rect.left(), y);
        path.lineTo(rect.right(), y);
    }
    return path;
}

}  // namespace

QPainterPath BudgetColumnChart::triangle(const QRectF& rect) {
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.center().x(), rect.top());
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

bool BudgetColumnChart::has(Part part) const {
    return std::any_of(data_.months.begin(), data_.months.end(), [&](const BudgetMonth& month) {
        switch (part) {
            case Part::budget:
                return month.budget.has_value();
            case Part::actual:
                return month.actual.has_value();
            case Part::forecast:
                return month.forecast.has_value();
            case Part::range:
                return rangesShown_ && month.low.has_value();
            case Part::over:
                break;
        }
        return isOver(month);
    });
}

const QString& BudgetColumnChart::nameOf(Part part) const {
    switch (part) {
        case Part::budget:
            return data_.budgetName;
        case Part::actual:
            return data_.actualName;
        case Part::forecast:
            return data_.forecastName;
        case Part::range:
            return data_.rangeName;
        case Part::over:
            break;
    }
    return data_.overName;
}

double BudgetColumnChart::layoutKey(const QRectF& content) {
    double x = content.left(), y = content.top();
    bool any = false;
    for (const Part part : {Part::budget, Part::actual, Part::forecast, Part::range, Part::over}) {
        const QString& full = nameOf(part);
        if (full.isEmpty() || !has(part)) continue;
        const QString text = elided(full, labelFont(), content.width() - kSampleWidth - kGap);
        const QSizeF size = textSize(text, labelFont());
        const double width = kSampleWidth + kGap + size.width();
        if (any && x + width > content.right()) {
            if (y + 2 * lineHeight() > content.top() + 0.35 * content.height()) break;  // the tooltips name all
            x = content.left();
            y += lineHeight() + 2;
        }
        addSample(part, {x, y + (lineHeight() - kSampleHeight) / 2, kSampleWidth, kSampleHeight});
        const QRectF rect({x + kSampleWidth + kGap, y}, size);
        addLabel(ChartLabel::Role::seriesName, text, full, rect, colors().text);
        if (text != full) addHit(rect, full);
        x = rect.right() + kKeyGap;
        any = true;
    }
    return any ? y + lineHeight() + 4 - content.top() : 0;
}

void BudgetColumnChart::addSample(Part part, const QRectF& at) {
    const QColor spent = colors().seriesColor(0);
    switch (part) {
        case Part::budget:
            addMark(box(at), QPen(colors().muted, 1), budgetFill());
            addMark(whisker({at.left(), at.top(), at.width(), 0}), QPen(colors().text, 1.75));
            return;
        case Part::actual:
            addMark(box(at), Qt::NoPen, spent);
            return;
        case Part::forecast:
            addMark(box(at), QPen(spent, 1), colors().surface);
            addMark(hatching(at), QPen(spent, 1));
            return;
        case Part::range:
            addMark(whisker(at.adjusted(1, 2, -1, -2), true), QPen(colors().text, 1.5));
            return;
        case Part::over:
            addMark(triangle({at.center().x() - 4, at.center().y() - 4, 8, 8}), Qt::NoPen, overColor());
            return;
    }
}

QColor BudgetColumnChart::budgetFill() const {
    QColor fill = colors().grid;
    fill.setAlphaF(0.55F);
    return fill;
}

// Behind the running month's column; the grid shows through.
void BudgetColumnChart::layoutBand(const QRectF& plot) {
    if (data_.current < 0) return;
    QColor fill = colors().seriesColor(0);
    fill.setAlphaF(0.09F);
    addMark(box({xOf(plot, data_.current), plot.top(), pitch(plot), plot.height()}), Qt::NoPen, fill);
}

BudgetColumnChart::Column BudgetColumnChart::columnOf(const QRectF& plot, qsizetype index) const {
    const BudgetMonth& month = data_.months[index];
    const double x = xOf(plot, static_cast<double>(index) + 0.5), zero = yOf(plot, 0);
    const auto between = [&](double share, double a, double b) {
        const double width = std::max(1.0, share * pitch(plot));
        return QRectF(x - width / 2, std::min(a, b), width, std::abs(a - b));
    };
    Column column;
    column.top = zero;
    column.over = isOver(month);
    column.budgetY = month.budget ? yOf(plot, *month.budget) : zero;
    if (month.budget) column.outline = between(kOutline, zero, column.budgetY);
    const double spent = month.actual ? yOf(plot, *month.actual) : zero;
    if (month.actual) column.actual = between(kFilled, zero, spent);
    if (month.forecast) column.forecast = between(kFilled, spent, yOf(plot, *month.forecast));
    for (const auto& figure : {month.budget, month.actual, month.forecast, rangesShown_ ? month.high : std::nullopt})
        if (figure) column.top = std::min(column.top, yOf(plot, *figure));
    return column;
}

void BudgetColumnChart::layoutColumn(const QRectF& plot, qsizetype index) {
    const BudgetMonth& month = data_.months[index];
    const Column column = columnOf(plot, index);
    if (month.budget) addMark(box(column.outline), QPen(colors().muted, 1), budgetFill());
    if (month.actual) layoutSpent(column, column.actual, false);
    if (month.forecast) layoutSpent(column, column.forecast, true);
    // the budget's edge is seen through what is spent
    if (month.budget)
        addMark(whisker({column.outline.left(), column.budgetY, column.outline.width(), 0}), QPen(colors().text, 1.75));
    if (rangesShown_ && month.low) {
        const double x = column.forecast.center().x(), half = std::min(5.0, 0.2 * pitch(plot));
        const double high = yOf(plot, *month.high), low = yOf(plot, *month.low);
        const QPainterPath path = whisker({x - half, std::min(high, low), 2 * half, std::abs(low - high)});
        addMark(path, QPen(colors().surface, 4));
        addMark(path, QPen(colors().text, 1.5));
    }
}

// The part above the budget in its own colour.
void BudgetColumnChart::layoutSpent(const Column& column, const QRectF& part, bool hatched) {
    QRectF above = part, below = part;
    above.setBottom(std::clamp(column.over ? column.budgetY : part.top(), part.top(), part.bottom()));
    below.setTop(above.bottom());
    for (const QRectF& piece : {above, below}) {
        if (piece.height() <= 0) continue;
        const QColor color = piece == above ? overColor() : colors().seriesColor(0);
        addMark(box(piece), hatched ? QPen(color, 1) : QPen(Qt::NoPen), hatched ? colors().surface : color);
        if (hatched) addMark(hatching(piece), QPen(color, 1));
    }
}

}  // namespace jupan
