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
    /// Nothing if the currency has neither a rate until that day nor one in the plan: its charges wait.
    [[nodiscard]] std::optional<RateFound> on(std::string_view currency, Date day) const;

private:
    std::string own_;
    std::map<std::string, std::map<Date, Decimal>, std::less<>> rates_;
    std::map<std::string, Decimal, std::less<>> planned_;
};

/// Rates as pasted, or from a CSV: a date, a rate and, in any order, a currency code; separated by tabs, commas or
/// semicolons; a first line of names is skipped. `currency`: of lines that name none. Ascending, one a day.
/// Problems: path "line N"; badDate, badCurrency, wrongType (no rate above 0), missingField, duplicatePeriod.
Result<std::vector<ExchangeRate>> readRates(std::string_view text, const Currency& currency, std::string_view source);

/// The rates with others put in; one of the same day and currency is replaced.
std::vector<ExchangeRate> withRates(std::vector<ExchangeRate> rates, std::vector<ExchangeRate> more);

}  // namespace jupan
