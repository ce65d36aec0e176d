#include "core/governance/scale_plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/engine/adoption.h"
#include "core/engine/analyze.h"
#include "core/governance/fresh_id.h"
#include "core/governance/readiness.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

/// The last month that a field of the plan can hold.
constexpr int lastMonth = 120;

/// Month of the plan in which a stage starts: 1 is the first; less, where it starts before the plan.
int startOf(const Project& project, const ScaleStage& stage) {
    return monthsBetween(project.settings.start, stage.start) + 1;
}

/// The last month of a stage; a stage without length is over when it starts.
int endOf(const Project& project, const ScaleStage& stage) {
    return startOf(project, stage) + stage.months - 1;
}

/// A stage without departments is for all, those without a name included.
bool reaches(const ScaleStage& stage, std::string_view department) {
    return stage.departments.empty() ||
           (!isBlank(department) && std::ranges::find(stage.departments, department) != stage.departments.end());
}

using Stages = std::vector<const ScaleStage*>;

/// The stages by department, each in order of their starts; found once a department.
class StagesByDepartment {
public:
    explicit StagesByDepartment(const Project& project) {
        for (const ScaleStage& stage : project.scaleStages) all_.push_back(&stage);
        std::ranges::stable_sort(all_, {}, &ScaleStage::start);
        for (const WorkUnit& unit : project.workUnits) departments_.emplace(unit.id.text, unit.department);
    }

    const Stages& of(std::string_view department) {
        const auto known = found_.find(department);
        if (known != found_.end()) return known->second;
        Stages own;
        std::ranges::copy_if(all_, std::back_inserter(own),
                             [&](const ScaleStage* stage) { return reaches(*stage, department); });
        return found_.emplace(department, std::move(own)).first->second;
    }

    const Stages& of(const std::optional<Reference<EntityKind::workUnit>>& unit) {
        const auto department = unit ? departments_.find(unit->text) : departments_.end();
        return of(department == departments_.end() ? std::string_view() : department->second);
    }

private:
    Stages all_;
    std::map<std::string_view, std::string_view> departments_;  ///< by work unit
    std::map<std::string, Stages, std::less<>> found_;
};

/// One ramp from the first stage's start to the last one's end; nothing where the adoption is over before that.
std::optional<Adoption> scaledAdoption(const Project& project, const Stages& stages, Adoption adoption) {
    const int start = std::max(1, startOf(project, *stages.front()));
    int end = start - 1;
    for (const ScaleStage* stage : stages) end = std::max(end, endOf(project, *stage));
    if (adoption.endMonth && *adoption.endMonth < std::min(start, lastMonth)) return std::nullopt;
    adoption.startMonth = std::min(start, lastMonth);
    adoption.rampMonths = std::clamp(end - start + 1, 0, lastMonth);
    // Later than any plan can hold: not in use.
    adoption.ceiling = Uncertain(start > lastMonth ? 0 : stages.back()->share);
    return adoption;
}

/// A stage's model answers everything from its month on, until the next stage's does.
void climb(const Project& project, const Stages& stages, Workload& load) {
    for (const ScaleStage* stage : stages) {
        if (!stage->model || !findEntity<Model>(project, stage->model->text)) continue;
        const int from = std::max(1, startOf(project, *stage));
        if (from > lastMonth) continue;
        std::erase_if(load.stages, [from](const Stage& step) { return step.fromMonth >= from; });
        const std::vector<MixShare> alone{{.model = *stage->model, .share = 1}};
        if (load.stages.empty() || load.stages.back().mix != alone)
            load.stages.push_back({.fromMonth = from, .mix = alone});
    }
}

ScaleFigures figuresOf(const Results& results) {
    const Metrics& m = results.metrics;
    return {.npv = m.npv,
            .net = m.net,
            .roi = m.roi,
            .paybackMonth = m.paybackMonth,
            .peakExposure = m.peakExposure,
            .steadyMonthlyCost = results.steadyMonthlyCost};
}

StageBudget budgetOf(const Project& project, const ScaleStage& stage, const Results& results) {
    StageBudget budget{.stage = stage.id.text};
    if (stage.budget) budget.budget = asDouble(*stage.budget);
    const int start = startOf(project, stage);
    const int end = std::min(std::max(start, endOf(project, stage)), project.settings.horizonMonths);
    for (int m = std::max(1, start); m <= end; ++m) budget.planned += results.months.cost[static_cast<std::size_t>(m)];
    return budget;
}

/// What is odd about one stage, seen with those before it.
class StageReview {
public:
    StageReview(const Project& project, std::vector<ScaleProblem>& out) : project_(project), out_(out) {
        const std::vector<std::string> names = departmentsOf(project);
        departments_.insert(names.begin(), names.end());
        for (const ChecklistLine& line : allChecklistLines(project)) items_[line.entry.id.text] = line.entry.status;
    }

    void look(const ScaleStage& stage) {
        stage_ = &stage;
        for (const std::string& department : stage.departments)
            if (!departments_.contains(department)) add(ScaleProblemKind::unknownDepartment, department);
        if (latest_ && stage.start < *latest_) add(ScaleProblemKind::outOfOrder);
        latest_ = latest_ ? std::max(*latest_, stage.start) : stage.start;
        lookAtShares(stage);
        if (startOf(project_, stage) < 1) add(ScaleProblemKind::beforeStart);
        if (endOf(project_, stage) > project_.settings.horizonMonths) add(ScaleProblemKind::beyondHorizon);
        for (const std::string& id : stage.safeguards) {
            const auto item = items_.find(id);
            if (item == items_.end())
                add(ScaleProblemKind::safeguardGone, id);
            else if (item->second == ItemStatus::open || item->second == ItemStatus::inProgress)
                add(ScaleProblemKind::safeguardOpen, id);
        }
    }

    void finish() {
        if (project_.scaleStages.empty()) return;
        for (const std::string& department : departmentsOf(project_))
            if (!reached_.contains(department))
                out_.push_back({.kind = ScaleProblemKind::departmentLeftOut, .subject = department});
    }

private:
    void lookAtShares(const ScaleStage& stage) {
        for (const std::string& department : departments_) {
            if (!reaches(stage, department)) continue;
            const auto [before, first] = reached_.try_emplace(department, stage.share);
            if (!first && stage.share < before->second) add(ScaleProblemKind::shareFalls, department);
            before->second = std::max(before->second, stage.share);
        }
    }

    void add(ScaleProblemKind kind, const std::string& subject = {}) {
        out_.push_back({.kind = kind, .stage = stage_->id.text, .subject = subject});
    }

    const Project& project_;
    std::vector<ScaleProblem>& out_;
    const ScaleStage* stage_ = nullptr;
    std::set<std::string, std::less<>> departments_;
    std::map<std::string, ItemStatus, std::less<>> items_;
    std::map<std::string, double, std::less<>> reached_;  ///< the largest share so far
    std::optional<YearMonth> latest_;
};

}  // namespace

std::vector<ScaleProblem> scaleProblems(const Project& project) {
    std::vector<ScaleProblem> problems;
    StageReview review(project, problems);
    for (const ScaleStage& stage : project.scaleStages) review.look(stage);
    review.finish();
    return problems;
}

std::vector<std::string> departmentsOf(const Project& project) {
    std::vector<std::string> names;
    std::set<std::string_view> seen;
    for (const WorkUnit& unit : project.workUnits)
        if (!isBlank(unit.department) && seen.insert(unit.department).second) names.push_back(unit.department);
    return names;
}

Project withScalePlan(const Project& project) {
    if (project.scaleStages.empty()) return project;
    Project scaled = project;
    StagesByDepartment stages(project);
    const auto adopt = [&](auto& entity) {
        const Stages& own = stages.of(entity.workUnit);
        if (own.empty()) return;
        if (const auto adoption = scaledAdoption(project, own, entity.adoption)) entity.adoption = *adoption;
    };
    for (Kpi& kpi : scaled.kpis) adopt(kpi);
    for (Workload& load : scaled.workloads) {
        adopt(load);
        climb(project, stages.of(load.workUnit), load);
    }
    dropDanglingPaths(scaled);
    return scaled;
}

std::vector<DepartmentRamp> departmentRamps(const Project& project) {
    std::vector<std::string> names;
    std::set<std::string_view> seen;
    for (const WorkUnit& unit : project.workUnits) {
        const std::string name = isBlank(unit.department) ? std::string() : unit.department;
        if (seen.insert(isBlank(unit.department) ? std::string_view() : unit.department).second) names.push_back(name);
    }
    std::vector<DepartmentRamp> ramps;
    StagesByDepartment stages(project);
    for (const std::string& name : names) {
        const Stages& own = stages.of(std::string_view(name));
        if (own.empty()) continue;
        DepartmentRamp ramp{.department = name};
        const Adoption adoption = *scaledAdoption(project, own, {});
        for (int m = 1; m <= project.settings.horizonMonths; ++m) {
            ramp.plan.push_back(adoptionAt(adoption, m));
            double share = 0;
            for (const ScaleStage* stage : own) {
                const int start = startOf(project, *stage);
                if (m < start) break;
                const double done = std::min(1.0, static_cast<double>(m - start + 1) / std::max(1, stage->months));
                share += (stage->share - share) * done;
            }
            ramp.stages.push_back(share);
        }
        ramps.push_back(std::move(ramp));
    }
    return ramps;
}

Result<ScaleEffect> scaleEffect(const Project& project) {
    const auto before = analyze(project);
    if (!before) return before.problems();
    const Project scaled = withScalePlan(project);
    if (Problems problems = validate(scaled); !problems.empty()) return problems;
    const auto after = analyze(scaled);
    if (!after) return after.problems();
    ScaleEffect effect{.before = figuresOf(before.value()), .after = figuresOf(after.value())};
    for (const ScaleStage& stage : project.scaleStages)
        effect.stages.push_back(budgetOf(project, stage, after.value()));
    return effect;
}

std::string addScaleStage(Project& project, std::string name) {
    std::string id = freshIdIn<ScaleStage>(project, "stage");
    ScaleStage stage{.id = {id}, .name = std::move(name), .start = project.settings.start};
    // What the pilot has not shown yet is not scaled: the first month after its last day.
    if (const PilotPlan& pilot = project.pilot.plan; pilot.start && project.scaleStages.empty())
        stage.start = std::max(stage.start, addMonths(monthOf(addDays(*pilot.start, 7 * pilot.weeks - 1)), 1));
    for (const ScaleStage& other : project.scaleStages)
        stage.start = std::max(stage.start, addMonths(other.start, other.months));
    stage.start = std::min(stage.start, monthOf(lastDate));
    project.scaleStages.push_back(std::move(stage));
    return id;
}

}  // namespace jupan
