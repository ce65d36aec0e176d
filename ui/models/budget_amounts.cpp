#include "ui/models/budget_amounts.h"

#include <algorithm>

#include "core/project/amounts.h"
#include "core/usage/number_text.h"
#include "ui/format/number_entry.h"

namespace jupan {
namespace {

constexpr QChar minusSign(0x2212);

/// Digits that a double holds without loss, whatever they are (IEEE 754 binary64).
constexpr qsizetype exactDigits = 15;

/// Numbers with 만, 억, k and the like, which only people write. The shortest decimal of a double is what was typed as
/// long as that has no more digits than a double keeps.
MoneyResult<Decimal> readTyped(const QString& text, const Currency& currency) {
    if (std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) > exactDigits) return MoneyError::malformed;
    const NumberEntry entry = parseNumber(text, Unit::money, currency.code);
    if (entry) return Decimal::fromDouble(*entry.value);
    return entry.refusal == NumberRefusal::tooLarge ? MoneyError::overflow : MoneyError::malformed;
}

}  // namespace

QString amountText(const Decimal& amount, const Currency& currency) {
    std::string digits = amount.toText();
    const std::size_t fraction = digits.find('.');
    const auto given = fraction == std::string::npos ? 0 : static_cast<int>(digits.size() - fraction - 1);
    if (const int least = minorDigits(currency); given < least) digits = amount.toText(least, Rounding::towardZero);
    QString text = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    const bool negative = text.startsWith(u'-');
    if (negative) text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3) text.insert(at, u',');
    return negative ? minusSign + text : text;
}

QString differenceText(const Decimal& difference, const Currency& currency) {
    const QString text = amountText(difference, currency);
    return difference > Decimal() ? u'+' + text : text;
}

QString plainAmountText(const Decimal& amount) {
    return QString::fromStdString(amount.toText());
}

MoneyResult<Decimal> readBudgetAmount(std::string_view text, const Currency& currency) {
    const AmountResult amount = readAmount(text, DecimalMark::point);
    if (amount.fault == ReadFaultCode::numberTooLarge) return MoneyError::overflow;
    const QString typed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const bool ours = amount.currency == currency.code ||
                      // A "$" names no currency by itself; people mean the one that bears it in this program's fields.
                      (amount.currency.empty() &&
                       parseNumber(typed, Unit::money, currency.code).refusal != NumberRefusal::otherCurrency);
    if (!amount.fault && ours) return decimalOf(amount.units);
    return readTyped(typed, currency);
}

QString amountRefusal(const QString& text, const Formatter& formatter) {
    const FieldInfo field{.name = "amounts", .unit = Unit::money, .range = Range::nonNegative};
    const NumberEntry entry = parseNumber(text, Unit::money, formatter.currency());
    return refusalText(entry ? NumberRefusal::tooLong : entry.refusal, field, text, formatter);
}

}  // namespace jupan
