// The project as JSON text (interfaces.md): lossless both ways, every problem named with its path.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// As documentFromJson (core/exchange/document.h); a ledger must be valid, and is dropped.
Result<Project> projectFromJson(std::string_view text);

/// Writes a project, UTF-8, two spaces of indentation, fields in document order, numbers in their shortest exact form.
std::string projectToJson(const Project& project);

}  // namespace jupan
