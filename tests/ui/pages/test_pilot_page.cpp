// Pilot as a person uses it: planning, proposing and fixing, the verdict in words, the decision, and back into the
// plan.
#include <QScrollArea>

#include "tests/ui/pages/test_pilot_firm.h"
#include "ui/document/simulation_runner.h"
#include "ui/models/pilot_plan_change.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PilotShown {
    explicit Shown(PilotState state) : Shown(pilotFirm(state)) {}
    explicit Shown(Project project) : PilotShown(std::move(project), FirmState::noCharges) {}
    [[nodiscard]] const Pilot& pilot() const { return document.project().pilot; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_page)

BOOST_AUTO_TEST_CASE(a_plan_without_kpis_leads_to_the_goals) {
    Shown shown(spendingFirm(FirmState::noBudget));
    BOOST_TEST(shown.shown("pilot.empty"));
    BOOST_TEST(!shown.shown("pilot.plan.fix"));
    shown.click("pilot.empty.action");
    BOOST_TEST((shown.requested == PageId::goals));
}

BOOST_AUTO_TEST_CASE(the_plan_is_typed_and_its_bad_input_is_refused_beside_the_field) {
    Shown shown(PilotState::none);
    BOOST_TEST(!shown.shown("pilot.measure.table"));
    shown.type("pilot.start", "2026-05-04");
    shown.type("pilot.weeks", "6");
    shown.type("pilot.channel", "chat");
    shown.type("pilot.stakeholders", "Head of sales, Shop manager");
    BOOST_TEST((shown.pilot().plan.start == day("2026-05-04")));
    BOOST_TEST(shown.pilot().plan.weeks == 6);
    BOOST_TEST(shown.pilot().plan.channel == "chat");
    BOOST_TEST(shown.pilot().plan.stakeholders.size() == 2U);
    BOOST_TEST(!shown.shown("pilot.plan.hints"));
    shown.type("pilot.weeks", "30");
    BOOST_TEST(!shown.error("pilot.weeks.error").empty());
    BOOST_TEST(shown.pilot().plan.weeks == 6);
    shown.type("pilot.start", "2026-02-30");
    BOOST_TEST(!shown.error("pilot.start.error").empty());
    shown.type("pilot.stakeholders", "Owner");
    BOOST_TEST(has(shown.text("pilot.plan.hints"), "1"));
}

BOOST_AUTO_TEST_CASE(a_kpi_starts_with_what_the_plan_counts_on) {
    Shown shown(PilotState::none);
    shown.choose("pilot.kpis.choice", "Handling time");
    shown.click("pilot.kpis.add");
    BOOST_REQUIRE(shown.pilot().kpis.size() == 1U);
    BOOST_TEST(shown.pilot().kpis[0].target == 0.4);
    BOOST_TEST((shown.pilot().kpis[0].better == Better::lower));
    BOOST_TEST(shown.rows("pilot.kpis.table") == 1);
    BOOST_TEST(shown.shown("pilot.measure.add"));
    shown.click("pilot.kpis.remove");
    BOOST_TEST(shown.pilot().kpis.empty());
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.pilot().kpis.size() == 1U);
}

BOOST_AUTO_TEST_CASE(percent_typed_as_a_fraction_is_asked_about) {
    Shown shown(PilotState::planned);
    shown.type("pilot_kpis[0].target", "0.4");
    BOOST_TEST(has(shown.error("pilot_kpis[0].target.error"), "40"));
    BOOST_TEST(shown.pilot().kpis[0].target == 0.3);
    shown.type("pilot_kpis[0].target", "40");
    BOOST_TEST(shown.error("pilot_kpis[0].target.error").empty());
    BOOST_TEST(shown.pilot().kpis[0].target == 0.4);
    // A target below the minimum of 10 %.
    shown.type("pilot_kpis[0].target", "5");
    BOOST_TEST(!shown.error("pilot_kpis[0].target.error").empty());
    BOOST_TEST(shown.pilot().kpis[0].target == 0.4);
}

BOOST_AUTO_TEST_CASE(proposed_are_the_kpis_whose_knowledge_is_worth_most) {
    Shown shown(PilotState::none);
    shown.click("pilot.kpis.propose");
    shown.document.simulation().finish();
    shown.settle();
    BOOST_TEST(shown.rows("pilot.kpis.candidates") == 3);
    BOOST_TEST(shown.cell("pilot.kpis.candidates", 0, 0) == "Handling time");
    BOOST_TEST(!shown.text("pilot.kpis.candidatesNote").empty());
    shown.click("pilot.kpis.take");
    BOOST_REQUIRE(shown.pilot().kpis.size() == 1U);
    BOOST_TEST(shown.pilot().kpis[0].kpi.text == "handling");
    BOOST_TEST(!shown.shown("pilot.kpis.candidates"));
}

BOOST_AUTO_TEST_CASE(the_sample_needed_follows_from_the_baseline) {
    Shown planned(PilotState::planned);
    BOOST_TEST(has(planned.text("pilot.kpis.need"), "baseline"));
    Shown running(PilotState::running);
    // Spread of about 1.4 minutes around 12, an effect of 30 %: few items show it.
    BOOST_TEST(has(running.text("pilot.kpis.need"), "30 %"));
    BOOST_TEST(has(running.text("pilot.kpis.need"), "1 week"));
}

BOOST_AUTO_TEST_CASE(criteria_are_fixed_once_they_are_there_and_later_changes_are_counted) {
    Project project = pilotFirm(PilotState::planned);
    project.pilot.plan.stop.clear();
    Shown shown(project);
    shown.click("pilot.plan.fix");
    BOOST_TEST(!shown.error("pilot.plan.error").empty());
    BOOST_TEST(!shown.pilot().plan.fixedOn.has_value());
    shown.type("pilot.stop", "more complaints");
    shown.document.closeStep();
    shown.click("pilot.plan.fix");
    BOOST_TEST((shown.pilot().plan.fixedOn == day("2026-04-21")));
    BOOST_TEST(!shown.shown("pilot.plan.fix"));
    // It began in March.
    BOOST_TEST(has(shown.text("pilot.plan.hints"), "after the pilot began"));
    shown.document.save();
    shown.settle();
    shown.type("pilot_kpis[0].target", "20");
    shown.document.save();
    shown.document.edit("unrelated", [](Project& edited) { edited.pilot.plan.scope = "all"; });
    shown.document.save();
    shown.settle();
    BOOST_TEST(has(shown.text("pilot.plan.fixed"), "1 change"), shown.text("pilot.plan.fixed"));
}

BOOST_AUTO_TEST_CASE(a_finished_pilot_says_go_in_plain_words) {
    Shown shown(PilotState::finished);
    const std::string said = shown.text("pilot.result.handling.sentence");
    BOOST_TEST(has(said, "The pilot saves between 3"), said);
    BOOST_TEST(has(said, "30 % you asked for: go"), said);
    BOOST_TEST(has(shown.text("pilot.result.handling.figures"), "26 observation"));
    BOOST_TEST(has(shown.text("pilot.result.handling.figures"), "p < 0.001"));
    BOOST_TEST(shown.shown("pilot.effects"));
    BOOST_TEST(shown.shown("pilot.result.handling.control"));
    BOOST_TEST(has(shown.text("pilot.result.smiles.sentence"), "extend"));
    BOOST_TEST(has(shown.text("pilot.decision.overall"), "extend"));
    BOOST_TEST(firstWithoutName(shown.page.get()).empty(), firstWithoutName(shown.page.get()));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_calculated_is_said_plainly) {
    const auto sentence = [](const std::function<void(Project&)>& change) {
        Project project = pilotFirm(PilotState::planned);
        change(project);
        Shown shown(std::move(project));
        const std::string said = shown.text("pilot.result.handling.sentence");
        for (const char* bad : {"nan", "inf", "NaN"}) BOOST_TEST(!has(said, bad), said);
        BOOST_TEST(has(said, "extend"), said);
        return said;
    };
    const auto both = [](int before, double mean, int after, double spread) {
        return [=](Project& project) {
            measure(project, "handling", PilotPhase::baseline, "2026-02-02", before, mean, spread);
            measure(project, "handling", PilotPhase::pilot, "2026-03-02", after, mean * 0.6, spread);
        };
    };
    BOOST_TEST(has(sentence(both(1, 12, 20, 1)), "baseline has one observation"));
    BOOST_TEST(has(sentence(both(20, 12, 1, 1)), "pilot has one observation"));
    BOOST_TEST(has(sentence(both(20, 12, 0, 1)), "no measurement of the pilot"));
    BOOST_TEST(has(sentence(both(0, 12, 20, 1)), "no baseline"));
    BOOST_TEST(has(sentence(both(20, 0, 20, 1)), "baseline is 0"));
    BOOST_TEST(has(sentence(both(20, 12, 20, 0)), "identical"));
}

BOOST_AUTO_TEST_CASE(other_circumstances_missing_weeks_and_outliers_are_named) {
    Project project = pilotFirm(PilotState::finished);
    auto& observations = project.pilot.observations;
    for (PilotObservation& each : observations)
        if (each.kpi.text == "handling" && each.phase == PilotPhase::pilot) each.campaign = true;
    std::erase_if(observations, [](const PilotObservation& each) {
        return each.date >= day("2026-03-09") && each.date <= day("2026-03-15");
    });
    observations[3].value = 90;
    Shown shown(project);
    const std::string context = shown.text("pilot.result.handling.context");
    for (const char* part : {"campaign", "1 week", "90 minutes on 5 Feb 2026"}) BOOST_TEST(has(context, part), context);
    Shown quiet(PilotState::finished);
    BOOST_TEST(has(quiet.text("pilot.result.handling.context"), "same circumstances"),
               quiet.text("pilot.result.handling.context"));
}

BOOST_AUTO_TEST_CASE(very_long_names_do_not_widen_the_page) {
    Project project = pilotFirm(PilotState::finished);
    project.kpis[0].name = std::string(400, 'W');
    project.pilot.kpis[0].unit = std::string(400, 'm');
    Shown shown(std::move(project));
    auto* scroll = shown.page->findChild<QScrollArea*>();
    BOOST_TEST(scroll->widget()->minimumSizeHint().width() <= 1000);
}

BOOST_AUTO_TEST_CASE(a_decision_needs_a_name_and_a_reason) {
    Shown shown(PilotState::finished);
    shown.click("pilot.decision.record");
    for (const char* field : {"verdict", "by", "reason"})
        BOOST_TEST(!shown.error(QStringLiteral("pilot.decision.%1.error").arg(QLatin1String(field))).empty(), field);
    BOOST_TEST(shown.pilot().decisions.empty());
    shown.choose("pilot.decision.verdict.combo", "Go");
    shown.type("pilot.decision.by", "Managing director");
    shown.type("pilot.decision.reason", "time is saved, nobody complains");
    shown.click("pilot.decision.record");
    BOOST_REQUIRE(shown.pilot().decisions.size() == 1U);
    BOOST_TEST((shown.pilot().decisions[0].verdict == Verdict::go));
    BOOST_TEST((shown.pilot().decisions[0].date == day("2026-04-21")));
    BOOST_TEST(has(shown.row("pilot.decision.table", 0), "Managing director"));
    // An older one comes before it in the project.
    shown.type("pilot.decision.date", "2026-04-01");
    shown.choose("pilot.decision.verdict.combo", "Extend");
    shown.type("pilot.decision.reason", "too early");
    shown.click("pilot.decision.record");
    BOOST_REQUIRE(shown.pilot().decisions.size() == 2U);
    BOOST_TEST((shown.pilot().decisions[0].verdict == Verdict::extend));
}

BOOST_AUTO_TEST_CASE(applied_to_the_plan_in_one_step_with_before_and_after) {
    Shown shown(PilotState::finished);
    const Project before = shown.document.project();
    BOOST_TEST(has(shown.row("pilot.apply.inputs", 0), "40 % (10 % to 60 %)"), shown.row("pilot.apply.inputs", 0));
    BOOST_TEST(has(shown.text("pilot.apply.left"), "Satisfaction"));
    BOOST_TEST(!shown.shown("pilot.apply.figures"));
    shown.click("pilot.apply.compare");
    shown.page->findChild<PilotPlanChange*>()->finish();
    shown.settle();
    BOOST_TEST(shown.rows("pilot.apply.figures") == 5);
    BOOST_TEST(has(shown.row("pilot.apply.figures", 0), "NPV"));
    BOOST_TEST(has(shown.row("pilot.apply.drivers", 0), "Handling time"));
    BOOST_TEST(has(shown.text("pilot.apply.state"), "20,000 trials"));
    shown.click("pilot.apply.apply");
    const Uncertain reduction = *shown.document.project().kpis[0].reduction;
    BOOST_TEST(reduction.value == 0.375, boost::test_tools::tolerance(0.05));
    BOOST_TEST((reduction.spread && reduction.spread->distribution == Distribution::normal));
    BOOST_TEST((shown.document.project().provenance.at("kpi.handling.reduction").source == Source::measured));
    BOOST_TEST(shown.shown("pilot.apply.figures"));
    BOOST_TEST(!shown.find<QPushButton>("pilot.apply.apply")->isEnabled());
    shown.document.undo();
    shown.settle();
    BOOST_TEST((shown.document.project() == before));
    BOOST_TEST(shown.find<QPushButton>("pilot.apply.apply")->isEnabled());
    BOOST_TEST(!shown.shown("pilot.apply.figures"));
}

BOOST_AUTO_TEST_SUITE_END()
