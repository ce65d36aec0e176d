// Correlations that contradict each other: which pairs the nearest possible matrix moves.
#include "core/simulation/correlation_repair.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

#include "core/project/validate.h"

using namespace jupan;

namespace {

/// Three amounts with ranges, tied as given.
Project threeAmounts(std::vector<Correlation> correlations) {
    Project project;
    project.settings.name = "Three";
    for (const char* id : {"a", "b", "c"}) {
        Kpi kpi;
        kpi.id = {id};
        kpi.name = id;
        kpi.kind = KpiKind::amount;
        kpi.monthlyAmount = Uncertain{100, Spread{50, 150}};
        project.kpis.push_back(kpi);
    }
    project.correlations = std::move(correlations);
    BOOST_REQUIRE(validate(project).empty());
    return project;
}

constexpr const char* a = "kpi.a.monthly_amount";
constexpr const char* b = "kpi.b.monthly_amount";
constexpr const char* c = "kpi.c.monthly_amount";

}  // namespace

BOOST_AUTO_TEST_SUITE(correlation_repair)

BOOST_AUTO_TEST_CASE(possible_ones_stay) {
    BOOST_TEST(movedCorrelations(threeAmounts({})).empty());
    BOOST_TEST(movedCorrelations(threeAmounts({{a, b, 0.6}, {b, c, 0.6}})).empty());
    BOOST_TEST(movedCorrelations(threeAmounts({{a, b, 1}, {b, c, 1}, {a, c, 1}})).empty());
}

BOOST_AUTO_TEST_CASE(impossible_ones_are_moved_alike_where_they_are_alike) {
    // Each pair opposed completely. The nearest matrix with ones on the diagonal has -1/2 everywhere, by symmetry: its
    // smallest eigenvalue 1 + 2r must not be negative. In ranks 6/pi·asin(-1/4).
    const auto moved = movedCorrelations(threeAmounts({{a, b, -1}, {b, c, -1}, {a, c, -1}}));
    BOOST_TEST_REQUIRE(moved.size() == 3U);
    for (const MovedCorrelation& pair : moved) {
        BOOST_TEST(pair.asked == -1);
        // eigenvalues are kept at 1e-10
        BOOST_TEST(std::abs(pair.used - 6 / std::numbers::pi * std::asin(-0.25)) < 1e-6);
    }
}

BOOST_AUTO_TEST_CASE(a_pair_of_which_nothing_was_said_counts_as_none) {
    const auto moved = movedCorrelations(threeAmounts({{a, b, 0.9}, {b, c, 0.9}, {a, c, -0.9}}));
    BOOST_TEST_REQUIRE(moved.size() == 3U);
    const auto tied = movedCorrelations(threeAmounts({{a, b, 1}, {b, c, 1}}));
    BOOST_TEST_REQUIRE(tied.size() == 3U);
    const auto silent =
        std::find_if(tied.begin(), tied.end(), [](const MovedCorrelation& pair) { return pair.a == a && pair.b == c; });
    BOOST_TEST_REQUIRE((silent != tied.end()));
    BOOST_TEST(silent->asked == 0);
    BOOST_TEST(silent->used > 0.1);
    for (std::size_t i = 1; i < tied.size(); ++i)
        BOOST_TEST(std::abs(tied[i - 1].used - tied[i - 1].asked) >= std::abs(tied[i].used - tied[i].asked));
}

BOOST_AUTO_TEST_SUITE_END()
