// Sums by year, and the arithmetic shown under a KPI's form.
#include "core/engine/cost_years.h"

#include <boost/test/unit_test.hpp>
#include <numeric>

#include "core/engine/analyze.h"
#include "core/engine/benefits.h"
#include "core/project/editing.h"

using namespace jupan;

namespace {

constexpr double tolerance = 1e-12;  // relative

Project twoLines() {
    Project project;
    project.settings.name = "Two lines";
    project.settings.horizonMonths = 30;
    project.settings.contingency = 0.1;
    addCost(project, CostKind::oneTime, "Set-up");
    addCost(project, CostKind::recurring, "Licence");
    project.costs[0].amount = Uncertain(1200);
    project.costs[1].amount = Uncertain(100);
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cost_years)

BOOST_AUTO_TEST_CASE(years_are_the_initial_month_then_twelve_each) {
    // rows: months 0..H, expected columns
    const std::vector<std::pair<std::size_t, std::vector<double>>> rows{
        {13, {1, 12}}, {14, {1, 12, 1}}, {25, {1, 12, 12}}, {37, {1, 12, 12, 12}}};
    for (const auto& [count, expected] : rows) {
        const std::vector<double> months(count, 1.0);
        BOOST_TEST(yearlyTotals(months) == expected, boost::test_tools::per_element());
    }
    BOOST_TEST(yearlyTotals({}).empty());
}

BOOST_AUTO_TEST_CASE(categories_and_contingency_add_up_to_the_yearly_table) {
    const Project project = twoLines();
    const Results results = analyze(project).value();
    const auto categories = categoryYears(project, results);
    const std::vector<double> contingency = contingencyYears(results);
    BOOST_TEST(categories.size() == 2U);
    BOOST_TEST(contingency.size() == results.years.size());
    for (std::size_t y = 0; y < results.years.size(); ++y) {
        double sum = contingency[y];
        for (const CategoryYears& category : categories) sum += category.years[y];
        BOOST_TEST(sum == results.years[y].cost, boost::test_tools::tolerance(tolerance));
    }
    BOOST_TEST(std::accumulate(contingency.begin(), contingency.end(), 0.0) == results.contingency,
               boost::test_tools::tolerance(1e-9));
    const std::vector<std::string> ids{"cost-1", "cost-2"};
    const LinesTotal total = totalOf(results, ids);
    BOOST_TEST(total.total == 1200 + 30 * 100.0);
    BOOST_TEST(total.steadyMonth == 100.0);
    BOOST_TEST(total.years.front() == 1200.0);
}

BOOST_AUTO_TEST_CASE(the_monthly_effect_is_that_of_a_month_in_full_use) {
    // framework.md, SaaS helpdesk: 2,500 enquiries · 5 minutes · 40 %; 25,000 an hour, 70 % realised (the sketch)
    Project project;
    project.settings.name = "Helpdesk";
    addWorkUnit(project, "Enquiries");
    project.workUnits[0].volumePerMonth = Uncertain(2500);
    project.workUnits[0].minutesPerItem = Uncertain(5);
    project.workUnits[0].hourlyCost = Uncertain(25000);
    addKpi(project, KpiKind::timeSaving, "unit-1", "First answer", "");
    Kpi& kpi = project.kpis[0];
    kpi.reduction = Uncertain(0.4);
    kpi.realization = Uncertain(0.7);
    kpi.attribution = 0.5;
    kpi.confidence = Uncertain(0.8);
    const MonthlyEffect effect = fullMonthlyEffect(kpi, &project.workUnits[0]);
    BOOST_TEST(effect.full == 2500 * 5 / 60.0 * 0.4 * 25000 * 0.7, boost::test_tools::tolerance(tolerance));
    BOOST_TEST(effect.counted == effect.full * 0.4, boost::test_tools::tolerance(tolerance));
    const Results results = analyze(project).value();
    BOOST_TEST(results.kpis[0].months[1] == effect.counted, boost::test_tools::tolerance(tolerance));
    BOOST_TEST(benefitsOfWorkUnits(project, results)[0].benefit == results.metrics.totalBenefit,
               boost::test_tools::tolerance(tolerance));
    BOOST_TEST(benefitsOfWorkUnits(project, results)[0].kpis == 1);
    BOOST_TEST(fullMonthlyEffect(kpi, nullptr).full == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
