#pragma once

#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// cum(m): the sum of flows 0..m, for each month m.
std::vector<double> cumulativeFlows(std::span<const double> flows);

/// The month, with its fraction, from which the project stays paid back (model.md §5). With m-1 the last month whose
/// cumulative flow is negative, m-1 + (-cum(m-1))/N(m); "negative" means below -1e-9 times the largest |cum|, so that
/// rounding noise around 0 is not a debt. 0 if cum is never negative.
/// For the discounted payback pass discounted flows. nullopt if cum(H) is negative, if there are no flows, or if a
/// cumulative flow is not finite.
std::optional<double> paybackMonth(std::span<const double> flows);

/// The arithmetic of the payback month: month + owed / inflow.
struct PaybackStep {
    int month = 0;      // the last month whose cumulative flow is negative
    double owed = 0;    // > 0: what is missing then, in the flows' currency
    double inflow = 0;  // the flow of the month after
    bool operator==(const PaybackStep&) const = default;
};

/// The step in which the project pays back; nullopt if it never owes anything or paybackMonth() is undefined.
std::optional<PaybackStep> paybackStep(std::span<const double> flows);

/// The deepest cumulative loss: the cash the owner must have.
struct PeakExposure {
    double amount;  // <= 0, in the flows' currency
    int month;      // the first month in which it is reached, 0 if there is none
};

/// min(0, lowest cum) and its first month (model.md §5); nullopt if a cumulative flow is not finite.
std::optional<PeakExposure> peakExposure(std::span<const double> flows);

}  // namespace jupan
