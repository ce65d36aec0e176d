// Where the bytes of a usage file come from.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jupan {

class ByteStream {
public:
    virtual ~ByteStream() = default;

    /// Up to `size` bytes; 0 at the end or at a failure.
    virtual std::size_t read(char* into, std::size_t size) = 0;

    /// Back to the first byte.
    virtual void rewind() = 0;

    /// The system's reason, if opening or reading failed.
    [[nodiscard]] virtual std::optional<std::string> failure() const = 0;

    /// How many bytes there are, for progress; 0 if unknown.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
};

class FileStream final : public ByteStream {
public:
    /// `path` in the encoding of the file system.
    explicit FileStream(const std::string& path);

    std::size_t read(char* into, std::size_t size) override;
    void rewind() override;
    [[nodiscard]] std::optional<std::string> failure() const override { return failure_; }
    [[nodiscard]] std::uint64_t size() const override { return size_; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t size_ = 0;
    std::optional<std::string> failure_;
};

/// Text in memory, which outlives the stream: something pasted, a test.
class MemoryStream final : public ByteStream {
public:
    explicit MemoryStream(std::string_view text) : text_(text) {}

    std::size_t read(char* into, std::size_t size) override;
    void rewind() override { at_ = 0; }
    [[nodiscard]] std::optional<std::string> failure() const override { return std::nullopt; }
    [[nodiscard]] std::uint64_t size() const override { return text_.size(); }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace jupan
