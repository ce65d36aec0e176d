// What findSavings needs beside the project, from the price catalogue and from the project's text samples.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/prices/price_catalogue.h"
#include "core/savings/find_savings.h"
#include "core/savings/sample_facts.h"

namespace jupan {

/// Current models of the providers of the project's models, at their prices of `day` (YYYY-MM-DD); without those that
/// have no price then. Catalogue order.
std::vector<Model> candidateModels(const Project& project, const PriceCatalogue& catalogue, std::string_view day);

/// By seat plan id: what the same offer costs a month with annual billing. The offer is the one whose name stands in
/// the plan's, else one with the plan's price. Only for plans paid monthly, in the offer's currency and with the seats
/// it asks for.
std::map<std::string, double> annualSeatPrices(const Project& project, const PriceCatalogue& catalogue);

struct SavingBasis {
    std::vector<Model> candidates{};
    SavingAssumptions assumptions{};
};

/// Both of the above with what is known of the models; shares and token ratios measured where the project has samples.
/// The published token ratio of Korean counts only where the project has Korean text. Ratios and measured shares are
/// rounded to a tenth of a percent.
SavingBasis savingBasis(const Project& project, const PriceCatalogue& catalogue, std::string_view day,
                        const CountTokens& count);

/// tryAsScenario, with where the prices of its new models come from: quoted, from the catalogue.
std::string tryAsScenario(Project& project, const Saving& saving, std::string name, const PriceCatalogue& catalogue,
                          std::string_view day);

}  // namespace jupan
