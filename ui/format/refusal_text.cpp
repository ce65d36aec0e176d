#include <QCoreApplication>

#include "ui/format/number_entry.h"

namespace jupan {
namespace {

/// A number that would do, as an example to type.
QString exampleOf(Unit unit, bool integer) {
    switch (unit) {
        case Unit::share:
            return QStringLiteral("40");
        case Unit::annualRate:
            return QStringLiteral("5");
        case Unit::money:
        case Unit::moneyPerMonth:
        case Unit::moneyPerHour:
            return QStringLiteral("1,200,000");
        case Unit::moneyPerMillion:
            return QStringLiteral("0.25");
        case Unit::exchangeRate:
            return QStringLiteral("1,400");
        case Unit::itemsPerMonth:
        case Unit::requestsPerMonth:
        case Unit::tokens:
            return QStringLiteral("2,500");
        case Unit::fullTimeEquivalents:
            return QStringLiteral("0.5");
        case Unit::months:
            return QStringLiteral("12");
        default:
            return integer ? QStringLiteral("3") : QStringLiteral("1.5");
    }
}

/// What `typed` means as a share, as percent: "0.7" -> "70".
QString asPercent(const QString& typed) {
    const NumberEntry plain = parseNumber(typed, Unit::none);
    return plain ? editText(*plain.value, Unit::share) : QStringLiteral("70");
}

QString ambiguousShareText(const FieldInfo& field, const QString& typed, const Formatter& formatter) {
    const QString percent = asPercent(typed);
    if (field.range != Range::share)
        return QCoreApplication::translate("NumberEntry", "Write percent: for %1 % type “%1”, for %2 % type “%2 %”.")
            .arg(percent, typed.trimmed());
    return QCoreApplication::translate("NumberEntry", "Write %1. For %2 % type “%2”.")
        .arg(rangeText(field.range, field.unit, formatter), percent);
}

QString outOfRangeText(const FieldInfo& field, const QString& typed, const Formatter& formatter) {
    const NumberEntry entry = parseNumber(typed, field.unit);
    if (entry && *entry.value < 0 && field.range == Range::nonNegative)
        return QCoreApplication::translate(
            "NumberEntry", "0 or more, please: what would be negative here belongs on the other side of the account.");
    return QCoreApplication::translate("NumberEntry", "Allowed here: %1.")
        .arg(rangeText(field.range, field.unit, formatter));
}

}  // namespace

QString rangeText(Range range, Unit unit, const Formatter& formatter) {
    const bool percent = isPercent(unit);
    const auto between = [](int low, int high) {
        return QCoreApplication::translate("NumberEntry", "a whole number from %1 to %2").arg(low).arg(high);
    };
    switch (range) {
        case Range::any:
            return QCoreApplication::translate("NumberEntry", "any number");
        case Range::share:
            return percent ? QCoreApplication::translate("NumberEntry", "0 – 100 %")
                           : QCoreApplication::translate("NumberEntry", "a number from 0 to 1");
        case Range::nonNegative:
            return percent ? QCoreApplication::translate("NumberEntry", "0 % or more")
                           : QCoreApplication::translate("NumberEntry", "0 or more");
        case Range::positive:
            return QCoreApplication::translate("NumberEntry", "more than 0");
        case Range::aboveMinusOne:
            return percent ? QCoreApplication::translate("NumberEntry", "more than −100 %")
                           : QCoreApplication::translate("NumberEntry", "more than −1");
        case Range::correlation:
            return QCoreApplication::translate("NumberEntry", "a number from −1 to 1");
        case Range::horizonMonths:
            return QCoreApplication::translate("NumberEntry", "%1 to %2 whole months").arg(12).arg(120);
        case Range::calendarMonth:
            return between(1, 12);
        case Range::monthOrLaunch:
            return QCoreApplication::translate("NumberEntry", "a month from 0 (%1) to %2")
                .arg(formatter.planMonth(0))
                .arg(120);
        case Range::operationMonth:
            return QCoreApplication::translate("NumberEntry", "a month from %1 to %2").arg(1).arg(120);
        case Range::rampMonths:
            return between(0, 120);
        case Range::score:
            return between(1, 5);
        case Range::points:
            return QCoreApplication::translate("NumberEntry", "a number from %1 to %2").arg(0).arg(100);
        case Range::pilotWeeks:
            return between(4, 12);
        case Range::year:
            return between(1900, 2100);
    }
    return {};
}

QString refusalText(NumberRefusal refusal, const FieldInfo& field, const QString& typed, const Formatter& formatter) {
    const bool integer = boundsOf(field.range).integer;
    const QString example = exampleOf(field.unit, integer);
    switch (refusal) {
        case NumberRefusal::empty:
            return QCoreApplication::translate("NumberEntry", "A number is needed here, such as “%1”.").arg(example);
        case NumberRefusal::tooLong:
            return QCoreApplication::translate("NumberEntry", "That is too long for a number. Write it like “%1”.")
                .arg(example);
        case NumberRefusal::hiddenCharacter:
            return QCoreApplication::translate(
                       "NumberEntry", "There is an invisible character in it. Type the number again, like “%1”.")
                .arg(example);
        case NumberRefusal::notANumber:
            return QCoreApplication::translate("NumberEntry", "That is not a number. Write it like “%1”.").arg(example);
        case NumberRefusal::badGrouping:
            return QCoreApplication::translate(
                "NumberEntry", "Commas stand every three digits, as in “1,234”. For a fraction write “1.23”.");
        case NumberRefusal::ambiguousSeparator:
            return QCoreApplication::translate("NumberEntry", "Comma or point for the fraction? Write “1,234.5”.");
        case NumberRefusal::ambiguousShare:
            return ambiguousShareText(field, typed, formatter);
        case NumberRefusal::otherUnit: {
            const QString unit = fieldUnit(field.unit, formatter.language(), formatter.currency());
            if (unit.isEmpty())
                return QCoreApplication::translate("NumberEntry", "Write the number alone, without a unit: “%1”.")
                    .arg(example);
            return QCoreApplication::translate("NumberEntry", "This field counts in %1. Write the number alone: “%2”.")
                .arg(unit, example);
        }
        case NumberRefusal::otherCurrency:
            return QCoreApplication::translate(
                       "NumberEntry", "This field counts in %1. Convert the amount, or change the currency first.")
                .arg(fieldUnit(field.unit, formatter.language(), formatter.currency()));
        case NumberRefusal::tooLarge:
            return QCoreApplication::translate("NumberEntry", "That number is too large or too small to compute with.");
        case NumberRefusal::outOfRange:
            return outOfRangeText(field, typed, formatter);
        case NumberRefusal::notInteger:
            return QCoreApplication::translate("NumberEntry", "A whole number is needed here: %1.")
                .arg(rangeText(field.range, field.unit, formatter));
    }
    return {};
}

}  // namespace jupan
