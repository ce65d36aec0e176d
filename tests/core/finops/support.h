// Short ways to write days, months and amounts in the tests of budgets and actuals.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <ostream>
#include <string>

#include "core/finops/actuals.h"
#include "core/project/budget.h"
#include "core/project/calendar.h"

namespace jupan {

/// What Boost.Test prints.
inline std::ostream& operator<<(std::ostream& out, const Decimal& amount) {
    return out << amount.toText();
}
inline std::ostream& operator<<(std::ostream& out, YearMonth month) {
    return out << toText(month);
}

}  // namespace jupan

namespace jupan::test {

inline Date day(std::string_view text) {
    const auto date = parseDate(text);
    BOOST_REQUIRE_MESSAGE(date, "no day: " << text);
    return *date;
}

inline YearMonth month(std::string_view text) {
    const auto read = parseYearMonth(text);
    BOOST_REQUIRE_MESSAGE(read, "no month: " << text);
    return *read;
}

inline Decimal money(std::string_view text) {
    const auto amount = Decimal::parse(text);
    BOOST_REQUIRE_MESSAGE(amount, "no amount: " << text);
    return amount.value();
}

/// A charge in the project currency.
struct Charged {
    std::string_view date;
    std::string_view line;
    std::string_view amount;
    std::string_view model{};
    std::string_view project{};
    std::string_view key{};
};

inline void charge(Actuals& actuals, const Charged& c) {
    BOOST_REQUIRE(actuals.add({.date = day(c.date),
                               .line = c.line,
                               .model = c.model,
                               .project = c.project,
                               .key = c.key,
                               .currency = "KRW",
                               .amount = money(c.amount),
                               .converted = money(c.amount)}));
}

/// Money a day from `first` on.
inline DailySpend spendFrom(std::string_view first, std::vector<double> days) {
    return {.first = day(first), .days = std::move(days)};
}

inline void checkNear(double actual, double expected, double tolerance = 1e-9) {
    BOOST_TEST(std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected)),
               actual << " is not " << expected);
}

/// The value of a Result, or a failed test that names the first problem.
template <class T>
T good(Result<T> result) {
    if (!result.ok()) {
        const Problem& first = result.problems().front();
        BOOST_FAIL("refused: " << first.path << " (code " << static_cast<int>(first.code) << ") " << first.value);
    }
    return std::move(result).value();
}

/// Checks that a result is refused with one problem of this code at this path.
template <class T>
void checkRefused(const Result<T>& result, ProblemCode code, std::string_view path) {
    BOOST_REQUIRE(!result.ok());
    BOOST_TEST(result.problems().size() == 1U);
    const Problem& problem = result.problems().front();
    BOOST_TEST((problem.code == code), "code " << static_cast<int>(problem.code) << " at " << problem.path);
    BOOST_TEST(problem.path == path);
}

}  // namespace jupan::test
