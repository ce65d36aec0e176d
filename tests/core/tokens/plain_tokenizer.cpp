#include "tests/core/tokens/plain_tokenizer.h"

#include <limits>

#include "core/tokens/tokenizer.h"

namespace jupan::test {
namespace {

// Facts: the patterns as tiktoken publishes them.
constexpr std::string_view o200kPattern =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr std::string_view cl100kPattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
    R"(|\s*[\r\n]+|\s+(?!\S)|\s+)";

}  // namespace

std::string utf8(std::u32string_view text) {
    std::string bytes;
    const auto put = [&](char32_t value) { bytes += static_cast<char>(value); };
    for (const char32_t point : text) {
        if (point < 0x80) {
            put(point);
            continue;
        }
        const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        constexpr char32_t leads[] = {0, 0xC0, 0xE0, 0xF0};
        put(leads[more] | point >> 6 * more);
        for (int i = more - 1; i >= 0; --i) put(0x80 | (point >> 6 * i & 0x3F));
    }
    return bytes;
}

PlainTokenizer::PlainTokenizer(Encoding encoding)
    : pattern_(encoding == Encoding::o200kBase ? o200kPattern : cl100kPattern) {
    const Tokenizer& tokens = Tokenizer::of(encoding);
    for (std::uint32_t id = 0; id < tokens.size(); ++id) ids_.emplace(tokens.bytes(id), id);
}

const PlainTokenizer& PlainTokenizer::of(Encoding encoding) {
    static const PlainTokenizer o200k(Encoding::o200kBase);
    static const PlainTokenizer cl100k(Encoding::cl100kBase);
    return encoding == Encoding::o200kBase ? o200k : cl100k;
}

std::vector<std::uint32_t> PlainTokenizer::encode(std::u32string_view text) const {
    std::vector<std::uint32_t> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = pattern_.matchEnd(text, at).value();
        const std::vector<std::uint32_t> ids = encodePiece(utf8(text.substr(at, end - at)));
        all.insert(all.end(), ids.begin(), ids.end());
        at = end;
    }
    return all;
}

std::vector<std::uint32_t> PlainTokenizer::encodePiece(const std::string& piece) const {
    if (const auto whole = ids_.find(piece); whole != ids_.end()) return {whole->second};
    std::vector<std::string> parts;
    for (const char byte : piece) parts.emplace_back(1, byte);
    while (true) {
        std::uint32_t lowest = std::numeric_limits<std::uint32_t>::max();
        std::size_t where = 0;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            const auto found = ids_.find(parts[i] + parts[i + 1]);
            if (found == ids_.end() || found->second >= lowest) continue;
            lowest = found->second;
            where = i;
        }
        if (lowest == std::numeric_limits<std::uint32_t>::max()) break;
        parts[where] += parts[where + 1];
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(where) + 1);
    }
    std::vector<std::uint32_t> ids;
    for (const std::string& part : parts) ids.push_back(ids_.at(part));
    return ids;
}

}  // namespace jupan::test
