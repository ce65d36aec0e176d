// `analyze` for people: aligned tables in plain text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/engine/request_years.h"
#include "core/engine/results.h"
#include "core/project/project.h"

namespace jupan {

/// `results` are those of `project`, `requests` what the requests of these results cost. Figures are rounded for
/// reading; the warnings are not in it.
std::string analysisText(const Project& project, const Results& results, const std::vector<RequestYears>& requests);

/// "Security and governance"
std::string_view label(Category category);

}  // namespace jupan
