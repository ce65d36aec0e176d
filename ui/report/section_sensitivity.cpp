// What moves NPV: the tornado, the values at which NPV is zero, two inputs at once, and the work units beside each
// other.
#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "core/analysis/break_even_list.h"
#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/format/field_text.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class SensitivitySection {
    Q_DECLARE_TR_FUNCTIONS(SensitivitySection)
};

constexpr int mostBreakEvens = 15;

Source sourceOf(const Project& project, const std::string& path) {
    const auto known = project.provenance.find(path);
    return known == project.provenance.end() ? Source::guess : known->second.source;
}

QString resultCell(const MetricValue& value, const Formatter& settled) {
    return value.value ? metricCell(Metric::npv, value, settled)
                       : QStringLiteral("– (%1)").arg(undefinedReason(value.reason));
}

ReportTable tornadoTableOf(const Tornado& bars, const Project& project, const Formatter& formatter) {
    const Formatter settled = settledFor(bars, formatter);
    ReportTable table{
        .caption = SensitivitySection::tr("NPV with one input at its low and at its high value"),
        .unit = settled.unitCaption(),
        .columns = {wordColumn(SensitivitySection::tr("Input"), 2.4),
                    wordColumn(SensitivitySection::tr("Base (low to high)"), 2),
                    figureColumn(SensitivitySection::tr("NPV at low")),
                    figureColumn(SensitivitySection::tr("NPV at high")), figureColumn(SensitivitySection::tr("Swing")),
                    wordColumn(SensitivitySection::tr("Provenance"), 1.1)},
        .rows = {},
        .note = tornadoRest(bars, defaultBars, formatter)};
    for (std::size_t i = 0; i < std::min(defaultBars, bars.bars.size()); ++i) {
        const TornadoBar& bar = bars.bars[i];
        const auto value = [&](double number) { return inputValue(project, bar.input.path, number, formatter); };
        table.rows.push_back(
            {{inputName(project, bar.input.path),
              SensitivitySection::tr("%1 (%2 to %3)", "base, low, high")
                  .arg(value(bar.input.value), value(bar.input.low), value(bar.input.high)),
              resultCell(bar.atLow, settled), resultCell(bar.atHigh, settled),
              bar.swing ? settled.cellMoney(bar.swing) : dash(), choiceText(sourceOf(project, bar.input.path))}});
    }
    return table;
}

/// The plan with ranges at the inputs that move NPV most, and single values, the same ones, at all others: searching
/// hundreds of inputs takes seconds, and a page has room for a few.
ScenarioProject withLargestRanges(ScenarioProject plan, const Tornado& bars, std::size_t most) {
    std::set<std::string> kept;
    for (std::size_t i = 0; i < std::min(most, bars.bars.size()); ++i) kept.insert(bars.bars[i].input.path);
    for (const NumberField& field : numberFields(plan.project))
        if (const Uncertain* value = field.uncertain(); value && value->spread && !kept.contains(field.path))
            field.set(value->value);
    return plan;
}

void addBreakEvens(SectionWriter& write, const ScenarioProject& all, const Tornado& bars, const Formatter& formatter) {
    const ScenarioProject plan = withLargestRanges(all, bars, mostBreakEvens);
    const auto lines = breakEvenList(plan);
    if (!lines) return;
    ReportTable table{
        .caption = SensitivitySection::tr("Values at which NPV is zero"),
        .unit = {},
        .columns = {wordColumn(SensitivitySection::tr("Input"), 2.4), figureColumn(SensitivitySection::tr("Now"), 1.2),
                    figureColumn(SensitivitySection::tr("NPV is zero at"), 1.2),
                    figureColumn(SensitivitySection::tr("Change"), 0.8),
                    wordColumn(SensitivitySection::tr("Within its range"), 1.1)},
        .rows = {},
        .note = {}};
    int without = 0;
    for (const BreakEvenLine& line : lines.value()) {
        if (!line.found.value) {
            ++without;
            continue;
        }
        const std::string& path = line.input.path;
        table.rows.push_back(
            {{inputName(plan.project, path), inputValue(plan.project, path, line.input.value, formatter),
              computedInputValue(plan.project, path, *line.found.value, formatter),
              line.change ? changeText(*line.change, formatter) : dash(),
              line.believed ? SensitivitySection::tr("yes") : SensitivitySection::tr("no")}});
    }
    write.heading(SensitivitySection::tr("What must hold"));
    if (table.rows.empty()) {
        write.paragraph(
            SensitivitySection::tr("No single uncertain input can bring NPV to zero at any value it may "
                                   "have, while the others stay as they are."));
        return;
    }
    write.paragraph(
        SensitivitySection::tr("Each input is moved alone until NPV is zero; all others stay as they are. "
                               "“Yes” means that this value lies between its low and its high: the plan "
                               "stands or falls with it."));
    QStringList rest;
    if (bars.bars.size() > std::size_t{mostBreakEvens})
        rest << SensitivitySection::tr("Searched for the %n inputs that move NPV most.", nullptr, mostBreakEvens);
    if (without > 0) rest << SensitivitySection::tr("%n input(s) cannot bring NPV to zero alone.", nullptr, without);
    table.note = rest.join(QLatin1Char(' '));
    write.table(std::move(table));
}

void addTwoInputs(SectionWriter& write, const ReportContext& context, const ScenarioProject& plan,
                  const Tornado& bars) {
    const auto sides = defaultTableSides(bars);
    if (!sides) return;
    const auto grid = dataTable(plan, sides->first, sides->second, Metric::npv);
    if (!grid) return;
    write.heading(SensitivitySection::tr("Two inputs at once"));
    write.paragraph(dataTableReading(grid.value(), plan.project, context.formatter));
    write.chart<HeatMapChart>(context,
                              SensitivitySection::tr("NPV for pairs of values of the two inputs that move it most: %1 "
                                                     "and %2.")
                                  .arg(shortText(inputName(plan.project, sides->first.path)),
                                       shortText(inputName(plan.project, sides->second.path))),
                              [&](HeatMapChart& chart) {
                                  showDataTable(chart, grid.value(), plan.project, context.scenario(),
                                                context.formatter);
                              });
}

void addMatrix(SectionWriter& write, const ReportContext& context, const Project& plan) {
    if (plan.workUnits.size() < 2) return;
    const CostBenefitMatrix matrix = costBenefitMatrix(plan, context.results());
    write.heading(SensitivitySection::tr("Work units beside each other"));
    write.paragraph(matrixReading(matrix, plan));
    write.chart<BubbleChart>(
        context,
        SensitivitySection::tr("Work units by present value of their benefits against that of their direct costs; "
                               "larger bubbles take more effort. %1")
            .arg(matrixReading(matrix, plan)),
        [&](BubbleChart& chart) { showMatrix(chart, matrix, plan, context.scenario(), context.formatter); });
}

}  // namespace

ReportSection sensitivitySection(const ReportContext& context) {
    SectionWriter write("sensitivity", choiceText(ReportPart::sensitivity));
    const ScenarioProject plan = reportPlan(context);
    const Tornado bars = tornado(plan, Metric::npv);
    if (bars.bars.empty())
        return write.done(
            SensitivitySection::tr("No input has a low and a high value. They are entered beside each "
                                   "input on the pages Goals & KPIs and Costs & tokens."));
    write.lead(sensitivitySentence(bars, context.results(), plan.project, context.formatter));
    write.paragraph(tornadoReading(bars, plan.project, context.formatter));
    write.paragraph(guessSentence(context));
    write.note(scenarioNote(context));
    write.chart<TornadoChart>(
        context,
        SensitivitySection::tr("NPV with each uncertain input at its low and at its high value, the largest swing "
                               "first. %1")
            .arg(tornadoReading(bars, plan.project, context.formatter)),
        [&](TornadoChart& chart) { showTornado(chart, bars, plan.project, context.scenario(), context.formatter); },
        QSize(720, 420));
    write.table(tornadoTableOf(bars, plan.project, context.formatter));
    addBreakEvens(write, plan, bars, context.formatter);
    addTwoInputs(write, context, plan, bars);
    addMatrix(write, context, plan.project);
    return write.done();
}

}  // namespace jupan
