#include "core/pilot/candidates.h"

#include <algorithm>
#include <map>

#include "core/project/editing.h"
#include "core/simulation/measurement_plan.h"

namespace jupan {
namespace {

/// The KPI that an input belongs to.
bool isInputOf(const Kpi& kpi, const std::string& path) {
    if (path.starts_with("kpi." + kpi.id.text + ".")) return true;
    return kpi.kind == KpiKind::timeSaving && kpi.workUnit &&
           path == "work_unit." + kpi.workUnit->text + ".minutes_per_item";
}

void take(PilotCandidate& candidate, const MeasurementLine& line) {
    if (line.worth.value_or(0) > candidate.worth) {
        candidate.worth = *line.worth;
        candidate.input = line.input;
    }
    if (!line.inPilot) return;
    candidate.wanted.push_back(line.input);
    if (line.cost) candidate.cost = candidate.cost.value_or(0) + *line.cost;
}

}  // namespace

std::vector<PilotCandidate> pilotCandidates(const Project& project, const Simulation& simulation) {
    const MeasurementPlan plan = measurementPlan(project, simulation);
    std::vector<PilotCandidate> candidates;
    for (const Kpi& kpi : project.kpis) {
        PilotCandidate& candidate = candidates.emplace_back();
        candidate.kpi = kpi.id.text;
        candidate.chosen = std::ranges::any_of(project.pilot.kpis,
                                               [&](const PilotKpi& chosen) { return chosen.kpi.text == kpi.id.text; });
        for (const MeasurementLine& line : plan.lines)
            if (isInputOf(kpi, line.input)) take(candidate, line);
    }
    std::ranges::stable_sort(candidates, [](const PilotCandidate& a, const PilotCandidate& b) {
        if (a.worth != b.worth) return a.worth > b.worth;
        return !a.wanted.empty() && b.wanted.empty();
    });
    return candidates;
}

}  // namespace jupan
