// The part of a project that the overrides of a scenario speak of.
#pragma once

#include <map>
#include <string>

#include "core/project/project.h"

namespace jupan {

/// Knows the place of every entity with numbers, so that checking a scenario costs what it overrides and not the whole
/// project: thousands of scenarios of thousands of KPIs would otherwise take minutes.
class TouchedEntities {
public:
    /// `project` must outlive this object.
    explicit TouchedEntities(const Project& project);

    /// The settings and, in document order, the entities that the paths lead into; no other lists. Their references
    /// lead out of it.
    [[nodiscard]] Project by(const std::map<std::string, double>& overrides) const;

private:
    const Project& project_;
    std::map<std::string, std::size_t, std::less<>> places_;  ///< "kpi.handling" -> index in its list
};

}  // namespace jupan
