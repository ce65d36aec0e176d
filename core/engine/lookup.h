// Ids to entities, built once an analysis.
#pragma once

#include <string_view>
#include <unordered_map>

#include "core/project/project.h"

namespace jupan {

/// Finds entities of one project by id; holds pointers into it. Precondition: the project is valid.
class Lookup {
public:
    explicit Lookup(const Project& project);

    [[nodiscard]] const Model& model(std::string_view id) const { return *models_.at(id); }
    /// Null if the reference is absent.
    [[nodiscard]] const WorkUnit* workUnit(const std::optional<Reference<EntityKind::workUnit>>& reference) const;
    /// fx(c): 1 for the project currency or where no currency is named (model.md §4).
    [[nodiscard]] double exchangeRate(const std::optional<Currency>& currency) const;
    /// The same for a model that no mix names: nothing where the project has no rate.
    [[nodiscard]] std::optional<double> knownExchangeRate(const Currency& currency) const;
    /// Q of model.md §3: what the quality of its work unit's data leaves of a KPI's benefit.
    [[nodiscard]] double qualityFactor(const Kpi& kpi) const;

private:
    const Settings& settings_;
    std::unordered_map<std::string_view, const Model*> models_;
    std::unordered_map<std::string_view, const WorkUnit*> workUnits_;
    std::unordered_map<std::string_view, double> qualityFactors_;
};

}  // namespace jupan
