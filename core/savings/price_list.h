// The models that may answer requests: the project's and the candidates, with their exchange rates.
#pragma once

#include <vector>

#include "core/project/project.h"

namespace jupan {

struct PricedModel {
    Model model{};
    double exchangeRate = 1;
    bool isNew = false;  ///< a candidate: the project's price list has to get it first
};

/// The project's models, then the candidates that are not among them (by id or catalogue id); without those in a
/// currency that the project has no rate for.
std::vector<PricedModel> priceList(const Project& project, const std::vector<Model>& candidates);

}  // namespace jupan
