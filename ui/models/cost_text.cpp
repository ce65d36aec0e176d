#include "ui/models/cost_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/engine/cost_years.h"
#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

constexpr std::size_t mostParts = 12;

class CostTextWords {
    Q_DECLARE_TR_FUNCTIONS(CostTextWords)
};

QString nameOfLine(const Project& project, const std::string& id) {
    if (const auto* load = findEntity<Workload>(project, id)) return shortName(load->name);
    if (const auto* seat = findEntity<Seat>(project, id)) return shortName(seat->name);
    if (const auto* cost = findEntity<Cost>(project, id)) return shortName(cost->name);
    return {};
}

struct Months {
    int first = 0, last = -1;
};

Months monthsOf(const CostCell& cell, int horizon) {
    if (cell.span == CostCell::Span::total) return {0, horizon};
    if (cell.span == CostCell::Span::steadyMonth) return {std::max(1, horizon - 11), horizon};
    if (cell.year == 0) return {0, 0};
    return {12 * (cell.year - 1) + 1, std::min(12 * cell.year, horizon)};
}

double amountIn(const CostCell& cell, const LinesTotal& lines) {
    if (cell.span == CostCell::Span::steadyMonth) return lines.steadyMonth;
    if (cell.span == CostCell::Span::total) return lines.total;
    const auto year = static_cast<std::size_t>(cell.year);
    return year < lines.years.size() ? lines.years[year] : 0;
}

QString meaningOf(const CostCell& cell, const Months& months, const Formatter& formatter) {
    if (cell.span == CostCell::Span::total)
        return CostTextWords::tr("All months of the plan together, before launch included.");
    if (cell.span == CostCell::Span::year && cell.year == 0) return CostTextWords::tr("What is paid before launch.");
    const QString first = formatter.planMonth(months.first);
    const QString last = formatter.planMonth(months.last);
    if (cell.span == CostCell::Span::steadyMonth)
        return CostTextWords::tr(
                   "The mean of the last twelve months of the plan, %1 to %2: what a month costs once it runs.")
            .arg(first, last);
    return CostTextWords::tr("From %1 to %2, together.").arg(first, last);
}

class Sum {
public:
    Sum(const CostCell& cell, const ScenarioProject& plan, const Results& results, const Formatter& formatter)
        : cell_(cell), plan_(plan), results_(results), formatter_(formatter) {}

    QStringList parts() const {
        switch (cell_.kind) {
            case CostCell::Kind::line:
                return {};
            case CostCell::Kind::lines:
                return linesOf(cell_.ids);
            case CostCell::Kind::contingency:
                return {
                    CostTextWords::tr("All lines: %1").arg(money(amountIn(cell_, all()))),
                    CostTextWords::tr("× %1 contingency").arg(formatter_.percent(plan_.project.settings.contingency))};
            case CostCell::Kind::everything:
                return linesOf(allIds()) << contingency();
        }
        return {};
    }

private:
    QString money(double amount) const { return formatter_.moneyIn(amount, formatter_.currency()); }

    std::vector<std::string> allIds() const {
        std::vector<std::string> ids;
        for (const ItemFigures& line : results_.costs) ids.push_back(line.id);
        return ids;
    }

    LinesTotal all() const { return totalOf(results_, allIds()); }

    QString contingency() const {
        double amount = results_.contingency;
        if (cell_.span == CostCell::Span::year)
            amount = contingencyYears(results_).at(static_cast<std::size_t>(cell_.year));
        return CostTextWords::tr("Contingency %1: %2")
            .arg(formatter_.percent(plan_.project.settings.contingency), money(amount));
    }

    /// Lines that cost something, the dearest first.
    QStringList linesOf(const std::vector<std::string>& ids) const {
        std::vector<std::pair<double, const ItemFigures*>> lines;
        for (const ItemFigures& line : results_.costs) {
            if (std::find(ids.begin(), ids.end(), line.id) == ids.end()) continue;
            if (const double amount = amountIn(cell_, lineTotal(line)); amount != 0) lines.emplace_back(amount, &line);
        }
        std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QStringList texts;
        for (std::size_t i = 0; i < std::min(mostParts, lines.size()); ++i)
            texts << CostTextWords::tr("%1: %2").arg(nameOfLine(plan_.project, lines[i].second->id),
                                                     money(lines[i].first));
        if (lines.size() > mostParts) texts << CostTextWords::tr("further lines: %1").arg(lines.size() - mostParts);
        return texts;
    }

    const CostCell& cell_;
    const ScenarioProject& plan_;
    const Results& results_;
    const Formatter& formatter_;
};

}  // namespace

CostText costText(const CostCell& cell, const ScenarioProject& plan, const Results& results,
                  const Formatter& formatter) {
    const Months months = monthsOf(cell, plan.project.settings.horizonMonths);
    CostText text;
    text.title = QStringLiteral("%1 · %2").arg(cell.name, cell.column);
    text.meaning = meaningOf(cell, months, formatter);
    text.parts = Sum(cell, plan, results, formatter).parts();
    text.result = CostTextWords::tr("= %1, in the table %2")
                      .arg(formatter.moneyIn(cell.amount, formatter.currency()), cell.shown);
    if (cell.ids.size() != 1) return text;
    text.firstMonth = text.startMonth = months.first;
    text.lastMonth = months.last;
    const auto line = std::find_if(results.costs.begin(), results.costs.end(),
                                   [&](const ItemFigures& each) { return each.id == cell.ids.front(); });
    if (line == results.costs.end()) return text;
    const auto last = std::min(months.last, static_cast<int>(line->months.size()) - 1);
    for (int month = last; month >= months.first; --month)
        if (line->months[static_cast<std::size_t>(month)] != 0) text.startMonth = month;
    return text;
}

QString CostMonthText::plainText() const {
    return (QStringList{title} << steps << result << notes).join('\n');
}

}  // namespace jupan
