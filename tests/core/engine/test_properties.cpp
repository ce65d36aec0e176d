// What must hold of the analysis of any project.
#include "core/engine/swings.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::randomProject;

namespace {

constexpr unsigned projectCount = test::tries(300);

void near(double actual, double expected, double size, const char* what) {
    BOOST_TEST(std::abs(actual - expected) <= 1e-9 * std::abs(size), what << ": " << actual << " is not " << expected);
}

template <class Pairs>
double sumOfSeconds(const Pairs& pairs) {
    double sum = 0;
    for (const auto& [key, amount] : pairs) sum += amount;
    return sum;
}

void checkSums(const Results& results) {
    const Metrics& metrics = results.metrics;
    double kpis = 0, kpiPv = 0, costs = 0, costPv = 0;
    for (const ItemFigures& kpi : results.kpis) kpis += kpi.total, kpiPv += kpi.pv;
    for (const ItemFigures& cost : results.costs) costs += cost.total, costPv += cost.pv;
    near(kpis, metrics.totalBenefit, metrics.totalBenefit, "KPIs");
    near(kpiPv, metrics.pvBenefit, metrics.pvBenefit, "PV of KPIs");
    near(sumOfSeconds(results.axes), metrics.totalBenefit, metrics.totalBenefit, "axes");
    near(results.lanes[0] + results.lanes[1], metrics.totalBenefit, metrics.totalBenefit, "lanes");
    near(results.lanes[0], results.cashMetrics.totalBenefit, metrics.totalBenefit, "cash lane");
    near(sumOfSeconds(results.categories) + results.contingency, metrics.totalCost, metrics.totalCost, "categories");
    near(costs + results.contingency, metrics.totalCost, metrics.totalCost, "cost lines");
    near(results.cashMetrics.pvCost, metrics.pvCost, metrics.pvCost, "cash cost");
    YearFigures sum;
    for (const YearFigures& year : results.years) {
        sum.benefit += year.benefit;
        sum.cost += year.cost;
        sum.net += year.net;
        sum.pvNet += year.pvNet;
    }
    const double gross = metrics.totalBenefit + metrics.totalCost;
    near(sum.benefit, metrics.totalBenefit, gross, "years' benefit");
    near(sum.cost, metrics.totalCost, gross, "years' cost");
    near(sum.net, metrics.net, gross, "years' net");
    near(sum.pvNet, metrics.npv, metrics.pvBenefit + metrics.pvCost, "years' present value");
    near(results.years.back().cumulative, metrics.net, gross, "cumulative");
    near(results.months.cumulative.back(), metrics.net, gross, "cumulative month");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(parts_sum_to_the_whole_in_base_and_in_every_scenario) {
    for (unsigned seed = 1; seed <= projectCount; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            const Project project = randomProject(seed);
            checkSums(test::analysed(project));
            for (const Scenario& scenario : project.scenarios) checkSums(test::analysed(project, scenario.id.text));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_scenario_without_changes_is_the_base) {
    for (unsigned seed = 1; seed <= projectCount; ++seed) {
        Project project = randomProject(seed);
        project.scenarios = {{.id = {"same"}}};
        const Results base = test::analysed(project);
        const Results same = test::analysed(project, "same");
        BOOST_TEST(base.scenario == "base");
        BOOST_TEST(same.scenario == "same");
        BOOST_TEST((base.months.net == same.months.net));
        BOOST_TEST(base.metrics.npv == same.metrics.npv);
        BOOST_TEST((base.metrics.irrRoots == same.metrics.irrRoots));
        BOOST_TEST((base.warnings == same.warnings));
        BOOST_TEST((base.guessShare == same.guessShare));
    }
}

BOOST_AUTO_TEST_CASE(doubling_all_money_doubles_net) {
    for (unsigned seed = 1; seed <= projectCount; ++seed) {
        Project project = randomProject(seed);
        project.scenarios = {{.id = {"double"}, .benefitFactor = 2, .costFactor = 2}};
        const Results base = test::analysed(project);
        const Results twice = test::analysed(project, "double");
        const double gross = base.metrics.totalBenefit + base.metrics.totalCost;
        near(twice.metrics.net, 2 * base.metrics.net, gross, "net");
        near(twice.metrics.npv, 2 * base.metrics.npv, base.metrics.pvBenefit + base.metrics.pvCost, "NPV");
        near(twice.contingency, 2 * base.contingency, gross, "contingency");
        BOOST_TEST((twice.metrics.paybackMonth == base.metrics.paybackMonth));
    }
}

BOOST_AUTO_TEST_CASE(a_kpi_and_a_cost_of_nothing_change_nothing) {
    for (unsigned seed = 1; seed <= projectCount; ++seed) {
        Project project = randomProject(seed);
        const Results before = test::analysed(project);
        project.kpis.insert(project.kpis.begin(), test::amountKpi("nothing", 0));
        project.costs.push_back(test::recurring("nothing", 0));
        const Results after = test::analysed(project);
        BOOST_TEST((before.months.net == after.months.net));
        BOOST_TEST(before.metrics.npv == after.metrics.npv);
        BOOST_TEST((before.guessShare == after.guessShare));
    }
}

// Each input sits at the end that is worse when it moves alone, so the sum of what moves alone is no promise; but the
// ends themselves are, and with a single uncertain input worst <= base <= best.
BOOST_AUTO_TEST_CASE(worst_and_best_enclose_the_base_when_one_input_is_uncertain) {
    for (unsigned seed = 1; seed <= projectCount; ++seed) {
        Project project = randomProject(seed);
        const std::vector<UncertainInput> inputs = uncertainInputs(project);
        if (inputs.empty()) continue;
        project.correlations.clear();
        for (const NumberField& field : numberFields(project))
            if (field.uncertain() && field.path != inputs[seed % inputs.size()].path) field.set(*field.value());
        project.scenarios = {{.id = {"worst"}, .mode = ScenarioMode::worst},
                             {.id = {"best"}, .mode = ScenarioMode::best}};
        const std::vector<NpvSwing> swings = npvSwings(project);
        const double worst = test::analysed(project, "worst").metrics.npv;
        const double best = test::analysed(project, "best").metrics.npv;
        const double gross =
            test::analysed(project, "best").metrics.pvBenefit + test::analysed(project, "worst").metrics.pvCost;
        near(worst, std::min(swings[0].atLow, swings[0].atHigh), gross, "worst");
        near(best, std::max(swings[0].atLow, swings[0].atHigh), gross, "best");
    }
}

BOOST_AUTO_TEST_SUITE_END()
