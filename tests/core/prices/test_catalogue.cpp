#include "core/prices/price_catalogue.h"

#include <boost/test/unit_test.hpp>

#include "core/prices/catalogue_check.h"
#include "tests/core/prices/sample_prices.h"

using namespace jupan;
using namespace jupan::test;

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(the_period_in_force) {
    const PriceCatalogue catalogue = sampleCatalogue();
    const CatalogueModel& model = catalogue.models[0];
    const struct {
        const char* day;
        double input;
    } rows[] = {{"0001-01-01", 4}, {"2026-08-20", 4}, {"2026-08-21", 3}, {"2026-12-31", 3}, {"2027-01-01", 6}};
    for (const auto& row : rows) BOOST_TEST(priceOn(model, row.day)->input == row.input, row.day);
    CatalogueModel late = model;
    late.prices.erase(late.prices.begin());
    BOOST_TEST(priceOn(late, "2026-08-20") == nullptr);
    BOOST_TEST(priceOn(catalogue.models[1], "2026-08-20") == nullptr);
}

BOOST_AUTO_TEST_CASE(days_between) {
    const struct {
        const char* from;
        const char* to;
        int days;
    } rows[] = {{"2026-09-23", "2026-11-22", 60}, {"2026-11-22", "2026-09-23", -60}, {"2024-02-28", "2024-03-01", 2},
                {"2026-02-28", "2026-03-01", 1},  {"2026-12-31", "2027-01-01", 1},   {"2026-01-01", "2026-01-01", 0}};
    for (const auto& row : rows) BOOST_TEST(daysBetween(row.from, row.to) == row.days);
}

BOOST_AUTO_TEST_CASE(an_entry_is_as_old_as_its_newest_source) {
    const PriceCatalogue catalogue = sampleCatalogue();
    BOOST_TEST(statedOn(catalogue.models[0]) == "2026-09-23");
    BOOST_TEST(statedOn(catalogue.models[1]) == "2026-11-01", "no dated source: the day it was read");
    BOOST_TEST(statedOn(catalogue.seats[0]) == "2026-11-01");
    BOOST_TEST(ageInDays(catalogue.models[0], "2026-12-22") == 90);
    BOOST_TEST(!isOld(catalogue.models[0], "2026-12-22"));
    BOOST_TEST(isOld(catalogue.models[0], "2026-12-23"));
    BOOST_TEST(!isOld(catalogue.models[0], "2020-01-01"), "a clock that is behind makes nothing old");
}

BOOST_AUTO_TEST_CASE(own_prices_go_over_the_list) {
    const PriceCatalogue list = sampleCatalogue();
    PriceCatalogue own;
    own.models.push_back({.id = "alpha-1.5",
                          .currency = {"KRW"},
                          .prices = {{.from = "2026-11-01", .input = 3000, .output = 15000}},
                          .sources = {{.name = "contract"}},
                          .readOn = "2026-11-20"});
    own.models.push_back({.id = "inhouse", .prices = {{.input = 1, .output = 2}}, .readOn = "2026-11-20"});
    own.seats.push_back({.id = "team", .pricePerMonth = 15, .readOn = "2026-11-20"});
    const PriceCatalogue both = overlay(list, own);
    BOOST_TEST_REQUIRE(both.models.size() == 3U);
    const CatalogueModel& alpha = both.models[0];
    BOOST_TEST(alpha.own);
    BOOST_TEST(alpha.prices.size() == 1U, "a contract price stands alone, without the list's periods");
    BOOST_TEST(alpha.prices[0].input == 3000);
    BOOST_TEST(alpha.currency.code == "KRW");
    BOOST_TEST(alpha.name == "Alpha 1.5");
    BOOST_TEST(alpha.contextWindow.value() == 400000);
    BOOST_TEST((alpha.tokenizer == TokenEncoding::o200kBase));
    BOOST_TEST(alpha.tokenizerAssumed);
    BOOST_TEST(sourceText(alpha.sources) == "contract");
    BOOST_TEST(!both.models[1].own);
    BOOST_TEST((both.models[1] == list.models[1]));
    BOOST_TEST(both.models[2].own);
    BOOST_TEST(both.models[2].name == "inhouse");
    BOOST_TEST(both.seats[0].own);
    BOOST_TEST(both.seats[0].pricePerMonth.value() == 15.0);
    BOOST_TEST(both.seats[0].name == "Team");
    BOOST_TEST((overlay(list, {}) == list));
    BOOST_TEST((overlay(both, own) == both), "laying it over twice changes nothing");
    BOOST_TEST(checkCatalogue(both, today).empty());
}

BOOST_AUTO_TEST_CASE(sources_as_text) {
    BOOST_TEST(sourceText(sampleCatalogue().models[0].sources) == "list 1.2 (2026-09-23), other");
    BOOST_TEST(sourceText({}) == "");
}

BOOST_AUTO_TEST_SUITE_END()
