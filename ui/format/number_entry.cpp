#include "ui/format/number_entry.h"

#include <charconv>
#include <cmath>

#include "core/money/decimal_digits.h"
#include "ui/format/digits.h"
#include "ui/format/number_scanner.h"
#include "ui/format/unit_words.h"

namespace jupan {
namespace {

/// Longer texts are no number anyone means; 64 also holds every text of editText().
constexpr qsizetype longestText = 64;

/// The double nearest to digits·10^exponent, or nothing if there is none but 0 or infinity.
std::optional<double> toDouble(const ScannedNumber& number) {
    const std::string text = (number.negative ? "-" : "") + (number.digits.empty() ? "0" : number.digits) + "e" +
                             std::to_string(number.exponent);
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || !std::isfinite(value)) return std::nullopt;
    return value == 0 ? 0.0 : value;  // never -0
}

bool isMoney(Unit unit) {
    return unit == Unit::money || unit == Unit::moneyPerMonth || unit == Unit::moneyPerHour ||
           unit == Unit::moneyPerMillion || unit == Unit::exchangeRate;
}

/// Words that may stand behind a number of this unit, whatever the window's language.
bool isOwnWord(const QString& word, Unit unit, std::string_view currency) {
    for (const Language language : {Language::korean, Language::english}) {
        const QString count = countWord(unit, language).toLower().remove(u' ');
        if (!count.isEmpty() && (word == count || word + u's' == count)) return true;
        if (word == fieldUnit(unit, language, currency.empty() ? "KRW" : currency).toLower().remove(u' ')) return true;
    }
    switch (unit) {
        case Unit::minutes:
            return word == QLatin1String("minutes") || word == QLatin1String("minute") || word == QLatin1String("mins");
        case Unit::monthIndex:
            return word == QStringLiteral("개월차") || word == QStringLiteral("개월") || word == QStringLiteral("월");
        case Unit::fullTimeEquivalents:
        case Unit::seats:
            return word == QStringLiteral("명") || word == QStringLiteral("개");
        case Unit::factor:
            return word == QLatin1String("x");
        default:
            return false;
    }
}

/// A word of some other unit, so that the answer can say more than "not a number".
bool isUnitWord(const QString& word) {
    for (int unit = 0; unit <= static_cast<int>(Unit::weeks); ++unit)
        if (isOwnWord(word, static_cast<Unit>(unit), {})) return true;
    return word == QStringLiteral("시간") || word == QLatin1String("hours") || word == QLatin1String("h");
}

/// Checks what stands around the number; nothing if it fits the field.
std::optional<NumberRefusal> checkWords(const ScannedNumber& number, Unit unit, std::string_view currency) {
    if (number.percent && !isPercent(unit)) return NumberRefusal::otherUnit;
    if (!number.currency.empty()) {
        if (!isMoney(unit)) return NumberRefusal::otherUnit;
        if (!currency.empty() && number.currency != currency) return NumberRefusal::otherCurrency;
    }
    if (!number.word.isEmpty() && !isOwnWord(number.word, unit, currency))
        return isUnitWord(number.word) ? NumberRefusal::otherUnit : NumberRefusal::notANumber;
    // "30m" might be minutes or millions, "40만" is no share.
    if (number.multiplied && (isPercent(unit) || unit == Unit::minutes)) return NumberRefusal::otherUnit;
    return std::nullopt;
}

}  // namespace

bool isPercent(Unit unit) {
    return unit == Unit::share || unit == Unit::annualRate;
}

NumberEntry parseNumber(QStringView text, Unit unit, std::string_view currency) {
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) return {.refusal = NumberRefusal::empty};
    if (trimmed.size() > longestText) return {.refusal = NumberRefusal::tooLong};
    ScannedNumber number;
    if (const auto refusal = scanNumber(trimmed, number)) return {.refusal = *refusal};
    if (const auto refusal = checkWords(number, unit, currency)) return {.refusal = *refusal};
    if (isPercent(unit)) {
        const auto shown = toDouble(number);
        if (shown && !number.percent && *shown != 0 && std::abs(*shown) < 1)
            return {.refusal = NumberRefusal::ambiguousShare};
        number.exponent -= 2;
    }
    const auto value = toDouble(number);
    if (!value) return {.refusal = NumberRefusal::tooLarge};
    return {.value = value};
}

NumberEntry parseField(QStringView text, const FieldInfo& field, bool integer, std::string_view currency) {
    NumberEntry entry = parseNumber(text, field.unit, currency);
    if (!entry) return entry;
    if (!contains(field.range, *entry.value)) return {.refusal = NumberRefusal::outOfRange};
    if (integer && *entry.value != std::floor(*entry.value)) return {.refusal = NumberRefusal::notInteger};
    return entry;
}

QString editText(double value, Unit unit) {
    const auto number = shortestDecimalDigits(value);
    if (!number) return {};
    const int shift = isPercent(unit) ? 2 : 0;
    // What lies between −1 % and 1 % carries its sign, or it could not be told from a fraction.
    const bool needsSign = shift == 2 && value != 0 && number->integerDigits() + shift <= 0;
    const long long lastDigit = number->exponent + shift;
    const bool written = number->digits.empty() || (number->integerDigits() + shift <= 18 && lastDigit >= -20);
    QString text;
    if (written) {
        text = everyDigit(value, shift);
    } else {
        if (number->negative) text = QChar(0x2212);
        text += QString::fromStdString(number->digits) + u'e' + QString::number(lastDigit);
    }
    return needsSign ? text + u'%' : text;
}

}  // namespace jupan
