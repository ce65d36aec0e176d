// The window program, as the command line asks it for what only it can draw.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace jupan {

/// Runs the program `jupan` without a display and without a shell, with `input` on its standard input; both outputs are
/// those of this process. It is looked for beside this program, then in PATH. Returns its exit code, 128 and more if a
/// signal ended it, or nothing if there is no such program.
std::optional<int> runWindowProgram(const std::vector<std::string>& arguments, const std::string& input);

}  // namespace jupan
