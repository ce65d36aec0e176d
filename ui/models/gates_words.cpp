#include "ui/models/gates_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/governance/readiness.h"
#include "core/project/editing.h"
#include "ui/models/roadmap_words.h"

namespace jupan {
namespace {

struct GatesWords {
    Q_DECLARE_TR_FUNCTIONS(GatesWords)
};

using enum ConditionKind;

constexpr std::size_t mostNames = 3;

QString topicName(const std::string& subject) {
    const auto topic = enumFromName<ChecklistTopic>(subject);
    return topic ? choiceText(*topic) : QString::fromStdString(subject);
}

/// "A, B and 4 more".
QString namesText(const std::vector<std::string>& ids, const Project& project, const Formatter& formatter) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(ids.size(), mostNames); ++i)
        names << GatesWords::tr("“%1”", "name").arg(subjectName(project, ids[i], formatter));
    const QString listed = names.join(QStringLiteral(", "));
    if (ids.size() <= mostNames) return listed;
    return GatesWords::tr("%1 and %2 more").arg(listed).arg(ids.size() - mostNames);
}

/// Why nothing is known.
QString unknownReason(ConditionKind kind) {
    switch (kind) {
        case budgetKept:
        case noAlert:
            return GatesWords::tr("Nothing has been charged against a budget yet.");
        case npvProbability:
            return GatesWords::tr("It is known once the base case has been simulated.");
        case dataQuality:
            return GatesWords::tr("No data source has a score yet.");
        case risksAnswered:
            return GatesWords::tr("No risk has been rated yet.");
        default:
            return GatesWords::tr("The plan cannot be calculated at the moment.");
    }
}

QString valueText(ConditionKind kind, double value, const Formatter& formatter) {
    switch (kind) {
        case noAlert:
            return GatesWords::tr("%n alert(s) now.", nullptr, static_cast<int>(value));
        case npvPositive:
            return GatesWords::tr("Now %1.").arg(formatter.money(value));
        case dataQuality:
            return GatesWords::tr("Now %1 points.").arg(formatter.number(100 * value, 1));
        case risksAnswered:
            return {};
        default:
            return GatesWords::tr("Now %1.").arg(formatter.percent(value));
    }
}

/// The sentence about what is missing, by kind.
QString missingText(const ConditionResult& result, const Project& project, const Formatter& formatter) {
    if (result.missing.empty()) {
        const bool pilot = result.condition.kind == baseline || result.condition.kind == verdict;
        return pilot && result.state == ConditionState::unmet ? GatesWords::tr("The pilot has no KPI yet.") : QString();
    }
    const QString names = namesText(result.missing, project, formatter);
    switch (result.condition.kind) {
        case baseline:
            return GatesWords::tr("No baseline sample yet: %1.").arg(names);
        case verdict:
            return GatesWords::tr("Does not say go: %1.").arg(names);
        case risksAnswered:
            return GatesWords::tr("No response or no owner: %1.").arg(names);
        default:
            return GatesWords::tr("Not done yet: %1.").arg(names);
    }
}

template <class Entities>
void addEntities(std::vector<ConditionSubject>& subjects, const Entities& entities) {
    for (const auto& entity : entities) subjects.push_back({entity.id.text, QString::fromStdString(entity.name)});
}

}  // namespace

QString conditionText(const GateCondition& condition, const Project& project, const Formatter& formatter) {
    const QString percent = formatter.percent(condition.threshold);
    const bool all = condition.subject.empty();
    const QString subject = condition.kind == checklistReady ? topicName(condition.subject)
                                                             : subjectName(project, condition.subject, formatter);
    switch (condition.kind) {
        case checklistReady:
            return all ? GatesWords::tr("All checklists together are at least %1 ready").arg(percent)
                       : GatesWords::tr("Checklist “%1” is at least %2 ready").arg(subject, percent);
        case itemDone:
            return GatesWords::tr("Checklist item “%1” is done").arg(subject);
        case baseline:
            return all ? GatesWords::tr("Every KPI of the pilot has a baseline sample")
                       : GatesWords::tr("“%1” has a baseline sample").arg(subject);
        case criteriaFixed:
            return GatesWords::tr("The pilot's criteria for success, stop and extension are fixed");
        case verdict:
            return all ? GatesWords::tr("The pilot's figures say go")
                       : GatesWords::tr("The figures of “%1” say go").arg(subject);
        case budgetFrozen:
            return GatesWords::tr("A budget is frozen");
        case budgetKept:
            return GatesWords::tr("Spending this year is at most %1 of the budget to date").arg(percent);
        case noAlert:
            return GatesWords::tr("No budget alert is active");
        case npvPositive:
            return GatesWords::tr("NPV of the base case is above 0");
        case npvProbability:
            return GatesWords::tr("NPV is above 0 with a probability of at least %1").arg(percent);
        case dataQuality:
            return GatesWords::tr("Data quality is at least %1 points")
                .arg(formatter.number(100 * condition.threshold.value_or(0), 1));
        case risksAnswered:
            return GatesWords::tr("Every risk rated %1 or more has a response and an owner")
                .arg(formatter.number(condition.threshold));
    }
    return {};
}

QString conditionStateText(ConditionState state) {
    switch (state) {
        case ConditionState::met:
            return GatesWords::tr("met");
        case ConditionState::unmet:
            return GatesWords::tr("not met");
        case ConditionState::unknown:
            return GatesWords::tr("not known yet");
        case ConditionState::subjectGone:
            return GatesWords::tr("gone");
    }
    return {};
}

QString conditionDetail(const ConditionResult& result, const Project& project, const Formatter& formatter) {
    if (result.state == ConditionState::subjectGone)
        return GatesWords::tr(
            "What this condition refers to was deleted. Remove the condition, or add one about "
            "something that is there.");
    if (result.state == ConditionState::unknown) return unknownReason(result.condition.kind);
    QStringList parts;
    if (result.value) parts << valueText(result.condition.kind, *result.value, formatter);
    parts << missingText(result, project, formatter);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

std::vector<ConditionSubject> conditionSubjects(ConditionKind kind, const Project& project,
                                                const Formatter& formatter) {
    std::vector<ConditionSubject> subjects;
    if (kind == checklistReady) {
        subjects.push_back({{}, GatesWords::tr("All checklists")});
        for (const std::string_view name : EnumNames<ChecklistTopic>::names)
            subjects.push_back({std::string(name), topicName(std::string(name))});
    } else if (kind == itemDone) {
        for (const ChecklistLine& line : allChecklistLines(project))
            subjects.push_back({line.entry.id.text, subjectName(project, line.entry.id.text, formatter)});
    } else if (kind == baseline || kind == verdict) {
        subjects.push_back({{}, GatesWords::tr("All KPIs of the pilot")});
        addEntities(subjects, project.kpis);
    }
    return subjects;
}

FieldSpec thresholdField(ConditionKind kind) {
    FieldSpec field = findField("gate", "threshold").value();
    field.info.required = true;
    field.clearable = false;
    if (kind == risksAnswered) {
        field.info.unit = Unit::none;
        field.info.range = Range::positive;
    } else {
        field.info.unit = Unit::share;
        field.info.range = kind == budgetKept ? Range::nonNegative : Range::share;
    }
    return field;
}

double usualThreshold(ConditionKind kind) {
    for (const GateCondition& condition : defaultGateConditions())
        if (condition.kind == kind && condition.threshold) return *condition.threshold;
    return 1;
}

}  // namespace jupan
