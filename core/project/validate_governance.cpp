#include "core/project/validate_governance.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/project/road_steps.h"
#include "core/project/validate_fields.h"

namespace jupan {
namespace {

class GovernanceChecker {
public:
    GovernanceChecker(const Project& project, Problems& out) : project_(project), out_(out) {
        collect(project.workUnits, workUnits_);
        collect(project.kpis, kpis_);
        collect(project.costs, costs_);
        collect(project.models, models_);
        collect(project.roadmapItems, items_);
    }

    void run() {
        checkFields(out_, "data_quality", project_.dataQuality);
        list(project_.dataSources, "data_sources", [this](const auto& s, const auto& p) { checkSource(s, p); });
        list(project_.checklists, "checklists",
             [this](const auto& e, const auto& p) { checkMention(costs_, e.cost, p + ".cost"); });
        list(project_.risks, "risks", [this](const Risk& risk, const std::string& path) {
            checkMention(costs_, risk.cost, path + ".cost");
            checkMention(kpis_, risk.kpi, path + ".kpi");
        });
        checkRoadmap();
        checkGates();
        checkPilot();
        list(project_.scaleStages, "scale_stages",
             [this](const auto& s, const auto& p) { checkMention(models_, s.model, p + ".model"); });
        list(project_.claims, "claims", [](const Claim&, const std::string&) {});
        for (const auto& [key, answer] : project_.businessModel) {
            checkText(out_, "business_model", key);
            checkFields(out_, "business_model." + key, answer);
        }
    }

private:
    using Ids = std::set<std::string, std::less<>>;

    template <class Entity>
    static void collect(const std::vector<Entity>& entities, Ids& ids) {
        for (const Entity& entity : entities) ids.insert(entity.id.text);
    }

    void add(ProblemCode code, std::string path, std::string value = {}, std::string detail = {}) {
        out_.push_back({.code = code, .path = std::move(path), .value = std::move(value), .detail = std::move(detail)});
    }

    /// Fields, ids that stand there once, and what `check` has to say of each.
    template <class Entity, class Check>
    void list(const std::vector<Entity>& entities, std::string_view section, Check check) {
        Ids seen;
        for (std::size_t i = 0; i < entities.size(); ++i) {
            const std::string path = entityPath(entities[i], section, i);
            checkFields(out_, path, entities[i]);
            if (!seen.insert(entities[i].id.text).second)
                add(ProblemCode::duplicateId, path + ".id", entities[i].id.text);
            check(entities[i], path);
        }
    }

    void checkKnown(const Ids& known, const std::string& id, const std::string& path, std::string_view kind) {
        if (!known.contains(id)) add(ProblemCode::unknownReference, path, id, std::string(kind));
    }

    template <EntityKind kind>
    void checkMention(const Ids& known, const std::optional<Reference<kind>>& mention, const std::string& path) {
        if (mention) checkKnown(known, mention->text, path, nameOf(kind));
    }

    void checkSource(const DataSource& source, const std::string& path) {
        Ids seen;
        for (std::size_t i = 0; i < source.workUnits.size(); ++i) {
            const std::string where = indexedPath(path + ".work_units", i);
            checkKnown(workUnits_, source.workUnits[i], where, "work_unit");
            if (!seen.insert(source.workUnits[i]).second) add(ProblemCode::duplicateId, where, source.workUnits[i]);
        }
        const QualityWeights& w = source.weights;
        if (w.accuracy + w.completeness + w.consistency + w.timeliness + w.uniqueness == 0)
            add(ProblemCode::weightsAllZero, path + ".weights");
    }

    void checkRoadmap() {
        checkFields(out_, "roadmap", project_.roadmap);
        list(project_.roadmapItems, "roadmap_items", [this](const RoadmapItem& item, const std::string& path) {
            const bool own = !isRoadStep(item.id.text);
            if (own && item.name.empty()) add(ProblemCode::missingField, path + ".name");
            if (own && !item.start) add(ProblemCode::missingField, path + ".start", {}, "YYYY-MM-DD");
            if (own && !item.end) add(ProblemCode::missingField, path + ".end", {}, "YYYY-MM-DD");
            if (item.start && item.end && *item.end < *item.start)
                add(ProblemCode::dateBefore, path + ".end", toText(*item.end), toText(*item.start));
            for (std::size_t i = 0; i < item.after.size(); ++i)
                if (!isRoadStep(item.after[i]))
                    checkKnown(items_, item.after[i], indexedPath(path + ".after", i), "roadmap");
        });
        checkOrder(RoadmapForm::nineSteps);
        checkOrder(RoadmapForm::eightWeeks);
    }

    using Order = std::map<std::string, std::vector<std::string>, std::less<>>;

    /// What has nothing left to wait for goes, one after the other; circles stay, and what waits for them. Linear in
    /// the number of arrows, since a chain may be as long as the file allows.
    static std::vector<std::string_view> inCircles(const Order& before) {
        std::map<std::string_view, std::size_t> open;
        std::map<std::string_view, std::vector<std::string_view>> waiting;
        std::vector<std::string_view> free, circular;
        for (const auto& [id, others] : before) {
            std::size_t& count = open[id];
            for (const std::string& other : others)
                if (before.contains(other)) {
                    waiting[other].push_back(id);
                    ++count;
                }
            if (count == 0) free.push_back(id);
        }
        while (!free.empty()) {
            const std::string_view done = free.back();
            free.pop_back();
            for (const std::string_view id : waiting[done])
                if (--open[id] == 0) free.push_back(id);
        }
        for (const auto& [id, count] : open)
            if (count > 0) circular.push_back(id);
        return circular;
    }

    /// Steps that wait for each other, in either form of the roadmap: both can be chosen at any time.
    void checkOrder(RoadmapForm form) {
        Order before;
        for (const RoadStep& step : roadSteps(form))
            before[std::string(step.id)].assign(step.after.begin(), step.after.end());
        for (const RoadmapItem& item : project_.roadmapItems)
            if (item.ownOrder || !isRoadStep(item.id.text)) before[item.id.text] = item.after;
        std::string ids;
        for (const std::string_view id : inCircles(before)) ids += (ids.empty() ? "" : ", ") + std::string(id);
        if (ids.empty()) return;
        const Problem problem{.code = ProblemCode::circularOrder, .path = "roadmap_items", .value = ids};
        if (std::ranges::find(out_, problem) == out_.end()) out_.push_back(problem);
    }

    void checkGates() {
        for (std::size_t i = 0; i < project_.gateConditions.size(); ++i) {
            const GateCondition& condition = project_.gateConditions[i];
            const std::string path = indexedPath("gates", i);
            checkFields(out_, path, condition);
            if (hasThreshold(condition.kind) && !condition.threshold)
                add(ProblemCode::missingField, path + ".threshold", {}, "number");
        }
        for (std::size_t i = 0; i < project_.gateOverrides.size(); ++i) {
            const GateOverride& passed = project_.gateOverrides[i];
            const std::string path = indexedPath("gate_overrides", i);
            checkFields(out_, path, passed);
            checkSaid(passed.by, path + ".by");
            checkSaid(passed.reason, path + ".reason");
        }
    }

    void checkSaid(const std::string& text, const std::string& path) {
        if (text.find_first_not_of(" \t\r\n") == std::string::npos) add(ProblemCode::missingField, path, {}, "text");
    }

    void checkPilot() {
        checkFields(out_, "pilot", project_.pilot.plan);
        Ids seen;
        for (std::size_t i = 0; i < project_.pilot.kpis.size(); ++i) {
            const PilotKpi& kpi = project_.pilot.kpis[i];
            const std::string path = indexedPath("pilot_kpis", i);
            checkFields(out_, path, kpi);
            checkKnown(kpis_, kpi.kpi.text, path + ".kpi", "kpi");
            if (!seen.insert(kpi.kpi.text).second) add(ProblemCode::duplicateId, path + ".kpi", kpi.kpi.text);
            if (kpi.target < kpi.minimum)
                add(ProblemCode::targetBelowMinimum, path + ".target", shortestText(kpi.target),
                    shortestText(kpi.minimum));
        }
        for (std::size_t i = 0; i < project_.pilot.observations.size(); ++i) {
            const std::string path = indexedPath("pilot_observations", i);
            checkFields(out_, path, project_.pilot.observations[i]);
            checkKnown(kpis_, project_.pilot.observations[i].kpi.text, path + ".kpi", "kpi");
        }
        for (std::size_t i = 0; i < project_.pilot.decisions.size(); ++i) {
            const PilotDecision& decision = project_.pilot.decisions[i];
            const std::string path = indexedPath("pilot_decisions", i);
            checkFields(out_, path, decision);
            checkSaid(decision.by, path + ".by");
            checkSaid(decision.reason, path + ".reason");
        }
    }

    const Project& project_;
    Problems& out_;
    Ids workUnits_, kpis_, costs_, models_, items_;
};

}  // namespace

void checkGovernance(Problems& out, const Project& project) {
    GovernanceChecker(project, out).run();
}

}  // namespace jupan
