// Benefits by lane and year, and the largest apart from the rest.
#include "core/engine/benefit_years.h"

#include "tests/core/engine/projects.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Three KPIs over 30 months: 100 a month in cash, 300 and 200 in capacity; one that is only tracked.
Project threeKpis() {
    Project project = bare(30);
    project.kpis = {amountKpi("cash", 100),
                    amountKpi("more", 300),
                    amountKpi("less", 200),
                    {.id = {"tracked"}, .kind = KpiKind::tracked}};
    project.kpis[1].lane = Lane::capacity;
    project.kpis[2].lane = Lane::capacity;
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(benefit_years)

BOOST_AUTO_TEST_CASE(lanes_add_up_to_the_yearly_table) {
    const Project project = threeKpis();
    const Results results = analysed(project);
    const LaneYears lanes = laneYears(project, results);
    // Initial, two whole years, six months
    checkMonths(lanes.cash, 0, {0, 1200, 1200, 600});
    checkMonths(lanes.capacity, 0, {0, 6000, 6000, 3000});
    for (std::size_t year = 0; year < results.years.size(); ++year)
        checkClose(lanes.cash[year] + lanes.capacity[year], results.years[year].benefit);
}

BOOST_AUTO_TEST_CASE(largest_first_and_the_rest_together) {
    const Project project = threeKpis();
    const Results results = analysed(project);
    const RankedBenefits two = rankedBenefits(results, 2);
    BOOST_TEST(two.largest == (std::vector<std::size_t>{1, 2}), boost::test_tools::per_element());
    BOOST_TEST(two.restCount == 1U);
    checkClose(two.restTotal, 3000);
    checkClose(two.restPv, 3000);
    const RankedBenefits all = rankedBenefits(results, 9);
    BOOST_TEST(all.largest.size() == 3U);
    BOOST_TEST(all.restCount == 0U);
    BOOST_TEST(rankedBenefits(results, 0).restCount == 3U);
}

BOOST_AUTO_TEST_CASE(nothing_gives_nothing) {
    const Project project = bare(12);
    const Results results = analysed(project);
    const LaneYears lanes = laneYears(project, results);
    BOOST_TEST(lanes.cash.size() == results.years.size());
    BOOST_TEST(rankedBenefits(results, 5).largest.empty());
}

BOOST_AUTO_TEST_SUITE_END()
