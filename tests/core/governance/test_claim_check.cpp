// The claims of framework.md, and its column "recomputed".
#include <cmath>

#include "core/governance/claim_check.h"
#include "core/governance/shipped_items.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

const Claim& shipped(std::string_view id) {
    static const std::vector<Claim> claims = shippedClaims();
    return *std::ranges::find_if(claims, [id](const Claim& claim) { return claim.id.text == id; });
}

const ClaimedFit& fitOf(const ClaimCheck& check, ClaimedFigure figure) {
    const auto found = std::ranges::find(check.figures, figure, &ClaimedFit::figure);
    BOOST_REQUIRE((found != check.figures.end()));
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(claim_check)

BOOST_AUTO_TEST_CASE(helpdesk_fits_neither_reading) {
    const ClaimCheck check = checkClaim(shipped("helpdesk_payback"));
    BOOST_REQUIRE(check.readings.size() == 3U);
    const ClaimReading& once = check.readings[0];
    BOOST_TEST((once.initial == InitialReading::once));
    BOOST_TEST(once.paybackMonths.value() == 2.0);
    BOOST_TEST(once.net == 40000.0);
    const ClaimReading& monthly = check.readings[1];
    BOOST_TEST((monthly.initial == InitialReading::everyMonth));
    BOOST_TEST(!monthly.paybackMonths.has_value());
    BOOST_TEST(monthly.net == -48000.0);
    BOOST_TEST((check.readings[2].initial == InitialReading::leftOut));
    BOOST_TEST(check.readings[2].net == 48000.0);
    BOOST_TEST(!fitOf(check, ClaimedFigure::payback).fitsAny());
    BOOST_TEST(!fitOf(check, ClaimedFigure::net).fitsAny());
    BOOST_TEST(check.gaps.empty());
}

BOOST_AUTO_TEST_CASE(content_claims_more_than_even_the_gross_value) {
    const ClaimCheck check = checkClaim(shipped("content_two_years"));
    BOOST_REQUIRE(check.readings.size() == 1U);
    BOOST_TEST(check.readings[0].net == 14000.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(check.readings[0].gross == 50000.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST((fitOf(check, ClaimedFigure::net).fits[0] == FitKind::none));
}

BOOST_AUTO_TEST_CASE(net_benefit_called_roi) {
    const ClaimCheck check = checkClaim(shipped("net_called_roi"));
    BOOST_TEST(check.moneyCalledRoi);
    BOOST_REQUIRE(check.readings.size() == 1U);
    BOOST_TEST(check.readings[0].net == 30'000'000.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(check.readings[0].roi.value() == 3.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(check.readings[0].threeYearNet == 90'000'000.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(fitOf(check, ClaimedFigure::net).fitsAny());
}

BOOST_AUTO_TEST_CASE(the_study_fits_its_own_present_values) {
    const ClaimCheck check = checkClaim(shipped("copilot_study"));
    BOOST_REQUIRE(check.readings.size() == 1U);
    BOOST_TEST(check.readings[0].roi.value() == 358500.0 / 271000, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(check.readings[0].roiHigh.value() == 955000.0 / 271000, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(fitOf(check, ClaimedFigure::roiLow).fitsAny());
    BOOST_TEST(fitOf(check, ClaimedFigure::roiHigh).fitsAny());
}

BOOST_AUTO_TEST_CASE(context_is_not_recomputed) {
    for (const char* id : {"profit_effect_share", "chatbot_share"}) {
        const ClaimCheck check = checkClaim(shipped(id));
        BOOST_TEST(check.readings.empty());
        BOOST_TEST(check.figures.empty());
        BOOST_TEST(check.gaps.empty());
    }
}

BOOST_AUTO_TEST_CASE(figures_fit_within_their_rounding) {
    struct Row {
        const char* why;
        Claim claim;
        ClaimedFigure figure;
        FitKind expected;
    };
    // 1,000 once, 100 a month, 300 a month back: payback 5, net of a year 1,400, gross 3,600, ROI 1,400 / 2,200 = 63.6
    // %.
    const Claim base{
        .kind = ClaimKind::flows, .initialCost = 1000, .monthlyCost = 100, .monthlyBenefit = 300, .months = 12};
    const auto with = [&](auto change) {
        Claim claim = base;
        change(claim);
        return claim;
    };
    const std::vector<Row> rows{
        {"exact", with([](Claim& c) { c.claimedPayback = 5; }), ClaimedFigure::payback, FitKind::same},
        {"half a month", with([](Claim& c) { c.claimedPayback = 5.5; }), ClaimedFigure::payback, FitKind::same},
        {"more", with([](Claim& c) { c.claimedPayback = 5.6; }), ClaimedFigure::payback, FitKind::none},
        {"0.5 %", with([](Claim& c) { c.claimedNet = 1406; }), ClaimedFigure::net, FitKind::same},
        {"more", with([](Claim& c) { c.claimedNet = 1408; }), ClaimedFigure::net, FitKind::none},
        {"cost left out", with([](Claim& c) { c.claimedNet = 3600; }), ClaimedFigure::net, FitKind::grossInstead},
        {"rounded", with([](Claim& c) { c.claimedRoiLow = 0.64; }), ClaimedFigure::roiLow, FitKind::same},
        {"more", with([](Claim& c) { c.claimedRoiLow = 0.66; }), ClaimedFigure::roiLow, FitKind::none},
        {"upper end", with([](Claim& c) { c.claimedRoiHigh = 0.64; }), ClaimedFigure::roiHigh, FitKind::same},
    };
    for (const Row& row : rows) {
        const ClaimCheck check = checkClaim(row.claim);
        BOOST_TEST((fitOf(check, row.figure).fits[0] == row.expected), row.why);
    }
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named) {
    struct Row {
        Claim claim;
        std::vector<ClaimGap> gaps;
        std::size_t readings;
    };
    using enum ClaimGap;
    const std::vector<Row> rows{
        {{.kind = ClaimKind::flows}, {noBenefit, noCost}, 0},
        {{.kind = ClaimKind::flows, .yearlyCost = 1, .months = 1}, {noBenefit}, 0},
        {{.kind = ClaimKind::flows, .yearlyBenefit = 1}, {noCost, noMonths}, 1},
        {{.kind = ClaimKind::flows, .initialCost = 5, .yearlyBenefit = 1, .months = 9}, {}, 2},
        {{.kind = ClaimKind::ratio}, {noPresentCost}, 0},
        {{.kind = ClaimKind::ratio, .presentCost = 0, .npvLow = 1}, {noPresentCost}, 0},
        {{.kind = ClaimKind::ratio, .presentCost = 1}, {noBenefit}, 0},
        {{.kind = ClaimKind::ratio, .presentCost = 1, .npvHigh = 2}, {}, 1},
    };
    for (const Row& row : rows) {
        const ClaimCheck check = checkClaim(row.claim);
        BOOST_TEST((check.gaps == row.gaps));
        BOOST_TEST(check.readings.size() == row.readings);
    }
}

BOOST_AUTO_TEST_CASE(nothing_infinite_is_reported) {
    const Claim huge{.kind = ClaimKind::flows, .monthlyCost = 1e308, .monthlyBenefit = 1e308, .claimedNet = 1};
    BOOST_TEST(checkClaim(huge).readings.empty());
    BOOST_TEST(!checkClaim(huge).figures[0].fitsAny());
    const Claim free{.kind = ClaimKind::flows, .monthlyCost = 0, .monthlyBenefit = 10, .months = 12};
    const ClaimReading reading = checkClaim(free).readings[0];
    BOOST_TEST(!reading.roi.has_value());
    BOOST_TEST(reading.paybackMonths.value() == 0.0);
}

BOOST_AUTO_TEST_CASE(claims_are_added_under_their_own_id) {
    Project project = test::helpdesk();
    for (Claim claim : shippedClaims()) {
        claim.name = "Claim";
        BOOST_TEST(addClaim(project, claim) == claim.id.text);
    }
    BOOST_TEST(addClaim(project, {.name = "New"}) == "claim-1");
    Claim again = shippedClaims()[0];
    again.name = "Again";
    BOOST_TEST(addClaim(project, again) == "helpdesk_payback-1");
    test::requireValid(project);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
