// Break-even (model.md §6): the values of one input at which NPV changes sign.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/engine/scenario.h"

namespace jupan {

class MovablePlan;

/// Why an input has no break-even value.
enum class NoBreakEven {
    noEffect,      ///< NPV is the same at every value
    never,         ///< NPV does not pass through 0; a jump over 0 is no root
    integerField,  ///< the input is counted in whole numbers, so NPV steps
};
template <>
struct EnumNames<NoBreakEven> {
    static constexpr std::array<std::string_view, 3> names{"no_effect", "never", "integer_field"};
};

struct BreakEven {
    std::string path{};
    std::optional<double> base{};  ///< what an absent optional number counts as; empty for an absent month
    double npvAtBase = 0;
    double lowest = 0;  ///< the values that were searched
    double highest = 0;
    std::vector<double> roots{};    ///< ascending
    std::optional<double> value{};  ///< the root nearest the base, the lower of two as near
    std::optional<NoBreakEven> reason{};
};

/// Searches the field's valid range, where that is open up to 1,000·max(|base|, 1). All other inputs stay at base.
/// Roots are exact to 1e-9 as far as NPV tells them from rounding. Rates are scanned in steps of 1 % of 1+rate,
/// shares in steps of 1/2000, so that roots further apart are told; of all other inputs NPV is linear between its
/// jumps, or an input's reciprocal is added (a list price beside a long-context price). Precondition: the project is
/// valid. Problems: unknownPath; overflow where the base case is too large for a number.
Result<BreakEven> breakEven(const ScenarioProject& plan, std::string_view path);

/// The same for one input after the other of a plan at its base case, where it stands again afterwards.
Result<BreakEven> breakEven(MovablePlan& plan, std::string_view path);

}  // namespace jupan
