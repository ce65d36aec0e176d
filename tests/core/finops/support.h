// Short ways to write days, months and amounts in the tests of budgets and actuals.
#pragma once

#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "core/finops/budget.h"
#include "core/finops/calendar.h"

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
