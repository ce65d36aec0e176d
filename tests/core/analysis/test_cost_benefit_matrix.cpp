#include "core/analysis/cost_benefit_matrix.h"

#include "tests/core/analysis/plans.h"

using namespace jupan;

namespace {

/// A work unit that brings `benefit` and costs `cost` in 12 months; undiscounted.
void add(Project& project, const std::string& id, double benefit, double cost) {
    project.workUnits.push_back({.id = {id}});
    Kpi kpi = test::amountKpi("k-" + id, benefit / 12);
    kpi.workUnit = {{id}};
    project.kpis.push_back(kpi);
    Cost item = test::oneTime("c-" + id, cost);
    item.workUnit = {{id}};
    project.costs.push_back(item);
}

CostBenefitMatrix matrixOf(const Project& project) {
    return costBenefitMatrix(project, test::analysed(project));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cost_benefit_matrix)

BOOST_AUTO_TEST_CASE(sums_what_names_the_work_unit) {
    Project project = test::bare(12);
    project.settings.contingency = 0.5;  // not in the linked costs
    add(project, "u", 1200, 300);
    project.workUnits[0].effort = 5;
    project.workUnits[0].risk = 1;
    project.kpis.push_back(test::amountKpi("elsewhere", 1e6));
    project.costs.push_back(test::oneTime("elsewhere", 1e6));
    project.seats = {{.id = {"s"}, .seats = 3, .pricePerMonth = 1000}};
    project.models = {{.id = {"m"}, .currency = {"KRW"}, .price = {.input = 1e6, .output = 0}}};
    project.workloads = {{.id = {"w"},
                          .workUnit = {{"u"}},
                          .requestsPerMonth = Uncertain{2},
                          .inputTokens = 1,
                          .outputTokens = 0,
                          .stages = {{.mix = {{.model = {"m"}, .share = 1}}}}}};
    const CostBenefitMatrix found = matrixOf(project);
    BOOST_REQUIRE(found.points.size() == 1U);
    test::checkClose(found.points[0].pvBenefit, 1200);
    test::checkClose(found.points[0].pvCost, 300 + 12 * 2);
    BOOST_TEST(found.points[0].effort == 5);
    BOOST_TEST(found.points[0].risk == 1);
    BOOST_TEST((found.points[0].quadrant == Quadrant::quickWin));
}

BOOST_AUTO_TEST_CASE(quadrants_meet_at_the_medians) {
    using enum Quadrant;
    struct Row {
        const char* what;
        std::vector<std::pair<double, double>> units;  ///< benefit, cost
        double medianBenefit, medianCost;
        std::vector<Quadrant> quadrants;
    };
    const Row rows[] = {
        {"one of each", {{10, 1}, {12, 9}, {2, 2}, {1, 8}}, 6, 5, {quickWin, invest, later, avoid}},
        {"on the medians", {{1, 1}, {2, 2}, {3, 3}}, 2, 2, {later, quickWin, invest}},
        {"all alike", {{5, 5}, {5, 5}}, 5, 5, {quickWin, quickWin}},
        {"no benefit is never much", {{0, 0}, {0, 3}, {0, 0}}, 0, 0, {later, avoid, later}},
        {"one alone", {{0, 7}}, 0, 7, {later}},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            Project project = test::bare(12);
            for (std::size_t i = 0; i < row.units.size(); ++i)
                add(project, "u" + std::to_string(i), row.units[i].first, row.units[i].second);
            const CostBenefitMatrix found = matrixOf(project);
            test::checkClose(found.medianBenefit, row.medianBenefit);
            test::checkClose(found.medianCost, row.medianCost);
            for (std::size_t i = 0; i < row.units.size(); ++i)
                BOOST_TEST((found.points[i].quadrant == row.quadrants[i]), i);
        }
}

BOOST_AUTO_TEST_CASE(no_work_units_no_medians) {
    const CostBenefitMatrix found = matrixOf(test::bare(12));
    BOOST_TEST(found.points.empty());
    BOOST_TEST(!found.medianBenefit.has_value());
    BOOST_TEST(!found.medianCost.has_value());
}

BOOST_AUTO_TEST_CASE(sums_to_the_lines_of_any_project_in_any_scenario) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Project project = test::randomProject(seed);
        for (const ScenarioProject& plan : test::plansOf(project)) {
            const Results results = *test::directly(plan, {});
            double benefit = 0, cost = 0, found = 0, foundCost = 0;
            for (std::size_t k = 0; k < plan.project.kpis.size(); ++k)
                if (plan.project.kpis[k].workUnit) benefit += results.kpis[k].pv;
            for (std::size_t i = 0; i < plan.project.workloads.size(); ++i)
                if (plan.project.workloads[i].workUnit) cost += results.costs[i].pv;
            for (const ItemFigures& line : results.costs)
                for (const Cost& item : plan.project.costs)
                    if (item.workUnit && item.id.text == line.id) cost += line.pv;
            for (const MatrixPoint& point : costBenefitMatrix(plan.project, results).points) {
                found += point.pvBenefit;
                foundCost += point.pvCost;
            }
            BOOST_TEST(std::abs(found - benefit) <= 1e-9 * benefit);
            BOOST_TEST(std::abs(foundCost - cost) <= 1e-9 * cost);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
