// jupan-cli log: its arguments and what it does.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "app/cli/commands.h"

namespace CLI {
class App;
}

namespace jupan {

struct LogArguments {
    std::filesystem::path file;
    std::string search;       ///< words (core/audit/change_log.h); empty: all entries
    std::size_t limit = 100;  ///< entries of the text output at most
    bool csv = false;
};

void addLog(CLI::App& app, LogArguments& arguments);

/// The change log: as text the newest entries first, as CSV every entry, the oldest first. A log whose chain does not
/// hold is shown as it is; `check` says what is wrong with it.
Exit runLog(const LogArguments& arguments);

}  // namespace jupan
