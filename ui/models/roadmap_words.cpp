#include "ui/models/roadmap_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/governance/readiness.h"
#include "core/project/editing.h"
#include "core/project/road_steps.h"
#include "resources/framework/framework_words.h"

namespace jupan {
namespace {

struct RoadmapWords {
    Q_DECLARE_TR_FUNCTIONS(RoadmapWords)
};

/// What is looked for, by kind of check.
constexpr std::array<const char*, EnumNames<StepCheckKind>::names.size()> checkWords{{
    QT_TRANSLATE_NOOP("RoadmapWords", "A work unit"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Two KPIs of one work unit"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Baselines of these two KPIs"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Owner and data point of these two KPIs"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A workload or a seat plan"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A cost item besides the API: people, security, set-up"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Prices above 0 of all models and seats in use"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A data source for every work unit"),
    QT_TRANSLATE_NOOP("RoadmapWords", "An owner for every data source"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A quality score for every data source"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Every item of the data checklist begun, or planned with owner and day"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Every item of the security checklist begun, or planned with owner and day"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A frozen budget"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Someone who answers for the cost (FinOps checklist)"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A start of the pilot, and 4 to 12 weeks"),
    QT_TRANSLATE_NOOP("RoadmapWords", "The channel of the pilot"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Two stakeholders"),
    QT_TRANSLATE_NOOP("RoadmapWords", "When to succeed, stop and extend, in words"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A pilot KPI with a target"),
    QT_TRANSLATE_NOOP("RoadmapWords", "Criteria that are fixed"),
    QT_TRANSLATE_NOOP("RoadmapWords", "An interval for every pilot KPI"),
    QT_TRANSLATE_NOOP("RoadmapWords", "An input with a low and a high, for sensitivity"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A recorded decision about the pilot"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A stage of the scale plan with budget and safeguards"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A budget frozen on the day of the decision or later"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A measured figure of a pilot KPI applied to the plan"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A scenario besides the base case"),
    QT_TRANSLATE_NOOP("RoadmapWords", "An owner for both reviews"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A baseline sample of every pilot KPI"),
    QT_TRANSLATE_NOOP("RoadmapWords", "A pilot sample of every pilot KPI"),
}};

/// The name of the entity with this id in one of the lists.
template <class Entity>
void take(const Project& project, std::string_view id, QString& name) {
    if (!name.isEmpty()) return;
    if (const Entity* entity = findEntity<Entity>(project, id)) name = QString::fromStdString(entity->name);
}

const FrameworkWords& frameworkOf(const std::string& id, const Formatter& formatter) {
    return frameworkWords(formatter.language() == Language::korean ? "ko" : "en", id);
}

QString frameworkTitle(const std::string& id, const Formatter& formatter) {
    return QString::fromStdString(frameworkOf(id, formatter).title);
}

/// The first thing that the step lacks; empty where only a person can tell.
QString reasonText(const RoadRow& row) {
    const auto open = std::ranges::find_if(row.checks, [](const StepCheck& check) { return !check.met; });
    if (open == row.checks.end()) return {};
    return checkText(*open);
}

}  // namespace

QString stepName(const ScheduledStep& step, const Formatter& formatter) {
    if (!step.name.empty() || !step.shipped) return QString::fromStdString(step.name);
    return frameworkTitle("step." + step.id, formatter);
}

QString stepName(const RoadState& state, std::string_view id, const Formatter& formatter) {
    const RoadRow* row = state.find(id);
    return row ? stepName(row->step, formatter) : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

StepGuide stepGuide(std::string_view id, const Formatter& formatter) {
    const FrameworkWords& words = frameworkOf("step." + std::string(id), formatter);
    return {QString::fromStdString(words.text), QString::fromStdString(words.inputs),
            QString::fromStdString(words.done)};
}

QString stepStateText(const RoadRow& row) {
    switch (row.state) {
        case StepState::done:
            return RoadmapWords::tr("done");
        case StepState::inProgress:
            return row.overdue ? RoadmapWords::tr("overdue, in progress") : RoadmapWords::tr("in progress");
        case StepState::notStarted:
            return row.overdue ? RoadmapWords::tr("overdue, not started") : RoadmapWords::tr("not started");
    }
    return {};
}

QString spanText(Date first, Date last, const Formatter& formatter) {
    if (first == last) return formatter.date(first);
    return RoadmapWords::tr("%1 – %2", "days").arg(formatter.date(first), formatter.date(last));
}

QString unfinishedBefore(const RoadState& state, const RoadRow& row, const Formatter& formatter) {
    if (!row.step.startsTooEarly) return {};
    const RoadRow* last = nullptr;
    for (const std::string& id : row.step.after)
        if (const RoadRow* before = state.find(id); before && (!last || before->step.end > last->step.end))
            last = before;
    return last ? stepName(last->step, formatter) : QString();
}

QString tooEarlyText(const RoadState& state, const RoadRow& row, const Formatter& formatter) {
    const QString before = unfinishedBefore(state, row, formatter);
    return before.isEmpty() ? QString() : RoadmapWords::tr("starts before “%1” ends").arg(before);
}

QString checkText(const StepCheck& check) {
    return RoadmapWords::tr(checkWords[static_cast<std::size_t>(check.kind)]);
}

QString checkDetail(const StepCheck& check, const Project& project, const Formatter& formatter) {
    if (check.met) return {};
    QStringList parts;
    if (check.needed > 1)
        parts
            << RoadmapWords::tr("%1 of %2", "count").arg(formatter.number(check.value), formatter.number(check.needed));
    if (!check.subject.empty()) parts << subjectName(project, check.subject, formatter);
    return parts.join(QStringLiteral(" · "));
}

QString subjectName(const Project& project, std::string_view id, const Formatter& formatter) {
    QString name;
    take<WorkUnit>(project, id, name);
    take<Kpi>(project, id, name);
    take<DataSource>(project, id, name);
    take<Model>(project, id, name);
    take<Seat>(project, id, name);
    take<Cost>(project, id, name);
    take<Risk>(project, id, name);
    take<RoadmapItem>(project, id, name);
    if (!name.isEmpty()) return name;
    if (isRoadStep(id)) return frameworkTitle("step." + std::string(id), formatter);
    if (const auto line = findChecklistLine(project, id)) {
        if (!line->entry.text.empty()) return QString::fromStdString(line->entry.text);
        if (line->shipped) return frameworkTitle("checklist." + std::string(id), formatter);
    }
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString standingSentence(const RoadState& state, const Formatter& formatter) {
    const RoadRow* row = state.next ? state.find(*state.next) : nullptr;
    if (!row) return RoadmapWords::tr("All steps and both reviews are done.");
    const QString name = stepName(row->step, formatter);
    const int number = state.numberOf(row->step.id);
    if (number == 0)
        return RoadmapWords::tr("All %1 steps are done. Next: %2 on %3.")
            .arg(state.steps)
            .arg(name, formatter.date(row->step.start));
    const QString reason = reasonText(*row);
    QString sentence =
        reason.isEmpty()
            ? RoadmapWords::tr("Step %1 of %2, “%3”, is next; only people can tell when it is done, so tick it then.")
                  .arg(number)
                  .arg(state.steps)
                  .arg(name)
            : RoadmapWords::tr("Step %1 of %2, “%3”, is next because this is missing: %4.")
                  .arg(number)
                  .arg(state.steps)
                  .arg(name, reason);
    if (row->overdue)
        sentence += QLatin1Char(' ') + RoadmapWords::tr("It was to be done by %1.").arg(formatter.date(row->step.end));
    return sentence;
}

}  // namespace jupan
