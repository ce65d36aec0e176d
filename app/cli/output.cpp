#include "app/cli/output.h"

#include <cstdio>

#include "app/cli/messages.h"
#include "app/cli/text.h"

namespace jupan {

Exit printed(const std::string& text) {
    // A reader that has gone away (`| head`) is no crash of ours.
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return Exit::success;
    std::fputs("error: standard output: cannot be written\n", stderr);
    return Exit::failed;
}

Exit refused(std::string_view argument, std::string_view wrong, Exit exit) {
    const std::string line = "error: " + oneLine(argument, 200) + ": " + std::string(wrong) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    return exit;
}

Exit report(const Problems& problems, Exit exit) {
    std::string lines;
    for (const Problem& problem : problems) lines += errorLine(problem) + "\n";
    std::fwrite(lines.data(), 1, lines.size(), stderr);
    return exit;
}

}  // namespace jupan
