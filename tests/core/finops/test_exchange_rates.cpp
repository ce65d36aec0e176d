// Rates of days: which one counts, and how they are read.
#include "core/finops/exchange_rates.h"

#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

ExchangeRate rateOf(const char* currency, const char* date, const char* rate) {
    return {.currency = {currency}, .date = day(date), .rate = money(rate)};
}

std::string text(const Result<std::vector<ExchangeRate>>& read) {
    std::string all;
    if (!read)
        for (const Problem& p : read.problems()) all += p.path + ' ' + std::to_string(static_cast<int>(p.code)) + "; ";
    else
        for (const ExchangeRate& r : read.value())
            all += r.currency.code + ' ' + toText(r.date) + ' ' + r.rate.toText() + "; ";
    return all;
}

std::string refused(int line, ProblemCode code) {
    return "line " + std::to_string(line) + ' ' + std::to_string(static_cast<int>(code)) + "; ";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_exchange_rates)

BOOST_AUTO_TEST_CASE(the_rate_of_the_day_or_the_last_before_or_the_plans) {
    Project project;
    project.settings.fx = {{"USD", Uncertain(1350.0)}, {"EUR", Uncertain(1500.0)}};
    project.finops.rates = {rateOf("USD", "2026-03-02", "1391.5"), rateOf("USD", "2026-03-05", "1400")};
    const RateTable table(project);
    struct Row {
        const char* currency;
        const char* day;
        RateOrigin origin;
        const char* rate;
    };
    for (const Row& row :
         {Row{"KRW", "2026-01-01", RateOrigin::own, "1"}, Row{"USD", "2026-03-01", RateOrigin::planned, "1350"},
          Row{"USD", "2026-03-02", RateOrigin::ofDay, "1391.5"},
          Row{"USD", "2026-03-04", RateOrigin::earlier, "1391.5"},
          Row{"USD", "2026-12-31", RateOrigin::earlier, "1400"},
          Row{"EUR", "2026-03-04", RateOrigin::planned, "1500"}}) {
        const auto found = table.on(row.currency, day(row.day));
        BOOST_REQUIRE(found.has_value());
        BOOST_TEST((found->origin == row.origin), row.currency << ' ' << row.day);
        BOOST_TEST(found->rate == money(row.rate));
        BOOST_TEST(found->date.has_value() == (row.origin == RateOrigin::ofDay || row.origin == RateOrigin::earlier));
    }
    BOOST_TEST(!table.on("JPY", day("2026-03-04")).has_value());  // never 1:1
    BOOST_TEST(!table.on("", day("2026-03-04")).has_value());
}

BOOST_AUTO_TEST_CASE(pasted_rates) {
    struct Row {
        const char* text;
        std::string result;
    };
    const Row rows[] = {
        {"2026-03-02\t1,391.5", "USD 2026-03-02 1391.5; "},
        {"2026.03.02;USD;1391.5", "USD 2026-03-02 1391.5; "},
        {"1400,2026-03-03\n2026-03-02,1391.5\r\n", "USD 2026-03-02 1391.5; USD 2026-03-03 1400; "},
        {"2026-03-02,\"1,391.5\"", "USD 2026-03-02 1391.5; "},
        {"\xEF\xBB\xBF날짜\t통화\t매매기준율\n2026년 3월 2일\teur\t1,500.10\n", "EUR 2026-03-02 1500.1; "},
        {"date,open,rate\n2026-03-02,1390,1391.5", "USD 2026-03-02 1391.5; "},
        {"날짜\t화폐\t환율\n2026-03-02\t미국 USD\t1391\n2026-03-02\tJPY(100)\t930",
         "JPY 2026-03-02 9.3; USD 2026-03-02 1391; "},
        {"2026-03-02\t1391\n2026-03-02\t1391", "USD 2026-03-02 1391; "},
        {"", refused(1, ProblemCode::missingField)},
        {"date,rate\n", refused(1, ProblemCode::missingField)},
        {"2026-02-30\t1391", refused(1, ProblemCode::badDate)},
        {"05/10/2026\t1391", refused(1, ProblemCode::badDate)},
        {"2026-03-02\t0", refused(1, ProblemCode::wrongType)},
        {"2026-03-02\t-1391", refused(1, ProblemCode::wrongType)},
        {"2026-03-02,930,931", refused(1, ProblemCode::wrongType)},  // which of them?
        {"2026-03-02\tUSDX\t1391", refused(1, ProblemCode::badCurrency)},
        {"2026-03-02\tUSD\tEUR\t1391", refused(1, ProblemCode::badCurrency)},
        {"2026-03-02\tUSD", refused(1, ProblemCode::missingField)},
        {"2026-03-02\t1391\n\n2026-03-02\t1392", refused(3, ProblemCode::duplicatePeriod)},
        {"2026-03-02\t2000000000000", refused(1, ProblemCode::overflow)},
        {"1391.5", refused(1, ProblemCode::missingField)},
        {"2026-03-02\t\"1391", refused(1, ProblemCode::wrongType)},
    };
    for (const Row& row : rows) BOOST_TEST(text(readRates(row.text, {"USD"}, "")) == row.result, row.text);
    BOOST_TEST(readRates("2026-03-02\t1391", {"USD"}, "bank").value()[0].source == "bank");
    std::string many;
    for (int i = 0; i < 5000; ++i) many += "2026-03-02\tx\n";
    BOOST_TEST(readRates(many, {"USD"}, "").problems().size() == 100U);
}

BOOST_AUTO_TEST_CASE(rates_put_in_replace_those_of_their_day) {
    const auto all = withRates({rateOf("USD", "2026-03-02", "1"), rateOf("USD", "2026-03-04", "2")},
                               {rateOf("USD", "2026-03-04", "3"), rateOf("EUR", "2026-03-09", "4")});
    BOOST_TEST(text(all) == "EUR 2026-03-09 4; USD 2026-03-02 1; USD 2026-03-04 3; ");
}

BOOST_AUTO_TEST_SUITE_END()
