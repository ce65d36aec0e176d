// What it would take to measure an input, and whether the pilot shall do it (model.md §7, value of information).
#pragma once

#include <optional>

#include "core/project/field.h"

namespace jupan {

struct Measurement {
    std::optional<double> cost{};  ///< money of the project; absent: nobody has said yet
    bool inPilot = false;
    bool operator==(const Measurement&) const = default;
};

template <class Visitor, Of<Measurement> E>
void describe(Visitor& visit, E& measurement) {
    visit({.name = "cost", .unit = Unit::money, .range = Range::nonNegative}, measurement.cost);
    visit({.name = "in_pilot"}, measurement.inPilot);
}

}  // namespace jupan
