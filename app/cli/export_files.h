// What export writes for one project, once it is settled where.
#pragma once

#include <filesystem>
#include <vector>

#include "app/cli/export_command.h"

namespace jupan {

enum class ExportForm {
    workbook,  ///< .xlsx
    csv,       ///< one table
    json,      ///< one table, or all
    tables,    ///< a folder with every table as CSV
    charts,    ///< a folder with every chart as a picture
};

struct ExportTask {
    std::filesystem::path file;    ///< the project
    std::filesystem::path target;  ///< a file, or a folder, which is made if need be
    ExportForm form = ExportForm::tables;
};

/// Every file that the task may write over, for looking before anything is written. Of charts, whose names the window
/// program knows, all that could be one.
std::vector<std::filesystem::path> outputsOf(const ExportTask& task);

/// Reads the project and writes what the task says. Every failure is said on standard error.
Exit runTask(const ExportTask& task, const ExportArguments& arguments);

}  // namespace jupan
