#include "core/base/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <random>
#include <string>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace jupan {
namespace {

namespace fs = std::filesystem;

Problems unwritable(const fs::path& path, std::string reason) {
    return {{.code = ProblemCode::fileUnwritable, .path = path.string(), .detail = std::move(reason)}};
}

bool mayWrite(const fs::path& path) {
#ifdef _WIN32
    return std::ofstream(path, std::ios::app | std::ios::binary).good();
#else
    return access(path.c_str(), W_OK) == 0;
#endif
}

/// Why what stands under the name, or does not, keeps a file from being written there; empty if nothing does.
std::string reasonAgainst(const fs::path& target, StandingFile standing) {
    std::error_code error;
    const fs::file_status status = fs::status(target, error);
    switch (status.type()) {
        case fs::file_type::not_found: {
            const fs::path folder = target.parent_path();
            return folder.empty() || fs::exists(folder, error) ? std::string() : "no folder";
        }
        case fs::file_type::regular:
            if (standing == StandingFile::refuse) return "exists";
            return mayWrite(target) ? std::string() : "permission";
        case fs::file_type::directory:
            return "is a directory";
        case fs::file_type::none:
            return error.message();
        default:
            return "not a file";
    }
}

/// Beside the target, so that the renaming stays within one file system; short, since the target's name may be as long
/// as names can be.
fs::path nameBeside(const fs::path& target) {
    std::random_device random;
    char digits[17];
    std::snprintf(digits, sizeof digits, "%08x%08x", random(), random());
    return target.parent_path() / (std::string(".jupan-") + digits + ".new");
}

#ifdef _WIN32
std::error_code writeNewFile(const fs::path& path, const fs::path&, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    if (out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())) && out.flush()) return {};
    return {errno, std::generic_category()};
}

void synchroniseFolder(const fs::path&) {}
#else
std::error_code lastError() {
    return {errno, std::generic_category()};
}

std::error_code writeAndSynchronise(int handle, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(handle, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return lastError();
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return fsync(handle) == 0 ? std::error_code() : lastError();
}

/// `old`: the file whose place it will take, and whose mode it gets.
std::error_code writeNewFile(const fs::path& path, const fs::path& old, std::string_view bytes) {
    const int handle = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (handle < 0) return lastError();
    struct stat status {};
    if (stat(old.c_str(), &status) == 0) (void)fchmod(handle, status.st_mode & 07777);
    std::error_code error = writeAndSynchronise(handle, bytes);
    // a network drive may tell of a full disk as late as here
    if (close(handle) != 0 && !error) error = lastError();
    return error;
}

/// Makes the new name survive a power failure.
void synchroniseFolder(const fs::path& folder) {
    const int handle = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    fsync(handle);
    close(handle);
}
#endif

/// Where the name leads, also if what the last of its links names is not there yet.
fs::path followed(fs::path path, std::error_code& error) {
    constexpr int mostLinks = 40;  // as Linux follows; a circle is an error of weakly_canonical()
    std::error_code ignored;
    for (int link = 0; link < mostLinks && fs::is_symlink(fs::symlink_status(path, ignored)); ++link) {
        if (fs::exists(path, ignored)) break;
        const fs::path next = fs::read_symlink(path, ignored);
        if (ignored) break;
        path = path.parent_path() / next;
    }
    return fs::weakly_canonical(path, error);
}

/// A hard link never replaces; where the file system has none, the name was looked at just before.
std::error_code putInPlace(const fs::path& temporary, const fs::path& target, StandingFile standing) {
    std::error_code error;
    if (standing == StandingFile::refuse) {
        fs::create_hard_link(temporary, target, error);
        if (!error || error == std::errc::file_exists) return error;
    }
    fs::rename(temporary, target, error);
    return error;
}

}  // namespace

Problems checkWritable(const fs::path& path, StandingFile standing) {
    std::error_code error;
    const fs::path target = followed(path, error);
    if (error) return unwritable(path, error.message());
    if (const std::string reason = reasonAgainst(target, standing); !reason.empty()) return unwritable(path, reason);
    return {};
}

Problems writeWhole(const fs::path& path, std::string_view bytes, StandingFile standing) {
    if (Problems problems = checkWritable(path, standing); !problems.empty()) return problems;
    std::error_code error;
    const fs::path target = followed(path, error);
    const fs::path temporary = nameBeside(target);
    error = writeNewFile(temporary, target, bytes);
    if (!error) error = putInPlace(temporary, target, standing);
    std::error_code ignored;
    fs::remove(temporary, ignored);
    if (error == std::errc::file_exists) return unwritable(path, "exists");
    if (error) return unwritable(path, error.message());
    synchroniseFolder(target.parent_path());
    return {};
}

}  // namespace jupan
