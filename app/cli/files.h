// Project files of both forms: told apart by their content when read, by the ending of their name when written.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/exchange/document.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"

namespace jupan {

/// Reads a .jupan database or project JSON, whichever the content is; the file is not written. Problems: fileUnreadable
/// (missing, no regular file, no permission), fileTooLarge, notAProject, and what the reader of its form says.
Result<Project> loadProject(const std::filesystem::path& path);

/// The same with the ledger of charges and the change log.
Result<Document> loadDocument(const std::filesystem::path& path);

/// Opens a project to ask its ledger, one in JSON in memory. Problems: as loadProject.
Result<ProjectFile> openForReading(const std::filesystem::path& path);

/// Opens a project for writing, a .jupan file as itself, one in JSON in memory. Problems: as loadProject, and
/// readOnlyFile, fileInUse, fileUnwritable.
Result<ProjectFile> openForChange(const std::filesystem::path& path);

/// Writes what was opened in memory back to its file, whole; a .jupan file has kept every change already.
Problems keepChanges(const std::filesystem::path& path, const ProjectFile& file);

/// Empty, or why `output` is not written: it is one of `projects` under whatever name, or a project stands there.
std::string wrongOutput(const std::filesystem::path& output, const std::vector<std::filesystem::path>& projects);

/// The bytes of a file. Problems under its name: fileUnreadable, fileTooLarge.
Result<std::string> readTextFile(const std::filesystem::path& path, std::uintmax_t limitMebibytes);

/// Writes project, ledger and change log in the form that the ending of `path` says, whole under a temporary name
/// first, then renamed: the old file stays as it was until then. A log that holds nothing begins with "created". Empty,
/// or: unknownExtension, fileUnwritable (detail "exists" where the name is taken and `refuse` was said), and what
/// writeProjectFile says.
Problems saveProject(const std::filesystem::path& path, const Document& document, IfExists ifExists);

/// unknownExtension unless the name ends in .jupan or .json.
Problems checkExtension(const std::filesystem::path& path);

}  // namespace jupan
