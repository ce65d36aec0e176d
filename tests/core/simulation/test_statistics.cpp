// Percentiles, moments, histograms, ranks and the regression of the value of information.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "core/project/validate.h"
#include "core/simulation/correlation.h"
#include "core/simulation/histogram.h"
#include "core/simulation/order_statistics.h"
#include "core/simulation/ranks.h"
#include "core/simulation/running_metric.h"
#include "core/simulation/spline_regression.h"
#include "tests/core/finance/cases.h"

using namespace jupan;

namespace {

std::vector<double> dataOf(const nlohmann::json& row) {
    return row.at("inputs").at("data").get<std::vector<double>>();
}

/// Batches of uneven size.
void feed(OrderStatistics& statistics, const std::vector<double>& values) {
    const std::span<const double> all(values);
    for (std::size_t i = 0, size = 1; i < all.size(); i += size, size = size % 3000 * 2 + 1)
        statistics.add(all.subspan(i, std::min(size, all.size() - i)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(statistics)

BOOST_AUTO_TEST_CASE(quantiles_of_the_reference_cases) {
    for (const nlohmann::json& row : test::readCases("quantiles_moments.json")) {
        if (row.at("fn") != "quantile_type7") continue;
        const double p = row.at("inputs").at("p"), expected = row.at("expect").at("value");
        std::vector<double> values = dataOf(row);
        OrderStatistics streamed({p}, 6);
        streamed.add(values);
        const double tolerance = std::max(1e-12, 1e-12 * std::abs(expected));
        BOOST_TEST(std::abs(*quantile(values, p) - expected) <= tolerance, row.at("id"));
        BOOST_TEST(std::abs(*streamed.quantiles()[0] - expected) <= tolerance, row.at("id"));
    }
}

BOOST_AUTO_TEST_CASE(moments_of_the_reference_cases) {
    int rows = 0;
    for (const nlohmann::json& row : test::readCases("quantiles_moments.json")) {
        if (row.at("fn") != "moments") continue;
        RunningMoments moments;
        moments.add(dataOf(row));
        const double tolerance = row.at("expect").at("tol_abs");
        BOOST_TEST(std::abs(*moments.mean() - row.at("expect").at("mean").get<double>()) <= tolerance);
        BOOST_TEST(std::abs(std::pow(*moments.standardDeviation(), 2) -
                            row.at("expect").at("variance_n_minus_1").get<double>()) <= tolerance);
        ++rows;
    }
    BOOST_TEST(rows == 2);
}

/// Streams far longer than what is kept, with ties, atoms and heavy tails, against sorting everything.
BOOST_AUTO_TEST_CASE(streamed_quantiles_are_exact) {
    const std::vector<double> probabilities{0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};
    std::mt19937 random(11);
    std::normal_distribution<double> normal(5, 3);
    for (int kind = 0; kind < 5; ++kind) BOOST_TEST_CONTEXT("kind " << kind) {
            std::vector<double> values(300'000);
            for (double& value : values) {
                const double x = normal(random);
                value = kind == 0   ? x
                        : kind == 1 ? std::floor(x)
                        : kind == 2 ? std::max(x, 4.0)
                        : kind == 3 ? std::exp(3 * x)
                                    : 7;
            }
            OrderStatistics streamed(probabilities, 6);
            feed(streamed, values);
            BOOST_TEST_REQUIRE(streamed.certain());
            for (std::size_t i = 0; i < probabilities.size(); ++i)
                BOOST_TEST(*streamed.quantiles()[i] == *quantile(values, probabilities[i]));
        }
}

/// Numbers that come sorted leave every bracket: that is noticed, and an infinite width keeps everything.
BOOST_AUTO_TEST_CASE(a_quantile_that_left_its_bracket_is_noticed) {
    std::vector<double> values(100'000);
    std::iota(values.begin(), values.end(), 0.0);
    OrderStatistics narrow({0.5}, 6), wide({0.5}, std::numeric_limits<double>::infinity());
    feed(narrow, values);
    feed(wide, values);
    BOOST_TEST(!narrow.certain());
    BOOST_TEST(wide.certain());
    BOOST_TEST(*wide.quantiles()[0] == 49999.5);
}

BOOST_AUTO_TEST_CASE(histograms_count_everything_in_round_bins) {
    std::mt19937 random(3);
    std::normal_distribution<double> normal(0, 1);
    for (const double scale : {1e-6, 1.0, 3.7e7, 1e120})
        for (int kind = 0; kind < 3; ++kind) BOOST_TEST_CONTEXT(scale << " kind " << kind) {
                std::vector<double> values(20'000);
                for (double& value : values)
                    value = scale * (kind == 0 ? normal(random) : kind == 1 ? std::exp(2 * normal(random)) : -4.0);
                Histogram histogram;
                for (std::size_t i = 0; i < values.size(); i += 500) histogram.add({&values[i], 500});
                const HistogramBins bins = histogram.bins();
                BOOST_TEST_REQUIRE(bins.edges.size() == bins.counts.size() + 1);
                BOOST_TEST(bins.counts.size() <= 200U);
                BOOST_TEST(std::accumulate(bins.counts.begin(), bins.counts.end(), 0ULL) == values.size());
                BOOST_TEST(bins.counts.front() > 0U);
                BOOST_TEST(bins.counts.back() > 0U);
                if (kind == 0) BOOST_TEST(bins.counts.size() >= 20U);
                std::sort(values.begin(), values.end());
                for (std::size_t i = 0; i < bins.counts.size(); ++i) {
                    const auto begin = std::lower_bound(values.begin(), values.end(), bins.edges[i]);
                    const auto end = std::lower_bound(values.begin(), values.end(), bins.edges[i + 1]);
                    // a number on an edge may be counted on either side of it where the edge itself is rounded
                    BOOST_TEST(std::abs(static_cast<double>(end - begin) - static_cast<double>(bins.counts[i])) <= 1);
                }
            }
}

BOOST_AUTO_TEST_CASE(edges_are_round_decimals) {
    std::vector<double> values;
    for (int i = 0; i <= 1000; ++i) values.push_back(i * 0.00123);
    Histogram histogram;
    histogram.add(values);
    const HistogramBins bins = histogram.bins();
    BOOST_TEST(bins.edges[0] == 0.0);
    BOOST_TEST(bins.edges[1] == 0.05);
    BOOST_TEST(bins.edges[3] == 0.15);
    BOOST_TEST(Histogram().bins().counts.empty());
}

BOOST_AUTO_TEST_CASE(rank_correlation_of_the_reference_cases) {
    int rows = 0;
    for (const nlohmann::json& row : test::readCases("correlation.json")) {
        if (!row.at("expect").contains("spearman")) continue;
        const auto x = row.at("inputs").at("x").get<std::vector<double>>();
        const auto y = row.at("inputs").at("y").get<std::vector<double>>();
        const double expected = row.at("expect").at("spearman");
        const auto found =
            rankCorrelation(doubledRanks(std::span<const double>(x)), doubledRanks(std::span<const double>(y)));
        BOOST_TEST(std::abs(*found - expected) <= 1e-9, row.at("id"));
        ++rows;
    }
    BOOST_TEST(rows == 3);
    const std::vector<double> same{2, 2, 2}, order{-1, -0.0, 5};
    BOOST_TEST(
        !rankCorrelation(doubledRanks(std::span<const double>(same)), doubledRanks(std::span<const double>(order))));
    BOOST_TEST((doubledRanks(std::span<const double>(same)) == std::vector<std::uint32_t>{4, 4, 4}));
    BOOST_TEST((doubledRanks(std::span<const double>(order)) == std::vector<std::uint32_t>{2, 4, 6}));
}

BOOST_AUTO_TEST_CASE(a_cubic_is_found_again) {
    std::vector<double> x, y, weight;
    for (int i = 0; i < 500; ++i) {
        x.push_back(i * i * 0.01);
        y.push_back(3 + x.back() * (2 - 0.01 * x.back()));
        weight.push_back(1 + i % 7);
    }
    for (const SplineShape shape : {SplineShape{3, 5}, SplineShape{3, 0}}) {
        const std::vector<double> fitted = fittedSpline(x, y, weight, shape);
        for (std::size_t i = 0; i < x.size(); ++i) BOOST_TEST(std::abs(fitted[i] - y[i]) < 1e-6 * 30000);
    }
    const std::vector<double> point{1}, value{5};
    BOOST_TEST(fittedSpline(point, value, point, {})[0] == 5);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(correlation_matrices)

BOOST_AUTO_TEST_CASE(normal_correlation_of_the_reference_cases) {
    for (const nlohmann::json& row : test::readCases("correlation.json"))
        if (row.at("fn") == "gaussian_copula")
            BOOST_TEST(std::abs(normalCorrelation(row.at("inputs").at("spearman_target")) -
                                row.at("expect").at("pearson_for_normals").get<double>()) <= 1e-12);
}

/// A coefficient that is no number is refused before there is a matrix.
BOOST_AUTO_TEST_CASE(a_matrix_of_the_reference_cases_that_is_none) {
    std::size_t rows = 0;
    for (const nlohmann::json& row : test::readCases("correlation.json")) {
        if (row.at("fn") != "correlation_matrix" || row.at("expect").at("accept")) continue;
        Project project;
        project.workUnits = {{.id = {"a"}, .volumePerMonth = {5, Spread{1, 9}}, .minutesPerItem = {5, Spread{1, 9}}}};
        const std::string coefficient = row.at("inputs").at("matrix").at(0).at(1);
        project.correlations = {
            {"work_unit.a.volume_per_month", "work_unit.a.minutes_per_item", std::stod(coefficient)}};
        const Problems problems = validate(project);
        BOOST_REQUIRE(problems.size() == 1U);
        BOOST_TEST(problems.front().path == "correlations[0].rho");
        ++rows;
    }
    BOOST_TEST(rows == 1U);
}

/// Higham 2002, section 4: the nearest correlation matrix of this one is known to four digits.
BOOST_AUTO_TEST_CASE(highams_example) {
    SquareMatrix matrix(3);
    matrix.entries = {1, 1, 0, 1, 1, 1, 0, 1, 1};
    BOOST_TEST(smallestEigenvalue(matrix) < -0.4);
    const SquareMatrix nearest = nearestCorrelationMatrix(matrix);
    BOOST_TEST(std::abs(nearest(0, 1) - 0.7607) < 5e-5);
    BOOST_TEST(std::abs(nearest(0, 2) - 0.1573) < 5e-5);
    BOOST_TEST(std::abs(nearest(1, 2) - 0.7607) < 5e-5);
    BOOST_TEST(smallestEigenvalue(nearest) > -1e-9);
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(nearest(i, i) == 1);
}

BOOST_AUTO_TEST_CASE(the_factor_gives_the_matrix_back) {
    SquareMatrix matrix(3);
    matrix.entries = {1, 0.5, 1, 0.5, 1, 0.5, 1, 0.5, 1};  // the first and the last are one
    const SquareMatrix factor = choleskyFactor(matrix);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) {
            double sum = 0;
            for (std::size_t k = 0; k < 3; ++k) sum += factor(i, k) * factor(j, k);
            BOOST_TEST(std::abs(sum - matrix(i, j)) < 1e-12);
        }
}

BOOST_AUTO_TEST_SUITE_END()
