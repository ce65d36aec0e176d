// A published or a vendor's figure with its inputs (framework.md, claim check).
#pragma once

#include <optional>
#include <string>

#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

/// flows: costs and benefits by month or year; ratio: present values from a study; context: a figure from elsewhere
/// that nothing is computed from.
enum class ClaimKind { flows, ratio, context };
template <>
struct EnumNames<ClaimKind> {
    static constexpr std::array<std::string_view, 3> names{"flows", "ratio", "context"};
};

struct Claim {
    Id id{};
    std::string name{};
    std::string source{};
    std::optional<int> year{};  ///< of the source
    ClaimKind kind = ClaimKind::flows;
    std::optional<Currency> currency{};  ///< absent: the project's
    // What is stated of costs and benefits. Absent: nothing is.
    std::optional<double> initialCost{};
    bool initialCostIsMonthly = false;  ///< the claim calls the initial cost a monthly one
    std::optional<double> monthlyCost{};
    std::optional<double> yearlyCost{};
    std::optional<double> monthlyBenefit{};
    std::optional<double> yearlyBenefit{};
    std::optional<int> months{};  ///< that the claim speaks of
    std::optional<double> presentCost{};
    std::optional<double> npvLow{};
    std::optional<double> npvHigh{};
    // What is claimed.
    std::optional<double> claimedPayback{};  ///< months
    std::optional<double> claimedNet{};      ///< money over `months`, whatever the claim calls it
    std::optional<double> claimedRoiLow{};   ///< share
    std::optional<double> claimedRoiHigh{};  ///< share
    bool netIsCalledRoi = false;             ///< the claim calls the money ROI
    std::string note{};
    bool operator==(const Claim&) const = default;
};

inline std::uint32_t kindBit(const Claim& claim) {
    return kindBits(claim.kind);
}

template <class Visitor, Of<Claim> E>
void describe(Visitor& visit, E& claim) {
    using enum ClaimKind;
    const auto money = [](std::string_view name, ClaimKind kind) {
        return FieldInfo{.name = name, .unit = Unit::money, .range = Range::nonNegative, .kinds = kindBits(kind)};
    };
    visit({.name = "id", .required = true}, claim.id);
    visit({.name = "name", .required = true}, claim.name);
    visit({.name = "source"}, claim.source);
    visit({.name = "year", .range = Range::year}, claim.year);
    visit({.name = "kind", .required = true}, claim.kind);
    visit({.name = "currency"}, claim.currency);
    visit(money("initial_cost", flows), claim.initialCost);
    visit({.name = "initial_cost_is_monthly"}, claim.initialCostIsMonthly);
    visit(money("monthly_cost", flows), claim.monthlyCost);
    visit(money("yearly_cost", flows), claim.yearlyCost);
    visit(money("monthly_benefit", flows), claim.monthlyBenefit);
    visit(money("yearly_benefit", flows), claim.yearlyBenefit);
    visit({.name = "months", .unit = Unit::months, .range = Range::positive, .kinds = kindBits(flows)}, claim.months);
    visit(money("present_cost", ratio), claim.presentCost);
    visit({.name = "npv_low", .unit = Unit::money, .kinds = kindBits(ratio)}, claim.npvLow);
    visit({.name = "npv_high", .unit = Unit::money, .kinds = kindBits(ratio)}, claim.npvHigh);
    visit({.name = "claimed_payback", .unit = Unit::months, .range = Range::nonNegative, .kinds = kindBits(flows)},
          claim.claimedPayback);
    visit({.name = "claimed_net", .unit = Unit::money, .kinds = kindBits(flows)}, claim.claimedNet);
    visit({.name = "claimed_roi_low", .unit = Unit::share, .kinds = kindBits(flows, ratio)}, claim.claimedRoiLow);
    visit({.name = "claimed_roi_high", .unit = Unit::share, .kinds = kindBits(flows, ratio)}, claim.claimedRoiHigh);
    visit({.name = "net_is_called_roi"}, claim.netIsCalledRoi);
    visit({.name = "note"}, claim.note);
}

}  // namespace jupan
