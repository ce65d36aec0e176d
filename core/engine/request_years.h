// What a request of each token workload costs by year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

struct RequestYears {
    std::string workload;
    std::vector<double> requests;                       ///< year 1..n; adopted ones, a retried one counts once
    std::vector<std::optional<double>> costPerRequest;  ///< project currency, before contingency; empty: no requests
};

/// Each workload in document order. `plan` is the project that `results` are of: with a scenario, as the scenario sees
/// it (chosenScenario); its cost factor is in the results. A retry and tax are part of what a request costs.
std::vector<RequestYears> requestYears(const Project& plan, const Results& results);

}  // namespace jupan
