// Distributions against reference quantiles, and the tables that draw them against their formulas.
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

#include "core/project/validate.h"
#include "core/simulation/input_distribution.h"
#include "core/simulation/normal_scores.h"
#include "tests/core/finance/cases.h"

using namespace jupan;

namespace {

constexpr double quantile90 = 1.2815515655446004;

/// The case's distribution as an input of ours.
Uncertain inputOf(const nlohmann::json& row) {
    const nlohmann::json& in = row.at("inputs");
    const std::string kind = row.at("fn");
    if (kind == "triangular" || kind == "pert")
        return {in.at("mode"), Spread{in.at("min"), in.at("max"), *enumFromName<Distribution>(kind)}};
    if (kind == "normal") {
        const double mean = in.at("mu"), deviation = in.at("sigma");
        return {mean, Spread{mean - quantile90 * deviation, mean + quantile90 * deviation, Distribution::normal}};
    }
    const double mean = in.at("mu_log"), deviation = in.at("sigma_log");
    return {std::exp(mean), Spread{std::exp(mean - quantile90 * deviation), std::exp(mean + quantile90 * deviation),
                                   Distribution::lognormal}};
}

std::uint32_t keyOf(double u) {
    return static_cast<std::uint32_t>(u * 4294967296.0);
}
double probabilityOf(std::uint32_t key) {
    return (key + 0.5) / 4294967296.0;
}

InputDistribution prepared(const Uncertain& number, Range range = Range::any) {
    InputDistribution distribution(number, range);
    PertTables tables;
    distribution.prepare(tables);
    return distribution;
}

/// Keys from the middle to the last one of either tail.
std::vector<std::uint32_t> someKeys() {
    std::vector<std::uint32_t> keys{0, 1, 2, 3, 0x7fffffff, 0x80000000};
    for (double u = 1e-9; u < 0.5; u *= 1.07) keys.push_back(keyOf(u));
    for (std::size_t i = 0, count = keys.size(); i < count; ++i) keys.push_back(~keys[i]);
    return keys;
}

void checkTable(const Uncertain& number, double tolerance) {
    const InputDistribution distribution = prepared(number);
    for (const std::uint32_t key : someKeys()) {
        const double exact = distribution.exactQuantile(probabilityOf(key));
        BOOST_TEST(std::abs(distribution.at(key) - exact) <= tolerance,
                   "key " << key << ": " << distribution.at(key) << " is not " << exact);
    }
}

/// model.md knows PERT with λ = 4 alone; another λ is another distribution.
bool isOfTheModel(const nlohmann::json& row) {
    return row.at("inputs").value("lambda", 4) == 4;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(distributions)

BOOST_AUTO_TEST_CASE(quantiles_of_the_reference_cases) {
    int rows = 0;
    for (const nlohmann::json& row : test::readCases("distributions.json")) {
        if (!row.at("expect").contains("quantiles") || !isOfTheModel(row)) continue;
        BOOST_TEST_CONTEXT(row.at("id")) {
            const InputDistribution distribution(inputOf(row), Range::any);
            const double relative = row.at("expect").at("tol_rel");
            const double absolute = row.at("expect").value("tol_abs", 0.0);
            for (const auto& [u, expected] : row.at("expect").at("quantiles").items()) {
                const double value = expected;
                BOOST_TEST(std::abs(distribution.exactQuantile(std::stod(u)) - value) <=
                               std::max(absolute, relative * std::abs(value)),
                           u << ": " << distribution.exactQuantile(std::stod(u)) << " is not " << value);
            }
            ++rows;
        }
    }
    BOOST_TEST(rows >= 7);
}

/// The promises of quantile_table.h and core/README.md.
BOOST_AUTO_TEST_CASE(tables_are_as_exact_as_promised) {
    checkTable({0, Spread{-quantile90, quantile90, Distribution::normal}}, 3e-12);
    for (const double mode : {0.0, 1e-9, 0.01, 0.1, 0.25, 0.5, 0.66, 0.9, 1.0}) BOOST_TEST_CONTEXT("mode " << mode) {
            checkTable({mode, Spread{0, 1, Distribution::pert}}, 1e-10);
            checkTable({mode, Spread{0, 1, Distribution::triangular}}, 1e-15);
        }
    checkTable({0.3, Spread{0, 1, Distribution::uniform}}, 1e-15);
    for (const double deviation : {0.01, 0.5, 2.0}) {
        const Spread spread{std::exp(-quantile90 * deviation), std::exp(quantile90 * deviation),
                            Distribution::lognormal};
        const InputDistribution distribution({1, spread}, Range::any);
        for (const std::uint32_t key : someKeys()) {
            const double exact = distribution.exactQuantile(probabilityOf(key));
            BOOST_TEST(std::abs(distribution.at(key) - exact) <= 1e-11 * exact);
        }
    }
}

/// Mean and variance over evenly spaced keys: an integral, to the rule's own error.
BOOST_AUTO_TEST_CASE(moments_of_the_reference_cases) {
    for (const nlohmann::json& row : test::readCases("distributions.json")) {
        if (!row.at("expect").contains("variance") || row.at("fn") == "monte_carlo_sum" || !isOfTheModel(row)) continue;
        BOOST_TEST_CONTEXT(row.at("id")) {
            const InputDistribution distribution = prepared(inputOf(row));
            double sum = 0, squares = 0;
            constexpr std::uint32_t count = 1U << 17;
            KeyBlock keys;
            Block values;
            for (std::uint32_t i = 0; i < count; i += blockTrials) {
                for (std::uint32_t t = 0; t < blockTrials; ++t) keys.at[t] = (i + t) * (1U << 15) + (1U << 14);
                distribution.draw(keys, values);
                for (const double value : values.at) sum += value, squares += value * value;
            }
            const double mean = sum / count, variance = squares / count - mean * mean;
            const double expectedMean = row.at("expect").at("mean"), expected = row.at("expect").at("variance");
            BOOST_TEST(std::abs(mean - expectedMean) <= 1e-3 * std::sqrt(expected));
            // The far tail of a wide lognormal holds some of its variance.
            BOOST_TEST(std::abs(variance - expected) <= (row.at("fn") == "lognormal" ? 0.05 : 1e-3) * expected);
        }
    }
}

/// A range without width is no distribution: the case expects that it is said, and the document says it.
BOOST_AUTO_TEST_CASE(a_range_without_width_is_refused) {
    std::size_t rows = 0;
    for (const nlohmann::json& row : test::readCases("distributions.json")) {
        if (row.at("expect").value("status", "") != "degenerate_constant") continue;
        const nlohmann::json& inputs = row.at("inputs");
        Project project;
        project.kpis = {{.id = {"k"},
                         .kind = KpiKind::amount,
                         .monthlyAmount = Uncertain{
                             inputs.at("mode"), Spread{inputs.at("min"), inputs.at("max"), Distribution::triangular}}}};
        const Problems problems = validate(project);
        BOOST_REQUIRE(problems.size() == 1U);
        BOOST_TEST(problems.front().path == "kpi.k.monthly_amount");
        ++rows;
    }
    BOOST_TEST(rows == 1U);
}

BOOST_AUTO_TEST_CASE(draws_are_clamped_to_the_range_of_the_field) {
    const InputDistribution share({0.9, Spread{0.5, 1.3, Distribution::normal}}, Range::share);
    BOOST_TEST(share.at(~0U) == 1);
    BOOST_TEST(share.at(0) == 0);
    BOOST_TEST(share.highest() == 1);
    const InputDistribution growth({-0.5, Spread{-2, 1, Distribution::normal}}, Range::aboveMinusOne);
    BOOST_TEST(growth.at(0) == std::nextafter(-1.0, 0.0));
    const InputDistribution wide({1e300, Spread{1e-300, 1e306, Distribution::lognormal}}, Range::nonNegative);
    BOOST_TEST(std::isfinite(wide.at(~0U)));
}

BOOST_AUTO_TEST_CASE(draws_never_leave_their_bounds) {
    for (const Distribution kind : {Distribution::uniform, Distribution::triangular, Distribution::pert})
        for (const double mode : {3.0, 3.1, 6.5, 7.0}) {
            const InputDistribution distribution = prepared({mode, Spread{3, 7, kind}});
            for (const std::uint32_t key : someKeys()) {
                BOOST_TEST(distribution.at(key) >= 3);
                BOOST_TEST(distribution.at(key) <= 7);
            }
        }
}

BOOST_AUTO_TEST_CASE(scores_go_back_to_their_keys) {
    Block scores{};
    KeyBlock keys;
    for (const std::uint32_t key : someKeys()) {
        scores.at[5] = standardNormalTable().at(key);
        keysOfScores(scores, keys);
        // 2e-12 in the score moves the key by less than 0.01 and the rest is rounding.
        BOOST_TEST(std::abs(static_cast<double>(keys.at[5]) - static_cast<double>(key)) <= 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
