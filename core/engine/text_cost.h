// What a text whose tokens were counted costs in a model: one request, a thousand, and a month of a workload whose
// requests are all like it (model.md §4).
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/project/project.h"

namespace jupan {

/// Requests a month of a workload in full use in month 1: demand · volume of its work unit · ceiling of adoption,
/// without growth and retries. Precondition: the workload is one of the valid project.
double requestsAtFullUse(const Project& project, const Workload& load);

/// Money of one model. `request` is answered live, with nothing cached, before tax; `month` counts what the workload
/// says of cached input, batch, retries and tax.
struct TextCost {
    double request = 0;                    ///< in the model's currency
    std::optional<double> requestHere{};   ///< in the project's; empty without exchange rate
    std::optional<double> thousandHere{};  ///< 1,000 of these
    std::optional<double> monthHere{};     ///< empty also without a workload
    bool longContext = false;              ///< the request is priced at the long-context prices
};

/// A request with so many tokens in `model`, which need not be one of the project's. `load` may be null; its own token
/// numbers do not matter. Precondition: the project is valid and `load` is one of its workloads.
TextCost textCost(const Project& project, const Model& model, double inputTokens, double outputTokens,
                  const Workload* load);

/// The index of the smallest of the costs that are known, the first of equals; nothing unless two are known and differ.
std::optional<std::size_t> cheapestOf(std::span<const std::optional<double>> costs);

}  // namespace jupan
