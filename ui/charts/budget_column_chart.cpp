#include "ui/charts/budget_column_chart.h"

#include <QLineSeries>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kTriangle = 8;  // pixels
constexpr double kWidestName = 90;
constexpr double kNarrowestRange = 14;  // pixels a month

bool isDrawn(const std::optional<double>& figure) {
    return figure && isDrawable(*figure);
}

}  // namespace

BudgetColumnChart::BudgetColumnChart(QWidget* parent) : PlaneChart(parent) {}

void BudgetColumnChart::setData(BudgetColumnData budget, ChartTexts texts) {
    data_ = std::move(budget);
    for (QString* words : {&data_.currentName, &data_.budgetName, &data_.actualName, &data_.forecastName,
                           &data_.rangeName, &data_.overName})
        *words = plainText(*words);
    range_ = {};
    hasData_ = false;
    for (BudgetMonth& month : data_.months) {
        for (QString* words : {&month.name, &month.fullName, &month.overText, &month.note}) *words = plainText(*words);
        for (std::optional<double>* figure : {&month.budget, &month.actual, &month.forecast, &month.low, &month.high}) {
            if (!isDrawn(*figure)) figure->reset();
        }
        if (!month.forecast || !month.low || !month.high) {
            month.low.reset();
            month.high.reset();
        }
        for (const std::optional<double>& figure :
             {month.budget, month.actual, month.forecast, month.low, month.high}) {
            if (!figure) continue;
            range_.include(*figure);
            hasData_ = true;
        }
    }
    if (data_.current >= data_.months.size()) data_.current = -1;
    setTexts(std::move(texts));
}

bool BudgetColumnChart::isOver(const BudgetMonth& month) const {
    const std::optional<double>& end = month.forecast ? month.forecast : month.actual;
    return month.budget && end && *end > *month.budget;
}

// The zero line, stronger than the grid.
void BudgetColumnChart::buildSeries() {
    FreeRange months;
    months.include(1);
    setMagnitudes(months, range_);
    const auto count = static_cast<double>(data_.months.size());
    auto* zero = new QLineSeries;
    zero->setPen(QPen(colors().zeroLine, 1.25));
    zero->append(0, 0);
    zero->append(count, 0);
    addSeries(zero);
    setXRange(0, count);
}

QRectF BudgetColumnChart::layoutPlot(const QRectF& whole) {
    rangesShown_ = whole.width() / static_cast<double>(data_.months.size()) >= kNarrowestRange;
    const QRectF content = whole.adjusted(0, layoutKey(whole), 0, 0);
    Axes axes;
    axes.y = range_;
    axes.yTick = texts().tick;
    axes.xTick = [](double) { return QString(); };
    axes.right = 2;
    axes.foot = data_.current >= 0 && !data_.currentName.isEmpty() ? lineHeight() : 0;
    // room for triangle and words above the highest column
    const double height = std::max(1.0, content.height() - 2 * lineHeight() - axes.foot);
    axes.yPad = std::min(0.5, (has(Part::over) ? lineHeight() + kTriangle + 6 : 4) / height);
    const QRectF plot = choosePlot(content, axes);
    layoutYTicks(content, axes, plot);
    setXRange(0, static_cast<double>(data_.months.size()));
    layoutBand(plot);
    for (qsizetype month = 0; month < data_.months.size(); ++month) layoutColumn(plot, month);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    layoutOver(plot);
    layoutNames(content, plot);
    layoutMonthHits(plot);
    return plot;
}

double BudgetColumnChart::pitch(const QRectF& plot) const {
    return plot.width() / static_cast<double>(data_.months.size());
}

// Triangles above all months over their budget; their words above all of them or none.
void BudgetColumnChart::layoutOver(const QRectF& plot) {
    double widest = 0;
    for (const BudgetMonth& month : std::as_const(data_.months))
        if (isOver(month)) widest = std::max(widest, textSize(month.overText, labelFont()).width());
    const bool words = widest + 4 <= pitch(plot);
    for (qsizetype i = 0; i < data_.months.size(); ++i) {
        const BudgetMonth& month = data_.months[i];
        if (!isOver(month)) continue;
        const double x = xOf(plot, static_cast<double>(i) + 0.5);
        const double foot = columnOf(plot, i).top - 3;
        const double side = std::min(kTriangle, 0.9 * pitch(plot));
        addMark(triangle({x - side / 2, foot - side, side, side}), Qt::NoPen, overColor());
        if (!words || month.overText.isEmpty()) continue;
        const QSizeF size = textSize(month.overText, labelFont());
        const double left = std::min(x - size.width() / 2, pictureWidth() - size.width() - 1);
        addLabel(ChartLabel::Role::marker, month.overText, month.overText, {{left, foot - side - size.height()}, size},
                 colors().text);
    }
}

// The running month first; the others where they touch neither it nor each other.
void BudgetColumnChart::layoutNames(const QRectF& content, const QRectF& plot) {
    double widest = 0;
    for (const BudgetMonth& month : std::as_const(data_.months))
        widest = std::max(widest, textSize(month.name, boldFont()).width());
    widest = std::min(widest, std::max(pitch(plot) - 6, kWidestName));
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil((widest + 6) / pitch(plot))));
    const double top = plot.bottom() + lineHeight() / 2;
    std::vector<QRectF> taken;
    const auto addName = [&](const QString& full, qsizetype month, double y, bool bold) {
        const QFont font = bold ? boldFont() : labelFont();
        const QString text = elided(full, font, bold ? content.width() : widest + 1);
        const QSizeF size = textSize(text, font);
        const double wished = xOf(plot, static_cast<double>(month) + 0.5) - size.width() / 2;
        const QRectF rect({std::max(content.left(), std::min(wished, content.right() - size.width())), y}, size);
        const QRectF padded = rect.adjusted(-5, 0, 5, 0);
        if (text.isEmpty() ||
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(padded); }))
            return;
        taken.push_back(rect);
        addLabel(ChartLabel::Role::categoryTick, text, full, rect, bold ? colors().text : colors().muted).font = font;
    };
    if (data_.current >= 0) {
        addName(data_.months[data_.current].name, data_.current, top, true);
        addName(data_.currentName, data_.current, top + lineHeight() + 1, true);
    }
    const qsizetype first = data_.current >= 0 ? data_.current % stride : 0;
    for (qsizetype month = first; month < data_.months.size(); month += stride)
        if (month != data_.current) addName(data_.months[month].name, month, top, false);
}

void BudgetColumnChart::layoutMonthHits(const QRectF& plot) {
    for (qsizetype i = 0; i < data_.months.size(); ++i) {
        const BudgetMonth& month = data_.months[i];
        QStringList lines{month.fullName.isEmpty() ? month.name : month.fullName};
        if (i == data_.current && !data_.currentName.isEmpty())
            lines.back() = tr("%1 (%2)").arg(lines.back(), data_.currentName);
        const auto add = [&lines](const QString& name, const QString& figure) {
            lines << (name.isEmpty() ? figure : tr("%1: %2").arg(name, figure));
        };
        if (month.budget) add(data_.budgetName, texts().exact(*month.budget));
        if (month.actual) add(data_.actualName, texts().exact(*month.actual));
        if (month.forecast) add(data_.forecastName, texts().exact(*month.forecast));
        if (month.low) add(data_.rangeName, tr("%1 to %2").arg(texts().exact(*month.low), texts().exact(*month.high)));
        if (isOver(month) && !(data_.overName.isEmpty() && month.overText.isEmpty()))
            lines << (month.overText.isEmpty() ? data_.overName : tr("%1: %2").arg(data_.overName, month.overText));
        if (!month.note.isEmpty()) lines << month.note;
        addHit({xOf(plot, static_cast<double>(i)), plot.top(), pitch(plot), plot.height()}, lines.join('\n'));
    }
}

}  // namespace jupan
