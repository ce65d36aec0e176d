// What each uncertain input does to NPV when it moves alone (model.md §6): for the worst and best scenarios, the share
// of NPV that rests on guesses, and the NPV tornado.
#pragma once

#include <vector>

#include "core/engine/results.h"
#include "core/project/inputs.h"

namespace jupan {

/// NPV with one input at an end and all others at base.
struct NpvSwing {
    UncertainInput input;
    double atLow = 0;
    double atHigh = 0;
    /// Below this a difference is the rounding of the sums, not an effect.
    double rounding = 0;

    /// |atHigh - atLow|, 0 within rounding.
    [[nodiscard]] double size() const;
    /// The end that gives the lower NPV; on a tie the low one (model.md §6).
    [[nodiscard]] double lowerEnd() const;
    [[nodiscard]] double higherEnd() const;
};

/// One entry an uncertain input, document order. Only the lines that an input touches are evaluated again, so that a
/// project with thousands of inputs takes milliseconds. Precondition: the project is valid.
std::vector<NpvSwing> npvSwings(const Project& project);

/// The inputs with the largest swings, largest first, ties in document order; those without effect are left out.
std::vector<InputSwing> largestSwings(const Project& project, const std::vector<NpvSwing>& swings, std::size_t count);

/// Shares of the summed swings by provenance; empty if nothing swings.
std::optional<ProvenanceShares> provenanceShares(const Project& project, const std::vector<NpvSwing>& swings);

}  // namespace jupan
