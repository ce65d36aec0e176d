#include "core/simulation/measurement_plan.h"
#include "core/tables/table_makers.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {
namespace {

struct SimulatedMetric {
    std::string_view name;
    std::string_view unit;
    const MetricStatistics* statistics;
};

std::array<SimulatedMetric, 4> metricsOf(const Simulation& simulation, std::string_view money) {
    return {{{"npv", money, &simulation.npv},
             {"net", money, &simulation.net},
             {"roi", share, &simulation.roi},
             {"payback_month", months, &simulation.paybackMonth}}};
}

std::string_view nameOfSampler(Sampler sampler) {
    return sampler == Sampler::sobol ? "sobol" : "pseudo";
}

}  // namespace

/// A row a metric, over the trials in which it is defined. Trials, seed and sampler stand in each row: figures without
/// them cannot be found again.
Result<ExportTable> simulationTable(const TableContext& context) {
    ExportTable table{.columns = {column("metric"), column("unit"), column("count"), column("mean"), column("sd"),
                                  column("standard_error"), column("p5"), column("p10"), column("p25"), column("p50"),
                                  column("p75"), column("p90"), column("p95"), column("trials"), column("seed"),
                                  column("sampler"), column("correlation_repaired")}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    for (const SimulatedMetric& metric : metricsOf(*simulation, context.money())) {
        const MetricStatistics& s = *metric.statistics;
        const auto& p = s.percentiles;
        // a seed takes 64 bits, which a number of JSON or a spreadsheet does not hold
        addRow(table, metric.name, metric.unit, s.count, s.mean, s.standardDeviation, s.standardError, p[0], p[1], p[2],
               p[3], p[4], p[5], p[6], simulation->trials, std::to_string(simulation->seed),
               nameOfSampler(simulation->sampler), simulation->correlationRepaired);
    }
    return table;
}

Result<ExportTable> probabilitiesTable(const TableContext& context) {
    ExportTable table{.columns = {column("event"), column("within_months", months), column("probability", share)}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    addRow(table, "npv_positive", std::nullopt, simulation->probNpvPositive);
    for (std::size_t year = 0; year < simulation->probPaybackWithin.size(); ++year)
        addRow(table, "payback_within", 12 * (year + 1), simulation->probPaybackWithin[year]);
    addRow(table, "payback_none", std::nullopt, simulation->paybackNone);
    return table;
}

/// Bins of all four metrics: `from` <= x < `to`.
Result<ExportTable> histogramTable(const TableContext& context) {
    ExportTable table{.columns = {column("metric"), column("unit"), column("from"), column("to"), column("count")}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    for (const SimulatedMetric& metric : metricsOf(*simulation, context.money())) {
        const HistogramBins& bins = metric.statistics->histogram;
        for (std::size_t i = 0; i < bins.counts.size(); ++i)
            addRow(table, metric.name, metric.unit, bins.edges[i], bins.edges[i + 1], bins.counts[i]);
    }
    return table;
}

Result<ExportTable> fanTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("month"), column("calendar_month"), column("p10", money), column("p50", money),
                                  column("p90", money)}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    const CashFan& fan = simulation->fan;
    for (std::size_t m = 0; m < fan.p50.size(); ++m)
        addRow(table, m, context.monthAt(static_cast<int>(m)), fan.p10[m], fan.p50[m], fan.p90[m]);
    return table;
}

Result<ExportTable> driversTable(const TableContext& context) {
    ExportTable table{.columns = {column("input"), column("name"), column("spearman"), column("share", share),
                                  column("evppi", context.money())}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    for (const Driver& driver : simulation->drivers)
        addRow(table, driver.input, context.nameOfInput(driver.input), driver.spearman, driver.share, driver.evppi);
    return table;
}

/// What knowing an input before deciding is worth, against what measuring it costs; perfect knowledge of everything
/// (evpi) first, as the input "all".
Result<ExportTable> valueOfInformationTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("input"), column("name"), column("worth", money), column("cost", money),
                                  column("surplus", money), column("measure_first"), column("in_pilot"),
                                  column("source")}};
    const Simulation* simulation = context.source().simulation;
    if (simulation == nullptr) return table;
    addRow(table, "all", "", simulation->evpi, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt);
    const MeasurementPlan plan = measurementPlan(context.project(), *simulation);
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const MeasurementLine& line = plan.lines[i];
        addRow(table, line.input, context.nameOfInput(line.input), line.worth, line.cost, line.surplus, plan.first == i,
               line.inPilot, line.source);
    }
    for (const MeasurementLine& line : plan.worthless)
        addRow(table, line.input, context.nameOfInput(line.input), line.worth, line.cost, line.surplus, false,
               line.inPilot, line.source);
    return table;
}

}  // namespace jupan::tables
