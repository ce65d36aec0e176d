// A measured effect in the plan: which field, what it becomes, and that the plan stays valid whatever was measured.
#include "core/pilot/apply_to_plan.h"

#include <random>

#include "core/engine/analyze.h"
#include "core/pilot/candidates.h"
#include "core/pilot/normal_quantiles.h"
#include "core/simulation/simulate.h"
#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const Date today = dayOf("2026-04-01");

KpiStatistics measured(const char* kpi, const SampleSummary& baseline, const SampleSummary& pilot,
                       Better better = Better::lower) {
    return statisticsOf({.kpi = {kpi}, .better = better, .target = 0.3, .minimum = 0.1}, baseline, pilot);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_apply_to_plan)

BOOST_AUTO_TEST_CASE(the_field_that_an_effect_is) {
    const Project project = sampleProject();
    BOOST_TEST(effectPath(project, "time") == "kpi.time.reduction");
    BOOST_TEST(effectPath(project, "saving") == "kpi.saving.reduction");
    BOOST_TEST(effectPath(project, "sales") == "kpi.sales.uplift");
    BOOST_TEST(effectPath(project, "errors") == "kpi.errors.reduction");
    BOOST_TEST(effectPath(project, "leak") == "kpi.leak.reduction");
    BOOST_TEST(effectPath(project, "other") == "kpi.other.monthly_amount");
    BOOST_TEST(effectPath(project, "nps").empty());
    BOOST_TEST(effectPath(project, "gone").empty());
}

BOOST_AUTO_TEST_CASE(estimate_and_percentiles_come_into_the_plan) {
    const Project before = pilotProject();
    const KpiStatistics s = pilotStatistics(before).front();
    const auto after = appliedToPlan(before, s, today, "Pilot");
    BOOST_REQUIRE(after.ok());
    const Uncertain reduction = after.value().kpis[0].reduction.value();
    BOOST_TEST(reduction.value == s.effect->estimate);
    BOOST_TEST(reduction.spread->low == s.effect->p10);
    BOOST_TEST(reduction.spread->high == s.effect->p90);
    BOOST_TEST((reduction.spread->distribution == Distribution::normal));
    const Provenance provenance = after.value().provenance.at("kpi.time.reduction");
    BOOST_TEST((provenance.source == Source::measured));
    BOOST_TEST(provenance.note == "Pilot");
    BOOST_TEST(provenance.date == "2026-04-01");
    BOOST_TEST(validate(after.value()).empty());
    // Nothing else has changed.
    Project same = after.value();
    same.kpis[0].reduction = before.kpis[0].reduction;
    same.provenance = before.provenance;
    BOOST_TEST((same == before));
}

BOOST_AUTO_TEST_CASE(an_amount_is_the_difference_of_the_means) {
    const auto after = appliedToPlan(
        sampleProject(), measured("other", side(100, 16, 10), side(160, 25, 20), Better::higher), today, "");
    BOOST_REQUIRE(after.ok());
    const Uncertain amount = after.value().kpis[5].monthlyAmount.value();
    const double error = std::sqrt(16.0 / 10 + 25.0 / 20);
    BOOST_TEST(isNear(amount.value, 60, 1e-14));
    BOOST_TEST(isNear(amount.spread->low, 60 - normal90 * error, 1e-12));
    BOOST_TEST(isNear(amount.spread->high, 60 + normal90 * error, 1e-12));
    // Where lower is better, what is saved is the amount; what got worse is none.
    const auto saved =
        appliedToPlan(sampleProject(), measured("other", side(160, 16, 10), side(100, 25, 20)), today, "");
    BOOST_TEST(isNear(saved.value().kpis[5].monthlyAmount->value, 60, 1e-14));
    const auto worse =
        appliedToPlan(sampleProject(), measured("other", side(100, 16, 10), side(160, 25, 20)), today, "");
    BOOST_TEST(worse.value().kpis[5].monthlyAmount->value == 0);
}

BOOST_AUTO_TEST_CASE(a_value_outside_the_range_is_moved_to_its_end) {
    // 20 % worse: a reduction has no negative values; draws are clamped by the plan.
    const auto worse = appliedToPlan(sampleProject(), measured("time", side(5, 1, 30), side(6, 1, 30)), today, "");
    BOOST_REQUIRE(worse.ok());
    BOOST_TEST(worse.value().kpis[0].reduction->value == 0);
    BOOST_TEST(worse.value().kpis[0].reduction->spread->low < 0);
    BOOST_TEST(validate(worse.value()).empty());
    // 150 % more sales stays: uplift has no upper end.
    const auto more =
        appliedToPlan(sampleProject(), measured("sales", side(2, 1, 30), side(5, 1, 30), Better::higher), today, "");
    BOOST_TEST(more.value().kpis[2].uplift->value == 1.5);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_applied_is_refused) {
    const KpiStatistics good = measured("nps", side(5, 1, 30), side(3, 1, 30));
    const auto tracked = appliedToPlan(sampleProject(), good, today, "");
    BOOST_REQUIRE(!tracked.ok());
    BOOST_TEST((tracked.problems().front().code == ProblemCode::fieldOfOtherKind));
    BOOST_TEST(tracked.problems().front().value == "tracked");
    const auto gone = appliedToPlan(Project{}, good, today, "");
    BOOST_TEST((gone.problems().front().code == ProblemCode::unknownReference));
    const auto undefined = appliedToPlan(sampleProject(), measured("time", side(5, 0, 3), side(3, 0, 3)), today, "");
    BOOST_TEST((undefined.problems().front().code == ProblemCode::missingField));
    BOOST_TEST(undefined.problems().front().path == "kpi.time.reduction");
}

BOOST_AUTO_TEST_CASE(percentiles_that_are_one_number_are_none) {
    const auto after =
        appliedToPlan(sampleProject(), measured("time", side(5, 1e-40, 30), side(3, 1e-40, 30)), today, "");
    BOOST_REQUIRE(after.ok());
    BOOST_TEST(!after.value().kpis[0].reduction->spread.has_value());
    // A correlation of what is not uncertain any more would not be valid.
    BOOST_TEST(after.value().correlations.empty());
    BOOST_TEST(validate(after.value()).empty());
}

BOOST_AUTO_TEST_CASE(the_plan_stays_valid_whatever_was_measured) {
    std::mt19937_64 random(17);
    const auto draw = [&] {
        const double magnitude = std::pow(10.0, std::uniform_real_distribution<double>(-300, 300)(random));
        return random() % 4 == 0 ? std::uniform_real_distribution<double>(-10, 10)(random) * (random() % 8 == 0 ? 0 : 1)
                                 : (random() % 2 == 0 ? magnitude : -magnitude);
    };
    const Project project = sampleProject();
    int applied = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::string kpi = project.kpis[random() % project.kpis.size()].id.text;
        const auto one = [&] { return side(draw(), std::abs(draw()), 2 + static_cast<int>(random() % 40)); };
        const KpiStatistics s = measured(kpi.c_str(), one(), one(), random() % 2 == 0 ? Better::lower : Better::higher);
        const auto after = appliedToPlan(project, s, today, "note");
        if (!after.ok()) continue;
        ++applied;
        const Problems problems = validate(after.value());
        if (!problems.empty()) BOOST_ERROR(kpi << ": " << toLine(problems.front()));
    }
    BOOST_TEST(applied > 1000);
}

BOOST_AUTO_TEST_CASE(before_and_after) {
    const Project before = pilotProject();
    const Project after = appliedToPlan(before, pilotStatistics(before).front(), today, "Pilot").value();
    const auto change = planChange(before, after);
    BOOST_REQUIRE(change.ok());
    const PlanChange& c = change.value();
    BOOST_TEST(c.trials == 20'000U);
    BOOST_TEST(c.seed == 1U);
    BOOST_TEST(c.before.npv.value() == analyze(before).value().metrics.npv);
    BOOST_TEST(c.after.npv.value() == analyze(after).value().metrics.npv);
    BOOST_TEST((c.before.npvProbability >= 0 && c.before.npvProbability <= 1));
    const auto swing = [](const PlanFigures& figures) {
        for (const TornadoBar& bar : figures.bars)
            if (bar.input.path == "kpi.time.reduction") return bar.swing.value();
        return 0.0;
    };
    // What was measured moves the result less than what was guessed.
    BOOST_TEST(swing(c.after) < swing(c.before));
    BOOST_TEST(swing(c.after) > 0);
    BOOST_TEST(c.before.bars.size() <= planChangeBars);
    for (std::size_t i = 1; i < c.after.drivers.size(); ++i)
        BOOST_TEST(c.after.drivers[i].evppi <= c.after.drivers[i - 1].evppi);
    BOOST_TEST(planChange(before, before, 500, 3).value().trials == 500U);
}

BOOST_AUTO_TEST_CASE(candidates_by_what_knowing_them_is_worth) {
    Project project = pilotProject();
    project.kpis[1].reduction = Uncertain{0.1, Spread{0.05, 0.2}};
    // On the line between gain and loss, where knowing more is worth most.
    project.costs[0].amount = 0;
    project.costs[0].amount = analyze(project).value().metrics.npv;
    project.measurements["kpi.saving.reduction"] = {.cost = 500, .inPilot = true};
    const auto run = simulate(project, {}, {.trials = 5000});
    BOOST_REQUIRE((run && run->ok()));
    const auto candidates = pilotCandidates(project, run->value());
    BOOST_REQUIRE(candidates.size() == project.kpis.size());
    BOOST_TEST(candidates[0].kpi == "time");
    BOOST_TEST(candidates[0].worth > 0);
    BOOST_TEST(candidates[0].input == "kpi.time.reduction");
    BOOST_TEST(candidates[0].chosen);
    BOOST_TEST((candidates[0].wanted == std::vector<std::string>{"kpi.time.reduction"}));
    BOOST_TEST(candidates[0].cost.value() == 1e6);
    BOOST_TEST(candidates[1].kpi == "saving");
    BOOST_TEST(candidates[1].cost.value() == 500);
    BOOST_TEST(!candidates[1].chosen);
    for (std::size_t i = 2; i < candidates.size(); ++i) BOOST_TEST(candidates[i].worth == 0);
    BOOST_TEST(candidates.back().kpi == "nps");
    BOOST_TEST(pilotCandidates(Project{}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
