#include "core/usage/byte_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace jupan {

FileStream::FileStream(const std::string& path) {
    std::error_code error;
    // opening a pipe waits for someone to write, and what a pipe gives cannot be read twice
    if (std::filesystem::is_fifo(path, error)) {
        failure_ = "is a pipe";
        return;
    }
    file_.reset(std::fopen(path.c_str(), "rb"));
    if (!file_) {
        failure_ = std::generic_category().message(errno);
        return;
    }
    // blocks are large already
    std::setvbuf(file_.get(), nullptr, _IONBF, 0);
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error) size_ = size;
}

std::size_t FileStream::read(char* into, std::size_t size) {
    if (!file_ || failure_) return 0;
    const std::size_t count = std::fread(into, 1, size, file_.get());
    if (count < size && std::ferror(file_.get()) != 0) failure_ = std::generic_category().message(errno);
    return count;
}

void FileStream::rewind() {
    if (file_) std::rewind(file_.get());
}

std::size_t MemoryStream::read(char* into, std::size_t size) {
    const std::size_t count = std::min(size, text_.size() - at_);
    std::memcpy(into, text_.data() + at_, count);
    at_ += count;
    return count;
}

}  // namespace jupan
