// The scale plan as a person uses it: stages, their form, warnings, the ramps, into the plan, into a budget.
#include "tests/ui/pages/test_plan_fixture.h"
#include "ui/charts/scale_ramp_chart.h"
#include "ui/pages/scale_page.h"
#include "ui/widgets/check_list_edit.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using Shown = PlanFixture<ScalePage>;

Project staged() {
    Project project = twoDepartments();
    project.scaleStages = {
        {.id = {"one"}, .name = "First", .start = {2026, 3}, .months = 3, .departments = {"Support"}, .share = 0.8},
        {.id = {"two"}, .name = "Second", .start = {2026, 9}, .months = 4, .departments = {"Legal"}, .share = 0.5}};
    return project;
}

bool says(Shown& shown, const QString& words) {
    return shown.text("scale.warnings").contains(words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scale_page)

BOOST_AUTO_TEST_CASE(a_stage_is_added_filled_in_and_taken_back) {
    Shown shown(twoDepartments());
    BOOST_TEST(!shown.shown("scale.ramps"));
    BOOST_TEST(!shown.shown("scale.apply"));
    shown.find<QPushButton>("scale.stages.add")->click();
    Shown::settle();
    BOOST_REQUIRE(shown.project().scaleStages.size() == 1U);
    const std::string id = shown.project().scaleStages[0].id.text;
    const QString path = QStringLiteral("scale_stage.") + QString::fromStdString(id);
    BOOST_TEST(shown.shown("scale.ramps"));
    shown.type(path + ".name", "Support first");
    shown.type(path + ".months", "4");
    shown.type(path + ".share", "60");
    shown.type(path + ".budget", "5000000");
    const ScaleStage& stage = shown.project().scaleStages[0];
    BOOST_TEST(stage.name == "Support first");
    BOOST_TEST(stage.months == 4);
    BOOST_TEST(stage.share == 0.6);
    BOOST_REQUIRE(stage.budget.has_value());
    BOOST_TEST(stage.budget->toText() == "5000000");
    auto* departments = shown.find<CheckListEdit>(path + ".departments");
    BOOST_REQUIRE(departments->list()->count() == 2);
    departments->list()->item(1)->setCheckState(Qt::Checked);
    Shown::settle();
    BOOST_REQUIRE(shown.project().scaleStages[0].departments.size() == 1U);
    BOOST_TEST(shown.project().scaleStages[0].departments[0] == "Legal");
    auto* safeguards = shown.find<CheckListEdit>(path + ".safeguards");
    BOOST_TEST(safeguards->list()->count() > 30);
    safeguards->list()->item(0)->setCheckState(Qt::Checked);
    Shown::settle();
    BOOST_TEST(shown.project().scaleStages[0].safeguards.size() == 1U);
    BOOST_TEST(shown.shown("scale.warnings"));
    shown.click("scale.stages.delete");
    BOOST_TEST(shown.project().scaleStages.empty());
    shown.click("scale.stages.undo");
    BOOST_TEST(shown.project().scaleStages.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_wrong_share_is_refused_beside_the_field) {
    Shown shown(staged());
    shown.type("scale_stage.one.share", "-5");
    BOOST_TEST(!shown.error("scale_stage.one.share.error").isEmpty());
    BOOST_TEST(shown.project().scaleStages[0].share == 0.8);
}

BOOST_AUTO_TEST_CASE(the_ramps_are_those_of_the_stages) {
    Shown shown(staged());
    auto* chart = shown.find<ScaleRampChart>("scale.ramps");
    BOOST_TEST(chart->table().rows.size() == 48);
    // Support in May 2026, month 5: the end of its stage; Legal in September, month 9: a quarter of 50 %.
    BOOST_TEST(std::get<double>(chart->table().rows[4][2]) == 0.8, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(std::get<double>(chart->table().rows[24 + 8][2]) == 0.125, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(std::get<double>(chart->table().rows[4][3]) == 1, boost::test_tools::tolerance(1e-12));
    shown.choose("scale.measure", 1);
    BOOST_TEST(std::get<double>(chart->table().rows[4][2]) == 800, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(!chart->plotArea().isEmpty());
}

BOOST_AUTO_TEST_CASE(applying_is_one_step_and_the_table_shows_it_before) {
    Shown shown(staged());
    BOOST_TEST(shown.rows("scale.effect") == 6);
    BOOST_TEST(shown.cell("scale.effect", 0, 1) != shown.cell("scale.effect", 0, 2));
    const QString after = shown.cell("scale.effect", 0, 2);
    shown.click("scale.apply");
    BOOST_TEST(shown.project().kpis[0].adoption.startMonth == 3);
    BOOST_TEST(shown.project().kpis[0].adoption.ceiling.value == 0.8);
    BOOST_TEST(shown.cell("scale.effect", 0, 1).toStdString() == after.toStdString());
    BOOST_TEST(!shown.find<QPushButton>("scale.apply")->isEnabled());
    BOOST_TEST(!shown.text("scale.said").isEmpty());
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(shown.project().kpis[0].adoption.startMonth == 1);
    BOOST_TEST(!shown.document.canUndo());
}

BOOST_AUTO_TEST_CASE(a_budget_draft_is_made_from_the_plan) {
    Shown shown(staged());
    BOOST_TEST(!shown.shown("scale.open_budget"));
    shown.click("scale.budget");
    BOOST_TEST(shown.project().finops.budget.hasDraft());
    shown.click("scale.open_budget");
    BOOST_TEST((shown.requested == PageId::budget));
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(!shown.project().finops.budget.hasDraft());
    Project free = staged();
    free.workloads.clear();
    shown.open(free);
    shown.click("scale.budget");
    BOOST_TEST(!shown.error("scale.error").isEmpty());
    BOOST_TEST(!shown.project().finops.budget.hasDraft());
}

BOOST_AUTO_TEST_CASE(what_is_odd_is_said_in_words) {
    Project project = staged();
    project.scaleStages[0].departments = {"Support", "Sales"};
    project.scaleStages[1].start = {2026, 2};
    project.scaleStages.push_back({.id = {"three"},
                                   .name = "<b>Third</b>",
                                   .start = {2027, 12},
                                   .months = 6,
                                   .departments = {"Support"},
                                   .share = 0.2,
                                   .safeguards = {"no-such-item"}});
    Shown shown(project);
    BOOST_TEST(says(shown, "Sales"));
    BOOST_TEST(says(shown, "“Second” starts before the stage"));
    BOOST_TEST(says(shown, "smaller share of “Support”"));
    BOOST_TEST(says(shown, "ends after the plan"));
    BOOST_TEST(says(shown, "no-such-item"));
    BOOST_TEST(says(shown, "<b>Third</b>"));
    BOOST_TEST((shown.find<QLabel>("scale.warnings")->textFormat() == Qt::PlainText));
}

BOOST_AUTO_TEST_CASE(a_stage_over_its_budget_is_marked) {
    Project project = staged();
    project.scaleStages[0].budget = Decimal::parse("1").value();
    Shown shown(project);
    BOOST_TEST(shown.cell("scale.stages.table", 0, 6).contains(QStringLiteral("▲")));
    BOOST_TEST(!shown.cell("scale.stages.table", 1, 6).contains(QStringLiteral("▲")));
}

BOOST_AUTO_TEST_SUITE_END()
