// Data sources as a list to work on: what is missing before the data may be used.
#pragma once

#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// Appends a source without scores; its id.
std::string addDataSource(Project& project, std::string name);

/// Ids of the work units that no source names.
std::vector<std::string> workUnitsWithoutSource(const Project& project);

/// Whether the last look at the data met the rule's target: at most as many duplicates, at least as many of the rest.
/// Nothing until it was looked at.
std::optional<bool> ruleMet(const QualityRule& rule);

/// One line of the data-flow map: a source, where it leads, and whether personal data leave the firm's premises with
/// it.
struct DataFlow {
    std::string source{};
    std::vector<std::string> workUnits{};
    std::vector<std::string> workloads{};  ///< that belong to those work units: what a model gets to see
    bool personalDataAbroad = false;       ///< personal or sensitive data that lie in a cloud abroad
    bool unprotected = false;              ///< personal or sensitive, and nothing is said about protection
};
/// In document order of the sources.
std::vector<DataFlow> dataFlows(const Project& project);

}  // namespace jupan
