// Amounts and counts as vendors, spreadsheets, banks and people write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/money/decimal_units.h"
#include "core/usage/read_fault.h"

namespace jupan {

enum class DecimalMark : std::uint8_t { notStated, point, comma };

struct AmountResult {
    DecimalUnits units = 0;
    bool rounded = false;    ///< it had digits beyond the 18th; rounded once, half to even
    std::string currency{};  ///< what a sign beside it says (₩, 원, €, £, US$, a code); empty for none or "$"
    std::optional<ReadFaultCode> fault{};  ///< notANumber, numberTooLarge
};

/// "0.1180000000000000", "1.6e-05", "1,234,567.5", "(500)", "-500", "500-", "₩1,234,567", "1,234원", "USD 12.50",
/// digits of full width, groups of three by "," "'" or blanks; with the comma as mark "1.234,56". A mark that is not
/// stated counts as a point.
AmountResult readAmount(std::string_view text, DecimalMark mark);

struct CountResult {
    std::int64_t count = 0;
    std::optional<ReadFaultCode> fault{};  ///< notANumber, notWhole, negativeCount, numberTooLarge
};

/// "12", "10.0", "1,234,567", "1.25E+06": a whole number from 0 to 2^63 - 1, written as an amount may be.
CountResult readCount(std::string_view text, DecimalMark mark);

/// What a number alone says about the decimal mark of its file.
enum class MarkHint : std::uint8_t {
    none,          ///< the same either way, or no number
    point,         ///< only so: 0.118, 1,234.5
    comma,         ///< only so: 0,118, 1.234,5
    unclearComma,  ///< 1,234
    unclearPoint,  ///< 1.234
};
MarkHint markHint(std::string_view text);

}  // namespace jupan
