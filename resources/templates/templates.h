// The sample projects that ship with the program (framework.md §Templates), one text each in Korean and English.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// The templates in the order in which they are offered.
std::vector<std::string_view> templateIds();

/// The template's name in `language` ("ko" or "en"); nothing for an unknown id or language.
std::optional<std::string_view> templateName(std::string_view id, std::string_view language);

/// The template's project with its texts in `language`; its numbers are the same in both. Problems: unknownTemplate,
/// whose detail lists the known ids; unknownChoice for a language that is neither "ko" nor "en".
Result<Project> templateProject(std::string_view id, std::string_view language);

}  // namespace jupan
