// A measured effect put into the plan, and what that changes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/tornado.h"
#include "core/base/problem.h"
#include "core/pilot/statistics.h"
#include "core/simulation/drivers.h"

namespace jupan {

/// The input that the KPI's effect is: kpi.<id>.reduction, .uplift of revenue, .monthly_amount of an amount (measured
/// in money a month: the difference of the means). Empty for a tracked or unknown KPI.
std::string effectPath(const Project& project, std::string_view kpi);

/// The project with the effect as estimate with 10th and 90th percentile (`normal`), marked as measured on the day with
/// the note. The value is moved into the field's range; percentiles may lie beyond, where draws are clamped (model.md
/// §2). Where both percentiles are the same number to a double, the value is a plain number.
/// Problems: fieldOfOtherKind (a tracked KPI), unknownReference, missingField under the effect's path where the
/// statistics are undefined, notFinite where a figure is beyond a double. The result is valid if `project` is.
Result<Project> appliedToPlan(Project project, const KpiStatistics& statistics, Date day, const std::string& note);

inline constexpr std::uint64_t planChangeTrials = 20'000;
inline constexpr std::size_t planChangeBars = 10;

/// What is compared before and after.
struct PlanFigures {
    std::optional<double> npv{}, roi{}, paybackMonth{};
    std::vector<TornadoBar> bars{};  ///< of NPV, the largest first, at most planChangeBars
    double npvProbability = 0;       ///< that NPV > 0
    double evpi = 0;                 ///< money
    std::vector<Driver> drivers{};   ///< evppi of every uncertain input, largest first, ties by path
};

struct PlanChange {
    PlanFigures before{}, after{};
    std::uint64_t trials = 0;
    std::uint64_t seed = 0;
};

/// Analysis, tornado and simulation of both. Precondition: both are valid. Problems: overflow.
Result<PlanChange> planChange(const Project& before, const Project& after, std::uint64_t trials = planChangeTrials,
                              std::uint64_t seed = 1);

}  // namespace jupan
