// What data sources, checklists, risks, roadmap, gates, pilot and scale plan of a random project refer to.
#include <algorithm>
#include <set>

#include "tests/storage/random_project.h"

namespace jupan::test {
namespace {

template <class T>
bool holds(const std::vector<T>& list, const std::string& id) {
    return std::ranges::any_of(list, [&](const T& each) { return each.id.text == id; });
}

/// A mention of what is gone goes too; sometimes a new one comes.
template <class T, EntityKind kind>
void repair(std::optional<Reference<kind>>& mention, const std::vector<T>& list, bool anew) {
    if (mention && !holds(list, mention->text)) mention.reset();
    if (anew && !list.empty()) mention = {list.back().id.text};
}

void say(std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) text = "이 부장";
}

}  // namespace

std::vector<std::string> RandomProjects::someTexts() {
    std::vector<std::string> list;
    while (list.size() < 4 && chance(0.6)) list.push_back(text());
    return list;
}

void RandomProjects::completeRoadmap(std::vector<RoadmapItem>& items) {
    for (RoadmapItem& item : items) {
        if (item.name.empty()) item.name = "착수 보고";
        if (!item.start) item.start = date();
        if (!item.end || *item.end < *item.start) item.end = item.start;
        // Only what comes first by its id: no circles.
        std::erase_if(item.after, [&](const std::string& id) { return id >= item.id.text || !holds(items, id); });
        for (const RoadmapItem& other : items)
            if (chance(0.2) && other.id < item.id) item.after.push_back(other.id.text);
        if (chance(0.2)) item.after.push_back("pilot_design");
    }
}

void RandomProjects::completePilot(Pilot& pilot, const std::vector<Kpi>& kpis) {
    pilot.plan.stakeholders = someTexts();
    std::set<std::string> seen;
    for (PilotKpi& kpi : pilot.kpis) {
        if (!holds(kpis, kpi.kpi.text) && !kpis.empty())
            kpi.kpi = {kpis[static_cast<std::size_t>(below(static_cast<int>(kpis.size())))].id.text};
        kpi.target = std::max(kpi.target, kpi.minimum);
    }
    std::erase_if(pilot.kpis,
                  [&](const PilotKpi& kpi) { return !holds(kpis, kpi.kpi.text) || !seen.insert(kpi.kpi.text).second; });
    for (PilotObservation& seenOnce : pilot.observations)
        if (!holds(kpis, seenOnce.kpi.text) && !kpis.empty()) seenOnce.kpi = {kpis.front().id.text};
    if (kpis.empty()) pilot.observations.clear();
    for (PilotDecision& decision : pilot.decisions) {
        say(decision.by);
        say(decision.reason);
    }
}

void RandomProjects::completeGovernance(Project& project) {
    for (DataSource& source : project.dataSources) {
        source.workUnits.clear();
        for (const WorkUnit& unit : project.workUnits)
            if (chance(0.5)) source.workUnits.push_back(unit.id.text);
        for (std::size_t i = source.rules.size(); i < 3 && chance(0.5); ++i) fill(source.rules.emplace_back());
        source.weights.accuracy = std::max(source.weights.accuracy, 0.5);
    }
    for (ChecklistEntry& entry : project.checklists) repair(entry.cost, project.costs, chance(0.2));
    for (Risk& risk : project.risks) {
        repair(risk.cost, project.costs, chance(0.2));
        repair(risk.kpi, project.kpis, chance(0.2));
    }
    completeRoadmap(project.roadmapItems);
    for (GateCondition& condition : project.gateConditions)
        if (hasThreshold(condition.kind) && !condition.threshold) condition.threshold = number(Range::nonNegative);
    for (GateOverride& passed : project.gateOverrides) {
        say(passed.by);
        say(passed.reason);
    }
    completePilot(project.pilot, project.kpis);
    for (ScaleStage& stage : project.scaleStages) {
        repair(stage.model, project.models, chance(0.2));
        stage.departments = someTexts();
        stage.safeguards = someTexts();
    }
    for (const char* key : {"question.1", "card.value", "역할"})
        if (chance(0.3)) fill(project.businessModel[key]);
}

void RandomProjects::completeReport(Project& project) {
    ReportSettings& report = project.report;
    report.color = chance(0.5) ? "#1A5fb4" : "";
    report.logo = chance(0.3) ? "iVBORw0KGgo=" : "";
    if (report.currency && !project.settings.fx.contains(report.currency->code)) report.currency.reset();
    std::set<ReportPart> seen;
    std::erase_if(project.reportSections, [&](const ReportSectionChoice& section) {
        return section.part != ReportPart::text && !seen.insert(section.part).second;
    });
}

}  // namespace jupan::test
