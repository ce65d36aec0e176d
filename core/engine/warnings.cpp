#include "core/engine/warnings.h"

#include "core/project/inputs.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

void addHours(const Project& project, const std::map<std::string, HoursClaim>& claims, std::vector<Warning>& out) {
    for (const WorkUnit& unit : project.workUnits) {
        const auto claim = claims.find(unit.id.text);
        if (claim == claims.end() || !claim->second.exceeded()) continue;
        Warning warning{.code = WarningCode::hoursClaimedTwice, .path = "work_unit." + unit.id.text};
        for (const std::size_t k : claim->second.kpis) warning.ids.push_back(project.kpis[k].id.text);
        out.push_back(std::move(warning));
    }
}

void addMonth(int horizon, int month, const std::string& path, std::vector<Warning>& out) {
    if (month > horizon) out.push_back({.code = WarningCode::beyondHorizon, .path = path, .ids = {}, .month = month});
}

void addBeyondHorizon(const Project& project, std::vector<Warning>& out) {
    const int horizon = project.settings.horizonMonths;
    for (const NumberField& field : numberFieldsToRead(project))
        if (field.info.unit == Unit::monthIndex && field.value())
            addMonth(horizon, static_cast<int>(*field.value()), field.path, out);
    for (const Workload& load : project.workloads)
        for (std::size_t i = 0; i < load.stages.size(); ++i)
            addMonth(horizon, load.stages[i].fromMonth,
                     indexedPath("workload." + load.id.text + ".stages", i) + ".from_month", out);
}

}  // namespace

std::vector<Warning> findWarnings(const Project& project, const std::map<std::string, HoursClaim>& claims) {
    std::vector<Warning> out;
    addHours(project, claims, out);
    addBeyondHorizon(project, out);
    for (const Workload& load : project.workloads)
        if (load.requestsPerItem && load.growth != 0)
            out.push_back({.code = WarningCode::noEffect, .path = "workload." + load.id.text + ".growth"});
    return out;
}

}  // namespace jupan
