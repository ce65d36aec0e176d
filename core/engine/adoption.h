// How fast something comes into use (model.md §3).
#pragma once

#include <optional>

#include "core/project/project.h"

namespace jupan {

/// Share in use in `month` (1..): 0 before the start and after the end, the ramp from 0 to `ceiling` between.
double adoptionAt(const Adoption& adoption, int month);

/// The linear ramp of seats: adoption with ceiling 1.
double linearRampAt(int startMonth, std::optional<int> endMonth, int rampMonths, int month);

/// (1+annualRate)^((month-1)/12): growth, escalation and price change since month 1.
double growthAt(double annualRate, int month);

}  // namespace jupan
