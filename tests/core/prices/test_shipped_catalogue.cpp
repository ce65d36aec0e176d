// Facts of the shipped catalogue, each beside where it stands.
#include <boost/test/unit_test.hpp>

#include "core/prices/catalogue_check.h"
#include "core/prices/catalogue_json.h"
#include "resources/prices/catalogue_text.h"
#include "resources/prices/shipped_catalogue.h"

using namespace jupan;

namespace {

constexpr double unknown = -1;

void checkNumber(const std::optional<double>& number, double expected, const std::string& what) {
    BOOST_TEST(number.value_or(unknown) == expected, what);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_catalogue)

BOOST_AUTO_TEST_CASE(it_is_read_and_whole) {
    const auto read = catalogueFromJson(catalogueText(), "2026-11-22");
    BOOST_TEST_REQUIRE(read.ok());
    BOOST_TEST((read.value() == shippedCatalogue()));
    BOOST_TEST(shippedCatalogue().models.size() == 50U);
    BOOST_TEST(shippedCatalogue().seats.size() == 4U);
    BOOST_TEST(&shippedCatalogue() == &shippedCatalogue());
    for (const CatalogueModel& model : shippedCatalogue().models) {
        BOOST_TEST(!model.name.empty());
        BOOST_TEST(!model.provider.empty());
        BOOST_TEST(model.readOn == "2026-11-22");
        BOOST_TEST(model.prices.empty() == (model.status == ModelStatus::unverified));
        BOOST_TEST(model.sources.empty() == model.prices.empty(), model.id << ": a price has a source");
        BOOST_TEST(!model.own);
    }
}

/// Copied by hand from the package @pydantic/genai-prices 0.1.8 (2026-09-23); batch prices from LiteLLM's list
/// (model_prices_and_context_window.json, commit 00035b69) or half the price where it has none.
BOOST_AUTO_TEST_CASE(prices_of_models_of_different_shape) {
    const struct {
        const char* id;
        std::size_t periods;
        const char* since;
        double input, cached, write, output, batchInput, batchOutput, above, longInput, longOutput;
    } rows[] = {
        // the boundary is as each source writes it: "more than 271,999", "more than 272,000", "more than 199,999"
        {"gpt-6-astra", 1, "", 10, 1, 12.5, 50, unknown, unknown, 271999, 20, 75},
        {"gpt-6-luna", 1, "", 0.1, 0.01, 0.125, 0.5, unknown, unknown, 272000, 0.2, 0.75},
        {"gpt-5.6-luna", 2, "2026-07-30", 0.2, 0.02, 0.25, 1.2, 0.1, 0.6, 271999, 0.4, 1.8},
        {"gpt-5.5-pro", 1, "", 30, unknown, unknown, 180, 15, 90, 271999, 60, 270},
        {"gpt-5.4-mini", 1, "", 0.75, 0.075, unknown, 4.5, 0.375, 2.25, unknown, unknown, unknown},
        {"gpt-4-turbo", 1, "", 10, unknown, unknown, 30, unknown, unknown, unknown, unknown, unknown},
        {"o3", 2, "2025-06-10", 2, 0.5, unknown, 8, unknown, unknown, unknown, unknown, unknown},
        {"claude-sonnet-4-6", 2, "2026-03-13", 3, 0.3, 3.75, 15, unknown, unknown, unknown, unknown, unknown},
        {"gemini-3.8-flash", 2, "", 0.75, 0.075, unknown, 3.75, 0.375, 1.875, unknown, unknown, unknown},
        {"grok-4.6", 1, "", 2, 0.5, unknown, 6, unknown, unknown, 199999, 4, 12},
        {"deepseek-v4-pro", 2, "2026-08-17", 0.66, 0.022, unknown, 1.98, unknown, unknown, unknown, unknown, unknown},
    };
    for (const auto& row : rows) {
        const CatalogueModel* model = findModel(shippedCatalogue(), row.id);
        BOOST_TEST_REQUIRE(model, row.id);
        BOOST_TEST(model->prices.size() == row.periods, row.id);
        const CataloguePrice* price = priceOn(*model, "2026-11-22");
        BOOST_TEST_REQUIRE(price, row.id);
        BOOST_TEST(price->from == row.since, row.id);
        BOOST_TEST(price->input == row.input, row.id);
        checkNumber(price->cachedInput, row.cached, row.id);
        checkNumber(price->cacheWrite, row.write, row.id);
        BOOST_TEST(price->output == row.output, row.id);
        checkNumber(price->batchInput, row.batchInput, row.id);
        checkNumber(price->batchOutput, row.batchOutput, row.id);
        BOOST_TEST(price->longContext.has_value() == (row.above != unknown), row.id);
        if (!price->longContext) continue;
        BOOST_TEST(price->longContext->above == row.above, row.id);
        BOOST_TEST(price->longContext->input == row.longInput, row.id);
        BOOST_TEST(price->longContext->output == row.longOutput, row.id);
    }
}

BOOST_AUTO_TEST_CASE(periods_begin_on_their_day) {
    const CatalogueModel& luna = *findModel(shippedCatalogue(), "gpt-5.6-luna");
    BOOST_TEST(priceOn(luna, "2026-07-29")->input == 1.0);
    BOOST_TEST(priceOn(luna, "2026-07-30")->input == 0.2);
    const CatalogueModel& flash = *findModel(shippedCatalogue(), "gemini-3.8-flash");
    BOOST_TEST(priceOn(flash, "2026-12-31")->output == 3.75);
    BOOST_TEST(priceOn(flash, "2027-01-01")->output == 7.5);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_is_absent) {
    const CatalogueModel& korean = *findModel(shippedCatalogue(), "HCX-007");
    BOOST_TEST((korean.status == ModelStatus::unverified));
    BOOST_TEST(priceOn(korean, "2026-11-22") == nullptr);
    BOOST_TEST(!korean.tokenizer.has_value());
    BOOST_TEST(!korean.contextWindow.has_value());
    BOOST_TEST(!findModel(shippedCatalogue(), "gpt-6-sol")->maxOutput.has_value());
    BOOST_TEST(!findOffer(shippedCatalogue(), "chatgpt-enterprise")->pricePerMonth.has_value());
    // seats that are paid by use do cost 0 a month
    BOOST_TEST(findOffer(shippedCatalogue(), "chatgpt-business-codex-seat")->pricePerMonth.value() == 0.0);
}

BOOST_AUTO_TEST_CASE(tokenizers_batch_bases_hours_and_seats) {
    const auto model = [](const char* id) { return *findModel(shippedCatalogue(), id); };
    BOOST_TEST((model("gpt-5.4").tokenizer == TokenEncoding::o200kBase));
    BOOST_TEST(!model("gpt-5.4").tokenizerAssumed);
    BOOST_TEST(model("gpt-6-astra").tokenizerAssumed);
    BOOST_TEST((model("gpt-3.5-turbo").tokenizer == TokenEncoding::cl100kBase));
    BOOST_TEST(!model("claude-opus-5").tokenizer.has_value());
    BOOST_TEST((model("gpt-5.6-sol").prices.back().batchBasis == BatchBasis::halved));
    BOOST_TEST((model("gpt-5.5").prices.back().batchBasis == BatchBasis::listed));
    BOOST_TEST((model("gemini-3.5-flash").prices.back().batchBasis == BatchBasis::stated));
    BOOST_TEST(model("deepseek-v4-flash").hours.size() == 2U);
    BOOST_TEST(model("deepseek-v4-flash").hours[1].output == 1.32);
    BOOST_TEST(model("gpt-5.4").regions.size() == 2U);
    const SeatOffer& annual = *findOffer(shippedCatalogue(), "chatgpt-business-standard-annual");
    BOOST_TEST(annual.pricePerMonth.value() == 20.0);
    BOOST_TEST(annual.minimumSeats.value() == 2.0);
    BOOST_TEST((annual.billing == OfferBilling::annual));
    BOOST_TEST(annual.from == "2026-04-02");
}

BOOST_AUTO_TEST_SUITE_END()
