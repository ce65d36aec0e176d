// Standard output and standard error of the commands.
#pragma once

#include <string>
#include <string_view>

#include "app/cli/commands.h"
#include "core/base/problem.h"

namespace jupan {

/// Writes `text` to standard output. `failed`, said on standard error, if not all of it was taken.
Exit printed(const std::string& text);

/// Says on standard error of an argument or a path what is wrong with it; returns `exit`.
Exit refused(std::string_view argument, std::string_view wrong, Exit exit);

/// One line a problem to standard error; returns `exit`.
Exit report(const Problems& problems, Exit exit = Exit::failed);

}  // namespace jupan
