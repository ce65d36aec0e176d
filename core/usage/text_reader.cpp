#include "core/usage/text_reader.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

/// What begins like a file of another kind, by its first bytes.
std::optional<std::string_view> kindOfOtherFile(std::string_view head) {
    using namespace std::string_view_literals;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> magic{{
        {"PK\x03\x04"sv, "zip"},  // also .xlsx
        {"%PDF"sv, "pdf"},
        {"\x1F\x8B"sv, "gzip"},
        {"\xD0\xCF\x11\xE0"sv, "excel"},  // .xls
        {"SQLite format 3\0"sv, "binary"},
    }};
    for (const auto& [bytes, kind] : magic)
        if (head.starts_with(bytes)) return kind;
    std::string start(head.substr(0, 256));
    for (char& letter : start)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    const std::size_t first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first == std::string::npos) return std::nullopt;
    const std::string_view text = std::string_view(start).substr(first);
    // banks and card companies give web pages the ending .xls
    if (text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<table")) return "html";
    return std::nullopt;
}

std::string asHex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char byte : bytes.substr(0, 4)) {
        if (!text.empty()) text += ' ';
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 0xFU];
    }
    return text;
}

ReadFault undecodableAt(std::size_t line, std::string_view bytes) {
    return {.code = ReadFaultCode::undecodable, .line = line, .value = asHex(bytes), .allowed = allowedEncodings};
}

}  // namespace

class TextReader::Converter {
public:
    Converter() : handle_(iconv_open("UTF-8", "CP949")) {}
    ~Converter() {
        if (valid()) iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] bool valid() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    enum class End { whole, cutShort, refused };
    /// Appends what can be converted and takes it away from `bytes`.
    End convert(std::string_view& bytes, std::string& text) {
        std::array<char, 4096> buffer{};
        while (!bytes.empty()) {
            char* from = const_cast<char*>(bytes.data());  // iconv does not write there; its signature is older
            std::size_t left = bytes.size();
            char* into = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t result = iconv(handle_, &from, &left, &into, &room);
            const int reason = errno;
            text.append(buffer.data(), buffer.size() - room);
            bytes.remove_prefix(bytes.size() - left);
            if (result != static_cast<std::size_t>(-1)) continue;
            if (reason == EINVAL) return End::cutShort;
            if (reason != E2BIG) return End::refused;
        }
        return End::whole;
    }

private:
    iconv_t handle_;
};

TextReader::TextReader(ByteStream& stream) : stream_(stream) {}
TextReader::~TextReader() = default;

bool TextReader::append(std::string& text, std::size_t bytes) {
    if (fault_) return false;
    const std::size_t before = text.size();
    while (text.size() == before && !(ended_ && raw_.empty())) {
        if (!ended_) {
            const std::size_t kept = raw_.size();
            raw_.resize(kept + bytes);
            const std::size_t count = stream_.read(raw_.data() + kept, bytes);
            raw_.resize(kept + count);
            bytesRead_ += count;
            ended_ = count == 0;
        }
        if (const auto reason = stream_.failure()) {
            fault_ = ReadFault{.code = ReadFaultCode::unreadable, .allowed = {}};
            fault_->value = *reason;
            return false;
        }
        if (!begun_) begin();
        if (fault_ || !decode(text, ended_)) return false;
    }
    return text.size() > before;
}

void TextReader::begin() {
    begun_ = true;
    if (const auto kind = kindOfOtherFile(raw_)) {
        fault_ = ReadFault{.code = ReadFaultCode::notText, .value = std::string(*kind)};
    } else if (raw_.starts_with("\xEF\xBB\xBF")) {
        encoding_ = TextEncoding::utf8;
        raw_.erase(0, 3);
    } else if (raw_.starts_with("\xFF\xFE") || raw_.starts_with("\xFE\xFF")) {
        encoding_ = raw_[0] == '\xFF' ? TextEncoding::utf16le : TextEncoding::utf16be;
        raw_.erase(0, 2);
    }
}

/// Between UTF-8 and CP949. A few bad bytes among many good characters are a damaged UTF-8 file, not another encoding.
void TextReader::decide(std::string_view block) {
    if (isAscii(block)) return;
    std::size_t good = 0, bad = 0;
    for (std::size_t at = 0; at < block.size();) {
        bool cutShort = false;
        const std::size_t length = characterLength(block.substr(at), cutShort);
        if (cutShort) break;
        good += length > 1;
        bad += length == 0;
        at += length == 0 ? 1 : length;
    }
    if (bad == 0 || good > 8 * bad) {
        encoding_ = TextEncoding::utf8;
        return;
    }
    encoding_ = TextEncoding::cp949;
    converter_ = std::make_unique<Converter>();
    if (!converter_->valid()) fault_ = ReadFault{.code = ReadFaultCode::noConverter, .value = "CP949"};
}

bool TextReader::decode(std::string& text, bool last) {
    if (encoding_ == TextEncoding::ascii) {
        decide(raw_);
        if (fault_) return false;
    }
    switch (encoding_) {
        case TextEncoding::utf16le:
        case TextEncoding::utf16be:
            return decodeUtf16(text, last);
        case TextEncoding::cp949:
            return decodeCp949(text, last);
        case TextEncoding::ascii:
            linesBefore_ += lineEnds(raw_);
            [[fallthrough]];
        case TextEncoding::utf8:
            if (text.empty())
                text.swap(raw_);
            else
                text += raw_;
            raw_.clear();
            return true;
    }
    return false;
}

bool TextReader::refuse(std::string_view before, std::string_view bytes) {
    fault_ = undecodableAt(linesBefore_ + lineEnds(before) + 1, bytes);
    return false;
}

bool TextReader::decodeUtf16(std::string& text, bool last) {
    const std::size_t before = text.size();
    const bool little = encoding_ == TextEncoding::utf16le;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(raw_[at]);
        const auto second = static_cast<unsigned char>(raw_[at + 1]);
        return static_cast<char32_t>(little ? first | (second << 8) : second | (first << 8));
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
    std::size_t at = 0;
    while (at + 2 <= raw_.size()) {
        const char32_t unit = unitAt(at);
        if (isHigh(unit)) {
            if (at + 4 > raw_.size()) break;
            const char32_t next = unitAt(at + 2);
            if (!isLow(next))
                return refuse(std::string_view(text).substr(before), std::string_view(raw_).substr(at, 2));
            appendCharacter(text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            at += 4;
            continue;
        }
        if (isLow(unit) || unit == 0)
            return refuse(std::string_view(text).substr(before), std::string_view(raw_).substr(at, 2));
        appendCharacter(text, unit);
        at += 2;
    }
    raw_.erase(0, at);
    if (last && !raw_.empty()) return refuse(std::string_view(text).substr(before), raw_);
    linesBefore_ += lineEnds(std::string_view(text).substr(before));
    return true;
}

bool TextReader::decodeCp949(std::string& text, bool last) {
    const std::size_t before = text.size();
    std::string_view bytes = raw_;
    const Converter::End end = converter_->convert(bytes, text);
    if (end == Converter::End::refused || (end == Converter::End::cutShort && last))
        return refuse(std::string_view(text).substr(before), bytes.substr(0, 2));
    raw_.erase(0, raw_.size() - bytes.size());
    linesBefore_ += lineEnds(std::string_view(text).substr(before));
    return true;
}

std::optional<ReadFault> undecodableUtf8(std::string_view text, std::size_t firstLine) {
    const std::size_t nul = text.find('\0');
    const std::size_t end = validPrefix(text.substr(0, nul));
    if (end == text.size()) return std::nullopt;
    if (end == nul) {
        ReadFault fault{.code = ReadFaultCode::notText, .value = "binary"};
        fault.line = firstLine + lineEnds(text.substr(0, end));
        return fault;
    }
    return undecodableAt(firstLine + lineEnds(text.substr(0, end)), text.substr(end, 1));
}

}  // namespace jupan
