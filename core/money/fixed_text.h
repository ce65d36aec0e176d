#pragma once

#include <optional>
#include <string>

#include "core/money/rounding.h"

namespace jupan {

/// A double with fractionDigits digits after the point ("." and no grouping), for display and export. What is rounded
/// is the shortest decimal that reads back as the same double, so 2.675 becomes "2.68" although the double lies below
/// it.
/// "-0.00" is never written. fractionDigits below 0 counts as 0. nullopt if the value is not finite.
std::optional<std::string> fixedText(double value, int fractionDigits, Rounding rounding = Rounding::halfAwayFromZero);

}  // namespace jupan
