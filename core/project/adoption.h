// How fast a KPI or a token workload comes into use (model.md §3).
#pragma once

#include <optional>

#include "core/project/values.h"

namespace jupan {

enum class RampShape { linear, sCurve };
template <>
struct EnumNames<RampShape> {
    static constexpr std::array<std::string_view, 2> names{"linear", "s_curve"};
};

/// How fast a KPI or workload comes into use (model.md §3). The default is "full from month 1".
struct Adoption {
    int startMonth = 1;
    int rampMonths = 0;
    RampShape shape = RampShape::linear;
    Uncertain ceiling{1.0};
    std::optional<int> endMonth{};
    bool operator==(const Adoption&) const = default;
};

template <class Visitor, Of<Adoption> E>
void describe(Visitor& visit, E& adoption) {
    visit({.name = "start_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, adoption.startMonth);
    visit({.name = "ramp_months", .unit = Unit::months, .range = Range::rampMonths}, adoption.rampMonths);
    visit({.name = "shape"}, adoption.shape);
    visit({.name = "ceiling", .unit = Unit::share, .range = Range::share}, adoption.ceiling);
    visit({.name = "end_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, adoption.endMonth);
}

}  // namespace jupan
