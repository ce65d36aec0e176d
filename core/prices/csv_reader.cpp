#include "core/prices/csv_reader.h"

#include <algorithm>

#include "core/project/validate.h"

namespace jupan {

CsvReader::CsvReader(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

bool CsvReader::atLineEnd() const {
    return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
}

void CsvReader::passLineEnd() {
    if (at_ >= text_.size()) return;
    at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
    ++line_;
}

bool CsvReader::refuse(std::size_t line, std::size_t start) {
    const std::size_t end = std::min(text_.find_first_of("\r\n", start), text_.size());
    fault_ = Problem{.code = ProblemCode::wrongType,
                     .path = indexedPath("line", line),
                     .value = std::string(text_.substr(start, end - start)),
                     .detail = "RFC 4180: \"…\"\"…\""};
    return false;
}

/// `at_` is behind the opening quote at `start`.
bool CsvReader::readQuoted(std::string& field, std::size_t start) {
    const std::size_t firstLine = line_;
    while (at_ < text_.size()) {
        const char now = text_[at_];
        if (now == '"') {
            if (text_.substr(at_, 2) != "\"\"") {
                ++at_;
                return atLineEnd() || text_[at_] == ',' || refuse(firstLine, start);
            }
            ++at_;
        } else if (now == '\n' || (now == '\r' && text_.substr(at_, 2) != "\r\n")) {
            ++line_;
        }
        field += now;
        ++at_;
    }
    return refuse(firstLine, start);
}

bool CsvReader::readField(CsvRecord& record) {
    std::string& field = record.fields.emplace_back();
    if (at_ < text_.size() && text_[at_] == '"') return readQuoted(field, at_++);
    const std::size_t start = at_;
    at_ = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    field = text_.substr(start, at_ - start);
    return field.find('"') == std::string::npos || refuse(line_, start);
}

std::optional<CsvRecord> CsvReader::next() {
    while (at_ < text_.size() && atLineEnd()) passLineEnd();
    if (at_ >= text_.size() || fault_) return std::nullopt;
    CsvRecord record{.line = line_};
    while (true) {
        if (!readField(record)) return std::nullopt;
        if (atLineEnd()) break;
        ++at_;  // the comma
    }
    passLineEnd();
    return record;
}

}  // namespace jupan
