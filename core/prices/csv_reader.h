// Comma-separated values as RFC 4180 writes them, one record at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"

namespace jupan {

struct CsvRecord {
    std::size_t line = 0;  ///< where it starts, from 1
    std::vector<std::string> fields{};
};

/// Reads records separated by CRLF, LF or CR; a byte order mark and empty lines are passed over. A field with a comma,
/// a quote or a line end stands in quotes, a quote in it is doubled.
class CsvReader {
public:
    explicit CsvReader(std::string_view text);

    /// The next record, or nothing at the end of the text or at a fault.
    std::optional<CsvRecord> next();

    /// Why reading stopped before the end: wrongType at "line[N]" for a quote that is not closed, or with text around
    /// it.
    [[nodiscard]] const std::optional<Problem>& fault() const { return fault_; }

private:
    bool readField(CsvRecord& record);
    bool readQuoted(std::string& field, std::size_t start);
    bool atLineEnd() const;
    void passLineEnd();
    bool refuse(std::size_t line, std::size_t start);

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::optional<Problem> fault_;
};

}  // namespace jupan
