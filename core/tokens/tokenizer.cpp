#include "core/tokens/tokenizer.h"

#include <optional>
#include <string>

#include "core/tokens/rank_table.h"
#include "core/tokens/text_encoder.h"
#include "core/tokens/utf8.h"
#include "core/tokens/work.h"

namespace jupan {
namespace {

constexpr std::size_t bytesBetweenProgress = std::size_t{1} << 20;

std::optional<Problem> faultOf(std::string_view text) {
    const Utf8Prefix prefix = validUtf8Prefix(text);
    if (prefix.valid == text.size()) return std::nullopt;
    return Problem{.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(prefix.valid)};
}

}  // namespace

const Tokenizer& Tokenizer::of(Encoding encoding) {
    static const Tokenizer o200k(Encoding::o200kBase);
    static const Tokenizer cl100k(Encoding::cl100kBase);
    return encoding == Encoding::o200kBase ? o200k : cl100k;
}

Result<std::vector<std::uint32_t>> Tokenizer::encode(std::string_view text) const {
    if (std::optional<Problem> fault = faultOf(text)) return *std::move(fault);
    std::vector<std::uint32_t> all;
    NoWork uncounted;
    TextEncoder(encoding_, text.size(), uncounted).encode(text, [&](std::span<const std::uint32_t> ids, std::size_t) {
        all.insert(all.end(), ids.begin(), ids.end());
        return true;
    });
    return all;
}

Result<std::size_t> Tokenizer::count(std::string_view text) const {
    if (std::optional<Problem> fault = faultOf(text)) return *std::move(fault);
    std::size_t tokens = 0;
    NoWork uncounted;
    TextEncoder(encoding_, text.size(), uncounted).encode(text, [&](std::span<const std::uint32_t> ids, std::size_t) {
        tokens += ids.size();
        return true;
    });
    return tokens;
}

Result<TokenCount> Tokenizer::count(std::string_view text, const TokenProgress& progress) const {
    if (std::optional<Problem> fault = faultOf(text)) return *std::move(fault);
    TokenCount done;
    std::size_t nextProgress = bytesBetweenProgress;
    NoWork uncounted;
    TextEncoder(encoding_, text.size(), uncounted)
        .encode(text, [&](std::span<const std::uint32_t> ids, std::size_t bytes) {
            done.tokens += ids.size();
            done.bytes += bytes;
            if (done.bytes < nextProgress) return true;
            nextProgress = done.bytes + bytesBetweenProgress;
            return progress(done.bytes);
        });
    return done;
}

std::vector<TokenRun> Tokenizer::runs(std::string_view text, std::span<const std::uint32_t> ids) const {
    std::vector<TokenRun> found;
    found.reserve(ids.size());
    TokenRun run{0, 0, 0, 0};
    for (const std::uint32_t id : ids) {
        run.size += bytes(id).size();
        ++run.tokens;
        const std::size_t end = run.begin + run.size;
        if (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) continue;
        found.push_back(run);
        run = {end, 0, run.firstToken + run.tokens, 0};
    }
    return found;
}

std::uint32_t Tokenizer::size() const {
    return RankTable::of(encoding_).size();
}

std::string_view Tokenizer::bytes(std::uint32_t id) const {
    return id < size() ? RankTable::of(encoding_).bytes(id) : std::string_view{};
}

}  // namespace jupan
