// A CSV row as a charge.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/charge.h"
#include "core/usage/csv_layout.h"
#include "core/usage/line_item_text.h"
#include "core/usage/read_fault.h"

namespace jupan {

/// How texts of one file are to be read.
struct ReadStyle {
    DateOrder dateOrder = DateOrder::notStated;
    DecimalMark decimalMark = DecimalMark::notStated;
};

/// The header of a file, bound to a layout.
class BoundColumns {
public:
    /// `written` are the names as the file has them. Fault: duplicateColumn for one that is needed; missingColumn where
    /// there is no date, or neither an amount nor a count.
    static std::optional<ReadFault> bind(const CsvLayout& layout, std::vector<std::string> written, BoundColumns& into);

    /// -1 where there is none.
    [[nodiscard]] int of(ColumnRole role) const { return index_[static_cast<std::size_t>(role)]; }
    [[nodiscard]] std::string nameOf(ColumnRole role) const;
    [[nodiscard]] std::size_t count() const { return written_.size(); }
    [[nodiscard]] bool isTime(std::size_t column) const { return isTime_[column]; }

private:
    std::array<int, columnRoles> index_{};
    std::vector<std::string> written_;
    std::vector<bool> isTime_;
};

/// Reads rows one after the other; a thread has its own.
class RowReader {
public:
    /// All outlive the reader.
    RowReader(const CsvLayout& layout, const BoundColumns& columns, ReadStyle style);

    enum class Row { charge, emptyDay, blank, rejected };
    /// `charge` gets views into the fields and into the reader, good until the next row. A rejected row's reason is
    /// fault().
    Row read(std::vector<std::string_view>& fields, std::size_t line, Charge& charge);

    [[nodiscard]] const ReadFault& fault() const { return fault_; }
    /// Whether the amount of the row just read had more digits than are kept.
    [[nodiscard]] bool rounded() const { return rounded_; }

private:
    using Fields = std::span<const std::string_view>;

    [[nodiscard]] std::string_view field(Fields fields, ColumnRole role) const;
    [[nodiscard]] bool nothingFilled(Fields fields, bool besidesTime) const;
    bool readDay(Fields fields, Charge& charge);
    bool readTexts(Fields fields, Charge& charge);
    bool readCounts(Fields fields, Charge& charge);
    bool readBatch(Fields fields, Charge& charge);
    bool readAmountAndCurrency(Fields fields, Charge& charge);
    bool applyRule(Fields fields, Charge& charge);
    bool readCountOf(Fields fields, ColumnRole role, std::int64_t& into);
    bool addTokens(Fields fields, std::optional<TokenKind> kind, Charge& charge);
    bool reject(ReadFaultCode code, ColumnRole role, std::string_view value, std::string allowed = {});

    const CsvLayout& layout_;
    const BoundColumns& columns_;
    ReadStyle style_;
    std::size_t line_ = 0;
    std::string vendor_, currency_;  ///< of the row, in the case they are kept in
    bool rounded_ = false;
    ReadFault fault_;
};

/// The longest text that a charge may have.
inline constexpr std::size_t mostTextBytes = 4096;
inline constexpr std::size_t mostCurrencyBytes = 16;

/// What faults name as allowed.
std::string allowedFor(ReadFaultCode code);

}  // namespace jupan
