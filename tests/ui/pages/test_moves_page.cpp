// Reallocation & review as a person uses it: moving budget with a reason, refusals beside their fields, taking back,
// advice that fills the form, and the log of reviews.
#include "tests/ui/pages/test_outcome_support.h"
#include "ui/pages/moves_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using Shown = PageFixture<MovesPage>;

std::string inForce(Shown& shown, const char* line, YearMonth month) {
    const auto budget = budgetInForce(shown.finops().budget, lastDate);
    BOOST_REQUIRE(budget.has_value());
    return amountOf(*findLine(budget->budget, line), month).toText();
}

void fillIn(Shown& shown, const char* amount, const char* reason, const char* approver) {
    shown.choose("moves.form.month", "May 2026");
    shown.choose("moves.form.from", "Contract review");
    shown.choose("moves.form.to", "Answering bot");
    shown.type("moves.form.amount", amount);
    shown.type("moves.form.reason", reason);
    shown.type("moves.form.approver", approver);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(moves_page)

BOOST_AUTO_TEST_CASE(without_a_frozen_budget_the_page_leads_to_the_budget) {
    for (const bool draft : {false, true}) {
        Shown shown(spendingFirm(draft ? FirmState::ordinary : FirmState::noBudget), FirmState::ordinary);
        BOOST_TEST(shown.shown("moves.empty"));
        BOOST_TEST(!shown.shown("moves.form.move"));
        BOOST_TEST(!shown.shown("moves.history.table"));
        BOOST_TEST(shown.shown("moves.review.add"));
        shown.click("moves.empty.action");
        BOOST_TEST((shown.requested == PageId::budget));
    }
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_beside_its_field) {
    Shown shown(FirmState::ordinary);
    shown.click("moves.form.move");
    BOOST_TEST(!shown.error("moves.form.error").empty());
    shown.choose("moves.form.from", "Contract review");
    shown.choose("moves.form.to", "Contract review");
    shown.click("moves.form.move");
    BOOST_TEST(has(shown.error("moves.form.error"), "different"));
    shown.choose("moves.form.to", "Answering bot");
    shown.click("moves.form.move");
    BOOST_TEST(shown.error("moves.form.error").empty());
    BOOST_TEST(!shown.error("moves.form.amount.error").empty());
    shown.type("moves.form.amount", "100000");
    BOOST_TEST(shown.error("moves.form.amount.error").empty());
    shown.click("moves.form.move");
    BOOST_TEST(!shown.error("moves.form.reason.error").empty());
    BOOST_TEST(!shown.error("moves.form.approver.error").empty());
    shown.type("moves.form.reason", "more enquiries");
    shown.click("moves.form.move");
    BOOST_TEST(shown.error("moves.form.reason.error").empty());
    BOOST_TEST(!shown.error("moves.form.approver.error").empty());
    BOOST_TEST(shown.finops().budget.reallocations.empty());
    BOOST_TEST(!shown.document.canUndo());
}

BOOST_AUTO_TEST_CASE(an_amount_that_is_no_number_moves_nothing) {
    Shown shown(FirmState::ordinary);
    fillIn(shown, "100000", "more enquiries", "CFO");
    shown.type("moves.form.amount", "some");
    shown.click("moves.form.move");
    BOOST_TEST(!shown.error("moves.form.amount.error").empty());
    shown.type("moves.form.amount", "0");
    shown.click("moves.form.move");
    BOOST_TEST(!shown.error("moves.form.amount.error").empty());
    shown.type("moves.form.amount", "1");
    shown.type("moves.form.date", "2026-02-30");
    shown.click("moves.form.move");
    BOOST_TEST(!shown.error("moves.form.date.error").empty());
    BOOST_TEST(shown.finops().budget.reallocations.empty());
}

BOOST_AUTO_TEST_CASE(a_move_changes_the_budget_in_force_and_stands_in_the_history) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(shown.typed("moves.form.date") == "2026-04-21");
    fillIn(shown, "300,000", "more enquiries", "CFO");
    BOOST_TEST(has(shown.text("moves.form.after"), "900,000"));
    BOOST_TEST(has(shown.text("moves.form.after"), "3,400,000"));
    shown.click("moves.form.move");
    BOOST_TEST(inForce(shown, "review", {2026, 5}) == "900000");
    BOOST_TEST(inForce(shown, "bot", {2026, 5}) == "3400000");
    BOOST_TEST(inForce(shown, "bot", {2026, 6}) == "3100000");
    BOOST_TEST(
        (shown.finops().budget.versions[0].budget == frozenFirm(FirmState::ordinary).finops.budget.versions[0].budget));
    BOOST_TEST(shown.rows("moves.history.table") == 1);
    const std::string row = shown.row("moves.history.table", 0);
    for (const char* part : {"May 2026", "300,000", "Contract review → Answering bot", "more enquiries", "CFO"})
        BOOST_TEST(has(row, part), row);
    BOOST_TEST(!shown.text("moves.form.said").empty());
    BOOST_TEST(shown.typed("moves.form.amount").empty());
    BOOST_TEST(shown.typed("moves.form.reason").empty());
    shown.document.undo();
    shown.settle();
    BOOST_TEST(!shown.shown("moves.history.table"));
    BOOST_TEST(inForce(shown, "bot", {2026, 5}) == "3100000");
    shown.document.redo();
    shown.settle();
    BOOST_TEST(shown.rows("moves.history.table") == 1);
}

BOOST_AUTO_TEST_CASE(more_than_stands_there_is_refused_at_the_line_that_gives) {
    Shown shown(FirmState::ordinary);
    fillIn(shown, "1200001", "more enquiries", "CFO");
    BOOST_TEST(has(shown.error("moves.form.from.error"), "May 2026"));
    shown.click("moves.form.move");
    BOOST_TEST(has(shown.error("moves.form.from.error"), "May 2026"));
    BOOST_TEST(shown.finops().budget.reallocations.empty());
    shown.type("moves.form.amount", "1200000");
    BOOST_TEST(shown.error("moves.form.from.error").empty());
    shown.click("moves.form.move");
    BOOST_TEST(inForce(shown, "review", {2026, 5}) == "0");
}

BOOST_AUTO_TEST_CASE(a_day_before_the_last_entry_is_refused) {
    Shown shown(FirmState::ordinary);
    fillIn(shown, "100000", "more enquiries", "CFO");
    shown.type("moves.form.date", "2025-12-31");
    shown.click("moves.form.move");
    BOOST_TEST(has(shown.error("moves.form.date.error"), "2026-01-02"), shown.error("moves.form.date.error"));
    shown.type("moves.form.date", "2026.4.20");
    shown.click("moves.form.move");
    BOOST_REQUIRE(shown.finops().budget.reallocations.size() == 1U);
    BOOST_TEST(toText(shown.finops().budget.reallocations[0].date) == "2026-04-20");
}

BOOST_AUTO_TEST_CASE(a_counter_entry_takes_a_move_back) {
    Shown shown(FirmState::ordinary);
    fillIn(shown, "300000", "more enquiries", "CFO");
    shown.click("moves.form.move");
    BOOST_TEST(!shown.find<QPushButton>("moves.history.back")->isEnabled());
    shown.selectRow("moves.history.table", 0);
    shown.click("moves.history.back");
    shown.click("moves.history.confirm");
    BOOST_TEST(!shown.error("moves.history.reason.error").empty());
    BOOST_TEST(!shown.error("moves.history.approver.error").empty());
    shown.click("moves.history.cancel");
    BOOST_TEST(!shown.shown("moves.history.confirm"));
    shown.click("moves.history.back");
    BOOST_TEST(shown.error("moves.history.reason.error").empty());
    shown.type("moves.history.reason", "a mistake");
    shown.type("moves.history.approver", "CFO");
    shown.click("moves.history.confirm");
    BOOST_TEST(inForce(shown, "review", {2026, 5}) == "1200000");
    BOOST_REQUIRE(shown.rows("moves.history.table") == 2);
    BOOST_TEST(has(shown.row("moves.history.table", 0), "Answering bot → Contract review"));
    BOOST_TEST(has(shown.row("moves.history.table", 0), "takes back 1"));
    BOOST_TEST(has(shown.row("moves.history.table", 1), "taken back"));
    for (const int row : {0, 1}) {
        shown.selectRow("moves.history.table", row);
        BOOST_TEST(!shown.find<QPushButton>("moves.history.back")->isEnabled());
        BOOST_TEST(!shown.find<QPushButton>("moves.history.back")->toolTip().isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(a_suggestion_fills_the_form_and_moves_nothing_yet) {
    Shown shown(FirmState::overspent);
    BOOST_REQUIRE(shown.shown("moves.advice.0"));
    const std::string advice = shown.text("moves.advice.0.text");
    shown.click("moves.advice.0.use");
    BOOST_TEST(shown.finops().budget.reallocations.empty());
    BOOST_TEST(has(advice, shown.entry("moves.form.from")), advice);
    BOOST_TEST(has(advice, shown.entry("moves.form.to")), advice);
    BOOST_TEST(shown.entry("moves.form.to") == "Answering bot");
    BOOST_TEST(shown.entry("moves.form.month") == "Apr 2026");
    BOOST_TEST(!shown.typed("moves.form.amount").empty());
    BOOST_TEST(shown.error("moves.form.from.error").empty());
    shown.type("moves.form.reason", "as advised");
    shown.type("moves.form.approver", "CFO");
    shown.click("moves.form.move");
    BOOST_TEST(shown.finops().budget.reallocations.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_typed_stays_while_the_page_is_refreshed) {
    Shown shown(FirmState::ordinary);
    fillIn(shown, "300000", "more enquiries", "CFO");
    shown.document.edit("elsewhere", [](Project& project) { project.settings.name = "Other"; });
    shown.settle();
    BOOST_TEST(shown.typed("moves.form.amount") == "300,000");
    BOOST_TEST(shown.typed("moves.form.reason") == "more enquiries");
    BOOST_TEST(shown.entry("moves.form.from") == "Contract review");
    BOOST_TEST(shown.entry("moves.form.month") == "May 2026");
    shown.open(frozenFirm(FirmState::ordinary));
    BOOST_TEST(shown.typed("moves.form.amount").empty());
    BOOST_TEST(shown.find<QComboBox>("moves.form.from")->currentIndex() == -1);
    BOOST_TEST(shown.entry("moves.form.month") == "Apr 2026");
}

BOOST_AUTO_TEST_CASE(a_review_is_entered_listed_and_removed) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(!shown.shown("moves.review.table"));
    shown.click("moves.review.add");
    BOOST_TEST(!shown.error("moves.review.decision.error").empty());
    BOOST_TEST(shown.finops().reviews.empty());
    shown.type("moves.review.date", "2026년 4월 3일");
    shown.type("moves.review.by", "CEO");
    shown.type("moves.review.decision", "nightly runs go to batch");
    shown.click("moves.review.add");
    BOOST_REQUIRE(shown.finops().reviews.size() == 1U);
    BOOST_TEST(toText(shown.finops().reviews[0].date) == "2026-04-03");
    BOOST_TEST(has(shown.text("moves.review.due"), "1 May 2026"), shown.text("moves.review.due"));
    shown.type("moves.review.date", "2026-03-01");
    shown.type("moves.review.decision", "nothing changes");
    shown.click("moves.review.add");
    BOOST_REQUIRE(shown.rows("moves.review.table") == 2);
    BOOST_TEST(has(shown.row("moves.review.table", 0), "nightly runs go to batch"));
    BOOST_TEST(has(shown.row("moves.review.table", 1), "nothing changes"));
    BOOST_TEST(!shown.find<QPushButton>("moves.review.remove")->isEnabled());
    shown.selectRow("moves.review.table", 0);
    shown.click("moves.review.remove");
    BOOST_REQUIRE(shown.finops().reviews.size() == 1U);
    BOOST_TEST(shown.finops().reviews[0].decision == "nothing changes");
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.rows("moves.review.table") == 2);
}

BOOST_AUTO_TEST_CASE(the_interval_of_reviews_moves_the_next_one) {
    Shown shown(FirmState::ordinary);
    shown.document.edit("a review", [](Project& project) {
        project.finops.reviews = {{.date = day("2026-04-20"), .by = {}, .decision = "none"}};
    });
    shown.settle();
    const std::string before = shown.text("moves.review.due");
    shown.type("moves.review.weeks", "2");
    BOOST_TEST(shown.finops().settings.reviewWeeks == 2);
    BOOST_TEST(shown.text("moves.review.due") != before);
    shown.click("moves.review.savings");
    BOOST_TEST((shown.requested == PageId::savings));
}

BOOST_AUTO_TEST_CASE(odd_projects_are_shown_too) {
    for (const FirmState charges : {FirmState::noCharges, FirmState::overspent}) {
        Project longest = frozenFirm(FirmState::ordinary);
        longest.settings.horizonMonths = 120;
        Project shortest = frozenFirm(FirmState::ordinary);
        shortest.settings.horizonMonths = 1;
        Project bare = frozenFirm(FirmState::ordinary);
        bare.workloads.clear();
        bare.seats.clear();
        bare.kpis.clear();
        Project later = frozenFirm(FirmState::ordinary);
        later.settings.start = {2031, 1};
        for (Project* project : {&longest, &shortest, &bare, &later}) {
            Shown shown(*project, charges);
            BOOST_TEST(shown.shown("moves.form.move"));
            BOOST_TEST(firstWithoutName(shown.page.get()) == "");
        }
        Shown empty(Project{}, charges);
        BOOST_TEST(empty.shown("moves.empty"));
        BOOST_TEST(firstWithoutName(empty.page.get()) == "");
    }
}

BOOST_AUTO_TEST_SUITE_END()
