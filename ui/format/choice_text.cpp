#include <QCoreApplication>
#include <array>

#include "ui/format/field_text.h"

namespace jupan {
namespace {

template <class E, std::size_t size>
QString pick(const std::array<const char*, size>& texts, E value) {
    static_assert(size == EnumNames<E>::names.size(), "a text for every value");
    const auto index = static_cast<std::size_t>(value);
    return index < size ? QCoreApplication::translate("ChoiceText", texts[index]) : QString();
}

constexpr std::array kpiKinds{
    QT_TRANSLATE_NOOP("ChoiceText", "Time saved"),        QT_TRANSLATE_NOOP("ChoiceText", "Cost saved"),
    QT_TRANSLATE_NOOP("ChoiceText", "More revenue"),      QT_TRANSLATE_NOOP("ChoiceText", "Quality"),
    QT_TRANSLATE_NOOP("ChoiceText", "Risk reduced"),      QT_TRANSLATE_NOOP("ChoiceText", "Fixed amount"),
    QT_TRANSLATE_NOOP("ChoiceText", "Tracked, no money"),
};
constexpr std::array axes{
    QT_TRANSLATE_NOOP("ChoiceText", "Cost reduction"),
    QT_TRANSLATE_NOOP("ChoiceText", "Productivity"),
    QT_TRANSLATE_NOOP("ChoiceText", "Revenue growth"),
    QT_TRANSLATE_NOOP("ChoiceText", "Risk"),
};
constexpr std::array categories{
    QT_TRANSLATE_NOOP("ChoiceText", "API"),
    QT_TRANSLATE_NOOP("ChoiceText", "Model operation"),
    QT_TRANSLATE_NOOP("ChoiceText", "Security and governance"),
    QT_TRANSLATE_NOOP("ChoiceText", "People"),
    QT_TRANSLATE_NOOP("ChoiceText", "Management and FinOps tools"),
    QT_TRANSLATE_NOOP("ChoiceText", "Set-up"),
    QT_TRANSLATE_NOOP("ChoiceText", "Training"),
    QT_TRANSLATE_NOOP("ChoiceText", "Other costs"),
};
constexpr std::array lanes{
    QT_TRANSLATE_NOOP("ChoiceText", "Cash"),
    QT_TRANSLATE_NOOP("ChoiceText", "Capacity"),
};
constexpr std::array billings{
    QT_TRANSLATE_NOOP("ChoiceText", "Billed monthly"),
    QT_TRANSLATE_NOOP("ChoiceText", "Billed yearly, in advance"),
};
constexpr std::array costKinds{
    QT_TRANSLATE_NOOP("ChoiceText", "One-off"),
    QT_TRANSLATE_NOOP("ChoiceText", "Every month"),
    QT_TRANSLATE_NOOP("ChoiceText", "People's time"),
};
constexpr std::array shapes{
    QT_TRANSLATE_NOOP("ChoiceText", "Straight line"),
    QT_TRANSLATE_NOOP("ChoiceText", "S-curve"),
};
constexpr std::array distributions{
    QT_TRANSLATE_NOOP("ChoiceText", "Uniform (flat)"),        QT_TRANSLATE_NOOP("ChoiceText", "Triangular (pointed)"),
    QT_TRANSLATE_NOOP("ChoiceText", "PERT (rounded)"),        QT_TRANSLATE_NOOP("ChoiceText", "Normal (bell)"),
    QT_TRANSLATE_NOOP("ChoiceText", "Lognormal (long tail)"),
};
constexpr std::array sources{
    QT_TRANSLATE_NOOP("ChoiceText", "Measured"),
    QT_TRANSLATE_NOOP("ChoiceText", "Quoted"),
    QT_TRANSLATE_NOOP("ChoiceText", "Benchmark"),
    QT_TRANSLATE_NOOP("ChoiceText", "Guess"),
};
constexpr std::array modes{
    QT_TRANSLATE_NOOP("ChoiceText", "Base values"),
    QT_TRANSLATE_NOOP("ChoiceText", "Worst ends"),
    QT_TRANSLATE_NOOP("ChoiceText", "Best ends"),
};
constexpr std::array discountings{
    QT_TRANSLATE_NOOP("ChoiceText", "Every month"),
    QT_TRANSLATE_NOOP("ChoiceText", "At year end"),
    QT_TRANSLATE_NOOP("ChoiceText", "At mid-year"),
};
constexpr std::array budgetLineKinds{
    QT_TRANSLATE_NOOP("ChoiceText", "Cost category"), QT_TRANSLATE_NOOP("ChoiceText", "Token workload"),
    QT_TRANSLATE_NOOP("ChoiceText", "Seats"),         QT_TRANSLATE_NOOP("ChoiceText", "Line of your own"),
    QT_TRANSLATE_NOOP("ChoiceText", "Contingency"),
};
constexpr std::array ruleEffects{
    QT_TRANSLATE_NOOP("ChoiceText", "Spending"),
    QT_TRANSLATE_NOOP("ChoiceText", "Value-added tax"),
    QT_TRANSLATE_NOOP("ChoiceText", "Left out (stands in another file)"),
};
constexpr std::array alertBases{
    QT_TRANSLATE_NOOP("ChoiceText", "Spent"),
    QT_TRANSLATE_NOOP("ChoiceText", "Forecast"),
};
constexpr std::array dateOrders{
    QT_TRANSLATE_NOOP("ChoiceText", "Not stated"),
    QT_TRANSLATE_NOOP("ChoiceText", "Year, month, day"),
    QT_TRANSLATE_NOOP("ChoiceText", "Month, day, year"),
    QT_TRANSLATE_NOOP("ChoiceText", "Day, month, year"),
};
constexpr std::array decimalMarks{
    QT_TRANSLATE_NOOP("ChoiceText", "Not stated"),
    QT_TRANSLATE_NOOP("ChoiceText", "Point: 1,234.5"),
    QT_TRANSLATE_NOOP("ChoiceText", "Comma: 1.234,5"),
};
constexpr std::array storagePlaces{
    QT_TRANSLATE_NOOP("ChoiceText", "On your own premises"),
    QT_TRANSLATE_NOOP("ChoiceText", "Cloud in this country"),
    QT_TRANSLATE_NOOP("ChoiceText", "Cloud abroad"),
};
constexpr std::array personalData{
    QT_TRANSLATE_NOOP("ChoiceText", "No personal data"),
    QT_TRANSLATE_NOOP("ChoiceText", "Personal data"),
    QT_TRANSLATE_NOOP("ChoiceText", "Sensitive data"),
};
constexpr std::array qualityAspects{
    QT_TRANSLATE_NOOP("ChoiceText", "Accuracy"),    QT_TRANSLATE_NOOP("ChoiceText", "Completeness"),
    QT_TRANSLATE_NOOP("ChoiceText", "Consistency"), QT_TRANSLATE_NOOP("ChoiceText", "Timeliness"),
    QT_TRANSLATE_NOOP("ChoiceText", "Duplicates"),
};
constexpr std::array checklistTopics{
    QT_TRANSLATE_NOOP("ChoiceText", "Goal and problem"),
    QT_TRANSLATE_NOOP("ChoiceText", "Data and infrastructure"),
    QT_TRANSLATE_NOOP("ChoiceText", "Workflow"),
    QT_TRANSLATE_NOOP("ChoiceText", "Security and privacy"),
    QT_TRANSLATE_NOOP("ChoiceText", "Ethics"),
    QT_TRANSLATE_NOOP("ChoiceText", "FinOps"),
    QT_TRANSLATE_NOOP("ChoiceText", "Leadership and operation"),
    QT_TRANSLATE_NOOP("ChoiceText", "Pilot readiness"),
};
constexpr std::array itemStatuses{
    QT_TRANSLATE_NOOP("ChoiceText", "Open"),
    QT_TRANSLATE_NOOP("ChoiceText", "In progress"),
    QT_TRANSLATE_NOOP("ChoiceText", "Done"),
    QT_TRANSLATE_NOOP("ChoiceText", "Does not apply"),
};
constexpr std::array riskResponses{
    QT_TRANSLATE_NOOP("ChoiceText", "Undecided"), QT_TRANSLATE_NOOP("ChoiceText", "Avoid"),
    QT_TRANSLATE_NOOP("ChoiceText", "Reduce"),    QT_TRANSLATE_NOOP("ChoiceText", "Transfer"),
    QT_TRANSLATE_NOOP("ChoiceText", "Accept"),
};
constexpr std::array reportLanguages{
    QT_TRANSLATE_NOOP("ChoiceText", "Korean"),
    QT_TRANSLATE_NOOP("ChoiceText", "English"),
};
constexpr std::array reportUnits{
    QT_TRANSLATE_NOOP("ChoiceText", "By the size of each figure"),
    QT_TRANSLATE_NOOP("ChoiceText", "In units of one"),
    QT_TRANSLATE_NOOP("ChoiceText", "In thousands"),
    QT_TRANSLATE_NOOP("ChoiceText", "In ten thousands"),
    QT_TRANSLATE_NOOP("ChoiceText", "In millions"),
    QT_TRANSLATE_NOOP("ChoiceText", "In hundred millions"),
};
constexpr std::array reportParts{
    QT_TRANSLATE_NOOP("ChoiceText", "Summary"),
    QT_TRANSLATE_NOOP("ChoiceText", "Five axes"),
    QT_TRANSLATE_NOOP("ChoiceText", "Cost structure"),
    QT_TRANSLATE_NOOP("ChoiceText", "Benefit and ROI"),
    QT_TRANSLATE_NOOP("ChoiceText", "Scenarios"),
    QT_TRANSLATE_NOOP("ChoiceText", "Sensitivity"),
    QT_TRANSLATE_NOOP("ChoiceText", "Simulation"),
    QT_TRANSLATE_NOOP("ChoiceText", "Value of information"),
    QT_TRANSLATE_NOOP("ChoiceText", "Budget and FinOps"),
    QT_TRANSLATE_NOOP("ChoiceText", "Governance and gates"),
    QT_TRANSLATE_NOOP("ChoiceText", "Roadmap"),
    QT_TRANSLATE_NOOP("ChoiceText", "Pilot"),
    QT_TRANSLATE_NOOP("ChoiceText", "Scale plan"),
    QT_TRANSLATE_NOOP("ChoiceText", "Business model"),
    QT_TRANSLATE_NOOP("ChoiceText", "Claim check"),
    QT_TRANSLATE_NOOP("ChoiceText", "Assumptions"),
    QT_TRANSLATE_NOOP("ChoiceText", "Method and glossary"),
    QT_TRANSLATE_NOOP("ChoiceText", "Change log"),
    QT_TRANSLATE_NOOP("ChoiceText", "Own text"),
};
constexpr std::array roadmapForms{
    QT_TRANSLATE_NOOP("ChoiceText", "Nine steps"),
    QT_TRANSLATE_NOOP("ChoiceText", "Four phases in eight weeks"),
};
constexpr std::array gates{
    QT_TRANSLATE_NOOP("ChoiceText", "Start of the pilot"),
    QT_TRANSLATE_NOOP("ChoiceText", "Scale-up"),
};
constexpr std::array conditionKinds{
    QT_TRANSLATE_NOOP("ChoiceText", "Checklist is ready"),
    QT_TRANSLATE_NOOP("ChoiceText", "Checklist item is done"),
    QT_TRANSLATE_NOOP("ChoiceText", "Baseline is measured"),
    QT_TRANSLATE_NOOP("ChoiceText", "Pilot criteria are fixed"),
    QT_TRANSLATE_NOOP("ChoiceText", "Pilot says go"),
    QT_TRANSLATE_NOOP("ChoiceText", "Budget is frozen"),
    QT_TRANSLATE_NOOP("ChoiceText", "Spending keeps to the budget"),
    QT_TRANSLATE_NOOP("ChoiceText", "No budget alert"),
    QT_TRANSLATE_NOOP("ChoiceText", "NPV is above 0"),
    QT_TRANSLATE_NOOP("ChoiceText", "NPV is likely above 0"),
    QT_TRANSLATE_NOOP("ChoiceText", "Data quality is enough"),
    QT_TRANSLATE_NOOP("ChoiceText", "Large risks are answered"),
};
constexpr std::array betters{
    QT_TRANSLATE_NOOP("ChoiceText", "Lower"),
    QT_TRANSLATE_NOOP("ChoiceText", "Higher"),
};
constexpr std::array pilotPhases{
    QT_TRANSLATE_NOOP("ChoiceText", "Baseline"),
    QT_TRANSLATE_NOOP("ChoiceText", "Pilot"),
};
constexpr std::array verdicts{
    QT_TRANSLATE_NOOP("ChoiceText", "Go"),
    QT_TRANSLATE_NOOP("ChoiceText", "Stop"),
    QT_TRANSLATE_NOOP("ChoiceText", "Extend"),
};
constexpr std::array claimKinds{
    QT_TRANSLATE_NOOP("ChoiceText", "Costs and benefits over time"),
    QT_TRANSLATE_NOOP("ChoiceText", "Present values of a study"),
    QT_TRANSLATE_NOOP("ChoiceText", "Figure for context"),
};

}  // namespace

QString choiceText(KpiKind kind) {
    return pick(kpiKinds, kind);
}
QString choiceText(Axis axis) {
    return pick(axes, axis);
}
QString choiceText(Category category) {
    return pick(categories, category);
}
QString choiceText(Lane lane) {
    return pick(lanes, lane);
}
QString choiceText(Billing billing) {
    return pick(billings, billing);
}
QString choiceText(CostKind kind) {
    return pick(costKinds, kind);
}
QString choiceText(RampShape shape) {
    return pick(shapes, shape);
}
QString choiceText(Distribution distribution) {
    return pick(distributions, distribution);
}
QString choiceText(Source source) {
    return pick(sources, source);
}
QString choiceText(ScenarioMode mode) {
    return pick(modes, mode);
}
QString choiceText(Discounting discounting) {
    return pick(discountings, discounting);
}
QString choiceText(BudgetLineKind kind) {
    return pick(budgetLineKinds, kind);
}
QString choiceText(RuleEffect effect) {
    return pick(ruleEffects, effect);
}
QString choiceText(AlertBasis basis) {
    return pick(alertBases, basis);
}
QString choiceText(DateOrder order) {
    return pick(dateOrders, order);
}
QString choiceText(DecimalMark mark) {
    return pick(decimalMarks, mark);
}
QString choiceText(StoragePlace place) {
    return pick(storagePlaces, place);
}
QString choiceText(PersonalData kind) {
    return pick(personalData, kind);
}
QString choiceText(QualityAspect aspect) {
    return pick(qualityAspects, aspect);
}
QString choiceText(ChecklistTopic topic) {
    return pick(checklistTopics, topic);
}
QString choiceText(ItemStatus status) {
    return pick(itemStatuses, status);
}
QString choiceText(RiskResponse response) {
    return pick(riskResponses, response);
}
QString choiceText(RoadmapForm form) {
    return pick(roadmapForms, form);
}
QString choiceText(Gate gate) {
    return pick(gates, gate);
}
QString choiceText(ConditionKind kind) {
    return pick(conditionKinds, kind);
}
QString choiceText(Better better) {
    return pick(betters, better);
}
QString choiceText(PilotPhase phase) {
    return pick(pilotPhases, phase);
}
QString choiceText(Verdict verdict) {
    return pick(verdicts, verdict);
}
QString choiceText(ReportLanguage language) {
    return pick(reportLanguages, language);
}
QString choiceText(ReportUnit unit) {
    return pick(reportUnits, unit);
}
QString choiceText(ReportPart part) {
    return pick(reportParts, part);
}
QString choiceText(ClaimKind kind) {
    return pick(claimKinds, kind);
}

}  // namespace jupan
