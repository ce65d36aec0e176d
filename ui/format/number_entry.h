// Numbers as people type them, read or refused with a reason.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <string_view>

#include "ui/format/formatter.h"

namespace jupan {

/// Why a typed text is not taken as a number.
enum class NumberRefusal {
    empty,
    tooLong,             ///< more than 64 characters
    hiddenCharacter,     ///< control or direction marks
    notANumber,          ///< anything else that cannot be read
    badGrouping,         ///< "1,23": separators that do not stand every three digits
    ambiguousSeparator,  ///< "1.234,56", "1.234.567": point or comma for thousands?
    ambiguousShare,      ///< "0.7" where percent is expected: 0.7 % or 70 %?
    otherUnit,           ///< "30 %" in a field for money, "30m" in one for minutes
    otherCurrency,       ///< "$30" in a field for won
    tooLarge,            ///< beyond what the program can compute with
    outOfRange,          ///< not in the field's range
    notInteger,
};

/// A number in stored form (percent as a fraction), or the reason why there is none.
struct NumberEntry {
    std::optional<double> value{};
    NumberRefusal refusal = NumberRefusal::empty;  ///< only if there is no value
    explicit operator bool() const { return value.has_value(); }
};

/// Reads what people write: "1,234", "12만", "1억 2,000만", "30 %", "₩1,234,567", "1.5k", full-width digits. Fields
/// shown as percent take "40" as 40 %; what lies between −1 and 1 needs its sign ("0.7 %"). `currency`: the field's
/// own, or empty if any sign will do.
NumberEntry parseNumber(QStringView text, Unit unit, std::string_view currency = {});

/// As parseNumber, and inside the field's range; whole numbers only for `integer`.
NumberEntry parseField(QStringView text, const FieldInfo& field, bool integer, std::string_view currency = {});

/// The text to start editing with: every digit, grouped. parseNumber() gives the same double back.
QString editText(double value, Unit unit);

/// True for fields that are stored as fractions and typed as percent.
bool isPercent(Unit unit);

/// What to do instead, with an example: "0 ~ 100 % 로 적어 주세요. 70 % 라면 “70”". `typed` is what the reader wrote.
QString refusalText(NumberRefusal refusal, const FieldInfo& field, const QString& typed, const Formatter& formatter);

/// "0 – 100 %", "0 or more", "a whole number from 12 to 120".
QString rangeText(Range range, Unit unit, const Formatter& formatter);

}  // namespace jupan
