// How cells look: a role and, for numbers, a number format.
#pragma once

#include <string>
#include <string_view>

#include "core/project/field.h"

namespace jupan::workbook {

/// What a cell is for; each role has one look in all sheets.
enum class Role {
    plain,          ///< text or a figure that nobody changes
    strong,         ///< the same in bold
    note,           ///< small grey explanation, wrapped; may have line breaks
    noteLine,       ///< the same on one line, running over the cells to its right
    title,          ///< of the sheet
    section,        ///< heading of a block
    heading,        ///< of a column
    numberHeading,  ///< of a column of numbers
    band,           ///< of a few rows of a table
    input,          ///< may be changed by hand: blue on yellow
    override,       ///< the same: what a scenario puts in place of an input
    noOverride,     ///< the same, empty
    helper,         ///< figure on the way to a result, grey
    missing,        ///< words in place of a figure: grey, on the right
    total,          ///< sum, with a line above it
};

/// A number format. Money of the project and other common formats: Book::money() and the functions below.
struct NumberLook {
    enum class Kind { text, number, percent };
    Kind kind = Kind::text;
    int decimals = 0;
    bool dashForZero = false;  ///< 0 is "–", so that a wide table of flows can be read
    auto operator<=>(const NumberLook&) const = default;
};

constexpr NumberLook asText() {
    return {};
}
constexpr NumberLook asNumber(int decimals) {
    return {NumberLook::Kind::number, decimals};
}
constexpr NumberLook asPercent(int decimals = 1) {
    return {NumberLook::Kind::percent, decimals};
}

/// As the file writes it: "#,##0.00", "0.0%", "@" for text.
std::string numberFormat(NumberLook look);

/// The format that shows an input's value whole, up to eight digits after the point: shares and annual rates as
/// percent, other numbers grouped.
NumberLook inputLook(Unit unit, double value);

}  // namespace jupan::workbook
