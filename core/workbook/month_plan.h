// The project behind Monthly and where its rows stand: results first, then the lines, then the steps to them.
#pragma once

#include <map>
#include <string>

#include "core/engine/lookup.h"
#include "core/workbook/month_grid.h"

namespace jupan::workbook {

/// Rows that depend on the project. Keys are ids.
struct MonthLayout {
    std::uint32_t firstKpi = 0;     ///< in document order
    std::uint32_t costHeading = 0;  ///< heading of the block of cost lines
    std::uint32_t firstCost = 0;    ///< workloads, seats, cost items
    std::uint32_t stepHeading = 0;  ///< heading of the steps, which can be folded away
    std::uint32_t firstStep = 0, lastStep = 0;
    std::map<std::string, std::uint32_t> volume;    ///< by work unit
    std::map<std::string, std::uint32_t> adoption;  ///< by KPI; not of tracked ones
    std::map<std::string, std::uint32_t> claim;     ///< by KPI that saves time, in order of work units
    std::map<std::string, std::uint32_t> claimed;   ///< by work unit: what they claim together
    std::map<std::string, std::uint32_t> scale;     ///< by work unit: what is left of each claim
    std::map<std::string, std::uint32_t> load;      ///< by workload: the first of its `stepsOfLoad` rows
};

/// Steps of a workload, in this order.
enum class LoadStep : std::uint32_t { adoption, requests, stage, unitCost };
inline constexpr std::uint32_t stepsOfLoad = 4;

MonthLayout layoutOf(const Project& project);

/// What the rows of Monthly are written from.
struct MonthPlan {
    const SheetSource& source;
    const Project& project;  ///< as the chosen scenario sees it
    const InputCells& inputs;
    const MonthLayout& layout;
    const Lookup& lookup;  ///< of `project`
    MonthGrid& grid;

    /// The reference of a live input: "kpi." + id + ".reduction".
    [[nodiscard]] const std::string& live(const std::string& path) const { return inputs.at(path).reference; }
};

/// Adoption that ends with the plan where it has no end, as the sheet sees it.
Adoption withEnd(Adoption adoption, int horizon);
/// The formula of model.md §3 for an adoption whose inputs stand under `path`.
std::string adoptionFormula(const MonthPlan& plan, const std::string& path, const MonthColumn& month);

/// KPIs and the steps to them; cost lines and theirs.
void writeBenefitRows(const MonthPlan& plan);
void writeCostRows(const MonthPlan& plan);

}  // namespace jupan::workbook
