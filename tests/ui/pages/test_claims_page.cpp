// The claim check as a person uses it: published claims and own ones, recomputed in words.
#include "tests/ui/pages/test_plan_fixture.h"
#include "ui/pages/claims_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using Shown = PlanFixture<ClaimsPage>;

bool says(Shown& shown, const QString& words) {
    return shown.text("claims.sentences").contains(words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(claims_page)

// framework.md, published claims: with 8,000 once payback 2.0 months, 12-month net 40,000; every month: never.
BOOST_AUTO_TEST_CASE(the_helpdesk_claim_fits_no_reading) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.helpdesk_payback");
    BOOST_REQUIRE(shown.project().claims.size() == 1U);
    BOOST_TEST(!shown.project().claims[0].source.empty());
    BOOST_TEST(shown.rows("claims.list.table") == 1);
    auto* readings = shown.find<QTableView>("claims.readings");
    BOOST_TEST(readings->model()->columnCount() == 4);
    BOOST_TEST(shown.cell("claims.readings", 4, 1).contains("2 months"),
               shown.cell("claims.readings", 4, 1).toStdString());
    BOOST_TEST(shown.cell("claims.readings", 4, 2).contains("never"));
    BOOST_TEST(shown.cell("claims.readings", 2, 1).contains("40,000"));
    BOOST_TEST(says(shown, "fits none of the readings"));
    BOOST_TEST(shown.cell("claims.list.table", 0, 3) == shown.text("claims.verdict"));
    // chosen a second time, it is shown, not added
    shown.trigger("claims.published.helpdesk_payback");
    BOOST_TEST(shown.project().claims.size() == 1U);
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(shown.project().claims.empty());
}

// Net over two years 14,000; even the gross value is 50,000.
BOOST_AUTO_TEST_CASE(the_content_claim_is_more_than_even_the_gross) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.content_two_years");
    BOOST_TEST(says(shown, "14,000"), shown.text("claims.sentences").toStdString());
    BOOST_TEST(says(shown, "50,000"));
    BOOST_TEST(says(shown, "Even the gross"));
}

// That is net benefit; ROI is 300 %; three years undiscounted 90,000,000.
BOOST_AUTO_TEST_CASE(money_called_roi_is_pointed_out) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.net_called_roi");
    BOOST_TEST(says(shown, "is money"));
    BOOST_TEST(says(shown, "300 %"), shown.text("claims.sentences").toStdString());
    BOOST_TEST(says(shown, "90,000,000"));
}

BOOST_AUTO_TEST_CASE(a_study_is_a_projected_range) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.copilot_study");
    BOOST_TEST(says(shown, "132 %"));
    BOOST_TEST(says(shown, "projects"));
    BOOST_TEST(shown.cell("claims.readings", 3, 1).contains("352"), shown.cell("claims.readings", 3, 1).toStdString());
}

BOOST_AUTO_TEST_CASE(context_computes_nothing_and_says_how_old_it_is) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.chatbot_share");
    BOOST_TEST(says(shown, "Nothing is computed"));
    BOOST_TEST(says(shown, "2017"));
    BOOST_TEST(says(shown, "9"));
    BOOST_TEST(!shown.shown("claims.readings"));
    BOOST_TEST(shown.cell("claims.list.table", 0, 1).contains("2017"));
}

BOOST_AUTO_TEST_CASE(an_own_claim_is_recomputed_while_it_is_typed) {
    Shown shown(twoDepartments());
    shown.find<QPushButton>("claims.list.add")->click();
    Shown::settle();
    BOOST_REQUIRE(shown.project().claims.size() == 1U);
    const QString path = QStringLiteral("claim.") + QString::fromStdString(shown.project().claims[0].id.text);
    shown.type(path + ".name", "Pays back in a year");
    BOOST_TEST(says(shown, "No figure is claimed"));
    shown.type(path + ".initial_cost", "12000000");
    shown.type(path + ".monthly_benefit", "1500000");
    shown.type(path + ".monthly_cost", "500000");
    shown.type(path + ".months", "12");
    shown.type(path + ".claimed_payback", "12");
    BOOST_TEST(says(shown, "fits, if read as “Initial cost once”"), shown.text("claims.sentences").toStdString());
    shown.type(path + ".claimed_net", "18000000");
    BOOST_TEST(says(shown, "gross benefit, without any cost"), shown.text("claims.sentences").toStdString());
    // another kind has other fields, and those of this one go
    shown.choose(path + ".kind.combo", 2);
    BOOST_TEST((shown.project().claims[0].kind == ClaimKind::context));
    BOOST_TEST(!shown.project().claims[0].initialCost.has_value());
    BOOST_TEST(says(shown, "Its year is not stated"));
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(shown.project().claims[0].initialCost.has_value());
}

BOOST_AUTO_TEST_CASE(a_claim_in_dollars_needs_no_exchange_rate) {
    Project project = twoDepartments();
    project.settings.fx.clear();
    Shown shown(project);
    shown.find<QPushButton>("claims.list.add")->click();
    Shown::settle();
    const QString path = QStringLiteral("claim.") + QString::fromStdString(shown.project().claims[0].id.text);
    auto* combo = shown.find<QComboBox>(path + ".currency.combo");
    shown.choose(path + ".currency.combo", combo->findText("USD"));
    BOOST_REQUIRE(shown.project().claims[0].currency.has_value());
    BOOST_TEST(shown.project().claims[0].currency->code == "USD");
    // A year has no thousands separator.
    shown.type(path + ".year", "2025");
    shown.document.undo();
    shown.document.redo();
    Shown::settle();
    BOOST_TEST(shown.find<QLineEdit>(path + ".year.edit")->text().toStdString() == "2025");
}

BOOST_AUTO_TEST_CASE(a_wrong_figure_is_refused_beside_the_field) {
    Shown shown(twoDepartments());
    shown.trigger("claims.published.net_called_roi");
    shown.type("claim.net_called_roi.yearly_cost", "-5");
    BOOST_TEST(!shown.error("claim.net_called_roi.yearly_cost.error").isEmpty());
    BOOST_TEST(!shown.project().claims[0].yearlyCost.has_value());
}

BOOST_AUTO_TEST_CASE(hostile_texts_and_huge_figures_stay_what_they_are) {
    Project project = twoDepartments();
    project.claims = {{.id = {"html"},
                       .name = "<b>bold</b> =1+1 " + std::string(10'000, 'x'),
                       .source = "<img src=x>\nline",
                       .initialCost = 1e300,
                       .monthlyBenefit = 1e300,
                       .months = 1000,
                       .claimedNet = -1e300},
                      {.id = {"zero"}, .name = "Zero", .kind = ClaimKind::ratio, .presentCost = 0, .claimedRoiLow = 1},
                      {.id = {"empty"}, .name = "Empty"}};
    Shown shown(project);
    BOOST_TEST(shown.rows("claims.list.table") == 3);
    BOOST_TEST(shown.cell("claims.list.table", 0, 0).startsWith("<b>bold</b>"));
    BOOST_TEST(shown.cell("claims.list.table", 0, 0).size() < 400);
    BOOST_TEST((shown.find<QLabel>("claims.sentences")->textFormat() == Qt::PlainText));
    shown.selectRow("claims.list.table", 1);
    BOOST_TEST(says(shown, "cannot be checked"), shown.text("claims.sentences").toStdString());
    BOOST_TEST(!says(shown, "inf"));
    BOOST_TEST(!says(shown, "nan"));
}

BOOST_AUTO_TEST_SUITE_END()
