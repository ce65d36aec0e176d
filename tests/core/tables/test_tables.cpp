// Every table of a project: its shape, its words, and that its figures add up to those of the analysis.
#include <boost/test/unit_test.hpp>
#include <numeric>
#include <set>

#include "core/engine/analyze.h"
#include "core/tables/column_words.h"
#include "resources/templates/templates.h"
#include "tests/core/tables/full_project.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const FullProject& full() {
    static const FullProject project(fullDocument().dump());
    return project;
}

std::vector<ExportTable> allTables(const ExportSource& source) {
    auto tables = exportTables(source);
    BOOST_TEST_REQUIRE(tables.ok(), (tables.ok() ? std::string() : tables.problems().front().path));
    return std::move(tables.value());
}

ExportTable tableOf(const ExportSource& source, std::string_view name) {
    auto table = exportTable(name, source);
    BOOST_TEST_REQUIRE(table.ok(), name);
    return std::move(table.value());
}

/// Sum of a column; of the rows where `filter` holds `value`, if it is named.
double sumOf(const ExportTable& table, std::string_view key, std::string_view filter = {},
             const TableCell& value = {}) {
    const std::size_t column = columnOf(table, key);
    double sum = 0;
    for (const auto& row : table.rows)
        if (filter.empty() || row[columnOf(table, filter)] == value) sum += numberOf(row[column]);
    return sum;
}

ExportSource planSource(const Project& project) {
    return {.project = &project, .day = *parseDate("2026-11-22")};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(export_tables)

BOOST_AUTO_TEST_CASE(names_and_words_are_whole) {
    for (const TableLanguage language : {TableLanguage::english, TableLanguage::korean}) {
        const auto names = tableNames(language);
        const auto made = allTables(full().source(language));
        BOOST_TEST_REQUIRE(names.size() == made.size());
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const ExportTable& table = made[i];
            BOOST_TEST_CONTEXT(names[i].name) {
                BOOST_TEST(seen.insert(names[i].name).second);
                BOOST_TEST(table.name == names[i].name);
                BOOST_TEST(table.title == names[i].title);
                BOOST_TEST(!table.title.empty());
                std::set<std::string_view> keys;
                for (const TableColumn& column : table.columns) {
                    BOOST_TEST(keys.insert(column.key).second, column.key);
                    const auto title = jupan::tables::columnTitle(table.name, column.key, language);
                    BOOST_TEST(
                        (table.name == "focus" ? column.title == column.key : !title.empty() && column.title == title),
                        column.key);
                }
                for (const auto& row : table.rows) BOOST_TEST(row.size() == table.columns.size());
            }
        }
    }
}

/// The document has every field once, so every table has something to say.
BOOST_AUTO_TEST_CASE(a_full_project_fills_every_table) {
    for (const ExportTable& table : allTables(full().source())) {
        // the sample has no day out of the ordinary, no line that is short, no warning, and stages without work units
        const std::set<std::string_view> nothing{"anomalies", "move_suggestions", "warnings", "departments"};
        if (nothing.contains(table.name)) continue;
        BOOST_TEST(!table.rows.empty(), table.name);
    }
}

BOOST_AUTO_TEST_CASE(parts_add_up_to_what_the_analysis_says) {
    for (const char* scenario : {"", "cautious"}) {
        const ExportSource source = full().source(TableLanguage::english, scenario);
        const auto results = analyze(full().project(), scenario);
        BOOST_TEST_REQUIRE(results.ok());
        const Metrics& metrics = results.value().metrics;
        const auto close = boost::test_tools::tolerance(1e-9);  // sums in another order
        BOOST_TEST(sumOf(tableOf(source, "months"), "net") == metrics.net, close);
        BOOST_TEST(sumOf(tableOf(source, "months"), "pv_net") == metrics.npv, close);
        BOOST_TEST(sumOf(tableOf(source, "kpis"), "total") == metrics.totalBenefit, close);
        BOOST_TEST(sumOf(tableOf(source, "kpi_months"), "benefit") == metrics.totalBenefit, close);
        BOOST_TEST(sumOf(tableOf(source, "axes"), "benefit") == metrics.totalBenefit, close);
        BOOST_TEST(sumOf(tableOf(source, "lanes"), "benefit") == metrics.totalBenefit, close);
        const double lines = metrics.totalCost - results.value().contingency;
        BOOST_TEST(sumOf(tableOf(source, "costs"), "total") == lines, close);
        BOOST_TEST(sumOf(tableOf(source, "cost_months"), "amount") == lines, close);
        BOOST_TEST(sumOf(tableOf(source, "categories"), "cost", "period", std::string("total")) == metrics.totalCost,
                   close);
        const ExportTable years = tableOf(source, "years");
        BOOST_TEST(numberOf(years.rows.back()[columnOf(years, "pv_net")]) == metrics.npv, close);
        BOOST_TEST(sumOf(years, "cost", "period", std::string("total")) == metrics.totalCost, close);
        const ExportTable tornado = tableOf(source, "tornado");
        if (!tornado.rows.empty())
            BOOST_TEST(numberOf(tornado.rows.front()[columnOf(tornado, "base")]) == metrics.npv, close);
    }
}

BOOST_AUTO_TEST_CASE(actuals_add_up_and_scenarios_begin_with_base) {
    const ExportSource source = full().source();
    const double spent = numberOf(asDouble(source.watch->table.total.cumulative.back().actual));
    const ExportTable months = tableOf(source, "budget_months");
    double total = 0;
    for (const auto& row : months.rows)
        if (row[columnOf(months, "line")] == TableCell(std::string("total")) &&
            row[columnOf(months, "actual")] != TableCell())
            total += numberOf(row[columnOf(months, "actual")]);
    BOOST_TEST(total == spent, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(
        sumOf(tableOf(source, "actuals_by_day"), "amount") == sumOf(tableOf(source, "actuals_by_month"), "amount"),
        boost::test_tools::tolerance(1e-9));
    const ExportTable scenarios = tableOf(source, "scenarios");
    BOOST_TEST(scenarios.rows.size() == full().project().scenarios.size() + 1);
    BOOST_TEST((scenarios.rows.front().front() == TableCell(std::string("base"))));
}

BOOST_AUTO_TEST_CASE(what_is_undefined_is_nothing_and_says_why) {
    const auto blank = templateProject("blank", "en");
    BOOST_TEST_REQUIRE(blank.ok());
    const ExportTable metrics = tableOf(planSource(blank.value()), "metrics");
    std::size_t undefined = 0;
    for (const auto& row : metrics.rows) {
        const bool none = row[columnOf(metrics, "value")] == TableCell();
        const bool reason = row[columnOf(metrics, "status")] != TableCell(std::string());
        BOOST_TEST(none == reason, std::get<std::string>(row.front()));
        undefined += none ? 1U : 0U;
    }
    BOOST_TEST(undefined == 7U);  // three ratios to no cost, safety margin, IRR, MIRR, share of guesses
}

BOOST_AUTO_TEST_CASE(every_template_has_every_table) {
    for (const std::string_view id : templateIds())
        for (const char* language : {"ko", "en"}) {
            const auto project = templateProject(id, language);
            BOOST_TEST_REQUIRE(project.ok());
            BOOST_TEST(allTables(planSource(project.value())).size() == tableNames(TableLanguage::english).size());
        }
}

BOOST_AUTO_TEST_CASE(refusals) {
    const auto none = exportTable("none", full().source());
    BOOST_TEST_REQUIRE(!none.ok());
    BOOST_TEST((none.problems().front().code == ProblemCode::unknownReference));
    ExportSource source = full().source();
    source.scenario = "missing";
    BOOST_TEST_REQUIRE(!exportTables(source).ok());
    BOOST_TEST((exportTables(source).problems().front().code == ProblemCode::unknownScenario));
    BOOST_TEST(!findTableName("none", TableLanguage::korean).has_value());
    BOOST_TEST(findTableName("years", TableLanguage::korean)->title == "연도별 표");
}

BOOST_AUTO_TEST_SUITE_END()
