// What all tables of one export share, computed once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/analysis/tornado.h"
#include "core/engine/results.h"
#include "core/engine/scenario.h"
#include "core/tables/tables.h"

namespace jupan::tables {

class TableContext {
public:
    /// Analyses the base project and the chosen scenario. Problems: as of analyze.
    static Result<TableContext> of(const ExportSource& source);

    const ExportSource& source() const { return source_; }
    /// As it is; scenarios change `plan()` only.
    const Project& project() const { return *source_.project; }
    const ScenarioProject& plan() const { return plan_; }
    const Results& results() const { return results_; }
    const Results& baseResults() const { return base_; }
    const std::string& money() const { return project().settings.currency.code; }
    /// "ko" or "en", as resources/framework has it.
    std::string_view language() const;
    bool isBase() const { return results_.scenario == "base"; }

    /// Month 0..H of the plan as a calendar month.
    YearMonth monthAt(int month) const { return addMonths(project().settings.start, month - 1); }
    /// The name of the entity that an input path ("kpi.handling.reduction") belongs to; empty for settings and rates.
    std::string nameOfInput(std::string_view path) const;
    /// The name of a work unit; empty for an unknown or no id.
    std::string workUnitName(std::string_view id) const { return nameOfInput("work_unit." + std::string(id)); }
    /// A metric's tornado, of the plan; found once.
    const Tornado& tornadoOf(Metric metric) const;

private:
    TableContext(const ExportSource& source, Results base, ScenarioProject plan, Results results);

    ExportSource source_;
    Results base_;
    ScenarioProject plan_;
    Results results_;
    std::map<std::string, std::string, std::less<>> names_;  ///< "kpi.handling" -> name
    mutable std::map<Metric, Tornado> tornados_;
};

/// A maker of one table; it leaves name and titles empty.
using MakeTable = Result<ExportTable> (*)(const TableContext& context);

}  // namespace jupan::tables
