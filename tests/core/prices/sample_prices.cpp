#include "tests/core/prices/sample_prices.h"

#include <boost/test/unit_test.hpp>

#include "core/prices/catalogue_json.h"

namespace jupan::test {

std::string sampleText() {
    return R"({"format": "jupan-prices", "version": 1, "read_on": "2026-11-01",
  "models": [
    {"id": "alpha-1.5", "provider": "maker", "name": "Alpha 1.5", "status": "deprecated", "context_window": 400000,
     "max_output": 128000, "tokenizer": "o200k_base", "tokenizer_assumed": true, "currency": "USD",
     "prices": [{"input": 4, "cached_input": 0.4, "cache_write": 5, "cache_write_1h": 8, "output": 20,
                 "batch_input": 2, "batch_output": 10, "batch_basis": "halved",
                 "long_context": {"above": 271999, "input": 8, "cached_input": 0.8, "cache_write": 10, "output": 30}},
                {"from": "2026-08-21", "input": 3, "output": 15},
                {"from": "2027-01-01", "input": 6, "output": 30}],
     "regions": [{"region": "eu", "factor": 1.1}],
     "hours": [{"from_utc": "01:00", "to_utc": "04:00", "input": 8, "cached_input": 0.8, "output": 40}],
     "sources": [{"name": "list", "version": "1.2", "published": "2026-09-23"}, {"name": "other"}],
     "read_on": "2026-10-01"},
    {"id": "beta", "name": "Beta", "currency": "KRW", "prices": []}],
  "seats": [{"id": "team", "provider": "maker", "name": "Team", "billing": "annual", "currency": "USD",
             "price_per_month": 20, "minimum_seats": 2, "from": "2026-04-02", "sources": [{"name": "page"}]}]})";
}

PriceCatalogue sampleCatalogue() {
    const auto catalogue = catalogueFromJson(sampleText(), today);
    BOOST_REQUIRE(catalogue.ok());
    return catalogue.value();
}

void checkProblems(const Problems& got, const Problems& expected, const std::string& row) {
    const auto text = [](const Problems& problems) {
        std::string lines;
        for (const Problem& problem : problems)
            lines += std::to_string(static_cast<int>(problem.code)) + " " + problem.path + " [" + problem.value +
                     "] (" + problem.detail + ")\n";
        return lines;
    };
    BOOST_TEST(text(got) == text(expected), row << "\ngot:\n" << text(got) << "expected:\n" << text(expected));
}

}  // namespace jupan::test
