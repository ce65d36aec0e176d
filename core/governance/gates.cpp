#include "core/governance/gates.h"

#include <algorithm>
#include <cmath>

#include "core/engine/data_quality.h"
#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "core/pilot/statistics.h"
#include "core/project/editing.h"

namespace jupan {
namespace {

using enum ConditionKind;

/// Shares typed as 0.7 and counted as 7 / 10 are the same.
constexpr double tolerance = 1e-9;

ConditionState stateOf(bool holds) {
    return holds ? ConditionState::met : ConditionState::unmet;
}

/// The conditions of one gate, one after the other. Statistics are made once.
class Inspection {
public:
    Inspection(const Project& project, const GateFacts& facts) : project_(project), facts_(facts) {}

    ConditionResult run(const GateCondition& condition) {
        ConditionResult result{.condition = condition};
        const double threshold = condition.threshold.value_or(0);
        switch (condition.kind) {
            case checklistReady:
                checkList(result, threshold);
                break;
            case itemDone:
                checkItem(result);
                break;
            case baseline:
                checkBaseline(result);
                break;
            case criteriaFixed:
                result.state = stateOf(project_.pilot.plan.fixedOn.has_value());
                break;
            case verdict:
                checkVerdict(result);
                break;
            case budgetFrozen:
                result.state = stateOf(!project_.finops.budget.versions.empty());
                break;
            case budgetKept:
                compare(result, facts_.budgetUsed, [&](double used) { return used <= threshold + tolerance; });
                break;
            case noAlert:
                compare(result, facts_.activeAlerts, [](double alerts) { return alerts == 0; });
                break;
            case npvPositive:
                compare(result, facts_.npv, [](double npv) { return npv > 0; });
                break;
            case npvProbability:
                compare(result, facts_.npvProbability, [&](double share) { return share >= threshold - tolerance; });
                break;
            case dataQuality:
                compare(result, facts_.dataQuality, [&](double share) { return share >= threshold - tolerance; });
                break;
            case risksAnswered:
                checkRisks(result, threshold);
                break;
        }
        return result;
    }

private:
    template <class Number, class Holds>
    static void compare(ConditionResult& result, const std::optional<Number>& fact, Holds holds) {
        if (!fact) return;  // unknown
        result.value = static_cast<double>(*fact);
        if (std::isfinite(*result.value)) result.state = stateOf(holds(*result.value));
    }

    void checkList(ConditionResult& result, double threshold) const {
        const std::string& subject = result.condition.subject;
        const auto list = enumFromName<ChecklistTopic>(subject);
        if (!list && !subject.empty()) {
            result.state = ConditionState::subjectGone;
            return;
        }
        const std::vector<ChecklistLine> lines = list ? checklistLines(project_, *list) : allChecklistLines(project_);
        for (const ChecklistLine& line : lines)
            if (line.entry.status == ItemStatus::open || line.entry.status == ItemStatus::inProgress)
                result.missing.push_back(line.entry.id.text);
        result.value = readinessOf(lines, facts_.today).share;
        result.state = stateOf(result.value.value_or(1) >= threshold - tolerance);
        if (result.state == ConditionState::met) result.missing.clear();
    }

    void checkItem(ConditionResult& result) const {
        const auto line = findChecklistLine(project_, result.condition.subject);
        if (!line) {
            result.state = ConditionState::subjectGone;
            return;
        }
        result.state = stateOf(line->entry.status == ItemStatus::done);
        if (result.state == ConditionState::unmet) result.missing = {line->entry.id.text};
    }

    /// The statistics of the condition's KPI, or of all; nothing, and the state says it, where the KPI is gone.
    std::optional<std::vector<KpiStatistics>> asked(ConditionResult& result) {
        const std::string& subject = result.condition.subject;
        if (!subject.empty() && !findEntity<Kpi>(project_, subject)) {
            result.state = ConditionState::subjectGone;
            return std::nullopt;
        }
        if (!statistics_) statistics_ = pilotStatistics(project_);
        if (subject.empty()) return statistics_;
        std::vector<KpiStatistics> own;
        std::ranges::copy_if(*statistics_, std::back_inserter(own),
                             [&](const KpiStatistics& kpi) { return kpi.kpi == subject; });
        if (own.empty()) {  // no part of the pilot (any more)
            result.state = ConditionState::unmet;
            result.missing = {subject};
            return std::nullopt;
        }
        return own;
    }

    void checkBaseline(ConditionResult& result) {
        const auto statistics = asked(result);
        if (!statistics) return;
        for (const KpiStatistics& kpi : *statistics)
            if (kpi.baseline.observations == 0 && kpi.gap != StatisticsGap::tooLarge) result.missing.push_back(kpi.kpi);
        result.state = stateOf(!statistics->empty() && result.missing.empty());
    }

    void checkVerdict(ConditionResult& result) {
        const auto statistics = asked(result);
        if (!statistics) return;
        for (const KpiStatistics& kpi : *statistics)
            if (kpi.verdict != Verdict::go) result.missing.push_back(kpi.kpi);
        result.state = stateOf(pilotVerdict(*statistics) == Verdict::go);
    }

    void checkRisks(ConditionResult& result, double threshold) const {
        bool scored = false;
        for (const Risk& risk : project_.risks) {
            const auto score = riskScore(risk);
            scored = scored || score;
            if (score && *score >= threshold && !isAnswered(risk)) result.missing.push_back(risk.id.text);
        }
        if (!scored) return;  // nobody has looked: unknown
        result.value = static_cast<double>(result.missing.size());
        result.state = stateOf(result.missing.empty());
    }

    const Project& project_;
    const GateFacts& facts_;
    std::optional<std::vector<KpiStatistics>> statistics_;
};

}  // namespace

std::vector<GateCondition> defaultGateConditions() {
    using enum Gate;
    const auto listName = [](ChecklistTopic list) { return std::string(nameOf(list)); };
    const std::string readiness = listName(ChecklistTopic::pilotReadiness);
    const std::string security = listName(ChecklistTopic::securityAndPrivacy);
    return {
        {.gate = pilotStart, .kind = checklistReady, .subject = readiness, .threshold = 1.0},
        {.gate = pilotStart, .kind = checklistReady, .subject = security, .threshold = 0.8},
        {.gate = pilotStart, .kind = criteriaFixed},
        {.gate = pilotStart, .kind = baseline},
        {.gate = pilotStart, .kind = budgetFrozen},
        {.gate = scale, .kind = verdict},
        {.gate = scale, .kind = npvProbability, .threshold = 0.8},
        {.gate = scale, .kind = budgetKept, .threshold = 1.0},
        {.gate = scale, .kind = noAlert},
        {.gate = scale, .kind = dataQuality, .threshold = 0.7},
        {.gate = scale, .kind = risksAnswered, .threshold = 12.0},
        {.gate = scale, .kind = checklistReady, .subject = security, .threshold = 1.0},
    };
}

std::vector<GateCondition> conditionsOf(const Project& project, Gate gate) {
    const auto others = [gate](const GateCondition& condition) { return condition.gate != gate; };
    std::vector<GateCondition> own = project.gateConditions;
    std::erase_if(own, others);
    if (!own.empty()) return own;
    std::vector<GateCondition> usual = defaultGateConditions();
    std::erase_if(usual, others);
    return usual;
}

void setGateConditions(Project& project, Gate gate, std::vector<GateCondition> conditions) {
    std::erase_if(project.gateConditions, [gate](const GateCondition& condition) { return condition.gate == gate; });
    for (GateCondition& condition : conditions) {
        condition.gate = gate;
        project.gateConditions.push_back(std::move(condition));
    }
}

GateFacts planFacts(const Project& project, const Results& results, Date today) {
    GateFacts facts{.npv = results.metrics.npv, .today = today};
    if (const auto quality = qualityEffect(project).quality) facts.dataQuality = *quality / 100;
    return facts;
}

GateResult evaluateGate(const Project& project, Gate gate, const GateFacts& facts) {
    GateResult result{.gate = gate};
    Inspection inspection(project, facts);
    for (const GateCondition& condition : conditionsOf(project, gate))
        result.conditions.push_back(inspection.run(condition));
    result.open = std::ranges::all_of(
        result.conditions, [](const ConditionResult& condition) { return condition.state == ConditionState::met; });
    for (const GateOverride& passed : project.gateOverrides)
        if (passed.gate == gate) result.override = passed;
    return result;
}

}  // namespace jupan
