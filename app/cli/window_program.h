// The window program, as the command line asks it for what only it can draw.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/commands.h"

namespace jupan {

/// Runs the program `jupan` without a display and without a shell, with `input` on its standard input; both outputs are
/// those of this process. It is looked for beside this program, then in PATH. `failed` if it is in neither, or did not
/// end well; what it did not say itself is said on standard error. `drawn`: what it is to draw, "the charts".
Exit drawnByWindowProgram(const std::vector<std::string>& arguments, const std::string& input, std::string_view drawn);

}  // namespace jupan
