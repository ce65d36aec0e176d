// The claim check (주장 검증): a published claim recomputed from its own inputs, in every reading that its words allow.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// How the initial cost is read.
enum class InitialReading { once, everyMonth, leftOut };
template <>
struct EnumNames<InitialReading> {
    static constexpr std::array<std::string_view, 3> names{"once", "every_month", "left_out"};
};

/// Money in the claim's currency.
struct ClaimReading {
    InitialReading initial = InitialReading::once;
    int months = 12;
    double gross = 0;  ///< benefits over the months
    double cost = 0;   ///< over the months
    double net = 0;
    double yearlyNet = 0;                   ///< of twelve months without what is paid once
    double threeYearNet = 0;                ///< over 36 months, undiscounted, what is paid once included
    std::optional<double> roi{};            ///< net / cost; of the lower end for ratios
    std::optional<double> roiHigh{};        ///< ratios: of the upper end
    std::optional<double> paybackMonths{};  ///< nothing: never
};

enum class ClaimedFigure { payback, net, roiLow, roiHigh };
template <>
struct EnumNames<ClaimedFigure> {
    static constexpr std::array<std::string_view, 4> names{"payback", "net", "roi_low", "roi_high"};
};

/// What of a reading a claimed figure fits.
enum class FitKind { none, same, grossInstead };

struct ClaimedFit {
    ClaimedFigure figure{};
    double claimed = 0;
    std::vector<FitKind> fits{};  ///< one a reading; grossInstead: the claimed net is the gross benefit
    [[nodiscard]] bool fitsAny() const;
};

/// What keeps a claim from being recomputed in full.
enum class ClaimGap {
    noBenefit,     ///< says nothing of a benefit
    noCost,        ///< says nothing of a cost: counted as 0
    noMonths,      ///< says nothing of a time: twelve months are taken
    noPresentCost  ///< a ratio without what it is a ratio to
};
template <>
struct EnumNames<ClaimGap> {
    static constexpr std::array<std::string_view, 4> names{"no_benefit", "no_cost", "no_months", "no_present_cost"};
};

struct ClaimCheck {
    std::vector<ClaimReading> readings{};  ///< none: context, or nothing to compute from
    std::vector<ClaimedFit> figures{};     ///< those claimed
    std::vector<ClaimGap> gaps{};
    bool moneyCalledRoi = false;  ///< it is net benefit, ROI is a ratio
};

/// Readings of flows: the initial cost once; every month, if the claim calls it a monthly one; left out, if there is
/// one. A figure fits within half a per cent (claims and their inputs are rounded), a payback within half a month, an
/// ROI within half a percentage point if that is more.
ClaimCheck checkClaim(const Claim& claim);

/// Appends a claim (a copy of a shipped one, or a new one without figures); its id, made of the claim's own.
std::string addClaim(Project& project, Claim claim);

}  // namespace jupan
