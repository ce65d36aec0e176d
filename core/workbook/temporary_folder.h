// A folder of our own for the files that the library needs on its way to the workbook's bytes.
#pragma once

#include <filesystem>
#include <string>

namespace jupan::workbook {

/// Made in the system's folder for temporary files, readable by the user alone; goes with everything in it when the
/// value does.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// Empty if it could not be made.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// The system's words for why there is none.
    [[nodiscard]] const std::string& reason() const { return reason_; }

private:
    std::filesystem::path path_;
    std::string reason_;
};

}  // namespace jupan::workbook
