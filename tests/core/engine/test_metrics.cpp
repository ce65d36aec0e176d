// Metrics of model.md §5 on flows small enough for a pocket calculator.
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::amountKpi;
using test::bare;
using test::checkClose;
using test::oneTime;
using test::recurring;

namespace {

/// `benefit` a month for `cost` before launch.
Project payingBack(double benefit, double cost, int horizon = 12) {
    Project project = bare(horizon);
    project.kpis = {amountKpi("b", benefit)};
    project.costs = {oneTime("c", cost)};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(metrics)

// framework.md, "Budget design": labour 15,000,000 + revenue 20,000,000 + other 5,000,000 against API 10,000,000 a year
BOOST_AUTO_TEST_CASE(the_budget_example) {
    Project project = bare(36);
    project.kpis = {amountKpi("labour", 15e6 / 12), amountKpi("revenue", 20e6 / 12), amountKpi("other", 5e6 / 12)};
    project.costs = {recurring("api", 10e6 / 12)};
    const Results results = test::analysed(project);
    checkClose(results.metrics.net, 90e6);
    checkClose(results.metrics.roi, 3);
    BOOST_REQUIRE(results.years.size() == 4U);
    for (std::size_t y = 1; y <= 3; ++y) {
        checkClose(results.years[y].net, 30e6);
        checkClose(results.years[y].roi, 3);
        checkClose(results.years[y].cumulative, 30e6 * static_cast<double>(y));
    }
    BOOST_TEST(results.years[0].net == 0);
    BOOST_TEST(!results.years[0].roi.has_value());
}

// framework.md, "Published claims": SaaS helpdesk
BOOST_AUTO_TEST_CASE(the_helpdesk_claim) {
    Project project = payingBack(6000, 8000);
    project.costs.push_back(recurring("running", 2000));
    const Results once = test::analysed(project);
    checkClose(once.metrics.paybackMonth, 2);
    checkClose(once.metrics.net, 40000);
    project.costs[0] = recurring("build", 8000);
    const Results monthly = test::analysed(project);
    BOOST_TEST(!monthly.metrics.paybackMonth.has_value());
    checkClose(monthly.metrics.net, -48000);
}

// framework.md, "Published claims": content, 1,500 a month against 25,000 a year
BOOST_AUTO_TEST_CASE(the_content_claim) {
    Project project = bare(24);
    project.kpis = {amountKpi("value", 25000.0 / 12)};
    project.costs = {recurring("tool", 1500)};
    const Results results = test::analysed(project);
    checkClose(results.metrics.totalBenefit, 50000);
    checkClose(results.metrics.net, 14000);
}

BOOST_AUTO_TEST_CASE(every_discounting) {
    struct Row {
        Discounting discounting;
        double factor13;
        double factor12;
    };
    // 21 % a year; month 13 is the first of year 2
    const Row rows[] = {{Discounting::monthly, std::pow(1.21, -13 / 12.0), 1 / 1.21},
                        {Discounting::yearEnd, 1 / 1.4641, 1 / 1.21},
                        {Discounting::midYear, 1 / 1.331, 1 / 1.1}};
    for (const Row& row : rows) {
        Project project = bare(18);
        project.settings.discountRate = 0.21;
        project.settings.discounting = row.discounting;
        project.costs = {oneTime("now", 1), oneTime("twelve", 1000, 12), oneTime("thirteen", 1e6, 13)};
        const Results results = test::analysed(project);
        checkClose(results.metrics.pvCost, 1 + 1000 * row.factor12 + 1e6 * row.factor13);
        checkClose(results.costs[2].pv, 1e6 * row.factor13);
        checkClose(results.years[2].pvNet, -1e6 * row.factor13);
    }
}

BOOST_AUTO_TEST_CASE(a_last_year_may_be_short) {
    const Results results = test::analysed(payingBack(10, 100, 30));
    BOOST_REQUIRE(results.years.size() == 4U);
    checkClose(results.years[0].cost, 100);
    checkClose(results.years[1].benefit, 120);
    checkClose(results.years[2].benefit, 120);
    checkClose(results.years[3].benefit, 60);
    checkClose(results.years[3].cumulative, 200);
    BOOST_TEST(results.months.net.size() == 31U);
}

BOOST_AUTO_TEST_CASE(ratios) {
    Metrics metrics = test::analysed(payingBack(30, 240)).metrics;
    checkClose(metrics.roi, 0.5);  // 120/240
    checkClose(metrics.roiPv, 0.5);
    checkClose(metrics.benefitCostRatio, 1.5);  // 360/240
    checkClose(metrics.safetyMargin, 1 / 3.0);  // 1 - 240/360
    metrics = test::analysed(payingBack(30, 0)).metrics;
    BOOST_TEST(!metrics.roi.has_value());
    BOOST_TEST(!metrics.roiPv.has_value());
    BOOST_TEST(!metrics.benefitCostRatio.has_value());
    checkClose(metrics.safetyMargin, 1);
    metrics = test::analysed(payingBack(0, 240)).metrics;
    checkClose(metrics.roi, -1);
    checkClose(metrics.benefitCostRatio, 0);
    BOOST_TEST(!metrics.safetyMargin.has_value());
    metrics = test::analysed(bare()).metrics;
    BOOST_TEST(!metrics.roi.has_value());
    BOOST_TEST(!metrics.mirr.has_value());
    BOOST_TEST((metrics.irrStatus == IrrResult::none));
    checkClose(metrics.paybackMonth, 0);
}

BOOST_AUTO_TEST_CASE(irr_statuses) {
    // -100, then 110 in month 1: 10 % a month, 1.1^12 - 1 a year
    Project project = payingBack(110, 100);
    project.kpis[0].adoption.endMonth = 1;
    Metrics metrics = test::analysed(project).metrics;
    BOOST_TEST((metrics.irrStatus == IrrResult::unique));
    checkClose(metrics.irr, std::pow(1.1, 12) - 1);
    // -100, 230, -132: (1.1 and 1.2)
    project.kpis[0].monthlyAmount = 230;
    project.costs.push_back(oneTime("end", 132, 2));
    metrics = test::analysed(project).metrics;
    BOOST_TEST((metrics.irrStatus == IrrResult::multiple));
    BOOST_TEST(!metrics.irr.has_value());
    BOOST_REQUIRE(metrics.irrRoots.size() == 2U);
    BOOST_TEST(std::abs(metrics.irrRoots[0] - (std::pow(1.1, 12) - 1)) < 1e-6);
    BOOST_TEST(std::abs(metrics.irrRoots[1] - (std::pow(1.2, 12) - 1)) < 1e-6);
    metrics = test::analysed(payingBack(10, 0)).metrics;
    BOOST_TEST((metrics.irrStatus == IrrResult::none));
    BOOST_TEST(!metrics.irr.has_value());
}

BOOST_AUTO_TEST_CASE(mirr_uses_both_rates_and_the_discount_rate_by_default) {
    // -100 in month 0, 10 a month: FV = Σ 10·1.21^((12-m)/12), over 100, one year
    double future = 0;
    for (int m = 1; m <= 12; ++m) future += 10 * std::pow(1.21, (12 - m) / 12.0);
    Project project = payingBack(10, 100);
    project.settings.discountRate = 0.21;
    checkClose(test::analysed(project).metrics.mirr, future / 100 - 1);
    project.settings.reinvestRate = 0.0;
    checkClose(test::analysed(project).metrics.mirr, 0.2);
}

BOOST_AUTO_TEST_CASE(payback_and_peak_exposure) {
    // 250 at 100 a month: after 2.5 months
    Metrics metrics = test::analysed(payingBack(100, 250)).metrics;
    checkClose(metrics.paybackMonth, 2.5);
    checkClose(metrics.peakExposure, -250);
    BOOST_TEST(metrics.peakExposureMonth == 0);
    // a second bill of 400 in month 6: cum(6) = -250+600-400 = -50, back after half of month 7
    Project project = payingBack(100, 250);
    project.costs.push_back(oneTime("late", 400, 6));
    metrics = test::analysed(project).metrics;
    checkClose(metrics.paybackMonth, 6.5);
    // dead months: -250, 100 in month 1, nothing till 5, then 100 a month: zero again in month 6 + 0.5
    project = payingBack(100, 250);
    project.kpis[0].adoption.endMonth = 1;
    project.kpis.push_back(amountKpi("later", 100));
    project.kpis[1].adoption.startMonth = 6;
    metrics = test::analysed(project).metrics;
    checkClose(metrics.paybackMonth, 6.5);
    // costs first: 30 a month for 4 months, the deepest in month 4
    project = bare();
    project.costs = {recurring("c", 30)};
    project.costs[0].endMonth = 4;
    project.kpis = {amountKpi("b", 60)};
    project.kpis[0].adoption.startMonth = 5;
    metrics = test::analysed(project).metrics;
    checkClose(metrics.peakExposure, -120);
    BOOST_TEST(metrics.peakExposureMonth == 4);
    checkClose(metrics.paybackMonth, 6);
    BOOST_TEST(!test::analysed(payingBack(1, 100)).metrics.paybackMonth.has_value());
    // discounted at 100 % year-end: 100/2 a month in year 1: 250/50 = 5
    project = payingBack(100, 250);
    project.settings.discountRate = 1;
    project.settings.discounting = Discounting::yearEnd;
    metrics = test::analysed(project).metrics;
    checkClose(metrics.discountedPaybackMonth, 5);
    checkClose(metrics.paybackMonth, 2.5);
}

BOOST_AUTO_TEST_CASE(cash_metrics_leave_out_capacity) {
    Project project = payingBack(50, 300);
    project.kpis.push_back(amountKpi("hours", 100));
    project.kpis[1].lane = Lane::capacity;
    const Results results = test::analysed(project);
    checkClose(results.metrics.paybackMonth, 2);
    checkClose(results.cashMetrics.paybackMonth, 6);
    checkClose(results.cashMetrics.net, 300);
    checkClose(results.lanes[1], 1200);
}

BOOST_AUTO_TEST_SUITE_END()
