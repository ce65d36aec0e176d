#include "core/tables/table_rows.h"

namespace jupan::tables {

std::string unitName(Unit unit, std::string_view currency) {
    const std::string money(currency);
    switch (unit) {
        case Unit::none:
        case Unit::factor:
        case Unit::score:
            return {};
        case Unit::share:
            return std::string(share);
        case Unit::annualRate:
            return std::string(shareAYear);
        case Unit::money:
            return money;
        case Unit::moneyPerMonth:
            return money + "/month";
        case Unit::moneyPerHour:
            return money + "/hour";
        case Unit::moneyPerMillion:
            return "per 1,000,000 tokens";
        case Unit::itemsPerMonth:
            return "items/month";
        case Unit::minutes:
            return "minutes";
        case Unit::requestsPerMonth:
            return "requests/month";
        case Unit::requestsPerItem:
            return "requests/item";
        case Unit::tokens:
            return std::string(tokens);
        case Unit::seats:
            return "seats";
        case Unit::fullTimeEquivalents:
            return "full-time equivalents";
        case Unit::monthIndex:
            return "month";
        case Unit::months:
            return std::string(months);
        case Unit::calendarMonth:
            return "calendar month";
        case Unit::exchangeRate:
            return money + " per unit";
        case Unit::points:
            return "points of 100";
        case Unit::weeks:
            return "weeks";
    }
    return {};
}

}  // namespace jupan::tables
