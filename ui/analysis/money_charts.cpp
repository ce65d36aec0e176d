#include "ui/analysis/money_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/analysis/analysis_words.h"
#include "ui/format/field_text.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class OverviewCharts {
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

}  // namespace

ChartTexts moneyChartTexts(const QString& title, const Formatter& formatter) {
    const FigureText column([formatter](double amount) { return formatter.tableMoney(amount); }, formatter.tickGrain());
    return {
        .title = title,
        .valueUnit = formatter.unitCaption(),
        .empty = {},
        .tick = FigureText([formatter](double amount) { return formatter.tickMoney(amount); }, formatter.tickGrain()),
        .value = column,
        .exact = [formatter](double amount) { return formatter.exactMoney(amount); }};
}

LineSeries monthlyLine(const QString& name, const std::vector<double>& cumulative) {
    LineSeries line{name, {}};
    line.points.reserve(static_cast<qsizetype>(cumulative.size()));
    for (std::size_t month = 0; month < cumulative.size(); ++month)
        line.points.append({static_cast<double>(month), cumulative[month]});
    return line;
}

LineSeries cashLine(const QString& name, const Results& results) {
    return monthlyLine(name, results.months.cumulative);
}

LineSeries cashOnlyLine(const QString& name, const Results& results) {
    return monthlyLine(name, results.cashCumulative);
}

std::optional<PaybackMark> paybackMark(const Results& results, const Formatter& formatter) {
    const auto& month = results.metrics.paybackMonth;
    // Without a debt there is no point at which it comes back.
    if (!month || !results.metrics.paybackStep) return std::nullopt;
    return PaybackMark{*month, OverviewCharts::tr("pays back, %1").arg(formatter.months(month))};
}

double largestCash(const Results& results) {
    double largest = 0;
    for (const double amount : results.months.cumulative) largest = std::max(largest, std::abs(amount));
    for (const double amount : results.cashCumulative) largest = std::max(largest, std::abs(amount));
    return largest;
}

QVector<CategoryBar> axisBars(const Results& results) {
    QVector<CategoryBar> bars;
    for (const auto& [axis, amount] : results.axes) bars.push_back({choiceText(axis), amount, static_cast<int>(axis)});
    return bars;
}

QVector<CategoryBar> categoryBars(const Results& results) {
    QVector<CategoryBar> bars;
    for (const auto& [category, amount] : results.categories) bars.push_back({choiceText(category), amount, 5});
    if (results.contingency > 0) bars.push_back({OverviewCharts::tr("Contingency"), results.contingency, 6});
    return bars;
}

namespace {

/// More lines than these cannot be told apart.
constexpr qsizetype mostLines = 6;

QString currencyOf(const Project& project) {
    return QString::fromStdString(project.settings.currency.code);
}

/// "NPV, KRW": money is in units of one there.
QString moneyColumn(const QString& name, const Project& project) {
    return OverviewCharts::tr("%1, %2", "a table column: what, currency").arg(name, currencyOf(project));
}

QString sourceOfAll(const Project& project) {
    return OverviewCharts::tr("Source: %1, all scenarios, calculated with Jupan")
        .arg(QString::fromStdString(project.settings.name));
}

/// A column a line under its name, a row a month.
ChartTable monthTable(const std::vector<std::pair<QString, const std::vector<double>*>>& columns,
                      const Project& project) {
    ChartTable table{.columns = {OverviewCharts::tr("Month")}, .rows = {}};
    std::size_t months = 0;
    for (const auto& [name, amounts] : columns) {
        table.columns << moneyColumn(name, project);
        months = std::max(months, amounts->size());
    }
    for (std::size_t month = 0; month < months; ++month) {
        QVector<ChartCell> row{static_cast<double>(month)};
        for (const auto& [name, amounts] : columns)
            row.append(month < amounts->size() ? ChartCell((*amounts)[month]) : ChartCell());
        table.rows.append(row);
    }
    return table;
}

ChartTable barTable(const QString& head, const QString& figure, const QVector<CategoryBar>& bars,
                    const Project& project) {
    ChartTable table{.columns = {head, moneyColumn(figure, project)}, .rows = {}};
    for (const CategoryBar& bar : bars) table.rows.append({bar.name, bar.value});
    return table;
}

bool isMoney(ComparedMetric metric) {
    return metric == ComparedMetric::net || metric == ComparedMetric::npv || metric == ComparedMetric::peakExposure ||
           metric == ComparedMetric::monthlyCost;
}

QString metricColumn(ComparedMetric metric, const Project& project) {
    const QString name = figureName(figureOf(metric));
    if (isMoney(metric)) return moneyColumn(name, project);
    if (metric == ComparedMetric::payback || metric == ComparedMetric::discountedPayback)
        return OverviewCharts::tr("%1, months").arg(name);
    if (metric == ComparedMetric::benefitCostRatio) return name;
    return OverviewCharts::tr("%1, 1 = 100 %").arg(name);
}

ChartTable scenarioTable(const std::vector<AnalysedScenario>& scenarios, ComparedMetric metric,
                         const Project& project) {
    ChartTable table{.columns = {OverviewCharts::tr("Scenario"), metricColumn(metric, project),
                                 OverviewCharts::tr("Difference to the base case")},
                     .rows = {}};
    const Results* base = scenarios.empty() ? nullptr : scenarios.front().results.get();
    const auto cell = [](std::optional<double> value) { return value ? ChartCell(*value) : ChartCell(); };
    for (const AnalysedScenario& scenario : scenarios) {
        const MetricChange change =
            base && scenario.results ? compareMetric(metric, *base, *scenario.results) : MetricChange();
        table.rows.append({scenario.name, cell(change.value), cell(change.difference)});
    }
    return table;
}

}  // namespace

void showScenarioCash(CumulativeCashChart& chart, const std::vector<AnalysedScenario>& scenarios,
                      std::string_view shown, const Project& project, const Formatter& formatter) {
    CumulativeCashData data;
    double largest = 0;
    std::vector<std::pair<QString, const std::vector<double>*>> columns;
    const auto add = [&](const AnalysedScenario& scenario) {
        if (!scenario.results) return;
        columns.emplace_back(scenario.name, &scenario.results->months.cumulative);
        if (data.lines.size() >= mostLines) return;
        data.lines.append(cashLine(scenario.name, *scenario.results));
        largest = std::max(largest, largestCash(*scenario.results));
    };
    for (const AnalysedScenario& scenario : scenarios) {
        if (scenario.id != shown || !scenario.results) continue;
        add(scenario);
        data.payback = paybackMark(*scenario.results, formatter);
    }
    for (const AnalysedScenario& scenario : scenarios)
        if (scenario.id != shown) add(scenario);
    const bool some = static_cast<qsizetype>(columns.size()) > mostLines;
    ChartTexts texts = moneyChartTexts(
        some ? OverviewCharts::tr("Cumulative net benefit, %1 of %2 scenarios").arg(mostLines).arg(columns.size())
             : OverviewCharts::tr("Cumulative net benefit"),
        formatter.fixedFor(largest));
    texts.source = columns.size() > 1 ? sourceOfAll(project) : chartSource(project, shown);
    texts.table = monthTable(columns, project);
    chart.setData(std::move(data), std::move(texts));
}

void showScenarioMetric(ScenarioComparisonChart& chart, const std::vector<AnalysedScenario>& scenarios,
                        ComparedMetric metric, const Project& project, const Formatter& formatter) {
    QVector<ScenarioValue> values;
    double largest = 0;
    for (const AnalysedScenario& scenario : scenarios) {
        const auto value = scenario.results ? metricOf(*scenario.results, metric) : std::nullopt;
        if (value && isMoney(metric)) largest = std::max(largest, std::abs(*value));
        values.push_back({scenario.name, value, scenario.id.empty()});
    }
    const Formatter settled = formatter.fixedFor(largest);
    const FigureText text([metric, settled](double value) { return metricText(metric, value, settled); },
                          isMoney(metric) ? settled.tickGrain() : 0);
    chart.setData(values, {.title = figureName(figureOf(metric)),
                           .valueUnit = isMoney(metric) ? settled.unitCaption() : QString(),
                           .source = sourceOfAll(project),
                           .empty = {},
                           .tick = text,
                           .value = text,
                           .exact = text,
                           .table = scenarioTable(scenarios, metric, project)});
}

void showCash(CumulativeCashChart& chart, const Results& results, const Project& project, std::string_view scenario,
              const Formatter& formatter) {
    CumulativeCashData data{.lines = {cashLine({}, results)}, .payback = paybackMark(results, formatter)};
    const QString title = OverviewCharts::tr("Cumulative net benefit");
    std::vector<std::pair<QString, const std::vector<double>*>> columns{{title, &results.months.cumulative}};
    if (results.lanes[static_cast<std::size_t>(Lane::capacity)] != 0) {
        data.lines[0].name = columns[0].first = OverviewCharts::tr("all benefits");
        data.lines.append(cashOnlyLine(OverviewCharts::tr("cash only"), results));
        columns.emplace_back(OverviewCharts::tr("cash only"), &results.cashCumulative);
    }
    ChartTexts texts = moneyChartTexts(title, formatter.fixedFor(largestCash(results)));
    texts.source = chartSource(project, scenario);
    texts.table = monthTable(columns, project);
    chart.setData(std::move(data), std::move(texts));
}

namespace {

/// Benefits and costs stand beside each other: one unit for both.
Formatter settledForTotals(const Results& results, const Formatter& formatter) {
    return formatter.fixedFor(std::max(results.metrics.totalBenefit, results.metrics.totalCost));
}

}  // namespace

void showAxes(CategoryBarChart& chart, const Results& results, const Project& project, std::string_view scenario,
              const Formatter& formatter) {
    const QVector<CategoryBar> bars = axisBars(results);
    ChartTexts texts =
        moneyChartTexts(OverviewCharts::tr("Benefit by value axis"), settledForTotals(results, formatter));
    texts.source = chartSource(project, scenario);
    texts.table = barTable(OverviewCharts::tr("Value axis"), OverviewCharts::tr("Benefit"), bars, project);
    chart.setData(bars, std::move(texts));
}

void showCategories(CategoryBarChart& chart, const Results& results, const Project& project, std::string_view scenario,
                    const Formatter& formatter) {
    const QVector<CategoryBar> bars = categoryBars(results);
    ChartTexts texts = moneyChartTexts(OverviewCharts::tr("Cost by category"), settledForTotals(results, formatter));
    texts.source = chartSource(project, scenario);
    texts.table = barTable(OverviewCharts::tr("Category"), OverviewCharts::tr("Cost"), bars, project);
    chart.setData(bars, std::move(texts));
}

void showCostYears(StackedColumnChart& chart, const std::vector<CategoryYears>& categories,
                   const std::vector<double>& contingency, const Results& results, const Project& project,
                   std::string_view scenario, const Formatter& steps) {
    StackedColumnData data;
    ChartTable table{.columns = {OverviewCharts::tr("Category")}, .rows = {}};
    for (const YearFigures& year : results.years) {
        data.columns << steps.yearColumn(year.year);
        data.totals << year.cost;
        table.columns << moneyColumn(steps.yearColumn(year.year), project);
    }
    const auto add = [&](const QString& name, const std::vector<double>& years) {
        data.parts << StackPart{name, QVector<double>(years.begin(), years.end())};
        QVector<ChartCell> row{name};
        for (std::size_t year = 0; year < results.years.size(); ++year)
            row.append(year < years.size() ? ChartCell(years[year]) : ChartCell());
        table.rows.append(row);
    };
    for (const CategoryYears& category : categories) add(choiceText(category.category), category.years);
    add(OverviewCharts::tr("Contingency"), contingency);
    ChartTexts texts = moneyChartTexts(OverviewCharts::tr("Cost by category and year"), steps);
    texts.tick = texts.value;
    texts.source = chartSource(project, scenario);
    texts.empty = OverviewCharts::tr("No cost yet");
    texts.table = std::move(table);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
