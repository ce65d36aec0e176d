#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <tuple>

#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "core/project/editing.h"
#include "ui/analysis/risk_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

constexpr std::size_t mostRisks = 20;
constexpr std::size_t mostControls = 20;
constexpr qsizetype mostTitles = 12;

class GovernanceListsWords {
    Q_DECLARE_TR_FUNCTIONS(GovernanceLists)
};

ReportRow readinessRow(const QString& name, const Readiness& ready, const Formatter& formatter,
                       ReportRowStyle style = ReportRowStyle::body) {
    return {.cells = {name, formatter.number(ready.applicable, 0), formatter.number(ready.done, 0),
                      formatter.number(ready.inProgress, 0), formatter.number(ready.overdue, 0),
                      formatter.percent(ready.share)},
            .style = style};
}

bool isOpen(const ChecklistLine& line) {
    return line.entry.status == ItemStatus::open || line.entry.status == ItemStatus::inProgress;
}

/// Somebody has taken it on, or has said until when.
bool isPlanned(const ChecklistLine& line) {
    return line.entry.status == ItemStatus::inProgress || line.entry.due || !line.entry.owner.empty();
}

/// What is late first, then what has a day, then the rest.
std::vector<ChecklistLine> plannedItems(const std::vector<ChecklistLine>& open, Date today) {
    std::vector<ChecklistLine> planned;
    std::ranges::copy_if(open, std::back_inserter(planned), isPlanned);
    std::ranges::stable_sort(planned, {}, [&](const ChecklistLine& line) {
        return std::tuple(!isOverdue(line.entry, today), line.entry.due.value_or(lastDate));
    });
    return planned;
}

void writePlanned(SectionWriter& writer, const std::vector<ChecklistLine>& planned, const ReportContext& context) {
    ReportTable table{
        .caption = GovernanceListsWords::tr("Open items with an owner or a day"),
        .columns = {wordColumn(GovernanceListsWords::tr("Item"), 3),
                    wordColumn(GovernanceListsWords::tr("Checklist"), 1.5),
                    wordColumn(fieldLabel("checklist", "status"), 1), wordColumn(fieldLabel("checklist", "owner"), 1.3),
                    wordColumn(fieldLabel("checklist", "due"), 1.6)}};
    const std::size_t shown = std::min(planned.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const ChecklistEntry& entry = planned[i].entry;
        table.rows.push_back({.cells = {cellText(checklistTitle(entry, context.formatter.language()).toStdString()),
                                        choiceText(entry.list), choiceText(entry.status), cellText(entry.owner),
                                        dueText(entry, context.day, context.formatter)}});
    }
    table.note = joined(GovernanceListsWords::tr("Overdue items first, then by day; items without a day last."),
                        moreNote(planned.size(), shown));
    writer.table(std::move(table));
}

/// Own words may be long, those that ship are not.
QString titleText(const ChecklistLine& line, Language language) {
    const std::string title = checklistTitle(line.entry, language).toStdString();
    return line.entry.text.empty() ? cellText(title) : nameText(title);
}

/// Items that nobody has taken on: a line a checklist, for there are many at first.
void writeUnplanned(SectionWriter& writer, const std::vector<ChecklistLine>& open, const ReportContext& context) {
    QStringList lists;
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i) {
        QStringList titles;
        qsizetype more = 0;
        for (const ChecklistLine& line : open) {
            if (line.entry.list != static_cast<ChecklistTopic>(i) || isPlanned(line)) continue;
            if (titles.size() >= mostTitles)
                ++more;
            else
                titles << titleText(line, context.formatter.language());
        }
        if (titles.isEmpty()) continue;
        QString text = titles.join(QStringLiteral("; "));
        if (more > 0) text = GovernanceListsWords::tr("%1; and %2 more", "items").arg(text).arg(more);
        lists << GovernanceListsWords::tr("%1: %2", "checklist: its items")
                     .arg(choiceText(static_cast<ChecklistTopic>(i)), text);
    }
    if (lists.isEmpty()) return;
    writer.heading(GovernanceListsWords::tr("Open items that have neither an owner nor a day"), 3);
    writer.list(lists);
}

void writeOpenItems(SectionWriter& writer, const ReportContext& context) {
    std::vector<ChecklistLine> open = allChecklistLines(context.project());
    std::erase_if(open, [](const ChecklistLine& line) { return !isOpen(line); });
    writePlanned(writer, plannedItems(open, context.day), context);
    writeUnplanned(writer, open, context);
}

/// A control: what it keeps in hand, and the cost item that pays for it.
struct Control {
    QString name{};
    QString kind{};
    std::string cost{};
};

std::vector<Control> controlsOf(const ReportContext& context) {
    std::vector<Control> controls;
    for (const ChecklistLine& line : allChecklistLines(context.project()))
        if (line.entry.cost)
            controls.push_back({cellText(checklistTitle(line.entry, context.formatter.language()).toStdString()),
                                GovernanceListsWords::tr("Checklist item"), line.entry.cost->text});
    for (const Risk& risk : context.project().risks)
        if (risk.cost) controls.push_back({cellText(risk.name), GovernanceListsWords::tr("Risk"), risk.cost->text});
    return controls;
}

ReportTable riskTable(const Project& project, const std::vector<std::size_t>& top, const Formatter& formatter) {
    ReportTable table{
        .columns = {figureColumn(GovernanceListsWords::tr("No."), 0.5), wordColumn(fieldLabel("risk", "name"), 2.2),
                    wordColumn(GovernanceListsWords::tr("Score"), 1), wordColumn(fieldLabel("risk", "response"), 1),
                    wordColumn(fieldLabel("risk", "plan"), 2.6), wordColumn(fieldLabel("risk", "owner"), 1.2),
                    wordColumn(fieldLabel("risk", "review"), 1.2)}};
    for (const std::size_t index : top) {
        const Risk& risk = project.risks[index];
        table.rows.push_back({.cells = {QString::number(index + 1), cellText(risk.name), riskScoreText(risk),
                                        choiceText(risk.response), sentenceCell(risk.plan), cellText(risk.owner),
                                        risk.review ? formatter.date(*risk.review) : dash()}});
    }
    return table;
}

}  // namespace

void writeReadiness(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    const Formatter& formatter = context.formatter;
    writer.heading(GovernanceListsWords::tr("Checklists"));
    ReportTable table{.columns = {wordColumn(GovernanceListsWords::tr("Checklist"), 2.4),
                                  figureColumn(GovernanceListsWords::tr("Items that apply")),
                                  figureColumn(choiceText(ItemStatus::done)),
                                  figureColumn(choiceText(ItemStatus::inProgress)),
                                  figureColumn(GovernanceListsWords::tr("Overdue")),
                                  figureColumn(GovernanceListsWords::tr("Readiness"))}};
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i) {
        const auto topic = static_cast<ChecklistTopic>(i);
        table.rows.push_back(readinessRow(choiceText(topic), readinessOf(project, topic, context.day), formatter));
    }
    table.rows.push_back(readinessRow(GovernanceListsWords::tr("All checklists"),
                                      overallReadiness(project, context.day), formatter, ReportRowStyle::total));
    table.note = GovernanceListsWords::tr("As of %1.").arg(formatter.date(context.day));
    writer.table(std::move(table));
    writeOpenItems(writer, context);
}

void writeControls(SectionWriter& writer, const ReportContext& context) {
    const std::vector<Control> controls = controlsOf(context);
    if (controls.empty()) return;
    const Formatter& formatter = context.formatter;
    const std::vector<ItemFigures>& costs = context.results().costs;
    writer.heading(GovernanceListsWords::tr("What controls cost"));
    ReportTable table{.columns = {wordColumn(GovernanceListsWords::tr("Control"), 2.4),
                                  wordColumn(GovernanceListsWords::tr("Kept in hand as"), 1.2),
                                  wordColumn(entityName("cost"), 2),
                                  figureColumn(GovernanceListsWords::tr("Over the horizon"), 1.3)}};
    for (std::size_t i = 0; i < std::min(controls.size(), mostControls); ++i) {
        const Control& control = controls[i];
        const Cost* cost = findEntity<Cost>(context.project(), control.cost);
        const auto figures = std::ranges::find(costs, control.cost, &ItemFigures::id);
        table.rows.push_back({.cells = {control.name, control.kind, cellText(cost ? cost->name : control.cost),
                                        figures == costs.end() ? dash() : formatter.money(figures->total)}});
    }
    table.note = joined(GovernanceListsWords::tr("These cost items are part of the plan's costs, before contingency. "
                                                 "One that serves several controls stands in several rows."),
                        moreNote(controls.size(), mostControls));
    writer.table(std::move(table));
}

void writeRisks(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    writer.heading(GovernanceListsWords::tr("Risks"));
    if (project.risks.empty()) {
        writer.paragraph(
            GovernanceListsWords::tr("The risk register is empty: take the usual risks over on the page “Risk "
                                     "register”."));
        return;
    }
    const std::vector<std::size_t> rated = topRisks(project, project.risks.size());
    const auto unrated = static_cast<int>(project.risks.size() - rated.size());
    if (unrated > 0) writer.paragraph(GovernanceListsWords::tr("%n risk(s) are not rated yet.", nullptr, unrated));
    // Risks that nobody has rated would only fill the picture's margin.
    if (!rated.empty())
        writer.chart<RiskMatrixChart>(
            context, GovernanceListsWords::tr("A matrix of likelihood and impact with the numbers of the risks."),
            [&](RiskMatrixChart& chart) { showRiskMatrix(chart, project); }, QSize(720, 380));
    const std::vector<std::size_t> top = topRisks(project, mostRisks);
    ReportTable table = riskTable(project, top, context.formatter);
    table.note = joined(GovernanceListsWords::tr("Score is likelihood times impact, 1 to 25; from 12 on it is high."),
                        moreNote(rated.size(), top.size()));
    writer.table(std::move(table));
}

}  // namespace jupan
