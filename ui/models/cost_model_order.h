// The order in which a workload's models take their colours, the same in the ladder and in its cost curve.
#pragma once

#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// Ids: the models of `stages` in the order of their first stage, then the rest of the price list.
std::vector<std::string> modelOrder(const Project& project, const std::vector<Stage>& stages);

/// The place of a model in the order; the number of its entries if it is not there.
int placeOf(const std::vector<std::string>& order, const std::string& model);

}  // namespace jupan
