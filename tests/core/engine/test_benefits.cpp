// Each formula of model.md §3, computed by hand.
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::amountKpi;
using test::bare;
using test::checkClose;
using test::checkMonths;
using test::oneTime;
using test::timeKpi;
using test::unitNamed;

namespace {

/// Months of a single KPI on the work unit "u": 600 items of 10 minutes at 30,000 an hour.
std::vector<double> monthsOf(Kpi kpi, int horizon = 12) {
    Project project = bare(horizon);
    project.workUnits = {unitNamed("u", 600, 10, 30000)};
    kpi.id = {"k"};
    project.kpis = {kpi};
    return test::analysed(project).kpis[0].months;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(benefits)

BOOST_AUTO_TEST_CASE(full_effect_of_every_kind) {
    struct Row {
        Kpi kpi;
        double month;
    };
    const std::optional<Reference<EntityKind::workUnit>> unit{{"u"}};
    const Row rows[] = {
        // 600 · 10/60 h · 0.4 · 30,000 · 1 = 100 h · 12,000
        {{.workUnit = unit, .kind = KpiKind::timeSaving, .reduction = 0.4}, 1200000},
        // half of it realised
        {{.workUnit = unit, .kind = KpiKind::timeSaving, .reduction = 0.4, .realization = 0.5}, 600000},
        // 500,000 · 0.2
        {{.kind = KpiKind::costSaving, .reduction = 0.2, .monthlyCost = 500000}, 100000},
        // 2,000,000 · 0.05, margin 1 and 0.3
        {{.kind = KpiKind::revenue, .monthlyRevenue = 2e6, .uplift = 0.05}, 100000},
        {{.kind = KpiKind::revenue, .monthlyRevenue = 2e6, .uplift = 0.05, .margin = 0.3}, 30000},
        // an uplift may pass 100 %: 2,000,000 · 1.5
        {{.kind = KpiKind::revenue, .monthlyRevenue = 2e6, .uplift = 1.5}, 3000000},
        // 600 · 0.02 · 0.5 · 7,000 = 12 errors, half avoided, 7,000 each
        {{.workUnit = unit, .kind = KpiKind::quality, .reduction = 0.5, .errorRate = 0.02, .costPerError = 7000},
         42000},
        // 0.1 · 60,000,000 · 0.5 / 12
        {{.kind = KpiKind::risk, .reduction = 0.5, .annualProbability = 0.1, .loss = 6e7}, 250000},
        {{.kind = KpiKind::amount, .monthlyAmount = 123}, 123},
        {{.kind = KpiKind::tracked}, 0},
        // 123 · attribution 0.5 · confidence 0.8
        {{.kind = KpiKind::amount, .monthlyAmount = 123, .attribution = 0.5, .confidence = 0.8}, 49.2},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(nameOf(row.kpi.kind)) {
            const std::vector<double> months = monthsOf(row.kpi);
            BOOST_TEST(months[0] == 0);
            for (std::size_t m = 1; m < months.size(); ++m) checkClose(months[m], row.month);
        }
    }
}

BOOST_AUTO_TEST_CASE(growth_compounds_by_the_month_from_month_1) {
    // 100 · 1.21^((m-1)/12): month 13 is a full year later, month 7 half a year: 1.21^0.5 = 1.1
    const std::vector<double> months = monthsOf({.kind = KpiKind::amount, .monthlyAmount = 100, .growth = 0.21}, 24);
    checkMonths(months, 1, {100});
    checkMonths(months, 7, {110});
    checkMonths(months, 13, {121});
    checkMonths(months, 19, {133.1});
    // decay: 0.81^((m-1)/12)
    checkMonths(monthsOf({.kind = KpiKind::amount, .monthlyAmount = 100, .growth = -0.19}, 24), 7, {90});
}

BOOST_AUTO_TEST_CASE(volume_growth_moves_the_kinds_that_count_items) {
    Project project = bare(24);
    project.workUnits = {unitNamed("u", 600, 10, 30000)};
    project.workUnits[0].volumeGrowth = 0.44;
    project.kpis = {timeKpi("time", "u", 0.4), amountKpi("amount", 5)};
    project.kpis[1].workUnit = {{"u"}};
    const Results results = test::analysed(project);
    checkMonths(results.kpis[0].months, 7, {1200000 * 1.2});  // 1.44^0.5
    checkMonths(results.kpis[0].months, 13, {1200000 * 1.44});
    checkMonths(results.kpis[1].months, 13, {5});
}

BOOST_AUTO_TEST_CASE(adoption) {
    struct Row {
        Adoption adoption;
        std::vector<double> months;  ///< 1..6 of an effect of 90 a month
    };
    const Row rows[] = {
        {{}, {90, 90, 90, 90, 90, 90}},
        {{.startMonth = 3}, {0, 0, 90, 90, 90, 90}},
        {{.startMonth = 3, .endMonth = 4}, {0, 0, 90, 90, 0, 0}},
        {{.rampMonths = 1}, {90, 90, 90, 90, 90, 90}},
        // x = 1/3, 2/3, 1
        {{.startMonth = 2, .rampMonths = 3}, {0, 30, 60, 90, 90, 90}},
        // 3x²-2x³: 1/3 -> 3/9-2/27 = 7/27, 2/3 -> 12/9-16/27 = 20/27
        {{.startMonth = 2, .rampMonths = 3, .shape = RampShape::sCurve},
         {0, 90 * 7 / 27.0, 90 * 20 / 27.0, 90, 90, 90}},
        {{.rampMonths = 0, .shape = RampShape::sCurve}, {90, 90, 90, 90, 90, 90}},
        {{.rampMonths = 1, .shape = RampShape::sCurve}, {90, 90, 90, 90, 90, 90}},
        {{.rampMonths = 3, .ceiling = 0.5}, {15, 30, 45, 45, 45, 45}},
        {{.rampMonths = 3, .endMonth = 2}, {30, 60, 0, 0, 0, 0}},
        {{.ceiling = 0.0}, {0, 0, 0, 0, 0, 0}},
        {{.startMonth = 100}, {0, 0, 0, 0, 0, 0}},
    };
    for (std::size_t i = 0; i < std::size(rows); ++i) BOOST_TEST_CONTEXT("row " << i) {
            checkMonths(monthsOf({.kind = KpiKind::amount, .monthlyAmount = 90, .adoption = rows[i].adoption}), 1,
                        rows[i].months);
        }
}

BOOST_AUTO_TEST_CASE(lanes_and_axes) {
    Project project = bare(12);
    project.workUnits = {unitNamed("u", 600, 10, 30000)};
    project.kpis = {timeKpi("a", "u", 0.1),
                    amountKpi("b", 10),
                    timeKpi("c", "u", 0.1),
                    amountKpi("d", 1),
                    {.id = {"e"}, .axis = Axis::risk}};
    project.kpis[2].lane = Lane::cash;
    project.kpis[3].lane = Lane::capacity;
    project.costs = {oneTime("x", 100)};
    const Results results = test::analysed(project);
    // 300,000 a month and KPI of hours; 12 months
    checkClose(results.lanes[0], 3600000 + 120);
    checkClose(results.lanes[1], 3600000 + 12);
    checkClose(results.cashMetrics.totalBenefit, results.lanes[0]);
    checkClose(results.cashMetrics.totalCost, 100);
    BOOST_REQUIRE(results.axes.size() == 3U);
    BOOST_TEST((results.axes[0].first == Axis::costReduction));
    checkClose(results.axes[0].second, 132);
    BOOST_TEST((results.axes[1].first == Axis::productivity));
    checkClose(results.axes[1].second, 7200000);
    BOOST_TEST((results.axes[2].first == Axis::risk));
    BOOST_TEST(results.axes[2].second == 0);
}

BOOST_AUTO_TEST_SUITE_END()
