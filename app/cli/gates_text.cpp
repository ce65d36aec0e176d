#include <array>

#include "app/cli/figures.h"
#include "app/cli/gates_command.h"
#include "app/cli/text.h"
#include "core/governance/readiness.h"
#include "core/project/editing.h"
#include "resources/framework/framework_words.h"

namespace jupan {
namespace {

class GatesText {
public:
    explicit GatesText(const GatesView& view) : view_(view) {}

    [[nodiscard]] std::string text() const {
        const GateFacts& facts = view_.facts;
        const std::string currency = view_.project.settings.currency.code;
        std::string text = oneLine(view_.project.settings.name) + "\nAs of: " + toText(facts.today) + "\nNPV: " +
                           (facts.npv ? grouped(*facts.npv, currencyDecimals(currency)) + " " + currency
                                      : std::string(undefinedText)) +
                           ", above 0 in " + percent(facts.npvProbability) + " of " + grouped(gateTrials, 0) +
                           " trials (seed " + std::to_string(gateSeed) + ")\n";
        for (const GateResult& gate : view_.gates) text += "\n" + gateText(gate);
        return text;
    }

private:
    [[nodiscard]] std::string gateText(const GateResult& gate) const {
        std::string text = std::string(gate.gate == Gate::pilotStart ? "Pilot start" : "Scale") + ": " +
                           (gate.open ? "open" : "closed") + "\n";
        if (gate.override)
            text += "  override by " + oneLine(gate.override->by) + ", " + toText(gate.override->date) + ": " +
                    oneLine(gate.override->reason) + "\n";
        for (const ConditionResult& one : gate.conditions) text += conditionText(one);
        return text;
    }

    [[nodiscard]] std::string conditionText(const ConditionResult& result) const {
        constexpr std::array<std::string_view, EnumNames<ConditionState>::names.size()> states{
            "  met      ", "  not met  ", "  unknown  ", "  gone     "};
        std::string text = std::string(states[static_cast<std::size_t>(result.state)]) + wanted(result.condition);
        if (result.state == ConditionState::subjectGone)
            return text + ": " + oneLine(result.condition.subject) + " is not there any more\n";
        if (result.value) text += "; is " + figure(result.condition.kind, *result.value);
        text += "\n";
        constexpr std::size_t most = 10;
        for (std::size_t i = 0; i < std::min(result.missing.size(), most); ++i)
            text += "             " + nameOfThing(result.missing[i]) + "\n";
        if (result.missing.size() > most)
            text += "             and " + std::to_string(result.missing.size() - most) + " more\n";
        return text;
    }

    [[nodiscard]] std::string wanted(const GateCondition& condition) const {
        const std::string subject = nameOfThing(condition.subject);
        const std::string threshold =
            condition.threshold ? figure(condition.kind, *condition.threshold) : std::string(undefinedText);
        switch (condition.kind) {
            case ConditionKind::checklistReady:
                return (condition.subject.empty() ? "all checklists" : "checklist " + listName(condition.subject)) +
                       " at least " + threshold + " ready";
            case ConditionKind::itemDone:
                return "done: " + subject;
            case ConditionKind::baseline:
                return condition.subject.empty() ? "every KPI of the pilot has a baseline"
                                                 : subject + " has a baseline";
            case ConditionKind::criteriaFixed:
                return "the pilot's criteria are fixed";
            case ConditionKind::verdict:
                return condition.subject.empty() ? "the pilot's figures say go"
                                                 : "the figures of " + subject + " say go";
            case ConditionKind::budgetFrozen:
                return "a budget is frozen";
            case ConditionKind::budgetKept:
                return "spent at most " + threshold + " of the budget to date";
            case ConditionKind::noAlert:
                return "no budget alert is active";
            case ConditionKind::npvPositive:
                return "NPV is above 0";
            case ConditionKind::npvProbability:
                return "NPV is above 0 with a probability of at least " + threshold;
            case ConditionKind::dataQuality:
                return "data quality is at least " + threshold;
            case ConditionKind::risksAnswered:
                return "risks of likelihood × impact from " + threshold + " on have a response and an owner";
        }
        return {};
    }

    [[nodiscard]] std::string figure(ConditionKind kind, double value) const {
        switch (kind) {
            case ConditionKind::dataQuality:
                return inHundredths(value, "points");
            case ConditionKind::risksAnswered:
            case ConditionKind::noAlert:
            case ConditionKind::itemDone:
            case ConditionKind::baseline:
            case ConditionKind::verdict:
            case ConditionKind::criteriaFixed:
            case ConditionKind::budgetFrozen:
                return grouped(value, 0);
            case ConditionKind::npvPositive: {
                const std::string& currency = view_.project.settings.currency.code;
                return grouped(value, currencyDecimals(currency)) + " " + currency;
            }
            default:
                return percent(value);
        }
    }

    [[nodiscard]] static std::string listName(const std::string& list) {
        std::string words = oneLine(list);
        for (char& c : words)
            if (c == '_') c = ' ';
        return "\"" + words + "\"";
    }

    /// A checklist item, KPI or risk by its name.
    [[nodiscard]] std::string nameOfThing(const std::string& id) const {
        if (const Kpi* kpi = findEntity<Kpi>(view_.project, id); kpi != nullptr && !kpi->name.empty())
            return oneLine(kpi->name);
        if (const Risk* risk = findEntity<Risk>(view_.project, id); risk != nullptr && !risk->name.empty())
            return oneLine(risk->name);
        if (const auto line = findChecklistLine(view_.project, id); line && !line->entry.text.empty())
            return oneLine(line->entry.text);
        const std::string& title = frameworkWords("en", "checklist." + id).title;
        return oneLine(title.empty() ? id : title);
    }

    const GatesView& view_;
};

}  // namespace

std::string gatesText(const GatesView& view) {
    return GatesText(view).text();
}

}  // namespace jupan
