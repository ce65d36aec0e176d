#include <boost/test/unit_test.hpp>
#include <chrono>
#include <random>
#include <string>

#include "core/usage/day_text.h"

namespace jupan {

BOOST_AUTO_TEST_SUITE(days)

BOOST_AUTO_TEST_CASE(dates_that_say_their_order) {
    struct Row {
        const char* text;
        const char* day;
        int second;
    };
    const Row rows[] = {
        {"2026-10-05", "2026-10-05", 0},
        {"2026-10-05 02:00", "2026-10-05", 7200},
        {"2026-10-05 2:00", "2026-10-05", 7200},
        {"2026-10-05 01:12:03.120000", "2026-10-05", 4323},
        {"2026-10-05T01:12:03.120Z", "2026-10-05", 4323},
        {"2026-10-05T01:12:03.123456789123Z", "2026-10-05", 4323},
        {"2026-10-05T00:00:00+00:00", "2026-10-05", 0},
        {"2026-10-05 01:12:03 UTC", "2026-10-05", 4323},
        {"2026-10-05T02:00:00+09:00", "2026-10-04", 61'200},  // the evening before in UTC
        {"2026-10-05T23:30:00-0500", "2026-10-06", 16'200},
        {"2026-03-01T00:30:00+09:00", "2026-02-28", 55'800},
        {"2024-02-29", "2024-02-29", 0},
        {"2026-12-31T23:59:60Z", "2027-01-01", 0},  // a leap second
        {"2026/10/05", "2026-10-05", 0},
        {"2026/10/5 9:05", "2026-10-05", 32'700},
        {"2026.10.05", "2026-10-05", 0},
        {"2026. 10. 5.", "2026-10-05", 0},
        {"2026.10.05 13:01:02", "2026-10-05", 46'862},
        {"2026년 10월 5일", "2026-10-05", 0},
        {"２０２６－１０－０５", "2026-10-05", 0},
        {"20261005", "2026-10-05", 0},
        {"20261005130102", "2026-10-05", 46'862},
        {"  2026-10-05  ", "2026-10-05", 0},
        {"2000-01-01", "2000-01-01", 0},
        {"2099-12-31", "2099-12-31", 0},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            for (const DateOrder order : {DateOrder::notStated, DateOrder::dayMonthYear, DateOrder::monthDayYear}) {
                const MomentResult result = readMoment(row.text, order);
                BOOST_TEST(!result.fault.has_value());
                BOOST_TEST(dayText(result.moment.day) == row.day);
                BOOST_TEST(result.moment.second == row.second);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(dates_whose_order_is_stated) {
    struct Row {
        const char* text;
        DateOrder order;
        const char* day;
    };
    const Row rows[] = {
        {"10/05/2026", DateOrder::monthDayYear, "2026-10-05"},
        {"05/10/2026", DateOrder::dayMonthYear, "2026-10-05"},
        {"5-10-2026", DateOrder::dayMonthYear, "2026-10-05"},
        {"5.10.2026", DateOrder::dayMonthYear, "2026-10-05"},
        {"26.10.05", DateOrder::yearMonthDay, "2026-10-05"},
        {"10/05/26", DateOrder::monthDayYear, "2026-10-05"},
        {"10/05/2026 00:00", DateOrder::monthDayYear, "2026-10-05"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            BOOST_TEST(dayText(readMoment(row.text, row.order).moment.day) == row.day);
            BOOST_TEST((readMoment(row.text, DateOrder::notStated).fault == ReadFaultCode::dateOrderUnclear));
        }
    }
    BOOST_TEST((readMoment("25/10/2026", DateOrder::monthDayYear).fault == ReadFaultCode::noSuchDate));
}

BOOST_AUTO_TEST_CASE(what_is_no_date) {
    for (const char* text : {"",
                             " ",
                             "today",
                             "2026",
                             "2026-10",
                             "2026-10-",
                             "2026-10-05x",
                             "2026-10-055",
                             "20261",
                             "-",
                             "2026-10-05 25:00",
                             "2026-10-05 10:61",
                             "2026-10-05T",
                             "2026-10-05 10:00+99:00",
                             "2026-10/05",
                             "2026-10-05 오후 3:20",
                             "합계",
                             "=TODAY()",
                             "1e9",
                             "2026-1O-05",
                             "12026-10-05"}) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            BOOST_TEST((readMoment(text, DateOrder::yearMonthDay).fault == ReadFaultCode::badDate));
        }
    }
    for (const char* text : {"2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-10-00", "2026-04-31",
                             "20260230", "2026년 2월 30일"})
        BOOST_TEST((readMoment(text, DateOrder::notStated).fault == ReadFaultCode::noSuchDate));
    for (const char* text : {"1999-12-31", "2100-01-01", "0001-01-01", "9999-12-31", "1900-01-01"})
        BOOST_TEST((readMoment(text, DateOrder::notStated).fault == ReadFaultCode::dateFarAway));
}

BOOST_AUTO_TEST_CASE(seconds_since_1970) {
    BOOST_TEST(dayText(momentOfEpoch(1'791'158'400).moment.day) == "2026-10-05");
    BOOST_TEST(momentOfEpoch(1'791'158'400).moment.second == 0);
    BOOST_TEST(momentOfEpoch(1'791'244'799).moment.second == 86'399);
    BOOST_TEST((momentOfEpoch(1'791'158'400'000).moment == momentOfEpoch(1'791'158'400).moment));  // milliseconds
    BOOST_TEST(dayText(momentOfEpoch(946'684'800).moment.day) == "2000-01-01");
    BOOST_TEST(dayText(momentOfEpoch(4'102'444'799).moment.day) == "2099-12-31");
    for (const std::int64_t seconds : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{946'684'799},
                                       std::int64_t{4'102'444'800}, std::int64_t{9'223'372'036'854'775'807}})
        BOOST_TEST((momentOfEpoch(seconds).fault == ReadFaultCode::dateFarAway));
}

BOOST_AUTO_TEST_CASE(hints_at_the_order) {
    struct Row {
        const char* text;
        DateHint hint;
    };
    const Row rows[] = {
        {"2026-10-05", DateHint::none},         {"hello", DateHint::none},
        {"05/10/2026", DateHint::unclear},      {"25/10/2026", DateHint::dayMonthYear},
        {"10/25/2026", DateHint::monthDayYear}, {"31/31/2026", DateHint::none},
        {"26.10.05", DateHint::unclear},        {"45.10.25", DateHint::yearMonthDay},
        {"05.05.2026", DateHint::none},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            BOOST_TEST((dateHint(row.text) == row.hint));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_day_is_read_back) {
    using namespace std::chrono;
    for (std::int32_t day = 10'957; day < 47'482; day += 13) {
        const year_month_day date{sys_days(std::chrono::days(day))};
        const std::string text = dayText(day);
        BOOST_TEST(readMoment(text, DateOrder::notStated).moment.day == day);
        const std::string american = std::to_string(static_cast<unsigned>(date.month())) + "/" +
                                     std::to_string(static_cast<unsigned>(date.day())) + "/" +
                                     std::to_string(static_cast<int>(date.year()));
        BOOST_TEST(readMoment(american, DateOrder::monthDayYear).moment.day == day);
        BOOST_TEST(momentOfEpoch(std::int64_t{day} * 86'400 + 5).moment.day == day);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
