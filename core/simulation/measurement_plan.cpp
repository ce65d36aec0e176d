#include "core/simulation/measurement_plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/project/inputs.h"

namespace jupan {
namespace {

MeasurementLine lineOf(const Project& project, const std::string& path, std::optional<double> worth) {
    MeasurementLine line{.input = path, .worth = worth};
    if (const auto said = project.measurements.find(path); said != project.measurements.end()) {
        line.cost = said->second.cost;
        line.inPilot = said->second.inPilot;
    }
    if (line.worth && line.cost) line.surplus = *line.worth - *line.cost;
    if (const auto source = project.provenance.find(path); source != project.provenance.end())
        line.source = source->second.source;
    return line;
}

bool comesBefore(const MeasurementLine& a, const MeasurementLine& b) {
    const auto known = [](const MeasurementLine& line) { return line.worth.value_or(0) - line.cost.value_or(0); };
    if (known(a) != known(b)) return known(a) > known(b);
    if (a.worth != b.worth) return a.worth > b.worth;  // nothing is less than 0
    return a.input < b.input;
}

bool pays(const MeasurementLine& line) {
    return line.worth.value_or(0) > line.cost.value_or(0);
}

}  // namespace

MeasurementPlan measurementPlan(const Project& project, const Simulation& simulation) {
    MeasurementPlan plan{.goAhead = simulation.npv.mean.value_or(0) > 0,
                         .expectedNpv = simulation.npv.mean,
                         .lossProbability = 1 - simulation.probNpvPositive,
                         .evpi = simulation.evpi,
                         .decidedNpv = std::max(simulation.npv.mean.value_or(0), 0.0)};
    plan.informedNpv = plan.decidedNpv + plan.evpi;
    std::map<std::string, double> worths;
    for (const Driver& driver : simulation.drivers) worths[driver.input] = driver.evppi;
    std::set<std::string> uncertain;
    for (const UncertainInput& input : uncertainInputs(project)) {
        uncertain.insert(input.path);
        const auto found = worths.find(input.path);
        const std::optional<double> worth = found == worths.end() ? std::nullopt : std::optional(found->second);
        const bool listed = worth.value_or(0) > 0 || project.measurements.contains(input.path);
        if (!listed && !worth) continue;
        std::vector<MeasurementLine>& list = listed ? plan.lines : plan.worthless;
        list.push_back(lineOf(project, input.path, worth));
        list.back().hasRange = true;
    }
    for (const auto& [path, measurement] : project.measurements) {
        if (!uncertain.contains(path)) plan.lines.push_back(lineOf(project, path, std::nullopt));
        if (!measurement.inPilot) continue;
        ++plan.pilotCount;
        plan.pilotCost += measurement.cost.value_or(0);
        if (!measurement.cost) ++plan.pilotCountWithoutCost;
    }
    std::sort(plan.lines.begin(), plan.lines.end(), comesBefore);
    if (const auto first = std::find_if(plan.lines.begin(), plan.lines.end(), pays); first != plan.lines.end())
        plan.first = static_cast<std::size_t>(first - plan.lines.begin());
    return plan;
}

}  // namespace jupan
