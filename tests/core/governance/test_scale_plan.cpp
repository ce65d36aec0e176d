#include "core/governance/readiness.h"
#include "core/governance/scale_plan.h"
#include "core/project/editing.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

using test::day;

/// Support and Sales with a KPI and a workload each, a KPI without work unit, and two models.
Project firm() {
    Project project = test::helpdesk();
    project.settings.horizonMonths = 24;
    project.workUnits.push_back({.id = {"offers"}, .name = "Offers", .department = "Sales", .volumePerMonth = 50});
    project.kpis.push_back({.id = {"errors"},
                            .name = "Errors",
                            .workUnit = {{"offers"}},
                            .kind = KpiKind::quality,
                            .reduction = Uncertain(0.5),
                            .errorRate = Uncertain(0.1),
                            .costPerError = Uncertain(10000)});
    project.kpis.push_back(
        {.id = {"other"}, .name = "Other", .kind = KpiKind::amount, .monthlyAmount = Uncertain(100)});
    for (const char* id : {"cheap", "strong"})
        project.models.push_back(
            {.id = {id}, .name = id, .currency = {"KRW"}, .price = {.input = 1000, .output = 2000}});
    for (const char* unit : {"enquiries", "offers"})
        project.workloads.push_back({.id = {std::string(unit) + "-load"},
                                     .name = unit,
                                     .workUnit = {{unit}},
                                     .requestsPerItem = Uncertain(1),
                                     .inputTokens = 1000,
                                     .outputTokens = 500,
                                     .stages = {{.fromMonth = 1, .mix = {{{"cheap"}, 1.0}}}}});
    test::requireValid(project);
    return project;
}

ScaleStage stage(const std::string& id, YearMonth start, double share, std::vector<std::string> departments = {}) {
    return {.id = {id}, .name = id, .start = start, .departments = std::move(departments), .share = share};
}

const Adoption& adoptionOf(const Project& project, const std::string& kpi) {
    return findEntity<Kpi>(project, kpi)->adoption;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scale_plan)

BOOST_AUTO_TEST_CASE(without_stages_nothing_changes) {
    const Project project = firm();
    BOOST_TEST((withScalePlan(project) == project));
    BOOST_TEST(departmentRamps(project).empty());
    BOOST_TEST(scaleProblems(project).empty());
    const ScaleEffect effect = scaleEffect(project).value();
    BOOST_TEST(effect.before.npv == effect.after.npv);
    BOOST_TEST(effect.stages.empty());
}

BOOST_AUTO_TEST_CASE(departments_ramp_from_their_first_stage_to_the_end_of_their_last) {
    Project project = firm();
    project.scaleStages = {stage("pilot", {2026, 3}, 0.2, {"Support"}), stage("half", {2026, 6}, 0.5, {"Support"}),
                           stage("all", {2026, 10}, 0.9)};
    const Project scaled = withScalePlan(project);
    test::requireValid(scaled);
    // Support: March (month 3) to December (month 12), ten months, 90 %.
    BOOST_TEST(adoptionOf(scaled, "handling").startMonth == 3);
    BOOST_TEST(adoptionOf(scaled, "handling").rampMonths == 10);
    BOOST_TEST(adoptionOf(scaled, "handling").ceiling.value == 0.9);
    // Sales and what belongs to nobody: only the stage for all.
    for (const char* id : {"errors", "other"}) {
        BOOST_TEST(adoptionOf(scaled, id).startMonth == 10);
        BOOST_TEST(adoptionOf(scaled, id).rampMonths == 3);
    }
    BOOST_TEST(scaled.workloads[0].adoption.startMonth == 3);
    BOOST_TEST(scaled.workloads[1].adoption.startMonth == 10);
    const auto ramps = departmentRamps(project);
    BOOST_REQUIRE(ramps.size() == 2U);
    const DepartmentRamp& support = ramps[0];
    BOOST_TEST(support.department == "Support");
    BOOST_REQUIRE(support.stages.size() == 24U);
    BOOST_TEST(support.stages[1] == 0.0);                                        // February
    BOOST_TEST(support.stages[4] == 0.2, boost::test_tools::tolerance(1e-12));   // May
    BOOST_TEST(support.stages[5] == 0.3, boost::test_tools::tolerance(1e-12));   // June: 0.2 + 0.3 / 3
    BOOST_TEST(support.stages[8] == 0.5, boost::test_tools::tolerance(1e-12));   // September, waiting
    BOOST_TEST(support.stages[11] == 0.9, boost::test_tools::tolerance(1e-12));  // December
    BOOST_TEST(support.plan[11] == 0.9, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(support.plan[23] == 0.9, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(a_department_that_no_stage_reaches_stays) {
    Project project = firm();
    project.scaleStages = {stage("one", {2026, 3}, 0.5, {"Support"})};
    const Project scaled = withScalePlan(project);
    BOOST_TEST((adoptionOf(scaled, "errors") == adoptionOf(project, "errors")));
    BOOST_TEST((adoptionOf(scaled, "other") == adoptionOf(project, "other")));
    const std::vector<ScaleProblem> expected{{ScaleProblemKind::departmentLeftOut, "", "Sales"}};
    BOOST_TEST((scaleProblems(project) == expected));
}

BOOST_AUTO_TEST_CASE(a_stage_s_model_answers_from_its_month_on) {
    Project project = firm();
    project.workloads[0].stages.push_back({.fromMonth = 12, .mix = {{{"strong"}, 1.0}}});
    project.scaleStages = {stage("one", {2026, 3}, 0.5), stage("two", {2026, 7}, 1)};
    project.scaleStages[0].model = {{"cheap"}};
    project.scaleStages[1].model = {{"strong"}};
    Project scaled = withScalePlan(project);
    test::requireValid(scaled);
    const auto& ladder = scaled.workloads[0].stages;  // cheap from 1 already, strong from July
    BOOST_REQUIRE(ladder.size() == 2U);
    BOOST_TEST(ladder[0].fromMonth == 1);
    BOOST_TEST(ladder[1].fromMonth == 7);
    BOOST_TEST(ladder[1].mix[0].model.text == "strong");
    project.scaleStages[0].start = {2020, 1};  // before the plan: from its first month on
    project.scaleStages[0].model = {{"strong"}};
    scaled = withScalePlan(project);
    test::requireValid(scaled);
    BOOST_TEST(scaled.workloads[0].stages.size() == 1U);
    BOOST_TEST(scaled.workloads[0].stages[0].mix[0].model.text == "strong");
}

BOOST_AUTO_TEST_CASE(words_about_an_input_that_is_plain_now_go) {
    Project project = firm();
    project.kpis[0].adoption.ceiling = Uncertain(0.8, {.low = 0.5, .high = 1});
    project.kpis[0].reduction = Uncertain(0.4, {.low = 0.3, .high = 0.5});
    project.correlations = {{.a = "kpi.handling.adoption.ceiling", .b = "kpi.handling.reduction", .rho = 0.5}};
    project.scaleStages = {stage("one", {2026, 3}, 0.5)};
    test::requireValid(project);
    const Project scaled = withScalePlan(project);
    test::requireValid(scaled);
    BOOST_TEST(scaled.correlations.empty());
}

BOOST_AUTO_TEST_CASE(odd_stages_are_named_and_break_nothing) {
    struct Row {
        std::vector<ScaleStage> stages;
        std::vector<ScaleProblem> problems;
    };
    using enum ScaleProblemKind;
    ScaleStage guarded = stage("a", {2026, 2}, 1);
    guarded.safeguards = {"security_access", "gone", "security_gdpr"};
    const std::vector<Row> rows{
        {{stage("a", {2026, 2}, 1), stage("b", {2026, 1}, 1)}, {{outOfOrder, "b", ""}}},
        {{stage("a", {2026, 2}, 0.5), stage("b", {2026, 5}, 0.4, {"Sales"})}, {{shareFalls, "b", "Sales"}}},
        {{stage("a", {2025, 11}, 1)}, {{beforeStart, "a", ""}}},
        {{stage("a", {2027, 11}, 1)}, {{beyondHorizon, "a", ""}}},
        {{stage("a", {9999, 12}, 1)}, {{beyondHorizon, "a", ""}}},
        {{stage("a", {1, 1}, 1)}, {{beforeStart, "a", ""}}},
        {{stage("a", {2026, 2}, 1), stage("b", {2026, 5}, 1, {"Legal"})}, {{unknownDepartment, "b", "Legal"}}},
        {{guarded}, {{safeguardGone, "a", "gone"}, {safeguardOpen, "a", "security_gdpr"}}},
    };
    for (const Row& row : rows) {
        Project project = firm();
        setChecklistEntry(
            project,
            {.id = {"security_access"}, .list = ChecklistTopic::securityAndPrivacy, .status = ItemStatus::done});
        project.scaleStages = row.stages;
        test::requireValid(project);
        BOOST_TEST((scaleProblems(project) == row.problems), row.stages.back().id.text);
        test::requireValid(withScalePlan(project));
        BOOST_TEST(scaleEffect(project).ok());
        for (const DepartmentRamp& ramp : departmentRamps(project))
            for (const double share : ramp.plan) BOOST_TEST((share >= 0 && share <= 1));
    }
}

BOOST_AUTO_TEST_CASE(what_ended_before_the_scale_up_stays_ended) {
    Project project = firm();
    project.kpis[0].adoption.endMonth = 2;
    project.kpis[1].adoption.endMonth = 12;
    project.scaleStages = {stage("one", {2026, 3}, 0.5)};
    const Project scaled = withScalePlan(project);
    test::requireValid(scaled);
    BOOST_TEST((adoptionOf(scaled, "handling") == adoptionOf(project, "handling")));
    BOOST_TEST(adoptionOf(scaled, "errors").startMonth == 3);
    BOOST_TEST(adoptionOf(scaled, "errors").endMonth.value() == 12);
}

BOOST_AUTO_TEST_CASE(the_effect_compares_plans_and_budgets) {
    Project project = firm();
    project.costs.push_back({.id = {"tool"},
                             .name = "Tool",
                             .kind = CostKind::recurring,
                             .category = Category::toolsFinops,
                             .amount = Uncertain(1000)});
    for (Workload& load : project.workloads) load.inputTokens = load.outputTokens = 0;
    project.scaleStages = {stage("one", {2026, 1}, 0.5), stage("two", {2026, 4}, 1)};
    project.scaleStages[0].budget = ledgerAmount(2500).value();
    const ScaleEffect effect = scaleEffect(project).value();
    BOOST_TEST(effect.before.npv > effect.after.npv);  // the plan was in full use from month 1
    BOOST_REQUIRE(effect.stages.size() == 2U);
    BOOST_TEST(effect.stages[0].planned == 3000.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(effect.stages[0].budget.value() == 2500.0);
    BOOST_TEST(!effect.stages[1].budget.has_value());
}

BOOST_AUTO_TEST_CASE(stages_are_added_one_after_the_other) {
    Project project = firm();
    BOOST_TEST(addScaleStage(project, "One") == "stage-1");
    BOOST_TEST((project.scaleStages[0].start == YearMonth{2026, 1}));
    addScaleStage(project, "Two");
    BOOST_TEST((project.scaleStages[1].start == YearMonth{2026, 4}));
    project.scaleStages[1].start = {9999, 12};
    addScaleStage(project, "Three");
    BOOST_TEST((project.scaleStages[2].start == YearMonth{9999, 12}));
    test::requireValid(project);
}

BOOST_AUTO_TEST_CASE(the_first_stage_follows_the_pilot) {
    Project project = firm();
    project.pilot.plan.start = parseDate("2026-02-02");
    project.pilot.plan.weeks = 8;  // the last day is 29 March
    addScaleStage(project, "One");
    BOOST_TEST((project.scaleStages[0].start == YearMonth{2026, 4}));
    addScaleStage(project, "Two");
    BOOST_TEST((project.scaleStages[1].start == YearMonth{2026, 7}));
    project.scaleStages.clear();
    project.pilot.plan.start = parseDate("2024-01-01");  // long over: with the plan
    addScaleStage(project, "One");
    BOOST_TEST((project.scaleStages[0].start == project.settings.start));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
