#include "core/storage/unfinished_file.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <system_error>
#include <vector>

#include "core/storage/file_check.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace jupan::storage {
namespace {

constexpr std::string_view mark = ".new-";
/// So many that no one gives a file of his own such a name.
constexpr std::size_t digitCount = 16;

std::string randomDigits() {
    std::random_device random;
    std::string digits;
    while (digits.size() < digitCount) digits += "0123456789abcdef"[random() % 16];
    return digits;
}

bool isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// Makes an empty file that was not there. An error, std::errc::file_exists for one.
std::error_code makeFile(const std::filesystem::path& path) {
#ifdef _WIN32
    const HANDLE handle =
        CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return {static_cast<int>(GetLastError()), std::system_category()};
    CloseHandle(handle);
#else
    // As SQLite makes its files.
    const int handle = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (handle < 0) return {errno, std::system_category()};
    close(handle);
#endif
    return {};
}

void removeWithJournal(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    std::filesystem::remove(beside(path, "-journal"), ignored);
}

bool isLeftoverName(const std::filesystem::path& file, const std::filesystem::path& target) {
    const std::u8string name = file.filename().u8string();
    const std::u8string start = beside(target, mark).filename().u8string();
    return name.size() == start.size() + digitCount && name.starts_with(start) &&
           std::all_of(name.end() - digitCount, name.end(), [](char8_t c) { return isDigit(static_cast<char>(c)); });
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::filesystem::path& target) {
    // Between the making and the locking another program may take the file for a leftover and remove it: then again.
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        path_ = beside(target, std::string(mark) + randomDigits());
        const std::error_code error = makeFile(path_);
        if (error == std::errc::file_exists) continue;
        if (error) throw std::filesystem::filesystem_error("", path_, error);
        lock_ = WriterLock(path_);
        std::error_code ignored;
        if (lock_.state() != WriterLock::State::inUse && std::filesystem::exists(path_, ignored)) return;
    }
    throw std::filesystem::filesystem_error("", path_, std::make_error_code(std::errc::device_or_resource_busy));
}

UnfinishedFile::~UnfinishedFile() {
    removeWithJournal(path_);
}

void removeLeftovers(const std::filesystem::path& target) {
    std::error_code ignored;
    std::vector<std::filesystem::path> found;
    for (std::filesystem::directory_iterator entry(target.parent_path(), ignored), end; entry != end;
         entry.increment(ignored)) {
        if (entry->symlink_status(ignored).type() == std::filesystem::file_type::regular &&
            isLeftoverName(entry->path(), target))
            found.push_back(entry->path());
        if (ignored) break;
    }
    for (const std::filesystem::path& leftover : found) {
        // A second name of the finished file, whoever holds that.
        const bool finished = std::filesystem::equivalent(leftover, target, ignored);
        const WriterLock lock = finished ? WriterLock() : WriterLock(leftover);
        if (finished || lock.state() == WriterLock::State::held) removeWithJournal(leftover);
    }
}

}  // namespace jupan::storage
