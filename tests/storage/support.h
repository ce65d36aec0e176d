// A folder of its own for every test, whole files as bytes, and raw SQL to make the files that the program refuses.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }
    /// Names of the files inside, sorted.
    std::vector<std::string> names() const;

private:
    std::filesystem::path path_;
};

std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// Runs SQL on a file with SQLite's own defaults: no foreign keys, writable schema. Throws if it fails.
void runSql(const std::filesystem::path& file, const std::string& sql);
/// Runs SQL with the shell program `sqlite3`, as somebody with the file at hand would. Throws if it fails, or is not
/// installed.
void runShell(const std::filesystem::path& file, const std::string& sql);
/// First column of the first row, as text.
std::string askSql(const std::filesystem::path& file, const std::string& sql);

/// The bytes of a file and of its rollback journal in the middle of a transaction that has begun to overwrite it:
/// what a crash leaves. `file` itself stays as it was.
struct Interrupted {
    std::string database;
    std::string journal;
};
Interrupted interruptedSave(const std::filesystem::path& file, const std::string& sql);

/// Runs `work` in a child process; true if it returned true. The child shares no lock or connection with the parent.
bool inChild(const std::function<bool()>& work);

/// Codes, paths and details on one line, for messages.
std::string toText(const Problems& problems);

/// A small valid project with one entity of most kinds.
Project smallProject();

}  // namespace jupan::test
