#include <random>

#include "core/analysis/month_sums.h"
#include "core/analysis/sign_changes.h"
#include "tests/core/analysis/plans.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(month_sums)

BOOST_AUTO_TEST_CASE(sum_any_number_of_series_and_come_back_to_the_bit) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> number(-1, 1);
    for (std::size_t count = 0; count <= 40; ++count) {
        std::vector<std::vector<double>> series(count, std::vector<double>(5));
        for (auto& months : series)
            for (double& month : months) month = number(random);
        MonthSums sums(series, 5);
        const std::vector<double> before(sums.total().begin(), sums.total().end());
        for (std::size_t m = 0; m < 5; ++m) {
            double expected = 0;
            for (const auto& months : series) expected += months[m];
            BOOST_TEST(std::abs(before[m] - expected) <= 1e-14);
        }
        for (std::size_t i = 0; i < count; ++i) {
            sums.set(i, std::vector<double>(5, 1e9));
            BOOST_TEST(std::abs(sums.total()[2] - (before[2] - series[i][2] + 1e9)) <= 1e-6);
            sums.set(i, series[i]);
            BOOST_TEST(std::equal(before.begin(), before.end(), sums.total().begin()));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(sign_changes)

namespace {

SignedValue signedValue(double value) {
    return {value, value > 0 ? 1 : value < 0 ? -1 : 0};
}

}  // namespace

BOOST_AUTO_TEST_CASE(roots_of_known_functions) {
    struct Row {
        const char* what;
        std::function<double(double)> function;
        std::vector<double> points, roots;
    };
    const double nan = std::nan("");
    const Row rows[] = {
        {"x² - 2", [](double x) { return x * x - 2; }, {0, 2}, {std::sqrt(2)}},
        {"two roots", [](double x) { return (x - 1) * (x - 3); }, {0, 2, 4}, {1, 3}},
        {"a touch", [](double x) { return (x - 1) * (x - 1); }, {0, 1, 2}, {}},
        {"a root at a point", [](double x) { return x - 1; }, {0, 1, 2}, {1}},
        {"0 at the ends", [](double x) { return x * (x - 2); }, {0, 1, 2}, {}},
        {"flat 0", [](double) { return 0.0; }, {0, 1, 2}, {}},
        {"a hole", [&](double x) { return x > 1 && x < 3 ? nan : x - 2; }, {0, 2, 4}, {}},
        {"tiny", [](double x) { return x - 1e-250; }, {0, 1}, {1e-250}},
        {"at 0", [](double x) { return x * x * x; }, {-1, 2}, {0}},
        {"steep", [](double x) { return std::exp(50 * x) - 1e10; }, {-1, 1}, {std::log(1e10) / 50}},
        {"no points", [](double x) { return x; }, {}, {}},
        {"one point", [](double x) { return x; }, {1}, {}},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            const auto found = signChanges([&](double x) { return signedValue(row.function(x)); }, row.points);
            BOOST_REQUIRE(found.size() == row.roots.size());
            // a triple root at 0 is told to 1e-100, where its cube is lost
            for (std::size_t i = 0; i < found.size(); ++i)
                BOOST_TEST(std::abs(found[i] - row.roots[i]) <=
                           1e-12 * std::abs(row.roots[i]) + (row.roots[i] == 0 ? 1e-90 : 0));
        }
}

BOOST_AUTO_TEST_SUITE_END()
