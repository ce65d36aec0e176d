#include "tests/core/workbook/python_check.h"

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace jupan::test {

bool runsWell(const std::string& program, const std::string& arguments) {
    const std::string command =
        "python3 -B " + shellText(std::string(JUPAN_SOURCE_DIR) + "/tests/" + program) + " " + arguments + " 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe);
    std::string printed;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe)) printed.append(buffer.data(), count);
    const int status = pclose(pipe);
    if (!printed.empty()) std::fputs(printed.c_str(), stderr);
    return status == 0;
}

std::string emptyFolder(const std::string& name) {
    const auto folder = std::filesystem::path(JUPAN_BINARY_DIR) / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder.string();
}

std::string shellText(const std::string& text) {
    std::string quoted = "'";
    for (const char letter : text) quoted += letter == '\'' ? "'\\''" : std::string(1, letter);
    return quoted + "'";
}

}  // namespace jupan::test
