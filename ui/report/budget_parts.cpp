#include "ui/report/budget_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/finops/review_schedule.h"
#include "core/project/reallocation.h"
#include "ui/analysis/alert_words.h"
#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_words.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/budget_words.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

constexpr std::size_t mostAlerts = 15;
constexpr std::size_t mostAnomalies = 10;
constexpr std::size_t mostMoves = 15;
constexpr std::size_t mostReviews = 5;
constexpr std::size_t mostCauses = 2;

class BudgetPartsWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetParts)
};

/// Alerts tell where it burns now; those acknowledged are not among them.
void writeAlerts(SectionWriter& writer, const ReportContext& context) {
    const std::vector<AlertRow> rows = alertRows(context.document.spending().activeAlerts());
    if (context.document.spending().watch().budgetVersion < 0) return;
    writer.heading(BudgetPartsWords::tr("Active alerts"));
    if (rows.empty()) {
        writer.paragraph(BudgetPartsWords::tr("No budget alert is active."));
        return;
    }
    QStringList items;
    for (std::size_t i = 0; i < std::min(rows.size(), mostAlerts); ++i)
        items << BudgetPartsWords::tr("%1. %2", "alert, amounts")
                     .arg(alertText(rows[i].shown, context.project(), context.formatter),
                          capital(alertAmounts(rows[i].shown, context.formatter)));
    writer.list(items);
    writer.note(moreNote(rows.size(), mostAlerts));
}

void writeAnomalies(SectionWriter& writer, const ReportContext& context) {
    const std::vector<Anomaly>& found = context.document.spending().watch().anomalies;
    if (found.empty()) return;
    const Formatter& formatter = context.formatter;
    writer.heading(BudgetPartsWords::tr("Days that cost far more than usual"));
    ReportTable table{.columns = {wordColumn(BudgetPartsWords::tr("Day"), 1.3),
                                  figureColumn(BudgetPartsWords::tr("Spent"), 1.2),
                                  figureColumn(BudgetPartsWords::tr("Usual"), 1.2),
                                  figureColumn(BudgetPartsWords::tr("Robust z-score")),
                                  wordColumn(BudgetPartsWords::tr("What made it dear"), 3)}};
    const std::size_t shown = std::min(found.size(), mostAnomalies);
    for (std::size_t i = 0; i < shown; ++i) {
        const Anomaly& day = found[found.size() - 1 - i];
        table.rows.push_back({.cells = {formatter.date(day.day), formatter.money(day.money), formatter.money(day.usual),
                                        anomalyScore(day, formatter), anomalyCauses(day, mostCauses, formatter)}});
    }
    table.note =
        joined(BudgetPartsWords::tr("Usual is the median of the last 28 days of the same kind, weekday or weekend."),
               moreNote(found.size(), shown));
    writer.table(std::move(table));
}

QString stateOf(const Reallocation& entry, const BudgetBook& book) {
    if (entry.undoes) return BudgetPartsWords::tr("takes back no. %1").arg(*entry.undoes);
    return isUndone(book, entry.number) ? BudgetPartsWords::tr("taken back") : BudgetPartsWords::tr("in force");
}

void writeMoves(SectionWriter& writer, const ReportContext& context) {
    const BudgetBook& book = context.project().finops.budget;
    if (book.reallocations.empty()) return;
    const Formatter& formatter = context.formatter;
    writer.heading(BudgetPartsWords::tr("Reallocations"));
    ReportTable table{
        .columns = {
            figureColumn(BudgetPartsWords::tr("No."), 0.5), wordColumn(fieldLabel("reallocation", "date"), 1.2),
            wordColumn(fieldLabel("reallocation", "month"), 1), wordColumn(fieldLabel("reallocation", "moves"), 2.6),
            wordColumn(fieldLabel("reallocation", "reason"), 2),
            wordColumn(fieldLabel("reallocation", "approver"), 1.2), wordColumn(BudgetPartsWords::tr("State"), 1)}};
    const std::size_t shown = std::min(book.reallocations.size(), mostMoves);
    for (std::size_t i = 0; i < shown; ++i) {
        const Reallocation& entry = book.reallocations[book.reallocations.size() - 1 - i];
        const auto version = std::ranges::find(book.versions, entry.version, &BudgetVersion::number);
        const Budget& budget = version == book.versions.end() ? book.draft : version->budget;
        table.rows.push_back(
            {.cells = {QString::number(entry.number), formatter.date(entry.date), formatter.calendarMonth(entry.month),
                       cellText(reallocationText(entry, budget, context.project(), formatter).toStdString()),
                       sentenceCell(entry.reason), cellText(entry.approver), stateOf(entry, book)}});
    }
    table.note = moreNote(book.reallocations.size(), shown);
    writer.table(std::move(table));
}

void writeReviews(SectionWriter& writer, const ReportContext& context) {
    const FinOps& finops = context.project().finops;
    if (finops.budget.versions.empty()) return;
    const Formatter& formatter = context.formatter;
    const ReviewSchedule schedule = reviewSchedule(finops, context.day);
    writer.heading(BudgetPartsWords::tr("Budget reviews"));
    writer.paragraph(schedule.overdue
                         ? BudgetPartsWords::tr("The next review was due on %1.").arg(formatter.date(schedule.next))
                         : BudgetPartsWords::tr("The next review is due on %1.").arg(formatter.date(schedule.next)));
    ReportTable table{.columns = {wordColumn(fieldLabel("budget_review", "date"), 1.2),
                                  wordColumn(fieldLabel("budget_review", "by"), 1.2),
                                  wordColumn(fieldLabel("budget_review", "decision"), 4)}};
    const std::size_t shown = std::min(finops.reviews.size(), mostReviews);
    for (std::size_t i = 0; i < shown; ++i) {
        const BudgetReview& review = finops.reviews[finops.reviews.size() - 1 - i];
        table.rows.push_back(
            {.cells = {formatter.date(review.date), cellText(review.by), sentenceCell(review.decision)}});
    }
    table.note = moreNote(finops.reviews.size(), shown);
    writer.table(std::move(table));
}

ReportTable effectTable(const LineReasons& reasons, const Formatter& settled) {
    ReportTable table{
        .unit = settled.unitCaption(),
        .columns = {wordColumn(BudgetPartsWords::tr("Effect"), 1.2), figureColumn(BudgetPartsWords::tr("Amount"), 1),
                    wordColumn(BudgetPartsWords::tr("Why"), 3.5)}};
    for (std::size_t i = 0; i < reasons.explained.parts.size(); ++i) {
        const auto effect = static_cast<VarianceEffect>(i);
        const EffectPart& part = reasons.explained.parts[i];
        const QString amount = part.state == EffectState::known ? settled.cellMoney(asDouble(part.amount)) : dash();
        table.rows.push_back({.cells = {effectName(effect), amount, effectSentence(effect, reasons)}});
    }
    table.rows.push_back(
        {.cells = {BudgetPartsWords::tr("Variance"), settled.cellMoney(asDouble(reasons.explained.variance)),
                   BudgetPartsWords::tr("Actual less budget; the six parts sum to it exactly.")},
         .style = ReportRowStyle::total});
    return table;
}

}  // namespace

void writeReasons(SectionWriter& writer, const ReportContext& context) {
    const Spending& spending = context.document.spending();
    const SpendingWatch& watch = spending.watch();
    const Project& project = context.project();
    const YearMonth month = monthToExplain(watch);
    const std::string line = lineToExplain(watch, month);
    if (line.empty()) return;
    const auto reasons = reasonsOf(project, spending.actuals().actuals, watch, line, month);
    if (!reasons) return;
    writer.heading(BudgetPartsWords::tr("Why “%1” is off its budget in %2")
                       .arg(nameText(watchedLineName(watch, project, line).toStdString()),
                            context.formatter.calendarMonth(month)));
    writer.paragraph(BudgetPartsWords::tr("Budget %1, actual %2.")
                         .arg(context.formatter.money(asDouble(reasons.value().budget)),
                              context.formatter.money(asDouble(reasons.value().actual))));
    writer.chart<VarianceBridgeChart>(
        context, BudgetPartsWords::tr("A bridge from the budget to the actual figure in six effects."),
        [&](VarianceBridgeChart& chart) {
            showVarianceBridge(chart, reasons.value(), watch, project, context.formatter);
        });
    const double largest = std::max(asDouble(reasons.value().budget), asDouble(reasons.value().actual));
    ReportTable table = effectTable(reasons.value(), context.formatter.fixedFor(largest));
    table.note = reasonsNote(reasons.value(), project, context.formatter);
    writer.table(std::move(table));
}

void writeWatch(SectionWriter& writer, const ReportContext& context) {
    writeAlerts(writer, context);
    writeAnomalies(writer, context);
    writeMoves(writer, context);
    writeReviews(writer, context);
}

}  // namespace jupan
