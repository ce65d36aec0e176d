// Adding, copying, moving and removing scenarios.
#include <boost/test/unit_test.hpp>

#include "core/project/scenario_editing.h"
#include "core/project/validate.h"

using namespace jupan;

namespace {

std::string order(const Project& project) {
    std::string ids;
    for (const Scenario& scenario : project.scenarios) ids += scenario.id.text + " ";
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenario_editing)

BOOST_AUTO_TEST_CASE(ids_are_new_and_valid) {
    Project project;
    project.settings.name = "Scenarios";
    BOOST_TEST(addScenario(project, ScenarioMode::worst, "Careful") == "worst");
    BOOST_TEST(addScenario(project, ScenarioMode::worst, "More careful") == "worst-2");
    BOOST_TEST(addScenario(project, ScenarioMode::base, "Own") == "scenario");
    BOOST_TEST(addScenario(project, ScenarioMode::best, "Hopeful") == "best");
    BOOST_TEST(validate(project).empty());
    BOOST_TEST(project.scenarios[1].name == "More careful");
}

BOOST_AUTO_TEST_CASE(copies_stand_behind_their_original) {
    Project project;
    addScenario(project, ScenarioMode::worst, "A");
    addScenario(project, ScenarioMode::best, "B");
    project.scenarios[0].costFactor = 1.4;
    BOOST_TEST(duplicateScenario(project, "worst", "A copy").value_or("") == "worst-2");
    BOOST_TEST(order(project) == "worst worst-2 best ");
    BOOST_TEST(project.scenarios[1].costFactor == 1.4);
    BOOST_TEST(project.scenarios[1].name == "A copy");
    BOOST_TEST(!duplicateScenario(project, "missing", "C"));
}

BOOST_AUTO_TEST_CASE(moving_stays_inside_the_list) {
    Project project;
    for (int i = 0; i < 4; ++i) addScenario(project, ScenarioMode::base, "S");
    BOOST_TEST(moveScenario(project, "scenario", 2));
    BOOST_TEST(order(project) == "scenario-2 scenario-3 scenario scenario-4 ");
    BOOST_TEST(moveScenario(project, "scenario-4", -1));
    BOOST_TEST(order(project) == "scenario-2 scenario-3 scenario-4 scenario ");
    BOOST_TEST(!moveScenario(project, "scenario", 1));
    BOOST_TEST(!moveScenario(project, "scenario-2", -1));
    BOOST_TEST(!moveScenario(project, "missing", 1));
    BOOST_TEST(removeScenario(project, "scenario-3"));
    BOOST_TEST(!removeScenario(project, "scenario-3"));
    BOOST_TEST(order(project) == "scenario-2 scenario-4 scenario ");
    BOOST_TEST(findScenario(project, "scenario-3") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
