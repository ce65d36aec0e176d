// The project as JSON text (interfaces.md): lossless both ways, every problem named with its path.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// The version of the document this program writes, and the newest it reads.
inline constexpr int documentVersion = 1;

/// Reads a project. On failure nothing is kept and every problem is returned: syntax, unknown or repeated keys, wrong
/// types, and all of `validate`.
Result<Project> projectFromJson(std::string_view text);

/// Writes a project, UTF-8, two spaces of indentation, fields in document order, numbers in their shortest exact form.
std::string projectToJson(const Project& project);

}  // namespace jupan
