// Budget against actual as a person uses it: the day, the views, what is over, why, and what is said when something is
// missing.
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <boost/test/unit_test.hpp>

#include "core/finops/spending_reasons.h"
#include "tests/ui/pages/test_spending_firm.h"
#include "ui/charts/budget_column_chart.h"
#include "ui/charts/burn_down_chart.h"
#include "ui/charts/day_map_chart.h"
#include "ui/charts/variance_bridge_chart.h"
#include "ui/document/spending.h"
#include "ui/pages/spending_page.h"
#include "ui/widgets/card.h"

using namespace jupan;
using namespace jupan::test;

namespace {

enum Tab { linesTab, burnTab, daysTab, whyTab };

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

struct Shown {
    explicit Shown(FirmState state) : Shown(spendingFirm(state), state) {}
    Shown(Project project, FirmState state) : view(Language::english) {
        fillLedger(file.ledger, state);
        open(std::move(project));
    }
    void open(Project project) {
        document.open({std::make_unique<MemoryStore>(file), std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        page = std::make_unique<SpendingPage>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString&) { requested = id; });
        page->resize(1100, 1500);
        page->show();
        settle();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
        return widget;
    }
    std::string text(const char* name) { return find<QLabel>(name)->text().toStdString(); }
    std::string figure(const char* name) { return find<FigureLabel>(name)->figure().toStdString(); }
    bool visible(const char* name) {
        auto* widget = page->findChild<QWidget*>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    void click(const char* name) {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    void openTab(int tab) {
        auto* bar = find<QTabBar>("spending.tabs");
        bar->setFocus();
        while (bar->currentIndex() != tab)
            QTest::keyClick(bar, bar->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
        settle();
    }
    /// Chooses an entry by its words, as the keyboard does.
    void choose(const char* name, const char* words) {
        auto* combo = find<QComboBox>(name);
        const int index = combo->findText(QString::fromUtf8(words));
        BOOST_REQUIRE_MESSAGE(index >= 0, "no entry " << words);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }
    /// The cell in a row that is called so, by the column's name.
    std::string cell(const char* row, const char* column) {
        const QAbstractItemModel* model = find<QTableView>("spending.table")->model();
        for (int r = 0; r < model->rowCount(); ++r)
            for (int c = 0; c < model->columnCount(); ++c)
                if (model->headerData(r, Qt::Vertical, Qt::AccessibleTextRole).toString() == QLatin1String(row) &&
                    model->headerData(c, Qt::Horizontal).toString() == QLatin1String(column))
                    return model->index(r, c).data().toString().toStdString();
        BOOST_FAIL("no cell " << row << " / " << column);
        return {};
    }
    [[nodiscard]] const SpendingWatch& watch() const { return document.spending().watch(); }
    [[nodiscard]] std::string money(double amount) const { return view.formatter().money(amount).toStdString(); }

    MemoryFile file;
    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<SpendingPage> page;
    std::optional<PageId> requested;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spending_page)

BOOST_AUTO_TEST_CASE(the_figures_are_those_of_core) {
    Shown shown(FirmState::ordinary);
    const SpendingWatch& watch = shown.watch();
    BOOST_TEST(toText(watch.asOf) == "2026-04-20");
    BOOST_TEST(shown.figure("spending.spent") == shown.money(asDouble(watch.total.month.actual)));
    BOOST_TEST(shown.figure("spending.forecast") == shown.money(watch.monthLanding.value));
    BOOST_TEST(shown.figure("spending.todate") == shown.money(asDouble(watch.total.yearToDate.actual)));
    BOOST_TEST(shown.figure("spending.landing") == shown.money(watch.yearLanding.value));
    BOOST_TEST(has(shown.text("page.spending.sentence"), shown.money(watch.monthLanding.value)));
    BOOST_TEST(shown.text("spending.version") == "draft of the budget");
    BOOST_TEST(shown.cell("ChatGPT seats", "Utilisation") == "100\u00a0%");
    BOOST_TEST(shown.cell("ChatGPT seats", "Status") == "within budget");
    BOOST_TEST(!shown.visible("spending.notice"));
    BOOST_TEST(!shown.visible("spending.empty"));
    BOOST_TEST(!shown.visible("spending.nobudget"));
}

BOOST_AUTO_TEST_CASE(what_is_over_says_so_in_words_and_sign) {
    Shown shown(FirmState::overspent);
    BOOST_TEST(has(shown.text("page.spending.sentence"), "over its budget"));
    BOOST_TEST(has(shown.text("page.spending.sentence"), "Answering bot"));
    const std::string status = shown.cell("Answering bot", "Status");
    BOOST_TEST((has(status, "▲") || has(status, "△")), status);
    BOOST_TEST(has(shown.cell("Unassigned", "Status"), "not budgeted"));
    BOOST_TEST(shown.cell("Unassigned", "Utilisation") == "– no budget");
}

BOOST_AUTO_TEST_CASE(another_day_shows_another_state) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(!shown.visible("spending.asof.last"));
    shown.find<QDateEdit>("spending.asof")->setDate(QDate(2026, 3, 31));
    settle();
    BOOST_TEST(toText(shown.watch().asOf) == "2026-03-31");
    BOOST_TEST(shown.figure("spending.spent") == shown.money(asDouble(shown.watch().total.month.actual)));
    BOOST_TEST(has(shown.text("page.spending.sentence"), "Mar\u00a02026"));
    shown.click("spending.asof.last");
    BOOST_TEST(toText(shown.watch().asOf) == "2026-04-20");
    BOOST_TEST(!shown.visible("spending.asof.last"));
}

BOOST_AUTO_TEST_CASE(the_views_put_lines_together) {
    Shown shown(FirmState::overspent);
    const std::string actual = shown.cell("Total", "Actual");
    struct Row {
        const char* view;
        const char* row;
    };
    for (const Row& row : {Row{"Department", "Customer care"}, Row{"Department", "No department"},
                           Row{"Work unit", "Contracts"}, Row{"Work unit", "No work unit"}, Row{"Model", "o3"},
                           Row{"Model", "No model named"}, Row{"Line", "Contract review"}}) {
        shown.choose("spending.view", row.view);
        BOOST_TEST(!shown.cell(row.row, "Actual").empty());
        BOOST_TEST(!shown.cell("Total", "Actual").empty());
    }
    BOOST_TEST(shown.cell("Total", "Actual") == actual);
    shown.click("spending.period.year");
    BOOST_TEST(!shown.cell("Total", "Year's budget").empty());
    BOOST_TEST(!shown.cell("Total", "Landing").empty());
    shown.click("spending.period.month");
    BOOST_TEST(!shown.cell("Total", "Forecast").empty());
}

BOOST_AUTO_TEST_CASE(a_line_is_chosen_in_the_table_and_stays_chosen) {
    Shown shown(FirmState::ordinary);
    auto* table = shown.find<QTableView>("spending.table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    BOOST_TEST(shown.find<QComboBox>("spending.months.line")->currentText().toStdString() == "Contract review");
    BOOST_TEST(has(shown.find<BudgetColumnChart>("spending.months")->title().toStdString(), "Contract review"));
    shown.openTab(burnTab);
    BOOST_TEST(shown.find<QComboBox>("spending.burn.line")->currentText().toStdString() == "Contract review");
    shown.choose("spending.burn.line", "All lines");
    BOOST_TEST(has(shown.find<BurnDownChart>("spending.burndown")->title().toStdString(), "All lines"));
    BOOST_TEST(has(shown.text("spending.burn.reading"), shown.money(shown.watch().monthLanding.value)));
}

BOOST_AUTO_TEST_CASE(dear_days_are_listed_with_their_cause) {
    Shown shown(FirmState::overspent);
    shown.openTab(daysTab);
    BOOST_TEST(shown.visible("spending.daymap"));
    BOOST_REQUIRE(!shown.watch().anomalies.empty());
    const QAbstractItemModel* model = shown.find<QTableView>("spending.anomalies")->model();
    BOOST_TEST(model->rowCount() == static_cast<int>(shown.watch().anomalies.size()));
    bool found = false;
    for (int row = 0; row < model->rowCount(); ++row)
        found = found || has(model->index(row, 3).data().toString().toStdString(), "model o3");
    BOOST_TEST(found);
    Shown calm(FirmState::ordinary);
    calm.openTab(daysTab);
    BOOST_TEST(calm.visible("spending.anomalies.none") == calm.watch().anomalies.empty());
}

BOOST_AUTO_TEST_CASE(why_names_six_parts_that_sum_to_the_variance) {
    Shown shown(FirmState::overspent);
    shown.openTab(whyTab);
    shown.choose("spending.why.line", "Answering bot");
    shown.choose("spending.why.month", "Mar\u00a02026");
    const auto reasons = reasonsOf(shown.document.project(), shown.document.spending().actuals().actuals, shown.watch(),
                                   "bot", {2026, 3});
    BOOST_REQUIRE(reasons.ok());
    const Decimal& variance = reasons.value().explained.variance;
    BOOST_TEST(has(shown.text("spending.why.total.sentence"),
                   shown.view.formatter().exactMoneyIn(variance, "KRW").toStdString()));
    for (const char* effect : {"volume", "tokens", "mix", "price", "exchange_rate", "tax"}) {
        const std::string name = std::string("spending.why.") + effect;
        BOOST_TEST(!shown.text((name + ".amount").c_str()).empty());
        BOOST_TEST(!shown.text((name + ".sentence").c_str()).empty());
    }
    BOOST_TEST(shown.text("spending.why.exchange_rate.amount") == "–");
    BOOST_TEST(shown.visible("spending.bridge"));
    shown.choose("spending.why.month", "Apr\u00a02026");
    BOOST_TEST(has(shown.text("spending.why.note"), "not over"));
}

BOOST_AUTO_TEST_CASE(an_alert_leads_to_its_line_and_month) {
    Shown shown(FirmState::overspent);
    shown.document.spending().updateAlerts();
    settle();
    BOOST_TEST(shown.visible("spending.alerts"));
    BOOST_TEST(has(shown.text("spending.alerts.2.text"), "Answering bot"));
    shown.click("spending.alerts.2.show");
    BOOST_TEST(shown.find<QTabBar>("spending.tabs")->currentIndex() == whyTab);
    BOOST_TEST(shown.find<QComboBox>("spending.why.line")->currentText().toStdString() == "Answering bot");
    BOOST_TEST(shown.find<QComboBox>("spending.why.month")->currentText().toStdString() == "Apr\u00a02026");
    shown.choose("spending.why.month", "Feb\u00a02026");
    BOOST_TEST(shown.find<QComboBox>("spending.why.month")->currentText().toStdString() == "Feb\u00a02026");
    shown.click("spending.alerts.1.show");
    BOOST_TEST(shown.find<QTabBar>("spending.tabs")->currentIndex() == linesTab);
    shown.click("spending.alerts.1.acknowledge");
    BOOST_TEST(!has(shown.text("spending.alerts.1.text"), "All lines"));
    Shown calm(FirmState::noBudget);
    BOOST_TEST(!calm.visible("spending.alerts"));
}

BOOST_AUTO_TEST_CASE(without_charges_the_way_to_them_is_shown) {
    Shown shown(FirmState::noCharges);
    BOOST_TEST(shown.visible("spending.empty"));
    BOOST_TEST(!shown.visible("spending.tabs"));
    shown.click("spending.empty.action");
    BOOST_TEST((shown.requested == PageId::actuals));
    shown.document.spending().enter({.date = day("2026-04-20"),
                                     .group = {.vendor = "openai", .project = "bot", .currency = "KRW"},
                                     .figures = {.amount = decimal("1000")}},
                                    QStringLiteral("by hand"));
    settle();
    BOOST_TEST(!shown.visible("spending.empty"));
    BOOST_TEST(shown.figure("spending.spent") == shown.money(1000));
}

BOOST_AUTO_TEST_CASE(without_a_budget_the_charges_are_shown_and_the_way_to_one) {
    Shown shown(FirmState::noBudget);
    BOOST_TEST(shown.visible("spending.nobudget"));
    BOOST_TEST(shown.figure("spending.spent") == shown.money(asDouble(shown.watch().total.month.actual)));
    for (const int tab : {burnTab, daysTab, whyTab, linesTab}) shown.openTab(tab);
    BOOST_TEST(shown.cell("Total", "Utilisation") == "– no budget");
    shown.click("spending.nobudget.action");
    BOOST_TEST((shown.requested == PageId::budget));
}

BOOST_AUTO_TEST_CASE(charges_that_wait_for_a_rate_are_said) {
    Project project = spendingFirm(FirmState::ordinary);
    project.settings.fx.clear();
    Shown shown(std::move(project), FirmState::ordinary);
    shown.document.spending().enter({.date = day("2026-04-20"),
                                     .group = {.vendor = "openai", .project = "bot", .currency = "EUR"},
                                     .figures = {.amount = decimal("12.5")}},
                                    QStringLiteral("by hand"));
    settle();
    BOOST_TEST(shown.visible("spending.notice"));
    BOOST_TEST(has(shown.text("spending.notice"), "wait for an exchange rate"));
    shown.click("spending.notice.action");
    BOOST_TEST((shown.requested == PageId::actuals));
}

BOOST_AUTO_TEST_CASE(rates_that_are_not_of_the_day_are_said) {
    Project project = spendingFirm(FirmState::ordinary);
    project.finops.rates = {{.currency = {"EUR"}, .date = day("2026-04-01"), .rate = decimal("1500")}};
    project.settings.fx["USD"] = Uncertain(1300.0);
    Shown shown(std::move(project), FirmState::ordinary);
    for (const char* currency : {"EUR", "USD"})
        shown.document.spending().enter({.date = day("2026-04-20"),
                                         .group = {.vendor = "openai", .project = "bot", .currency = currency},
                                         .figures = {.amount = decimal("10")}},
                                        QStringLiteral("by hand"));
    settle();
    BOOST_TEST(has(shown.text("spending.notice"), "in EUR were converted by the last rate"));
    BOOST_TEST(has(shown.text("spending.notice"), "in USD were converted by the plan's rate"));
}

BOOST_AUTO_TEST_CASE(only_the_section_that_is_looked_at_is_built) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(!shown.page->findChild<QWidget*>("spending.why"));
    BOOST_TEST(!shown.page->findChild<QWidget*>("spending.days"));
    shown.openTab(whyTab);
    BOOST_TEST(shown.page->findChild<QWidget*>("spending.why"));
}

BOOST_AUTO_TEST_CASE(an_edit_of_the_budget_is_followed) {
    Shown shown(FirmState::ordinary);
    const std::string before = shown.cell("Total", "Budget");
    shown.document.edit("Budget", [](Project& project) {
        putAmount(project.finops.budget.draft.lines.front(), {2026, 4}, decimal("9000000"));
    });
    settle();
    BOOST_TEST(shown.cell("Total", "Budget") != before);
    shown.document.undo();
    settle();
    BOOST_TEST(shown.cell("Total", "Budget") == before);
}

BOOST_AUTO_TEST_SUITE_END()
