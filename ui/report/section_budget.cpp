#include <QCoreApplication>

#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_tables.h"
#include "ui/analysis/spending_words.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"

#include "ui/report/budget_parts.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class BudgetSectionWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetSection)
};

/// What the section is about: the same watch, rows and formatter for all of its parts.
struct Spent {
    const ReportContext& context;
    const SpendingWatch& watch;
    SpendingRows month;
    SpendingRows year;
    bool charged = false;
    [[nodiscard]] bool budgeted() const { return watch.budgetVersion >= 0; }
};

/// The totals stay; of the other rows the first.
std::vector<ReportRow> rowsOf(const SpendingFigures& figures, std::size_t& shown) {
    std::vector<ReportRow> rows;
    shown = 0;
    for (const SpendingTableRow& row : figures.rows) {
        if (!row.total && shown >= mostRows) continue;
        shown += row.total ? 0U : 1U;
        ReportRow made{.cells = {cellText(row.name.toStdString())},
                       .style = row.total ? ReportRowStyle::total : ReportRowStyle::body};
        for (const SpendingCell& cell : row.cells) made.cells << cell.text;
        rows.push_back(std::move(made));
    }
    return rows;
}

ReportTable tableOf(const QString& caption, const QString& first, const SpendingFigures& figures) {
    ReportTable table{.caption = caption, .unit = figures.settled.unitCaption(), .columns = {wordColumn(first, 2.2)}};
    const std::vector<SpendingCell>* cells = figures.rows.empty() ? nullptr : &figures.rows.front().cells;
    for (qsizetype i = 0; i < figures.columns.size(); ++i) {
        const bool words = cells && (*cells)[static_cast<std::size_t>(i)].words;
        table.columns.push_back(words ? wordColumn(figures.columns[i], 1.7) : figureColumn(figures.columns[i], 1.2));
    }
    std::size_t shown = 0;
    table.rows = rowsOf(figures, shown);
    const auto totals = static_cast<std::size_t>(std::ranges::count_if(figures.rows, &SpendingTableRow::total));
    table.note = moreNote(figures.rows.size() - totals, shown);
    return table;
}

QString againstBudget(const VarianceFigures& figures, const Formatter& formatter) {
    if (!figures.utilisation) return utilisationReason(figures);
    return BudgetSectionWords::tr("%1 of the budget of %2")
        .arg(utilisationText(figures, formatter), formatter.money(asDouble(figures.budget)));
}

QString landingNote(const SpendingRow& row, bool budgeted, const Formatter& formatter) {
    const QString range = rangeText(row.landing.range, formatter);
    if (!budgeted) return range;
    const QString budget = formatter.money(asDouble(row.whole));
    const QString standing =
        row.landsOver
            ? BudgetSectionWords::tr("%1 above the budget of %2").arg(formatter.money(row.landingVariance), budget)
            : BudgetSectionWords::tr("within the budget of %1").arg(budget);
    return BudgetSectionWords::tr("%1; %2", "standing against the budget; range").arg(standing, range);
}

void writeFigures(SectionWriter& writer, const Spent& spent) {
    const Formatter& formatter = spent.context.formatter;
    const SpendingRow &month = spent.month.total, &year = spent.year.total;
    writer.figures({{BudgetSectionWords::tr("Spent in %1").arg(formatter.calendarMonth(spent.watch.month)),
                     formatter.money(asDouble(month.figures.actual)), againstBudget(month.figures, formatter)},
                    {BudgetSectionWords::tr("Forecast of the month"), formatter.money(month.landing.value),
                     landingNote(month, spent.budgeted(), formatter)},
                    {BudgetSectionWords::tr("Fiscal year to date"), formatter.money(asDouble(year.figures.actual)),
                     againstBudget(year.figures, formatter)},
                    {BudgetSectionWords::tr("Landing of the fiscal year"), formatter.money(year.landing.value),
                     landingNote(year, spent.budgeted(), formatter)}});
}

void writeLines(SectionWriter& writer, const Spent& spent) {
    const ReportContext& context = spent.context;
    const Project& project = context.project();
    const QString line = BudgetSectionWords::tr("Budget line");
    writer.heading(BudgetSectionWords::tr("Budget and actual by line"));
    const auto figures = [&](const SpendingRows& rows, SpendingPeriod period) {
        return spendingFigures(spent.watch, rows, project, period, SpendingGrouping::line, context.formatter);
    };
    writer.table(tableOf(
        BudgetSectionWords::tr("Fiscal year, %1 to %2")
            .arg(context.formatter.date(firstDay(spent.watch.year.front())), context.formatter.date(spent.watch.asOf)),
        line, figures(spent.year, SpendingPeriod::year)));
    writer.table(
        tableOf(context.formatter.calendarMonth(spent.watch.month), line, figures(spent.month, SpendingPeriod::month)));
    writer.note(
        BudgetSectionWords::tr("Variance is actual less budget: above 0 is overspent. Budget to date is that of the "
                               "months up to this one, this one whole."));
}

void writeCharts(SectionWriter& writer, const Spent& spent) {
    const ReportContext& context = spent.context;
    const Project& project = context.project();
    writer.heading(BudgetSectionWords::tr("Month by month"));
    writer.chart<BudgetColumnChart>(
        context,
        BudgetSectionWords::tr("Columns of budget, actual and forecast for the twelve months of the fiscal year."),
        [&](BudgetColumnChart& chart) { showBudgetMonths(chart, spent.watch, {}, project, context.formatter); });
    if (!spent.charged || !spent.budgeted()) return;
    writer.chart<BurnDownChart>(
        context, BudgetSectionWords::tr("Lines of what is left of this month's budget day by day, planned and actual."),
        [&](BurnDownChart& chart) {
            showBurnDown(chart, spent.watch, context.document.spending().actuals().actuals, {}, project,
                         context.formatter);
        });
}

/// Only a budget: nothing has been charged.
void writeBudgetAlone(SectionWriter& writer, const Spent& spent) {
    const ReportContext& context = spent.context;
    const Project& project = context.project();
    const SpendingWatch& watch = spent.watch;
    writer.lead(BudgetSectionWords::tr("The budget from %1 to %2 is %3. Nothing has been charged yet, so there is "
                                       "nothing to hold it against.")
                    .arg(context.formatter.calendarMonth(watch.year.front()),
                         context.formatter.calendarMonth(watch.year.back()),
                         context.formatter.money(asDouble(spent.year.total.whole))));
    const Formatter settled = context.formatter.fixedFor(asDouble(spent.year.total.whole));
    ReportTable table{.caption = capital(budgetVersionText(watch)),
                      .unit = settled.unitCaption(),
                      .columns = {wordColumn(BudgetSectionWords::tr("Budget line"), 3),
                                  figureColumn(context.formatter.calendarMonth(watch.month)),
                                  figureColumn(BudgetSectionWords::tr("Fiscal year"))}};
    const std::size_t lines = std::min(spent.year.rows.size(), mostRows);
    for (std::size_t i = 0; i < lines; ++i) {
        const SpendingRow& row = spent.year.rows[i];
        table.rows.push_back({.cells = {cellText(watchedLineName(watch, project, row.name).toStdString()),
                                        settled.tableMoney(asDouble(spent.month.rows[i].whole)),
                                        settled.tableMoney(asDouble(row.whole))}});
    }
    table.rows.push_back(
        {.cells = {BudgetSectionWords::tr("Total"), settled.tableMoney(asDouble(spent.month.total.whole)),
                   settled.tableMoney(asDouble(spent.year.total.whole))},
         .style = ReportRowStyle::total});
    table.note = moreNote(spent.year.rows.size(), lines);
    writer.table(std::move(table));
    writeCharts(writer, spent);
}

void writeSpent(SectionWriter& writer, const Spent& spent) {
    const ReportContext& context = spent.context;
    writer.lead(spendingSentence(spent.watch, spent.month, context.project(), context.formatter));
    writer.paragraph(spent.budgeted()
                         ? BudgetSectionWords::tr("As of %1, beside the %2.")
                               .arg(context.formatter.date(spent.watch.asOf), budgetVersionText(spent.watch))
                         : BudgetSectionWords::tr("As of %1. There is no budget yet, so there is no variance: make one "
                                                  "on the page “Budget”.")
                               .arg(context.formatter.date(spent.watch.asOf)));
    writer.warning(waitingText(spent.watch));
    writeFigures(writer, spent);
    writer.note(rateText(context.document.spending().actuals()));
    if (spent.budgeted()) writeLines(writer, spent);
    writeCharts(writer, spent);
    if (spent.budgeted()) writeReasons(writer, context);
    writeWatch(writer, context);
    writeUnitCosts(writer, context);
    writeRealised(writer, context);
}

}  // namespace

ReportSection budgetSection(const ReportContext& context) {
    const Spending& spending = context.document.spending();
    const SpendingWatch& watch = spending.watch();
    const auto rows = [&](SpendingPeriod period) {
        return spendingRows(watch, context.project(), period, SpendingGrouping::line);
    };
    const Spent spent{.context = context,
                      .watch = watch,
                      .month = rows(SpendingPeriod::month),
                      .year = rows(SpendingPeriod::year),
                      .charged = spending.actuals().firstDay.has_value()};
    SectionWriter writer("budget", choiceText(ReportPart::budget));
    if (spent.charged)
        writeSpent(writer, spent);
    else if (spent.budgeted())
        writeBudgetAlone(writer, spent);
    return writer.done(
        BudgetSectionWords::tr("There is no budget, and nothing has been charged yet: make a budget on the page "
                               "“Budget”, and bring charges in on the page “Actual charges”."));
}

}  // namespace jupan
