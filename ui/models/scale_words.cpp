#include "ui/models/scale_words.h"

#include <QCoreApplication>

#include "core/governance/readiness.h"
#include "core/project/editing.h"
#include "resources/framework/framework_words.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/framework_language.h"

namespace jupan {
namespace {

class ScaleWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleWords)
};

QString stageName(const Project& project, const std::string& id) {
    const ScaleStage* stage = findEntity<ScaleStage>(project, id);
    return shortName(stage ? stage->name : id);
}

QString itemName(const ChecklistLine& line, Language language) {
    if (!line.entry.text.empty()) return displayName(line.entry.text);
    const FrameworkWords& words = frameworkWords(frameworkLanguage(language), "checklist." + line.entry.id.text);
    return QString::fromStdString(words.title.empty() ? line.entry.id.text : words.title);
}

QString itemName(const Project& project, const std::string& id, Language language) {
    const auto line = findChecklistLine(project, id);
    const QString name = line ? itemName(*line, language) : displayName(id);
    return shortName(name.toStdString());
}

}  // namespace

QString departmentName(const std::string& department) {
    return department.empty() ? ScaleWords::tr("Without department") : displayName(department);
}

std::vector<ListChoice> safeguardChoices(const Project& project, Language language) {
    std::vector<ListChoice> choices;
    for (const ChecklistLine& line : allChecklistLines(project))
        choices.push_back({line.entry.id.text, itemName(line, language)});
    return choices;
}

QString scaleProblemSentence(const ScaleProblem& problem, const Project& project, Language language) {
    const QString stage = stageName(project, problem.stage);
    const QString department = shortName(problem.subject);
    switch (problem.kind) {
        case ScaleProblemKind::unknownDepartment:
            return ScaleWords::tr("“%1” names the department “%2”, which no work unit has. It has no effect there.")
                .arg(stage, department);
        case ScaleProblemKind::outOfOrder:
            return ScaleWords::tr("“%1” starts before the stage that stands before it. Move it up, or start it later.")
                .arg(stage);
        case ScaleProblemKind::shareFalls:
            return ScaleWords::tr(
                       "“%1” reaches a smaller share of “%2” than an earlier stage. Shares count what "
                       "earlier stages reached.")
                .arg(stage, department);
        case ScaleProblemKind::beforeStart:
            return ScaleWords::tr("“%1” starts before the plan does. It is counted from the plan's first month.")
                .arg(stage);
        case ScaleProblemKind::beyondHorizon:
            return ScaleWords::tr("“%1” ends after the plan. What lies beyond has no effect on the results.")
                .arg(stage);
        case ScaleProblemKind::safeguardGone:
            return ScaleWords::tr("“%1” waits for the checklist item “%2”, which does not exist any more.")
                .arg(stage, department);
        case ScaleProblemKind::safeguardOpen:
            return ScaleWords::tr("“%1” waits for the checklist item “%2”, which is not done yet.")
                .arg(stage, itemName(project, problem.subject, language));
        case ScaleProblemKind::departmentLeftOut:
            return ScaleWords::tr("No stage reaches the department “%1”; it stays as the plan has it.").arg(department);
    }
    return {};
}

}  // namespace jupan
