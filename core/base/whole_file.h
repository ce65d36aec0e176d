// A file that is written leaves the old one or the new one, never half of one: the bytes go beside it, are
// synchronised, and take its name.
#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/problem.h"

namespace jupan {

/// What to do where a file of that name stands already.
enum class StandingFile { replace, refuse };

/// Writes `bytes` under the name. Through a symbolic link, as writing in place would; a program that has the old file
/// open keeps the old one. The mode of a replaced file stays.
/// Empty, or the one problem fileUnwritable under `path`, and then the name holds what it held before: detail "no
/// folder" (the folder to write into is missing), "is a directory", "not a file" (a device, a pipe), "permission" (the
/// old file may not be written), "exists" (`refuse` was said), else the system's reason, as for a full disk.
Problems writeWhole(const std::filesystem::path& path, std::string_view bytes,
                    StandingFile standing = StandingFile::replace);

/// What writeWhole would refuse before it writes: for a command that takes long and could not keep its result.
Problems checkWritable(const std::filesystem::path& path, StandingFile standing = StandingFile::replace);

}  // namespace jupan
