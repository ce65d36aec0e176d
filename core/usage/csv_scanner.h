// Records of a piece of CSV text (RFC 4180, any delimiter), found in place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/read_fault.h"

namespace jupan {

/// Reads records separated by LF, CRLF or CR. A field with a delimiter, a quote or a line end stands in quotes, a quote
/// in it is doubled. Lines with nothing in them are passed over.
class CsvScanner {
public:
    static constexpr std::size_t mostColumns = 1024;

    /// `text` is changed where quotes are doubled; fields lie in it. It begins and ends with a record.
    CsvScanner(std::string& text, char delimiter, std::size_t firstLine);

    /// The next record, without blanks trimmed; false at the end or at a fault: quoteNotClosed, quoteInText,
    /// tooManyColumns, recordTooLong.
    bool next(std::vector<std::string_view>& fields);

    /// Where the record just read begins, from 1.
    [[nodiscard]] std::size_t line() const { return recordLine_; }
    /// Bytes of the text read so far, and the line that begins there.
    [[nodiscard]] std::size_t position() const { return static_cast<std::size_t>(at_ - begin_); }
    [[nodiscard]] std::size_t nextLine() const { return line_; }
    [[nodiscard]] const std::optional<ReadFault>& fault() const { return fault_; }

private:
    bool quotedField(std::string_view& field);
    bool atFieldEnd() const;
    bool isTooLong(const char* from) const;
    void passLineEnd();
    bool refuse(ReadFaultCode code, std::size_t line, const char* from);

    char* begin_;
    char* at_;
    char* end_;
    char delimiter_;
    std::size_t line_;
    std::size_t recordLine_;
    std::optional<ReadFault> fault_;
};

}  // namespace jupan
