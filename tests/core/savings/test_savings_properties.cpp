// Of any project: a saving's scenario, analysed with the whole project, gives exactly the change that was stated.
#include <array>
#include <random>
#include <set>

#include "core/engine/analyze.h"
#include "core/engine/scenario.h"
#include "core/project/validate.h"
#include "tests/core/project/random_project.h"
#include "tests/core/savings/projects.h"

using namespace jupan;

namespace {

/// Number of random projects; a tenth under AddressSanitizer, where each takes ten times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr unsigned tries = 15;
#else
constexpr unsigned tries = 150;
#endif

struct Case {
    Project project;
    std::vector<Model> candidates;
    SavingAssumptions assumptions{};
};

Case randomCase(unsigned seed) {
    Case drawn{.project = test::randomProject(seed), .candidates = test::randomProject(seed + 7000).models};
    std::mt19937 random(seed);
    const auto draw = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
    const bool allOld = seed % 3 == 0;
    for (Model& model : drawn.project.models)
        if (allOld || draw(0, 1) < 0.5) model.tokenizer = allOld ? TokenEncoding::cl100kBase : TokenEncoding::o200kBase;
    for (Model& model : drawn.candidates) {
        model.id.text = "new-" + model.id.text;
        if (draw(0, 1) < 0.7) model.tokenizer = TokenEncoding::o200kBase;
    }
    drawn.assumptions.movedShare.value = draw(0, 1);
    drawn.assumptions.batchShare.value = draw(0, 1);
    drawn.assumptions.cachedShare.value = draw(0, 1);
    for (const Seat& seat : drawn.project.seats)
        drawn.assumptions.annualPriceOf[seat.id.text] = {seat.pricePerMonth.value * draw(0.6, 1.1), Source::quoted};
    return drawn;
}

/// The project with the saving as its plan.
Project adopted(const Project& project, const Saving& saving) {
    Project changed = project;
    changed.scenarios.clear();
    tryAsScenario(changed, saving, "adopted");
    const Scenario scenario = changed.scenarios[0];
    changed.scenarios.clear();
    const auto applied = applyScenario(changed, scenario, {});
    BOOST_REQUIRE(applied.ok());
    return applied.value().project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(savings_of_random_projects)

BOOST_AUTO_TEST_CASE(the_scenario_gives_the_change_that_was_stated) {
    std::array<int, EnumNames<SavingKind>::names.size()> seen{};
    for (unsigned seed = 0; seed < tries; ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            const Case drawn = randomCase(seed);
            const auto base = analyze(drawn.project);
            if (!base.ok()) continue;
            for (const Saving& saving : findSavings(drawn.project, drawn.candidates, drawn.assumptions)) {
                ++seen[static_cast<std::size_t>(saving.kind)];
                Project tried = drawn.project;
                const std::string id = tryAsScenario(tried, saving, "절약");
                BOOST_TEST(validate(tried).empty());
                const auto results = analyze(tried, id);
                BOOST_REQUIRE(results.ok());
                const Metrics& before = base.value().metrics;
                const Metrics& after = results.value().metrics;
                // The two NPVs are known to the rounding of what they sum.
                const double noise = 1e-13 * (before.pvBenefit + before.pvCost);
                BOOST_TEST(std::abs(after.npv - before.npv - saving.npvChange) <= noise + 1e-12 * saving.npvChange);
                const double years = drawn.project.settings.horizonMonths / 12.0;
                BOOST_TEST(std::abs((before.totalCost - after.totalCost) / years - saving.moneyPerYear) <=
                           1e-13 * before.totalCost + 1e-12 * saving.moneyPerYear);
                BOOST_TEST(saving.moneyPerYear > 0);
                BOOST_TEST(saving.npvChange > 0);
                // and the base project is untouched by the models that were added
                BOOST_TEST(analyze(tried).value().metrics.npv == before.npv);
            }
        }
    for (std::size_t kind = 0; kind < seen.size(); ++kind)
        BOOST_TEST(seen[kind] > 0, EnumNames<SavingKind>::names[kind] << " never seen");
}

BOOST_AUTO_TEST_CASE(ranked_once_a_kind_and_gone_once_adopted) {
    for (unsigned seed = 0; seed < tries; ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            const Case drawn = randomCase(seed);
            const auto found = findSavings(drawn.project, drawn.candidates, drawn.assumptions);
            std::set<std::pair<std::string, SavingKind>> once;
            for (std::size_t i = 0; i < found.size(); ++i) {
                BOOST_TEST(once.emplace(found[i].path, found[i].kind).second);
                if (i > 0) BOOST_TEST(found[i].moneyPerYear <= found[i - 1].moneyPerYear);
                if (found[i].kind == SavingKind::fewerOutputTokens) continue;  // one can always write shorter
                for (const Saving& again :
                     findSavings(adopted(drawn.project, found[i]), drawn.candidates, drawn.assumptions))
                    BOOST_TEST(
                        !(again.path == found[i].path && again.kind == found[i].kind && again.swaps == found[i].swaps));
            }
        }
}

BOOST_AUTO_TEST_CASE(trying_twice_adds_the_models_once) {
    Project project = test::savingsProject();
    const std::vector<Saving> found = findSavings(project, {test::modelAt("mid", 1.25, 7.5)});
    const Saving* saving = test::savingOf(found, SavingKind::cheaperModel);
    BOOST_REQUIRE(saving);
    const std::string first = tryAsScenario(project, *saving, "one");
    const std::string second = tryAsScenario(project, *saving, "two");
    BOOST_TEST(first != second);
    BOOST_TEST(project.models.size() == 2U);
    BOOST_TEST(project.scenarios[1].name == "two");
    BOOST_TEST(validate(project).empty());
}

BOOST_AUTO_TEST_SUITE_END()
