// Small projects for the tests of governance.
#pragma once

#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/project/validate.h"

namespace jupan::test {

inline Date day(std::string_view text) {
    return parseDate(text).value();
}

inline void requireValid(const Project& project) {
    for (const Problem& problem : validate(project))
        BOOST_TEST_ERROR("not valid: " << problem.path << " " << problem.value);
}

/// Starts in January 2026, with one work unit of one department that saves 60 minutes of 100 items a month.
inline Project helpdesk() {
    Project project;
    project.settings.name = "Helpdesk";
    project.settings.start = {2026, 1};
    project.workUnits = {{.id = {"enquiries"},
                          .name = "Enquiries",
                          .department = "Support",
                          .volumePerMonth = 100,
                          .minutesPerItem = 60,
                          .hourlyCost = 20000}};
    project.kpis = {{.id = {"handling"},
                     .name = "Handling time",
                     .workUnit = {{"enquiries"}},
                     .kind = KpiKind::timeSaving,
                     .reduction = Uncertain(0.4)}};
    project.costs = {{.id = {"setup"},
                      .name = "Set-up",
                      .kind = CostKind::oneTime,
                      .category = Category::setup,
                      .amount = Uncertain(1'000'000)}};
    return project;
}

/// Ten observations around `mean` that differ by up to 4.5 %, a day apart.
inline void observe(Project& project, const std::string& kpi, PilotPhase phase, double mean) {
    for (int i = 0; i < 10; ++i)
        project.pilot.observations.push_back({.kpi = {kpi},
                                              .phase = phase,
                                              .date = addDays(day("2026-02-02"), i),
                                              .value = mean * (1 + (i - 4.5) / 100)});
}

}  // namespace jupan::test
