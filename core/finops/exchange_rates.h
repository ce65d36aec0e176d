// Exchange rates by day (model.md §10: rate used).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// Where a rate comes from; never 1:1 for another currency.
enum class RateOrigin {
    own,      ///< the project's own currency
    ofDay,    ///< the rate of that day
    earlier,  ///< the last known before that day
    planned,  ///< none of that day or before: the plan's rate
};
template <>
struct EnumNames<RateOrigin> {
    static constexpr std::array<std::string_view, 4> names{"own", "of_day", "earlier", "planned"};
};

struct RateFound {
    Decimal rate{};
    RateOrigin origin = RateOrigin::own;
    std::optional<Date> date{};  ///< of the rate, for ofDay and earlier
};

class RateTable {
public:
    explicit RateTable(const Project& project);
    /// Nothing if the currency is empty or has neither a rate until that day nor one in the plan: its charges wait.
    [[nodiscard]] std::optional<RateFound> on(std::string_view currency, Date day) const;

private:
    std::string own_;
    std::map<std::string, std::map<Date, Decimal>, std::less<>> rates_;
    std::map<std::string, Decimal, std::less<>> planned_;
};

/// Rates as pasted, or from a CSV: a date, a rate and, in any order, a currency code; separated by tabs, else by
/// semicolons, else by commas, so that between commas a rate with commas stands in quotes. "JPY(100)" and "100 JPY" say
/// that the rate is for a hundred. A first line without a date names the columns: date (날짜, 일자, 기준일), currency
/// (통화), rate (환율, 매매기준율); other columns are passed over where rate is named, and refused where it is not,
/// since nobody knows then which is the rate. `currency`: of lines that name none. Ascending, one of a currency and
/// day. Problems, at most 100: path "line N"; badDate (a date whose day and month may change places too), badCurrency,
/// wrongType (no rate above 0, or another number beside it; quotes that do not close), overflow (above 10^12),
/// missingField (detail: "date", "rate"; path "line 1": nothing at all), duplicatePeriod (another rate of that day).
Result<std::vector<ExchangeRate>> readRates(std::string_view text, const Currency& currency, std::string_view source);

/// The rates with others put in; one of the same day and currency is replaced.
std::vector<ExchangeRate> withRates(std::vector<ExchangeRate> rates, std::vector<ExchangeRate> more);

}  // namespace jupan
