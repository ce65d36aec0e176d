#include "core/tokens/token_counter.h"

#include <algorithm>
#include <span>

#include "core/tokens/split.h"
#include "core/tokens/text_encoder.h"
#include "core/tokens/utf8.h"
#include "core/tokens/work.h"

namespace jupan {
namespace {

constexpr std::size_t smallestTry = std::size_t{1} << 16;

}  // namespace

Problem TokenCounter::notUtf8() const {
    return {.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(done_ + valid_)};
}

void TokenCounter::countFirst(std::size_t bytes) {
    NoWork uncounted;
    const auto add = [this](std::span<const std::uint32_t> ids, std::size_t) {
        tokens_ += ids.size();
        return true;
    };
    TextEncoder(encoding_, bytes, uncounted).encode(std::string_view(pending_).substr(0, bytes), add);
    pending_.erase(0, bytes);
    valid_ -= bytes;
    done_ += bytes;
}

std::optional<Problem> TokenCounter::add(std::string_view part) {
    pending_ += part;
    const Utf8Prefix prefix = validUtf8Prefix(std::string_view(pending_).substr(valid_));
    valid_ += prefix.valid;
    if (valid_ < pending_.size() && !prefix.cutShort) return notUtf8();
    if (valid_ >= std::max(nextTry_, smallestTry)) {
        countFirst(lastCertainBound(std::string_view(pending_).substr(0, valid_)));
        nextTry_ = 2 * pending_.size();  // so that a long piece is not gone through again for every part
    }
    return std::nullopt;
}

Result<std::size_t> TokenCounter::finish() {
    if (valid_ < pending_.size()) return notUtf8();
    countFirst(valid_);
    return tokens_;
}

}  // namespace jupan
