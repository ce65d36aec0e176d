// The framework's five axes, each with where the firm stands: goals and KPIs, cost structure, data governance, FinOps,
// pilot to scale.
#include <QCoreApplication>
#include <algorithm>

#include "core/engine/data_quality.h"
#include "core/governance/readiness.h"
#include "ui/analysis/spending_words.h"
#include "ui/document/governance_state.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/page_money.h"
#include "ui/report/axes_goals.h"
#include "ui/report/governance_parts.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

constexpr std::size_t mostSources = 10;

class AxesSection {
    Q_DECLARE_TR_FUNCTIONS(AxesSection)
};

// 2: cost structure -------------------------------------------------------------------------------------------------

void addCostStructure(SectionWriter& write, const ReportContext& context) {
    const Results& results = context.results();
    write.heading(AxesSection::tr("2. Cost structure"));
    if (results.metrics.totalCost == 0) {
        write.paragraph(AxesSection::tr("No cost is entered yet."));
        return;
    }
    write.paragraph(AxesSection::tr("Over %1 it costs %2, in everyday use %3 a month.")
                        .arg(planLength(context), context.formatter.money(results.metrics.totalCost),
                             context.formatter.money(results.steadyMonthlyCost)));
    const Formatter settled = costSteps(results, context.formatter);
    ReportTable table{.caption = AxesSection::tr("Cost by category"),
                      .unit = settled.unitCaption(),
                      .columns = {wordColumn(AxesSection::tr("Category"), 2.5),
                                  figureColumn(AxesSection::tr("A month, everyday use")),
                                  figureColumn(AxesSection::tr("Whole plan"))},
                      .rows = {},
                      .note = AxesSection::tr("A month is the average of the last 12 months of the plan. Contingency "
                                              "is part of the total only.")};
    for (const auto& [category, total] : results.categories) {
        QString monthly = dash();
        for (const auto& [known, amount] : results.steadyMonthlyCategories)
            if (known == category && amount != 0) monthly = settled.cellMoney(amount);
        table.rows.push_back({{choiceText(category), monthly, settled.cellMoney(total)}});
    }
    table.rows.push_back({{AxesSection::tr("Total, contingency included"), settled.cellMoney(results.steadyMonthlyCost),
                           settled.cellMoney(results.metrics.totalCost)},
                          ReportRowStyle::total});
    write.table(std::move(table));
}

// 3: data governance ------------------------------------------------------------------------------------------------

QString readyText(const Project& project, ChecklistTopic topic, const ReportContext& context) {
    const Readiness ready = readinessOf(project, topic, context.day);
    return AxesSection::tr("%1 of %2 done", "checklist items").arg(ready.done).arg(ready.applicable);
}

ReportTable pairs(const QString& caption, std::vector<std::pair<QString, QString>> rows) {
    ReportTable table{.caption = caption,
                      .unit = {},
                      .columns = {wordColumn(AxesSection::tr("What"), 1.3), wordColumn(AxesSection::tr("State"), 3)},
                      .rows = {},
                      .note = {}};
    for (auto& [what, state] : rows) table.rows.push_back({{what, state}});
    return table;
}

void addGovernance(SectionWriter& write, const ReportContext& context) {
    const Project& project = context.project();
    write.heading(AxesSection::tr("3. Data governance and security"));
    const Readiness all = overallReadiness(project, context.day);
    write.paragraph(project.dataSources.empty()
                        ? AxesSection::tr("No data source is listed yet. Of all checklist items, %1 of %2 are done.")
                              .arg(all.done)
                              .arg(all.applicable)
                        : AxesSection::tr("%n data source(s) are listed. Of all checklist items, %1 of %2 are done.",
                                          nullptr, static_cast<int>(project.dataSources.size()))
                              .arg(all.done)
                              .arg(all.applicable));
    ReportTable table{
        .caption = AxesSection::tr("Data sources"),
        .unit = {},
        .columns = {wordColumn(AxesSection::tr("Source"), 2), wordColumn(AxesSection::tr("Owner"), 1.2),
                    wordColumn(AxesSection::tr("Place"), 1.3), wordColumn(AxesSection::tr("Personal data"), 1.2),
                    figureColumn(AxesSection::tr("Quality (of 100)"))},
        .rows = {},
        .note = {}};
    for (std::size_t i = 0; i < std::min(mostSources, project.dataSources.size()); ++i) {
        const DataSource& source = project.dataSources[i];
        table.rows.push_back(
            {{orDash(oneLine(source.name)), orDash(oneLine(source.owner)), choiceText(source.place),
              choiceText(source.personalData), context.formatter.fixedNumber(sourceQuality(source), 0)}});
    }
    if (project.dataSources.size() > mostSources)
        table.note = AxesSection::tr("%n further source(s) are left out here.", nullptr,
                                     static_cast<int>(project.dataSources.size() - mostSources));
    write.table(std::move(table));
    std::vector<std::pair<QString, QString>> lists;
    for (const ChecklistTopic topic :
         {ChecklistTopic::dataAndInfrastructure, ChecklistTopic::securityAndPrivacy, ChecklistTopic::ethics})
        lists.emplace_back(choiceText(topic), readyText(project, topic, context));
    write.table(pairs(AxesSection::tr("Checklists"), std::move(lists)));
}

// 4: FinOps ---------------------------------------------------------------------------------------------------------

void addFinOps(SectionWriter& write, const ReportContext& context) {
    const Project& project = context.project();
    const Spending& spending = context.document.spending();
    const SpendingWatch& watch = spending.watch();
    write.heading(AxesSection::tr("4. FinOps"));
    const bool charged = !watch.spend.days.empty();
    if (watch.budgetVersion < 0)
        write.paragraph(
            AxesSection::tr("There is no budget yet. It is made from the plan, frozen, and then compared "
                            "with what is charged every month."));
    else if (!charged)
        write.paragraph(AxesSection::tr("There is a budget; nothing has been charged against it yet."));
    else
        write.paragraph(spendingSentence(watch,
                                         spendingRows(watch, project, SpendingPeriod::month, SpendingGrouping::line),
                                         project, context.formatter));
    write.table(pairs(
        {}, {{AxesSection::tr("Budget"), watch.budgetVersion < 0 ? AxesSection::tr("none") : budgetVersionText(watch)},
             {AxesSection::tr("Review of the budget"),
              AxesSection::tr("every %n week(s)", nullptr, project.finops.settings.reviewWeeks)},
             {AxesSection::tr("Alerts that ask for attention"),
              context.formatter.number(static_cast<double>(spending.activeAlerts().size()), 0)},
             {AxesSection::tr("Checklist"), readyText(project, ChecklistTopic::finops, context)}}));
}

// 5: pilot to scale -------------------------------------------------------------------------------------------------

QString pilotText(const PilotPlan& plan, const Formatter& formatter) {
    if (!plan.start) return AxesSection::tr("no start yet; planned for %n week(s)", nullptr, plan.weeks);
    return AxesSection::tr("from %1, %n week(s)", nullptr, plan.weeks).arg(formatter.date(*plan.start));
}

QString decisionText(const std::vector<PilotDecision>& decisions, const Formatter& formatter) {
    if (decisions.empty()) return AxesSection::tr("not decided yet");
    const PilotDecision& last = decisions.back();
    return AxesSection::tr("%1, on %2", "verdict, day").arg(choiceText(last.verdict), formatter.date(last.date));
}

void addPilot(SectionWriter& write, const ReportContext& context) {
    const Project& project = context.project();
    const Pilot& pilot = project.pilot;
    write.heading(AxesSection::tr("5. Pilot to scale"));
    write.paragraph(
        AxesSection::tr("A pilot with criteria fixed beforehand decides; its measured figures become those "
                        "of the scale plan."));
    std::vector<std::pair<QString, QString>> rows{
        {AxesSection::tr("Pilot"), pilotText(pilot.plan, context.formatter)},
        {AxesSection::tr("Channel"), orDash(oneLine(pilot.plan.channel))},
        {AxesSection::tr("Criteria"),
         pilot.plan.fixedOn ? AxesSection::tr("fixed on %1").arg(context.formatter.date(*pilot.plan.fixedOn))
                            : AxesSection::tr("not fixed yet")},
        {AxesSection::tr("KPIs measured"), context.formatter.number(static_cast<double>(pilot.kpis.size()), 0)},
        {AxesSection::tr("Decision"), decisionText(pilot.decisions, context.formatter)},
        {AxesSection::tr("Stages of the scale plan"),
         context.formatter.number(static_cast<double>(project.scaleStages.size()), 0)}};
    for (const GateResult& gate : gatesOf(context))
        rows.emplace_back(AxesSection::tr("Gate: %1").arg(choiceText(gate.gate)),
                          gate.open       ? AxesSection::tr("open")
                          : gate.override ? AxesSection::tr("closed, passed on somebody's responsibility")
                                          : AxesSection::tr("closed"));
    write.table(pairs({}, std::move(rows)));
}

}  // namespace

ReportSection axesSection(const ReportContext& context) {
    SectionWriter write("axes", choiceText(ReportPart::axes));
    write.lead(
        AxesSection::tr("Five axes decide whether AI pays: what is to get better, what it costs, whether the "
                        "data may and can be used, whether the cost is watched, and whether a small trial "
                        "proves it before it is rolled out."));
    addGoals(write, context);
    addCostStructure(write, context);
    addGovernance(write, context);
    addFinOps(write, context);
    addPilot(write, context);
    return write.done();
}

}  // namespace jupan
