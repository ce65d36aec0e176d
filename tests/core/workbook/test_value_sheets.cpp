// Scenarios, Tornado, Simulation, Budget-Actual, Assumptions and Read me show the program's figures.
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "core/analysis/tornado.h"
#include "core/engine/analyze.h"
#include "core/project/inputs.h"
#include "core/workbook/metric_words.h"
#include "tests/core/workbook/python_check.h"
#include "tests/core/workbook/sheet_cells.h"
#include "tests/core/workbook/value_sheet_cases.h"

using namespace jupan;
using namespace jupan::test;
using workbook::metricRows;

namespace {

/// Files keep 16 digits of a number.
void checkNumber(const std::optional<double>& found, const std::optional<double>& wanted, const std::string& what) {
    BOOST_TEST(found.has_value() == wanted.has_value(), what);
    if (found && wanted) BOOST_TEST(std::abs(*found - *wanted) <= 1e-14 * std::abs(*wanted), what << ": " << *found);
}

WorkbookSource english(const Project& project) {
    return {.project = &project, .language = WorkbookLanguage::english, .program = "Jupan test"};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_value_sheets)

BOOST_AUTO_TEST_CASE(scenarios_show_every_metric_of_every_scenario) {
    const Project project = templateOf("support-automation");
    BOOST_REQUIRE(project.scenarios.size() >= 2U);
    WorkbookSource source = english(project);
    source.scenario = project.scenarios.back().id.text;
    const SheetCells cells("scenarios", bytesOf(source), "Scenarios");
    const int heading = cells.rowOf("Metric");
    std::vector<Results> results{analyze(project).value()};
    for (const Scenario& scenario : project.scenarios) {
        BOOST_TEST(cells.text(heading, static_cast<int>(results.size()) + 3) == scenario.name);
        results.push_back(analyze(project, scenario.id.text).value());
    }
    const int all = cells.rowOf("All benefits"), differences = cells.rowOf("Difference to base (formulas)");
    const int cash = cells.rowOf("Cash only (cash benefits, all costs)");
    int row = 1;
    for (const auto& metric : metricRows()) {
        const std::string key(metric.key);
        BOOST_TEST(cells.isFormula(all + row, 2), key);
        checkNumber(cells.number(all + row, 2), metric.value(results.back().metrics), key + ", chosen");
        const auto base = metric.value(results.front().metrics);
        for (std::size_t i = 0; i < results.size(); ++i) {
            const int column = static_cast<int>(i) + 3;
            const auto value = metric.value(results[i].metrics);
            checkNumber(cells.number(all + row, column), value, key);
            checkNumber(cells.number(cash + row, column), metric.value(results[i].cashMetrics), key + ", cash");
            BOOST_TEST(!cells.isFormula(all + row, column), key);
            if (i > 0)
                checkNumber(cells.number(differences + row, column),
                            value && base ? std::optional(*value - *base) : std::nullopt, key + ", difference");
            BOOST_TEST(cells.isFormula(differences + row, column) == (i > 0), key);
        }
        ++row;
    }
}

BOOST_AUTO_TEST_CASE(the_tornado_shows_all_bars_and_the_share_of_guesses) {
    const Project project = templateOf("support-automation");
    const SheetCells cells("tornado", bytesOf(english(project)), "Tornado");
    const Tornado npv = tornado({.project = project}, Metric::npv);
    const Tornado payback = tornado({.project = project}, Metric::paybackMonth);
    BOOST_REQUIRE(npv.bars.size() > 15U);
    int row = cells.rowOf("Input") + 1;
    for (const TornadoBar& bar : npv.bars) {
        BOOST_TEST(cells.text(row, 15) == bar.input.path);
        checkNumber(cells.number(row, 3), bar.input.low, bar.input.path);
        checkNumber(cells.number(row, 5), bar.input.high, bar.input.path);
        checkNumber(cells.number(row, 6), bar.atLow.value, bar.input.path);
        checkNumber(cells.number(row, 7), bar.atHigh.value, bar.input.path);
        checkNumber(cells.number(row, 8), bar.swing, bar.input.path);
        BOOST_TEST(cells.isFormula(row, 8));
        for (const TornadoBar& other : payback.bars)
            if (other.input.path == bar.input.path) {
                checkNumber(cells.number(row, 13), other.atLow.value, bar.input.path);
                if (!other.atLow.value) BOOST_TEST(cells.text(row, 13) == "does not pay back");
            }
        ++row;
    }
    const int guess = cells.rowOf("Guess");
    const auto share = cells.number(guess, 3);
    const auto guessShare = analyze(project).value().guessShare;
    BOOST_REQUIRE((share && guessShare));
    BOOST_TEST(std::abs(*share - *guessShare) <= 1e-9);
    BOOST_TEST(cells.isFormula(guess, 3));
}

BOOST_AUTO_TEST_CASE(the_simulation_is_values_with_trials_and_seed) {
    const Project project = templateOf("support-automation");
    const Simulation simulation = simulated(project);
    WorkbookSource source = english(project);
    source.simulation = &simulation;
    const SheetCells cells("simulation", bytesOf(source), "Simulation");
    BOOST_TEST(cells.formulas() == 0);
    BOOST_TEST(cells.text(1, 0).find("not formulas") != std::string::npos);
    checkNumber(cells.number(cells.rowOf("Trials"), 1), 2000.0, "trials");
    checkNumber(cells.number(cells.rowOf("Seed"), 1), 7.0, "seed");
    BOOST_TEST(cells.text(cells.rowOf("Sampler"), 1) == "pseudo-random");
    const MetricStatistics* metrics[] = {&simulation.npv, &simulation.net, &simulation.roi, &simulation.paybackMonth};
    for (int i = 0; i < 4; ++i) {
        checkNumber(cells.number(cells.rowOf("Mean"), i + 1), metrics[i]->mean, "mean");
        checkNumber(cells.number(cells.rowOf("Standard deviation"), i + 1), metrics[i]->standardDeviation, "sd");
        checkNumber(cells.number(cells.rowOf("P5"), i + 1), metrics[i]->percentiles[0], "P5");
        checkNumber(cells.number(cells.rowOf("P95"), i + 1), metrics[i]->percentiles[6], "P95");
    }
    checkNumber(cells.number(cells.rowOf("Probability that NPV is above 0"), 1), simulation.probNpvPositive, "p");
    checkNumber(cells.number(cells.rowOf("Probability to pay back within 24 months"), 1),
                simulation.probPaybackWithin[1], "p24");
    checkNumber(cells.number(cells.rowOf("Expected value of perfect information (EVPI)"), 1), simulation.evpi, "evpi");
    int row = cells.rowOf("Input") + 1;
    for (const Driver& driver : simulation.drivers) {
        BOOST_TEST(cells.text(row, 4) == driver.input);
        checkNumber(cells.number(row, 1), driver.spearman, driver.input);
        checkNumber(cells.number(row++, 3), driver.evppi, driver.input);
    }
    row = cells.rowOf("From") + 1;
    for (std::size_t i = 0; i < simulation.npv.histogram.counts.size(); ++i, ++row) {
        checkNumber(cells.number(row, 0), simulation.npv.histogram.edges[i], "edge");
        checkNumber(cells.number(row, 2), static_cast<double>(simulation.npv.histogram.counts[i]), "count");
    }
    row = cells.rowOf("Month") + 1;
    for (std::size_t month = 0; month < simulation.fan.p50.size(); ++month, ++row) {
        checkNumber(cells.number(row, 1), simulation.fan.p10[month], "P10");
        checkNumber(cells.number(row, 3), simulation.fan.p90[month], "P90");
    }
}

BOOST_AUTO_TEST_CASE(budget_against_actual_by_line_and_month) {
    const Project project = withBudget(templateOf("support-automation"));
    const SpendingWatch watch = watched(project);
    WorkbookSource source = english(project);
    source.spending = &watch;
    const SheetCells cells("budget", bytesOf(source), "Budget-Actual");
    const int budget = cells.rowOf("Budget (values)") + 2, actual = cells.rowOf("Actual (values)") + 2;
    const int variance = cells.rowOf("Variance = actual − budget (formulas)") + 2;
    const int forecast = cells.rowOf("Forecast (actual of past months; values from the running month on)") + 2;
    const auto lines = static_cast<int>(watch.lines.size());
    const std::size_t running = watchedMonths - 1;
    const auto check = [&](int offset, const LineVariance& line, const LineWatch& lands) {
        for (int month = 0; month < 12; ++month) {
            const VarianceFigures& figures = line.months[static_cast<std::size_t>(month)];
            checkNumber(cells.number(budget + offset, month + 1), asDouble(figures.budget), "budget");
            const bool gone = month < watchedMonths;
            checkNumber(cells.number(actual + offset, month + 1),
                        gone ? std::optional(asDouble(figures.actual)) : std::nullopt, "actual");
            checkNumber(cells.number(variance + offset, month + 1),
                        gone ? std::optional(asDouble(figures.variance)) : std::nullopt, "variance");
            BOOST_TEST(cells.isFormula(variance + offset, month + 1) == gone);
        }
        checkNumber(cells.number(budget + offset, 13), asDouble(line.cumulative[running].budget), "to date");
        checkNumber(cells.number(forecast + offset, watchedMonths), lands.forecast.value, "month's forecast");
        checkNumber(cells.number(forecast + offset, 14), lands.year.value, "landing");
        BOOST_TEST(cells.isFormula(forecast + offset, 14));
    };
    for (int i = 0; i < lines; ++i)
        check(i, watch.table.lines[static_cast<std::size_t>(i)], watch.lines[static_cast<std::size_t>(i)]);
    BOOST_TEST(cells.text(budget + lines, 0) == "Unassigned");
    check(lines, watch.table.unassigned, watch.unassigned);
    BOOST_TEST(cells.text(budget + lines + 1, 0) == "Total");
    check(lines + 1, watch.table.total, watch.total);
    // An amount with more digits than a number holds stands there as it is.
    const Decimal exact = watch.table.lines[0].months[0].actual;
    const int rounded = cells.rowOf(exact.toText(), 0, 3);
    BOOST_TEST(cells.text(rounded, 2) == "Actual");
}

BOOST_AUTO_TEST_CASE(assumptions_hold_every_input_that_has_a_number) {
    const Project project = templateOf("saas-helpdesk");
    const SheetCells cells("assumptions", bytesOf(english(project)), "Assumptions");
    const int first = cells.rowOf("Kind") + 1;
    int named = 0;
    for (const NumberField& field : numberFieldsToRead(project)) {
        if (!field.value()) continue;
        const int row = cells.rowOf(field.path, first, 11);
        ++named;
        checkNumber(cells.number(row, 3), field.value(), field.path);
        BOOST_TEST(cells.isFormula(row, 3), field.path);
        if (const Uncertain* uncertain = field.uncertain(); uncertain && uncertain->spread) {
            checkNumber(cells.number(row, 5), uncertain->spread->low, field.path);
            checkNumber(cells.number(row, 6), uncertain->spread->high, field.path);
        }
        const auto provenance = project.provenance.find(field.path);
        if (provenance != project.provenance.end())
            BOOST_TEST(cells.text(row, 9) == provenance->second.note, field.path);
        else
            BOOST_TEST(cells.text(row, 8) == "not stated", field.path);
    }
    BOOST_TEST(named > 50);
}

BOOST_AUTO_TEST_CASE(the_read_me_lists_names_and_warnings) {
    Project project = templateOf("support-automation");
    // All the time of a work unit saved twice
    for (Kpi& kpi : project.kpis)
        if (kpi.kind == KpiKind::timeSaving) {
            kpi.reduction = Uncertain(0.9);
            Kpi twin = kpi;
            twin.id.text += "-twin";
            twin.name = "Twin";
            project.kpis.push_back(twin);
            break;
        }
    BOOST_REQUIRE(!analyze(project).value().warnings.empty());
    const SheetCells cells("read-me", bytesOf(english(project)), "Read me");
    BOOST_TEST(cells.text(cells.rowOf("metric_npv"), 1) == "NPV: Present value of benefits − present value of costs");
    BOOST_TEST(cells.text(cells.rowOf("cash_metric_npv"), 2) == "cash_metric.npv");
    BOOST_TEST(cells.text(cells.rowOf("fx_USD"), 1) == "Exchange rate (USD)");
    const int warning = cells.rowOf("Warnings of the analysis") + 1;
    BOOST_TEST(cells.text(warning, 0).find("none counts twice") != std::string::npos);
    BOOST_TEST(cells.text(cells.rowOf("Made with"), 1) == "Jupan test");
}

BOOST_AUTO_TEST_CASE(what_was_not_done_is_said) {
    const Project project = templateOf("blank");
    const std::string bytes = bytesOf(english(project));
    BOOST_TEST(SheetCells("blank", bytes, "Simulation").text(2, 0).find("No simulation") == 0U);
    BOOST_TEST(SheetCells("blank", bytes, "Budget-Actual").text(2, 0).find("neither a budget") != std::string::npos);
    const SheetCells tornadoSheet("blank", bytes, "Tornado");
    if (tornado({.project = project}, Metric::npv).bars.empty())
        BOOST_TEST(tornadoSheet.text(27, 0).find("No input is uncertain") == 0U);
}

BOOST_AUTO_TEST_CASE(charts_show_cells_cover_none_and_have_titles) {
    const Project project = withBudget(templateOf("support-automation", "ko"));
    const Simulation simulation = simulated(project);
    const SpendingWatch spending = watched(project);
    const std::string file = saved("charts.xlsx", bytesOf({.project = &project,
                                                           .language = WorkbookLanguage::korean,
                                                           .simulation = &simulation,
                                                           .spending = &spending}));
    BOOST_TEST(runsWell("core/workbook/value_sheets.py", "charts " + shellText(file) + " 8"));
    const Project empty;
    const std::string bare = saved("charts-bare.xlsx", bytesOf(english(empty)));
    BOOST_TEST(runsWell("core/workbook/value_sheets.py", "charts " + shellText(bare) + " 2"));
}

BOOST_AUTO_TEST_CASE(a_spreadsheet_program_finds_the_cached_figures) {
    const Project project = withBudget(templateOf("saas-helpdesk"));
    const Simulation simulation = simulated(project);
    const SpendingWatch spending = watched(project);
    WorkbookSource source = english(project);
    source.simulation = &simulation;
    source.spending = &spending;
    source.scenario = project.scenarios.front().id.text;
    const std::string file = saved("formulas.xlsx", bytesOf(source));
    BOOST_TEST(runsWell("core/workbook/value_sheets.py",
                        "formulas " + shellText(file) + " " + shellText(emptyFolder("workbook-formulas"))));
}

BOOST_AUTO_TEST_SUITE_END()
