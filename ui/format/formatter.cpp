#include "ui/format/formatter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/money/decimal_digits.h"
#include "ui/format/digits.h"
#include "ui/format/unit_words.h"

namespace jupan {
namespace {

constexpr QChar minusSign(0x2212);
/// Before the point, of a figure in a column: five such columns and the names fit a page 780 px wide.
constexpr int mostDigits = 7;

/// A step of the headline units: power of ten and its word.
struct Step {
    int power;
    const char16_t* word;
};
constexpr std::array<Step, 4> koreanSteps{{{0, u""}, {4, u"만"}, {8, u"억"}, {12, u"조"}}};
constexpr std::array<Step, 5> englishSteps{{{0, u""}, {3, u"k"}, {6, u"M"}, {9, u"B"}, {12, u"T"}}};

bool isFinite(std::optional<double> value) {
    return value && std::isfinite(*value);
}

/// "₩" in front (after the minus) or the word behind.
QString withCurrency(QString digits, std::string_view currency, Language language) {
    if (language == Language::korean && currency == "KRW") return digits + noBreakSpace + QStringLiteral("원");
    const QString symbol = currencySymbol(currency);
    if (symbol.isEmpty()) return digits + noBreakSpace + currencyWord(currency, language);
    return digits.startsWith(minusSign) ? minusSign + symbol + digits.mid(1) : symbol + digits;
}

/// Digits of money in units of one: small won show their fraction, as "3.5 원" a request does.
int oneDigits(double amount, std::string_view currency) {
    const int digits = currencyDigits(currency);
    return digits == 0 && std::abs(amount) < 10 ? 2 : digits;
}

QString scaledDigitsText(double amount, int power) {
    return decimalText(amount, -power, headlineDigits(amount / std::pow(10.0, power)), true);
}

/// Whether the figure, as it is rounded to be shown at this power, fills the next step ("10,000 만" is "1 억").
bool fillsNext(double amount, int power, int nextPower) {
    const double scaled = std::abs(amount) / std::pow(10.0, power);
    const double half = 0.5 * std::pow(10.0, -headlineDigits(scaled));
    return scaled + half >= std::pow(10.0, nextPower - power);
}

template <std::size_t size>
Step automaticStep(const std::array<Step, size>& steps, double amount, double firstFrom) {
    std::size_t chosen = 0;
    if (std::abs(amount) >= firstFrom) chosen = 1;
    while (chosen > 0 && chosen + 1 < size && fillsNext(amount, steps[chosen].power, steps[chosen + 1].power)) ++chosen;
    return steps[chosen];
}

Step koreanStep(NumberUnit unit, double amount) {
    switch (unit) {
        case NumberUnit::one:
            return {0, u""};
        case NumberUnit::thousand:
            return {3, u"천"};
        case NumberUnit::tenThousand:
            return {4, u"만"};
        case NumberUnit::million:
            return {6, u"백만"};
        case NumberUnit::hundredMillion:
            return {8, u"억"};
        case NumberUnit::automatic:
            return automaticStep(koreanSteps, amount, 1e4);
    }
    return {0, u""};
}

Step englishStep(NumberUnit unit, double amount) {
    switch (unit) {
        case NumberUnit::one:
            return {0, u""};
        case NumberUnit::thousand:
            return {3, u"k"};
        case NumberUnit::million:
            return {6, u"M"};
        // English has no word for 10,000: headlines take k, M or B, tables say "10k KRW" above the column.
        case NumberUnit::tenThousand:
        case NumberUnit::hundredMillion:
        case NumberUnit::automatic:
            return automaticStep(englishSteps, amount, 1e4);
    }
    return {0, u""};
}

/// The units below one, largest first. English has no word for 10,000, and tables of one currency need no 백만.
std::vector<NumberUnit> finerUnits(NumberUnit unit, Language language) {
    std::vector<NumberUnit> finer;
    if (unit > NumberUnit::tenThousand && language == Language::korean) finer.push_back(NumberUnit::tenThousand);
    if (unit > NumberUnit::thousand) finer.push_back(NumberUnit::thousand);
    if (unit > NumberUnit::one) finer.push_back(NumberUnit::one);
    return finer;
}

const std::array<const char16_t*, 12> englishMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                    u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

/// "1 month", not "1 months"; the words of countWord() in the plural end in s.
QString counted(const QString& digits, QString word, Language language) {
    if (word.isEmpty()) return digits;
    if (language == Language::korean) return digits + word;
    if (digits == QLatin1String("1") && word.endsWith(u's')) word.chop(1);
    return digits + noBreakSpace + word;
}

}  // namespace

Formatter::Formatter(Language language, NumberUnit unit, std::string currency)
    : language_(language), unit_(unit), currency_(std::move(currency)) {}

Formatter Formatter::shownIn(std::string currency, double rate) const {
    Formatter made = *this;
    made.shown_ = currency == currency_ ? std::string() : std::move(currency);
    made.rate_ = made.shown_.empty() ? 1 : rate;
    return made;
}

std::optional<double> Formatter::converted(std::optional<double> amount) const {
    return amount ? std::optional(*amount / rate_) : std::nullopt;
}

Formatter Formatter::fixedFor(double largest) const {
    if (unit_ != NumberUnit::automatic) return *this;
    const double size = std::isfinite(largest) ? std::abs(largest / rate_) : 0;
    NumberUnit settled = NumberUnit::one;
    if (language_ == Language::korean) {
        if (size >= 1e5) settled = size < 1e10 ? NumberUnit::tenThousand : NumberUnit::hundredMillion;
    } else if (size >= 1e5) {
        settled = size < 1e7 ? NumberUnit::thousand : NumberUnit::million;
    }
    Formatter made = *this;
    made.unit_ = settled;
    return made;
}

Formatter Formatter::fixedFor(double largest, double smallest) const {
    if (unit_ != NumberUnit::automatic) return *this;
    Formatter settled = fixedFor(largest);
    for (const NumberUnit finer : finerUnits(settled.unit_, language_)) {
        const bool shown = std::abs(smallest / rate_) >= std::pow(10.0, powerOf(settled.unit_) - settled.tableDigits());
        const bool readable = std::abs(largest / rate_) < std::pow(10.0, mostDigits + powerOf(finer));
        if (shown || !readable) break;
        settled.unit_ = finer;
    }
    return settled;
}

QString Formatter::money(std::optional<double> given) const {
    const std::optional<double> amount = converted(given);
    if (!isFinite(amount)) return undefinedText();
    const bool korean = language_ == Language::korean;
    const auto stepIn = [&](NumberUnit unit) {
        return korean ? koreanStep(unit, *amount) : englishStep(unit, *amount);
    };
    Step step = stepIn(unit_);
    const auto nothing = [&](int power, int digits) {
        return decimalText(*amount, -power, digits, false) == decimalText(0, -power, digits, false);
    };
    const int digits = oneDigits(*amount, shownCurrency());
    // what the reader's unit would show as nothing is something all the same
    if (step.power > 0 && nothing(step.power, headlineDigits(*amount / std::pow(10.0, step.power))) &&
        !nothing(0, digits))
        step = stepIn(NumberUnit::one);
    if (step.power == 0) {
        return withCurrency(decimalText(amount, 0, digits, currencyDigits(shownCurrency()) == 0), shownCurrency(),
                            language_);
    }
    const QString scaled = scaledDigitsText(*amount, step.power);
    const QString word = QString::fromUtf16(step.word);
    if (!korean) {
        const QString symbol = currencySymbol(shownCurrency());
        if (symbol.isEmpty()) return scaled + word + noBreakSpace + currencyWord(shownCurrency(), language_);
        return withCurrency(scaled + word, shownCurrency(), language_);
    }
    const QString currency = currencyWord(shownCurrency(), language_);
    return shownCurrency() == "KRW" ? scaled + noBreakSpace + word + currency : scaled + word + noBreakSpace + currency;
}

QString Formatter::signedMoney(std::optional<double> amount) const {
    const QString text = money(amount);
    const bool shownAsGain = isFinite(amount) && *amount > 0 && text != money(0.0);
    return shownAsGain ? QLatin1Char('+') + text : text;
}

/// Digits after the point in a column of the present unit.
int Formatter::tableDigits() const {
    switch (unit_) {
        case NumberUnit::one:
        case NumberUnit::automatic:
            return currencyDigits(shownCurrency());
        case NumberUnit::thousand:
        case NumberUnit::tenThousand:
            return currencyDigits(shownCurrency()) == 0 ? 0 : 1;
        case NumberUnit::million:
            return 1;
        case NumberUnit::hundredMillion:
            return 2;
    }
    return 0;
}

QString Formatter::tableMoney(std::optional<double> amount) const {
    return decimalText(converted(amount), -powerOf(unit_), tableDigits(), false);
}

QString Formatter::cellMoney(std::optional<double> amount) const {
    QString text = tableMoney(amount);
    QString nothing = tableMoney(0.0);
    if (!isFinite(amount) || *amount == 0 || text != nothing) return text;
    nothing.back() = u'1';
    return (*amount > 0 ? QStringLiteral("< ") : QStringLiteral("> ") + minusSign) + nothing;
}

QString Formatter::tickMoney(std::optional<double> amount) const {
    QString text = tableMoney(amount);
    if (!text.contains('.')) return text;
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.')) text.chop(1);
    return text;
}

double Formatter::tickGrain() const {
    return rate_ * std::pow(10.0, powerOf(unit_) - tableDigits());
}

QString Formatter::unitCaption() const {
    return unitName(unit_ == NumberUnit::automatic ? NumberUnit::one : unit_, language_, shownCurrency());
}

QString Formatter::exactMoney(std::optional<double> amount) const {
    if (!isFinite(amount)) return undefinedText();
    return withCurrency(everyDigit(converted(amount), 0), shownCurrency(), language_);
}

QString Formatter::moneyIn(std::optional<double> amount, std::string_view currency) const {
    if (!isFinite(amount)) return undefinedText();
    const int digits = oneDigits(*amount, currency);
    return withCurrency(decimalText(amount, 0, digits, currencyDigits(currency) == 0), currency, language_);
}

QString Formatter::exactMoneyIn(const Decimal& amount, std::string_view currency) const {
    std::string digits = amount.toText();
    const std::size_t point = digits.find('.');
    const int given = point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
    if (const int own = currencyDigits(currency); given < own) digits = amount.toText(own, Rounding::towardZero);
    return withCurrency(groupedText(digits), currency, language_);
}

QString Formatter::price(std::optional<double> amount, std::string_view currency) const {
    if (!isFinite(amount)) return undefinedText();
    const auto digits = shortestDecimalDigits(*amount);
    const int own = digits && fitsFractionDigits(*digits, currencyDigits(currency)) ? currencyDigits(currency) : 8;
    return withCurrency(decimalText(amount, 0, own, own == 8), currency, language_);
}

QString Formatter::number(std::optional<double> value, int digits) const {
    return decimalText(value, 0, digits, true);
}

QString Formatter::fixedNumber(std::optional<double> value, int digits) const {
    return decimalText(value, 0, digits, false);
}

QString Formatter::exactNumber(std::optional<double> value) const {
    return everyDigit(value, 0);
}

QString Formatter::percent(std::optional<double> fraction) const {
    if (!isFinite(fraction)) return undefinedText();
    return decimalText(fraction, 2, headlineDigits(*fraction * 100), true) + noBreakSpace + u'%';
}

QString Formatter::fixedPercent(std::optional<double> fraction, int digits) const {
    if (!isFinite(fraction)) return undefinedText();
    return decimalText(fraction, 2, digits, false) + noBreakSpace + u'%';
}

QString Formatter::value(std::optional<double> stored, Unit unit, std::string_view currency) const {
    if (!isFinite(stored)) return undefinedText();
    const std::string_view code = currency.empty() ? std::string_view(currency_) : currency;
    const bool korean = language_ == Language::korean;
    switch (unit) {
        case Unit::share:
        case Unit::annualRate:
            return everyDigit(stored, 2) + noBreakSpace + u'%';
        case Unit::money:
        case Unit::exchangeRate:
            return price(stored, code);
        case Unit::moneyPerMonth:
            return price(stored, code) + (korean ? QStringLiteral("/월") : QStringLiteral("/month"));
        case Unit::moneyPerHour:
            return price(stored, code) + (korean ? QStringLiteral("/시간") : QStringLiteral("/hour"));
        case Unit::moneyPerMillion:
            return price(stored, code) + (korean ? QStringLiteral("/100만 토큰") : QStringLiteral("/1M tokens"));
        case Unit::monthIndex:
            return std::abs(*stored) < 1e6 ? planMonth(static_cast<int>(*stored)) : everyDigit(stored, 0);
        case Unit::calendarMonth:
            return korean ? everyDigit(stored, 0) + QStringLiteral("월")
                   : *stored >= 1 && *stored <= 12
                       ? QString::fromUtf16(englishMonths.at(static_cast<std::size_t>(*stored) - 1))
                       : everyDigit(stored, 0);
        default:
            return counted(everyDigit(stored, 0), countWord(unit, language_), language_);
    }
}

QString Formatter::months(std::optional<double> count) const {
    if (!isFinite(count)) return undefinedText();
    return counted(decimalText(count, 0, 1, true), countWord(Unit::months, language_), language_);
}

QString Formatter::calendarMonth(YearMonth month) const {
    if (month.month < 1 || month.month > 12) return undefinedText();
    if (language_ == Language::korean)
        return QStringLiteral("%1년%2%3월").arg(month.year).arg(noBreakSpace).arg(month.month);
    const QString name = QString::fromUtf16(englishMonths.at(static_cast<std::size_t>(month.month) - 1));
    return name + noBreakSpace + QString::number(month.year);
}

QString Formatter::date(Date day) const {
    if (!day.ok()) return undefinedText();
    const int year = static_cast<int>(day.year());
    if (language_ == Language::korean) return QStringLiteral("%1년%2").arg(year).arg(noBreakSpace) + dayAndMonth(day);
    return dayAndMonth(day) + noBreakSpace + QString::number(year);
}

QString Formatter::dayAndMonth(Date day) const {
    if (!day.ok()) return undefinedText();
    const unsigned month = static_cast<unsigned>(day.month());
    const QString number = QString::number(static_cast<unsigned>(day.day()));
    if (language_ == Language::korean) return QStringLiteral("%1월%2%3일").arg(month).arg(noBreakSpace).arg(number);
    return number + noBreakSpace + QString::fromUtf16(englishMonths.at(month - 1));
}

QString Formatter::planMonth(int index) const {
    const bool korean = language_ == Language::korean;
    if (index == 0) return korean ? QStringLiteral("출시 전") : QStringLiteral("before launch");
    return korean ? QStringLiteral("%1개월차").arg(index) : QStringLiteral("month%1%2").arg(noBreakSpace).arg(index);
}

QString Formatter::planMonth(int index, YearMonth start) const {
    return QStringLiteral("%1 (%2)").arg(planMonth(index), calendarMonth(calendarMonthOf(index, start)));
}

QString Formatter::yearColumn(int year) const {
    const bool korean = language_ == Language::korean;
    if (year == 0) return korean ? QStringLiteral("초기") : QStringLiteral("Initial");
    return korean ? QStringLiteral("%1년차").arg(year) : QStringLiteral("Year%1%2").arg(noBreakSpace).arg(year);
}

YearMonth calendarMonthOf(int index, YearMonth start) {
    return addMonths(start, index - 1);
}

}  // namespace jupan
