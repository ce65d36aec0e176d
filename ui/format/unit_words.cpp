#include "ui/format/unit_words.h"

#include <array>

namespace jupan {
namespace {

struct CurrencyWords {
    std::string_view code;
    const char16_t* symbol;
    const char16_t* korean;
    int digits;
};

/// Digits after the point as in ISO 4217.
constexpr std::array<CurrencyWords, 6> currencies{{
    {"KRW", u"₩", u"원", 0},
    {"USD", u"$", u"달러", 2},
    {"EUR", u"€", u"유로", 2},
    {"JPY", u"¥", u"엔", 0},
    {"GBP", u"£", u"파운드", 2},
    {"CNY", u"CN¥", u"위안", 2},
}};

const CurrencyWords* wordsOf(std::string_view code) {
    for (const CurrencyWords& words : currencies)
        if (words.code == code) return &words;
    return nullptr;
}

QString codeText(std::string_view code) {
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QString pick(Language language, const char16_t* korean, const char16_t* english) {
    return QString::fromUtf16(language == Language::korean ? korean : english);
}

/// The currency as a unit inside a field: "원" for Koreans, else its code.
QString fieldCurrency(Language language, std::string_view currency) {
    return language == Language::korean && currency == "KRW" ? QStringLiteral("원") : codeText(currency);
}

}  // namespace

QString currencySymbol(std::string_view currency) {
    const CurrencyWords* words = wordsOf(currency);
    return words ? QString::fromUtf16(words->symbol) : QString();
}

QString currencyWord(std::string_view currency, Language language) {
    const CurrencyWords* words = wordsOf(currency);
    return words && language == Language::korean ? QString::fromUtf16(words->korean) : codeText(currency);
}

int currencyDigits(std::string_view currency) {
    const CurrencyWords* words = wordsOf(currency);
    return words ? words->digits : 2;
}

int powerOf(NumberUnit unit) {
    switch (unit) {
        case NumberUnit::one:
        case NumberUnit::automatic:
            return 0;
        case NumberUnit::thousand:
            return 3;
        case NumberUnit::tenThousand:
            return 4;
        case NumberUnit::million:
            return 6;
        case NumberUnit::hundredMillion:
            return 8;
    }
    return 0;
}

QString countWord(Unit unit, Language language) {
    switch (unit) {
        case Unit::itemsPerMonth:
            return pick(language, u"건", u"items");
        case Unit::minutes:
            return pick(language, u"분", u"min");
        case Unit::requestsPerMonth:
        case Unit::requestsPerItem:
            return pick(language, u"회", u"requests");
        case Unit::tokens:
            return pick(language, u"토큰", u"tokens");
        case Unit::seats:
            return pick(language, u"석", u"seats");
        case Unit::fullTimeEquivalents:
            return pick(language, u"명", u"FTE");
        case Unit::months:
            return pick(language, u"개월", u"months");
        case Unit::factor:
            return pick(language, u"배", u"×");
        case Unit::score:
            return pick(language, u"점", u"of 5");
        case Unit::points:
            return pick(language, u"점", u"of 100");
        case Unit::weeks:
            return pick(language, u"주", u"weeks");
        default:
            return {};
    }
}

QString fieldUnit(Unit unit, Language language, std::string_view currency) {
    const QString money = fieldCurrency(language, currency);
    switch (unit) {
        case Unit::share:
            return QStringLiteral("%");
        case Unit::annualRate:
            return pick(language, u"% /년", u"% a year");
        case Unit::money:
        case Unit::exchangeRate:
            return money;
        case Unit::moneyPerMonth:
            return money + pick(language, u"/월", u"/month");
        case Unit::moneyPerHour:
            return money + pick(language, u"/시간", u"/hour");
        case Unit::moneyPerMillion:
            return money + pick(language, u"/100만 토큰", u"/1M tokens");
        case Unit::itemsPerMonth:
            return pick(language, u"건/월", u"items/month");
        case Unit::requestsPerMonth:
            return pick(language, u"회/월", u"requests/month");
        case Unit::requestsPerItem:
            return pick(language, u"회/건", u"requests/item");
        case Unit::monthIndex:
            return pick(language, u"개월차", u"month no.");
        case Unit::calendarMonth:
            return pick(language, u"월", u"month");
        case Unit::score:
            return pick(language, u"점 / 5점", u"of 5");
        case Unit::points:
            return pick(language, u"점 / 100점", u"of 100");
        default:
            return countWord(unit, language);
    }
}

QString unitName(NumberUnit unit, Language language, std::string_view currency) {
    if (unit == NumberUnit::automatic) return pick(language, u"자동", u"Automatic");
    const auto index = static_cast<std::size_t>(unit);
    if (language == Language::korean) {
        static constexpr std::array<const char16_t*, 5> words{u"", u"천", u"만", u"백만", u"억"};
        const QString steps = QString::fromUtf16(words.at(index));
        const QString word = currencyWord(currency, language);
        return steps.isEmpty() || currency == "KRW" ? steps + word : steps + noBreakSpace + word;
    }
    static constexpr std::array<const char16_t*, 5> words{u"", u"1k", u"10k", u"1M", u"100M"};
    const QString steps = QString::fromUtf16(words.at(index));
    return steps.isEmpty() ? codeText(currency) : steps + noBreakSpace + codeText(currency);
}

std::vector<NumberUnit> unitChoices(Language language) {
    using enum NumberUnit;
    if (language == Language::korean) return {automatic, one, thousand, tenThousand, hundredMillion};
    return {automatic, one, thousand, tenThousand, million};
}

}  // namespace jupan
