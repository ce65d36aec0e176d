// What is saved is what is read: exact numbers, every text, every order.
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <limits>
#include <utility>

#include "core/project/validate.h"
#include "core/storage/project_file.h"
#include "core/storage/rows.h"
#include "tests/storage/random_project.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Project readBack(const std::filesystem::path& path) {
    auto file = ProjectFile::open(path, Access::read);
    BOOST_REQUIRE_MESSAGE(file.ok(), (file.ok() ? "" : toText(file.problems())));
    return file.value().project();
}

void requireSaved(const Problems& problems) {
    BOOST_REQUIRE_MESSAGE(problems.empty(), toText(problems));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(round_trip)

BOOST_AUTO_TEST_CASE(random_projects_come_back_equal) {
    const TemporaryFolder folder;
    RandomProjects random(20260101);
    for (int i = 0; i < 40; ++i) {
        const Project project = random.project(6);
        const auto path = folder / ("p" + std::to_string(i) + ".jupan");
        requireSaved(writeProjectFile(path, project, IfExists::refuse));
        BOOST_TEST((readBack(path) == project));
    }
    BOOST_TEST(folder.names().size() == 40U);  // no journals, no temporary files
}

BOOST_AUTO_TEST_CASE(random_edits_come_back_equal) {
    const TemporaryFolder folder;
    RandomProjects random(7);
    Project project = random.project(6);
    auto file = ProjectFile::create(folder / "edits.jupan", project, IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    for (int i = 0; i < 150; ++i) {
        project = random.edited(project);
        requireSaved(file.value().save(project));
        BOOST_REQUIRE((file.value().project() == project));
        BOOST_REQUIRE((readBack(folder / "edits.jupan") == project));
    }
    BOOST_TEST(askSql(folder / "edits.jupan", "PRAGMA integrity_check") == "ok");
    BOOST_TEST(askSql(folder / "edits.jupan", "PRAGMA foreign_key_check") == "");
}

BOOST_AUTO_TEST_CASE(from_any_project_to_any_other) {
    const TemporaryFolder folder;
    RandomProjects random(99);
    auto file = ProjectFile::create(folder / "jumps.jupan", random.project(5), IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    for (int i = 0; i < 20; ++i) {
        const Project project = random.project(5);
        requireSaved(file.value().save(project));
        BOOST_REQUIRE((readBack(folder / "jumps.jupan") == project));
    }
}

BOOST_AUTO_TEST_CASE(one_field_is_one_row) {
    RandomProjects random(3);
    const Project before = random.project(6);
    Project after = before;
    after.workUnits[0].department += " 2";
    BOOST_TEST(storage::changesBetween(before, before).count() == 0U);
    BOOST_TEST(storage::changesBetween(before, after).count() == 1U);
}

BOOST_AUTO_TEST_CASE(a_project_that_could_not_be_opened_is_not_saved) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "a.jupan", smallProject(), IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    const std::string before = bytesOf(folder / "a.jupan");
    Project invalid = smallProject();
    invalid.settings.discountRate = std::numeric_limits<double>::quiet_NaN();
    const Problems problems = file.value().save(invalid);
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].code == ProblemCode::notFinite));
    BOOST_TEST((bytesOf(folder / "a.jupan") == before));
    BOOST_TEST((file.value().project() == smallProject()));
    BOOST_TEST(!writeProjectFile(folder / "b.jupan", invalid, IfExists::refuse).empty());
    BOOST_TEST(folder.names() == std::vector<std::string>{"a.jupan"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(five_thousand_kpis) {
    const TemporaryFolder folder;
    Project project = smallProject();
    for (int i = 0; i < 5000; ++i) {
        Kpi kpi = project.kpis[0];
        kpi.id.text = "kpi-" + std::to_string(i);
        project.kpis.push_back(kpi);
        project.provenance["kpi." + kpi.id.text + ".reduction"] = {Source::guess, "메모", ""};
        project.measurements["kpi." + kpi.id.text + ".reduction"] = {.cost = i * 1000.0, .inPilot = i % 2 == 0};
    }
    using Clock = std::chrono::steady_clock;
    auto milliseconds = [start = Clock::now()]() mutable {
        const auto from = std::exchange(start, Clock::now());
        return std::to_string(std::chrono::duration<double, std::milli>(start - from).count()) + " ms";
    };
    auto file = ProjectFile::create(folder / "many.jupan", project, IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    BOOST_TEST_MESSAGE("create and open with 5,000 KPIs: " << milliseconds());
    project.kpis[2500].reduction = Uncertain{0.123456789};
    milliseconds();
    requireSaved(file.value().save(project));
    BOOST_TEST_MESSAGE("save one field: " << milliseconds());
    BOOST_TEST(validate(project).empty());
    BOOST_TEST_MESSAGE("of which validation: " << milliseconds());
    project.kpis.erase(project.kpis.begin());
    project.provenance.erase("kpi.handling.reduction");
    project.measurements.erase("kpi.handling.reduction");
    milliseconds();
    requireSaved(file.value().save(project));
    BOOST_TEST_MESSAGE("save without the first KPI (all others move): " << milliseconds());
    BOOST_TEST((readBack(folder / "many.jupan") == project));
    BOOST_TEST_MESSAGE("open: " << milliseconds());
}

BOOST_AUTO_TEST_SUITE_END()
