// "No hour is claimed twice" (model.md §3).
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::bare;
using test::checkMonths;
using test::timeKpi;
using test::unitNamed;

namespace {

/// 600 items of 10 minutes at 10,000: 100 hours, 1,000,000 a month.
Project twoKpis(double first, double second) {
    Project project = bare(12);
    project.workUnits = {unitNamed("u", 600, 10, 10000), unitNamed("v", 600, 10, 10000)};
    project.kpis = {timeKpi("a", "u", first), timeKpi("b", "u", second), timeKpi("c", "v", 0.9)};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hours_claimed_twice)

BOOST_AUTO_TEST_CASE(all_kpis_of_the_work_unit_are_scaled_and_named) {
    const Results results = test::analysed(twoKpis(0.8, 0.7));
    // sum 1.5: 800,000/1.5 and 700,000/1.5; the other work unit keeps its own
    checkMonths(results.kpis[0].months, 1, {800000 / 1.5});
    checkMonths(results.kpis[1].months, 1, {700000 / 1.5});
    checkMonths(results.kpis[2].months, 1, {900000});
    const std::vector<Warning> expected{{WarningCode::hoursClaimedTwice, "work_unit.u", {"a", "b"}, 0}};
    BOOST_TEST((results.warnings == expected));
}

BOOST_AUTO_TEST_CASE(only_in_the_months_in_which_the_sum_exceeds_1) {
    Project project = twoKpis(0.8, 0.7);
    project.kpis[1].adoption = {.startMonth = 3, .rampMonths = 3, .endMonth = 6};
    const Results results = test::analysed(project);
    // claims of b: 0, 0, 0.7/3, 0.7·2/3, 0.7, 0.7, 0 ...; sums: 0.8, 0.8, 1.0333, 1.2667, 1.5, 1.5, 0.8
    const double third = 0.7 / 3;
    checkMonths(
        results.kpis[0].months, 1,
        {800000, 800000, 800000 / (0.8 + third), 800000 / (0.8 + 2 * third), 800000 / 1.5, 800000 / 1.5, 800000});
    checkMonths(results.kpis[1].months, 3, {third * 1e6 / (0.8 + third)});
    BOOST_TEST(results.warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_sum_of_exactly_1_is_allowed) {
    for (const double second : {0.3, 0.3 + 5e-10}) {
        const Results results = test::analysed(twoKpis(0.7, second));
        checkMonths(results.kpis[0].months, 1, {700000});
        BOOST_TEST(results.warnings.empty());
    }
    BOOST_TEST(test::analysed(twoKpis(0.7, 0.3 + 5e-9)).warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(attribution_counts_but_confidence_realization_and_growth_do_not) {
    Project project = twoKpis(0.8, 0.7);
    project.kpis[1].attribution = 0.2;  // 0.8 + 0.14 = 0.94
    BOOST_TEST(test::analysed(project).warnings.empty());
    project = twoKpis(0.8, 0.7);
    project.kpis[1].confidence = 0.1;
    project.kpis[1].realization = Uncertain(0.5);
    project.kpis[1].growth = -0.5;
    const Results results = test::analysed(project);
    BOOST_TEST(results.warnings.size() == 1U);
    // 700,000 · 0.1 · 0.5 / 1.5
    checkMonths(results.kpis[1].months, 1, {35000 / 1.5});
}

BOOST_AUTO_TEST_SUITE_END()
