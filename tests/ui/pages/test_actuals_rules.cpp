// Where charges go, by which rates, and charges typed by hand.
#include <QPlainTextEdit>

#include "tests/ui/pages/test_actuals_support.h"

using namespace jupan;
using jupan::test::ActualsFixture;
using jupan::test::day;
using jupan::test::decimal;

namespace {

/// Three groups: two projects at openai, and a card's text.
struct WithCharges : ActualsFixture {
    WithCharges() {
        file.ledger.add("2026-03-05", "12.5", "USD", "chatbot");
        file.ledger.add("2026-03-06", "2.5", "USD", "chatbot");
        file.ledger.add("2026-03-06", "4", "USD", "lab");
        file.ledger.add(day("2026-03-09"), {.vendor = "card", .lineItem = "NAVER CLOUD 50%", .currency = "KRW"},
                        {.amount = decimal("30000")});
        document.open({std::make_unique<test::MemoryStore>(file), test::budgetedProject()});
        settle();
        show(ActualsPage::rules);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(actuals_rules)

BOOST_AUTO_TEST_CASE(a_rule_is_made_from_a_group_tried_and_saved_in_one_step) {
    WithCharges f;
    BOOST_TEST(f.rows("actuals.unassigned.table") == 3);
    // Most money first: 30,000 won, 15 dollars at 1,000, 4 dollars.
    BOOST_TEST(f.cell("actuals.unassigned.table", 0, 0).find("NAVER CLOUD 50%") != std::string::npos);
    f.select("actuals.unassigned.table", 1);
    f.click("actuals.unassigned.make");
    BOOST_TEST(f.find<QLineEdit>("rule.project.edit")->text().toStdString() == "chatbot");
    BOOST_TEST(f.text("rule.trial").find("1 group") != std::string::npos);
    BOOST_TEST(f.text("rule.trial").find("15,000") != std::string::npos);
    // While it is typed, it is tried.
    f.type("rule.project.edit", "nothing like it");
    BOOST_TEST(f.text("rule.trial").find("none") != std::string::npos);
    f.type("rule.project.edit", "CHAT");
    BOOST_TEST(f.text("rule.trial").find("15,000") != std::string::npos);
    // A line is needed.
    f.click("rule.save");
    BOOST_TEST(f.error("rule.error").find("line") != std::string::npos);
    BOOST_TEST(f.document.project().finops.rules.empty());
    f.choose("rule.line.combo", "Chatbot");
    f.click("rule.save");
    BOOST_REQUIRE(f.document.project().finops.rules.size() == 1);
    BOOST_TEST(f.document.project().finops.rules[0].line == "bot");
    BOOST_TEST(f.rows("actuals.unassigned.table") == 2);
    BOOST_TEST(f.cell("actuals.rules.table", 0, 3) == "Chatbot");
    f.click("actuals.rules.undo");
    BOOST_TEST(f.document.project().finops.rules.empty());
    BOOST_TEST(f.rows("actuals.unassigned.table") == 3);
}

BOOST_AUTO_TEST_CASE(rules_are_changed_moved_and_removed) {
    WithCharges f;
    f.document.edit("x", [](Project& project) {
        project.finops.rules = {{.vendor = "openai", .line = "bot"}, {.project = "lab", .line = "seats"}};
    });
    f.settle();
    // The first that matches counts: the second catches nothing yet.
    BOOST_TEST(f.cell("actuals.rules.table", 0, 4) == "2");
    BOOST_TEST(f.cell("actuals.rules.table", 1, 4) == "0");
    f.select("actuals.rules.table", 1);
    BOOST_TEST(!f.find<QPushButton>("actuals.rules.down")->isEnabled());
    f.click("actuals.rules.up");
    BOOST_TEST(f.cell("actuals.rules.table", 0, 3) == "Seats of ChatGPT");
    BOOST_TEST(f.cell("actuals.rules.table", 0, 4) == "1");
    BOOST_TEST(f.cell("actuals.rules.table", 1, 4) == "1");
    f.select("actuals.rules.table", 1);
    f.click("actuals.rules.edit");
    BOOST_TEST(f.find<QLineEdit>("rule.vendor.edit")->text().toStdString() == "openai");
    BOOST_TEST(f.text("rule.trial").find("rule before it") != std::string::npos);
    f.choose("rule.effect.combo", "Left out");
    BOOST_TEST(!f.shown("rule.line"));
    f.click("rule.save");
    BOOST_TEST((f.document.project().finops.rules[1].effect == RuleEffect::leaveOut));
    BOOST_TEST(f.document.project().finops.rules[1].line == "");
    // What is left out is not converted; it is told as it was charged.
    BOOST_TEST(f.cell("actuals.rules.table", 1, 5).find("15") != std::string::npos);
    f.select("actuals.rules.table", 0);
    f.page.activateWindow();
    f.find<QTableView>("actuals.rules.table")->setFocus();
    QTest::keyClick(f.find<QTableView>("actuals.rules.table"), Qt::Key_Delete);
    f.settle();
    BOOST_TEST(f.rows("actuals.rules.table") == 1);
    f.click("actuals.rules.undo");
    BOOST_TEST(f.rows("actuals.rules.table") == 2);
}

BOOST_AUTO_TEST_CASE(a_rule_without_texts_or_budget_is_not_kept) {
    WithCharges f;
    f.click("actuals.rules.first");
    f.click("rule.save");
    BOOST_TEST(f.error("rule.error").find("at least one") != std::string::npos);
    f.click("rule.cancel");
    BOOST_TEST(!f.shown("rule.save"));
    Project bare = test::smallProject();
    ActualsFixture none(bare);
    none.show(ActualsPage::rules);
    BOOST_TEST(none.shown("actuals.rules.budget"));
}

BOOST_AUTO_TEST_CASE(a_rate_is_added_and_replaces_that_of_its_day) {
    WithCharges f;
    f.show(ActualsPage::rates);
    BOOST_TEST(f.cell("actuals.rates.used", 1, 1).find("plan's rate") != std::string::npos);
    f.type("rate.date.edit", "2026. 3. 5.");
    f.type("rate.rate.edit", "1,380.5");
    f.click("rate.add");
    BOOST_REQUIRE(f.document.project().finops.rates.size() == 1);
    BOOST_TEST(f.document.project().finops.rates[0].rate.toText() == "1380.5");
    BOOST_TEST(f.document.project().finops.rates[0].currency.code == "USD");
    BOOST_TEST(f.cell("actuals.rates.used", 1, 1).find("rate of their day") != std::string::npos);
    BOOST_TEST(f.cell("actuals.rates.used", 1, 1).find("earlier rate") != std::string::npos);
    f.type("rate.rate.edit", "1400");
    f.click("rate.add");
    BOOST_REQUIRE(f.document.project().finops.rates.size() == 1);
    BOOST_TEST(f.document.project().finops.rates[0].rate.toText() == "1400");
    f.select("actuals.rates.table", 0);
    f.click("actuals.rates.remove");
    BOOST_TEST(f.document.project().finops.rates.empty());
    f.document.undo();
    BOOST_TEST(f.document.project().finops.rates.size() == 1U);
}

struct BadRate {
    const char* day;
    const char* currency;
    const char* rate;
    const char* said;
};

BOOST_AUTO_TEST_CASE(a_wrong_rate_says_what_is_allowed) {
    const BadRate rows[] = {{"", "USD", "1380", "needs its day"},
                            {"2026-02-30", "USD", "1380", "2026-02-30"},
                            {"2026-03-05", "USD", "-5", "above 0"},
                            {"2026-03-05", "USD", "", "needs its day and its value"}};
    for (const BadRate& row : rows) BOOST_TEST_CONTEXT(row.day << " " << row.rate) {
            WithCharges f;
            f.show(ActualsPage::rates);
            f.type("rate.date.edit", row.day);
            f.type("rate.currency.edit", row.currency);
            f.type("rate.rate.edit", row.rate);
            f.click("rate.add");
            BOOST_TEST(f.error("rate.error").find(row.said) != std::string::npos);
            BOOST_TEST(f.document.project().finops.rates.empty());
        }
}

BOOST_AUTO_TEST_CASE(many_rates_come_from_a_spreadsheet_or_a_file_or_not_at_all) {
    WithCharges f;
    f.show(ActualsPage::rates);
    f.find<QPlainTextEdit>("rate.paste")->setPlainText("2026-03-02\tUSD\t1,380.5\n2026-03-03\tUSD\t1,381\n");
    f.click("rate.take");
    BOOST_TEST(f.document.project().finops.rates.size() == 2U);
    f.find<QPlainTextEdit>("rate.paste")->setPlainText("2026-03-04\tUSD\t1,382\n2026-02-30\tUSD\t1,381\n");
    f.click("rate.take");
    BOOST_TEST(f.error("rate.problems").find("Line 2") != std::string::npos);
    BOOST_TEST(f.document.project().finops.rates.size() == 2U);
    f.path = f.write("rates.csv", "date,currency,rate\n2026-03-05,EUR,1500\n");
    f.click("rate.file");
    BOOST_TEST(f.document.project().finops.rates.size() == 3U);
    f.path = f.folder.filePath("missing.csv");
    f.click("rate.file");
    BOOST_TEST(f.error("rate.problems").find("missing.csv") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_charge_is_entered_by_hand) {
    ActualsFixture f;
    f.show(ActualsPage::byHand);
    f.click("charge.enter");
    BOOST_TEST(f.error("charge.date.error").find("day") != std::string::npos);
    f.type("charge.date.edit", "2026-03-05");
    f.click("charge.enter");
    BOOST_TEST(f.error("charge.amount.error").find("amount") != std::string::npos);
    f.type("charge.amount.edit", "$1,234.56");
    f.type("charge.currency.edit", "usd");
    f.type("charge.vendor.edit", "OpenAI");
    f.type("charge.line_item.edit", "=HYPERLINK()");
    f.click("charge.enter");
    BOOST_REQUIRE(f.document.spending().imports().size() == 1U);
    const GroupUse& use = f.document.spending().actuals().groups.at(0);
    BOOST_TEST(use.amount.toText() == "1234.56");
    BOOST_TEST(use.group.currency == "USD");
    BOOST_TEST(use.group.vendor == "openai");
    f.show(ActualsPage::imported);
    BOOST_TEST(f.cell("actuals.imports.table", 0, 0) == "=HYPERLINK()");
    f.show(ActualsPage::byHand);
    // The next one: only what differs is typed.
    BOOST_TEST(f.find<QLineEdit>("charge.amount.edit")->text().isEmpty());
    f.type("charge.requests.edit", "-3");
    f.click("charge.enter");
    BOOST_TEST(f.error("charge.requests.error") != "");
    BOOST_TEST(f.document.spending().imports().size() == 1U);
}

BOOST_AUTO_TEST_CASE(language_and_edits_reach_every_section) {
    WithCharges f;
    f.view.setLanguage(Language::korean);
    f.settle();
    for (int section = 0; section < 5; ++section) f.show(static_cast<ActualsPage::Section>(section));
    f.page.reveal("charge_rules[0].line");
    f.settle();
    BOOST_TEST(f.shown("actuals.rules"));
    f.page.reveal("exchange_rates[0].rate");
    f.settle();
    BOOST_TEST(f.shown("actuals.rates"));
}

BOOST_AUTO_TEST_SUITE_END()
