// What knowing more would be worth: which input to measure first, and what that may cost.
#include <QCoreApplication>

#include "core/project/inputs.h"
#include "core/simulation/measurement_plan.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/measure_charts.h"
#include "ui/analysis/measure_words.h"
#include "ui/format/field_text.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

constexpr std::size_t mostInputs = 20;

class InformationSection {
    Q_DECLARE_TR_FUNCTIONS(InformationSection)
};

std::vector<ReportFigure> figuresOf(const MeasurementPlan& plan, const Formatter& formatter) {
    return {
        {InformationSection::tr("Value of perfect knowledge (EVPI)"), formatter.money(plan.evpi),
         InformationSection::tr("the most that any measuring may cost")},
        {InformationSection::tr("Expected NPV"), formatter.money(plan.expectedNpv),
         InformationSection::tr("decision as things stand: %1").arg(decisionName(plan.goAhead))},
        {InformationSection::tr("Probability of NPV at or below 0"), probabilityText(plan.lossProbability, formatter),
         InformationSection::tr("share of trials with NPV not above 0")}};
}

QString rangeOf(const Project& project, const std::string& path, const Formatter& formatter) {
    const auto field = findNumberFieldToRead(project, path);
    const Uncertain* value = field ? field->uncertain() : nullptr;
    if (!value || !value->spread) return dash();
    return InformationSection::tr("%1 to %2", "low, high")
        .arg(inputValue(project, path, value->spread->low, formatter),
             inputValue(project, path, value->spread->high, formatter));
}

ReportTable inputsTable(const MeasurementPlan& plan, const Project& project, const Formatter& formatter) {
    const auto money = [&](const std::optional<double>& amount) { return amount ? formatter.money(amount) : dash(); };
    ReportTable table{
        .caption = InformationSection::tr("What knowing each input is worth, and what measuring it costs"),
        .unit = {},
        .columns = {wordColumn(InformationSection::tr("Input"), 2.2), wordColumn(InformationSection::tr("Range"), 1.7),
                    figureColumn(InformationSection::tr("Worth (EVPPI)")),
                    figureColumn(InformationSection::tr("Cost of measuring")),
                    figureColumn(InformationSection::tr("Worth less cost")),
                    wordColumn(InformationSection::tr("In the pilot"), 0.7),
                    wordColumn(InformationSection::tr("Provenance"), 0.9),
                    wordColumn(InformationSection::tr("Note"), 1.5)},
        .rows = {},
        .note = {}};
    for (std::size_t i = 0; i < std::min(mostInputs, plan.lines.size()); ++i) {
        const MeasurementLine& line = plan.lines[i];
        table.rows.push_back({{inputName(project, line.input), rangeOf(project, line.input, formatter),
                               money(line.worth), money(line.cost), money(line.surplus),
                               line.inPilot ? InformationSection::tr("yes") : InformationSection::tr("no"),
                               choiceText(line.source), orDash(measurementNote(line))}});
    }
    QStringList notes;
    if (plan.lines.size() > mostInputs)
        notes << InformationSection::tr("%n further input(s) is (are) worth less.", nullptr,
                                        static_cast<int>(plan.lines.size() - mostInputs));
    if (!plan.worthless.empty())
        notes << InformationSection::tr(
            "%n further uncertain input(s): knowing any one of them would change no "
            "decision.",
            nullptr, static_cast<int>(plan.worthless.size()));
    table.note = notes.join(QLatin1Char(' '));
    return table;
}

}  // namespace

ReportSection informationSection(const ReportContext& context) {
    SectionWriter write("information", choiceText(ReportPart::information));
    const ScenarioProject plan = reportPlan(context);
    if (uncertainInputs(plan.project).empty())
        return write.done(
            InformationSection::tr("No input has a low and a high value, so there is nothing to find "
                                   "out. They are entered beside each input on the pages Goals & KPIs "
                                   "and Costs & tokens."));
    if (!context.simulation)
        return write.done(
            InformationSection::tr("The value of information follows from a simulation, and none was "
                                   "run. It is run on the page Simulation."));
    const Formatter& formatter = context.formatter;
    const MeasurementPlan measuring = measurementPlan(plan.project, *context.simulation);
    write.lead(measurementAdvice(measuring, *context.simulation, plan.project, formatter));
    write.figures(figuresOf(measuring, formatter));
    write.paragraph(
        InformationSection::tr("The decision is to go ahead if expected NPV is above 0, and else to do "
                               "nothing. Knowing an input before deciding is worth as much as it improves "
                               "that decision on average."));
    write.paragraph(pilotSummary(measuring, formatter));
    write.note(scenarioNote(context));
    write.chart<SignedBarChart>(
        context, InformationSection::tr("What knowing each input is worth, beside what measuring it costs."),
        [&](SignedBarChart& chart) { showValueOfInformation(chart, *context.simulation, plan.project, formatter); });
    write.table(inputsTable(measuring, plan.project, formatter));
    if (measuring.lines.empty())
        write.note(InformationSection::tr("%n uncertain input(s): knowing any one of them would change no decision.",
                                          nullptr, static_cast<int>(measuring.worthless.size())));
    return write.done();
}

}  // namespace jupan
