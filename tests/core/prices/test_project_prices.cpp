#include "core/prices/project_prices.h"

#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/prices/price_update.h"
#include "core/project/validate.h"
#include "resources/prices/shipped_catalogue.h"
#include "resources/templates/templates.h"
#include "tests/core/prices/sample_prices.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Project templateOf(const char* id) {
    return templateProject(id, "en").value();
}

std::vector<std::string> allModels(const Project& project) {
    std::vector<std::string> ids;
    for (const Model& model : project.models) ids.push_back(model.id.text);
    return ids;
}

/// The shipped prices, those of one model changed.
PriceCatalogue listWith(const std::string& id, CataloguePrice price) {
    PriceCatalogue own;
    own.models.push_back({.id = id, .prices = {std::move(price)}, .sources = {{.name = "contract"}}, .readOn = today});
    return overlay(shippedCatalogue(), own);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(project_prices)

BOOST_AUTO_TEST_CASE(ids_of_a_project) {
    const struct {
        const char* catalogue;
        const char* project;
    } rows[] = {{"gpt-5.4-mini", "gpt-5-4-mini"},
                {"HCX-007", "hcx-007"},
                {"upstage/solar-pro-3", "upstage-solar-pro-3"},
                {"a_b:c@d", "a_b-c-d"}};
    for (const auto& row : rows) BOOST_TEST(projectIdOf(row.catalogue) == row.project);
    BOOST_TEST(projectIdOf(std::string(100, 'A')) == std::string(64, 'a'));
    for (const CatalogueModel& model : shippedCatalogue().models) BOOST_TEST(isValidId(projectIdOf(model.id)));
}

BOOST_AUTO_TEST_CASE(a_model_with_its_price_of_the_day_and_its_history) {
    const PriceCatalogue catalogue = sampleCatalogue();
    Project project = templateOf("blank");
    const std::size_t before = project.models.size();
    BOOST_TEST(addModelFromCatalogue(project, catalogue.models[0], "2026-11-22") == "alpha-1-5");
    BOOST_TEST(addModelFromCatalogue(project, catalogue.models[0], "2026-01-01") == "alpha-1-5-2");
    BOOST_TEST(addModelFromCatalogue(project, catalogue.models[1], "2026-11-22") == "", "no price is known");
    BOOST_TEST_REQUIRE(project.models.size() == before + 2);
    BOOST_TEST(validate(project).empty());

    const Model& now = project.models[before];
    BOOST_TEST(now.name == "Alpha 1.5");
    BOOST_TEST(now.catalogue == "alpha-1.5");
    BOOST_TEST((now.tokenizer == TokenEncoding::o200kBase));
    BOOST_TEST((now.price == Price{.input = 3, .output = 15}));
    BOOST_TEST_REQUIRE(now.priceHistory.size() == 3U);
    BOOST_TEST(now.priceHistory[0].from == unknownStart);
    BOOST_TEST(now.priceHistory[0].price.input == 4);
    BOOST_TEST(now.priceHistory[2].from == "2027-01-01");
    const Provenance quoted{Source::quoted, "list 1.2 (2026-09-23), other", "2026-10-01"};
    BOOST_TEST((project.provenance.at("model.alpha-1-5.input") == quoted));
    BOOST_TEST(!project.provenance.contains("model.alpha-1-5.cached_input"));

    const Model& then = project.models[before + 1];
    BOOST_TEST((then.price.longContext == LongContext{.above = 271999, .input = 8, .output = 30}));
    for (const char* field : {"input", "cached_input", "output", "batch_input", "batch_output", "long_context.above",
                              "long_context.input", "long_context.output"})
        BOOST_TEST((project.provenance.at(std::string("model.alpha-1-5-2.") + field) == quoted), field);
}

BOOST_AUTO_TEST_CASE(every_shipped_entry_makes_a_valid_model) {
    Project project = templateOf("support-automation");
    for (const CatalogueModel& entry : shippedCatalogue().models)
        BOOST_TEST(addModelFromCatalogue(project, entry, today).empty() == entry.prices.empty(), entry.id);
    BOOST_TEST(validate(project).empty());
    BOOST_TEST(priceHistoryOf(*findModel(shippedCatalogue(), "gpt-5.4")).empty(), "one price, no day: no history");
    BOOST_TEST(priceHistoryOf(*findModel(shippedCatalogue(), "o3")).size() == 2U);
}

BOOST_AUTO_TEST_CASE(seats_of_an_offer) {
    Project project = templateOf("support-automation");
    const SeatOffer& monthly = *findOffer(shippedCatalogue(), "chatgpt-business-standard-monthly");
    const std::string id = addSeatFromOffer(project, monthly);
    BOOST_TEST(id == "chatgpt-business-standard-monthly");
    BOOST_TEST(addSeatFromOffer(project, monthly) == id + "-2");
    const Seat& seat = project.seats[project.seats.size() - 2];
    BOOST_TEST(seat.seats.value == 2);
    BOOST_TEST(seat.pricePerMonth.value == 25);
    BOOST_TEST(seat.currency->code == "USD");
    BOOST_TEST((seat.billing == Billing::monthly));
    BOOST_TEST((project.provenance.at("seat." + id + ".price_per_month").source == Source::quoted));
    BOOST_TEST(validate(project).empty());
    const std::size_t count = project.seats.size();
    BOOST_TEST(addSeatFromOffer(project, *findOffer(shippedCatalogue(), "chatgpt-enterprise")) == "");
    BOOST_TEST(addSeatFromOffer(project, *findOffer(shippedCatalogue(), "chatgpt-business-codex-seat")) == "",
               "paid by use: 0 a month would not be what it costs");
    BOOST_TEST(project.seats.size() == count);
}

BOOST_AUTO_TEST_CASE(the_templates_have_the_prices_of_the_catalogue) {
    for (const std::string_view id : templateIds())
        for (const char* language : {"ko", "en"}) {
            const Project project = templateProject(id, language).value();
            const auto differences = priceDifferences(project, shippedCatalogue(), today);
            BOOST_TEST(differences.size() == project.models.size(), id);
            for (const PriceDifference& difference : differences) {
                BOOST_TEST(difference.linked, id << " " << difference.model);
                BOOST_TEST((difference.comparison == PriceComparison::same), id << " " << difference.model);
            }
            for (const Model& model : project.models)
                BOOST_TEST((model.tokenizer == findModel(shippedCatalogue(), model.catalogue)->tokenizer));
        }
}

BOOST_AUTO_TEST_CASE(differences_field_by_field) {
    const Project project = templateOf("support-automation");
    const PriceCatalogue list = listWith("gpt-5.4-mini", {.input = 0.5, .output = 4.5, .batchInput = 0.375});
    const auto differences = priceDifferences(project, list, today);
    BOOST_TEST_REQUIRE(differences.size() == 2U);
    BOOST_TEST((differences[0].comparison == PriceComparison::changed));
    BOOST_TEST(differences[0].model == "gpt-5-4-mini");
    BOOST_TEST(differences[0].catalogue == "gpt-5.4-mini");
    const std::vector<PriceFieldDifference> fields{{"input", 0.75, 0.5},
                                                   {"cached_input", 0.075, std::nullopt},
                                                   {"output", 4.5, 4.5},
                                                   {"batch_input", 0.375, 0.375},
                                                   {"batch_output", 2.25, std::nullopt},
                                                   {"long_context.above", std::nullopt, std::nullopt},
                                                   {"long_context.input", std::nullopt, std::nullopt},
                                                   {"long_context.output", std::nullopt, std::nullopt}};
    BOOST_TEST((differences[0].fields == fields));
    BOOST_TEST((differences[1].comparison == PriceComparison::same));
}

BOOST_AUTO_TEST_CASE(entries_that_are_gone_or_have_no_price) {
    Project project = templateOf("support-automation");
    project.models[0].catalogue = "gone";
    project.models[1].catalogue = "HCX-007";
    project.models.push_back({.id = {"o3"}, .name = "typed by hand", .price = {.input = 1, .output = 1}});
    project.models.push_back({.id = {"mine"}, .name = "not in any list", .price = {.input = 1, .output = 1}});
    const auto differences = priceDifferences(project, shippedCatalogue(), today);
    BOOST_TEST_REQUIRE(differences.size() == 3U);
    BOOST_TEST((differences[0].comparison == PriceComparison::notInCatalogue));
    BOOST_TEST((differences[1].comparison == PriceComparison::priceUnknown));
    BOOST_TEST((differences[2].comparison == PriceComparison::changed));
    BOOST_TEST(!differences[2].linked);
    const Project updated = withUpdatedPrices(project, shippedCatalogue(), today, allModels(project));
    BOOST_TEST((updated.models[0] == project.models[0]));
    BOOST_TEST((updated.models[1] == project.models[1]));
    BOOST_TEST(updated.models[2].catalogue == "o3");
    BOOST_TEST(updated.models[2].name == "typed by hand");
    BOOST_TEST((updated.models[3] == project.models[3]));
}

BOOST_AUTO_TEST_CASE(after_an_update_nothing_differs) {
    for (const std::string_view id : templateIds()) {
        Project project = templateProject(id, "ko").value();
        for (Model& model : project.models) model.price = {.input = 7, .cachedInput = 1, .output = 9, .batchInput = 3};
        const std::vector<std::string> ids = allModels(project);
        const Project updated = withUpdatedPrices(project, shippedCatalogue(), today, ids);
        for (const PriceDifference& difference : priceDifferences(updated, shippedCatalogue(), today))
            BOOST_TEST((difference.comparison == PriceComparison::same));
        BOOST_TEST(validate(updated).empty());
        BOOST_TEST((withUpdatedPrices(updated, shippedCatalogue(), today, ids) == updated));
        BOOST_TEST((withUpdatedPrices(project, shippedCatalogue(), today, {}) == project));
    }
}

BOOST_AUTO_TEST_CASE(an_update_keeps_dated_prices_and_drops_what_points_nowhere) {
    Project project = templateOf("support-automation");
    Model& large = project.models[1];
    BOOST_TEST_REQUIRE(large.price.longContext.has_value());
    large.priceHistory = {{.from = "2025-05-05", .price = {.input = 9, .output = 9}}};
    project.scenarios[0].overrides["model.gpt-5-4.long_context.input"] = 6;
    BOOST_TEST_REQUIRE(validate(project).empty());
    const PriceCatalogue list = listWith("gpt-5.4", {.from = "2026-01-01", .input = 2, .output = 10});
    const Project updated = withUpdatedPrices(project, list, today, {"gpt-5-4"});
    BOOST_TEST(!updated.scenarios[0].overrides.contains("model.gpt-5-4.long_context.input"));
    BOOST_TEST(!updated.provenance.contains("model.gpt-5-4.long_context.input"));
    BOOST_TEST((updated.provenance.at("model.gpt-5-4.input") == Provenance{Source::quoted, "contract", today}));
    BOOST_TEST_REQUIRE(updated.models[1].priceHistory.size() == 2U);
    BOOST_TEST(updated.models[1].priceHistory[0].from == "2025-05-05");
    BOOST_TEST(updated.models[1].priceHistory[1].price.input == 2);
    BOOST_TEST(validate(updated).empty());
    BOOST_TEST((updated.models[0] == project.models[0]));
}

BOOST_AUTO_TEST_CASE(the_preview_is_what_the_update_brings) {
    const Project project = templateOf("support-automation");
    const PriceCatalogue list = listWith("gpt-5.4-mini", {.input = 1.5, .output = 9});
    const auto preview = previewPriceUpdate(project, list, today, {"gpt-5-4-mini"});
    BOOST_TEST_REQUIRE(preview.ok());
    BOOST_TEST(preview.value().differences.size() == 1U);
    const Results before = analyze(project).value();
    const Results after = analyze(preview.value().updated).value();
    BOOST_TEST(preview.value().npvBefore == before.metrics.npv);
    BOOST_TEST(preview.value().npvAfter == after.metrics.npv);
    BOOST_TEST(preview.value().totalCostBefore == before.metrics.totalCost);
    BOOST_TEST(preview.value().totalCostAfter > preview.value().totalCostBefore);
    BOOST_TEST(preview.value().npvAfter < preview.value().npvBefore);
    // with nothing to update nothing changes
    const auto same = previewPriceUpdate(project, shippedCatalogue(), today, allModels(project));
    BOOST_TEST_REQUIRE(same.ok());
    BOOST_TEST(same.value().npvAfter == same.value().npvBefore);
}

BOOST_AUTO_TEST_CASE(a_currency_without_a_rate_is_refused) {
    const Project project = templateOf("support-automation");
    PriceCatalogue own;
    own.models.push_back(
        {.id = "gpt-5.4-mini", .currency = {"EUR"}, .prices = {{.input = 1, .output = 2}}, .readOn = today});
    const auto preview = previewPriceUpdate(project, overlay(shippedCatalogue(), own), today, {"gpt-5-4-mini"});
    BOOST_TEST_REQUIRE(!preview.ok());
    checkProblems(preview.problems(), {{ProblemCode::rateMissing, "fx.EUR", "EUR", "model.gpt-5-4-mini"}}, "EUR");
}

BOOST_AUTO_TEST_SUITE_END()
