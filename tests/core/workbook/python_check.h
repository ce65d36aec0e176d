// The Python programs beside the tests.
#pragma once

#include <string>

namespace jupan::test {

/// Runs a program of this folder; what it prints goes to the test's output. True if it ends with 0.
bool runsWell(const std::string& program, const std::string& arguments);

/// An empty folder of that name below the build folder.
std::string emptyFolder(const std::string& name);

/// "'…'" for the shell.
std::string shellText(const std::string& text);

}  // namespace jupan::test
