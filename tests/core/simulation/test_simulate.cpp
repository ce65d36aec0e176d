// The whole simulation: analytic cases, repeatability, and what must not break it.
#include "core/simulation/simulate.h"

#include <boost/math/distributions/normal.hpp>
#include <cstring>
#include <numbers>

#include "tests/core/engine/projects.h"
#include "tests/core/finance/cases.h"
#include "tests/core/project/random_project.h"

using namespace jupan;

namespace {

constexpr double quantile90 = 1.2815515655446004;

Uncertain normalInput(double mean, double deviation) {
    return {mean, Spread{mean - quantile90 * deviation, mean + quantile90 * deviation, Distribution::normal}};
}

Uncertain lognormalInput(double logMean, double logDeviation) {
    return {std::exp(logMean), Spread{std::exp(logMean - quantile90 * logDeviation),
                                      std::exp(logMean + quantile90 * logDeviation), Distribution::lognormal}};
}

Simulation simulated(const Project& project, SimulationOptions options = {}, std::string_view scenario = {}) {
    for (const Problem& problem : validate(project)) BOOST_TEST_ERROR("not valid: " << problem.path);
    const auto result = simulate(project, scenario, options);
    BOOST_REQUIRE(result.has_value());
    BOOST_REQUIRE(result->ok());
    return result->value();
}

/// A KPI whose amount is paid in one month only, so that its NPV without discounting is the amount.
Kpi paidOnce(const std::string& id, Uncertain amount) {
    Kpi kpi = test::amountKpi(id, amount);
    kpi.adoption = {.startMonth = 1, .endMonth = 1};
    return kpi;
}

void within(double actual, double expected, double standardError, const char* what) {
    BOOST_TEST(std::abs(actual - expected) <= 4 * standardError, what << ": " << actual
                                                                      << " is more than four standard errors of "
                                                                      << standardError << " from " << expected);
}

/// Everything that is reported, as bits.
std::string bitsOf(const Simulation& s) {
    std::string bits;
    const auto add = [&](double value) { bits.append(reinterpret_cast<const char*>(&value), sizeof value); };
    for (const MetricStatistics* metric : {&s.npv, &s.net, &s.roi, &s.paybackMonth}) {
        add(metric->mean.value_or(-1));
        add(metric->standardDeviation.value_or(-1));
        for (const auto& percentile : metric->percentiles) add(percentile.value_or(-1));
        for (const double edge : metric->histogram.edges) add(edge);
        for (const std::uint64_t count : metric->histogram.counts) add(static_cast<double>(count));
    }
    for (const auto* list : {&s.probPaybackWithin, &s.fan.p10, &s.fan.p50, &s.fan.p90})
        for (const double value : *list) add(value);
    for (const Driver& driver : s.drivers) {
        bits += driver.input;
        add(driver.spearman.value_or(-2));
        add(driver.evppi);
    }
    add(s.evpi);
    add(s.probNpvPositive);
    return bits;
}

/// Two independent normal incomes against a certain cost: NPV is normal and all values of information have a closed
/// form.
Project twoNormals() {
    Project project = test::bare(12);
    project.kpis = {paidOnce("a", normalInput(1000, 60)), paidOnce("b", normalInput(2000, 80))};
    project.costs = {test::oneTime("c", 2950)};
    return project;
}

/// E[max(X, 0)] - max(E[X], 0) of a normal X.
double normalEvpi(double mean, double deviation) {
    const boost::math::normal standard;
    const double z = mean / deviation;
    return mean * boost::math::cdf(standard, z) + deviation * boost::math::pdf(standard, z) - std::max(mean, 0.0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(simulation)

BOOST_AUTO_TEST_CASE(a_sum_of_normals) {
    const std::uint64_t trials = 200'000;
    const Simulation s = simulated(twoNormals(), {.trials = trials});
    const double root = std::sqrt(static_cast<double>(trials));
    within(*s.npv.mean, 50, 100 / root, "mean");
    within(*s.npv.standardDeviation, 100, 100 / root / std::numbers::sqrt2, "standard deviation");
    BOOST_TEST(std::abs(*s.npv.standardError - *s.npv.standardDeviation / root) < 1e-12);
    const boost::math::normal npv(50, 100);
    for (std::size_t i = 0; i < reportedPercentiles.size(); ++i) {
        const double p = reportedPercentiles[i], expected = boost::math::quantile(npv, p);
        within(*s.npv.percentiles[i], expected, std::sqrt(p * (1 - p)) / root / boost::math::pdf(npv, expected),
               "percentile");
    }
    const double positive = boost::math::cdf(boost::math::complement(npv, 0));
    within(s.probNpvPositive, positive, std::sqrt(positive * (1 - positive)) / root, "probability");
    // Spearman's correlation of X and X+Y, both normal, is 6/pi asin(r/2) with Pearson's r = 0.6 and 0.8.
    for (const Driver& driver : s.drivers) {
        const double r = driver.input == "kpi.a.monthly_amount" ? 0.6 : 0.8;
        within(*driver.spearman, 6 / std::numbers::pi * std::asin(r / 2), 1 / root, "rank correlation");
    }
    BOOST_TEST(s.drivers[0].input == "kpi.b.monthly_amount");
    BOOST_TEST(std::abs(*s.drivers[0].share + *s.drivers[1].share - 1) < 1e-12);
}

/// EVPPI of one of two normal inputs: the mean given that input is normal with its deviation alone.
BOOST_AUTO_TEST_CASE(value_of_information_in_closed_form) {
    const std::uint64_t trials = 400'000;
    const Simulation s = simulated(twoNormals(), {.trials = trials});
    // The estimates are means of numbers that vary by less than the NPV does.
    const double error = 100 / std::sqrt(static_cast<double>(trials));
    within(s.evpi, normalEvpi(50, 100), error, "evpi");
    for (const Driver& driver : s.drivers)
        within(driver.evppi, normalEvpi(50, driver.input == "kpi.a.monthly_amount" ? 60 : 80), error, "evppi");
}

BOOST_AUTO_TEST_CASE(a_product_of_lognormals) {
    Project project = test::bare(12);
    project.workUnits = {test::unitNamed("u", 1)};
    project.workUnits[0].volumePerMonth = lognormalInput(2, 0.4);
    project.workUnits[0].hourlyCost = lognormalInput(3, 0.2);
    project.workUnits[0].minutesPerItem = 60;
    Kpi hours = test::timeKpi("h", "u", 1);
    hours.adoption = {.startMonth = 1, .endMonth = 1};
    project.kpis = {hours};
    const std::uint64_t trials = 200'000;
    const Simulation s = simulated(project, {.trials = trials});
    const double variance = 0.4 * 0.4 + 0.2 * 0.2, mean = std::exp(5 + variance / 2);
    const double deviation = mean * std::sqrt(std::exp(variance) - 1);
    within(*s.npv.mean, mean, deviation / std::sqrt(static_cast<double>(trials)), "mean");
    const double median = std::exp(5.0);
    within(*s.npv.percentiles[3], median,
           0.5 / std::sqrt(static_cast<double>(trials)) * median * std::sqrt(2 * std::numbers::pi * variance),
           "median");
    BOOST_TEST(s.npv.count == trials);
    BOOST_TEST(s.roi.count == 0U);
    BOOST_TEST(!s.roi.mean.has_value());
    BOOST_TEST(*s.paybackMonth.mean == 0);
}

/// tests/data/cases/distributions.json, mc-sum-tri and mc-prob-loss.
BOOST_AUTO_TEST_CASE(the_reference_cases) {
    Project project = test::bare(12);
    const auto triangular = [](double low, double mode, double high) {
        return Uncertain{mode, Spread{low, high, Distribution::triangular}};
    };
    project.kpis = {paidOnce("a", triangular(10, 20, 60)), paidOnce("b", triangular(0, 5, 10))};
    project.costs = {test::oneTime("c", triangular(10, 20, 30))};
    const double root = std::sqrt(100'000.0);
    within(*simulated(project).npv.mean, 15, std::sqrt(137.5) / root, "mean");
    Project loss = test::bare(12);
    loss.kpis = {paidOnce("a", normalInput(1010, 20))};
    loss.costs = {test::oneTime("c", 1000)};
    within(1 - simulated(loss).probNpvPositive, 0.3085375387259869, 0.462 / root, "probability of loss");
}

BOOST_AUTO_TEST_CASE(the_same_bytes_with_any_number_of_threads) {
    for (const unsigned seed : {3U, 5U, 8U, 13U}) {
        const Project project = test::randomProject(seed);
        for (const Sampler sampler : {Sampler::pseudo, Sampler::sobol}) {
            SimulationOptions options{.trials = 20'011, .seed = 99, .sampler = sampler, .threads = 1};
            const std::string expected = bitsOf(simulated(project, options));
            for (const unsigned threads : {2U, 3U, 8U}) {
                options.threads = threads;
                BOOST_TEST((bitsOf(simulated(project, options)) == expected), threads << " threads");
            }
            options.seed = 100;
            if (!uncertainInputs(project).empty())
                BOOST_TEST((bitsOf(simulated(project, options)) != expected), "another seed, other draws");
        }
    }
}

BOOST_AUTO_TEST_CASE(another_input_does_not_change_the_draws_of_the_first) {
    Project project = twoNormals();
    project.kpis.pop_back();
    const Simulation one = simulated(project, {.trials = 500});
    Kpi unused = paidOnce("b", normalInput(2000, 80));
    unused.attribution = 0;
    project.kpis.insert(project.kpis.begin(), unused);
    const Simulation two = simulated(project, {.trials = 500});
    BOOST_TEST(*one.npv.percentiles[3] == *two.npv.percentiles[3]);
    BOOST_TEST(two.drivers[1].evppi < 5);
}

BOOST_AUTO_TEST_CASE(rank_correlations_are_those_asked_for) {
    for (const double rho : {0.7, -0.5, 1.0}) {
        Project project = test::bare(12);
        project.kpis = {paidOnce("a", Uncertain{20, Spread{10, 60, Distribution::triangular}}),
                        paidOnce("b", Uncertain{5, Spread{0, 10}})};
        project.correlations = {{"kpi.a.monthly_amount", "kpi.b.monthly_amount", rho}};
        // NPV is a alone, so b's rank correlation with NPV is that with a (tests/data/cases, iman-conover-invariant).
        project.kpis[1].attribution = 0;
        const Simulation s = simulated(project, {.trials = 20'000});
        for (const Driver& driver : s.drivers)
            BOOST_TEST(std::abs(*driver.spearman - (driver.input == "kpi.a.monthly_amount" ? 1 : rho)) < 0.03,
                       driver.input << " " << *driver.spearman);
        BOOST_TEST(!s.correlationRepaired);
        project.correlations.clear();
        const Simulation independent = simulated(project, {.trials = 20'000});
        BOOST_TEST(std::abs(*s.npv.mean - *independent.npv.mean) < 4 * 1.5 * *s.npv.standardError);
    }
}

BOOST_AUTO_TEST_CASE(impossible_correlations_are_repaired_and_said_so) {
    Project project = test::bare(12);
    for (const char* id : {"a", "b", "c"}) project.kpis.push_back(paidOnce(id, Uncertain{5, Spread{0, 10}}));
    const auto path = [](const char* id) { return std::string("kpi.") + id + ".monthly_amount"; };
    project.correlations = {{path("a"), path("b"), 0.9}, {path("b"), path("c"), 0.9}, {path("a"), path("c"), -0.9}};
    BOOST_TEST(simulated(project, {.trials = 1000}).correlationRepaired);
    project.correlations[2].rho = 0.8;
    BOOST_TEST(!simulated(project, {.trials = 1000}).correlationRepaired);
}

BOOST_AUTO_TEST_CASE(large_runs_rank_by_classes_as_well) {
    const Simulation exact = simulated(twoNormals(), {.trials = exactRankTrials});
    const Simulation classes = simulated(twoNormals(), {.trials = exactRankTrials + 1});
    for (std::size_t i = 0; i < 2; ++i)
        BOOST_TEST(std::abs(*exact.drivers[i].spearman - *classes.drivers[i].spearman) < 1e-4);
}

BOOST_AUTO_TEST_CASE(scenarios_are_simulated_with_their_overrides_and_factors) {
    Project project = twoNormals();
    project.correlations = {{"kpi.a.monthly_amount", "kpi.b.monthly_amount", 0.5}};
    project.scenarios = {{.id = {"s"}, .overrides = {{"kpi.b.monthly_amount", 3000}}, .costFactor = 2},
                         {.id = {"w"}, .mode = ScenarioMode::worst}};
    const Simulation s = simulated(project, {}, "s");
    BOOST_TEST(s.scenario == "s");
    BOOST_TEST(s.drivers.size() == 1U);
    within(*s.npv.mean, 1000 + 3000 - 2 * 2950, *s.npv.standardError, "mean");
    const Simulation worst = simulated(project, {.trials = 1000}, "w");
    BOOST_TEST(worst.drivers.empty());
    BOOST_TEST(*worst.npv.standardDeviation == 0);
    BOOST_TEST(*worst.npv.mean == analyze(project, "w").value().metrics.npv);
    const auto unknown = simulate(project, "x", {});
    BOOST_TEST(unknown->problems()[0].path == "scenario.x");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(hard_cases)

BOOST_AUTO_TEST_CASE(one_trial) {
    const Simulation s = simulated(twoNormals(), {.trials = 1});
    BOOST_TEST(s.npv.mean.has_value());
    BOOST_TEST(!s.npv.standardDeviation.has_value());
    BOOST_TEST(!s.npv.standardError.has_value());
    for (const auto& percentile : s.npv.percentiles) BOOST_TEST(*percentile == *s.npv.mean);
    BOOST_TEST(s.npv.histogram.counts.size() == 1U);
    BOOST_TEST(s.evpi == 0);
    for (const Driver& driver : s.drivers) {
        BOOST_TEST(!driver.spearman.has_value());
        BOOST_TEST(!driver.share.has_value());
        BOOST_TEST(driver.evppi == 0);
    }
}

BOOST_AUTO_TEST_CASE(no_uncertain_input) {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("k", 100.1)};
    project.costs = {test::oneTime("c", 250.7)};
    const Simulation s = simulated(project, {.trials = 10'000});
    const Metrics metrics = test::analysed(project).metrics;
    BOOST_TEST(std::abs(*s.npv.mean - metrics.npv) < 1e-9);
    BOOST_TEST(*s.npv.standardDeviation == 0);
    BOOST_TEST(std::abs(*s.paybackMonth.percentiles[0] - *metrics.paybackMonth) < 1e-9);
    BOOST_TEST(s.drivers.empty());
    BOOST_TEST(s.probNpvPositive == 1);
    BOOST_TEST(s.evpi == 0);
    BOOST_TEST(s.fan.p10 == s.fan.p90, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_trial_loses_and_none_pays_back) {
    Project project = twoNormals();
    project.costs = {test::oneTime("c", 1e6)};
    const Simulation s = simulated(project, {.trials = 10'000});
    BOOST_TEST(s.probNpvPositive == 0);
    BOOST_TEST(s.evpi == 0);
    BOOST_TEST(s.paybackNone == 1);
    BOOST_TEST(s.paybackMonth.count == 0U);
    BOOST_TEST(!s.paybackMonth.mean.has_value());
    BOOST_TEST(!s.paybackMonth.percentiles[3].has_value());
    BOOST_TEST(s.paybackMonth.histogram.edges.empty());
    BOOST_TEST(s.probPaybackWithin == std::vector<double>{0}, boost::test_tools::per_element());
    for (const Driver& driver : s.drivers) BOOST_TEST(driver.evppi == 0);
}

BOOST_AUTO_TEST_CASE(some_trials_pay_back) {
    Project project = test::bare(40);
    project.kpis = {test::amountKpi("k", Uncertain{100, Spread{50, 150, Distribution::uniform}})};
    project.costs = {test::oneTime("c", 3600)};
    const Simulation s = simulated(project);
    BOOST_TEST(s.probPaybackWithin.size() == 3U);
    // paid back by month 24 where a month brings 150, by 36 where 100 or more, by the end where 90 or more
    within(s.probPaybackWithin[0], 0, 1e-12, "12 months");
    within(s.probPaybackWithin[1], 0, 1e-4, "24 months");
    within(s.probPaybackWithin[2], 0.5, 0.5 / std::sqrt(1e5), "36 months");
    within(s.paybackNone, 0.4, 0.49 / std::sqrt(1e5), "never");
    BOOST_TEST(s.paybackMonth.count + static_cast<std::uint64_t>(std::llround(s.paybackNone * 1e5)) == 100'000U);
    BOOST_TEST(*s.paybackMonth.percentiles[6] <= 40);
}

BOOST_AUTO_TEST_CASE(money_beyond_a_number_is_refused) {
    Project project = twoNormals();
    project.kpis[0].monthlyAmount = Uncertain{1e308, Spread{1e307, 1.7e308}};
    project.kpis[1].monthlyAmount = Uncertain{1e308, Spread{1e307, 1.7e308}};
    const auto result = simulate(project, {}, {.trials = 1000});
    BOOST_TEST_REQUIRE(!result->ok());
    BOOST_TEST((result->problems()[0] == Problem{.code = ProblemCode::overflow, .path = "project"}));
    project.kpis.pop_back();
    project.kpis[0].monthlyAmount = Uncertain{1e200, Spread{1e199, 1e201}};
    const Simulation large = simulated(project, {.trials = 1000});
    BOOST_TEST(large.npv.mean.has_value());
    BOOST_TEST(!large.npv.standardDeviation.has_value());
}

BOOST_AUTO_TEST_CASE(it_stops_when_asked) {
    for (const double at : {0.0, 0.3, 0.75}) {
        std::stop_source stop;
        if (at == 0) stop.request_stop();
        int calls = 0;
        const auto result =
            simulate(twoNormals(), {},
                     {.trials = 200'000, .threads = 2, .stop = stop.get_token(), .progress = [&](double share) {
                          ++calls;
                          if (share >= at) stop.request_stop();
                      }});
        BOOST_TEST(!result.has_value());
        BOOST_TEST((at == 0 ? calls == 0 : calls > 0));
    }
}

BOOST_AUTO_TEST_CASE(progress_ascends_to_1) {
    std::vector<double> shares;
    simulated(twoNormals(), {.trials = 50'000, .progress = [&](double share) { shares.push_back(share); }});
    BOOST_TEST(std::is_sorted(shares.begin(), shares.end()));
    BOOST_TEST(shares.back() == 1);
}

/// Scrambled Sobol points over 24 seeds: 4,096 are at least as good as 65,536 pseudo-random ones for a mean.
BOOST_AUTO_TEST_CASE(sobol_points_beat_sixteen_times_as_many_random_ones) {
    const auto error = [](std::uint64_t trials, Sampler sampler) {
        double squares = 0;
        for (std::uint64_t seed = 1; seed <= 24; ++seed)
            squares += std::pow(
                *simulated(twoNormals(), {.trials = trials, .seed = seed, .sampler = sampler}).npv.mean - 50, 2);
        return std::sqrt(squares / 24);
    };
    BOOST_TEST(error(4096, Sampler::sobol) < error(65'536, Sampler::pseudo));
}

BOOST_AUTO_TEST_SUITE_END()
