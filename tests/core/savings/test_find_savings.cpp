// Savings worked by hand, and what is no saving.
#include "tests/core/savings/projects.h"

using namespace jupan;
using test::checkClose;
using test::modelAt;
using test::savingOf;
using test::savingsProject;

BOOST_AUTO_TEST_SUITE(savings)

BOOST_AUTO_TEST_CASE(each_kind_with_its_money_ranked) {
    Project project = savingsProject();
    project.seats = {{.id = {"team"}, .seats = 10, .pricePerMonth = 25, .currency = {{"USD"}}}};
    SavingAssumptions assumptions;
    assumptions.annualPriceOf = {{"team", {20, Source::quoted}}};
    // 38.5, 20 and 4 KRW a request; the first is less than a tenth cheaper than 40
    const std::vector<Model> candidates{modelAt("close", 2.4, 14.5), modelAt("tiny", 0.25, 1.5),
                                        modelAt("mid", 1.25, 7.5)};
    const std::vector<Saving> found = findSavings(project, candidates, assumptions);
    struct Row {
        SavingKind kind;
        double perYear;
        double now, then;
        SavingRisk risk;
    };
    const Row rows[] = {
        // 10 seats · 5 USD · 1,000 · 12 · 1.1
        {SavingKind::annualSeats, 660000, 25, 20, SavingRisk::committedForAYear},
        // half of 10,000 tokens at 2.25 less a million: 11.25 KRW · 1,000 · 12 · 1.1
        {SavingKind::caching, 148500, 0, 0.5, SavingRisk::none},
        // half of the requests 20 KRW cheaper: 0.5 · 20 · 1,000 · 12 · 1.1
        {SavingKind::cheaperModel, 132000, 0, 0.5, SavingRisk::qualityNotMeasured},
        // 0.3 of them at half price: 0.3 · 20 · 1,000 · 12 · 1.1
        {SavingKind::batch, 79200, 0, 0.3, SavingRisk::none},
        // 200 tokens at 15 a million: 3 KRW · 1,000 · 12 · 1.1
        {SavingKind::fewerOutputTokens, 39600, 1000, 800, SavingRisk::answersShorter},
    };
    BOOST_REQUIRE(found.size() == std::size(rows));
    for (std::size_t i = 0; i < found.size(); ++i) BOOST_TEST_CONTEXT(nameOf(rows[i].kind)) {
            BOOST_TEST(nameOf(found[i].kind) == nameOf(rows[i].kind));
            checkClose(found[i].moneyPerYear, rows[i].perYear);
            checkClose(found[i].npvChange, 2 * rows[i].perYear);  // two years, no discounting
            BOOST_TEST(found[i].now == rows[i].now);
            BOOST_TEST(found[i].then == rows[i].then);
            BOOST_TEST(nameOf(found[i].risk) == nameOf(rows[i].risk));
            BOOST_TEST(found[i].riskier() == (rows[i].risk != SavingRisk::none));
        }
    const Saving& annual = found[0];
    BOOST_TEST(annual.path == "seat.team");
    BOOST_TEST(
        (annual.assumptions == std::vector<SavingAssumption>{{AssumptionCode::annualPrice, 20, Source::quoted}}));
    BOOST_TEST((annual.scenario.billings == std::vector<ScenarioBilling>{{{"team"}, Billing::annual}}));
    const Saving& cheaper = found[2];
    BOOST_TEST(cheaper.path == "workload.w");
    BOOST_TEST((cheaper.swaps == std::vector<ModelSwap>{{"big", "mid"}}));
    BOOST_TEST((cheaper.newModels == std::vector<Model>{candidates[2]}));
    BOOST_TEST(
        (cheaper.assumptions == std::vector<SavingAssumption>{{AssumptionCode::movedShare, 0.5, Source::guess}}));
    BOOST_TEST(
        (found[3].assumptions == std::vector<SavingAssumption>{{AssumptionCode::batchShare, 0.3, Source::guess},
                                                               {AssumptionCode::halfPriceBatch, 0.5, Source::guess}}));
}

BOOST_AUTO_TEST_CASE(measured_numbers_take_the_place_of_guesses) {
    SavingAssumptions assumptions;
    assumptions.cachedShareOf = {{"w", {0.8, Source::measured}}, {"other", {0.1, Source::measured}}};
    const std::vector<Saving> found = findSavings(savingsProject(), {}, assumptions);
    const Saving* caching = savingOf(found, SavingKind::caching);
    BOOST_REQUIRE(caching);
    // 8,000 tokens at 2.25 less: 18 KRW
    checkClose(caching->moneyPerYear, 18.0 * 1000 * 12 * 1.1);
    BOOST_TEST(
        (caching->assumptions == std::vector<SavingAssumption>{{AssumptionCode::cachedShare, 0.8, Source::measured}}));
}

BOOST_AUTO_TEST_CASE(a_tokenizer_that_needs_fewer_tokens_for_korean) {
    Project project = savingsProject();
    project.models[0].tokenizer = TokenEncoding::cl100kBase;
    project.workloads[0].inputTokens = 9400;
    project.workloads[0].outputTokens = 940;
    Model near = modelAt("near", 2, 18), cheap = modelAt("cheap", 0.1, 0.4), unknown = modelAt("unknown", 2.5, 15);
    near.tokenizer = cheap.tokenizer = TokenEncoding::o200kBase;
    const std::vector<Saving> found = findSavings(project, {cheap, near, unknown});
    const Saving* saving = savingOf(found, SavingKind::tokenizer);
    BOOST_REQUIRE(saving);
    BOOST_TEST((saving->swaps == std::vector<ModelSwap>{{"big", "near"}}));
    // 9,400·2.5 + 940·15 = 37.6 KRW; 0.57/0.94 of the tokens: 5,700·2 + 570·18 = 21.66 KRW
    checkClose(saving->moneyPerYear, (37.6 - 21.66) * 1000 * 12 * 1.1);
    checkClose(saving->now, 10340);
    checkClose(saving->then, 6270);
    BOOST_TEST(saving->riskier());
    BOOST_TEST((saving->assumptions[0].source == Source::benchmark));

    // A cheaper model of another tokenizer would count other tokens, so it is no "next cheaper model".
    BOOST_TEST(!savingOf(found, SavingKind::cheaperModel));

    SavingAssumptions notKorean;
    notKorean.tokenRatio.reset();
    BOOST_TEST(!savingOf(findSavings(project, {near}, notKorean), SavingKind::tokenizer));
    notKorean.tokenRatioOf = {{"w", {0.9, Source::measured}}};
    // 0.9 of the tokens: 8,460·2 + 846·18 = 32.148 KRW
    const std::vector<Saving> measured = findSavings(project, {near}, notKorean);
    BOOST_REQUIRE(savingOf(measured, SavingKind::tokenizer));
    checkClose(savingOf(measured, SavingKind::tokenizer)->moneyPerYear, (37.6 - 32.148) * 1000 * 12 * 1.1);

    project.models.push_back(modelAt("second", 2, 10));  // its tokenizer is not known
    project.workloads[0].stages[0].mix = {{{"big"}, 0.5}, {{"second"}, 0.5}};
    BOOST_TEST(!savingOf(findSavings(project, {near}), SavingKind::tokenizer));
}

BOOST_AUTO_TEST_CASE(the_model_whose_replacement_saves_most) {
    Project project = savingsProject();
    project.models.push_back(modelAt("mid", 1.25, 7.5));
    project.models.push_back(modelAt("tiny", 0.25, 1.5));
    project.workloads[0].stages = {{1, {{{"big"}, 0.2}, {{"mid"}, 0.8}}}};
    const std::vector<Saving> found = findSavings(project, {});
    const Saving* cheaper = savingOf(found, SavingKind::cheaperModel);
    BOOST_REQUIRE(cheaper);
    // big to mid: mid answers 0.8 of both already; mid to tiny: 0.4 of the requests at 4 in place of 20 KRW
    BOOST_TEST((cheaper->swaps == std::vector<ModelSwap>{{"mid", "tiny"}}));
    BOOST_TEST(cheaper->newModels.empty());
    checkClose(cheaper->moneyPerYear, 0.4 * 16 * 1000 * 12 * 1.1);
}

BOOST_AUTO_TEST_CASE(what_the_plan_does_already_or_what_saves_nothing_is_not_listed) {
    struct Row {
        const char* name;
        SavingKind kind;
        void (*change)(Project&, SavingAssumptions&, std::vector<Model>&);
    };
    using Change = SavingAssumptions;
    const Row rows[] = {
        {"batch used", SavingKind::batch,
         [](Project& p, Change&, std::vector<Model>&) { p.workloads[0].batchShare = 0.3; }},
        {"batch at the full price", SavingKind::batch,
         [](Project& p, Change&, std::vector<Model>&) {
             p.models[0].price.batchInput = 2.5, p.models[0].price.batchOutput = 15;
         }},
        {"cached already", SavingKind::caching,
         [](Project& p, Change&, std::vector<Model>&) { p.workloads[0].cachedShare = 0.5; }},
        {"cached at the full price", SavingKind::caching,
         [](Project& p, Change&, std::vector<Model>&) { p.models[0].price.cachedInput.reset(); }},
        {"no output", SavingKind::fewerOutputTokens,
         [](Project& p, Change&, std::vector<Model>&) { p.workloads[0].outputTokens = 0; }},
        {"nothing cut", SavingKind::fewerOutputTokens,
         [](Project&, Change& a, std::vector<Model>&) { a.outputCut.value = 0; }},
        {"no cheaper model", SavingKind::cheaperModel, [](Project&, Change&, std::vector<Model>& c) { c.clear(); }},
        {"no requests", SavingKind::cheaperModel,
         [](Project& p, Change&, std::vector<Model>&) { p.workloads[0].requestsPerMonth = 0; }},
        {"no rate for its currency", SavingKind::cheaperModel,
         [](Project&, Change&, std::vector<Model>& c) { c[0].currency = {"EUR"}; }},
        {"the project has its own price of it", SavingKind::cheaperModel,
         [](Project& p, Change&, std::vector<Model>& c) { p.models[0].catalogue = c[0].catalogue = "x"; }},
        {"annual already", SavingKind::annualSeats,
         [](Project& p, Change&, std::vector<Model>&) { p.seats[0].billing = Billing::annual; }},
        {"annual at the same price", SavingKind::annualSeats,
         [](Project&, Change& a, std::vector<Model>&) { a.annualPriceOf.clear(); }},
        {"annual at a higher price", SavingKind::annualSeats,
         [](Project&, Change& a, std::vector<Model>&) { a.annualPriceOf["team"].value = 26; }},
        // a fifth off is less than what half a year of earlier payment costs at 90 % a year
        {"annual where money is dear", SavingKind::annualSeats,
         [](Project& p, Change&, std::vector<Model>&) { p.settings.discountRate = 0.9; }},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            Project project = savingsProject();
            project.seats = {{.id = {"team"}, .seats = 10, .pricePerMonth = 25, .currency = {{"USD"}}}};
            SavingAssumptions assumptions;
            assumptions.annualPriceOf = {{"team", {20, Source::quoted}}};
            std::vector<Model> candidates{modelAt("mid", 1.25, 7.5)};
            BOOST_TEST(savingOf(findSavings(project, candidates, assumptions), row.kind));
            row.change(project, assumptions, candidates);
            BOOST_TEST(!savingOf(findSavings(project, candidates, assumptions), row.kind));
        }
}

BOOST_AUTO_TEST_CASE(annual_seats_are_paid_for_all_of_a_ramp) {
    Project project = savingsProject();
    project.workloads.clear();
    project.seats = {{.id = {"team"}, .seats = 10, .pricePerMonth = 25, .currency = {{"USD"}}, .rampMonths = 6}};
    // At the same price the engine would charge the first year by the seats of its first month; that is no saving.
    BOOST_TEST(findSavings(project, {}).empty());
    SavingAssumptions assumptions;
    assumptions.annualPriceOf = {{"team", {20, Source::quoted}}};
    const std::vector<Saving> found = findSavings(project, {}, assumptions);
    BOOST_REQUIRE(found.size() == 1U);
    // year 1: 10·25·(21/6 + 6) = 2,375 against 10·20·12 = 2,400 USD; year 2: 3,000 against 2,400
    checkClose(found[0].moneyPerYear, (-25.0 + 600) * 1000 / 2 * 1.1);
    BOOST_TEST((found[0].assumptions[1] == SavingAssumption{AssumptionCode::allSeatsFromStart, 1, Source::guess}));

    project.seats[0].rampMonths = 0;
    project.seats[0].escalation = 0.21;
    // The price of the first month holds for the year: 1.21^(0/12 … 11/12) is more than 12 times 1.
    const std::vector<Saving> held = findSavings(project, {});
    BOOST_REQUIRE(held.size() == 1U);
    BOOST_TEST((held[0].assumptions[0] == SavingAssumption{AssumptionCode::annualPrice, 25, Source::guess}));
}

BOOST_AUTO_TEST_SUITE_END()
