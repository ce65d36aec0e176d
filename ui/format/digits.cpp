#include "ui/format/digits.h"

#include <algorithm>
#include <cmath>

#include "core/money/decimal_digits.h"

namespace jupan {
namespace {

constexpr QChar minusSign(0x2212);

void trimZeros(QString& text) {
    if (!text.contains(u'.')) return;
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
}

/// Too many digits to be read: three of them and the power of ten.
QString scientific(const DecimalDigits& number) {
    DecimalDigits mantissa = number;
    mantissa.exponent = 1 - static_cast<long long>(number.digits.size());
    long long power = number.integerDigits() - 1;
    std::string digits = scaledDigits(mantissa, 2, Rounding::halfAwayFromZero);
    if (digits.size() > 3) {  // 9.996 has become 10.00
        digits.pop_back();
        ++power;
    }
    QString text = groupedText(fixedPointText(number.negative, digits, 2));
    trimZeros(text);
    return text + u'e' + QString::number(power);
}

/// The longest run of integer digits that is written out.
constexpr long long longestInteger = 18;

}  // namespace

QString groupedText(const std::string& plain) {
    QString text = QString::fromLatin1(plain.data(), static_cast<qsizetype>(plain.size()));
    const bool negative = text.startsWith(u'-');
    if (negative) text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3) text.insert(at, u',');
    return negative ? minusSign + text : text;
}

QString undefinedText() {
    return QStringLiteral("–");
}

QString decimalText(std::optional<double> value, int shift, int digits, bool trim) {
    auto number = value ? shortestDecimalDigits(*value) : std::nullopt;
    if (!number) return undefinedText();
    number->exponent += shift;
    if (number->digits.empty()) number->exponent = 0;
    if (number->integerDigits() > longestInteger) return scientific(*number);
    const std::string scaled = scaledDigits(*number, digits, Rounding::halfAwayFromZero);
    QString text = groupedText(fixedPointText(number->negative, scaled, digits));
    if (trim) trimZeros(text);
    return text;
}

QString everyDigit(std::optional<double> value, int shift) {
    const auto number = value ? shortestDecimalDigits(*value) : std::nullopt;
    if (!number) return undefinedText();
    const long long fraction = number->digits.empty() ? 0 : -(number->exponent + shift);
    // 30 digits after the point show every double that is not absurdly small.
    return decimalText(value, shift, static_cast<int>(std::clamp(fraction, 0LL, 30LL)), true);
}

int headlineDigits(double magnitude) {
    if (!(std::abs(magnitude) < 100)) return 0;
    return std::abs(magnitude) < 10 ? 2 : 1;
}

}  // namespace jupan
