#include <QCoreApplication>
#include <algorithm>

#include "core/finops/outcome.h"
#include "core/finops/work_unit_economics.h"
#include "core/project/editing.h"
#include "ui/analysis/actuals_words.h"
#include "ui/analysis/outcome_charts.h"
#include "ui/document/spending.h"
#include "ui/report/budget_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

constexpr std::size_t mostUnits = 20;

class BudgetOutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetOutcome)
};

QString workUnitName(const Project& project, const std::string& id) {
    const WorkUnit* unit = findEntity<WorkUnit>(project, id);
    return unit ? cellText(unit->name) : BudgetOutcomeWords::tr("Not of a single work unit");
}

QString itemsText(const WorkUnitEconomics& unit, const Formatter& formatter) {
    return unit.items ? formatter.number(unit.items, 1) : BudgetOutcomeWords::tr("not counted");
}

/// Free pieces would be a wrong answer to "what does one cost?".
std::optional<double> perItem(const WorkUnitEconomics& unit) {
    return unit.counted.money == Decimal() ? std::nullopt : unit.each.perItem;
}

void writeByWorkUnit(SectionWriter& writer, const ReportContext& context, DayRange days) {
    const Spending& spending = context.document.spending();
    const Formatter& formatter = context.formatter;
    const std::string& currency = context.project().settings.currency.code;
    const auto units =
        economicsByWorkUnit(context.project(), spending.watch().budget, spending.actuals().actuals, days);
    ReportTable table{
        .caption = BudgetOutcomeWords::tr("By work unit"),
        .columns = {
            wordColumn(BudgetOutcomeWords::tr("Work unit"), 2.2), figureColumn(BudgetOutcomeWords::tr("Spent"), 1.3),
            figureColumn(BudgetOutcomeWords::tr("Requests")), figureColumn(BudgetOutcomeWords::tr("Per request")),
            figureColumn(BudgetOutcomeWords::tr("Per 1,000 tokens")),
            figureColumn(BudgetOutcomeWords::tr("Pieces done")), figureColumn(BudgetOutcomeWords::tr("Per piece"))}};
    for (std::size_t i = 0; i < std::min(units.size(), mostUnits); ++i) {
        const WorkUnitEconomics& unit = units[i];
        table.rows.push_back({.cells = {workUnitName(context.project(), unit.workUnit),
                                        tableMoneyIn(unit.sum.money, currency, formatter),
                                        formatter.number(static_cast<double>(unit.sum.requests), 0),
                                        eachCostText(unit.each.perRequest, currency, formatter),
                                        eachCostText(unit.each.perThousandTokens, currency, formatter),
                                        itemsText(unit, formatter), eachCostText(perItem(unit), currency, formatter)}});
    }
    table.note = moreNote(units.size(), mostUnits);
    writer.table(std::move(table));
}

void writeByModel(SectionWriter& writer, const ReportContext& context, DayRange days) {
    const Formatter& formatter = context.formatter;
    const std::string& currency = context.project().settings.currency.code;
    const auto models = economicsByModel(context.document.spending().actuals().actuals, days);
    ReportTable table{.caption = BudgetOutcomeWords::tr("By model"),
                      .columns = {wordColumn(BudgetOutcomeWords::tr("Model"), 2.2),
                                  figureColumn(BudgetOutcomeWords::tr("Spent"), 1.3),
                                  figureColumn(BudgetOutcomeWords::tr("Requests")),
                                  figureColumn(BudgetOutcomeWords::tr("Tokens"), 1.3),
                                  figureColumn(BudgetOutcomeWords::tr("Per request")),
                                  figureColumn(BudgetOutcomeWords::tr("Per 1,000 tokens"))}};
    for (std::size_t i = 0; i < std::min(models.size(), mostUnits); ++i) {
        const ModelEconomics& model = models[i];
        table.rows.push_back(
            {.cells = {model.model.empty() ? BudgetOutcomeWords::tr("Without a model") : cellText(model.model),
                       tableMoneyIn(model.sum.money, currency, formatter),
                       formatter.number(static_cast<double>(model.sum.requests), 0),
                       formatter.number(static_cast<double>(model.sum.tokens()), 0),
                       eachCostText(model.each.perRequest, currency, formatter),
                       eachCostText(model.each.perThousandTokens, currency, formatter)}});
    }
    table.note = moreNote(models.size(), mostUnits);
    writer.table(std::move(table));
}

void writeRealisedFigures(SectionWriter& writer, const Realised& realised, const Formatter& formatter) {
    const RealisedMonth& last = realised.months.back();
    const auto plan = [&](const QString& figure) { return BudgetOutcomeWords::tr("plan: %1").arg(figure); };
    const QString undefined = BudgetOutcomeWords::tr("Undefined: nothing was spent yet.");
    writer.figures(
        {{BudgetOutcomeWords::tr("Benefits measured so far"), formatter.money(asDouble(realised.benefit)),
          plan(formatter.money(last.plannedBenefit))},
         {BudgetOutcomeWords::tr("Spent so far"), formatter.money(asDouble(realised.cost)),
          plan(formatter.money(last.plannedCost))},
         {BudgetOutcomeWords::tr("Realised benefit ÷ cost"), formatter.number(realised.benefitCostRatio, 2),
          realised.benefitCostRatio ? plan(formatter.number(last.plannedBenefitCostRatio, 2)) : undefined},
         {BudgetOutcomeWords::tr("Realised ROI"), formatter.percent(realised.roi),
          realised.roi ? BudgetOutcomeWords::tr("net benefit: %1").arg(formatter.signedMoney(asDouble(realised.net)))
                       : undefined}});
    writer.note(BudgetOutcomeWords::tr("Measured and charged up to %1. What nobody has measured is no benefit here. "
                                       "Realised ROI is the net benefit so far divided by the money spent so far.")
                    .arg(formatter.calendarMonth(last.month)));
}

void writeReforecast(SectionWriter& writer, const Reforecast& reforecast, const Metrics& plan,
                     const Formatter& formatter) {
    const Metrics& now = reforecast.metrics;
    const auto months = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : BudgetOutcomeWords::tr("not within the plan");
    };
    ReportTable table{
        .caption = BudgetOutcomeWords::tr("The plan, and what is to be expected now"),
        .columns = {wordColumn(BudgetOutcomeWords::tr("Figure"), 2), figureColumn(BudgetOutcomeWords::tr("Plan")),
                    figureColumn(BudgetOutcomeWords::tr("Expected now"))}};
    const auto add = [&](const QString& name, const QString& before, const QString& after) {
        table.rows.push_back({.cells = {name, before, after}});
    };
    add(BudgetOutcomeWords::tr("Total benefit"), formatter.money(plan.totalBenefit), formatter.money(now.totalBenefit));
    add(BudgetOutcomeWords::tr("Total cost"), formatter.money(plan.totalCost), formatter.money(now.totalCost));
    add(BudgetOutcomeWords::tr("Net benefit"), formatter.money(plan.net), formatter.money(now.net));
    add(BudgetOutcomeWords::tr("NPV"), formatter.money(plan.npv), formatter.money(now.npv));
    add(BudgetOutcomeWords::tr("ROI"), formatter.percent(plan.roi), formatter.percent(now.roi));
    add(BudgetOutcomeWords::tr("Payback"), months(plan.paybackMonth), months(now.paybackMonth));
    QString note = BudgetOutcomeWords::tr(
        "Base case. Months that are over count as charged and measured, this month as forecast, the rest as planned.");
    if (reforecast.assumedCost > 0)
        note = joined(note, BudgetOutcomeWords::tr("In months that are over, %1 of cost stands as planned: no charge "
                                                   "came in for those lines.")
                                .arg(formatter.money(reforecast.assumedCost)));
    if (reforecast.assumedBenefit > 0)
        note = joined(note, BudgetOutcomeWords::tr("In months that are over, %1 of benefit stands as planned, because "
                                                   "nobody has measured it.")
                                .arg(formatter.money(reforecast.assumedBenefit)));
    table.note = note;
    writer.table(std::move(table));
}

}  // namespace

void writeUnitCosts(SectionWriter& writer, const ReportContext& context) {
    const SpendingWatch& watch = context.document.spending().watch();
    const DayRange days{firstDay(watch.year.front()), watch.asOf};
    if (economicsByModel(context.document.spending().actuals().actuals, days).empty()) return;
    writer.heading(BudgetOutcomeWords::tr("Unit economics"));
    writeByWorkUnit(writer, context, days);
    writeByModel(writer, context, days);
    writer.note(BudgetOutcomeWords::tr("Spending from %1 to %2, tax included, divided by what it bought. A piece "
                                       "of work counts the months that were counted, and their spending alone.")
                    .arg(context.formatter.date(days.first), context.formatter.date(days.last)));
}

void writeRealised(SectionWriter& writer, const ReportContext& context) {
    const auto plan = context.document.resultsOf({});
    if (!plan) return;
    const Spending& spending = context.document.spending();
    const Outcome outcome = outcomeOf(context.project(), *plan, spending.watch(), spending.actuals().actuals);
    if (outcome.realised.months.empty()) return;
    writer.heading(BudgetOutcomeWords::tr("Realised value"));
    writeRealisedFigures(writer, outcome.realised, context.formatter);
    if (outcome.reforecast.assumedCost > 0)
        writer.warning(
            BudgetOutcomeWords::tr("The plan has %1 of cost in months that are over for which no charge came "
                                   "in. It is not in these figures: if it was spent, they look better than "
                                   "they are.")
                .arg(context.formatter.money(outcome.reforecast.assumedCost)));
    writer.chart<CumulativeCashChart>(
        context,
        BudgetOutcomeWords::tr("Lines of measured benefits and money spent so far, with the plan's lines beside them."),
        [&](CumulativeCashChart& chart) {
            showRealised(chart, outcome.realised, context.project(), context.formatter);
        });
    writeReforecast(writer, outcome.reforecast, plan->metrics, context.formatter);
}

}  // namespace jupan
