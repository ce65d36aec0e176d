#include "ui/analysis/simulation_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/simulation/distribution_shares.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/metric_texts.h"
#include "ui/analysis/money_charts.h"
#include "ui/analysis/simulation_words.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class SimulationCharts {
    Q_DECLARE_TR_FUNCTIONS(SimulationCharts)
};

/// More bars than these are no picture any more.
constexpr int mostBars = 20;
/// Places in reportedPercentiles that are marked, with their names.
constexpr std::array<std::pair<std::size_t, const char*>, 3> markedPercentiles{{{1, "P10"}, {3, "P50"}, {5, "P90"}}};

/// The unit settled for the middle of the values: tails far out must not make the rest "0.1".
Formatter settledFor(Metric metric, const MetricStatistics& statistics, const Formatter& formatter) {
    if (!isMoney(metric)) return formatter;
    double largest = 0;
    for (const auto& percentile : statistics.percentiles) largest = std::max(largest, std::abs(percentile.value_or(0)));
    return formatter.fixedFor(largest);
}

/// Title, axis figures, source line of a chart of one metric.
ChartTexts metricTexts(const QString& title, Metric metric, const Simulation& simulation, const Project& project,
                       const Formatter& settled) {
    ChartTexts texts = metricChartTexts(metric, title, settled);
    texts.valueUnit.clear();  // the caption under the axis says it
    texts.source = chartSource(project, simulation, settled);
    texts.empty = undefinedTrials(simulation, metric, settled);
    return texts;
}

/// A column of a metric's values in units of one.
QString columnName(const QString& what, Metric metric, const Project& project) {
    const QString unit = isMoney(metric)         ? QString::fromStdString(project.settings.currency.code)
                         : metric == Metric::roi ? SimulationCharts::tr("1 = 100 %")
                                                 : SimulationCharts::tr("months");
    return SimulationCharts::tr("%1, %2", "column, unit").arg(what, unit);
}

AxisWords shareAxis(const Formatter& formatter) {
    return {.caption = SimulationCharts::tr("share of trials"),
            .tick = [formatter](double share) { return formatter.percent(share); },
            .exact = [formatter](double share) { return shareOfTrials(share, formatter); }};
}

QString meanNote(Metric metric, const Simulation& simulation, const Formatter& settled) {
    const MetricStatistics& statistics = statisticsOf(simulation, metric);
    if (statistics.count == 0) return {};
    QString note = statistics.standardError
                       ? SimulationCharts::tr("Mean %1 ± %2 (standard error)")
                             .arg(metricFigure(metric, *statistics.mean, settled),
                                  metricFigure(metric, *statistics.standardError, settled))
                       : SimulationCharts::tr("One trial: %1").arg(metricFigure(metric, *statistics.mean, settled));
    const QString missing = undefinedTrials(simulation, metric, settled);
    return missing.isEmpty() ? note : note + QStringLiteral(". ") + missing;
}

/// The shares below and above 0, as they are said: 2.75 % and 97.25 % become 2.7 % and 97.3 %, whose sum is all.
/// Exactly 0 is neither: of NPV the engine counts what is above it.
std::pair<double, double> sidesOfZero(Metric metric, const Simulation& simulation) {
    constexpr double steps = 1000;
    const double below = shareBelowZero(statisticsOf(simulation, metric));
    const double above = metric == Metric::npv ? simulation.probNpvPositive : 1 - below;
    const bool all = std::abs(below + above - 1) < 1e-9;
    return {all && below > 1 / steps ? 1 - std::round(above * steps) / steps : below, above};
}

}  // namespace

void showHistogram(HistogramChart& chart, Metric metric, const Simulation& simulation, const Project& project,
                   const Formatter& formatter) {
    const MetricStatistics& statistics = statisticsOf(simulation, metric);
    const Formatter settled = settledFor(metric, statistics, formatter);
    ChartTexts texts = metricTexts(SimulationCharts::tr("Distribution: %1").arg(metricName(metric)), metric, simulation,
                                   project, settled);
    texts.note = meanNote(metric, simulation, settled);
    texts.table.columns = {columnName(SimulationCharts::tr("From"), metric, project),
                           columnName(SimulationCharts::tr("Below"), metric, project), SimulationCharts::tr("Trials"),
                           SimulationCharts::tr("Share of trials, 1 = 100 %")};
    HistogramData data{.metricCaption = metricCaption(metric, settled), .share = shareAxis(settled)};
    data.trials = static_cast<double>(statistics.count);
    data.edges = {statistics.histogram.edges.begin(), statistics.histogram.edges.end()};
    for (const BinShare& bin : binShares(statistics)) {
        data.counts.append(bin.trials);
        texts.table.rows.append({bin.from, bin.to, bin.trials, bin.share});
    }
    for (const auto& [place, name] : markedPercentiles)
        if (statistics.percentiles[place])
            data.marks.append(
                {.at = *statistics.percentiles[place],
                 .text = QLatin1String(name) + QChar(0x00A0) + texts.value(*statistics.percentiles[place]),
                 .strong = place == 3});
    if (metric != Metric::paybackMonth && statistics.count > 0) {
        const auto [below, above] = sidesOfZero(metric, simulation);
        data.below = SimulationCharts::tr("below 0: %1").arg(shareOfTrials(below, settled));
        data.above = SimulationCharts::tr("above 0: %1").arg(shareOfTrials(above, settled));
    }
    chart.setData(std::move(data), std::move(texts));
}

void showSCurve(SCurveChart& chart, Metric metric, const Simulation& simulation, const Project& project,
                const Formatter& formatter) {
    const MetricStatistics& statistics = statisticsOf(simulation, metric);
    const Formatter settled = settledFor(metric, statistics, formatter);
    ChartTexts texts = metricTexts(SimulationCharts::tr("Share of trials up to a value: %1").arg(metricName(metric)),
                                   metric, simulation, project, settled);
    texts.note = undefinedTrials(simulation, metric, settled);
    texts.table.columns = {columnName(metricName(metric), metric, project),
                           SimulationCharts::tr("Share of trials below it, 1 = 100 %")};
    SCurveData data{.metricCaption = metricCaption(metric, settled), .share = shareAxis(settled)};
    for (const ShareBelow& point : sharesBelow(statistics)) {
        data.points.append({point.value, point.share});
        texts.table.rows.append({point.value, point.share});
    }
    for (const auto& [place, name] : markedPercentiles)
        if (statistics.percentiles[place])
            data.marks.append({{*statistics.percentiles[place], reportedPercentiles[place]},
                               QLatin1String(name) + QChar(0x00A0) + texts.value(*statistics.percentiles[place])});
    if (metric != Metric::paybackMonth && statistics.count > 0) {
        const double below = sidesOfZero(metric, simulation).first;
        data.zero = MarkedPoint{{0, shareBelowZero(statistics)},
                                SimulationCharts::tr("below 0: %1").arg(shareOfTrials(below, settled))};
    }
    chart.setData(std::move(data), std::move(texts));
}

void showFan(FanChart& chart, const Simulation& simulation, const Project& project, const Results& results,
             const Formatter& formatter) {
    const CashFan& fan = simulation.fan;
    double largest = largestCash(results);
    for (const auto* line : {&fan.p10, &fan.p90})
        for (const double amount : *line) largest = std::max(largest, std::abs(amount));
    const Formatter settled = formatter.fixedFor(largest);
    FanData data{.p10 = monthlyLine(QStringLiteral("P10"), fan.p10),
                 .p50 = monthlyLine(QStringLiteral("P50"), fan.p50),
                 .p90 = monthlyLine(QStringLiteral("P90"), fan.p90),
                 .plan = cashLine(SimulationCharts::tr("plan"), results),
                 .payback = std::nullopt};
    ChartTexts texts = moneyChartTexts(SimulationCharts::tr("Cumulative net benefit, P10 to P90"), settled);
    texts.note = SimulationCharts::tr(
        "In each month 80 % of the trials lie inside the band. The plan uses the value of every input.");
    texts.source = chartSource(project, simulation, formatter);
    const QString currency = QString::fromStdString(project.settings.currency.code);
    texts.table.columns = {SimulationCharts::tr("Month"), SimulationCharts::tr("P10, %1").arg(currency),
                           SimulationCharts::tr("P50, %1").arg(currency), SimulationCharts::tr("P90, %1").arg(currency),
                           SimulationCharts::tr("Plan, %1").arg(currency)};
    const std::vector<double>& plan = results.months.cumulative;
    for (std::size_t month = 0; month < fan.p50.size(); ++month)
        texts.table.rows.append({static_cast<double>(month), fan.p10[month], fan.p50[month], fan.p90[month],
                                 month < plan.size() ? ChartCell(plan[month]) : ChartCell()});
    chart.setData(std::move(data), std::move(texts));
}

void showDrivers(SignedBarChart& chart, const Simulation& simulation, const Project& project,
                 const Formatter& formatter) {
    const auto cell = [](const std::optional<double>& figure) { return figure ? ChartCell(*figure) : ChartCell(); };
    const int inputs = static_cast<int>(simulation.drivers.size());
    SignedBarData data{.bars = {},
                       .barName = {},
                       .markName = {},
                       .shareName = SimulationCharts::tr("share"),
                       .leftName = SimulationCharts::tr("lowers NPV as it rises"),
                       .rightName = SimulationCharts::tr("raises NPV as it rises")};
    ChartTexts texts{
        .title =
            inputs > mostBars
                ? SimulationCharts::tr("Drivers of NPV by rank correlation, %1 of %2 inputs").arg(mostBars).arg(inputs)
                : SimulationCharts::tr("Drivers of NPV by rank correlation"),
        .note = SimulationCharts::tr(
            "Rank correlation (Spearman) of each input with NPV, −1 to 1; the share is that of the squares"),
        .source = chartSource(project, simulation, formatter),
        .empty = SimulationCharts::tr("No uncertain input in this scenario"),
        .tick = [formatter](double rho) { return formatter.number(rho, 1); },
        .value = [formatter](double rho) { return formatter.fixedNumber(rho, 2); },
        .exact = [formatter](double rho) { return formatter.fixedNumber(rho, 4); }};
    texts.table.columns = {SimulationCharts::tr("Input"), SimulationCharts::tr("Path"),
                           SimulationCharts::tr("Rank correlation with NPV"),
                           SimulationCharts::tr("Share of the squares, 1 = 100 %")};
    for (const Driver& driver : simulation.drivers) {
        const QString words = inputWords(project, driver.input);
        texts.table.rows.append(
            {words, QString::fromStdString(driver.input), cell(driver.spearman), cell(driver.share)});
        if (data.bars.size() >= mostBars) continue;
        data.bars.append(
            {.name = words,
             .value = driver.spearman,
             .mark = std::nullopt,
             .share = driver.share ? shareOfTrials(*driver.share, formatter) : QString(),
             .note = driver.spearman ? QString() : SimulationCharts::tr("no figure: the input or NPV does not vary")});
    }
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
