// Sample sizes against published tables and scipy's noncentral t.
#include "core/pilot/sample_size.h"

#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;
using Json = nlohmann::json;

BOOST_AUTO_TEST_SUITE(pilot_sample_size)

/// J. Cohen, A Power Primer, Psychological Bulletin 112 (1992), table 2: items a side for a power of 80 % by Student's
/// t. The normal approximation needs at most two fewer.
BOOST_AUTO_TEST_CASE(the_published_table) {
    struct Case {
        double significance, effect;
        int published;
    };
    for (const Case& one :
         {Case{0.10, 0.2, 310}, Case{0.10, 0.5, 50}, Case{0.10, 0.8, 20}, Case{0.05, 0.2, 393}, Case{0.05, 0.5, 64},
          Case{0.05, 0.8, 26}, Case{0.01, 0.2, 586}, Case{0.01, 0.5, 95}, Case{0.01, 0.8, 38}}) {
        const auto items = itemsPerSide(1, one.effect, 0.8, one.significance);
        BOOST_REQUIRE(items.has_value());
        BOOST_TEST(*items <= one.published);
        BOOST_TEST(*items >= one.published - 2);
    }
}

BOOST_AUTO_TEST_CASE(scipy_says_the_same) {
    std::ifstream file(JUPAN_TEST_DATA "/pilot/statistics.json");
    const Json rows = Json::parse(file)["sample_sizes"];
    BOOST_TEST(rows.size() == 24U);
    for (const Json& row : rows) {
        const auto items = itemsPerSide(2, 2 * row["effect"].get<double>(), row["power"].get<double>(),
                                        row["significance"].get<double>());
        BOOST_REQUIRE(items.has_value());
        BOOST_TEST(*items == row["normal"].get<int>());
        BOOST_TEST(*items >= row["student"].get<double>() - 2);
        BOOST_TEST(*items <= row["student"].get<double>() + 1);
    }
}

BOOST_AUTO_TEST_CASE(nothing_where_there_is_no_answer) {
    const double infinite = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(!itemsPerSide(1, 0));
    BOOST_TEST(!itemsPerSide(0, 1));
    BOOST_TEST(!itemsPerSide(0, 0));
    BOOST_TEST(!itemsPerSide(infinite, 1));
    BOOST_TEST(!itemsPerSide(1, infinite));
    BOOST_TEST(!itemsPerSide(nan, 1));
    BOOST_TEST(!itemsPerSide(1, nan));
    BOOST_TEST(!itemsPerSide(1, 1e-9));
    BOOST_TEST(!itemsPerSide(1e300, 1e-300));
    for (const double no : {0.0, 1.0, -1.0, 2.0, nan}) {
        BOOST_TEST(!itemsPerSide(1, 1, no, 0.1));
        BOOST_TEST(!itemsPerSide(1, 1, 0.8, no));
    }
    BOOST_TEST(itemsPerSide(1e-6, 1).value() == 2);
    BOOST_TEST(itemsPerSide(1, -0.5).value() == 50);
}

BOOST_AUTO_TEST_CASE(of_a_kpi_in_items_and_weeks) {
    Project project = pilotProject();
    PilotKpi kpi = project.pilot.kpis.front();
    // Baseline: mean 5.0125, standard deviation 0.2031; 2 · 6.1826 · (0.2031/(0.05·5.0125))² = 8.1.
    kpi.hoped = 0.05;
    const auto need = sampleNeed(project, kpi);
    BOOST_REQUIRE(need.has_value());
    BOOST_TEST(need->effect == 0.05);
    BOOST_TEST(need->itemsPerSide == 9);
    // 2,500 a month are 574.96 a week of 7 days.
    BOOST_TEST(isNear(need->itemsPerWeek.value(), 2500 * 12 * 7 / 365.2425, 1e-12));
    BOOST_TEST(need->weeks.value() == 1);
    BOOST_TEST(need->fits);
    kpi.hoped.reset();
    BOOST_TEST(sampleNeed(project, kpi)->effect == 0.3);
    // Few items a month: more weeks than are planned.
    project.workUnits.front().volumePerMonth = 2;
    kpi.hoped = 0.05;
    BOOST_TEST(sampleNeed(project, kpi)->weeks.value() == 20);
    BOOST_TEST(!sampleNeed(project, kpi)->fits);
    project.workUnits.front().volumePerMonth = 1e-9;
    BOOST_TEST(!sampleNeed(project, kpi)->weeks);
    BOOST_TEST(!sampleNeed(project, kpi)->fits);
    project.workUnits.front().volumePerMonth = 0;
    BOOST_TEST(!sampleNeed(project, kpi)->itemsPerWeek);
    kpi.hoped = 0;
    BOOST_TEST(!sampleNeed(project, kpi));
    BOOST_TEST(!sampleNeed(project, {.kpi = {"errors"}, .target = 0.2}));
    BOOST_TEST(!sampleNeed(Project{}, {.kpi = {"gone"}, .target = 0.2}));
}

BOOST_AUTO_TEST_SUITE_END()
