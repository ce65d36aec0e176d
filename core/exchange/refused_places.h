// Where a document could not be read: by input path, and what follows from it.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// The input path of a place in the text: "kpis[3].growth" is kpi.handling.growth, "project.fx.USD" is fx.USD.
std::string inputPath(const std::string& place, const Project& project);

/// Tells which findings of `validate` only follow from what could not be read.
class RefusedPlaces {
public:
    explicit RefusedPlaces(const Problems& refusals);

    [[nodiscard]] bool explains(const Problem& problem) const;

private:
    /// True if the path, something it stands in, or something in it was refused.
    [[nodiscard]] bool touches(std::string_view path) const;
    /// True if the list, one of its items as a whole, or the id of one was refused.
    [[nodiscard]] bool hasUnknownItems(std::string_view section) const;
    /// True if it is unknown which entities of this kind ("model") there are: their list or an id could not be read.
    [[nodiscard]] bool listUnknown(std::string_view kind) const { return unknownLists_.contains(kind); }
    /// True if the entity that the path leads into has an unreadable kind.
    [[nodiscard]] bool kindUnknown(std::string_view path) const;

    std::set<std::string, std::less<>> paths_;
    std::set<std::string_view> unknownLists_;  ///< kinds
};

}  // namespace jupan
