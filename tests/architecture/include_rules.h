// The rules of ARCHITECTURE.md that can be read from the sources: who may include whom, and what stays in its room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jupan::architecture {

/// A broken rule: where ("core/base/range.h:7") and what.
struct Fault {
    std::string place;
    std::string what;
};

/// The room a file belongs to: its folder, or its top folders as far as the table of rooms knows them
/// ("core/finance/npv.h" -> "core/finance"). Empty for a file outside core, ui, app and resources.
std::string roomOf(std::string_view file);

/// `text` without comments; every line break stays, so that line numbers hold.
std::string withoutComments(std::string_view text);

/// "core/base/range.cpp" -> "core/base/range.h"
std::string ownHeader(std::string_view file);

/// What is wrong with the source `text` that stands at `file` (path from the root of the sources). With `hasOwnHeader`
/// its first include must be that header, which shows that the header compiles alone.
std::vector<Fault> faultsOf(std::string_view file, std::string_view text, bool hasOwnHeader = false);

/// Every .h and .cpp of the product below `root`, as paths from there, sorted.
std::vector<std::string> productSources(const std::string& root);

/// The content of a file. Throws std::runtime_error if it cannot be read.
std::string readText(const std::string& file);

}  // namespace jupan::architecture
