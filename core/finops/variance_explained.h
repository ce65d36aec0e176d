// Why a line cost more or less than its budget: six effects that sum to the variance without remainder (model.md §10).
#pragma once

#include "core/finops/line_use.h"

namespace jupan {

/// In the order in which plan is substituted by actual.
enum class VarianceEffect { volume, tokens, mix, price, exchangeRate, tax };
template <>
struct EnumNames<VarianceEffect> {
    static constexpr std::array<std::string_view, 6> names{"volume", "tokens", "mix", "price", "exchange_rate", "tax"};
};

enum class EffectState {
    known,
    within,  ///< cannot be told apart: its amount is 0 and stands in the last known effect before it
    none,    ///< does not exist for this line (tokens of seats, exchange rate of won)
};

struct EffectPart {
    Decimal amount{};  ///< project currency, whole millionths; above 0: dearer than planned
    EffectState state = EffectState::known;
    bool operator==(const EffectPart&) const = default;
};

struct VarianceExplained {
    Decimal variance{};                 ///< actual - budget
    std::array<EffectPart, 6> parts{};  ///< by VarianceEffect; they sum to the variance exactly
    bool planned = false;          ///< false: the line has no plan of quantities, so volume holds all but rate and tax
    Decimal moneyWithoutTokens{};  ///< of models that are charged without tokens; it stands in volume
    std::vector<std::string> tokensWithoutMoney{};  ///< models whose use is known and not yet charged: left out
    std::vector<std::string> modelsWithoutPrice{};  ///< not in the plan's price list: their whole difference is mix
};

/// Splits actual - budget. With the plan's prices p, rates x and tax factor g, T tokens by model i and kind k, and M
/// the money without tokens at planned rates:
///   V0 = budget
///   V1 = g·((requests ÷ planned requests)·Σ T_plan·p·x + M)         volume = V1 - V0
///   V2 = g·(Σ_k T_k·(planned mean price of a token of kind k) + M)   tokens = V2 - V1
///   V3 = g·(Σ_ik T_ik·p_ik·x_i + M)                                 mix = V3 - V2
///   V4 = g·Σ charged·x                                          price = V4 - V3
///   V5 = g·Σ converted                                          exchange rate = V5 - V4
///   V6 = actual                                                 tax = V6 - V5
/// V1..V5 are rounded half to even to a millionth; V0 and V6 are exact, so the six differences sum to V6 - V0 exactly.
/// Of seats V1 is the planned cost of a seat times their number, V2 = V3 = V1.
/// A budget that was edited away from the plan stands for other volume at planned cost. Which effects are `within`
/// another follows from what is known; see core/README.md.
/// Problem: overflow, if an amount at the plan's rates is too large for a Decimal.
Result<VarianceExplained> explainVariance(const Decimal& budget, const PlannedUse& plan, const ActualUse& actual);

}  // namespace jupan
