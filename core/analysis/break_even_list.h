// The break-evens of all uncertain inputs, the one that breaks soonest first.
#pragma once

#include <vector>

#include "core/analysis/break_even.h"
#include "core/project/inputs.h"

namespace jupan {

struct BreakEvenLine {
    UncertainInput input{};
    BreakEven found{};
    /// How far the break-even lies from the base, as a fraction of it, with its sign: (value - base) / |base|. Empty
    /// without a break-even, and where the base is 0 or the quotient is too large for a number.
    std::optional<double> change{};
    /// The break-even lies between the input's low and high value.
    bool believed = false;
};

/// One line an uncertain input. Break-evens inside the believed range first, then the others, each the smallest change
/// first and those without a change last; then the inputs that have none. Ties in document order.
/// Precondition: the project is valid. Problems: overflow where the base case is too large for a number.
Result<std::vector<BreakEvenLine>> breakEvenList(const ScenarioProject& plan);

}  // namespace jupan
