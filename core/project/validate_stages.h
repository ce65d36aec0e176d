// The rules of a ladder (model.md §4), for workloads and for the ladders that scenarios put in their place.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/project/validate.h"

namespace jupan {

/// The models of a project by id; of a repeated id the first counts.
using ModelsById = std::map<std::string, const Model*, std::less<>>;
ModelsById modelsById(const Project& project);

/// Notes in `out` what is wrong with the stages at `path`: none at all, not from month 1, out of order, shares that do
/// not sum to 1 (±1e-9), models that are not in the price list.
void checkStages(Problems& out, const std::vector<Stage>& stages, const std::string& path, const ModelsById& models);

}  // namespace jupan
