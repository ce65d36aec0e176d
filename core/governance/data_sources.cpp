#include "core/governance/data_sources.h"

#include <unordered_map>
#include <unordered_set>

#include "core/governance/fresh_id.h"

namespace jupan {

std::string addDataSource(Project& project, std::string name) {
    std::string id = freshIdIn<DataSource>(project, "source");
    project.dataSources.push_back({.id = {id}, .name = std::move(name)});
    return id;
}

std::vector<std::string> workUnitsWithoutSource(const Project& project) {
    std::unordered_set<std::string_view> served;
    for (const DataSource& source : project.dataSources)
        served.insert(source.workUnits.begin(), source.workUnits.end());
    std::vector<std::string> without;
    for (const WorkUnit& unit : project.workUnits)
        if (!served.contains(unit.id.text)) without.push_back(unit.id.text);
    return without;
}

std::optional<bool> ruleMet(const QualityRule& rule) {
    if (!rule.measured) return std::nullopt;
    return rule.aspect == QualityAspect::duplicates ? *rule.measured <= rule.target : *rule.measured >= rule.target;
}

std::vector<DataFlow> dataFlows(const Project& project) {
    std::unordered_map<std::string_view, std::vector<std::string>> loadsByUnit;
    for (const Workload& load : project.workloads)
        if (load.workUnit) loadsByUnit[load.workUnit->text].push_back(load.id.text);
    std::vector<DataFlow> flows;
    for (const DataSource& source : project.dataSources) {
        DataFlow flow{.source = source.id.text, .workUnits = source.workUnits};
        for (const std::string& unit : source.workUnits)
            if (const auto loads = loadsByUnit.find(unit); loads != loadsByUnit.end())
                flow.workloads.insert(flow.workloads.end(), loads->second.begin(), loads->second.end());
        const bool personal = source.personalData != PersonalData::none;
        flow.personalDataAbroad = personal && source.place == StoragePlace::cloudAbroad;
        flow.unprotected = personal && isBlank(source.protection);
        flows.push_back(std::move(flow));
    }
    return flows;
}

}  // namespace jupan
