// Project files of both forms: told apart by their content when read, by the ending of their name when written.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/problem.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"

namespace jupan {

/// Reads a .jupan database or project JSON, whichever the content is; the file is not written. Problems: fileUnreadable
/// (missing, no regular file, no permission), fileTooLarge, notAProject, and what the reader of its form says.
Result<Project> loadProject(const std::filesystem::path& path);

/// The bytes of a file. Problems under its name: fileUnreadable, fileTooLarge.
Result<std::string> readTextFile(const std::filesystem::path& path, std::uintmax_t limitMebibytes);

/// Writes `project` in the form that the ending of `path` says, whole under a temporary name first, then renamed: the
/// old file stays as it was until then. Empty, or: unknownExtension, fileUnwritable (detail "exists" where the name is
/// taken and `refuse` was said), and what writeProjectFile says.
Problems saveProject(const std::filesystem::path& path, const Project& project, IfExists ifExists);

/// unknownExtension unless the name ends in .jupan or .json.
Problems checkExtension(const std::filesystem::path& path);

}  // namespace jupan
