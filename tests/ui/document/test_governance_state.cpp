// Where each fact of the roadmap and the gates comes from.
#include <boost/test/unit_test.hpp>

#include "core/governance/schedule.h"
#include "tests/ui/document/memory_store.h"
#include "ui/document/governance_state.h"
#include "ui/document/project_document.h"
#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Project firm() {
    Project project;
    project.settings.name = "Hanbit";
    project.settings.start = {2026, 1};
    project.kpis = {{.id = {"labour"},
                     .name = "Labour saved",
                     .kind = KpiKind::amount,
                     .monthlyAmount = Uncertain{100.0, {50.0, 150.0}}}};
    project.costs = {{.id = {"setup"}, .name = "Set-up", .kind = CostKind::oneTime, .amount = Uncertain(600.0)}};
    return project;
}

struct Opened {
    ProjectDocument document;
    explicit Opened(Project project, Date today) {
        document.spending().setToday(today);
        document.open({nullptr, std::move(project)});
        document.spending().setToday(today);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(governance_state)

BOOST_AUTO_TEST_CASE(steps_have_numbers_and_what_is_late_is_known) {
    Opened opened(firm(), day("2026-01-20"));
    const RoadState state = roadState(opened.document);
    BOOST_TEST((state.today == day("2026-01-20")));
    BOOST_TEST(state.steps == 9U);
    BOOST_TEST(state.done == 0U);
    BOOST_TEST(state.next.value() == "goals");
    BOOST_TEST(state.numberOf("goals") == 1);
    BOOST_TEST(state.numberOf("indicators") == 9);
    BOOST_TEST(state.numberOf("review_6") == 0);
    BOOST_TEST(state.numberOf("unknown") == 0);
    BOOST_TEST(state.find("goals")->overdue);  // the 1st to the 14th of January
    BOOST_TEST(!state.find("costs")->overdue);
    BOOST_TEST(state.find("unknown") == nullptr);
}

BOOST_AUTO_TEST_CASE(own_milestones_are_done_by_tick_and_under_way_on_their_days) {
    Project project = firm();
    const std::string id = addMilestone(project, "Board decides", day("2026-02-02"));
    for (const auto& [today, state, overdue] : {std::tuple{"2026-02-01", StepState::notStarted, false},
                                                std::tuple{"2026-02-02", StepState::inProgress, false},
                                                std::tuple{"2026-02-03", StepState::notStarted, true}}) {
        Opened opened(project, day(today));
        BOOST_TEST((roadState(opened.document).find(id)->state == state), today);
        BOOST_TEST(roadState(opened.document).find(id)->overdue == overdue, today);
    }
    tickStep(project, id, day("2026-02-05"));
    Opened before(project, day("2026-02-04")), after(project, day("2026-02-05"));
    BOOST_TEST(roadState(before.document).find(id)->overdue);
    BOOST_TEST((roadState(after.document).find(id)->state == StepState::done));
    BOOST_TEST(!roadState(after.document).find(id)->overdue);
}

BOOST_AUTO_TEST_CASE(gates_stand_at_the_pilot_and_at_the_scale_up) {
    Project project = firm();
    Opened nine(project, day("2026-01-20"));
    BOOST_TEST((roadState(nine.document).gates[0] == roadState(nine.document).find("pilot_analysis")->step.start));
    BOOST_TEST((roadState(nine.document).gates[1] == roadState(nine.document).find("scale")->step.start));
    project.pilot.plan.start = day("2026-03-02");
    project.roadmap.form = RoadmapForm::eightWeeks;
    Opened phases(project, day("2026-01-20"));
    BOOST_TEST(roadState(phases.document).steps == 4U);
    BOOST_TEST((roadState(phases.document).gates[0] == day("2026-03-02")));
    BOOST_TEST(
        (roadState(phases.document).gates[1] == addDays(roadState(phases.document).find("decision")->step.end, 1)));
    project.scaleStages = {{.id = {"s"}, .name = "All", .start = {2026, 9}}};
    Opened staged(project, day("2026-01-20"));
    BOOST_TEST((roadState(staged.document).gates[1] == day("2026-09-01")));
}

BOOST_AUTO_TEST_CASE(the_probability_is_known_once_the_base_case_is_simulated) {
    Opened opened(firm(), day("2026-01-20"));
    BOOST_TEST(gateFacts(opened.document).npv.has_value());
    BOOST_TEST(!gateFacts(opened.document).npvProbability.has_value());
    opened.document.simulation().finish();
    const auto known = gateFacts(opened.document).npvProbability;
    BOOST_REQUIRE(known.has_value());
    BOOST_TEST(*known == opened.document.simulation().result()->probNpvPositive);
    opened.document.edit("", [](Project& project) { project.kpis[0].monthlyAmount = Uncertain{200.0, {50.0, 250.0}}; });
    BOOST_TEST(!gateFacts(opened.document).npvProbability.has_value());
}

BOOST_AUTO_TEST_CASE(spending_is_unknown_until_something_was_charged_against_a_budget) {
    Opened opened(firm(), day("2026-01-20"));
    const GateFacts facts = gateFacts(opened.document);
    BOOST_TEST(!facts.budgetUsed.has_value());
    BOOST_TEST(!facts.activeAlerts.has_value());
    BOOST_TEST(!facts.dataQuality.has_value());

    MemoryFile file;
    file.ledger.add(day("2026-01-10"), {.vendor = "openai", .project = "bot", .currency = "KRW"},
                    {.requests = 1, .amount = Decimal::fromMinorUnits(300, 0)});
    Project project = firm();
    BudgetLine line{.id = {"bot"}, .kind = BudgetLineKind::own, .name = "Bot"};
    putAmount(line, {2026, 1}, Decimal::fromMinorUnits(400, 0));
    project.finops.budget.draft.lines = {line};
    project.finops.rules = {{.project = "bot", .line = "bot"}};
    ProjectDocument document;
    document.open({std::make_unique<MemoryStore>(file), project});
    document.spending().setToday(day("2026-01-20"));
    BOOST_TEST(gateFacts(document).budgetUsed.value() == 0.75);
    BOOST_TEST(gateFacts(document).activeAlerts.has_value());
}

BOOST_AUTO_TEST_CASE(gates_are_in_their_order) {
    Opened opened(firm(), day("2026-01-20"));
    const auto gates = gateResults(opened.document);
    BOOST_TEST((gates[0].gate == Gate::pilotStart));
    BOOST_TEST((gates[1].gate == Gate::scale));
    BOOST_TEST(!gates[0].open);
}

BOOST_AUTO_TEST_SUITE_END()
