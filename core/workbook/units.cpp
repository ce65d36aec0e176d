#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

/// What follows the currency in units of money.
TwoWords perWhat(Unit unit) {
    switch (unit) {
        case Unit::moneyPerMonth:
            return {"/월", "/month"};
        case Unit::moneyPerHour:
            return {"/시간", "/hour"};
        case Unit::moneyPerMillion:
            return {"/100만 토큰", "/1M tokens"};
        default:
            return {};
    }
}

TwoWords wordsOf(Unit unit) {
    switch (unit) {
        case Unit::share:
            return {"%", "%"};
        case Unit::annualRate:
            return {"% /년", "% a year"};
        case Unit::itemsPerMonth:
            return {"건/월", "items/month"};
        case Unit::minutes:
            return {"분", "min"};
        case Unit::requestsPerMonth:
            return {"회/월", "requests/month"};
        case Unit::requestsPerItem:
            return {"회/건", "requests/item"};
        case Unit::tokens:
            return {"토큰", "tokens"};
        case Unit::seats:
            return {"석", "seats"};
        case Unit::fullTimeEquivalents:
            return {"명", "FTE"};
        case Unit::monthIndex:
            return {"개월차", "month no."};
        case Unit::months:
            return {"개월", "months"};
        case Unit::calendarMonth:
            return {"월", "month"};
        case Unit::factor:
            return {"배", "×"};
        case Unit::score:
            return {"점", "of 5"};
        case Unit::points:
            return {"점", "of 100"};
        case Unit::weeks:
            return {"주", "weeks"};
        default:
            return {};
    }
}

bool isMoney(Unit unit) {
    return unit == Unit::money || unit == Unit::moneyPerMonth || unit == Unit::moneyPerHour ||
           unit == Unit::moneyPerMillion || unit == Unit::exchangeRate;
}

}  // namespace

std::string unitText(Unit unit, WorkbookLanguage language, std::string_view currency) {
    if (!isMoney(unit)) return std::string(inLanguage(wordsOf(unit), language));
    const bool won = language == WorkbookLanguage::korean && currency == "KRW";
    return std::string(won ? std::string_view("원") : currency) + std::string(inLanguage(perWhat(unit), language));
}

}  // namespace jupan::workbook
