// The compiled program against the engine itself: any project, any values of its inputs.
#include "core/simulation/compile_flows.h"

#include <random>

#include "core/project/inputs.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;

namespace {

/// The figures of a block, with memory behind them.
struct Figures {
    explicit Figures(const FlowProgram& program)
        : cumulative((static_cast<std::size_t>(program.horizon) + 1) * blockTrials) {}
    TrialFigures view() { return {npv.at, net.at, roi.at, paybackMonth.at, cumulative.data(), blockTrials}; }
    Block npv, net, roi, paybackMonth;
    std::vector<double> cumulative;
};

/// A value of an input anywhere in its field's range: its ends, its bounds, or between.
double anyValue(const UncertainInput& input, std::mt19937& random) {
    const int choice = std::uniform_int_distribution<int>(0, 5)(random);
    if (choice == 0) return input.low;
    if (choice == 1) return input.high;
    const double top = std::min(boundsOf(input.range).high, input.high * 1.5);
    const double bottom = std::max(boundsOf(input.range).low, input.low * 0.5);
    return std::clamp(std::uniform_real_distribution<double>(0, 1)(random) * (top - bottom) + bottom, bottom, top);
}

/// Every number that is summed, added up: what rounding is relative to.
double gross(const Results& results) {
    return results.metrics.totalBenefit + results.metrics.totalCost;
}

void near(double actual, double expected, double size, const std::string& what) {
    BOOST_TEST(std::abs(actual - expected) <= 1e-9 * size, what << ": " << actual << " is not " << expected);
}

/// Whether the payback month is far enough from a jump that rounding cannot move it over one.
bool paybackIsStable(const std::vector<double>& cumulative) {
    double largest = 0;
    for (const double value : cumulative) largest = std::max(largest, std::abs(value));
    return std::none_of(cumulative.begin(), cumulative.end(),
                        [&](double value) { return value != 0 && std::abs(value + 1e-9 * largest) < 1e-11 * largest; });
}

void compare(const Results& expected, const TrialFigures& actual, std::size_t trial, int& paybacks) {
    const Metrics& metrics = expected.metrics;
    const double size = gross(expected);
    near(actual.npv[trial], metrics.npv, metrics.pvBenefit + metrics.pvCost, "npv");
    near(actual.net[trial], metrics.net, size, "net");
    BOOST_TEST(std::isnan(actual.roi[trial]) == !metrics.roi.has_value());
    if (metrics.roi) near(actual.roi[trial], *metrics.roi, size / metrics.totalCost, "roi");
    for (std::size_t m = 0; m < expected.months.cumulative.size(); ++m)
        near(actual.cumulative[m * actual.cumulativeStride + trial], expected.months.cumulative[m], size,
             "cumulative " + std::to_string(m));
    if (!paybackIsStable(expected.months.cumulative)) return;
    BOOST_TEST(std::isnan(actual.paybackMonth[trial]) == !metrics.paybackMonth.has_value());
    if (!metrics.paybackMonth) return;
    ++paybacks;
    const double inflow = metrics.paybackStep ? metrics.paybackStep->inflow : 1;
    near(actual.paybackMonth[trial], *metrics.paybackMonth, *metrics.paybackMonth + size / std::abs(inflow),
         "payback month");
}

/// Puts values into the inputs of a project that keeps no bounds afterwards.
Project withValues(const Project& project, const std::vector<UncertainInput>& inputs,
                   const std::vector<double>& values) {
    Project moved = project;
    std::size_t next = 0;
    for (const NumberField& field : numberFields(moved))
        if (field.uncertain()) field.set(values.at(next++));
    BOOST_REQUIRE(next == inputs.size());
    return moved;
}

/// Compares a few trials of one project; returns the number of finite payback months seen.
int compareProject(const ScenarioProject& plan, std::mt19937& random, int trials) {
    const FlowProgram program = compileFlows(plan);
    const std::vector<UncertainInput> inputs = uncertainInputs(plan.project);
    BOOST_REQUIRE(program.inputs == inputs.size());
    FlowWorkspace workspace(program);
    std::vector<std::vector<double>> values(blockTrials);
    for (std::size_t t = 0; t < blockTrials; ++t)
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            values[t].push_back(anyValue(inputs[i], random));
            workspace.registers[i].at[t] = values[t][i];
        }
    Figures figures(program);
    evaluate(program, workspace, figures.view());
    int paybacks = 0;
    for (int k = 0; k < trials; ++k) {
        const std::size_t t = std::uniform_int_distribution<std::size_t>(0, blockTrials - 1)(random);
        // The factors of the scenario stay; analyze takes them from a scenario without overrides.
        Project moved = withValues(plan.project, inputs, values[t]);
        moved.scenarios = {{.id = {"factors"}, .benefitFactor = plan.benefitFactor, .costFactor = plan.costFactor}};
        const auto results = analyze(moved, "factors");
        BOOST_REQUIRE(results.ok());
        compare(results.value(), figures.view(), t, paybacks);
    }
    return paybacks;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(flow_program)

BOOST_AUTO_TEST_CASE(agrees_with_the_analysis_of_random_projects) {
    std::mt19937 random(4);
    int paybacks = 0;
    for (unsigned seed = 1; seed <= test::tries(400); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            paybacks += compareProject({.project = test::randomProject(seed)}, random, 4);
        }
    BOOST_TEST(paybacks > static_cast<int>(test::tries(100)));
}

BOOST_AUTO_TEST_CASE(agrees_under_the_factors_of_a_scenario) {
    std::mt19937 random(5);
    for (unsigned seed = 1; seed <= test::tries(40); ++seed)
        compareProject({.project = test::randomProject(seed), .benefitFactor = 1.3, .costFactor = 0.4}, random, 3);
}

/// Random projects seldom claim an hour twice; here three KPIs always may, one with a certain reduction.
BOOST_AUTO_TEST_CASE(hours_claimed_twice_are_scaled_in_each_trial) {
    std::mt19937 random(6);
    Project project = test::bare(48);
    project.workUnits = {test::unitNamed("u", 100, 6, 20000)};
    project.workUnits[0].volumeGrowth = 0.2;
    const Spread wide{0.1, 0.95, Distribution::uniform};
    project.kpis = {test::timeKpi("a", "u", {0.5, wide}), test::timeKpi("b", "u", {0.4, wide}),
                    test::timeKpi("c", "u", 0.3)};
    project.kpis[0].adoption = {.startMonth = 3, .rampMonths = 9, .shape = RampShape::sCurve, .ceiling = {0.9, wide}};
    project.kpis[1].adoption = {.startMonth = 1, .rampMonths = 4, .endMonth = 30};
    project.kpis[1].growth = -0.1;
    project.kpis[2].attribution = 0.5;
    project.costs = {test::oneTime("build", 3e6)};
    compareProject({.project = project}, random, 60);
}

BOOST_AUTO_TEST_CASE(one_trial_crosses_the_long_context_price) {
    std::mt19937 random(7);
    Project project = test::bare(24);
    project.settings.fx["USD"] = Uncertain(1000, Spread{900, 1300, Distribution::lognormal});
    project.models = {
        {.id = {"m"}, .price = {.input = 2, .cachedInput = 0.2, .output = 8, .longContext = LongContext{2000, 4, 12}}}};
    Workload load{.id = {"w"}, .requestsPerMonth = Uncertain(1e4), .inputTokens = {2000, Spread{1000, 4000}}};
    load.cachedShare = {0.5, Spread{0.2, 0.8}};
    load.batchShare = {0.3, Spread{0.0, 0.6}};
    load.retryRate = {0.1, Spread{0.0, 0.5}};
    load.priceChange = {-0.2, Spread{-0.5, 0.1}};
    load.outputTokens = 500;
    load.stages = {{1, {{{"m"}, 1}}}, {13, {{{"m"}, 0.5}, {{"m"}, 0.5}}}};
    project.workloads = {load};
    compareProject({.project = project}, random, 60);
}

BOOST_AUTO_TEST_CASE(a_project_without_uncertain_inputs_is_all_constants) {
    Project project = test::bare();
    project.kpis = {test::amountKpi("k", 100)};
    project.costs = {test::oneTime("c", 250)};
    const FlowProgram program = compileFlows({.project = project});
    BOOST_TEST(program.instructions.empty());
    FlowWorkspace workspace(program);
    Figures figures(program);
    evaluate(program, workspace, figures.view());
    BOOST_TEST(figures.npv.at[77] == 950);
    BOOST_TEST(figures.roi.at[127] == 3.8);
    BOOST_TEST(figures.paybackMonth.at[0] == 2.5);
}

BOOST_AUTO_TEST_SUITE_END()
