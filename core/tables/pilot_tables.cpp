#include "core/governance/scale_plan.h"
#include "core/pilot/sample_size.h"
#include "core/pilot/statistics.h"
#include "core/tables/list_table.h"
#include "core/tables/table_makers.h"

namespace jupan::tables {
namespace {

/// A mean of no rows, or a spread of one, is not 0 but unknown.
TableCell meanOf(const SampleSummary& sample) {
    return sample.observations > 0 ? cellOf(sample.mean) : TableCell();
}

template <auto member>
TableCell ofEffect(const std::optional<Effect>& effect) {
    return effect ? cellOf(*effect.*member) : TableCell();
}

}  // namespace

/// A row a KPI of the pilot: effects are relative improvements of the mean with a 90 % interval (model.md §11).
Result<ExportTable> pilotTable(const TableContext& context) {
    ExportTable table{.columns = {column("kpi"),
                                  column("name"),
                                  column("better"),
                                  column("measured_unit"),
                                  column("target", share),
                                  column("minimum", share),
                                  column("baseline_observations"),
                                  column("baseline_mean"),
                                  column("pilot_observations"),
                                  column("pilot_mean"),
                                  column("effect", share),
                                  column("effect_low", share),
                                  column("effect_high", share),
                                  column("standard_error"),
                                  column("t"),
                                  column("degrees"),
                                  column("p"),
                                  column("verdict"),
                                  column("reason"),
                                  column("gap"),
                                  column("small"),
                                  column("further_observations"),
                                  column("items_per_side", items)}};
    for (const PilotKpi& goal : context.project().pilot.kpis) {
        const KpiStatistics found = pilotStatistics(context.project(), goal);
        const auto need = sampleNeed(context.project(), goal);
        const auto& test = found.welch;
        addRow(table, goal.kpi, context.nameOfInput("kpi." + goal.kpi.text), goal.better, goal.unit, goal.target,
               goal.minimum, found.baseline.observations, meanOf(found.baseline), found.pilot.observations,
               meanOf(found.pilot), ofEffect<&Effect::estimate>(found.effect), ofEffect<&Effect::low>(found.effect),
               ofEffect<&Effect::high>(found.effect), ofEffect<&Effect::standardError>(found.effect),
               test ? cellOf(test->t) : TableCell(), test ? cellOf(test->degrees) : TableCell(),
               test ? cellOf(test->p) : TableCell(), found.verdict, found.reason, found.gap, found.small,
               found.furtherObservations, need ? cellOf(need->itemsPerSide) : TableCell());
    }
    return table;
}

/// One row.
Result<ExportTable> pilotPlanTable(const TableContext& context) {
    return listTable(std::vector<PilotPlan>{context.project().pilot.plan}, context.money());
}

Result<ExportTable> observationsTable(const TableContext& context) {
    return listTable(context.project().pilot.observations, context.money());
}

Result<ExportTable> decisionsTable(const TableContext& context) {
    return listTable(context.project().pilot.decisions, context.money());
}

/// The stages of the scale plan, with what the plan says each will cost.
Result<ExportTable> scaleTable(const TableContext& context) {
    ExportTable table = listTable(context.project().scaleStages, context.money());
    table.columns.push_back(column("planned_cost", context.money()));
    if (table.rows.empty()) return table;
    // a plan that the stages make invalid has no figures; the stages are listed all the same
    const auto effect = scaleEffect(context.project());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].push_back(effect ? cellOf(effect.value().stages[i].planned) : TableCell());
    return table;
}

/// The plan as it stands, and with the scale plan in it.
Result<ExportTable> scaleEffectTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("metric"), column("unit"), column("before"), column("after")}};
    if (context.project().scaleStages.empty()) return table;
    const auto effect = scaleEffect(context.project());
    if (!effect) return table;
    const ScaleFigures& before = effect.value().before;
    const ScaleFigures& after = effect.value().after;
    addRow(table, "npv", money, before.npv, after.npv);
    addRow(table, "net", money, before.net, after.net);
    addRow(table, "roi", share, before.roi, after.roi);
    addRow(table, "payback_month", months, before.paybackMonth, after.paybackMonth);
    addRow(table, "peak_exposure", money, before.peakExposure, after.peakExposure);
    addRow(table, "steady_monthly_cost", money, before.steadyMonthlyCost, after.steadyMonthlyCost);
    return table;
}

/// How far each department is, by month: as the stages say, and as the plan holds it with them.
Result<ExportTable> departmentsTable(const TableContext& context) {
    ExportTable table{.columns = {column("department"), column("month"), column("calendar_month"),
                                  column("stages", share), column("plan", share)}};
    for (const DepartmentRamp& ramp : departmentRamps(context.project()))
        for (std::size_t m = 0; m < ramp.stages.size(); ++m)
            addRow(table, ramp.department, m + 1, context.monthAt(static_cast<int>(m) + 1), ramp.stages[m],
                   m < ramp.plan.size() ? cellOf(ramp.plan[m]) : TableCell());
    return table;
}

}  // namespace jupan::tables
