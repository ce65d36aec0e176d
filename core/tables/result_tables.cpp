#include <array>

#include "core/engine/analyze.h"
#include "core/engine/scenario_comparison.h"
#include "core/tables/table_makers.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {
namespace {

std::string_view statusName(IrrResult::Status status) {
    switch (status) {
        case IrrResult::Status::unique:
            return "unique";
        case IrrResult::Status::multiple:
            return "multiple";
        case IrrResult::Status::none:
            break;
    }
    return "none";
}

/// One row of the metrics: the figure of both lanes, of the cash lane, and why one is missing.
struct MetricRow {
    std::string_view key;
    std::string unit;
    std::optional<double> (*value)(const Metrics&);
    std::string_view (*status)(const Metrics&);
};

template <auto member>
std::optional<double> figure(const Metrics& metrics) {
    return metrics.*member;
}
std::optional<double> exposureMonth(const Metrics& metrics) {
    return metrics.peakExposureMonth;
}
std::string_view defined(const Metrics&) {
    return "";
}
/// `reason` where the figure is undefined.
template <auto member, const char* reason>
std::string_view unless(const Metrics& metrics) {
    return metrics.*member ? "" : reason;
}
std::string_view irrStatus(const Metrics& metrics) {
    return statusName(metrics.irrStatus);
}

constexpr char noCost[] = "no_cost";
constexpr char noBenefit[] = "no_benefit";
constexpr char never[] = "never";
constexpr char oneSign[] = "one_sign";

std::vector<MetricRow> metricRows(const std::string& money) {
    const std::string fraction(share), rate(shareAYear), time(months);
    return {{"total_benefit", money, figure<&Metrics::totalBenefit>, defined},
            {"total_cost", money, figure<&Metrics::totalCost>, defined},
            {"net", money, figure<&Metrics::net>, defined},
            {"roi", fraction, figure<&Metrics::roi>, unless<&Metrics::roi, noCost>},
            {"pv_benefit", money, figure<&Metrics::pvBenefit>, defined},
            {"pv_cost", money, figure<&Metrics::pvCost>, defined},
            {"npv", money, figure<&Metrics::npv>, defined},
            {"roi_pv", fraction, figure<&Metrics::roiPv>, unless<&Metrics::roiPv, noCost>},
            {"benefit_cost_ratio", "", figure<&Metrics::benefitCostRatio>, unless<&Metrics::benefitCostRatio, noCost>},
            {"safety_margin", fraction, figure<&Metrics::safetyMargin>, unless<&Metrics::safetyMargin, noBenefit>},
            {"irr", rate, figure<&Metrics::irr>, irrStatus},
            {"mirr", rate, figure<&Metrics::mirr>, unless<&Metrics::mirr, oneSign>},
            {"payback_month", time, figure<&Metrics::paybackMonth>, unless<&Metrics::paybackMonth, never>},
            {"discounted_payback_month", time, figure<&Metrics::discountedPaybackMonth>,
             unless<&Metrics::discountedPaybackMonth, never>},
            {"peak_exposure", money, figure<&Metrics::peakExposure>, defined},
            {"peak_exposure_month", "month", exposureMonth, defined}};
}

std::string periodName(int year) {
    return year == 0 ? "initial" : "year_" + std::to_string(year);
}

}  // namespace

/// Initial, Year 1 … Year n, Total: the yearly table of model.md §5.
Result<ExportTable> yearsTable(const TableContext& context) {
    const std::string& money = context.money();
    const Results& results = context.results();
    ExportTable table{.columns = {column("period"), column("year"), column("first_month"), column("last_month"),
                                  column("benefit", money), column("cost", money), column("net", money),
                                  column("cumulative", money), column("roi", share), column("pv_net", money)}};
    const int horizon = context.plan().project.settings.horizonMonths;
    for (const YearFigures& year : results.years) {
        const int first = year.year == 0 ? 0 : 12 * (year.year - 1) + 1;
        const int last = std::min(12 * year.year, horizon);
        addRow(table, periodName(year.year), year.year, context.monthAt(first), context.monthAt(last), year.benefit,
               year.cost, year.net, year.cumulative, year.roi, year.pvNet);
    }
    const Metrics& total = results.metrics;
    addRow(table, "total", std::nullopt, context.monthAt(0), context.monthAt(horizon), total.totalBenefit,
           total.totalCost, total.net, total.net, total.roi, total.npv);
    return table;
}

Result<ExportTable> metricsTable(const TableContext& context) {
    ExportTable table{.columns = {column("metric"), column("unit"), column("value"), column("status"),
                                  column("cash_value"), column("cash_status")}};
    const Metrics& all = context.results().metrics;
    const Metrics& cash = context.results().cashMetrics;
    for (const MetricRow& row : metricRows(context.money()))
        addRow(table, row.key, row.unit, row.value(all), row.status(all), row.value(cash), row.status(cash));
    addRow(table, "guess_share", share, context.results().guessShare,
           context.results().guessShare ? "" : "nothing_swings", std::nullopt, "");
    addRow(table, "steady_monthly_cost", context.money(), context.results().steadyMonthlyCost, "",
           context.results().steadyMonthlyCost, "");
    return table;
}

Result<ExportTable> monthsTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("month"), column("calendar_month"), column("benefit", money),
                                  column("cost", money), column("net", money), column("cumulative", money),
                                  column("cash_cumulative", money), column("discount_factor"), column("pv_net", money),
                                  column("cumulative_pv", money)}};
    const MonthlySeries& flows = context.results().months;
    const AppliedRates& rates = context.results().rates;
    const int horizon = static_cast<int>(flows.net.size()) - 1;
    const std::vector<double> factors = discountFactors(horizon, rates.discountRate, rates.discounting);
    double present = 0;
    for (std::size_t m = 0; m < flows.net.size(); ++m) {
        const double discounted = flows.net[m] * factors[m];
        present += discounted;
        addRow(table, m, context.monthAt(static_cast<int>(m)), flows.benefit[m], flows.cost[m], flows.net[m],
               flows.cumulative[m], context.results().cashCumulative[m], factors[m], discounted, present);
    }
    return table;
}

Result<ExportTable> kpisTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("id"), column("name"), column("work_unit"), column("axis"), column("kind"),
                                  column("lane"), column("total", money), column("pv", money), column("data_point"),
                                  column("owner"), column("measured_every")}};
    const std::vector<ItemFigures>& figures = context.results().kpis;
    const std::vector<Kpi>& kpis = context.plan().project.kpis;
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        const Kpi& kpi = kpis[i];
        addRow(table, kpi.id, kpi.name, kpi.workUnit, kpi.axis, kpi.kind, laneOf(kpi), figures[i].total, figures[i].pv,
               kpi.dataPoint, kpi.owner, kpi.measuredEvery);
    }
    return table;
}

Result<ExportTable> kpiMonthsTable(const TableContext& context) {
    ExportTable table{.columns = {column("kpi"), column("name"), column("month"), column("calendar_month"),
                                  column("benefit", context.money())}};
    for (const ItemFigures& kpi : context.results().kpis) {
        const std::string name = context.nameOfInput("kpi." + kpi.id);
        for (std::size_t m = 0; m < kpi.months.size(); ++m)
            addRow(table, kpi.id, name, m, context.monthAt(static_cast<int>(m)), kpi.months[m]);
    }
    return table;
}

Result<ExportTable> axesTable(const TableContext& context) {
    ExportTable table{.columns = {column("axis"), column("benefit", context.money())}};
    for (const auto& [axis, benefit] : context.results().axes) addRow(table, axis, benefit);
    return table;
}

Result<ExportTable> lanesTable(const TableContext& context) {
    ExportTable table{.columns = {column("lane"), column("benefit", context.money())}};
    for (std::size_t lane = 0; lane < context.results().lanes.size(); ++lane)
        addRow(table, static_cast<Lane>(lane), context.results().lanes[lane]);
    return table;
}

Result<ExportTable> warningsTable(const TableContext& context) {
    ExportTable table{.columns = {column("code"), column("input"), column("ids"), column("month")}};
    for (const Warning& warning : context.results().warnings)
        addRow(table, warning.code, warning.path, warning.ids,
               warning.code == WarningCode::beyondHorizon ? std::optional(warning.month) : std::nullopt);
    return table;
}

/// The base project, then the scenarios in document order, a column a metric.
Result<ExportTable> scenariosTable(const TableContext& context) {
    const std::string& money = context.money();
    const auto unitOf = [&](ComparedMetric metric) -> std::string_view {
        using enum ComparedMetric;
        switch (metric) {
            case roi:
            case roiPv:
            case safetyMargin:
                return share;
            case irr:
            case mirr:
                return shareAYear;
            case payback:
            case discountedPayback:
                return months;
            case benefitCostRatio:
                return {};
            default:
                return money;
        }
    };
    ExportTable table{.columns = {column("scenario"), column("name"), column("mode")}};
    for (std::size_t i = 0; i < EnumNames<ComparedMetric>::names.size(); ++i) {
        const auto metric = static_cast<ComparedMetric>(i);
        table.columns.push_back(column(nameOf(metric), unitOf(metric)));
    }
    const auto add = [&](std::string_view id, const std::string& name, ScenarioMode mode, const Results& results) {
        std::vector<TableCell> row{cellOf(id), cellOf(name), cellOf(mode)};
        for (std::size_t i = 0; i < EnumNames<ComparedMetric>::names.size(); ++i)
            row.push_back(cellOf(metricOf(results, static_cast<ComparedMetric>(i))));
        table.rows.push_back(std::move(row));
    };
    add("base", "", ScenarioMode::base, context.baseResults());
    for (const Scenario& scenario : context.project().scenarios) {
        const auto results = analyze(context.project(), scenario.id.text);
        if (results) {
            add(scenario.id.text, scenario.name, scenario.mode, results.value());
            continue;
        }
        // too large for numbers: its figures are undefined, which is no reason to keep all others back
        std::vector<TableCell> row{cellOf(scenario.id.text), cellOf(scenario.name), cellOf(scenario.mode)};
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace jupan::tables
