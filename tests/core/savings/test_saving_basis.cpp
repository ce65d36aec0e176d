// What the catalogue and the samples tell about a project's savings.
#include "core/savings/saving_basis.h"
#include "tests/core/savings/projects.h"

using namespace jupan;
using test::checkClose;
using test::savingOf;
using test::savingsProject;

namespace {

constexpr std::string_view day = "2026-09-23";

CatalogueModel entryAt(const std::string& id, const std::string& provider, double input, double output) {
    return {.id = id,
            .provider = provider,
            .name = id,
            .contextWindow = 100'000,
            .tokenizer = TokenEncoding::o200kBase,
            .prices = {{.input = input, .output = output}}};
}

SeatOffer offerAt(const std::string& id, const std::string& name, OfferBilling billing, double price) {
    return {.id = id, .provider = "acme", .name = name, .billing = billing, .pricePerMonth = price};
}

PriceCatalogue catalogue() {
    PriceCatalogue made;
    made.models = {entryAt("big", "acme", 2.5, 15), entryAt("mid.1", "acme", 1.25, 7.5),
                   entryAt("other", "zeta", 2, 12)};
    made.seats = {offerAt("team-monthly", "Acme Team (monthly)", OfferBilling::monthly, 25),
                  offerAt("team-annual", "Acme Team (annual)", OfferBilling::annual, 20),
                  offerAt("pro-monthly", "Acme Pro (monthly)", OfferBilling::monthly, 60)};
    return made;
}

/// A token a byte in cl100k_base, a token for two bytes in o200k_base.
std::size_t countBytes(TokenEncoding encoding, std::string_view text) {
    return encoding == TokenEncoding::cl100kBase ? text.size() : text.size() / 2;
}

std::vector<std::string> idsOf(const std::vector<Model>& models) {
    std::vector<std::string> ids;
    for (const Model& model : models) ids.push_back(model.id.text);
    return ids;
}

TokenSample sampleOf(const std::string& id, const std::string& systemPrompt, const std::string& prompt) {
    return {.id = {id}, .name = id, .workload = {{"w"}}, .systemPrompt = systemPrompt, .prompt = prompt};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(saving_basis)

BOOST_AUTO_TEST_CASE(candidates_are_current_priced_models_of_the_same_provider) {
    const Project project = savingsProject();
    PriceCatalogue list = catalogue();
    BOOST_TEST((idsOf(candidateModels(project, list, day)) == std::vector<std::string>{"big", "mid-1"}));
    list.models[1].status = ModelStatus::deprecated;
    BOOST_TEST((idsOf(candidateModels(project, list, day)) == std::vector<std::string>{"big"}));
    list.models[1].status = ModelStatus::current;
    list.models[1].prices[0].from = "2026-12-01";  // announced, not in force yet
    BOOST_TEST((idsOf(candidateModels(project, list, day)) == std::vector<std::string>{"big"}));
    Project unknown = project;
    unknown.models[0].id.text = "house-model";
    BOOST_TEST(candidateModels(unknown, list, day).empty());
}

BOOST_AUTO_TEST_CASE(a_model_that_the_request_does_not_fit_into_replaces_none) {
    Project project = savingsProject();
    PriceCatalogue list = catalogue();
    struct Row {
        double window;
        bool fits;
    };
    project.workloads[0].inputTokens = {10000, {8000, 20000}};
    // 20,000 tokens in at the high end and 1,000 out
    for (const Row& row : {Row{20'999, false}, Row{21'000, true}}) {
        list.models[1].contextWindow = row.window;
        const SavingBasis basis = savingBasis(project, list, day, countBytes);
        const auto found = findSavings(project, basis.candidates, basis.assumptions);
        BOOST_TEST((savingOf(found, SavingKind::cheaperModel) != nullptr) == row.fits);
    }
}

BOOST_AUTO_TEST_CASE(a_candidate_of_another_provider_replaces_none) {
    Project project = savingsProject();
    project.models.push_back(test::modelAt("other", 9, 90));  // zeta's models are candidates now, but not for acme's
    PriceCatalogue list = catalogue();
    list.models[1].provider = "zeta";
    const SavingBasis basis = savingBasis(project, list, day, countBytes);
    BOOST_TEST(basis.candidates.size() == 3U);
    BOOST_TEST(!savingOf(findSavings(project, basis.candidates, basis.assumptions), SavingKind::cheaperModel));
    // what the project itself has was its owner's choice
    project.models.push_back(test::modelAt("mid-1", 1.25, 7.5));
    const SavingBasis own = savingBasis(project, list, day, countBytes);
    BOOST_TEST(savingOf(findSavings(project, own.candidates, own.assumptions), SavingKind::cheaperModel));
}

BOOST_AUTO_TEST_CASE(a_model_that_does_not_say_its_tokenizer_has_that_of_its_catalogue_entry) {
    Project project = savingsProject();
    for (Model& model : project.models) model.tokenizer.reset();
    PriceCatalogue list = catalogue();
    for (const auto& [tokenizer, offered] :
         {std::pair{TokenEncoding::o200kBase, true}, std::pair{TokenEncoding::cl100kBase, false}}) {
        list.models[1].tokenizer = tokenizer;  // the cheaper one; the project's own is o200k_base in the list
        const SavingBasis basis = savingBasis(project, list, day, countBytes);
        const auto found = findSavings(project, basis.candidates, basis.assumptions);
        BOOST_TEST((savingOf(found, SavingKind::cheaperModel) != nullptr) == offered, nameOf(tokenizer));
    }
}

BOOST_AUTO_TEST_CASE(annual_prices_of_seats_by_name_or_price) {
    struct Row {
        const char* what;
        Seat seat;
        std::optional<double> annual;
    };
    const Currency dollars{"USD"};
    const Row rows[] = {
        {"name", {.name = "Acme Team seats", .seats = 5, .pricePerMonth = 23, .currency = dollars}, 20},
        {"price", {.name = "Chat seats", .seats = 5, .pricePerMonth = 25, .currency = dollars}, 20},
        {"neither", {.name = "Chat seats", .seats = 5, .pricePerMonth = 24, .currency = dollars}, {}},
        {"no annual offer", {.name = "Acme Pro", .seats = 5, .pricePerMonth = 60, .currency = dollars}, {}},
        {"other currency", {.name = "Acme Team", .seats = 5, .pricePerMonth = 25}, {}},
        {"too few seats", {.name = "Acme Team", .seats = 1, .pricePerMonth = 25, .currency = dollars}, {}},
        {"annual already",
         {.name = "Acme Team", .seats = 5, .pricePerMonth = 25, .currency = dollars, .billing = Billing::annual},
         {}},
    };
    PriceCatalogue list = catalogue();
    list.seats[1].minimumSeats = 2;
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            Project project = savingsProject();
            project.seats = {row.seat};
            project.seats[0].id.text = "team";
            const auto prices = annualSeatPrices(project, list);
            BOOST_TEST(prices.contains("team") == row.annual.has_value());
            if (row.annual) BOOST_TEST(prices.at("team") == *row.annual);
        }
}

BOOST_AUTO_TEST_CASE(the_fixed_part_is_what_all_samples_begin_with) {
    Project project = savingsProject();
    project.tokenSamples = {sampleOf("one", std::string(400, 'a'), std::string(600, 'p'))};
    const auto share = [&] { return sampleFacts(project, countBytes).at("w").fixedShare; };
    BOOST_TEST(*share() == 0.4);
    // another system prompt that begins alike, by 100 of 400 bytes: 2 · 100 of 2 · 1000
    project.tokenSamples.push_back(
        sampleOf("two", std::string(100, 'a') + std::string(300, 'b'), std::string(600, 'p')));
    BOOST_TEST(*share() == 0.1);
    // a sample of a question alone says nothing about what is sent with it
    project.tokenSamples = {sampleOf("three", "", "question")};
    BOOST_TEST(!share().has_value());
    // alike up to half a character: 가 and 각 differ in their last byte
    project.tokenSamples = {sampleOf("four", "aa가", "pppp"), sampleOf("five", "aa각", "pppp")};
    BOOST_TEST(*share() == 0.25);  // 1 token of 2 + 2, twice
    // samples of no workload
    project.tokenSamples[0].workload.reset();
    project.tokenSamples[1].workload.reset();
    BOOST_TEST(sampleFacts(project, countBytes).empty());
}

BOOST_AUTO_TEST_CASE(the_token_ratio_is_measured_where_it_is_of_use) {
    Project project = savingsProject();
    project.tokenSamples = {sampleOf("one", "system prompt!", "question")};
    BOOST_TEST(!sampleFacts(project, countBytes).at("w").tokenRatio.has_value());
    project.models[0].tokenizer = TokenEncoding::cl100kBase;
    BOOST_TEST(*sampleFacts(project, countBytes).at("w").tokenRatio == 0.5);
    const SavingBasis basis = savingBasis(project, catalogue(), day, countBytes);
    BOOST_TEST((basis.assumptions.tokenRatioOf.at("w").source == Source::measured));
    BOOST_TEST((basis.assumptions.cachedShareOf.at("w").source == Source::measured));
}

BOOST_AUTO_TEST_CASE(the_published_ratio_is_for_korean_text_only) {
    Project project = savingsProject();
    BOOST_TEST(!savingBasis(project, catalogue(), day, countBytes).assumptions.tokenRatio.has_value());
    project.workloads[0].name = "문의 답변";
    BOOST_TEST(savingBasis(project, catalogue(), day, countBytes).assumptions.tokenRatio.has_value());
    struct Row {
        const char* text;
        bool hangul;
    };
    // the first and last syllable, their neighbours ꯿ (U+ABFF), U+D7FB, kana, Chinese, plain and accented Latin
    for (const Row& row : {Row{"가", true},
                           {"a힣", true},
                           {"\xEA\xAF\xBF", false},
                           {"かな", false},
                           {"漢字", false},
                           {"café", false},
                           {"", false}})
        BOOST_TEST(hasHangul(row.text) == row.hangul, row.text);
}

BOOST_AUTO_TEST_CASE(trying_a_new_model_says_where_its_prices_come_from) {
    Project project = savingsProject();
    PriceCatalogue list = catalogue();
    list.models[1].sources = {{.name = "list"}};
    list.models[1].readOn = "2026-09-20";
    const SavingBasis basis = savingBasis(project, list, day, countBytes);
    const auto found = findSavings(project, basis.candidates, basis.assumptions);
    const Saving* cheaper = savingOf(found, SavingKind::cheaperModel);
    BOOST_REQUIRE(cheaper);
    BOOST_TEST(!scenarioOf(project, *cheaper));
    const std::string id = tryAsScenario(project, *cheaper, "half", list, day);
    BOOST_TEST((idsOf(project.models) == std::vector<std::string>{"big", "mid-1"}));
    BOOST_TEST((project.provenance.at("model.mid-1.input") == Provenance{Source::quoted, "list", "2026-09-20"}));
    BOOST_REQUIRE(scenarioOf(project, *cheaper));
    BOOST_TEST(scenarioOf(project, *cheaper)->id.text == id);
    // found again from the changed project, it is the same
    const SavingBasis again = savingBasis(project, list, day, countBytes);
    const auto foundAgain = findSavings(project, again.candidates, again.assumptions);
    BOOST_TEST(scenarioOf(project, *savingOf(foundAgain, SavingKind::cheaperModel)) != nullptr);
    project.scenarios[0].costFactor = 1.1;
    BOOST_TEST(!scenarioOf(project, *cheaper));
}

BOOST_AUTO_TEST_CASE(shares_of_one_workload_go_before_those_of_all) {
    SavingAssumptions assumptions;
    assumptions.batchShareOf["w"] = {0.6, Source::guess};
    assumptions.movedShareOf["w"] = {0.1, Source::guess};
    assumptions.outputCutOf["w"] = {0.4, Source::guess};
    const auto found = findSavings(savingsProject(), {test::modelAt("mid", 1.25, 7.5)}, assumptions);
    // twice the 79,200 of 30 %, a fifth of the 132,000 of 50 %, twice the 39,600 of 20 %
    checkClose(savingOf(found, SavingKind::batch)->moneyPerYear, 158400);
    checkClose(savingOf(found, SavingKind::cheaperModel)->moneyPerYear, 26400);
    checkClose(savingOf(found, SavingKind::fewerOutputTokens)->moneyPerYear, 79200);
    // the line costs 40,000 a month, with 10 % contingency
    for (const Saving& saving : found) {
        checkClose(saving.costPerYearNow, 528000);
        checkClose(saving.costPerYearThen, 528000 - saving.moneyPerYear);
    }
}

BOOST_AUTO_TEST_SUITE_END()
