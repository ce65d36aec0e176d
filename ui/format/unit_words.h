// Words of the two languages for currencies and units. They belong to the way a number is written, as the separator
// does, so they follow the Formatter's language and not the installed translator: a report may be in the other
// language.
#pragma once

#include <QString>
#include <string_view>

#include "core/project/field.h"
#include "ui/format/formatter.h"

namespace jupan {

constexpr QChar noBreakSpace(0x00A0);

/// "₩", "$"; empty for currencies that are written as their code.
QString currencySymbol(std::string_view currency);
/// "원", "달러" in Korean, else the code.
QString currencyWord(std::string_view currency, Language language);
/// Digits after the point: 0 for won and yen, else 2.
int currencyDigits(std::string_view currency);
/// Power of ten of a unit; automatic counts as one.
int powerOf(NumberUnit unit);
/// What stands behind a counted thing: "건", "tokens"; empty where nothing does.
QString countWord(Unit unit, Language language);

}  // namespace jupan
