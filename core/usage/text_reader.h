// A file's bytes as UTF-8 text, whatever encoding they are in.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/usage/byte_stream.h"
#include "core/usage/read_fault.h"

namespace jupan {

enum class TextEncoding : std::uint8_t {
    ascii,    ///< nothing but ASCII so far
    utf8,     ///< with or without a byte order mark
    utf16le,  ///< with a byte order mark
    utf16be,
    cp949,  ///< Korean Windows; EUC-KR is a part of it
};

/// Reads a stream block by block. A byte order mark says the encoding and is left out; without one the first block
/// that is not ASCII decides between UTF-8 and CP949.
class TextReader {
public:
    /// `stream` outlives the reader and is read from where it stands.
    explicit TextReader(ByteStream& stream);
    ~TextReader();
    TextReader(const TextReader&) = delete;
    TextReader& operator=(const TextReader&) = delete;

    /// Appends the next block, of about `bytes` bytes; false if nothing was appended: at the end, or at a fault
    /// (unreadable, notText, undecodable, noConverter). What comes from a UTF-8 file may still hold bytes that are no
    /// characters, once the encoding is decided; undecodableUtf8 finds them, on any thread.
    bool append(std::string& text, std::size_t bytes);

    [[nodiscard]] const std::optional<ReadFault>& fault() const { return fault_; }
    [[nodiscard]] TextEncoding encoding() const { return encoding_; }
    /// Bytes of the stream read so far.
    [[nodiscard]] std::uint64_t bytesRead() const { return bytesRead_; }

private:
    class Converter;

    void begin();
    void decide(std::string_view block);
    bool decode(std::string& text, bool last);
    bool decodeUtf16(std::string& text, bool last);
    bool decodeCp949(std::string& text, bool last);
    bool refuse(std::string_view before, std::string_view bytes);

    ByteStream& stream_;
    TextEncoding encoding_ = TextEncoding::ascii;
    std::string raw_;  ///< bytes read and not decoded yet
    std::uint64_t bytesRead_ = 0;
    std::size_t linesBefore_ = 0;  ///< ends of lines in the text handed out; of converted encodings only
    bool begun_ = false;
    bool ended_ = false;
    std::unique_ptr<Converter> converter_;
    std::optional<ReadFault> fault_;
};

/// The fault of the first bytes in `text` that are no UTF-8 or are NUL; `firstLine` is the line it begins in.
std::optional<ReadFault> undecodableUtf8(std::string_view text, std::size_t firstLine);

/// What is written in a fault as `allowed`.
inline constexpr const char* allowedEncodings = "UTF-8, UTF-16, CP949";

}  // namespace jupan
