#include <algorithm>

#include "core/engine/cost_years.h"
#include "core/engine/request_years.h"
#include "core/tables/table_makers.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {
namespace {

/// A cost line of the plan under the id by which results name it.
struct CostLine {
    EntityKind entity{};
    std::string id{};
    std::string name{};
    Category category{};
    std::string workUnit{};
};

template <class Reference>
std::string textOf(const std::optional<Reference>& reference) {
    return reference ? reference->text : std::string();
}

/// Workloads, seats, cost items: the order of Results::costs.
std::vector<CostLine> costLines(const Project& project) {
    std::vector<CostLine> lines;
    for (const Workload& load : project.workloads)
        lines.push_back({EntityKind::workload, load.id.text, load.name, load.category, textOf(load.workUnit)});
    for (const Seat& seat : project.seats)
        lines.push_back({EntityKind::seat, seat.id.text, seat.name, seat.category, {}});
    for (const Cost& cost : project.costs)
        lines.push_back({EntityKind::cost, cost.id.text, cost.name, cost.category, textOf(cost.workUnit)});
    return lines;
}

/// Columns of the yearly table: 0 is Initial, the last one the total.
std::string periodName(std::size_t year) {
    return year == 0 ? "initial" : "year_" + std::to_string(year);
}

void addModelRow(ExportTable& table, const Model& model, std::string_view from, const Price& price) {
    addRow(table, model.id, model.name, model.currency, model.catalogue, from, price.input, price.cachedInput,
           price.output, price.batchInput, price.batchOutput,
           price.longContext ? std::optional(price.longContext->above) : std::nullopt,
           price.longContext ? std::optional(price.longContext->input) : std::nullopt,
           price.longContext ? std::optional(price.longContext->output) : std::nullopt);
}

}  // namespace

/// Before contingency, which has a row of its own in the table of categories.
Result<ExportTable> costsTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("id"), column("name"), column("entity"), column("category"),
                                  column("work_unit"), column("total", money), column("pv", money),
                                  column("steady_month", money)}};
    const std::vector<CostLine> lines = costLines(context.plan().project);
    const std::vector<ItemFigures>& figures = context.results().costs;
    for (std::size_t i = 0; i < lines.size(); ++i)
        addRow(table, lines[i].id, lines[i].name, lines[i].entity, lines[i].category, lines[i].workUnit,
               figures[i].total, figures[i].pv, steadyMonth(figures[i].months));
    return table;
}

Result<ExportTable> costMonthsTable(const TableContext& context) {
    ExportTable table{.columns = {column("cost"), column("name"), column("month"), column("calendar_month"),
                                  column("amount", context.money())}};
    const std::vector<CostLine> lines = costLines(context.plan().project);
    const std::vector<ItemFigures>& figures = context.results().costs;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t m = 0; m < figures[i].months.size(); ++m)
            addRow(table, lines[i].id, lines[i].name, m, context.monthAt(static_cast<int>(m)), figures[i].months[m]);
    return table;
}

/// A row a category and a column of the yearly table; contingency last.
Result<ExportTable> categoriesTable(const TableContext& context) {
    ExportTable table{
        .columns = {column("category"), column("period"), column("year"), column("cost", context.money())}};
    const auto add = [&](std::string_view category, const std::vector<double>& years) {
        double total = 0;
        for (std::size_t year = 0; year < years.size(); ++year) {
            addRow(table, category, periodName(year), year, years[year]);
            total += years[year];
        }
        addRow(table, category, "total", std::nullopt, total);
    };
    for (const CategoryYears& years : categoryYears(context.plan().project, context.results()))
        add(nameOf(years.category), years.years);
    add("contingency", contingencyYears(context.results()));
    return table;
}

Result<ExportTable> unitCostsTable(const TableContext& context) {
    ExportTable table{
        .columns = {column("work_unit"), column("name"), column("year"), column("cost_per_item", context.money())}};
    for (const UnitCost& unit : context.results().unitCosts)
        for (std::size_t year = 0; year < unit.years.size(); ++year)
            addRow(table, unit.workUnit, context.workUnitName(unit.workUnit), year + 1, unit.years[year]);
    return table;
}

Result<ExportTable> requestCostsTable(const TableContext& context) {
    ExportTable table{.columns = {column("workload"), column("name"), column("year"), column("requests", requests),
                                  column("cost_per_request", context.money())}};
    for (const RequestYears& load : requestYears(context.plan().project, context.results()))
        for (std::size_t year = 0; year < load.requests.size(); ++year)
            addRow(table, load.workload, context.nameOfInput("workload." + load.workload), year + 1,
                   load.requests[year], load.costPerRequest[year]);
    return table;
}

/// The ladder: which models answer which share of a workload's requests, from which month on.
Result<ExportTable> stagesTable(const TableContext& context) {
    ExportTable table{.columns = {column("workload"), column("name"), column("from_month"), column("calendar_month"),
                                  column("model"), column("share", share)}};
    for (const Workload& load : context.plan().project.workloads)
        for (const Stage& stage : load.stages)
            for (const MixShare& mix : stage.mix)
                addRow(table, load.id, load.name, stage.fromMonth, context.monthAt(stage.fromMonth), mix.model,
                       mix.share);
    return table;
}

/// Prices per 1,000,000 tokens in the model's currency; those the plan uses under no day, then those of the past.
Result<ExportTable> modelsTable(const TableContext& context) {
    ExportTable table{.columns = {column("id"), column("name"), column("currency"), column("catalogue"), column("from"),
                                  column("input"), column("cached_input"), column("output"), column("batch_input"),
                                  column("batch_output"), column("long_context_above", tokens),
                                  column("long_context_input"), column("long_context_output")}};
    for (const Model& model : context.plan().project.models) {
        addModelRow(table, model, "", model.price);
        for (const DatedPrice& dated : model.priceHistory) addModelRow(table, model, dated.from, dated.price);
    }
    return table;
}

}  // namespace jupan::tables
