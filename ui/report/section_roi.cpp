// Benefit and ROI by year, the metrics with what they mean, and which KPI brings what.
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/engine/benefit_years.h"
#include "ui/analysis/money_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/explanation_words.h"
#include "ui/models/page_money.h"
#include "ui/report/other_results.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class RoiSection {
    Q_DECLARE_TR_FUNCTIONS(RoiSection)
};

constexpr std::size_t mostKpis = 40;

constexpr std::array metrics{
    Figure::net,          Figure::roi, Figure::npv,  Figure::roiPv,   Figure::benefitCostRatio,
    Figure::safetyMargin, Figure::irr, Figure::mirr, Figure::payback, Figure::discountedPayback,
    Figure::peakExposure};

ReportTable yearsTable(const ReportContext& context) {
    const Results& results = context.results();
    const Formatter settled = yearSteps(results, context.formatter);
    const Metrics& total = results.metrics;
    ReportTable table{.caption = RoiSection::tr("Benefit, cost and net benefit by year"),
                      .unit = settled.unitCaption(),
                      .columns = yearColumns(context, wordColumn(QString(), 1.8)),
                      .rows = {},
                      .note = RoiSection::tr("Initial is the time before month 1. Net benefit is an amount of money; "
                                             "ROI is its ratio to the cost of the same column.")};
    table.columns.front().title = RoiSection::tr("Amount");
    const auto row = [&](const QString& name, const auto& amountOf, double sum, ReportRowStyle style) {
        std::vector<double> years;
        for (const YearFigures& year : results.years) years.push_back(amountOf(year));
        table.rows.push_back({yearCells(name, years, sum, settled), style});
    };
    const auto body = ReportRowStyle::body;
    row(
        RoiSection::tr("Benefit"), [](const YearFigures& year) { return year.benefit; }, total.totalBenefit, body);
    const LaneYears lanes = laneYears(context.project(), results);
    const double capacity = results.lanes[static_cast<std::size_t>(Lane::capacity)];
    if (capacity != 0) {
        table.rows.push_back({yearCells(RoiSection::tr("– of which cash"), lanes.cash,
                                        results.lanes[static_cast<std::size_t>(Lane::cash)], settled),
                              body});
        table.rows.push_back(
            {yearCells(RoiSection::tr("– of which freed capacity"), lanes.capacity, capacity, settled), body});
    }
    row(
        RoiSection::tr("Cost"), [](const YearFigures& year) { return year.cost; }, total.totalCost, body);
    row(
        RoiSection::tr("Net benefit"), [](const YearFigures& year) { return year.net; }, total.net,
        ReportRowStyle::total);
    row(
        RoiSection::tr("Cumulative net benefit"), [](const YearFigures& year) { return year.cumulative; }, total.net,
        body);
    QStringList roi{figureName(Figure::roi)};
    for (const YearFigures& year : results.years) roi << context.formatter.fixedPercent(year.roi, 0);
    table.rows.push_back({roi << context.formatter.fixedPercent(total.roi, 0), body});
    row(
        RoiSection::tr("Present value of net benefit"), [](const YearFigures& year) { return year.pvNet; }, total.npv,
        body);
    return table;
}

/// Every figure with all benefits and on cash alone, and one line that says what it means or why there is none.
ReportTable metricsTable(const ReportContext& context) {
    const Results& results = context.results();
    ReportTable table{
        .caption = RoiSection::tr("Key figures"),
        .unit = {},
        .columns = {wordColumn(RoiSection::tr("Figure"), 1.4), figureColumn(RoiSection::tr("All benefits"), 1),
                    figureColumn(RoiSection::tr("Cash only"), 1), wordColumn(RoiSection::tr("What it means"), 3.2)},
        .rows = {},
        .note = RoiSection::tr("Cash only leaves freed capacity out of the benefits and keeps all costs.")};
    for (const Figure figure : metrics) {
        const Figure cash = inCashLane(figure);
        QString meaning = meaningOf(figure, false);
        const QString why = undefinedReason(figure, results, context.formatter);
        const QString cashWhy = undefinedReason(cash, results, context.formatter);
        if (!why.isEmpty()) meaning += QLatin1Char(' ') + why;
        if (!cashWhy.isEmpty() && cashWhy != why)
            meaning += QLatin1Char(' ') + RoiSection::tr("On cash alone: %1").arg(cashWhy);
        table.rows.push_back({{figureName(figure), figureText(figure, results, context.formatter),
                               figureText(cash, results, context.formatter), meaning}});
    }
    return table;
}

ReportTable kpisTable(const ReportContext& context) {
    const Project& project = context.project();
    const Results& results = context.results();
    const Formatter settled = benefitSteps(results, context.formatter);
    ReportTable table{
        .caption = RoiSection::tr("Benefit by KPI over the plan"),
        .unit = settled.unitCaption(),
        .columns = {wordColumn(RoiSection::tr("KPI"), 2.2), wordColumn(RoiSection::tr("Work unit"), 1.6),
                    wordColumn(RoiSection::tr("Kind of effect"), 1.3), wordColumn(RoiSection::tr("Counts as"), 0.9),
                    figureColumn(RoiSection::tr("Benefit")), figureColumn(RoiSection::tr("Present value"))},
        .rows = {},
        .note = {}};
    const RankedBenefits ranked = rankedBenefits(results, mostKpis);
    for (const std::size_t index : ranked.largest) {
        const ItemFigures& figures = results.kpis[index];
        const auto kpi = std::find_if(project.kpis.begin(), project.kpis.end(),
                                      [&](const Kpi& each) { return each.id.text == figures.id; });
        if (kpi == project.kpis.end()) continue;
        const QString unit = kpi->workUnit ? entityTitle(project, "work_unit." + kpi->workUnit->text) : dash();
        table.rows.push_back({{orDash(oneLine(kpi->name)), unit, choiceText(kpi->kind), choiceText(laneOf(*kpi)),
                               settled.cellMoney(figures.total), settled.cellMoney(figures.pv)}});
    }
    if (ranked.restCount > 0)
        table.rows.push_back(
            {{RoiSection::tr("%n further KPI(s) together", nullptr, static_cast<int>(ranked.restCount)), dash(), dash(),
              dash(), settled.cellMoney(ranked.restTotal), settled.cellMoney(ranked.restPv)}});
    if (!table.rows.empty())
        table.rows.push_back({{RoiSection::tr("Total benefit"),
                               {},
                               {},
                               {},
                               settled.cellMoney(results.metrics.totalBenefit),
                               settled.cellMoney(results.metrics.pvBenefit)},
                              ReportRowStyle::total});
    return table;
}

}  // namespace

ReportSection roiSection(const ReportContext& context) {
    SectionWriter write("roi", choiceText(ReportPart::roi));
    const Results& results = context.results();
    if (isEmptyPlan(results))
        return write.done(
            RoiSection::tr("The plan has neither benefits nor costs yet. Benefits are entered on the "
                           "page Goals & KPIs, costs on the page Costs & tokens."));
    write.lead(resultSentence(context) + QLatin1Char(' ') + roiSentence(context));
    write.paragraph(npvSentence(context) + QLatin1Char(' ') + paybackSentence(context));
    write.note(scenarioNote(context));
    write.heading(RoiSection::tr("Year by year"));
    write.wideTable(yearsTable(context));
    write.chart<CumulativeCashChart>(
        context, RoiSection::tr("Cumulative net benefit month by month. %1").arg(paybackSentence(context)),
        [&](CumulativeCashChart& chart) {
            showCash(chart, results, context.project(), context.scenario(), context.formatter);
        });
    write.heading(RoiSection::tr("Key figures and what they mean"));
    write.table(metricsTable(context));
    writeOtherResults(write, otherResults(context), context);
    write.heading(RoiSection::tr("Where the benefit comes from"));
    write.paragraph(laneSentence(context));
    write.table(kpisTable(context));
    return write.done();
}

}  // namespace jupan
