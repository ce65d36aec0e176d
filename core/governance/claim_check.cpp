#include "core/governance/claim_check.h"

#include <algorithm>
#include <cmath>

#include "core/finance/ratio.h"
#include "core/governance/fresh_id.h"

namespace jupan {
namespace {

constexpr double moneyTolerance = 0.005;     ///< relative: claims and their inputs are rounded
constexpr double paybackTolerance = 0.5;     ///< months: paybacks are told in whole ones
constexpr double leastRoiTolerance = 0.005;  ///< half a percentage point

double yearly(const std::optional<double>& aMonth, const std::optional<double>& aYear) {
    return aMonth.value_or(0) * 12 + aYear.value_or(0);
}

/// Flows in one reading, undiscounted; months of the same money.
ClaimReading flowReading(const Claim& claim, InitialReading initial) {
    const double stated = claim.initialCost.value_or(0);
    const double once = initial == InitialReading::once ? stated : 0;
    const double benefit = yearly(claim.monthlyBenefit, claim.yearlyBenefit) / 12;
    const double cost =
        yearly(claim.monthlyCost, claim.yearlyCost) / 12 + (initial == InitialReading::everyMonth ? stated : 0);
    ClaimReading reading{.initial = initial, .months = claim.months.value_or(12)};
    reading.gross = benefit * reading.months;
    reading.cost = once + cost * reading.months;
    reading.net = reading.gross - reading.cost;
    reading.yearlyNet = (benefit - cost) * 12;
    reading.threeYearNet = (benefit - cost) * 36 - once;
    reading.roi = ratio(reading.net, reading.cost);
    if (once == 0 && benefit >= cost)
        reading.paybackMonths = 0;
    else if (benefit > cost)
        reading.paybackMonths = once / (benefit - cost);
    return reading;
}

bool hasAny(const std::optional<double>& a, const std::optional<double>& b) {
    return a || b;
}

void readFlows(const Claim& claim, ClaimCheck& out) {
    const bool initial = claim.initialCost.value_or(0) > 0;
    if (!hasAny(claim.monthlyCost, claim.yearlyCost) && !initial) out.gaps.push_back(ClaimGap::noCost);
    if (!hasAny(claim.monthlyBenefit, claim.yearlyBenefit)) {
        out.gaps.insert(out.gaps.begin(), ClaimGap::noBenefit);
        return;
    }
    if (!claim.months) out.gaps.push_back(ClaimGap::noMonths);
    out.readings.push_back(flowReading(claim, InitialReading::once));
    if (initial && claim.initialCostIsMonthly) out.readings.push_back(flowReading(claim, InitialReading::everyMonth));
    if (initial) out.readings.push_back(flowReading(claim, InitialReading::leftOut));
}

/// Present values: ROI is NPV over the present cost.
void readRatio(const Claim& claim, ClaimCheck& out) {
    if (!claim.presentCost || *claim.presentCost == 0) {
        out.gaps.push_back(ClaimGap::noPresentCost);
        return;
    }
    if (!hasAny(claim.npvLow, claim.npvHigh)) {
        out.gaps.push_back(ClaimGap::noBenefit);
        return;
    }
    ClaimReading reading{.months = 0, .cost = *claim.presentCost, .net = claim.npvLow.value_or(*claim.npvHigh)};
    reading.gross = reading.net + reading.cost;
    if (claim.npvLow) reading.roi = ratio(*claim.npvLow, *claim.presentCost);
    if (claim.npvHigh) reading.roiHigh = ratio(*claim.npvHigh, *claim.presentCost);
    out.readings.push_back(reading);
}

bool near(double claimed, double computed, double least) {
    return std::abs(claimed - computed) <= std::max(least, moneyTolerance * std::abs(claimed));
}

FitKind fitOf(ClaimedFigure figure, double claimed, const Claim& claim, const ClaimReading& reading) {
    const auto same = [](bool holds) { return holds ? FitKind::same : FitKind::none; };
    switch (figure) {
        case ClaimedFigure::payback:
            return same(reading.paybackMonths &&
                        std::abs(claimed - *reading.paybackMonths) <= paybackTolerance * (1 + 1e-9));
        case ClaimedFigure::net:
            if (near(claimed, reading.net, 0)) return FitKind::same;
            return near(claimed, reading.gross, 0) ? FitKind::grossInstead : FitKind::none;
        case ClaimedFigure::roiLow:
            return same(reading.roi && near(claimed, *reading.roi, leastRoiTolerance));
        case ClaimedFigure::roiHigh: {
            const auto& computed = claim.kind == ClaimKind::ratio ? reading.roiHigh : reading.roi;
            return same(computed && near(claimed, *computed, leastRoiTolerance));
        }
    }
    return FitKind::none;
}

}  // namespace

bool ClaimedFit::fitsAny() const {
    return std::ranges::find(fits, FitKind::same) != fits.end();
}

ClaimCheck checkClaim(const Claim& claim) {
    ClaimCheck out{.moneyCalledRoi = claim.netIsCalledRoi && claim.claimedNet};
    if (claim.kind == ClaimKind::flows) readFlows(claim, out);
    if (claim.kind == ClaimKind::ratio) readRatio(claim, out);
    std::erase_if(out.readings, [](const ClaimReading& reading) {
        return !std::isfinite(reading.gross) || !std::isfinite(reading.cost) || !std::isfinite(reading.threeYearNet);
    });
    const auto add = [&](ClaimedFigure figure, const std::optional<double>& claimed) {
        if (!claimed) return;
        ClaimedFit fit{.figure = figure, .claimed = *claimed};
        for (const ClaimReading& reading : out.readings) fit.fits.push_back(fitOf(figure, *claimed, claim, reading));
        out.figures.push_back(std::move(fit));
    };
    if (claim.kind == ClaimKind::flows) {
        add(ClaimedFigure::payback, claim.claimedPayback);
        add(ClaimedFigure::net, claim.claimedNet);
    }
    if (claim.kind != ClaimKind::context) {
        add(ClaimedFigure::roiLow, claim.claimedRoiLow);
        add(ClaimedFigure::roiHigh, claim.claimedRoiHigh);
    }
    return out;
}

std::string addClaim(Project& project, Claim claim) {
    const bool own = isValidId(claim.id.text) && claim.id.text.size() <= 40;
    std::string id = freshIdIn<Claim>(project, own ? claim.id.text : "claim", own);
    claim.id.text = id;
    project.claims.push_back(std::move(claim));
    return id;
}

}  // namespace jupan
