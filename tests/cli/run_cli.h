// jupan-cli as its users run it: a process with arguments, two outputs and an exit code.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace jupan::test {

struct Run {
    int exit = -1;  ///< 128 + signal if a signal ended it
    std::string out;
    std::string err;
};

/// A folder of its own, removed at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Runs jupan-cli with this folder as the current one; at most 60 seconds of processor time.
    [[nodiscard]] Run run(const std::vector<std::string>& arguments) const;
    /// The same with a copy of jupan-cli, and programs looked for in `searched`.
    [[nodiscard]] Run runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                 const char* searched) const;
    /// Writes a file of the folder.
    void write(const std::string& name, const std::string& content) const;
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path path_;
};

std::string readAll(const std::filesystem::path& path);

/// The sample document of interfaces.md.
std::string sampleDocument();

/// Compares `actual` with golden/NAME: text byte for byte, a .json file by value, numbers to 1e-9 relative.
/// With JUPAN_UPDATE_GOLDEN in the environment the file is written instead.
void checkGolden(const std::string& name, const std::string& actual);

}  // namespace jupan::test
