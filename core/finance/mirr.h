#pragma once

#include <optional>
#include <span>

namespace jupan {

/// The two sums of the modified internal rate of return, both > 0, in the flows' currency.
struct MirrParts {
    double futureValue = 0;   // positive flows compounded to the end
    double presentValue = 0;  // negative flows discounted to the start, sign dropped
    bool operator==(const MirrParts&) const = default;
};

/// The sums behind mirr(); nullopt where it is undefined for want of them.
std::optional<MirrParts> mirrParts(std::span<const double> flows, double financeRate, double reinvestRate,
                                   int periodsPerYear = 12);

/// Modified internal rate of return, as an annual rate: (FV/PV)^(p/H) - 1 with p periods a year and flows of periods
/// 0..H (model.md §5). FV: the positive flows compounded to H at reinvestRate; PV: the negative flows discounted to 0
/// at financeRate, sign dropped. Both rates are annual and effective.
/// nullopt unless there are both a positive and a negative flow, if a rate is not finite or not above -1, and if
/// anything overflows.
std::optional<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate,
                           int periodsPerYear = 12);

}  // namespace jupan
