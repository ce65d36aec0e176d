#include <boost/test/unit_test.hpp>

#include "core/project/report_editing.h"
#include "core/project/validate.h"

using namespace jupan;

namespace {

std::string orderOf(const Project& project) {
    std::string order;
    for (const ReportSectionChoice& section : reportSections(project)) order += section.id.text + " ";
    return order;
}

Project withSections(std::initializer_list<const char*> ids) {
    Project project;
    for (const char* id : ids) project.reportSections.push_back({.id = {id}});
    return project;
}

Problems reportProblems(const Project& project) {
    Problems found;
    for (const Problem& problem : validate(project))
        if (problem.path.starts_with("report")) found.push_back(problem);
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_editing)

BOOST_AUTO_TEST_CASE(a_report_nobody_chose_has_every_part_once) {
    const Project project;
    const auto sections = reportSections(project);
    BOOST_TEST(sections.size() == EnumNames<ReportPart>::names.size() - 1);
    for (const ReportSectionChoice& section : sections) BOOST_TEST(section.id.text == nameOf(section.part));
    BOOST_TEST(project.reportSections.empty());
}

BOOST_AUTO_TEST_CASE(the_first_edit_makes_the_usual_sections_the_documents_own) {
    Project project;
    ReportSectionChoice* costs = reportSection(project, "costs");
    BOOST_REQUIRE(costs);
    costs->included = false;
    BOOST_TEST(project.reportSections.size() == usualReportSections().size());
    BOOST_TEST(!reportSection(project, "nothing"));
}

BOOST_AUTO_TEST_CASE(a_section_moves_as_far_as_the_list_goes) {
    const struct {
        const char* id;
        int places;
        const char* order;
    } rows[] = {{"b", 1, "a c b d "},  {"b", -1, "b a c d "}, {"a", -1, "a b c d "}, {"a", 9, "b c d a "},
                {"d", -9, "d a b c "}, {"d", 1, "a b c d "},  {"x", 1, "a b c d "},  {"c", 0, "a b c d "}};
    for (const auto& row : rows) {
        Project project = withSections({"a", "b", "c", "d"});
        moveReportSection(project, row.id, row.places);
        BOOST_TEST(orderOf(project) == row.order);
    }
}

BOOST_AUTO_TEST_CASE(an_order_that_forgets_some_keeps_them_behind) {
    Project project = withSections({"a", "b", "c", "d"});
    orderReportSections(project, {"d", "b", "unknown"});
    BOOST_TEST(orderOf(project) == "d b a c ");
}

BOOST_AUTO_TEST_CASE(own_texts_come_and_go_and_parts_stay) {
    Project project = withSections({"a", "text_1"});
    BOOST_TEST(addReportText(project, "a") == "text_2");
    BOOST_TEST(orderOf(project) == "a text_2 text_1 ");
    BOOST_TEST(addReportText(project, "") == "text_3");
    removeReportText(project, "text_1");
    BOOST_TEST(orderOf(project) == "a text_2 text_3 ");
    project.reportSections.push_back({.id = {"costs"}, .part = ReportPart::costs});
    removeReportText(project, "costs");
    BOOST_TEST(orderOf(project) == "a text_2 text_3 costs ");
}

BOOST_AUTO_TEST_CASE(what_a_report_may_not_have_is_refused_with_its_place) {
    const struct {
        void (*change)(Project&);
        ProblemCode code;
        const char* path;
    } rows[] = {
        {[](Project& p) { p.report.color = "blue"; }, ProblemCode::badColor, "report.color"},
        {[](Project& p) { p.report.color = "#12345g"; }, ProblemCode::badColor, "report.color"},
        {[](Project& p) { p.report.color = "#12345"; }, ProblemCode::badColor, "report.color"},
        {[](Project& p) { p.report.logo = "hello"; }, ProblemCode::badPicture, "report.logo"},
        {[](Project& p) { p.report.logo = "iVBORw0KGgo"; }, ProblemCode::badPicture, "report.logo"},
        {[](Project& p) { p.report.logo = "iVBORw0KGgo<"; }, ProblemCode::badPicture, "report.logo"},
        {[](Project& p) { p.report.logo = "iVBORw0KGgo=" + std::string(longestLogo, 'A'); }, ProblemCode::badPicture,
         "report.logo"},
        {[](Project& p) { p.report.currency = Currency{"USD"}; }, ProblemCode::rateMissing, "report.currency"},
        {[](Project& p) { p.report.currency = Currency{"dollar"}; }, ProblemCode::badCurrency, "report.currency"},
        {[](Project& p) { p.report.author = "\xff"; }, ProblemCode::notUtf8, "report.author"},
        {[](Project& p) {
             p.reportSections = {{.id = {"a"}}, {.id = {"a"}}};
         },
         ProblemCode::duplicateId, "report_section.a.id"},
        {[](Project& p) {
             p.reportSections = {{.id = {"a"}, .part = ReportPart::roi}, {.id = {"b"}, .part = ReportPart::roi}};
         },
         ProblemCode::duplicateId, "report_section.b.part"},
        {[](Project& p) { p.reportSections = {{.id = {"A b"}}}; }, ProblemCode::badId, "report_sections[0].id"},
    };
    for (const auto& row : rows) {
        Project project;
        row.change(project);
        const Problems problems = reportProblems(project);
        BOOST_TEST_CONTEXT(row.path) {
            BOOST_REQUIRE(problems.size() == 1U);
            BOOST_TEST((problems[0].code == row.code));
            BOOST_TEST(problems[0].path == row.path);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_report_may_have_is_taken) {
    Project project;
    project.settings.fx["USD"] = 1400;
    project.report = {.title = "=1+1", .currency = Currency{"USD"}, .color = "#1A5fb4", .logo = "/9j/4AAQ"};
    project.reportSections = {{.id = {"a"}}, {.id = {"b"}}, {.id = {"roi"}, .part = ReportPart::roi}};
    BOOST_TEST(reportProblems(project).empty());
    project.report.currency = Currency{"KRW"};
    BOOST_TEST(reportProblems(project).empty());
}

BOOST_AUTO_TEST_SUITE_END()
