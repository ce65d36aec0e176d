#include "core/storage/writer_lock.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace jupan::storage {
namespace {

/// SQLite locks bytes 2^30 to 2^30 + 511; no file of ours reaches 2^62.
constexpr std::int64_t lockedByte = std::int64_t{1} << 62;

}  // namespace

#ifdef _WIN32

WriterLock::WriterLock(const std::filesystem::path& file) {
    const HANDLE handle =
        CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        if (GetLastError() == ERROR_SHARING_VIOLATION) state_ = State::inUse;
        return;
    }
    handle_ = reinterpret_cast<std::intptr_t>(handle);
    OVERLAPPED place{};
    place.OffsetHigh = static_cast<DWORD>(lockedByte >> 32);
    if (LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        state_ = State::held;
    else if (GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING)
        state_ = State::inUse;
}

WriterLock::~WriterLock() {
    if (handle_ != noHandle) CloseHandle(reinterpret_cast<HANDLE>(handle_));
}

#else

WriterLock::WriterLock(const std::filesystem::path& file) {
    handle_ = open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (handle_ == noHandle) return;
    // The rollback journal is made beside the file.
    if (access(file.parent_path().c_str(), W_OK) != 0) return;
    struct flock byte {};
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = lockedByte;
    byte.l_len = 1;
#ifdef F_OFD_SETLK
    constexpr int command = F_OFD_SETLK;
#else
    constexpr int command = F_SETLK;
#endif
    if (fcntl(static_cast<int>(handle_), command, &byte) == 0)
        state_ = State::held;
    else if (errno == EAGAIN || errno == EACCES)
        state_ = State::inUse;
}

WriterLock::~WriterLock() {
    if (handle_ != noHandle) close(static_cast<int>(handle_));
}

#endif

}  // namespace jupan::storage
