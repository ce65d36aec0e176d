// Standard output and standard error of the commands.
#pragma once

#include <string>

#include "app/cli/commands.h"
#include "core/base/problem.h"

namespace jupan {

/// Writes `text` to standard output. `failed`, said on standard error, if not all of it was taken.
Exit printed(const std::string& text);

/// One line a problem to standard error; returns `exit`.
Exit report(const Problems& problems, Exit exit = Exit::failed);

}  // namespace jupan
