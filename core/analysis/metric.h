// The figures that sensitivity analyses follow (model.md §6), each defined or with the reason why not.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/project/field.h"

namespace jupan {

/// NPV and net benefit in the project currency, ROI as a fraction, payback in months.
enum class Metric { npv, net, roi, paybackMonth };
template <>
struct EnumNames<Metric> {
    static constexpr std::array<std::string_view, 4> names{"npv", "net", "roi", "payback_month"};
};

/// Why there is no figure.
enum class Undefined {
    no,             ///< it is defined
    neverPaysBack,  ///< the cumulative flow is negative at the horizon
    noCost,         ///< a ratio to no cost
    overflow,       ///< too large for a number
    outOfRange,     ///< the input may not have this value
    notInteger,     ///< the input is counted in whole numbers
    notValid,       ///< with this value the project contradicts itself (an end before its start)
};

struct MetricValue {
    std::optional<double> value{};
    Undefined reason = Undefined::no;

    static MetricValue undefined(Undefined why) { return {.value = std::nullopt, .reason = why}; }
    bool operator==(const MetricValue&) const = default;
};

}  // namespace jupan
