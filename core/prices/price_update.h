// A project keeps the prices it was calculated with until it is updated; here is what an update would change.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"
#include "core/project/project.h"

namespace jupan {

/// One field of a price: "input", "long_context.above" …; absent: the field is not given.
struct PriceFieldDifference {
    std::string field{};
    std::optional<double> before{};
    std::optional<double> after{};
    [[nodiscard]] bool changed() const { return before != after; }
    bool operator==(const PriceFieldDifference&) const = default;
};

enum class PriceComparison {
    same,
    changed,
    priceUnknown,    ///< the catalogue has no price for that day
    notInCatalogue,  ///< the model names an id that the catalogue does not have (any more)
};

/// A model of the project beside its catalogue entry.
struct PriceDifference {
    std::string model{};      ///< id in the project
    std::string catalogue{};  ///< id in the catalogue
    bool linked = false;      ///< the model names the entry itself; else only their ids are alike
    PriceComparison comparison = PriceComparison::same;
    Currency currencyBefore{};
    Currency currencyAfter{};
    std::vector<PriceFieldDifference> fields{};  ///< every field of a price; empty where there is nothing to compare
    bool operator==(const PriceDifference&) const = default;
};

/// For each model of the project that names a catalogue id, or whose id is that of an entry (projectIdOf): its prices
/// beside those of the catalogue in force on `day`. Document order.
std::vector<PriceDifference> priceDifferences(const Project& project, const PriceCatalogue& catalogue,
                                              std::string_view day);

/// The project with the catalogue's prices of `day` for these models (ids in the project); those that have no entry or
/// no price then stay as they are. What pointed to a price that is gone (an override) goes with it.
Project withUpdatedPrices(const Project& project, const PriceCatalogue& catalogue, std::string_view day,
                          const std::vector<std::string>& modelIds);

/// What an update of these models changes, in the project's currency.
struct PriceUpdatePreview {
    std::vector<PriceDifference> differences{};  ///< of these models
    Project updated{};
    double npvBefore = 0;
    double npvAfter = 0;
    double totalCostBefore = 0;
    double totalCostAfter = 0;
};

/// Analyses both. Precondition: the project is valid. Problems: what makes the updated one invalid (rateMissing for a
/// new currency), overflow.
Result<PriceUpdatePreview> previewPriceUpdate(const Project& project, const PriceCatalogue& catalogue,
                                              std::string_view day, const std::vector<std::string>& modelIds);

}  // namespace jupan
