#include "app/cli/window_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>

#include "app/cli/output.h"

extern char** environ;

namespace jupan {
namespace {

namespace fs = std::filesystem;

/// With its folder where it lies beside this program; else the name alone, which is looked up in PATH.
std::string programName() {
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    if (error) return "jupan";
    const fs::path beside = self.parent_path() / "jupan";
    return access(beside.c_str(), X_OK) == 0 ? beside.string() : "jupan";
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Without a display, and without what Qt would say about a server among our messages.
std::vector<std::string> environmentWithoutDisplay() {
    constexpr std::array<std::string_view, 3> own{"QT_QPA_PLATFORM=", "QT_LOGGING_RULES=", "QT_HASH_SEED="};
    std::vector<std::string> variables;
    for (char** variable = environ; *variable; ++variable)
        if (std::ranges::none_of(own, [&](auto name) { return std::string_view(*variable).starts_with(name); }))
            variables.emplace_back(*variable);
    variables.emplace_back("QT_QPA_PLATFORM=offscreen");
    variables.emplace_back("QT_LOGGING_RULES=*.warning=false");
    // Qt orders the parts of a PDF by their hashes: the same arguments, the same files
    variables.emplace_back("QT_HASH_SEED=0");
    return variables;
}

/// What a program does not take is no fault here: its exit code says what went wrong.
void writeAll(int handle, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = write(handle, text.data(), text.size());
        if (count > 0)
            text.remove_prefix(static_cast<std::size_t>(count));
        else if (count == 0 || errno != EINTR)
            return;
    }
}

int exitCodeOf(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return 1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// The exit code, 128 and more if a signal ended it; nothing if there is no such program.
std::optional<int> run(const std::vector<std::string>& arguments, const std::string& input) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    const std::string program = programName();
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentWithoutDisplay();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    pid_t child = 0;
    const int fault = posix_spawnp(&child, program.c_str(), &actions, nullptr, pointersTo(words).data(),
                                   pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    if (fault == 0) writeAll(ends[1], input);
    close(ends[1]);
    return fault == 0 ? std::optional(exitCodeOf(child)) : std::nullopt;
}

}  // namespace

Exit drawnByWindowProgram(const std::vector<std::string>& arguments, const std::string& input, std::string_view drawn) {
    const auto exit = run(arguments, input);
    if (!exit)
        return refused(
            "jupan",
            "the window program, which draws " + std::string(drawn) + ", is neither beside jupan-cli nor in PATH",
            Exit::failed);
    if (*exit >= 128) return refused("jupan", "was ended by signal " + std::to_string(*exit - 128), Exit::failed);
    return *exit == 0 ? Exit::success : Exit::failed;
}

}  // namespace jupan
