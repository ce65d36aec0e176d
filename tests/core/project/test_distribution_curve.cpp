#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "core/project/distribution_curve.h"

using namespace jupan;

namespace {

double areaUnder(const std::vector<CurvePoint>& points) {
    double area = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        area += (points[i].y + points[i - 1].y) / 2 * (points[i].x - points[i - 1].x);
    return area;
}

double densityNear(const std::vector<CurvePoint>& points, double x) {
    double best = 0, distance = std::numeric_limits<double>::max();
    for (const CurvePoint& point : points)
        if (std::abs(point.x - x) < distance) best = point.y, distance = std::abs(point.x - x);
    return best;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(distribution_curve)

// Heights by hand from model.md §2: uniform 1/(b-a); triangular 2/(b-a) at the mode; PERT 0..1, mode 0.5 is
// Beta(3, 3), 1.875 in the middle; normal 1/(sd sqrt(2 pi)) with sd = 1 for high-low = 2·1.2815515655446004.
BOOST_AUTO_TEST_CASE(heights_and_areas) {
    struct Row {
        Uncertain value;
        double at;
        double height;
        double area;  ///< bells end at their 0.5th and 99.5th percentile
    };
    constexpr double quantile = 1.2815515655446004;
    const Row rows[] = {
        {{0.4, {0.2, 0.6, Distribution::uniform}}, 0.4, 2.5, 1},
        {{0.4, {0.2, 0.7, Distribution::triangular}}, 0.4, 4, 1},
        {{0.2, {0.2, 0.7, Distribution::triangular}}, 0.2, 4, 1},
        {{0.5, {0, 1, Distribution::pert}}, 0.5, 1.875, 1},
        {{10, {10 - quantile, 10 + quantile, Distribution::normal}}, 10, 0.3989422804014327, 0.99},
        {{1, {std::exp(-quantile), std::exp(quantile), Distribution::lognormal}}, 1, 0.3989422804014327, 0.99},
    };
    for (const Row& row : rows) {
        const auto points = densityCurve(row.value, Range::any, 2001);
        BOOST_REQUIRE(points.size() == 2001);
        // The nearest of 2,001 points may miss the mode by half a step.
        BOOST_TEST(densityNear(points, row.at) == row.height, boost::test_tools::tolerance(5e-3));
        BOOST_TEST(areaUnder(points) == row.area, boost::test_tools::tolerance(2e-3));
    }
}

BOOST_AUTO_TEST_CASE(bells_are_cut_at_the_range) {
    const auto points = densityCurve({0.9, {0.5, 1, Distribution::normal}}, Range::share);
    BOOST_REQUIRE(!points.empty());
    BOOST_TEST(points.back().x == 1.0);
    BOOST_TEST(points.front().x >= 0.0);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_drawn_is_empty) {
    const double huge = std::numeric_limits<double>::max();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Uncertain& value :
         {Uncertain(1), Uncertain(1, {2, 3, Distribution::pert}), Uncertain(1, {1, 1, Distribution::pert}),
          Uncertain(1, {0, 2, Distribution::lognormal}), Uncertain(0, {-huge, huge, Distribution::normal}),
          Uncertain(nan, {0, 1, Distribution::pert}), Uncertain(0, {0, nan, Distribution::uniform})})
        BOOST_TEST(densityCurve(value, Range::any).empty());
}

BOOST_AUTO_TEST_SUITE_END()
