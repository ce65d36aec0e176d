// jupan-cli import-usage: its arguments and what it does.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/ledger/charge_ledger.h"

namespace CLI {
class App;
}

namespace jupan {

struct ImportArguments {
    std::filesystem::path file;
    std::vector<std::filesystem::path> usage;
    std::string format;   ///< empty: detected
    std::string mapping;  ///< name of a saved column mapping; empty: none
    DateOrder dateOrder = DateOrder::notStated;
    DecimalMark decimalMark = DecimalMark::notStated;
    bool json = false;
};

void addImport(CLI::App& app, ImportArguments& arguments);

/// Adds the charges of usage files to the project, each file whole or not at all, then updates the alerts. Fails if a
/// file failed; the others stay imported.
Exit runImport(const ImportArguments& arguments);

/// What came of a usage file.
struct ImportedFile {
    std::filesystem::path file;
    ImportOutcome outcome{};
};

/// interfaces.md: one object, of several files a list of them; a file that failed has "error". Ends in a line end.
std::string importJson(const std::vector<ImportedFile>& files);

/// The same as tables.
std::string importText(const std::vector<ImportedFile>& files);

}  // namespace jupan
