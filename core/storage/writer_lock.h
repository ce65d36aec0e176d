// Who may write a project file: one program at a time, for as long as it has the project open.
//
// An advisory lock of the operating system on one byte of the file itself, far beyond its end and beyond the bytes
// SQLite locks during a transaction, so that readers are never hindered. It leaves no file behind that a synced folder
// would spread, and vanishes with the process that holds it, however it ends. Linux: open file description lock
// (fcntl F_OFD_SETLK); other POSIX systems: fcntl F_SETLK, which does not see a second opening in the same process;
// Windows: LockFileEx.
#pragma once

#include <cstdint>
#include <filesystem>
#include <utility>

namespace jupan::storage {

class WriterLock {
public:
    enum class State {
        held,
        inUse,        ///< another program holds it
        notWritable,  ///< medium, file or folder cannot be written, or the file system knows no locks
    };

    /// Holds nothing.
    WriterLock() = default;
    /// Tries once, without waiting and without changing the file.
    explicit WriterLock(const std::filesystem::path& file);
    ~WriterLock();
    WriterLock(WriterLock&& other) noexcept
        : state_(std::exchange(other.state_, State::notWritable)), handle_(std::exchange(other.handle_, noHandle)) {}
    WriterLock& operator=(WriterLock&& other) noexcept {
        std::swap(state_, other.state_);
        std::swap(handle_, other.handle_);
        return *this;
    }

    [[nodiscard]] State state() const { return state_; }

private:
    static constexpr std::intptr_t noHandle = -1;

    State state_ = State::notWritable;
    std::intptr_t handle_ = noHandle;
};

}  // namespace jupan::storage
