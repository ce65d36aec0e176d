#include "core/usage/csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/usage/chunk_source.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace jupan {
namespace {

/// The first delimiter, quote or line end in [at, end).
char* findSpecial(char* at, char* end, char delimiter) {
#if defined(__SSE2__)
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i found =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
        if (mask != 0) return at + std::countr_zero(mask);
    }
#endif
    while (at != end && *at != delimiter && *at != '"' && *at != '\n' && *at != '\r') ++at;
    return at;
}

char* findQuoteOrLineEnd(char* at, char* end) {
    while (at != end && *at != '"' && *at != '\n' && *at != '\r') ++at;
    return at;
}

}  // namespace

CsvScanner::CsvScanner(std::string& text, char delimiter, std::size_t firstLine)
    : begin_(text.data()),
      at_(text.data()),
      end_(text.data() + text.size()),
      delimiter_(delimiter),
      line_(firstLine),
      recordLine_(firstLine) {}

bool CsvScanner::atFieldEnd() const {
    return at_ == end_ || *at_ == delimiter_ || *at_ == '\n' || *at_ == '\r';
}

bool CsvScanner::isTooLong(const char* from) const {
    return static_cast<std::size_t>(at_ - from) > ChunkSource::recordBytes;
}

void CsvScanner::passLineEnd() {
    if (at_ == end_) return;
    at_ += *at_ == '\r' && end_ - at_ > 1 && at_[1] == '\n' ? 2 : 1;
    ++line_;
}

bool CsvScanner::refuse(ReadFaultCode code, std::size_t line, const char* from) {
    const std::string_view rest(from, static_cast<std::size_t>(end_ - from));
    fault_ = ReadFault{.code = code, .line = line, .value = excerpt(rest.substr(0, rest.find_first_of("\r\n")))};
    if (code == ReadFaultCode::recordTooLong) fault_->allowed = std::to_string(ChunkSource::recordBytes);
    if (code == ReadFaultCode::tooManyColumns) fault_->allowed = std::to_string(mostColumns);
    return false;
}

/// `at_` is on the opening quote. Doubled quotes are undone by moving what follows to the left.
bool CsvScanner::quotedField(std::string_view& field) {
    const char* const opened = at_;
    const std::size_t openedLine = line_;
    char* const start = ++at_;
    char* into = start;
    while (true) {
        char* const found = findQuoteOrLineEnd(at_, end_);
        const auto length = static_cast<std::size_t>(found - at_);
        if (into != at_) std::memmove(into, at_, length);
        into += length;
        at_ = found;
        if (at_ == end_) {
            // a long line may well close its quote somewhere; over many lines it was forgotten
            const bool oneLongLine = line_ == openedLine && isTooLong(opened);
            return refuse(oneLongLine ? ReadFaultCode::recordTooLong : ReadFaultCode::quoteNotClosed, openedLine,
                          opened);
        }
        if (*at_ == '"') {
            ++at_;
            if (at_ == end_ || *at_ != '"') break;
        } else if (*at_ == '\n' || at_ + 1 == end_ || at_[1] != '\n') {
            ++line_;
        }
        *into++ = *at_++;
    }
    field = std::string_view(start, static_cast<std::size_t>(into - start));
    return atFieldEnd() || refuse(ReadFaultCode::quoteInText, line_, opened);
}

bool CsvScanner::next(std::vector<std::string_view>& fields) {
    fields.clear();
    while (at_ != end_ && (*at_ == '\n' || *at_ == '\r')) passLineEnd();
    if (at_ == end_ || fault_) return false;
    recordLine_ = line_;
    const char* const start = at_;
    while (true) {
        if (fields.size() == mostColumns) return refuse(ReadFaultCode::tooManyColumns, recordLine_, start);
        std::string_view& field = fields.emplace_back();
        if (at_ != end_ && *at_ == '"') {
            if (!quotedField(field)) return false;
        } else {
            char* const from = at_;
            at_ = findSpecial(at_, end_, delimiter_);
            field = std::string_view(from, static_cast<std::size_t>(at_ - from));
            if (at_ != end_ && *at_ == '"') return refuse(ReadFaultCode::quoteInText, line_, from);
        }
        if (at_ == end_ || *at_ != delimiter_) break;
        ++at_;
    }
    if (isTooLong(start)) return refuse(ReadFaultCode::recordTooLong, recordLine_, start);
    passLineEnd();
    return true;
}

}  // namespace jupan
