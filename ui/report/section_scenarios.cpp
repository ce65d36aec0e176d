// The scenarios beside each other, and what each of them changes.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/money_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/models/scenario_table.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class ScenariosSection {
    Q_DECLARE_TR_FUNCTIONS(ScenariosSection)
};

Formatter scenarioSteps(const std::vector<AnalysedScenario>& scenarios, const Formatter& formatter) {
    double largest = 0;
    for (const AnalysedScenario& scenario : scenarios) {
        if (!scenario.results) continue;
        const Metrics& metrics = scenario.results->metrics;
        for (const double amount : {metrics.net, metrics.npv, metrics.peakExposure})
            largest = std::max(largest, std::abs(amount));
    }
    return formatter.fixedFor(largest);
}

ReportTable comparisonTable(const std::vector<AnalysedScenario>& scenarios, const Formatter& settled) {
    ReportTable table{.caption = ScenariosSection::tr("Key figures by scenario"),
                      .unit = settled.unitCaption(),
                      .columns = {wordColumn(ScenariosSection::tr("Figure"), 1.8)},
                      .rows = {},
                      .note = ScenariosSection::tr("“–” is a figure that has no value there, such as the payback of a "
                                                   "plan that never pays back.")};
    for (const AnalysedScenario& scenario : scenarios)
        table.columns.push_back(figureColumn(orDash(oneLine(scenario.name.toStdString())), 1.2));
    for (std::size_t i = 0; i < EnumNames<ComparedMetric>::names.size(); ++i) {
        const auto metric = static_cast<ComparedMetric>(i);
        QStringList cells{figureName(figureOf(metric))};
        for (const AnalysedScenario& scenario : scenarios)
            cells << (scenario.results ? metricText(metric, metricOf(*scenario.results, metric), settled) : dash());
        table.rows.push_back({cells});
    }
    return table;
}

// What each changes -------------------------------------------------------------------------------------------------

QString stagesText(const std::vector<Stage>& stages, const Project& project, const Formatter& formatter) {
    QStringList steps;
    for (const Stage& stage : stages) {
        QStringList mix;
        for (const MixShare& part : stage.mix)
            mix << ScenariosSection::tr("%1 %2", "model, share")
                       .arg(entityTitle(project, "model." + part.model.text), formatter.percent(part.share));
        steps << ScenariosSection::tr("from %1: %2", "month, models")
                     .arg(formatter.planMonth(stage.fromMonth), mix.join(QStringLiteral(", ")));
    }
    return steps.join(QStringLiteral("; "));
}

void addChange(ReportTable& table, const QString& what, const QString& before, const QString& after) {
    table.rows.push_back({{what, before, after}});
}

void addOverrides(ReportTable& table, const Scenario& scenario, const Project& project, const Formatter& formatter) {
    for (const auto& [path, number] : scenario.overrides) {
        const auto input = scenarioInput(project, path);
        const QString before = input && input->value ? inputValue(project, path, *input->value, formatter) : dash();
        addChange(table, inputName(project, path), before, inputValue(project, path, number, formatter));
    }
    for (const ScenarioLadder& ladder : scenario.ladders) {
        const auto load = std::find_if(project.workloads.begin(), project.workloads.end(),
                                       [&](const Workload& each) { return each.id.text == ladder.workload.text; });
        addChange(
            table,
            ScenariosSection::tr("%1: ladder of models").arg(entityTitle(project, "workload." + ladder.workload.text)),
            load == project.workloads.end() ? dash() : stagesText(load->stages, project, formatter),
            stagesText(ladder.stages, project, formatter));
    }
    for (const ScenarioBilling& billing : scenario.billings) {
        const auto seat = std::find_if(project.seats.begin(), project.seats.end(),
                                       [&](const Seat& each) { return each.id.text == billing.seat.text; });
        addChange(table, ScenariosSection::tr("%1: billing").arg(entityTitle(project, "seat." + billing.seat.text)),
                  seat == project.seats.end() ? dash() : choiceText(seat->billing), choiceText(billing.billing));
    }
}

void addFactor(ReportTable& table, const QString& name, double factor, const Formatter& formatter) {
    if (factor != 1) addChange(table, name, formatter.percent(1.0), formatter.percent(factor));
}

ReportTable changesTable(const Project& project, const Formatter& formatter) {
    ReportTable table{
        .caption = ScenariosSection::tr("What each scenario changes"),
        .unit = {},
        .columns = {wordColumn(ScenariosSection::tr("Input"), 2), wordColumn(ScenariosSection::tr("Base case"), 1.3),
                    wordColumn(ScenariosSection::tr("In the scenario"), 1.3)},
        .rows = {},
        .note = {}};
    for (const Scenario& scenario : project.scenarios) {
        table.rows.push_back({{orDash(oneLine(scenario.name))}, ReportRowStyle::group});
        const std::size_t before = table.rows.size();
        if (scenario.mode == ScenarioMode::worst)
            addChange(table, ScenariosSection::tr("Every uncertain input"), ScenariosSection::tr("its base value"),
                      ScenariosSection::tr("the end that gives the lower NPV"));
        if (scenario.mode == ScenarioMode::best)
            addChange(table, ScenariosSection::tr("Every uncertain input"), ScenariosSection::tr("its base value"),
                      ScenariosSection::tr("the end that gives the higher NPV"));
        addOverrides(table, scenario, project, formatter);
        addFactor(table, ScenariosSection::tr("All benefits"), scenario.benefitFactor, formatter);
        addFactor(table, ScenariosSection::tr("All costs"), scenario.costFactor, formatter);
        if (table.rows.size() == before)
            addChange(table, ScenariosSection::tr("Nothing: it equals the base case"), dash(), dash());
    }
    return table;
}

// The first sentence ------------------------------------------------------------------------------------------------

QString spanSentence(const std::vector<AnalysedScenario>& scenarios, const Formatter& formatter) {
    const AnalysedScenario* lowest = nullptr;
    const AnalysedScenario* highest = nullptr;
    int negative = 0;
    for (const AnalysedScenario& scenario : scenarios) {
        if (!scenario.results) continue;
        const double npv = scenario.results->metrics.npv;
        if (!lowest || npv < lowest->results->metrics.npv) lowest = &scenario;
        if (!highest || npv > highest->results->metrics.npv) highest = &scenario;
        if (npv < 0) ++negative;
    }
    if (!lowest) return {};
    const auto name = [](const AnalysedScenario& scenario) {
        return shortText(oneLine(scenario.name.toStdString()), 40);
    };
    const QString span =
        ScenariosSection::tr("Over %1 cases NPV lies between %2 (%3) and %4 (%5).",
                             "how many, amount, scenario, amount, scenario")
            .arg(formatter.number(static_cast<double>(scenarios.size())), formatter.money(lowest->results->metrics.npv),
                 name(*lowest), formatter.money(highest->results->metrics.npv), name(*highest));
    const QString loses = negative == 0 ? ScenariosSection::tr("It is negative in none of them.")
                                        : ScenariosSection::tr("It is negative in %n of them.", nullptr, negative);
    return span + QLatin1Char(' ') + loses;
}

}  // namespace

ReportSection scenariosSection(const ReportContext& context) {
    SectionWriter write("scenarios", choiceText(ReportPart::scenarios));
    const Project& project = context.project();
    if (project.scenarios.empty())
        return write.done(
            ScenariosSection::tr("There is only the base case. Scenarios are added on the page "
                                 "Scenarios."));
    const std::vector<AnalysedScenario> scenarios = analysedScenarios(context.document);
    const Formatter settled = scenarioSteps(scenarios, context.formatter);
    write.lead(spanSentence(scenarios, context.formatter));
    write.wideTable(comparisonTable(scenarios, settled), 6);
    if (std::any_of(scenarios.begin(), scenarios.end(), [](const auto& scenario) { return !scenario.results; }))
        write.warning(
            ScenariosSection::tr("A scenario without figures leads to amounts that are too large to "
                                 "compute."));
    write.chart<ScenarioComparisonChart>(
        context, ScenariosSection::tr("NPV of the base case and of each scenario."),
        [&](ScenarioComparisonChart& chart) {
            showScenarioMetric(chart, scenarios, ComparedMetric::npv, project, context.formatter);
        },
        QSize(720, 300));
    write.chart<CumulativeCashChart>(
        context, ScenariosSection::tr("Cumulative net benefit month by month of the base case and of each scenario."),
        [&](CumulativeCashChart& chart) {
            showScenarioCash(chart, scenarios, context.scenario(), project, context.formatter);
        });
    write.heading(ScenariosSection::tr("What each scenario changes"));
    write.table(changesTable(project, context.formatter));
    return write.done();
}

}  // namespace jupan
