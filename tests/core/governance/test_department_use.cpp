// How far departments are now: the mean over their KPIs, and items in use. Figures by hand.
#include <boost/test/unit_test.hpp>

#include "core/governance/department_use.h"

using namespace jupan;

namespace {

Project firm() {
    Project project;
    project.settings.horizonMonths = 12;
    project.workUnits = {{.id = {"answers"}, .name = "Answers", .department = "Support", .volumePerMonth = {100}},
                         {.id = {"calls"}, .name = "Calls", .department = "Support", .volumePerMonth = {50}},
                         {.id = {"contracts"}, .name = "Contracts", .department = "Legal", .volumePerMonth = {10}},
                         {.id = {"other"}, .name = "Other", .department = "  "}};
    return project;
}

Kpi kpi(const char* id, const char* unit, int ramp, double ceiling) {
    Kpi made{.id = {id}, .name = id, .workUnit = {{unit}}, .kind = KpiKind::tracked};
    made.adoption.rampMonths = ramp;
    made.adoption.ceiling = Uncertain(ceiling);
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(department_use)

BOOST_AUTO_TEST_CASE(volumes_sum_over_work_units_and_adoption_is_the_mean_over_kpis) {
    Project project = firm();
    project.kpis = {kpi("fast", "answers", 0, 1), kpi("slow", "calls", 4, 0.5)};
    const auto uses = departmentUse(project);
    BOOST_REQUIRE(uses.size() == 3U);
    BOOST_TEST(uses[0].department == "Support");
    BOOST_TEST(uses[1].department == "Legal");
    BOOST_TEST(uses[2].department.empty());
    BOOST_TEST(uses[0].volume.size() == 12U);
    BOOST_TEST(uses[0].volume[0] == 150);
    // month 2: (1 + 0.5·2/4)/2
    BOOST_TEST(uses[0].adoption[1] == 0.625, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(uses[0].adoption[11] == 0.75, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(uses[1].adoption.empty());
    const auto items = itemsInUse(uses[0].volume, uses[0].adoption);
    BOOST_TEST(items[1] == 93.75, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(itemsInUse(uses[1].volume, uses[1].adoption).empty());
}

BOOST_AUTO_TEST_CASE(without_kpis_workloads_tell) {
    Project project = firm();
    Workload load{.id = {"bot"}, .name = "Bot", .workUnit = {{"contracts"}}};
    load.adoption.startMonth = 3;
    project.workloads = {load};
    Kpi loose = kpi("loose", "gone", 0, 1);
    loose.workUnit.reset();
    project.kpis = {loose};
    const auto uses = departmentUse(project);
    BOOST_TEST(uses[0].adoption.empty());
    BOOST_REQUIRE(uses[1].adoption.size() == 12U);
    BOOST_TEST(uses[1].adoption[1] == 0);
    BOOST_TEST(uses[1].adoption[2] == 1);
}

BOOST_AUTO_TEST_CASE(growth_raises_the_volume_and_an_empty_project_has_no_department) {
    Project project = firm();
    project.settings.horizonMonths = 24;
    project.workUnits[2].volumeGrowth = 0.21;
    // month 13 is a year after month 1
    BOOST_TEST(departmentUse(project)[1].volume[12] == 12.1, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(departmentUse(Project{}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
