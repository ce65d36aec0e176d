// Which column holds what: of the formats known, and of any other CSV as the user says.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/usage/day_text.h"
#include "core/usage/number_text.h"

namespace jupan {

/// What a column can hold.
enum class ColumnRole : std::uint8_t {
    date,   ///< a date, with or without a time
    epoch,  ///< seconds since 1970-01-01 UTC; used instead of `date` where it is filled
    vendor,
    model,
    project,
    projectName,
    apiKey,
    lineItem,  ///< of a statement: its text
    description,
    requests,
    inputTokens,     ///< all input tokens …
    freshTokens,     ///< … or those neither read from a cache nor written to one
    cachedTokens,    ///< read from a cache
    cacheWrite,      ///< written to a cache
    cacheWriteHour,  ///< the same, of another lifetime
    outputTokens,
    batch,
    amount,
    currency,
    recordId,
    quantity,  ///< with `unit` and `tokenType`: tokens of one kind
    unit,
    tokenType,
};
inline constexpr std::size_t columnRoles = static_cast<std::size_t>(ColumnRole::tokenType) + 1;

/// Names the columns of a CSV that is none of the formats known. `date` and either `amount` or a count are needed.
struct ColumnMapping {
    /// Column names as the header writes them; case, blanks, "_" and "-" do not count.
    std::map<ColumnRole, std::string> columns{};
    std::string vendor{};    ///< where there is no such column
    std::string currency{};  ///< where there is no such column, nor a sign at the amount
    DateOrder dateOrder = DateOrder::notStated;
    DecimalMark decimalMark = DecimalMark::notStated;
    /// True: a row is a charge of its own (a card statement). False: rows of a day and the same texts add up, and a
    /// later file states the day anew (a usage report).
    bool rowsAreRecords = true;
};

}  // namespace jupan
