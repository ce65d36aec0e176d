#include "core/finops/spending_rows.h"

#include <algorithm>

#include "core/finance/ratio.h"

namespace jupan {
namespace {

Landing landingOfLine(const LineWatch& line, SpendingPeriod period) {
    return period == SpendingPeriod::month ? Landing{line.forecast.value, line.forecast.range}
                                           : Landing{line.year.value, line.year.range};
}

BudgetStanding standingOf(const SpendingRow& row) {
    if (row.figures.variance > Decimal())
        return row.whole == Decimal() ? BudgetStanding::withoutBudget : BudgetStanding::over;
    if (row.landsOver) return BudgetStanding::landsOver;
    return row.whole == Decimal() && row.figures.actual == Decimal() ? BudgetStanding::nothing : BudgetStanding::within;
}

void settle(SpendingRow& row) {
    row.landingVariance = row.landing.value - asDouble(row.whole);
    const auto landing = ledgerAmount(row.landing.value);
    row.landsOver = !landing || landing.value() > row.whole;
    row.standing = standingOf(row);
}

/// Lines added up: money exactly, forecasts as landingOf() does.
class Group {
public:
    explicit Group(SpendingPeriod period) : period_(period) {}

    void add(const LineWatch& line) {
        const bool month = period_ == SpendingPeriod::month;
        const VarianceFigures& figures = month ? line.month : line.yearToDate;
        sum_.figures =
            varianceOf(added(sum_.figures.budget, figures.budget), added(sum_.figures.actual, figures.actual));
        sum_.whole = added(sum_.whole, month ? line.month.budget : line.yearBudget);
        months_.push_back(line.forecast);
        years_.push_back(line.year);
    }
    SpendingRow row(std::string name) const {
        SpendingRow row = sum_;
        row.name = std::move(name);
        row.landing = period_ == SpendingPeriod::month ? landingOf(months_) : landingOf(years_);
        settle(row);
        return row;
    }

private:
    SpendingPeriod period_;
    SpendingRow sum_;
    std::vector<MonthForecast> months_;
    std::vector<YearForecast> years_;
};

SpendingRow rowOf(const LineWatch& line, SpendingPeriod period) {
    const bool month = period == SpendingPeriod::month;
    SpendingRow row{.name = line.line,
                    .figures = month ? line.month : line.yearToDate,
                    .whole = month ? line.month.budget : line.yearBudget,
                    .landing = landingOfLine(line, period)};
    settle(row);
    return row;
}

std::vector<SpendingRow> grouped(const std::vector<LineWatch>& lines, SpendingPeriod period,
                                 const std::map<std::string, std::string, std::less<>>& groups) {
    std::map<std::string, Group> sums;
    for (const LineWatch& line : lines) {
        const auto group = groups.find(line.line);
        sums.try_emplace(group == groups.end() ? std::string() : group->second, period).first->second.add(line);
    }
    std::vector<SpendingRow> rows;
    for (const auto& [name, sum] : sums)
        if (!name.empty()) rows.push_back(sum.row(name));
    if (const auto none = sums.find(""); none != sums.end()) rows.push_back(none->second.row({}));
    return rows;
}

}  // namespace

SpendingRows spendingRows(const SpendingWatch& watch, const Project& project, SpendingPeriod period,
                          SpendingGrouping grouping) {
    std::vector<SpendingRow> lines;
    lines.reserve(watch.lines.size());
    for (const LineWatch& line : watch.lines) lines.push_back(rowOf(line, period));
    SpendingRows rows;
    rows.total = rowOf(watch.total, period);
    rows.total.landing = period == SpendingPeriod::month ? watch.monthLanding : watch.yearLanding;
    settle(rows.total);
    if (SpendingRow beside = rowOf(watch.unassigned, period); beside.figures.actual != Decimal())
        rows.unassigned = std::move(beside);
    switch (grouping) {
        case SpendingGrouping::line:
            rows.rows = std::move(lines);
            break;
        case SpendingGrouping::department:
            rows.rows = grouped(watch.lines, period, departmentsOfLines(watch.budget, project));
            break;
        case SpendingGrouping::workUnit:
            rows.rows = grouped(watch.lines, period, workUnitsOfLines(watch.budget, project));
            break;
    }
    return rows;
}

std::vector<MonthOutlook> monthOutlooks(const SpendingWatch& watch, std::string_view line) {
    const auto watched = std::ranges::find(watch.lines, line, &LineWatch::line);
    const auto listed = std::ranges::find(watch.table.lines, line, &LineVariance::line);
    if (!line.empty() && (watched == watch.lines.end() || listed == watch.table.lines.end())) return {};
    const LineWatch& now = line.empty() ? watch.total : *watched;
    const LineVariance& figures = line.empty() ? watch.table.total : *listed;
    const bool whole = watch.asOf == lastDay(watch.month);
    std::vector<MonthOutlook> outlooks;
    std::size_t later = 0;
    for (std::size_t i = 0; i < watch.table.months.size(); ++i) {
        const VarianceFigures& month = figures.months[i];
        MonthOutlook outlook{.month = watch.table.months[i], .budget = month.budget};
        if (outlook.month <= watch.month) outlook.spent = month;
        if (outlook.month == watch.month && !whole) {
            outlook.landing = line.empty() ? watch.monthLanding.value : now.forecast.value;
            outlook.range = line.empty() ? watch.monthLanding.range : now.forecast.range;
        }
        if (outlook.month > watch.month && later < now.year.later.size()) outlook.landing = now.year.later[later++];
        const double end = outlook.landing.value_or(outlook.spent ? asDouble(outlook.spent->actual) : 0);
        outlook.share = ratio(end, asDouble(outlook.budget));
        const auto exact = ledgerAmount(end);
        outlook.over = !exact || exact.value() > outlook.budget;
        outlooks.push_back(outlook);
    }
    return outlooks;
}

DayRange spendingDays(const SpendingWatch& watch, SpendingPeriod period) {
    const YearMonth first = period == SpendingPeriod::month || watch.year.empty() ? watch.month : watch.year.front();
    return {firstDay(first), watch.asOf};
}

ModelRows modelRows(const SpendingWatch& watch, const Actuals& actuals, SpendingPeriod period) {
    ModelRows rows;
    for (ModelEconomics& model : economicsByModel(actuals, spendingDays(watch, period))) {
        rows.total.add(model.sum);
        rows.rows.push_back({.economics = std::move(model)});
    }
    rows.totalEach = unitEconomics(rows.total);
    const double all = asDouble(rows.total.money);
    for (ModelRow& row : rows.rows) row.share = ratio(asDouble(row.economics.sum.money), all);
    return rows;
}

}  // namespace jupan
