// Which lines of a plan an input path moves.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/scenario.h"

namespace jupan {

/// What has to be computed again when a number changes.
struct TouchedLines {
    bool all = false;                  ///< every line and their length: the horizon
    bool rates = false;                ///< discounting and contingency
    std::vector<std::size_t> kpis{};   ///< indices into Project::kpis, ascending
    std::vector<std::size_t> costs{};  ///< cost line indices (core/engine/lines.h), ascending
};

/// Finds the touched lines of any input path of one project. Holds no pointer into it.
class TouchedLinesIndex {
public:
    /// Precondition: the project is valid.
    explicit TouchedLinesIndex(const Project& project);

    /// Precondition: the project has the path.
    [[nodiscard]] TouchedLines of(std::string_view path) const;

private:
    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    void addWorkload(const Project& project, std::size_t index);

    Index kpis_, kpisByUnit_, costs_, costsByUnit_, costsByModel_, costsByCurrency_;
};

}  // namespace jupan
