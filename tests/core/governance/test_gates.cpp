#include <cmath>
#include <functional>

#include "core/governance/gates.h"
#include "core/governance/readiness.h"
#include "core/governance/shipped_items.h"
#include "core/project/editing.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

using test::day;
using enum ConditionState;

const GateFacts goodFacts{.npv = 1e6,
                          .npvProbability = 0.9,
                          .budgetUsed = 0.95,
                          .activeAlerts = 0,
                          .dataQuality = 0.8,
                          .today = day("2026-06-01")};

/// Everything that both gates ask for by default.
Project readyForBoth() {
    Project project = test::helpdesk();
    for (const ShippedItem& item : shippedItems())
        setChecklistEntry(project, {.id = {std::string(item.id)}, .list = item.list, .status = ItemStatus::done});
    project.pilot.plan.fixedOn = day("2026-01-10");
    project.pilot.kpis = {{.kpi = {"handling"}, .target = 0.3, .minimum = 0.1}};
    test::observe(project, "handling", PilotPhase::baseline, 10);
    test::observe(project, "handling", PilotPhase::pilot, 6);
    project.finops.budget.versions = {{.number = 1, .frozenOn = day("2026-01-20")}};
    project.risks = {{.id = {"leak"},
                      .name = "Leak",
                      .likelihood = 3,
                      .impact = 5,
                      .response = RiskResponse::reduce,
                      .owner = "IT"}};
    test::requireValid(project);
    return project;
}

/// The result of a condition that stands alone.
ConditionResult alone(const Project& project, const GateCondition& condition, const GateFacts& facts = goodFacts) {
    Project asked = project;
    asked.gateConditions = {condition};
    const GateResult result = evaluateGate(asked, condition.gate, facts);
    BOOST_REQUIRE(result.conditions.size() == 1U);
    BOOST_TEST(result.open == (result.conditions[0].state == met));
    return result.conditions[0];
}

}  // namespace

BOOST_AUTO_TEST_SUITE(gates)

BOOST_AUTO_TEST_CASE(the_default_conditions_are_valid_and_open_for_who_did_them) {
    Project project = readyForBoth();
    project.gateConditions = defaultGateConditions();
    test::requireValid(project);
    project.gateConditions.clear();
    for (const Gate gate : {Gate::pilotStart, Gate::scale}) {
        const GateResult result = evaluateGate(project, gate, goodFacts);
        for (const ConditionResult& condition : result.conditions)
            BOOST_TEST((condition.state == met), nameOf(condition.condition.kind));
        BOOST_TEST(result.open);
        BOOST_TEST(result.passable());
    }
    BOOST_TEST(conditionsOf(project, Gate::pilotStart).size() == 5U);
    BOOST_TEST(conditionsOf(project, Gate::scale).size() == 7U);
}

BOOST_AUTO_TEST_CASE(a_new_project_s_gates_are_closed_and_say_what_is_missing) {
    const Project project = test::helpdesk();
    for (const Gate gate : {Gate::pilotStart, Gate::scale}) {
        const GateResult result = evaluateGate(project, gate, {.today = day("2026-01-01")});
        BOOST_TEST(!result.open);
        BOOST_TEST(!result.passable());
        for (const ConditionResult& condition : result.conditions)
            BOOST_TEST((condition.state != met), nameOf(condition.condition.kind));
    }
    const GateResult start = evaluateGate(project, Gate::pilotStart, {.today = day("2026-01-01")});
    BOOST_TEST(start.conditions[0].missing.size() == 5U);
    BOOST_TEST(start.conditions[0].value.value() == 0.0);
}

BOOST_AUTO_TEST_CASE(every_kind_on_both_sides_of_its_threshold) {
    using enum ConditionKind;
    const Project project = readyForBoth();
    struct Row {
        GateCondition condition;
        std::function<void(Project&, GateFacts&)> change;
        ConditionState expected;
        std::vector<std::string> missing{};
    };
    const std::string security = "security_and_privacy";
    const auto undo = [](std::string id) {
        return [id](Project& p, GateFacts&) { setChecklistEntry(p, {.id = {id}, .list = findShippedItem(id)->list}); };
    };
    const auto nothing = [](Project&, GateFacts&) {};
    const std::vector<Row> rows{
        {{.kind = checklistReady, .subject = security, .threshold = 1.0}, nothing, met},
        {{.kind = checklistReady, .subject = security, .threshold = 1.0},
         undo("security_access"),
         unmet,
         {"security_access"}},
        {{.kind = checklistReady, .subject = security, .threshold = 8.0 / 9}, undo("security_access"), met},
        {{.kind = checklistReady, .threshold = 45.0 / 46}, undo("flow_human"), met},
        {{.kind = checklistReady, .threshold = 1.0}, undo("flow_human"), unmet, {"flow_human"}},
        {{.kind = checklistReady, .subject = "gone", .threshold = 0.0}, nothing, subjectGone},
        {{.kind = itemDone, .subject = "flow_human"}, nothing, met},
        {{.kind = itemDone, .subject = "flow_human"}, undo("flow_human"), unmet, {"flow_human"}},
        {{.kind = itemDone, .subject = "item-1"}, nothing, subjectGone},
        {{.kind = itemDone, .subject = ""}, nothing, subjectGone},
        {{.kind = baseline}, nothing, met},
        {{.kind = baseline, .subject = "handling"}, nothing, met},
        {{.kind = baseline, .subject = "deleted"}, nothing, subjectGone},
        {{.kind = baseline}, [](Project& p, GateFacts&) { p.pilot.observations.clear(); }, unmet, {"handling"}},
        {{.kind = baseline}, [](Project& p, GateFacts&) { p.pilot.kpis.clear(); }, unmet},
        {{.kind = baseline, .subject = "handling"},
         [](Project& p, GateFacts&) { p.pilot.kpis.clear(); },
         unmet,
         {"handling"}},
        {{.kind = baseline, .subject = "handling"},
         [](Project& p, GateFacts&) { removeKpi(p, "handling"); },
         subjectGone},
        {{.kind = criteriaFixed}, [](Project& p, GateFacts&) { p.pilot.plan.fixedOn.reset(); }, unmet},
        {{.kind = verdict}, nothing, met},
        {{.kind = verdict}, [](Project& p, GateFacts&) { p.pilot.kpis[0].target = 0.9; }, unmet, {"handling"}},
        {{.kind = verdict}, [](Project& p, GateFacts&) { p.pilot.kpis.clear(); }, unmet},
        {{.kind = verdict, .subject = "deleted"}, nothing, subjectGone},
        {{.kind = budgetFrozen}, [](Project& p, GateFacts&) { p.finops.budget.versions.clear(); }, unmet},
        {{.kind = budgetKept, .threshold = 0.95}, nothing, met},
        {{.kind = budgetKept, .threshold = 0.94}, nothing, unmet},
        {{.kind = budgetKept, .threshold = 1.0}, [](Project&, GateFacts& f) { f.budgetUsed.reset(); }, unknown},
        {{.kind = noAlert}, nothing, met},
        {{.kind = noAlert}, [](Project&, GateFacts& f) { f.activeAlerts = 1; }, unmet},
        {{.kind = noAlert}, [](Project&, GateFacts& f) { f.activeAlerts.reset(); }, unknown},
        {{.kind = npvPositive}, nothing, met},
        {{.kind = npvPositive}, [](Project&, GateFacts& f) { f.npv = 0; }, unmet},
        {{.kind = npvProbability, .threshold = 0.9}, nothing, met},
        {{.kind = npvProbability, .threshold = 0.91}, nothing, unmet},
        {{.kind = npvProbability, .threshold = 0.1}, [](Project&, GateFacts& f) { f.npvProbability = NAN; }, unknown},
        {{.kind = ConditionKind::dataQuality, .threshold = 0.8}, nothing, met},
        {{.kind = ConditionKind::dataQuality, .threshold = 0.81}, nothing, unmet},
        {{.kind = risksAnswered, .threshold = 12.0}, nothing, met},
        {{.kind = risksAnswered, .threshold = 12.0},
         [](Project& p, GateFacts&) { p.risks[0].owner.clear(); },
         unmet,
         {"leak"}},
        {{.kind = risksAnswered, .threshold = 16.0}, [](Project& p, GateFacts&) { p.risks[0].owner.clear(); }, met},
        {{.kind = risksAnswered, .threshold = 12.0}, [](Project& p, GateFacts&) { p.risks.clear(); }, unknown},
        {{.kind = risksAnswered, .threshold = 12.0},
         [](Project& p, GateFacts&) { p.risks[0].impact.reset(); },
         unknown},
    };
    for (const Row& row : rows)
        BOOST_TEST_CONTEXT(nameOf(row.condition.kind)
                           << " " << row.condition.subject << " " << row.condition.threshold.value_or(-1)) {
            Project changed = project;
            GateFacts facts = goodFacts;
            row.change(changed, facts);
            const ConditionResult result = alone(changed, row.condition, facts);
            BOOST_TEST(nameOf(result.state) == nameOf(row.expected));
            BOOST_TEST(result.missing == row.missing, boost::test_tools::per_element());
        }
}

BOOST_AUTO_TEST_CASE(own_conditions_take_the_place_of_the_default_ones) {
    Project project = test::helpdesk();
    setGateConditions(project, Gate::scale, {{.gate = Gate::pilotStart, .kind = ConditionKind::npvPositive}});
    BOOST_TEST(conditionsOf(project, Gate::scale).size() == 1U);
    BOOST_TEST((conditionsOf(project, Gate::scale)[0].gate == Gate::scale));
    BOOST_TEST(conditionsOf(project, Gate::pilotStart).size() == 5U);
    setGateConditions(project, Gate::scale, {});
    BOOST_TEST(conditionsOf(project, Gate::scale).size() == 7U);
    BOOST_TEST(project.gateConditions.empty());
}

BOOST_AUTO_TEST_CASE(an_override_passes_a_closed_gate_and_opens_none) {
    Project project = test::helpdesk();
    project.gateOverrides = {
        {.gate = Gate::scale, .by = "Owner", .reason = "First", .date = day("2026-02-01")},
        {.gate = Gate::scale, .by = "Owner", .reason = "Second", .date = day("2026-03-01")},
    };
    const GateResult scale = evaluateGate(project, Gate::scale, goodFacts);
    BOOST_TEST(!scale.open);
    BOOST_TEST(scale.passable());
    BOOST_TEST(scale.override->reason == "Second");
    BOOST_TEST(!evaluateGate(project, Gate::pilotStart, goodFacts).passable());
}

BOOST_AUTO_TEST_CASE(the_plan_tells_npv_and_data_quality) {
    Project project = test::helpdesk();
    project.dataSources = {{.id = {"mail"}, .name = "Mail", .accuracy = 60, .workUnits = {"enquiries"}}};
    const Results results = analyze(project).value();
    const GateFacts facts = planFacts(project, results, day("2026-01-01"));
    BOOST_TEST(facts.npv.value() == results.metrics.npv);
    BOOST_TEST(facts.dataQuality.value() == 0.6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(!facts.npvProbability.has_value());
    project.dataSources.clear();
    BOOST_TEST(!planFacts(project, results, day("2026-01-01")).dataQuality.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
