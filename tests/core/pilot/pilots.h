// Projects with a pilot, for tests of core/pilot.
#pragma once

#include <cmath>

#include "core/pilot/statistics.h"
#include "tests/core/project/sample_project.h"

namespace jupan::test {

inline Date dayOf(const char* text) {
    return parseDate(text).value();
}

/// Observations of a KPI, one a day from `first` on.
inline void observe(Project& project, const char* kpi, PilotPhase phase, const std::vector<double>& values,
                    const char* first) {
    for (std::size_t i = 0; i < values.size(); ++i)
        project.pilot.observations.push_back(
            {.kpi = {kpi}, .phase = phase, .date = addDays(dayOf(first), static_cast<int>(i)), .value = values[i]});
}

/// The sample project with a pilot of its time saving: from 5 minutes down to about 3.
inline Project pilotProject() {
    Project project = sampleProject();
    project.settings.start = {2026, 1};
    project.pilot.plan = {.start = dayOf("2026-02-02"), .weeks = 8, .channel = "chat"};
    project.pilot.kpis = {{.kpi = {"time"}, .unit = "minutes", .target = 0.3, .minimum = 0.1}};
    observe(project, "time", PilotPhase::baseline, {5.1, 4.8, 5.3, 4.9, 5.2, 4.7, 5.0, 5.1}, "2026-01-05");
    observe(project, "time", PilotPhase::pilot, {3.1, 2.8, 3.3, 2.9, 3.2, 2.7, 3.0, 3.1}, "2026-02-02");
    return project;
}

/// A summary of `n` single items.
inline SampleSummary side(double mean, double variance, int n) {
    return {.observations = n,
            .items = static_cast<double>(n),
            .mean = mean,
            .variance = variance,
            .meanVariance = variance / n,
            .degrees = n - 1.0};
}

inline bool isNear(double a, double b, double relative) {
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

}  // namespace jupan::test
