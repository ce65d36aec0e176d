#include "ui/analysis/measure_charts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/simulation/measurement_plan.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/measure_words.h"
#include "ui/analysis/money_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class MeasureCharts {
    Q_DECLARE_TR_FUNCTIONS(MeasureCharts)
};

/// More bars than these are no picture any more.
constexpr int mostBars = 20;

ChartCell cell(const std::optional<double>& amount) {
    return amount ? ChartCell(*amount) : ChartCell();
}

QString yesNo(bool yes) {
    return yes ? MeasureCharts::tr("yes") : MeasureCharts::tr("no");
}

/// Every uncertain input and every one of which something is said, those worth nothing last.
ChartTable tableOf(const MeasurementPlan& plan, const Project& project) {
    const QString currency = QString::fromStdString(project.settings.currency.code);
    ChartTable table{.columns = {MeasureCharts::tr("Input"), MeasureCharts::tr("Path"),
                                 MeasureCharts::tr("Worth up to (EVPPI), %1").arg(currency),
                                 MeasureCharts::tr("Cost of measuring, %1").arg(currency),
                                 MeasureCharts::tr("Worth less cost, %1").arg(currency),
                                 fieldLabel("provenance", "source"), fieldLabel("measurement", "in_pilot")},
                     .rows = {}};
    const auto add = [&](const MeasurementLine& line) {
        table.rows.append({inputWords(project, line.input), QString::fromStdString(line.input), cell(line.worth),
                           cell(line.cost), cell(line.surplus), choiceText(line.source), yesNo(line.inPilot)});
    };
    for (const MeasurementLine& line : plan.lines) add(line);
    for (const MeasurementLine& line : plan.worthless) add(line);
    return table;
}

}  // namespace

void showValueOfInformation(SignedBarChart& chart, const Simulation& simulation, const Project& project,
                            const Formatter& formatter) {
    const MeasurementPlan plan = measurementPlan(project, simulation);
    SignedBarData data{.bars = {},
                       .barName = MeasureCharts::tr("worth of knowing, at most"),
                       .markName = MeasureCharts::tr("cost of measuring"),
                       .shareName = fieldLabel("provenance", "source"),
                       .leftName = {},
                       .rightName = {}};
    double largest = 0;
    int drawable = 0;
    for (const MeasurementLine& line : plan.lines) {
        if (!line.worth || ++drawable > mostBars) continue;
        data.bars.append({.name = inputWords(project, line.input),
                          .value = line.worth,
                          .mark = line.cost,
                          .share = choiceText(line.source),
                          .note = measurementNote(line)});
        largest = std::max({largest, *line.worth, line.cost.value_or(0)});
    }
    const Formatter settled = formatter.fixedFor(largest);
    ChartTexts texts = moneyChartTexts(
        drawable > mostBars ? MeasureCharts::tr("Worth of measuring, %1 of %2 inputs").arg(mostBars).arg(drawable)
                            : MeasureCharts::tr("Worth of measuring, by input"),
        settled);
    texts.value = [settled](double amount) { return settled.cellMoney(amount); };
    texts.note = MeasureCharts::tr(
                     "Expected value of knowing one input before deciding (EVPPI), an upper bound; all of "
                     "them together %1 (EVPI)")
                     .arg(formatter.money(plan.evpi));
    texts.source = chartSource(project, simulation, formatter);
    texts.empty = MeasureCharts::tr("No single measurement changes the decision");
    texts.table = tableOf(plan, project);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
