// Why a usage file or a row of it cannot be taken, in English.
#pragma once

#include <filesystem>
#include <string>

#include "core/usage/read_fault.h"

namespace jupan {

/// "cost: not a number: '12,3a' (allowed: …)": what is wrong and what would be right, without the place. One line.
std::string reasonText(const ReadFault& fault);

/// "error: FILE line 3: …"; without a line where the file as a whole is at fault. No line end.
std::string errorLine(const std::filesystem::path& file, const ReadFault& fault);

}  // namespace jupan
