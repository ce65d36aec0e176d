// What would save in one seat plan.
#pragma once

#include <optional>

#include "core/savings/find_savings.h"
#include "core/savings/saving_measure.h"

namespace jupan {

/// Annual billing, where it saves. A plan that ramps up is taken as paid for all its seats from the start: the engine
/// charges an annual payment by the seats of its own month, which would make a ramp look like a discount.
std::optional<Saving> annualSeats(const Project& project, const Seat& seat, const SavingAssumptions& assumptions,
                                  const SavingMeasure& measure);

}  // namespace jupan
