// A token workload once everybody uses it: how many requests a month, and what each of them costs (model.md §4).
#pragma once

#include <optional>
#include <string_view>

#include "core/engine/scenario.h"

namespace jupan {

/// As of one month: its growth or volume, its stage, its prices. Money is in the project currency, before contingency;
/// the scenario's cost factor counts.
struct WorkloadFullUse {
    double requests = 0;        ///< a month, with adoption at its ceiling; a retried one counts once
    double costPerRequest = 0;  ///< retries, price change and tax included
    double costPerThousand = 0;
};

/// The workload with this id in `month` 1..H; nothing if there is none.
std::optional<WorkloadFullUse> workloadAtFullUse(const ScenarioProject& plan, std::string_view id, int month);

}  // namespace jupan
