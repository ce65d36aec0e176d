// What would save in one token workload.
#pragma once

#include <vector>

#include "core/savings/find_savings.h"
#include "core/savings/price_list.h"
#include "core/savings/saving_measure.h"

namespace jupan {

/// The savings of `load`, measured. `models` as of priceList.
std::vector<Saving> workloadSavings(const Project& project, const Workload& load,
                                    const std::vector<PricedModel>& models, const SavingAssumptions& assumptions,
                                    const SavingMeasure& measure);

}  // namespace jupan
