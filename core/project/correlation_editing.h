// Editing the rank correlations of a project (model.md §7). Pairs have no order: (a, b) is (b, a).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// The inputs that stand in a pair, each once, in the order in which they appear first.
std::vector<std::string> correlatedInputs(const Project& project);

/// The rank correlation of two inputs, -1 to 1; 1 of an input with itself, 0 where nothing is said.
double rankCorrelation(const Project& project, std::string_view a, std::string_view b);

/// Sets the pair's correlation; 0 takes the pair out. Precondition: a != b; `validate` says whether rho is in range and
/// the inputs are uncertain.
void setRankCorrelation(Project& project, std::string_view a, std::string_view b, double rho);

/// Takes out every pair of this input; false if there was none.
bool removeCorrelationsOf(Project& project, std::string_view input);

}  // namespace jupan
