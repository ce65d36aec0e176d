// Days, months, fiscal years; days of UTC against local days.
#include <boost/test/unit_test.hpp>
#include <map>

#include "core/finops/utc_days.h"
#include "core/project/calendar.h"

using namespace jupan;
using namespace std::chrono_literals;

namespace {

Date day(const char* text) {
    const auto date = parseDate(text);
    BOOST_REQUIRE_MESSAGE(date, "no day: " << text);
    return *date;
}

std::chrono::sys_seconds at(const char* date, std::chrono::seconds time) {
    return std::chrono::sys_days(day(date)) + time;
}

/// Korea has kept UTC+9 since 1988.
const LocalTime seoul{.offset = 9h};

/// Berlin 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC (Directive 2000/84/EC: last Sundays).
const LocalTime berlin{.offset = 1h,
                       .changes = {{std::chrono::sys_days(std::chrono::year(2026) / 3 / 29) + 1h, 2h},
                                   {std::chrono::sys_days(std::chrono::year(2026) / 10 / 25) + 1h, 1h}}};

/// New York 2026: from 8 March 07:00 UTC to 1 November 06:00 UTC (Energy Policy Act of 2005).
const LocalTime newYork{.offset = -5h,
                        .changes = {{std::chrono::sys_days(std::chrono::year(2026) / 3 / 8) + 7h, -4h},
                                    {std::chrono::sys_days(std::chrono::year(2026) / 11 / 1) + 6h, -5h}}};

std::string text(const std::vector<DayPart>& parts) {
    std::string line;
    for (const DayPart& part : parts)
        line += (line.empty() ? "" : " ") + toText(part.date) + "=" + std::to_string(part.length / 1h) + "h";
    return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_calendar)

BOOST_AUTO_TEST_CASE(days_are_read_and_written_as_iso_text) {
    for (const char* good : {"2026-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
        BOOST_TEST(toText(day(good)) == good);
    for (const char* bad : {"", "2026-1-1", "2026-02-29", "1900-02-29", "2026-02-30", "2026-13-01", "2026-00-10",
                            "2026-04-31", "2026-01-00", "0000-01-01", "2026/01/01", "26-01-2026", "2026-01-01 ",
                            "+026-01-01", "2026--1-01", "2026-01-0x"})
        BOOST_TEST(!parseDate(bad), bad);
}

BOOST_AUTO_TEST_CASE(months_have_their_days) {
    struct Row {
        YearMonth month;
        int days;
    };
    // Gregorian calendar: a leap day every 4 years, not every 100, but every 400
    for (const Row& row : {Row{{2026, 1}, 31}, Row{{2026, 2}, 28}, Row{{2024, 2}, 29}, Row{{1900, 2}, 28},
                           Row{{2000, 2}, 29}, Row{{2026, 4}, 30}, Row{{2026, 12}, 31}}) {
        BOOST_TEST(daysIn(row.month) == row.days);
        BOOST_TEST(daysBetween(firstDay(row.month), lastDay(row.month)) == row.days - 1);
        BOOST_TEST((monthOf(addDays(lastDay(row.month), 1)) == addMonths(row.month, 1)));
    }
    BOOST_TEST(toText(addDays(day("2024-02-28"), 1)) == "2024-02-29");
    BOOST_TEST(toText(addDays(day("2024-03-01"), -1)) == "2024-02-29");
    BOOST_TEST(monthsBetween({2025, 11}, {2026, 2}) == 3);
    BOOST_TEST(monthsBetween({2026, 2}, {2025, 11}) == -3);
}

BOOST_AUTO_TEST_CASE(days_elapse_within_their_month_only) {
    BOOST_TEST(elapsedDays({2026, 2}, day("2026-01-31")) == 0);
    BOOST_TEST(elapsedDays({2026, 2}, day("2026-02-01")) == 1);
    BOOST_TEST(elapsedDays({2026, 2}, day("2026-02-28")) == 28);
    BOOST_TEST(elapsedDays({2024, 2}, day("2024-02-29")) == 29);
    BOOST_TEST(elapsedDays({2026, 2}, day("2026-03-15")) == 28);
}

BOOST_AUTO_TEST_CASE(weekends_are_saturday_and_sunday) {
    // 1 January 2026 was a Thursday
    BOOST_TEST(weekdayOf(day("2026-01-01")) == 3);
    const auto kinds = {DayKind::weekday, DayKind::weekday, DayKind::weekend, DayKind::weekend, DayKind::weekday};
    int ahead = 0;
    for (const DayKind kind : kinds) BOOST_TEST((dayKindOf(addDays(day("2026-01-01"), ahead++)) == kind));
}

BOOST_AUTO_TEST_CASE(fiscal_years_begin_in_their_month) {
    struct Row {
        YearMonth month;
        int start;
        YearMonth first;
    };
    for (const Row& row : {Row{{2026, 1}, 1, {2026, 1}}, Row{{2026, 12}, 1, {2026, 1}}, Row{{2026, 3}, 4, {2025, 4}},
                           Row{{2026, 4}, 4, {2026, 4}}, Row{{2027, 3}, 4, {2026, 4}}, Row{{2026, 11}, 12, {2025, 12}},
                           Row{{2026, 12}, 12, {2026, 12}}})
        BOOST_TEST((fiscalYearOf(row.month, row.start) == row.first));
    const std::vector<YearMonth> year = monthsFrom(fiscalYearOf({2027, 2}, 4), 12);
    BOOST_TEST((year.front() == YearMonth{2026, 4}));
    BOOST_TEST((year.back() == YearMonth{2027, 3}));
    for (const YearMonth month : year) BOOST_TEST((fiscalYearOf(month, 4) == year.front()));
}

BOOST_AUTO_TEST_CASE(a_day_of_utc_is_two_local_days) {
    BOOST_TEST(text(localDaysOf(day("2026-01-31"), seoul)) == "2026-01-31=15h 2026-02-01=9h");
    BOOST_TEST(text(localDaysOf(day("2026-02-28"), seoul)) == "2026-02-28=15h 2026-03-01=9h");
    BOOST_TEST(text(localDaysOf(day("2024-02-28"), seoul)) == "2024-02-28=15h 2024-02-29=9h");
    BOOST_TEST(text(localDaysOf(day("2026-01-31"), LocalTime{})) == "2026-01-31=24h");
    BOOST_TEST(text(localDaysOf(day("2026-01-31"), newYork)) == "2026-01-30=5h 2026-01-31=19h");
}

BOOST_AUTO_TEST_CASE(daylight_saving_moves_the_border_within_the_day) {
    // by hand: on 29 March Berlin is at +1 h until 01:00 UTC, at +2 h after; its 30th begins at 22:00 UTC
    BOOST_TEST(text(localDaysOf(day("2026-03-28"), berlin)) == "2026-03-28=23h 2026-03-29=1h");
    BOOST_TEST(text(localDaysOf(day("2026-03-29"), berlin)) == "2026-03-29=22h 2026-03-30=2h");
    // the local 29 March has 23 hours, the local 25 October 25
    BOOST_TEST(text(localDaysOf(day("2026-10-24"), berlin)) == "2026-10-24=22h 2026-10-25=2h");
    BOOST_TEST(text(localDaysOf(day("2026-10-25"), berlin)) == "2026-10-25=23h 2026-10-26=1h");
    // New York's 1 November begins at 04:00 UTC and its 2 November at 05:00 UTC: 25 hours
    BOOST_TEST(text(localDaysOf(day("2026-11-01"), newYork)) == "2026-10-31=4h 2026-11-01=20h");
    BOOST_TEST(text(localDaysOf(day("2026-11-02"), newYork)) == "2026-11-01=5h 2026-11-02=19h");
    BOOST_TEST((offsetAt(berlin, at("2026-03-29", 59min + 59s)) == 1h));
    BOOST_TEST((offsetAt(berlin, at("2026-03-29", 1h)) == 2h));
    BOOST_TEST((offsetAt(berlin, at("2026-10-25", 1h)) == 1h));
    BOOST_TEST(toText(localDateAt(berlin, at("2026-03-29", 22h))) == "2026-03-30");
    BOOST_TEST(toText(localDateAt(seoul, at("2026-01-31", 15h))) == "2026-02-01");
    BOOST_TEST(toText(localDateAt(seoul, at("2026-01-31", 14h + 59min))) == "2026-01-31");
}

BOOST_AUTO_TEST_CASE(a_clock_set_back_over_midnight_gives_a_day_back) {
    // St. John's did so until 2011: at 00:01 local time back to 23:01 of the day before
    const LocalTime back{.offset = 0h, .changes = {{at("2026-05-02", 1min), -1h}}};
    BOOST_TEST(localDaysOf(day("2026-05-02"), back).size() == 2U);
    BOOST_TEST(text(localDaysOf(day("2026-05-02"), back)) == "2026-05-01=0h 2026-05-02=23h");
    std::chrono::seconds sum{};
    for (const DayPart& part : localDaysOf(day("2026-05-02"), back)) sum += part.length;
    BOOST_TEST((sum == 24h));
}

BOOST_AUTO_TEST_CASE(a_local_month_has_the_hours_of_its_days) {
    const std::vector<DayPart> january = utcDaysOf({2026, 1}, seoul);
    BOOST_TEST(january.size() == 32U);
    BOOST_TEST(text({january.front(), january.back()}) == "2025-12-31=9h 2026-01-31=15h");
    BOOST_TEST(utcDaysOf({2026, 1}, LocalTime{}).size() == 31U);
    struct Row {
        const LocalTime* place;
        YearMonth month;
        std::chrono::hours hours;
    };
    for (const Row& row : {Row{&seoul, {2026, 2}, 28 * 24h}, Row{&seoul, {2024, 2}, 29 * 24h},
                           Row{&berlin, {2026, 3}, 31 * 24h - 1h}, Row{&berlin, {2026, 10}, 31 * 24h + 1h},
                           Row{&newYork, {2026, 11}, 30 * 24h + 1h}, Row{&berlin, {2026, 7}, 31 * 24h}}) {
        std::chrono::seconds sum{};
        for (const DayPart& part : utcDaysOf(row.month, *row.place)) sum += part.length;
        BOOST_TEST((sum == row.hours), toText(row.month));
    }
}

BOOST_AUTO_TEST_CASE(every_second_of_a_year_of_utc_falls_on_one_local_day) {
    for (const LocalTime* place : {&seoul, &berlin, &newYork}) {
        std::map<std::string, std::chrono::seconds> local;
        const Date last = day("2026-12-31");
        for (Date utc = day("2026-01-01"); utc <= last; utc = addDays(utc, 1)) {
            std::chrono::seconds sum{};
            for (const DayPart& part : localDaysOf(utc, *place)) {
                sum += part.length;
                local[toText(part.date)] += part.length;
            }
            BOOST_TEST((sum == 24h));
        }
        std::chrono::seconds all{};
        for (const auto& [date, length] : local) all += length;
        BOOST_TEST((all == 365 * 24h));
    }
}

BOOST_AUTO_TEST_SUITE_END()
