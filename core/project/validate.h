// Validation of a whole project (model.md §8): every problem found, with path, value and allowed range.
#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// All problems of the project as it stands, scenarios with their overrides applied included; empty if it is valid.
Problems validate(const Project& project);

/// "kpis[3]": how a list element is named while it has no usable id.
std::string indexedPath(std::string_view section, std::size_t index);

/// The path of an entity: "kpi.handling", or indexedPath while its id is unusable.
template <Identified Entity>
std::string entityPath(const Entity& entity, std::string_view section, std::size_t index) {
    if (!isValidId(entity.id.text)) return indexedPath(section, index);
    return std::string(pathWord<Entity>()) + "." + entity.id.text;
}

/// True if the text is well-formed UTF-8; otherwise `position` is the first offending byte.
bool isUtf8(std::string_view text, std::size_t& position);

/// True for an existing calendar day written YYYY-MM-DD.
bool isIsoDate(std::string_view text);

}  // namespace jupan
