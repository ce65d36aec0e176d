// What to measure first: order, what a measurement leaves, and what cannot be ordered.
#include "core/simulation/measurement_plan.h"

#include <algorithm>
#include <cmath>

#include "core/simulation/simulate.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;

namespace {

const Uncertain ranged{5, Spread{1, 9}};

/// KPIs a, b, c … of 5 a month between 1 and 9.
Project projectOf(std::size_t kpis) {
    Project project;
    project.settings.name = "plan";
    for (std::size_t i = 0; i < kpis; ++i)
        project.kpis.push_back(test::amountKpi(std::string(1, static_cast<char>('a' + i)), ranged));
    return project;
}

std::string amountOf(char kpi) {
    return std::string("kpi.") + kpi + ".monthly_amount";
}

/// As if the simulation had found these, of the KPIs a, b, c …
Simulation found(const std::vector<double>& evppi) {
    Simulation simulation{.scenario = "base", .trials = 1000};
    simulation.npv.mean = 40;
    simulation.probNpvPositive = 0.75;
    simulation.evpi = 30;
    for (std::size_t i = 0; i < evppi.size(); ++i)
        simulation.drivers.push_back({amountOf(static_cast<char>('a' + i)), std::nullopt, std::nullopt, evppi[i]});
    std::reverse(simulation.drivers.begin(), simulation.drivers.end());
    return simulation;
}

std::string order(const MeasurementPlan& plan) {
    std::string letters;
    for (const MeasurementLine& line : plan.lines) letters += line.input.substr(4, line.input.find('.', 4) - 4);
    return letters;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(measurement_plan)

// The order is worth - cost, then worth, then path; worked by hand.
BOOST_AUTO_TEST_CASE(the_surplus_decides_the_order) {
    const struct {
        const char* what;
        std::vector<double> worth;
        std::vector<std::optional<double>> cost;
        std::string order;
        std::optional<std::size_t> first;
    } rows[] = {
        {"by worth while no cost is known", {3, 9, 6}, {}, "bca", 0},
        {"a cost lowers", {3, 9, 6}, {std::nullopt, 8.0}, "cab", 0},
        {"equal surplus: the larger worth", {3, 9, 6}, {0.0, 6.0, 3.0}, "bca", 0},
        {"equal surplus and worth: the path", {4, 4, 4}, {1.0, 1.0, 1.0}, "abc", 0},
        {"costs as much as it is worth: does not pay", {4}, {4.0}, "a", std::nullopt},
        {"costs more", {4, 2}, {5.0, 3.0}, "ab", std::nullopt},
        {"free of charge", {4, 2}, {0.0, 0.0}, "ab", 0},
        {"what is worth nothing is no line", {0, 2, 0}, {}, "b", 0},
        {"but it is one when something is said of it", {0, 2, 0}, {std::nullopt, std::nullopt, 1.0}, "bc", 0},
        {"nothing is worth anything", {0, 0}, {}, "", std::nullopt},
        {"no inputs", {}, {}, "", std::nullopt},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            Project project = projectOf(row.worth.size());
            for (std::size_t i = 0; i < row.cost.size(); ++i)
                if (row.cost[i]) project.measurements[amountOf(static_cast<char>('a' + i))] = {.cost = row.cost[i]};
            const MeasurementPlan plan = measurementPlan(project, found(row.worth));
            BOOST_TEST(order(plan) == row.order);
            BOOST_TEST((plan.first == row.first));
            BOOST_TEST(plan.lines.size() + plan.worthless.size() == row.worth.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(the_decision_and_what_perfect_knowledge_is_worth_are_those_of_the_simulation) {
    const MeasurementPlan plan = measurementPlan(projectOf(1), found({2}));
    BOOST_TEST(plan.goAhead);
    BOOST_TEST(plan.expectedNpv.value() == 40);
    BOOST_TEST(plan.lossProbability == 0.25);
    BOOST_TEST(plan.evpi == 30);
    BOOST_TEST(plan.decidedNpv == 40);
    BOOST_TEST(plan.informedNpv == 70);
    Simulation losing = found({2});
    losing.npv.mean = 0;  // an expected NPV of 0 is no reason to go ahead (model.md §7: E[NPV] > 0)
    BOOST_TEST(!measurementPlan(projectOf(1), losing).goAhead);
    losing.npv.mean = -25;
    BOOST_TEST(measurementPlan(projectOf(1), losing).decidedNpv == 0);  // doing nothing
    BOOST_TEST(measurementPlan(projectOf(1), losing).informedNpv == 30);
    losing.npv.mean.reset();
    BOOST_TEST(!measurementPlan(projectOf(1), losing).goAhead);
    BOOST_TEST(!measurementPlan(projectOf(1), losing).expectedNpv.has_value());
}

BOOST_AUTO_TEST_CASE(a_line_says_worth_cost_surplus_source_and_pilot) {
    Project project = projectOf(3);
    project.measurements[amountOf('a')] = {.cost = 7.0, .inPilot = true};
    project.measurements[amountOf('b')] = {.inPilot = true};
    project.provenance[amountOf('a')] = {.source = Source::benchmark};
    const MeasurementPlan plan = measurementPlan(project, found({5, 2, 0}));
    BOOST_TEST_REQUIRE(order(plan) == "ba");
    const MeasurementLine& a = plan.lines[1];
    BOOST_TEST(a.worth.value() == 5);
    BOOST_TEST(a.cost.value() == 7);
    BOOST_TEST(a.surplus.value() == -2);
    BOOST_TEST(a.costsTooMuch());
    BOOST_TEST(a.hasRange);
    BOOST_TEST(a.inPilot);
    BOOST_TEST((a.source == Source::benchmark));
    const MeasurementLine& b = plan.lines[0];
    BOOST_TEST(!b.cost.has_value());
    BOOST_TEST(!b.surplus.has_value());
    BOOST_TEST(!b.costsTooMuch());
    BOOST_TEST((b.source == Source::guess));
    BOOST_TEST_REQUIRE(plan.worthless.size() == 1U);
    BOOST_TEST(plan.worthless[0].input == amountOf('c'));
    BOOST_TEST(plan.worthless[0].worth.value() == 0);
    BOOST_TEST(plan.worthless[0].hasRange);
    BOOST_TEST(plan.pilotCount == 2U);
    BOOST_TEST(plan.pilotCountWithoutCost == 1U);
    BOOST_TEST(plan.pilotCost == 7);
}

// What was chosen stays in sight, so that it can be given up, when the input lost its range or came after the run.
BOOST_AUTO_TEST_CASE(what_the_simulation_did_not_draw_has_no_worth) {
    Project project = projectOf(4);
    const Simulation simulation = found({5, 2});  // c and d came later
    project.kpis[0].monthlyAmount = Uncertain(5);
    project.measurements = {{amountOf('a'), {.cost = 3.0}},
                            {amountOf('c'), {.cost = 1.0, .inPilot = true}},
                            {"project.discount_rate", {.inPilot = true}}};
    const MeasurementPlan plan = measurementPlan(project, simulation);
    BOOST_TEST_REQUIRE(plan.lines.size() == 4U);
    BOOST_TEST(plan.lines[0].input == amountOf('b'));
    BOOST_TEST(plan.lines[1].input == "project.discount_rate");
    BOOST_TEST(plan.lines[2].input == amountOf('c'));
    BOOST_TEST(plan.lines[3].input == amountOf('a'));
    BOOST_TEST(plan.lines[2].hasRange);
    BOOST_TEST(!plan.lines[3].hasRange);
    for (const std::size_t i : {1U, 2U, 3U}) {
        BOOST_TEST(!plan.lines[i].worth.has_value());
        BOOST_TEST(!plan.lines[i].surplus.has_value());
        BOOST_TEST(!plan.lines[i].costsTooMuch());
    }
    BOOST_TEST(plan.worthless.empty());
    BOOST_TEST(plan.pilotCount == 2U);
}

/// NPV is a + b - 200. Whoever knows a expects a normal of mean 1 and deviation 3; that is worth the unit normal loss
/// integral s·(phi(m/s) - m/s·Phi(-m/s)) (Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961).
BOOST_AUTO_TEST_CASE(a_sum_of_normals_has_the_worth_of_its_closed_form) {
    constexpr double quantile90 = 1.2815515655446004;
    const auto normal = [&](double mean, double deviation) {
        return Uncertain{mean,
                         Spread{mean - quantile90 * deviation, mean + quantile90 * deviation, Distribution::normal}};
    };
    Project project = projectOf(0);
    for (const auto& [id, amount] : {std::pair{"a", normal(101, 3)}, std::pair{"b", normal(100, 1)}}) {
        project.kpis.push_back(test::amountKpi(id, amount));
        project.kpis.back().adoption = {.startMonth = 1, .endMonth = 1};
    }
    project.costs = {{.id = {"price"}, .kind = CostKind::oneTime, .category = Category::setup, .amount = 200.0}};
    project.measurements[amountOf('a')] = {.cost = 0.5};
    const auto result = simulate(project, {}, {});
    BOOST_REQUIRE(result.has_value() && result->ok());
    const MeasurementPlan plan = measurementPlan(project, result->value());
    const auto lossIntegral = [](double mean, double deviation) {
        const double z = mean / deviation;
        return deviation *
               (std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0)) - z * std::erfc(z / std::sqrt(2)) / 2);
    };
    BOOST_TEST_REQUIRE(plan.lines.size() == 2U);
    // 100,000 trials: the standard error of either is about 0.005; four of them.
    BOOST_TEST(std::abs(plan.evpi - lossIntegral(1, std::sqrt(10.0))) < 0.02);
    BOOST_TEST(std::abs(plan.lines[0].worth.value() - lossIntegral(1, 3)) < 0.02);
    BOOST_TEST(std::abs(plan.lines[1].worth.value() - lossIntegral(1, 1)) < 0.02);
    BOOST_TEST(plan.lines[0].surplus.value() == plan.lines[0].worth.value() - 0.5);
    BOOST_TEST(plan.first.value() == 0U);
}

BOOST_AUTO_TEST_CASE(every_uncertain_input_of_random_projects_is_accounted_for_once) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Project project = test::randomProject(seed);
        const auto result = simulate(project, {}, {.trials = 500, .threads = 1});
        BOOST_REQUIRE(result.has_value());
        if (!result->ok()) continue;  // money beyond a double
        BOOST_TEST_CONTEXT("seed " << seed) {
            const MeasurementPlan plan = measurementPlan(project, result->value());
            std::vector<std::string> paths;
            for (const auto* list : {&plan.lines, &plan.worthless})
                for (const MeasurementLine& line : *list) paths.push_back(line.input);
            std::vector<std::string> expected;
            for (const UncertainInput& input : uncertainInputs(project)) expected.push_back(input.path);
            for (const auto& [path, measurement] : project.measurements)
                if (std::find(expected.begin(), expected.end(), path) == expected.end()) expected.push_back(path);
            std::sort(paths.begin(), paths.end());
            std::sort(expected.begin(), expected.end());
            BOOST_TEST(paths == expected, boost::test_tools::per_element());
            if (plan.first)
                BOOST_TEST(plan.lines[*plan.first].worth.value() > plan.lines[*plan.first].cost.value_or(0));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
