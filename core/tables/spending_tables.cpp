#include <algorithm>
#include <map>
#include <tuple>

#include "core/finops/spending_rows.h"
#include "core/ledger/charge_ledger.h"
#include "core/tables/focus_table.h"
#include "core/tables/table_makers.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {
namespace {

/// The name a user gave a budget line; empty where it is called after its category.
std::string lineName(const SpendingWatch& watch, std::string_view line) {
    const BudgetLine* found = findLine(watch.budget, line);
    return found == nullptr ? std::string() : found->name;
}

/// What actuals are compared with: "plan" where the project has no budget, "draft", or the number of the version.
std::string budgetVersion(const TableContext& context) {
    const BudgetBook& book = context.project().finops.budget;
    if (book.versions.empty() && !book.hasDraft()) return "plan";
    const int version = context.source().watch->budgetVersion;
    return version > 0 ? std::to_string(version) : "draft";
}

void addBudgetMonths(ExportTable& table, const TableContext& context, std::string_view id, const LineVariance& line) {
    const SpendingWatch& watch = *context.source().watch;
    const std::string version = budgetVersion(context);
    for (std::size_t m = 0; m < watch.table.months.size(); ++m) {
        const bool over = watch.table.months[m] > watch.month;
        const VarianceFigures& month = line.months[m];
        const VarianceFigures& sum = line.cumulative[m];
        if (over)
            addRow(table, version, id, lineName(watch, id), watch.table.months[m], month.budget, std::nullopt,
                   std::nullopt, std::nullopt, sum.budget, std::nullopt, std::nullopt);
        else
            addRow(table, version, id, lineName(watch, id), watch.table.months[m], month.budget, month.actual,
                   month.variance, month.utilisation, sum.budget, sum.actual, sum.variance);
    }
}

void addForecast(ExportTable& table, const TableContext& context, std::string_view id, const LineWatch& line,
                 const std::optional<ForecastRange>& monthRange, const std::optional<ForecastRange>& yearRange) {
    const SpendingWatch& watch = *context.source().watch;
    const std::string version = budgetVersion(context);
    const auto low = [](const std::optional<ForecastRange>& range) {
        return range ? std::optional(range->low) : std::nullopt;
    };
    const auto high = [](const std::optional<ForecastRange>& range) {
        return range ? std::optional(range->high) : std::nullopt;
    };
    addRow(table, version, id, lineName(watch, id), "month", watch.month, line.month.budget, line.month.actual,
           line.forecast.value, low(monthRange), high(monthRange), line.forecast.basis);
    addRow(table, version, id, lineName(watch, id), "fiscal_year", watch.year.front(), line.yearBudget,
           line.yearToDate.actual, line.year.value, low(yearRange), high(yearRange), line.year.basis);
}

}  // namespace

/// Budget against actual by line and month of the fiscal year, with "unassigned" for what no line holds and "total";
/// months to come have no actuals.
Result<ExportTable> budgetMonthsTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("budget_version"), column("line"), column("name"), column("month"),
                                  column("budget", money), column("actual", money), column("variance", money),
                                  column("utilisation", share), column("cumulative_budget", money),
                                  column("cumulative_actual", money), column("cumulative_variance", money)}};
    const SpendingWatch* watch = context.source().watch;
    if (watch == nullptr) return table;
    for (const LineVariance& line : watch->table.lines) addBudgetMonths(table, context, line.line, line);
    addBudgetMonths(table, context, "unassigned", watch->table.unassigned);
    addBudgetMonths(table, context, "total", watch->table.total);
    return table;
}

/// Where each line lands, in the running month and in the fiscal year; low and high are the 80 % range.
Result<ExportTable> forecastTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("budget_version"), column("line"), column("name"), column("period"),
                                  column("first_month"), column("budget", money), column("actual", money),
                                  column("forecast", money), column("low", money), column("high", money),
                                  column("basis")}};
    const SpendingWatch* watch = context.source().watch;
    if (watch == nullptr || watch->year.empty()) return table;
    for (const LineWatch& line : watch->lines)
        addForecast(table, context, line.line, line, line.forecast.range, line.year.range);
    addForecast(table, context, "unassigned", watch->unassigned, watch->unassigned.forecast.range,
                watch->unassigned.year.range);
    addForecast(table, context, "total", watch->total, watch->monthLanding.range, watch->yearLanding.range);
    return table;
}

/// What was charged and used, by month, budget line, vendor, model, project and key. Money in the project's currency
/// and with tax; charges that wait for a rate are counted and in no sum.
Result<ExportTable> actualsByMonthTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("month"), column("line"), column("vendor"), column("model"), column("project"),
                                  column("key"), column("amount", money), column("tax", money),
                                  column("requests", requests), column("input_tokens", tokens),
                                  column("cached_tokens", tokens), column("output_tokens", tokens), column("waiting")}};
    if (context.source().actuals == nullptr) return table;
    const Actuals& actuals = context.source().actuals->actuals;
    // by the texts' indices: a year may have a million rows
    using Key = std::tuple<YearMonth, int, int, int, int, int>;
    std::map<Key, ActualSum> sums;
    for (const ActualRow& row : actuals.rows())
        sums[{monthOf(row.date), row.line, row.vendor, row.model, row.project, row.key}].add(row);
    for (const auto& [key, sum] : sums) {
        const auto& [month, line, vendor, model, project, apiKey] = key;
        addRow(table, month, actuals.name(line), actuals.name(vendor), actuals.name(model), actuals.name(project),
               actuals.name(apiKey), sum.money, sum.tax, sum.requests, sum.inputTokens, sum.cachedTokens,
               sum.outputTokens, sum.waiting);
    }
    // months and texts, so that the order does not follow from that of the charges
    std::ranges::sort(table.rows, [](const auto& a, const auto& b) {
        return std::lexicographical_compare(a.begin(), a.begin() + 6, b.begin(), b.begin() + 6);
    });
    return table;
}

Result<ExportTable> actualsByDayTable(const TableContext& context) {
    ExportTable table{.columns = {column("date"), column("amount", context.money())}};
    const SpendingWatch* watch = context.source().watch;
    if (watch == nullptr) return table;
    for (std::size_t i = 0; i < watch->spend.days.size(); ++i)
        addRow(table, addDays(watch->spend.first, static_cast<int>(i)), watch->spend.days[i]);
    return table;
}

/// Of the fiscal year up to the watched day; most money first.
Result<ExportTable> spendingByModelTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("model"), column("amount", money), column("share", share),
                                  column("requests", requests), column("input_tokens", tokens),
                                  column("cached_tokens", tokens), column("output_tokens", tokens),
                                  column("cost_per_request", money), column("cost_per_1000_tokens", money)}};
    if (context.source().watch == nullptr || context.source().actuals == nullptr) return table;
    const ModelRows models =
        modelRows(*context.source().watch, context.source().actuals->actuals, SpendingPeriod::year);
    for (const ModelRow& row : models.rows) {
        const ActualSum& sum = row.economics.sum;
        addRow(table, row.economics.model, sum.money, row.share, sum.requests, sum.inputTokens, sum.cachedTokens,
               sum.outputTokens, row.economics.each.perRequest, row.economics.each.perThousandTokens);
    }
    return table;
}

/// A row a cause; a day of which nothing is known but its cost has one row without a cause.
Result<ExportTable> anomaliesTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("date"), column("amount", money), column("usual", money), column("score"),
                                  column("cause_dimension"), column("cause"), column("cause_amount", money),
                                  column("cause_usual", money), column("excess_share", share)}};
    const SpendingWatch* watch = context.source().watch;
    if (watch == nullptr) return table;
    for (const Anomaly& day : watch->anomalies) {
        for (const AnomalyCause& cause : day.causes)
            addRow(table, day.day, day.money, day.usual, day.score, cause.dimension, cause.name, cause.money,
                   cause.usual, cause.excessShare);
        if (day.causes.empty())
            addRow(table, day.day, day.money, day.usual, day.score, std::nullopt, "", std::nullopt, std::nullopt,
                   std::nullopt);
    }
    return table;
}

Result<ExportTable> alertsTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("line"), column("first_month"), column("months", months), column("basis"),
                                  column("threshold", share), column("fired_on"), column("budget", money),
                                  column("value", money), column("holds"), column("active"), column("acknowledged_on"),
                                  column("acknowledged_by")}};
    if (context.source().alerts == nullptr) return table;
    for (const Alert& alert : *context.source().alerts) {
        const AlertSubject& subject = alert.subject;
        addRow(table, subject.line.empty() ? "total" : subject.line, subject.first, subject.months,
               subject.threshold.basis, subject.threshold.share, alert.firedOn, alert.budget, alert.value, alert.holds,
               isActive(alert), alert.acknowledgedOn, alert.acknowledgedBy);
    }
    return table;
}

Result<ExportTable> importsTable(const TableContext& context) {
    ExportTable table{.columns = {column("number"), column("name"), column("format"), column("date"),
                                  column("rows_read"), column("added"), column("replaced"), column("already_present"),
                                  column("rejected"), column("first_day"), column("last_day")}};
    if (context.source().ledger == nullptr) return table;
    const auto imports = context.source().ledger->imports();
    if (!imports) return imports.problems();
    for (const ImportEntry& entry : imports.value())
        addRow(table, entry.number, entry.name, entry.format, entry.day, entry.rowsRead, entry.added, entry.replaced,
               entry.alreadyPresent, entry.rejected, entry.firstDay, entry.lastDay);
    return table;
}

Result<ExportTable> focusOf(const TableContext& context) {
    if (context.source().ledger == nullptr || context.source().actuals == nullptr) return focusTable();
    return focusTable(*context.source().ledger, *context.source().actuals, context.money());
}

}  // namespace jupan::tables
