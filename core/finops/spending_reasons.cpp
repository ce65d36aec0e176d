#include "core/finops/spending_reasons.h"

#include <algorithm>

namespace jupan {
namespace {

std::size_t placeOf(const SpendingWatch& watch, YearMonth month) {
    return static_cast<std::size_t>(std::ranges::find(watch.table.months, month) - watch.table.months.begin());
}

bool anyLineIsOver(const SpendingWatch& watch) {
    return std::ranges::any_of(watch.lines, [](const LineWatch& line) { return line.month.variance > Decimal(); });
}

Decimal magnitude(const Decimal& amount) {
    return amount < Decimal() ? amount.negated() : amount;
}

}  // namespace

std::vector<YearMonth> monthsWithReasons(const SpendingWatch& watch) {
    std::vector<YearMonth> months;
    for (const YearMonth month : watch.table.months)
        if (month <= watch.month) months.push_back(month);
    return months;
}

YearMonth monthToExplain(const SpendingWatch& watch) {
    const std::vector<YearMonth> months = monthsWithReasons(watch);
    const bool whole = watch.asOf == lastDay(watch.month);
    if (whole || anyLineIsOver(watch) || months.size() < 2) return watch.month;
    return months[months.size() - 2];
}

std::string lineToExplain(const SpendingWatch& watch, YearMonth month) {
    const std::size_t place = placeOf(watch, month);
    if (watch.table.lines.empty() || place == watch.table.months.size()) return {};
    const auto off = [&](const LineVariance& line) -> const Decimal& { return line.months[place].variance; };
    const auto dearest = std::ranges::max_element(watch.table.lines, {}, off);
    if (off(*dearest) > Decimal()) return dearest->line;
    return std::ranges::max_element(watch.table.lines, {},
                                    [&](const LineVariance& line) { return magnitude(off(line)); })
        ->line;
}

Result<LineReasons> reasonsOf(const Project& project, const Actuals& actuals, const SpendingWatch& watch,
                              std::string_view line, YearMonth month) {
    const auto found = std::ranges::find(watch.table.lines, line, &LineVariance::line);
    if (found == watch.table.lines.end())
        return Problem{.code = ProblemCode::unknownReference,
                       .path = "budget",
                       .value = std::string(line),
                       .detail = "budget line"};
    const std::size_t place = placeOf(watch, month);
    if (place == watch.table.months.size() || month > watch.month)
        return Problem{.code = ProblemCode::unknownReference,
                       .path = cellPath(line, month),
                       .value = toText(month),
                       .detail = "month"};
    const VarianceFigures& figures = found->months[place];
    const PlannedUse plan = plannedUse({.project = project}, watch.budget, line, month);
    const ActualUse use = actualUse(actuals, project, line, month, watch.asOf);
    auto explained = explainVariance(figures.budget, plan, use);
    if (!explained) return explained.problems();
    return LineReasons{.line = found->line,
                       .month = month,
                       .budget = figures.budget,
                       .actual = figures.actual,
                       .monthIsWhole = watch.asOf >= lastDay(month),
                       .waiting = use.waiting,
                       .explained = std::move(explained).value()};
}

}  // namespace jupan
