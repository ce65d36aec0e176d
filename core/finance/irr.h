#pragma once

#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// Open interval of rates per period in which roots are looked for; the default is the model's.
struct RateInterval {
    double low = -0.99;
    double high = 10.0;
};

/// The internal rates of return of one series of flows.
struct IrrResult {
    enum Status { none, unique, multiple };
    Status status = none;
    /// Rates per period at which the NPV changes sign, ascending.
    std::vector<double> roots;
};

/// All rates i per period inside the interval at which the NPV of flows 0..H changes sign (model.md §5).
///
/// The whole interval is scanned in steps of at most 0.0004 in ln(1+i), so roots 0.001 apart are told apart. A value
/// that cannot be told from 0 in double arithmetic has no sign: a double root (touching 0 without crossing) is no root.
/// No sign change among the flows means no root and exactly one means at most one (Descartes' rule), without a scan.
/// A flow that is not finite, or an interval without -1 < low < high < infinity, gives none.
IrrResult internalRatesOfReturn(std::span<const double> flows, RateInterval interval = {});

/// (1+i)^12 - 1: the annual effective rate of a monthly rate i > -1; NaN for i < -1.
double annualEffectiveRate(double monthlyRate);

/// The annual effective rate if there is exactly one root, else nullopt. The flows must have been monthly.
std::optional<double> annualIrr(const IrrResult& monthly);

}  // namespace jupan
