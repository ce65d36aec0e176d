// The file that a new project is written to before it gets its name, and what a crash left of earlier ones.
#pragma once

#include <filesystem>

#include "core/storage/writer_lock.h"

namespace jupan::storage {

/// An empty file "NAME.new-<16 hexadecimal digits>" beside the target, so that the renaming stays within one file
/// system. It is held by a lock as long as this object lives, and removed however the writing ends, unless the process
/// is killed.
class UnfinishedFile {
public:
    /// Throws std::filesystem::filesystem_error if the folder takes no new file.
    explicit UnfinishedFile(const std::filesystem::path& target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    WriterLock lock_;
};

/// Removes the unfinished files of this target, and their journals, that no living program holds. Other files, links
/// and folders stay, also those of other targets; what cannot be locked stays.
void removeLeftovers(const std::filesystem::path& target);

}  // namespace jupan::storage
