// Realised value as a person uses it: what came of the money, the plan anew, unit costs, and figures entered by month.
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <cmath>

#include "core/finops/outcome.h"
#include "core/finops/work_unit_economics.h"
#include "tests/ui/pages/test_outcome_support.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/pages/outcome_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PageFixture<OutcomePage> {
    using PageFixture::PageFixture;

    [[nodiscard]] Outcome outcome() {
        return outcomeOf(document.project(), *document.resultsOf({}), document.spending().watch(),
                         document.spending().actuals().actuals);
    }
    std::string figure(const char* name) { return find<FigureLabel>(name)->figure().toStdString(); }
    std::string money(double amount) { return view.formatter().money(amount).toStdString(); }
    void paste(const char* series, const char* text) {
        auto* edit = find<QPlainTextEdit>(QLatin1String(series) + QStringLiteral(".text"));
        edit->setPlainText(QString::fromUtf8(text));
        click(QLatin1String(series) + QStringLiteral(".take"));
    }
    std::string pasted(const char* series) {
        return find<QPlainTextEdit>(QLatin1String(series) + QStringLiteral(".text"))->toPlainText().toStdString();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(outcome_page)

BOOST_AUTO_TEST_CASE(without_charges_the_page_leads_to_them_and_takes_benefits_all_the_same) {
    Shown shown(FirmState::noCharges);
    BOOST_TEST(shown.shown("outcome.empty"));
    BOOST_TEST(!shown.shown("outcome.cost"));
    BOOST_TEST(!shown.shown("outcome.reconcile.enter"));
    shown.click("outcome.empty.action");
    BOOST_TEST((shown.requested == PageId::actuals));
    shown.type("outcome.benefits.value", "1000");
    shown.click("outcome.benefits.enter");
    BOOST_TEST(shown.finops().benefits.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_figures_are_those_of_core) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(!shown.shown("outcome.empty"));
    BOOST_TEST(has(shown.text("page.outcome.sentence"), "20 Apr 2026"), shown.text("page.outcome.sentence"));
    shown.paste("outcome.benefits", "2026-01\t7,000,000\n2026-02\t7,500,000\n2026-03\t8,000,000");
    const Outcome outcome = shown.outcome();
    const Realised& realised = outcome.realised;
    BOOST_TEST(shown.figure("outcome.benefit") == shown.money(22'500'000));
    BOOST_TEST(shown.figure("outcome.cost") == shown.money(asDouble(realised.cost)));
    BOOST_TEST(shown.figure("outcome.ratio") ==
               shown.view.formatter().number(realised.benefitCostRatio, 2).toStdString());
    BOOST_TEST(shown.figure("outcome.roi") == shown.view.formatter().percent(realised.roi).toStdString());
    BOOST_TEST(!shown.find<CumulativeCashChart>("outcome.chart")->toImage({560, 340}).isNull());
    BOOST_TEST(shown.find<QPushButton>("outcome.chart.csv")->isEnabled());
    const Metrics& plan = shown.document.resultsOf({})->metrics;
    const Metrics& now = outcome.reforecast.metrics;
    BOOST_TEST(shown.cell("outcome.reforecast.table", 1, 1) ==
               shown.plain(shown.view.formatter().money(plan.totalCost)));
    BOOST_TEST(shown.cell("outcome.reforecast.table", 1, 2) ==
               shown.plain(shown.view.formatter().money(now.totalCost)));
    BOOST_TEST(shown.cell("outcome.reforecast.table", 3, 2) == shown.plain(shown.view.formatter().money(now.npv)));
    BOOST_TEST(shown.rows("outcome.reforecast.table") == 6);
}

BOOST_AUTO_TEST_CASE(unit_costs_follow_the_pieces_that_were_counted) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(has(shown.row("outcome.units.work", 0), "not counted"));
    shown.paste("outcome.counts", "2026-01 4,500\n2026-02 4700");
    const auto units =
        economicsByWorkUnit(shown.document.project(), shown.document.spending().watch().budget,
                            shown.document.spending().actuals().actuals, {day("2026-01-01"), day("2026-04-20")});
    BOOST_REQUIRE(!units.empty());
    BOOST_REQUIRE(units[0].each.perItem.has_value());
    BOOST_TEST(shown.cell("outcome.units.work", 0, 0) == "Enquiries");
    BOOST_TEST(shown.cell("outcome.units.work", 0, 5) == "9,200");
    BOOST_TEST(shown.cell("outcome.units.work", 0, 6) ==
               shown.plain(shown.view.formatter().price(std::round(*units[0].each.perItem * 10) / 10, "KRW")));
    BOOST_TEST(shown.rows("outcome.units.work") == static_cast<int>(units.size()));
    BOOST_TEST(shown.rows("outcome.units.models") == 2);
}

BOOST_AUTO_TEST_CASE(without_a_budget_nothing_looks_free_or_planned) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(!has(shown.text("outcome.reforecast.assumed"), "on top of the plan"));
    shown.open(frozenFirm(FirmState::noBudget));
    BOOST_TEST(has(shown.text("outcome.reforecast.assumed"), "on top of the plan"));
    shown.paste("outcome.counts", "2026-01 4500");
    BOOST_TEST(shown.cell("outcome.units.work", 0, 0) == "Enquiries");
    BOOST_TEST(shown.cell("outcome.units.work", 0, 6) == "–");
}

BOOST_AUTO_TEST_CASE(charges_of_no_line_are_named) {
    Shown shown(FirmState::overspent);
    BOOST_TEST(has(shown.text("outcome.reforecast.assumed"), "belongs to no budget line"));
}

BOOST_AUTO_TEST_CASE(a_figure_is_entered_replaced_removed_and_undone) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(shown.entry("outcome.benefits.month") == "Apr 2026");
    shown.click("outcome.benefits.enter");
    BOOST_TEST(!shown.error("outcome.benefits.value.error").empty());
    shown.choose("outcome.benefits.month", "Mar 2026");
    shown.type("outcome.benefits.value", "1,500,000.5");
    BOOST_TEST(shown.error("outcome.benefits.value.error").empty());
    shown.click("outcome.benefits.enter");
    BOOST_REQUIRE(shown.finops().benefits.size() == 1U);
    BOOST_TEST(shown.finops().benefits[0].amount.toText() == "1500000.5");
    BOOST_TEST(shown.finops().benefits[0].kpi == "answers");
    BOOST_TEST(has(shown.text("outcome.benefits.said"), "Mar 2026"));
    BOOST_TEST(shown.typed("outcome.benefits.value").empty());
    BOOST_TEST(has(shown.row("outcome.benefits.table", 0), "Answers without a person"));
    BOOST_TEST(shown.entry("outcome.benefits.month") == "Mar 2026");
    // The same month again replaces it; a loss is a figure too.
    shown.type("outcome.benefits.value", "-20");
    QTest::keyClick(shown.find<QLineEdit>("outcome.benefits.value.edit"), Qt::Key_Return);
    shown.settle();
    BOOST_REQUIRE(shown.finops().benefits.size() == 1U);
    BOOST_TEST(shown.finops().benefits[0].amount.toText() == "-20");
    BOOST_TEST(!shown.find<QPushButton>("outcome.benefits.remove")->isEnabled());
    shown.selectRow("outcome.benefits.table", 0);
    shown.click("outcome.benefits.remove");
    BOOST_TEST(shown.finops().benefits.empty());
    BOOST_TEST(!shown.shown("outcome.benefits.table"));
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.rows("outcome.benefits.table") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_no_figure_is_refused_beside_it) {
    Shown shown(FirmState::ordinary);
    for (const char* text : {"many", "-3"}) {
        shown.type("outcome.counts.value", text);
        shown.click("outcome.counts.enter");
        BOOST_TEST(!shown.error("outcome.counts.value.error").empty(), text);
    }
    BOOST_TEST(shown.finops().itemCounts.empty());
    shown.type("outcome.counts.value", "12.5");
    shown.click("outcome.counts.enter");
    BOOST_REQUIRE(shown.finops().itemCounts.size() == 1U);
    BOOST_TEST(shown.finops().itemCounts[0].items == 12.5);
    // More than a ledger holds.
    shown.type("outcome.benefits.value", "1e30");
    shown.click("outcome.benefits.enter");
    BOOST_TEST(!(shown.error("outcome.benefits.error") + shown.error("outcome.benefits.value.error")).empty());
    BOOST_TEST(shown.finops().benefits.empty());
}

BOOST_AUTO_TEST_CASE(pasted_lines_are_taken_whole_or_refused_with_their_numbers) {
    Shown shown(FirmState::ordinary);
    shown.choose("outcome.counts.subject", "Contracts");
    shown.paste("outcome.counts", "월\t건수\n2026년 1월\t30\n2026.02\t31");
    BOOST_REQUIRE(shown.finops().itemCounts.size() == 2U);
    BOOST_TEST(shown.finops().itemCounts[0].workUnit == "legal");
    BOOST_TEST(shown.pasted("outcome.counts").empty());
    BOOST_TEST(has(shown.cell("outcome.counts.table", 0, 0), "Feb 2026"));
    const struct {
        const char* text;
        const char* said;
    } rows[] = {{"2026-03 1\n2026-13 2", "Line 2"},
                {"2026-03 1\n2026-03 2", "Line 2"},
                {"2026-03 some", "Line 1"},
                {"2026-03 -4", "0 or more"},
                {"", "month and a figure"}};
    for (const auto& row : rows) {
        shown.paste("outcome.counts", row.text);
        BOOST_TEST(has(shown.error("outcome.counts.error"), row.said), shown.error("outcome.counts.error"));
        BOOST_TEST(shown.pasted("outcome.counts") == row.text);
        BOOST_TEST(shown.finops().itemCounts.size() == 2U);
    }
    shown.paste("outcome.counts", "2026-03\t1,200");
    BOOST_TEST(shown.error("outcome.counts.error").empty());
    BOOST_TEST(shown.finops().itemCounts.size() == 3U);
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.finops().itemCounts.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_file_of_figures_is_read) {
    Shown shown(FirmState::ordinary);
    const QTemporaryDir folder;
    shown.path = folder.filePath("benefits.csv");
    QFile file(shown.path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFmonth;benefit\r\n2026-01;100\r\n2026-02;200\r\n");
    file.close();
    shown.click("outcome.benefits.file");
    BOOST_TEST(shown.finops().benefits.size() == 2U);
    shown.path = folder.filePath("none.csv");
    shown.click("outcome.benefits.file");
    BOOST_TEST(has(shown.error("outcome.benefits.error"), "none.csv"), shown.error("outcome.benefits.error"));
    BOOST_TEST(shown.finops().benefits.size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_a_figure_was_of_may_be_gone) {
    Project project = frozenFirm(FirmState::ordinary);
    project.kpis.clear();
    project.finops.benefits = {{.kpi = "old", .month = {2026, 2}, .amount = decimal("100")}};
    Shown shown(project, FirmState::ordinary);
    BOOST_TEST(!shown.shown("outcome.benefits.enter"));
    BOOST_TEST(has(shown.row("outcome.benefits.table", 0), "old"));
    BOOST_TEST(shown.figure("outcome.benefit") == shown.money(100));
}

BOOST_AUTO_TEST_CASE(charges_that_cannot_be_read_are_said) {
    Shown shown(FirmState::ordinary);
    shown.page->hide();
    shown.file.ledger.refusal = {{.code = ProblemCode::fileUnreadable, .path = "test.jupan", .detail = "damaged"}};
    shown.open(frozenFirm(FirmState::ordinary));
    shown.page->show();
    shown.settle();
    BOOST_TEST(!shown.error("outcome.problems").empty());
    BOOST_TEST(shown.shown("outcome.problems"));
}

BOOST_AUTO_TEST_CASE(odd_projects_are_shown_too) {
    for (const FirmState charges : {FirmState::noCharges, FirmState::overspent}) {
        Project longest = frozenFirm(FirmState::ordinary);
        longest.settings.horizonMonths = 120;
        Project shortest = frozenFirm(FirmState::ordinary);
        shortest.settings.horizonMonths = 1;
        Project bare = frozenFirm(FirmState::ordinary);
        bare.workloads.clear();
        bare.workUnits.clear();
        bare.seats.clear();
        bare.kpis.clear();
        Project later = frozenFirm(FirmState::ordinary);
        later.settings.start = {2031, 1};
        Project earlier = frozenFirm(FirmState::ordinary);
        earlier.settings.start = {2015, 1};
        Project lineless = frozenFirm(FirmState::noBudget);
        Project empty;
        for (Project* project : {&longest, &shortest, &bare, &later, &earlier, &lineless, &empty}) {
            Shown shown(*project, charges);
            BOOST_TEST(shown.shown("outcome.empty") == (charges == FirmState::noCharges));
            BOOST_TEST(firstWithoutName(shown.page.get()) == "");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
