// "Cost curve by model": what a workload would cost a month if one model alone carried it, and the ladder as planned,
// model by model (model.md §4). Before contingency; the scenario's cost factor counts.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/scenario.h"

namespace jupan {

struct ModelCurve {
    std::string model{};               ///< id
    std::vector<double> months{};      ///< 0..H (month 0 is 0), project currency; empty without exchange rate
    double total = 0;                  ///< over the horizon
    bool exchangeRateMissing = false;  ///< the project has no rate for the model's currency
};

struct WorkloadCurves {
    /// The project's models in their order, then the candidates that are not among them (by id).
    std::vector<ModelCurve> alone{};
    /// The models of the ladder in the order of their first stage; together they are the workload's cost.
    std::vector<ModelCurve> planned{};
};

/// The workload with this id; nothing if there is none. Tokens count as the workload states them for every model,
/// though another tokenizer would cut the text otherwise.
std::optional<WorkloadCurves> workloadCostByModel(const ScenarioProject& plan, std::string_view workloadId,
                                                  std::span<const Model> candidates = {});

}  // namespace jupan
