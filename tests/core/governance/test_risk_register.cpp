#include <set>

#include "core/governance/data_sources.h"
#include "core/governance/risk_register.h"
#include "core/governance/shipped_items.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

Risk risk(const std::string& id, std::optional<int> likelihood, std::optional<int> impact) {
    return {.id = {id}, .name = id, .likelihood = likelihood, .impact = impact};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(risk_register)

BOOST_AUTO_TEST_CASE(a_score_is_likelihood_times_impact) {
    BOOST_TEST(riskScore(risk("a", 3, 4)).value() == 12);
    BOOST_TEST(!riskScore(risk("a", 3, {})).has_value());
    BOOST_TEST(!riskScore(risk("a", {}, 4)).has_value());
    for (const auto& [score, level] : std::vector<std::pair<int, RiskLevel>>{{1, RiskLevel::low},
                                                                             {5, RiskLevel::low},
                                                                             {6, RiskLevel::medium},
                                                                             {10, RiskLevel::medium},
                                                                             {12, RiskLevel::high},
                                                                             {25, RiskLevel::high}})
        BOOST_TEST((riskLevel(score) == level), score);
}

BOOST_AUTO_TEST_CASE(the_top_risks_are_the_highest_the_graver_of_equals_first) {
    Project project;
    project.risks = {risk("low", 1, 1),   risk("often", 4, 3), risk("none", {}, 5),
                     risk("grave", 3, 4), risk("top", 5, 5),   risk("often-too", 4, 3)};
    BOOST_TEST((topRisks(project, 9) == std::vector<std::size_t>{4, 3, 1, 5, 0}));
    BOOST_TEST((topRisks(project, 2) == std::vector<std::size_t>{4, 3}));
    BOOST_TEST(topRisks(project, 0).empty());
    const RiskMatrix matrix = riskMatrix(project);
    BOOST_TEST((matrix[3][2] == std::vector<std::size_t>{1, 5}));
    BOOST_TEST(matrix[2][3].size() == 1U);
    BOOST_TEST(matrix[0][4].empty());
}

BOOST_AUTO_TEST_CASE(a_risk_out_of_range_is_no_crash) {
    Project project;
    project.risks = {risk("wild", 9, -3), risk("zero", 0, 0)};
    for (const auto& row : riskMatrix(project))
        for (const auto& cell : row) BOOST_TEST(cell.empty());
}

BOOST_AUTO_TEST_CASE(an_answer_needs_a_response_and_a_name) {
    Risk one = risk("a", 5, 5);
    BOOST_TEST(!isAnswered(one));
    one.response = RiskResponse::accept;
    BOOST_TEST(!isAnswered(one));
    one.owner = "  ";
    BOOST_TEST(!isAnswered(one));
    one.owner = "Operations";
    BOOST_TEST(isAnswered(one));
    one.response = RiskResponse::undecided;
    BOOST_TEST(!isAnswered(one));
}

BOOST_AUTO_TEST_CASE(shipped_risks_are_offered_until_they_are_taken) {
    Project project;
    BOOST_TEST(offeredRisks(project).size() == 12U);
    BOOST_TEST(addRisk(project, "Leak", "data_leak") == "data_leak");
    BOOST_TEST(offeredRisks(project).size() == 11U);
    BOOST_TEST(addRisk(project, "Leak again", "data_leak") == "data_leak-1");
    BOOST_TEST(addRisk(project, "Own") == "risk-1");
    BOOST_TEST(addRisk(project, "Own") == "risk-2");
    test::requireValid(project);
}

BOOST_AUTO_TEST_CASE(data_sources_say_whom_they_serve_and_what_to_mind) {
    Project project = test::helpdesk();
    BOOST_TEST((workUnitsWithoutSource(project) == std::vector<std::string>{"enquiries"}));
    const std::string id = addDataSource(project, "Mailbox");
    DataSource& source = project.dataSources[0];
    source.workUnits = {"enquiries"};
    source.personalData = PersonalData::personal;
    source.place = StoragePlace::cloudAbroad;
    BOOST_TEST(workUnitsWithoutSource(project).empty());
    const DataFlow flow = dataFlows(project)[0];
    BOOST_TEST(flow.source == id);
    BOOST_TEST(flow.personalDataAbroad);
    BOOST_TEST(flow.unprotected);
    source.protection = "Names are masked";
    BOOST_TEST(!dataFlows(project)[0].unprotected);
    source.personalData = PersonalData::none;
    BOOST_TEST(!dataFlows(project)[0].personalDataAbroad);
}

BOOST_AUTO_TEST_CASE(rules_are_met_from_above_but_duplicates_from_below) {
    QualityRule rule{.aspect = QualityAspect::accuracy, .target = 0.95};
    BOOST_TEST(!ruleMet(rule).has_value());
    rule.measured = 0.95;
    BOOST_TEST(ruleMet(rule).value());
    rule.measured = 0.94;
    BOOST_TEST(!ruleMet(rule).value());
    rule = {.aspect = QualityAspect::duplicates, .target = 0.02, .measured = 0.01};
    BOOST_TEST(ruleMet(rule).value());
    rule.measured = 0.03;
    BOOST_TEST(!ruleMet(rule).value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
