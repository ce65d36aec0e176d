// Help with typing a ladder: where the next stage may start, and shares that sum to 1. Pure functions of values.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/project/cost.h"

namespace jupan {

/// The first month a further stage is offered: half a year after the last one, earlier if the plan of `horizon` months
/// ends before, at least a month after it. Nothing after the last month a plan can have.
std::optional<int> nextStageMonth(const std::vector<Stage>& stages, int horizon);

/// The months a stage may be moved to without passing its neighbours: {first, last}. The last stage may move to the end
/// of the plan of `horizon` months, or stay where it is beyond it. Precondition: 1 <= stage < stages.size().
struct MonthRange {
    int first = 1;
    int last = 1;
};
MonthRange stageMonthRange(const std::vector<Stage>& stages, std::size_t stage, int horizon);

/// 1 less the sum of the stage's shares: positive if some is missing; 0 within the tolerance of validation (1e-9).
double missingShare(const Stage& stage);

/// Changes the shares so that they sum to 1. The part `kept` stays as it is (if its share is in [0, 1] and others are
/// there to take the rest); the others are changed in proportion, or evenly if all are 0. Shares come out in steps of
/// 0.01 %, the last one changed takes what rounding leaves.
void spreadRest(Stage& stage, std::optional<std::size_t> kept);

}  // namespace jupan
