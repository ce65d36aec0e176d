// Rank correlations as the window edits them: pairs without an order, 0 takes a pair out.
#include "core/project/correlation_editing.h"

#include <boost/test/unit_test.hpp>

using namespace jupan;

namespace {

Project withPairs() {
    Project project;
    project.correlations = {{"kpi.a.reduction", "fx.USD", 0.4}, {"fx.USD", "seat.s.seats", -0.2}};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(correlation_editing)

BOOST_AUTO_TEST_CASE(a_pair_has_no_order) {
    const Project project = withPairs();
    BOOST_TEST(rankCorrelation(project, "kpi.a.reduction", "fx.USD") == 0.4);
    BOOST_TEST(rankCorrelation(project, "fx.USD", "kpi.a.reduction") == 0.4);
    BOOST_TEST(rankCorrelation(project, "fx.USD", "fx.USD") == 1);
    BOOST_TEST(rankCorrelation(project, "kpi.a.reduction", "seat.s.seats") == 0);
}

BOOST_AUTO_TEST_CASE(inputs_come_once_in_their_order) {
    const std::vector<std::string> wanted{"kpi.a.reduction", "fx.USD", "seat.s.seats"};
    BOOST_TEST(correlatedInputs(withPairs()) == wanted, boost::test_tools::per_element());
    BOOST_TEST(correlatedInputs(Project{}).empty());
}

BOOST_AUTO_TEST_CASE(set_changes_adds_and_takes_out) {
    Project project = withPairs();
    setRankCorrelation(project, "seat.s.seats", "fx.USD", 0.9);
    BOOST_TEST(project.correlations.size() == 2U);
    BOOST_TEST(project.correlations[1].rho == 0.9);
    setRankCorrelation(project, "seat.s.seats", "kpi.a.reduction", -1);
    BOOST_TEST(project.correlations.size() == 3U);
    BOOST_TEST(rankCorrelation(project, "kpi.a.reduction", "seat.s.seats") == -1);
    setRankCorrelation(project, "fx.USD", "kpi.a.reduction", 0);
    BOOST_TEST(project.correlations.size() == 2U);
    setRankCorrelation(project, "fx.USD", "kpi.a.reduction", 0);
    BOOST_TEST(project.correlations.size() == 2U);
}

BOOST_AUTO_TEST_CASE(removing_an_input_takes_its_pairs_alone) {
    Project project = withPairs();
    BOOST_TEST(removeCorrelationsOf(project, "kpi.a.reduction"));
    BOOST_TEST(project.correlations.size() == 1U);
    BOOST_TEST(!removeCorrelationsOf(project, "kpi.a.reduction"));
    BOOST_TEST(removeCorrelationsOf(project, "fx.USD"));
    BOOST_TEST(project.correlations.empty());
}

BOOST_AUTO_TEST_SUITE_END()
