#include "core/finops/anomalies.h"

#include "tests/core/finance/cases.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// From Monday 5 January 2026: every day the same two charges, so that only what a test adds stands out.
Actuals steady(int days) {
    Actuals actuals;
    for (int i = 0; i < days; ++i) {
        const std::string date = toText(addDays(day("2026-01-05"), i));
        // a little spread, so that there is a deviation to measure by
        charge(actuals, {date, "bot", std::to_string(90 + i % 3), "mini", "web", "k1"});
        charge(actuals, {date, "bot", "8", "large", "web", "k1"});
    }
    return actuals;
}

std::vector<Anomaly> anomaliesOf(const Actuals& actuals, const char* last, const AnomalyRules& rules = {}) {
    return findAnomalies(actuals, dailySpend(actuals, day(last)), {.last = day(last)}, std::nullopt, rules);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_anomalies)

BOOST_AUTO_TEST_CASE(scores_agree_with_the_reference_cases) {
    int tried = 0;
    for (const nlohmann::json& row : readCases("anomaly_mad.json")) BOOST_TEST_CONTEXT(row.at("id")) {
            ++tried;
            const auto data = row.at("inputs").at("data").get<std::vector<double>>();
            const nlohmann::json& expect = row.at("expect");
            const RobustScale scale = robustScale(data);
            BOOST_TEST(scale.median == expect.at("median").get<double>());
            BOOST_TEST(scale.mad == expect.at("mad_raw").get<double>());
            std::vector<std::size_t> outliers;
            for (std::size_t i = 0; i < data.size(); ++i) {
                const auto score = robustScore(data[i], scale);
                BOOST_REQUIRE(score);
                // without a MAD the case asks for a fallback: ours is the mean deviation
                if (expect.at("status") == "mad_zero") continue;
                BOOST_TEST(std::abs(*score - expect.at("modified_z")[i].get<double>()) < 1e-9);
                if (std::abs(*score) > row.at("inputs").at("threshold").get<double>()) outliers.push_back(i);
            }
            BOOST_TEST((outliers == expect.at("outliers_index").get<std::vector<std::size_t>>()));
        }
    BOOST_TEST(tried == 4);
    // the case without MAD, by hand: mean deviation 800/7, so (900-100)/(1.253314·800/7) = 7/1.253314
    const RobustScale scale = robustScale({100, 100, 100, 100, 100, 100, 900});
    checkNear(*robustScore(900, scale), 7 / 1.253314);
    BOOST_TEST(!robustScore(5, robustScale({3, 3, 3})));
    BOOST_TEST(medianOf({4, 1, 3, 2}) == 2.5);
}

BOOST_AUTO_TEST_CASE(a_dear_day_is_found_with_what_made_it_dear) {
    Actuals actuals = steady(60);
    charge(actuals, {"2026-02-24", "bot", "70", "large", "web", "k2"});
    const std::vector<Anomaly> found = anomaliesOf(actuals, "2026-03-05");
    BOOST_REQUIRE(found.size() == 1U);
    const Anomaly& anomaly = found.front();
    BOOST_TEST(toText(anomaly.day) == "2026-02-24");
    BOOST_TEST(anomaly.days == 28U);
    checkNear(anomaly.usual, 99);
    // 24 February is day 50: 90 + 50 % 3 + 8 + 70 = 170; of 28 weekdays' 98, 99, 100 the MAD is 1
    checkNear(anomaly.money, 170);
    checkNear(*anomaly.score, 0.6745 * 71);
    // the key that was never there before, and the model, explain 70 of 71; one project alone says nothing
    BOOST_REQUIRE(anomaly.causes.size() == 3U);
    BOOST_TEST((anomaly.causes[0].dimension == ActualDimension::model));
    BOOST_TEST(anomaly.causes[0].name == "large");
    checkNear(anomaly.causes[0].money, 78);
    checkNear(anomaly.causes[0].usual, 8);
    checkNear(anomaly.causes[0].excessShare, 70.0 / 71);
    checkNear(anomaly.causes[0].dayShare, 78.0 / 170);
    BOOST_TEST(std::abs(anomaly.causes[0].usualShare - 8.0 / 99) < 0.001);
    BOOST_TEST((anomaly.causes[1].dimension == ActualDimension::key));
    BOOST_TEST(anomaly.causes[1].name == "k2");
    BOOST_TEST((anomaly.causes[2].dimension == ActualDimension::project));
    // seen by its line it is the same, by another there is nothing
    const auto lines = dailySpendByLine(actuals, day("2026-03-05"));
    BOOST_TEST(findAnomalies(actuals, lines.at("bot"), {}, "bot").size() == 1U);
    // outside the days asked for it is not told
    BOOST_TEST(findAnomalies(actuals, lines.at("bot"), daysOf({2026, 3}), "bot").empty());
}

BOOST_AUTO_TEST_CASE(a_weekend_is_compared_with_weekends) {
    // weekdays 100, weekend days 10; then a Saturday at 60, which is dear for a Saturday only
    const auto amount = [](int i) { return i % 7 < 5 ? 100 + i % 2 : 10 + i % 2; };
    Actuals actuals;
    for (int i = 0; i < 70; ++i)
        charge(actuals, {toText(addDays(day("2026-01-05"), i)), "bot", std::to_string(amount(i))});
    charge(actuals, {"2026-03-14", "bot", "50"});  // day 68, a Saturday
    const std::vector<Anomaly> found = anomaliesOf(actuals, "2026-03-15");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(toText(found[0].day) == "2026-03-14");
    BOOST_TEST(found[0].days == 18U);     // nine weekends
    BOOST_TEST(found[0].causes.empty());  // no charge names a model, project or key
}

BOOST_AUTO_TEST_CASE(fourteen_days_of_the_kind_are_needed) {
    for (const int before : {13, 14}) {
        Actuals actuals;
        int weekdays = 0;
        Date date = day("2026-01-05");
        for (; weekdays < before; date = addDays(date, 1)) {
            charge(actuals, {toText(date), "bot", std::to_string(100 + weekdays % 3)});
            weekdays += dayKindOf(date) == DayKind::weekday;
        }
        while (dayKindOf(date) == DayKind::weekend) date = addDays(date, 1);
        charge(actuals, {toText(date), "bot", "1000"});
        BOOST_TEST(anomaliesOf(actuals, toText(date).c_str()).size() == (before == 14 ? 1U : 0U));
    }
}

BOOST_AUTO_TEST_CASE(days_that_were_all_the_same_have_no_score) {
    Actuals actuals;
    for (int i = 0; i < 40; ++i) charge(actuals, {toText(addDays(day("2026-01-05"), i)), "bot", "100"});
    charge(actuals, {"2026-02-11", "bot", "0.5"});
    const std::vector<Anomaly> found = anomaliesOf(actuals, "2026-02-13");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(!found[0].score);
    checkNear(found[0].money, 100.5);
    // a cheap day is no anomaly
    charge(actuals, {"2026-02-12", "bot", "-99"});
    BOOST_TEST(anomaliesOf(actuals, "2026-02-13").size() == 1U);
}

BOOST_AUTO_TEST_CASE(without_a_mad_the_mean_deviation_measures) {
    // 27 days at 100 and one at 128 (compared: MAD 0, mean deviation 1): 104 scores 4/1.253314 = 3.19, 105 scores 3.99
    for (const auto& [amount, expected] : {std::pair{"104", 0U}, std::pair{"105", 1U}}) {
        Actuals actuals;
        int weekdays = 0;
        Date date = day("2026-01-05");
        for (; weekdays < 28; date = addDays(date, 1)) {
            const bool weekday = dayKindOf(date) == DayKind::weekday;
            weekdays += weekday;
            charge(actuals, {toText(date), "bot", weekday && weekdays == 3 ? "128" : "100"});
        }
        while (dayKindOf(date) == DayKind::weekend) date = addDays(date, 1);
        charge(actuals, {toText(date), "bot", amount});
        std::size_t found = 0;
        for (const Anomaly& anomaly : anomaliesOf(actuals, toText(date).c_str())) found += anomaly.day == date;
        BOOST_TEST(found == expected);
    }
}

BOOST_AUTO_TEST_CASE(nothing_charged_is_nothing_found) {
    BOOST_TEST(anomaliesOf(Actuals{}, "2026-02-13").empty());
    BOOST_TEST(anomaliesOf(steady(60), "2026-03-05").empty());
}

BOOST_AUTO_TEST_SUITE_END()
