#include "ui/pages/roadmap_words.h"

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

/// Of a kind of check: what is looked for, and where it is mended.
struct CheckWords {
    const char* text;
    PageId page;
};

constexpr std::array<CheckWords, EnumNames<StepCheckKind>::names.size()> checkWords{{
    {QT_TRANSLATE_NOOP("RoadmapWords", "A work unit"), PageId::goals},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Two KPIs of one work unit"), PageId::goals},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Baselines of these two KPIs"), PageId::goals},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Owner and data point of these two KPIs"), PageId::goals},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A workload or a seat plan"), PageId::costs},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A cost item besides the API: people, security, set-up"), PageId::costs},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Prices above 0 of all models and seats in use"), PageId::prices},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A data source for every work unit"), PageId::governance},
    {QT_TRANSLATE_NOOP("RoadmapWords", "An owner for every data source"), PageId::governance},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A quality score for every data source"), PageId::governance},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Every item of the data checklist begun, or planned with owner and day"),
     PageId::checklists},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Every item of the security checklist begun, or planned with owner and day"),
     PageId::checklists},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A frozen budget"), PageId::budget},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Someone who answers for the cost (FinOps checklist)"), PageId::checklists},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A start of the pilot, and 4 to 12 weeks"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "The channel of the pilot"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Two stakeholders"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "When to succeed, stop and extend, in words"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A pilot KPI with a target"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "Criteria that are fixed"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "An interval for every pilot KPI"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "An input with a low and a high, for sensitivity"), PageId::goals},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A recorded decision about the pilot"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A stage of the scale plan with budget and safeguards"), PageId::scale},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A budget frozen on the day of the decision or later"), PageId::budget},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A measured figure of a pilot KPI applied to the plan"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A scenario besides the base case"), PageId::scenarios},
    {QT_TRANSLATE_NOOP("RoadmapWords", "An owner for both reviews"), PageId::roadmap},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A baseline sample of every pilot KPI"), PageId::pilot},
    {QT_TRANSLATE_NOOP("RoadmapWords", "A pilot sample of every pilot KPI"), PageId::pilot},
}};

const CheckWords& wordsOf(StepCheckKind kind) {
    return checkWords[static_cast<std::size_t>(kind)];
}

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
    return RoadmapWords::tr(wordsOf(check.kind).text);
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

PageId pageOfCheck(StepCheckKind kind) {
    return wordsOf(kind).page;
}

QString pathOfCheck(const StepCheck& check) {
    const auto path = [&](const char* word) {
        return check.subject.empty() ? QString() : QLatin1String(word) + QString::fromStdString(check.subject);
    };
    switch (check.kind) {
        case StepCheckKind::twoKpis:
        case StepCheckKind::kpiBaselines:
        case StepCheckKind::kpiOwners:
            return path("work_unit.");
        case StepCheckKind::sourceOwners:
        case StepCheckKind::sourceScores:
            return path("data_source.");
        case StepCheckKind::dataItems:
        case StepCheckKind::securityItems:
            return path("checklist.");
        case StepCheckKind::costOwner:
            return QStringLiteral("checklist.finops_cost_owner");
        case StepCheckKind::reviewOwners:
            return path("roadmap.");
        default:
            return {};
    }
}

QString openText(PageId page) {
    switch (page) {
        case PageId::goals:
            return RoadmapWords::tr("Open goals and KPIs");
        case PageId::costs:
            return RoadmapWords::tr("Open costs and tokens");
        case PageId::prices:
            return RoadmapWords::tr("Open prices");
        case PageId::governance:
            return RoadmapWords::tr("Open data governance");
        case PageId::checklists:
            return RoadmapWords::tr("Open the checklists");
        case PageId::risks:
            return RoadmapWords::tr("Open the risk register");
        case PageId::budget:
            return RoadmapWords::tr("Open the budget");
        case PageId::spending:
            return RoadmapWords::tr("Open budget against actual");
        case PageId::pilot:
            return RoadmapWords::tr("Open the pilot");
        case PageId::scale:
            return RoadmapWords::tr("Open the scale plan");
        case PageId::scenarios:
            return RoadmapWords::tr("Open ROI and scenarios");
        case PageId::simulation:
            return RoadmapWords::tr("Open the simulation");
        case PageId::roadmap:
            return RoadmapWords::tr("Open the roadmap");
        default:
            return RoadmapWords::tr("Open the page");
    }
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
