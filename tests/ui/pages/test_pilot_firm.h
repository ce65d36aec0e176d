// A shop with a pilot in each of its states, for tests of the page "Pilot".
#pragma once

#include "tests/ui/pages/test_outcome_support.h"
#include "ui/pages/pilot_page.h"

namespace jupan::test {

enum class PilotState { none, planned, running, finished };

/// Measurements around a mean, two apart from it in turn, a day apart from `first` on.
inline void measure(Project& project, const char* kpi, PilotPhase phase, const char* first, int count, double mean,
                    double spread = 1) {
    for (int i = 0; i < count; ++i)
        project.pilot.observations.push_back(
            {.kpi = {kpi}, .phase = phase, .date = addDays(day(first), i), .value = mean + spread * ((i * 7 % 5) - 2)});
}

/// Enquiries are answered in 12 minutes; the plan counts on 40 % less, of which nobody is sure. Contracts go wrong in 8
/// % of the cases. Satisfaction is tracked without money.
inline Project pilotFirm(PilotState state) {
    Project project = spendingFirm(FirmState::noBudget);
    project.workUnits[0].minutesPerItem = Uncertain(12);
    project.workUnits[0].hourlyCost = Uncertain(25'000);
    const Uncertain guess(0.4, {.low = 0.1, .high = 0.6});
    project.kpis = {{.id = {"handling"},
                     .name = "Handling time",
                     .workUnit = {{"support"}},
                     .kind = KpiKind::timeSaving,
                     .reduction = guess,
                     .realization = Uncertain(0.5)},
                    {.id = {"errors"},
                     .name = "Errors in contracts",
                     .workUnit = {{"legal"}},
                     .axis = Axis::risk,
                     .kind = KpiKind::quality,
                     .reduction = Uncertain(0.3),
                     .errorRate = Uncertain(0.08),
                     .costPerError = Uncertain(120'000)},
                    {.id = {"smiles"}, .name = "Satisfaction", .kind = KpiKind::tracked}};
    if (state == PilotState::none) return project;
    project.pilot.plan = {.start = day("2026-03-02"),
                          .weeks = 8,
                          .channel = "e-mail",
                          .scope = "enquiries about deliveries",
                          .stakeholders = {"Head of customer care", "Works council"},
                          .success = "30 % less time without more complaints",
                          .stop = "more complaints than before",
                          .extend = "season or too few enquiries"};
    project.pilot.kpis = {{.kpi = {"handling"}, .unit = "minutes", .target = 0.3, .minimum = 0.1}};
    if (state == PilotState::planned) return project;
    project.pilot.plan.fixedOn = day("2026-02-20");
    measure(project, "handling", PilotPhase::baseline, "2026-02-02", 26, 12);
    if (state == PilotState::running) return project;
    project.pilot.kpis.push_back(
        {.kpi = {"smiles"}, .better = Better::higher, .unit = "points", .target = 0.1, .minimum = 0});
    measure(project, "handling", PilotPhase::pilot, "2026-03-02", 40, 7.5);
    measure(project, "smiles", PilotPhase::baseline, "2026-02-02", 20, 4, 0.2);
    measure(project, "smiles", PilotPhase::pilot, "2026-03-02", 20, 4.2, 0.2);
    return project;
}

using PilotShown = PageFixture<PilotPage>;

inline PilotShown shownPilot(PilotState state) {
    return PilotShown(pilotFirm(state), FirmState::noCharges);
}

}  // namespace jupan::test
