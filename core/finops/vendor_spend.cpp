#include "core/finops/vendor_spend.h"

namespace jupan {

DailySpend vendorSpend(const Actuals& actuals, std::string_view vendor) {
    const int index = actuals.indexOf(vendor);
    std::map<Date, Decimal> days;
    if (index >= 0)
        for (const ActualRow& row : actuals.rows())
            if (row.vendor == index) days[row.date] = added(days[row.date], row.converted);
    if (days.empty()) return {};
    DailySpend spend{.first = days.begin()->first, .days = {}};
    spend.days.resize(static_cast<std::size_t>(daysBetween(spend.first, days.rbegin()->first)) + 1);
    for (const auto& [date, money] : days)
        spend.days[static_cast<std::size_t>(daysBetween(spend.first, date))] = asDouble(money);
    return spend;
}

}  // namespace jupan
