// How sure the result is: the trials as a distribution, their percentiles and chances, and the inputs behind them.
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/metric_texts.h"
#include "ui/analysis/simulation_charts.h"
#include "ui/analysis/simulation_words.h"
#include "ui/format/field_text.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

constexpr std::size_t mostDrivers = 12;

class SimulationSection {
    Q_DECLARE_TR_FUNCTIONS(SimulationSection)
};

constexpr std::array metrics{Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth};

QString trialsSentence(const Simulation& simulation, const Formatter& formatter) {
    return SimulationSection::tr("%1 trials, seed %2, sampling %3: the same seed gives the same figures again.")
        .arg(formatter.number(static_cast<double>(simulation.trials), 0), QString::number(simulation.seed),
             samplerName(simulation.sampler));
}

Formatter simulationSteps(const Simulation& simulation, const Formatter& formatter) {
    double largest = 0;
    for (const MetricStatistics* statistics : {&simulation.npv, &simulation.net})
        for (const auto& percentile : statistics->percentiles)
            largest = std::max(largest, std::abs(percentile.value_or(0)));
    return formatter.fixedFor(largest);
}

QString cellOf(Metric metric, const std::optional<double>& value, const Formatter& settled) {
    if (!value) return dash();
    if (isMoney(metric)) return settled.cellMoney(value);
    return metric == Metric::roi ? settled.percent(value) : settled.fixedNumber(value, 1);
}

ReportTable statisticsTable(const Simulation& simulation, const Formatter& formatter) {
    const Formatter settled = simulationSteps(simulation, formatter);
    ReportTable table{.caption = SimulationSection::tr("Statistics over the trials"),
                      .unit = {},
                      .columns = {wordColumn(SimulationSection::tr("Figure"), 1.6)},
                      .rows = {},
                      .note = {}};
    QStringList notes;
    for (const Metric metric : metrics) {
        table.columns.push_back(figureColumn(metricCaption(metric, settled)));
        notes << undefinedTrials(simulation, metric, formatter);
    }
    notes.removeAll(QString());
    table.note = notes.join(QLatin1Char(' '));
    const auto row = [&](const QString& name, const auto& figureOf) {
        QStringList cells{name};
        for (const Metric metric : metrics)
            cells << cellOf(metric, figureOf(statisticsOf(simulation, metric)), settled);
        table.rows.push_back({cells});
    };
    row(SimulationSection::tr("Mean"), [](const MetricStatistics& each) { return each.mean; });
    row(SimulationSection::tr("Standard deviation"),
        [](const MetricStatistics& each) { return each.standardDeviation; });
    row(SimulationSection::tr("Standard error of the mean"),
        [](const MetricStatistics& each) { return each.standardError; });
    for (std::size_t i = 0; i < reportedPercentiles.size(); ++i) {
        const QString name = QStringLiteral("P%1").arg(std::lround(100 * reportedPercentiles[i]));
        row(i == 3 ? SimulationSection::tr("%1 (median)", "percentile").arg(name) : name,
            [i](const MetricStatistics& each) { return each.percentiles[i]; });
    }
    return table;
}

ReportTable chancesTable(const Simulation& simulation, const Formatter& formatter) {
    ReportTable table{.caption = SimulationSection::tr("How likely"),
                      .unit = {},
                      .columns = {wordColumn(SimulationSection::tr("Outcome"), 3),
                                  figureColumn(SimulationSection::tr("Share of trials"))},
                      .rows = {},
                      .note = {}};
    table.rows.push_back(
        {{SimulationSection::tr("NPV is above 0"), shareOfTrials(simulation.probNpvPositive, formatter)}});
    for (std::size_t year = 0; year < simulation.probPaybackWithin.size(); ++year)
        table.rows.push_back(
            {{SimulationSection::tr("Pays back within %1").arg(formatter.months(12.0 * static_cast<double>(year + 1))),
              shareOfTrials(simulation.probPaybackWithin[year], formatter)}});
    table.rows.push_back({{SimulationSection::tr("Does not pay back within the plan"),
                           shareOfTrials(simulation.paybackNone, formatter)}});
    return table;
}

ReportTable driversTable(const Simulation& simulation, const Project& project, const Formatter& formatter) {
    ReportTable table{.caption = SimulationSection::tr("Inputs that carry NPV"),
                      .unit = {},
                      .columns = {wordColumn(SimulationSection::tr("Input"), 3),
                                  figureColumn(SimulationSection::tr("Rank correlation with NPV"), 1.3),
                                  figureColumn(SimulationSection::tr("Share"), 0.8)},
                      .rows = {},
                      .note = SimulationSection::tr("Spearman's rank correlation: from −1 (NPV falls whenever the "
                                                    "input rises) to 1. Share: its square in the sum of all squares.")};
    for (std::size_t i = 0; i < std::min(mostDrivers, simulation.drivers.size()); ++i) {
        const Driver& driver = simulation.drivers[i];
        table.rows.push_back({{inputName(project, driver.input), formatter.fixedNumber(driver.spearman, 2),
                               driver.share ? formatter.percent(driver.share) : dash()}});
    }
    return table;
}

void addCorrelations(SectionWriter& write, const Project& project, const Simulation& simulation,
                     const Formatter& formatter) {
    QStringList pairs;
    for (const Correlation& pair : project.correlations)
        pairs << SimulationSection::tr("%1 and %2: %3", "input, input, coefficient")
                     .arg(inputName(project, pair.a), inputName(project, pair.b), formatter.fixedNumber(pair.rho, 2));
    if (pairs.isEmpty()) {
        write.note(SimulationSection::tr("The inputs are drawn independently of each other."));
        return;
    }
    write.paragraph(SimulationSection::tr("These inputs are drawn together, with the rank correlation stated:"));
    write.list(pairs);
    if (simulation.correlationRepaired)
        write.note(
            SimulationSection::tr("The stated correlations contradict each other; the nearest ones that do not "
                                  "were used."));
}

}  // namespace

ReportSection simulationSection(const ReportContext& context) {
    SectionWriter write("simulation", choiceText(ReportPart::simulation));
    const ScenarioProject plan = reportPlan(context);
    if (uncertainInputs(plan.project).empty())
        return write.done(
            SimulationSection::tr("No input has a low and a high value, so there is nothing to simulate. "
                                  "They are entered beside each input on the pages Goals & KPIs and "
                                  "Costs & tokens."));
    if (!context.simulation)
        return write.done(SimulationSection::tr("No simulation was run. It is run on the page Simulation."));
    const Simulation& simulation = *context.simulation;
    const Project& project = plan.project;
    const Formatter& formatter = context.formatter;
    write.lead(simulationSentence(simulation, formatter));
    write.paragraph(SimulationSection::tr("Each trial draws every uncertain input from its range and calculates the "
                                          "whole plan. %1")
                        .arg(trialsSentence(simulation, formatter)));
    write.note(scenarioNote(context));
    write.chart<HistogramChart>(
        context,
        SimulationSection::tr("How often which NPV comes out. %1").arg(simulationSentence(simulation, formatter)),
        [&](HistogramChart& chart) { showHistogram(chart, Metric::npv, simulation, project, formatter); });
    write.table(chancesTable(simulation, formatter));
    write.table(statisticsTable(simulation, formatter));
    write.heading(SimulationSection::tr("Over time"));
    write.chart<FanChart>(
        context,
        SimulationSection::tr("Cumulative net benefit month by month: eight of ten trials lie between P10 and P90."),
        [&](FanChart& chart) { showFan(chart, simulation, project, context.results(), formatter); });
    write.heading(SimulationSection::tr("What carries the result"));
    write.chart<SignedBarChart>(
        context, SimulationSection::tr("Rank correlation of each uncertain input with NPV, the strongest first."),
        [&](SignedBarChart& chart) { showDrivers(chart, simulation, project, formatter); });
    write.table(driversTable(simulation, project, formatter));
    addCorrelations(write, project, simulation, formatter);
    return write.done();
}

}  // namespace jupan
