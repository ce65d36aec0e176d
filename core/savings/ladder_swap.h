// Ladders in which requests go from one model to another.
#pragma once

#include <string>
#include <vector>

#include "core/project/cost.h"

namespace jupan {

/// The greatest share that a model has in a stage; -1 if no mix names it.
double greatestShare(const std::vector<Stage>& stages, const std::string& model);

struct LadderSwap {
    std::vector<Stage> stages{};
    bool changed = false;
    /// Of the requests that the two models answer, the least share of `to` in a stage that was changed.
    double leastShareBefore = 0;
};

/// In every stage, `to` answers at least `share` (0..1) of the requests that `from` and `to` answer together; a stage
/// where it does already, or without `from`, stays as it is.
LadderSwap moveShare(const std::vector<Stage>& stages, const std::string& from, const std::string& to, double share);

}  // namespace jupan
