// Big and hostile documents: the right answer, and nothing quadratic on the way to it.
#include <boost/test/unit_test.hpp>

#include "tests/core/exchange/documents.h"

using namespace jupan;
using test::checkRefused;

namespace {

Project bigProject(std::size_t kpis) {
    Project project;
    for (std::size_t i = 0; i < kpis; ++i) {
        const std::string id = "kpi" + std::to_string(i);
        project.kpis.push_back(
            {.id = {id}, .name = "지표", .kind = KpiKind::amount, .monthlyAmount = Uncertain{5, Spread{1, 9}}});
        for (const char* field : {".monthly_amount", ".confidence", ".growth", ".attribution"})
            project.provenance["kpi." + id + field] = {Source::quoted, "offer", "2026-01-01"};
    }
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(size)

BOOST_AUTO_TEST_CASE(five_thousand_kpis_with_twenty_thousand_notes_come_back_equal) {
    const Project project = bigProject(5000);
    const auto read = projectFromJson(projectToJson(project));
    BOOST_REQUIRE(read.ok());
    BOOST_TEST((read.value() == project));
}

BOOST_AUTO_TEST_CASE(five_thousand_overrides_are_checked) {
    Project project = bigProject(5000);
    project.scenarios = {{.id = {"s"}}};
    for (const Kpi& kpi : project.kpis) project.scenarios[0].overrides["kpi." + kpi.id.text + ".monthly_amount"] = 3;
    BOOST_TEST(projectFromJson(projectToJson(project)).ok());
}

BOOST_AUTO_TEST_CASE(five_thousand_scenarios_of_five_thousand_kpis_are_checked) {
    Project project = bigProject(5000);
    for (const Kpi& kpi : project.kpis) {
        const std::string path = "kpi." + kpi.id.text;
        project.scenarios.push_back(
            {.id = kpi.id, .overrides = {{path + ".monthly_amount", 3}, {path + ".adoption.end_month", 7}}});
    }
    BOOST_TEST(projectFromJson(projectToJson(project)).ok());
    project.scenarios.back().overrides["kpi.kpi4999.adoption.start_month"] = 8;
    checkRefused(projectToJson(project), {{ProblemCode::endBeforeStart,
                                           "scenario.kpi4999.overrides.kpi.kpi4999.adoption.end_month", "7", "8"}});
}

BOOST_AUTO_TEST_CASE(a_million_unknown_keys_are_all_named) {
    std::string text =
        R"({"format": "jupan-project", "version": 1, "project": {"name": "", "currency": "KRW", "start": "2026-01")";
    for (int i = 0; i < 1000000; ++i) text += ",\"x" + std::to_string(i) + "\":1";
    const auto read = projectFromJson(text + "}}");
    BOOST_REQUIRE(!read.ok());
    BOOST_TEST(read.problems().size() == 1000000U);
}

BOOST_AUTO_TEST_CASE(a_million_repeated_keys_are_refused) {
    std::string text = R"({"format": "jupan-project", "version": 1, "a": 1)";
    for (int i = 0; i < 1000000; ++i) text += ",\"a\":1";
    const auto read = projectFromJson(text + "}");
    BOOST_REQUIRE(!read.ok());
    BOOST_TEST((read.problems()[0] == Problem{ProblemCode::duplicateKey, "a", "a"}));
}

BOOST_AUTO_TEST_CASE(a_list_of_millions_of_zeros_does_not_fill_the_memory) {
    std::string text = R"({"format": "jupan-project", "version": 1, "kpis": [0)";
    for (int i = 0; i < 5000000; ++i) text += ",0";
    const auto read = projectFromJson(text + "]}");
    BOOST_REQUIRE(!read.ok());
    BOOST_TEST((read.problems()[1] == Problem{ProblemCode::wrongType, "kpis[0]", "0", "object"}));
    BOOST_TEST(read.problems().size() < 3000000U);
}

BOOST_AUTO_TEST_SUITE_END()
