// What it costs: by category and year, line by line, the ladder of models with their prices, and what a piece of work
// costs.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/engine/cost_years.h"
#include "core/engine/request_years.h"
#include "ui/analysis/money_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/page_money.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class CostsSection {
    Q_DECLARE_TR_FUNCTIONS(CostsSection)
};

QString contingencyName(const ReportContext& context) {
    return CostsSection::tr("Contingency (%1)").arg(context.formatter.percent(context.results().rates.contingency));
}

QString monthlySentence(const ReportContext& context) {
    const Results& results = context.results();
    QString text =
        CostsSection::tr("In everyday use it costs %1 a month, the average of the last 12 months of the plan.")
            .arg(context.formatter.money(results.steadyMonthlyCost));
    if (results.contingency > 0)
        text += QLatin1Char(' ') + CostsSection::tr("A contingency of %1 is part of every cost: %2 over the plan.")
                                       .arg(context.formatter.percent(results.rates.contingency),
                                            context.formatter.money(results.contingency));
    return text;
}

/// Categories by year, the contingency as a line of its own, and their total.
ReportTable categoriesTable(const ReportContext& context, const std::vector<CategoryYears>& categories,
                            const Formatter& settled) {
    const Results& results = context.results();
    ReportTable table{.caption = CostsSection::tr("Cost by category and year"),
                      .unit = settled.unitCaption(),
                      .columns = yearColumns(context, wordColumn(CostsSection::tr("Category"), 1.8)),
                      .rows = {},
                      .note = {}};
    for (const CategoryYears& category : categories) {
        double total = 0;
        for (const auto& [known, amount] : results.categories)
            if (known == category.category) total = amount;
        table.rows.push_back({yearCells(choiceText(category.category), category.years, total, settled)});
    }
    if (results.contingency > 0)
        table.rows.push_back(
            {yearCells(contingencyName(context), contingencyYears(results), results.contingency, settled)});
    std::vector<double> years;
    for (const YearFigures& year : results.years) years.push_back(year.cost);
    table.rows.push_back(
        {yearCells(CostsSection::tr("Total cost"), years, results.metrics.totalCost, settled), ReportRowStyle::total});
    return table;
}

/// The name of a cost line and its category.
struct LineWords {
    QString name{};
    Category category = Category::other;
};
LineWords lineWords(const Project& project, const std::string& id) {
    LineWords words{oneLine(id)};
    const auto look = [&](const auto& list) {
        for (const auto& line : list)
            if (line.id.text == id) words = {orDash(oneLine(line.name)), line.category};
    };
    look(project.workloads);
    look(project.seats);
    look(project.costs);
    return words;
}

ReportTable linesTable(const ReportContext& context, const Formatter& settled) {
    const Results& results = context.results();
    std::vector<ReportColumn> columns = yearColumns(context, wordColumn(CostsSection::tr("Cost line"), 2.2));
    columns.insert(columns.begin() + 1, wordColumn(CostsSection::tr("Category"), 1.3));
    columns.insert(columns.begin() + 2, figureColumn(CostsSection::tr("A month")));
    ReportTable table{.caption = CostsSection::tr("Cost by line"),
                      .unit = settled.unitCaption(),
                      .columns = columns,
                      .rows = {},
                      .note = CostsSection::tr("Before contingency. A month is the average of the last 12 months of "
                                               "the plan.")};
    for (const ItemFigures& item : results.costs) {
        const LineWords words = lineWords(context.project(), item.id);
        const LinesTotal line = lineTotal(item);
        QStringList cells = yearCells(words.name, line.years, line.total, settled);
        cells.insert(1, choiceText(words.category));
        cells.insert(2, settled.cellMoney(line.steadyMonth));
        table.rows.push_back({cells});
    }
    return table;
}

// The ladder --------------------------------------------------------------------------------------------------------

QString modelPrice(const std::optional<double>& price, const Model& model, const Formatter& formatter) {
    return price ? formatter.price(price, model.currency.code) : dash();
}

QStringList stageCells(const QString& from, const MixShare& part, const Project& project, const Formatter& formatter) {
    const auto model = std::find_if(project.models.begin(), project.models.end(),
                                    [&](const Model& each) { return each.id.text == part.model.text; });
    if (model == project.models.end())
        return {from, oneLine(part.model.text), formatter.percent(part.share), dash(), dash(), dash(), dash()};
    const Price& price = model->price;
    return {from,
            orDash(oneLine(model->name)),
            formatter.percent(part.share),
            modelPrice(price.input, *model, formatter),
            modelPrice(price.cachedInput, *model, formatter),
            modelPrice(price.output, *model, formatter),
            modelPrice(price.batchInput, *model, formatter),
            modelPrice(price.batchOutput, *model, formatter)};
}

ReportTable ladderTable(const ReportContext& context, const Project& plan) {
    ReportTable table{
        .caption = CostsSection::tr("Ladder of models: from which month, which share, at which price"),
        .unit = CostsSection::tr("prices per 1,000,000 tokens"),
        .columns = {wordColumn(CostsSection::tr("From"), 1.1), wordColumn(CostsSection::tr("Model"), 1.6),
                    figureColumn(CostsSection::tr("Share"), 0.7), figureColumn(CostsSection::tr("Input")),
                    figureColumn(CostsSection::tr("Cached")), figureColumn(CostsSection::tr("Output")),
                    figureColumn(CostsSection::tr("Batch, input")), figureColumn(CostsSection::tr("Batch, output"))},
        .rows = {},
        .note = CostsSection::tr("“–” is a price that is not stated: cached input then costs as much as input, batch "
                                 "half of the live price.")};
    for (const Workload& load : plan.workloads) {
        table.rows.push_back({{orDash(oneLine(load.name))}, ReportRowStyle::group});
        for (const Stage& stage : load.stages) {
            QString from = context.formatter.planMonth(stage.fromMonth);
            for (const MixShare& part : stage.mix) {
                table.rows.push_back({stageCells(from, part, plan, context.formatter)});
                from.clear();
            }
        }
    }
    return table;
}

// A piece of work ---------------------------------------------------------------------------------------------------

QString smallAmount(const std::optional<double>& amount, const ReportContext& context) {
    if (!amount) return dash();
    // Four digits carry the figure; price() would show all there are.
    double rounded = *amount;
    if (rounded != 0 && std::isfinite(rounded)) {
        const double scale = std::pow(10.0, 3 - std::floor(std::log10(std::abs(rounded))));
        if (std::isfinite(scale) && scale > 0) rounded = std::round(rounded * scale) / scale;
    }
    return context.formatter.price(rounded, context.project().settings.currency.code);
}

void addPieces(SectionWriter& write, const ReportContext& context, const Project& plan) {
    std::vector<ReportColumn> columns{wordColumn(CostsSection::tr("Piece of work"), 2)};
    for (const YearFigures& year : context.results().years)
        if (year.year > 0) columns.push_back(figureColumn(context.formatter.yearColumn(year.year)));
    ReportTable table{.caption = CostsSection::tr("Cost of tokens for a piece of work"),
                      .unit = {},
                      .columns = columns,
                      .rows = {},
                      .note = CostsSection::tr("Token workloads only, before contingency; retries and tax included. "
                                               "“–”: nothing is done in that year.")};
    const auto add = [&](const QString& name, const std::vector<std::optional<double>>& years) {
        QStringList cells{name};
        for (const auto& amount : years) cells << smallAmount(amount, context);
        table.rows.push_back({cells});
    };
    for (const UnitCost& unit : context.results().unitCosts)
        if (std::any_of(unit.years.begin(), unit.years.end(), [](const auto& cost) { return cost && *cost != 0; }))
            add(CostsSection::tr("An item of %1").arg(entityTitle(plan, "work_unit." + unit.workUnit)), unit.years);
    for (const RequestYears& load : requestYears(plan, context.results()))
        add(CostsSection::tr("A request of %1").arg(entityTitle(plan, "workload." + load.workload)),
            load.costPerRequest);
    write.wideTable(table, 7);
}

QString ratesNote(const ReportContext& context, const Project& plan) {
    QStringList rates;
    for (const auto& [currency, rate] : plan.settings.fx)
        rates << CostsSection::tr("1 %1 = %2", "currency, amount")
                     .arg(QString::fromStdString(currency),
                          context.formatter.price(rate.value, plan.settings.currency.code));
    return rates.isEmpty() ? QString()
                           : CostsSection::tr("Exchange rates of the plan: %1.").arg(rates.join(QStringLiteral(", ")));
}

void addCharts(SectionWriter& write, const ReportContext& context, const std::vector<CategoryYears>& categories,
               const Formatter& settled) {
    const Results& results = context.results();
    write.chart<CategoryBarChart>(
        context, CostsSection::tr("Total cost of each category over the plan, the contingency as a bar of its own."),
        [&](CategoryBarChart& chart) {
            showCategories(chart, results, context.project(), context.scenario(), context.formatter);
        },
        QSize(720, 300));
    write.chart<StackedColumnChart>(context, CostsSection::tr("Cost of each year, put together from its categories."),
                                    [&](StackedColumnChart& chart) {
                                        showCostYears(chart, categories, contingencyYears(results), results,
                                                      context.project(), context.scenario(), settled);
                                    });
}

}  // namespace

ReportSection costsSection(const ReportContext& context) {
    SectionWriter write("costs", choiceText(ReportPart::costs));
    const Results& results = context.results();
    if (results.metrics.totalCost == 0)
        return write.done(CostsSection::tr("The plan has no cost yet. Costs are entered on the page Costs & tokens."));
    const ScenarioProject plan = reportPlan(context);
    const Formatter settled = costSteps(results, context.formatter);
    const std::vector<CategoryYears> categories = categoryYears(context.project(), results);
    write.lead(CostsSection::tr("Over %1 it costs %2.")
                   .arg(planLength(context), context.formatter.money(results.metrics.totalCost)) +
               QLatin1Char(' ') + monthlySentence(context));
    write.note(scenarioNote(context));
    write.heading(CostsSection::tr("By category and year"));
    write.wideTable(categoriesTable(context, categories, settled));
    addCharts(write, context, categories, settled);
    write.heading(CostsSection::tr("Line by line"));
    write.wideTable(linesTable(context, settled));
    write.heading(CostsSection::tr("Ladder of models"));
    if (!plan.project.workloads.empty()) {
        write.paragraph(
            CostsSection::tr("Which model answers which share of the requests, stage by stage. The shares "
                             "of a stage add up to 100 %."));
        write.table(ladderTable(context, plan.project));
        write.note(ratesNote(context, plan.project));
    }
    write.heading(CostsSection::tr("What a piece of work costs"));
    addPieces(write, context, plan.project);
    return write.done();
}

}  // namespace jupan
