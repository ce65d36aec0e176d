// npvSwings values only what an input touches; here every swing is checked against the whole project analysed again.
#include "core/engine/scenario.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::randomProject;

namespace {

/// NPV of the project with one input at a value, and the size of what is summed there.
struct FullNpv {
    double npv;
    double gross;
};

FullNpv npvAt(const Project& project, const std::string& path, double value) {
    Project moved = project;
    moved.scenarios.clear();
    moved.correlations.clear();
    moved.provenance.clear();
    findNumberField(moved, path)->set(value);
    const auto results = analyze(moved);
    BOOST_REQUIRE(results.ok());
    const Metrics& metrics = results.value().metrics;
    return {metrics.npv, metrics.pvBenefit + metrics.pvCost};
}

void checkSwings(const Project& project) {
    for (const NpvSwing& swing : npvSwings(project)) {
        const FullNpv low = npvAt(project, swing.input.path, swing.input.low);
        const FullNpv high = npvAt(project, swing.input.path, swing.input.high);
        BOOST_TEST(std::abs(swing.atLow - low.npv) <= 1e-9 * low.gross, swing.input.path << " low");
        BOOST_TEST(std::abs(swing.atHigh - high.npv) <= 1e-9 * high.gross, swing.input.path << " high");
        BOOST_TEST((swing.lowerEnd() == swing.input.low || swing.lowerEnd() == swing.input.high));
        if (std::abs(low.npv - high.npv) > 1e-9 * (low.gross + high.gross)) {
            BOOST_TEST(swing.lowerEnd() == (low.npv < high.npv ? swing.input.low : swing.input.high));
            BOOST_TEST(swing.higherEnd() == (low.npv < high.npv ? swing.input.high : swing.input.low));
        }
    }
}

/// All of the project's KPIs on one work unit, so that hours are claimed twice in some months.
Project crowded(unsigned seed) {
    Project project = randomProject(seed);
    project.scenarios.clear();
    project.correlations.clear();
    project.provenance.clear();
    project.workUnits = {{.id = {"unit-0"},
                          .volumePerMonth = {300, Spread{200, 500}},
                          .minutesPerItem = {9, Spread{5, 12}},
                          .hourlyCost = {20000, Spread{1e4, 3e4}}}};
    for (Kpi& kpi : project.kpis)
        kpi = {.id = kpi.id,
               .workUnit = {{"unit-0"}},
               .kind = KpiKind::timeSaving,
               .reduction = Uncertain{0.4, Spread{0.1, 0.9}},
               .realization = Uncertain{0.6, Spread{0.2, 0.8}},
               .attribution = kpi.attribution,
               .confidence = kpi.confidence,
               .growth = kpi.growth,
               .adoption = kpi.adoption};
    for (Workload& load : project.workloads)
        if (load.workUnit) load.workUnit = {{"unit-0"}};
    for (Cost& cost : project.costs) cost.workUnit.reset();
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(swings)

BOOST_AUTO_TEST_CASE(equal_a_full_evaluation_on_random_projects) {
    for (unsigned seed = 1; seed <= test::tries(400); ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            checkSwings(randomProject(seed));
        }
    }
}

BOOST_AUTO_TEST_CASE(equal_a_full_evaluation_where_hours_are_claimed_twice) {
    for (unsigned seed = 1; seed <= test::tries(200); ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            checkSwings(crowded(seed));
        }
    }
}

BOOST_AUTO_TEST_CASE(are_in_document_order_with_clamped_ends) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const Project project = randomProject(seed);
        const std::vector<UncertainInput> inputs = uncertainInputs(project);
        const std::vector<NpvSwing> swings = npvSwings(project);
        BOOST_REQUIRE(swings.size() == inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            BOOST_TEST(swings[i].input.path == inputs[i].path);
            BOOST_TEST(swings[i].input.low == inputs[i].low);
            BOOST_TEST(swings[i].input.high == inputs[i].high);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_input_that_nothing_uses_does_not_swing_and_takes_low_as_the_lower_end) {
    Project project = test::bare(12);
    project.settings.fx["USD"] = {1000, Spread{900, 1100}};
    project.kpis = {test::amountKpi("a", 100)};
    const std::vector<NpvSwing> swings = npvSwings(project);
    BOOST_REQUIRE(swings.size() == 1U);
    BOOST_TEST(swings[0].size() == 0);
    BOOST_TEST(swings[0].lowerEnd() == 900);
    BOOST_TEST(swings[0].higherEnd() == 1100);
    BOOST_TEST(!test::analysed(project).guessShare.has_value());
}

BOOST_AUTO_TEST_CASE(provenance_shares_split_the_summed_swings) {
    // Months 1..12 undiscounted: a swings 12·(150-100) = 600, b 12·(30-20)=120, c 1·(380-300) = 80: sum 800
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("a", {120, Spread{100, 150}}), test::amountKpi("b", {20, Spread{20, 30}})};
    project.costs = {test::oneTime("c", {300, Spread{300, 380}})};
    project.provenance = {{"kpi.a.monthly_amount", {Source::measured, "", ""}},
                          {"cost.c.amount", {Source::quoted, "", ""}}};
    const Results results = test::analysed(project);
    test::checkClose(results.guessShare, 0.15);
    BOOST_REQUIRE(results.provenanceShares.has_value());
    test::checkClose((*results.provenanceShares)[0], 0.75);
    test::checkClose((*results.provenanceShares)[1], 0.1);
    BOOST_TEST((*results.provenanceShares)[2] == 0);
    test::checkClose((*results.provenanceShares)[3], 0.15);
}

BOOST_AUTO_TEST_SUITE_END()
