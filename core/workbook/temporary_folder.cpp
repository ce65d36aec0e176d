#include "core/workbook/temporary_folder.h"

#include <cstdint>
#include <cstdio>
#include <random>
#include <system_error>

namespace jupan::workbook {

TemporaryFolder::TemporaryFolder() {
    std::error_code error;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(error);
    std::random_device random;
    // create_directory says false where the name exists already, so nobody can lay a trap there.
    for (int attempt = 0; !error && attempt < 16; ++attempt) {
        char name[32];
        std::snprintf(name, sizeof name, "jupan-%08x%08x", static_cast<unsigned>(random()),
                      static_cast<unsigned>(random()));
        if (!std::filesystem::create_directory(parent / name, error)) continue;
        path_ = parent / name;
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all, error);
        return;
    }
    reason_ = error.message();
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace jupan::workbook
