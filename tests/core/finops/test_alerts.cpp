#include "core/finops/alerts.h"

#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

constexpr YearMonth may{2026, 5};

AlertReading reading(const char* budget, const char* actual, const char* forecast = nullptr) {
    AlertReading result{.line = "bot", .first = may, .months = 1, .budget = money(budget), .actual = money(actual)};
    if (forecast) result.forecast = money(forecast);
    return result;
}

AlertUpdate updated(const std::vector<Alert>& alerts, const AlertReading& now, const char* today = "2026-05-10") {
    const std::vector<AlertReading> readings{now};
    return updateAlerts(alerts, readings, defaultThresholds(), day(today));
}

std::string text(const std::vector<AlertSubject>& subjects) {
    std::string line;
    for (const AlertSubject& subject : subjects)
        line +=
            (line.empty() ? "" : " ") + std::string(nameOf(subject.threshold.basis)) + subject.threshold.share.toText();
    return line;
}

std::size_t active(const std::vector<Alert>& alerts) {
    return static_cast<std::size_t>(std::ranges::count_if(alerts, isActive));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_alerts)

BOOST_AUTO_TEST_CASE(what_is_passed_is_decided_to_the_last_digit) {
    struct Row {
        const char* value;
        const char* budget;
        const char* share;
        bool passed;
    };
    for (const Row& row : {Row{"50", "100", "0.5", false}, Row{"50.000001", "100", "0.5", true},
                           Row{"100", "100", "1", false}, Row{"0.1", "0.3", "0.333333333333333333", true},
                           Row{"0.1", "0.300000000000000001", "0.333333333333333333", false},
                           Row{"0.099999", "0.3", "0.333333333333333333", false}, Row{"0", "0", "1", false},
                           Row{"0.000001", "0", "1", true}, Row{"5", "0", "0.8", false}, Row{"5", "0", "1.2", true},
                           Row{"-5", "0", "1", false}, Row{"1000000000000", "1000000000000", "1", false},
                           Row{"9000000000000000000", "1000000000000", "1", true}})
        BOOST_TEST(passes(money(row.value), money(row.budget), money(row.share)) == row.passed,
                   row.value << " of " << row.budget);
}

BOOST_AUTO_TEST_CASE(a_threshold_fires_once) {
    AlertUpdate update = updated({}, reading("100", "50"));
    BOOST_TEST(update.alerts.empty());
    update = updated(update.alerts, reading("100", "60", "101"));
    BOOST_TEST(text(update.fired) == "actual0.5 forecast1");
    update = updated(update.alerts, reading("100", "61", "99"), "2026-05-11");
    BOOST_TEST(update.fired.empty());
    BOOST_TEST(active(update.alerts) == 1U);  // the forecast has come down again
    update = updated(update.alerts, reading("100", "130", "140"), "2026-05-20");
    BOOST_TEST(text(update.fired) == "actual0.8 actual1");
    BOOST_TEST(update.alerts.size() == 4U);
    BOOST_TEST(toText(update.alerts[0].firedOn) == "2026-05-10");
    BOOST_TEST(update.alerts[0].value == money("60"));
    BOOST_TEST(active(update.alerts) == 4U);  // what holds again was told already: it does not fire, but it holds
    update = updated(update.alerts, reading("100", "130", "140"), "2026-05-21");
    BOOST_TEST(update.fired.empty());
}

BOOST_AUTO_TEST_CASE(acknowledged_alerts_are_quiet) {
    const AlertUpdate update = updated({}, reading("100", "60"));
    const AlertSubject subject = update.fired.front();
    std::vector<Alert> alerts = good(acknowledged(update.alerts, subject, day("2026-05-11"), "the owner"));
    BOOST_TEST(active(alerts) == 0U);
    BOOST_TEST(alerts[0].acknowledgedBy == "the owner");
    BOOST_TEST((good(acknowledged(alerts, subject, day("2026-05-12"), "Finance")) == alerts));
    BOOST_TEST(updated(alerts, reading("100", "70")).fired.empty());
    AlertSubject other = subject;
    other.line = "seats";
    checkRefused(acknowledged(alerts, other, day("2026-05-11"), "the owner"), ProblemCode::unknownReference,
                 "alert.seats.2026-05");
}

BOOST_AUTO_TEST_CASE(another_budget_arms_the_alert_again) {
    AlertUpdate update = updated({}, reading("100", "90"));
    for (const AlertSubject& subject : update.fired)
        update.alerts = good(acknowledged(update.alerts, subject, day("2026-05-11"), "the owner"));
    // more budget: 90 of 150 passes 50 % still, which fires anew, and 80 % no more
    update = updated(update.alerts, reading("150", "90"), "2026-05-12");
    BOOST_TEST(text(update.fired) == "actual0.5");
    BOOST_TEST(update.alerts.size() == 1U);
    BOOST_TEST(update.alerts[0].budget == money("150"));
    BOOST_TEST(active(update.alerts) == 1U);
    // and 80 % fires again when it is reached
    update = updated(update.alerts, reading("150", "121"), "2026-05-13");
    BOOST_TEST(text(update.fired) == "actual0.8");
    // no budget at all: the lower shares have nothing to be shares of
    update = updated(update.alerts, reading("0", "121"), "2026-05-14");
    BOOST_TEST(text(update.fired) == "actual1");
    BOOST_TEST(update.alerts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(lines_and_periods_are_apart) {
    AlertReading year = reading("1200", "700");
    year.first = {2026, 1};
    year.months = 12;
    AlertReading all = reading("500", "300");
    all.line = "";
    AlertReading june = reading("100", "90");
    june.first = {2026, 6};
    const std::vector<AlertReading> readings{reading("100", "60"), year, all, june};
    const AlertUpdate first = updateAlerts({}, readings, defaultThresholds(), day("2026-06-30"));
    BOOST_TEST(first.alerts.size() == 5U);
    // a reading of one leaves the others as they are
    const AlertUpdate second = updated(first.alerts, reading("100", "90"));
    BOOST_TEST(text(second.fired) == "actual0.8");
    BOOST_TEST(second.alerts.size() == 6U);
    BOOST_TEST(std::ranges::is_sorted(second.alerts, {}, &Alert::subject));
}

BOOST_AUTO_TEST_CASE(an_alert_without_a_forecast_any_more_holds_no_more) {
    AlertUpdate update = updated({}, reading("100", "10", "120"));
    BOOST_TEST(text(update.fired) == "forecast1");
    update = updated(update.alerts, reading("100", "10"));
    BOOST_TEST(active(update.alerts) == 0U);
}

BOOST_AUTO_TEST_CASE(own_thresholds_take_the_place_of_the_usual_ones) {
    const std::vector<AlertThreshold> own{{AlertBasis::actual, money("0.9")}, {AlertBasis::forecast, money("1.25")}};
    const std::vector<AlertReading> readings{reading("100", "91", "125.000001")};
    BOOST_TEST(text(updateAlerts({}, readings, own, day("2026-05-10")).fired) == "actual0.9 forecast1.25");
}

BOOST_AUTO_TEST_CASE(the_day_of_passing_is_that_of_the_charge) {
    const DailySpend spend = spendFrom("2026-04-29", {500, 500, 10, 20, 30, 40});
    BOOST_TEST(toText(*dayOfPassing(spend, daysOf(may), 29)) == "2026-05-02");
    BOOST_TEST(toText(*dayOfPassing(spend, daysOf(may), 30)) == "2026-05-03");
    BOOST_TEST(!dayOfPassing(spend, daysOf(may), 100));
}

BOOST_AUTO_TEST_SUITE_END()
