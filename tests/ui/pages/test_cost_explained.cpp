// Every cost cell opens its arithmetic, by click and by key, and ends with what the cell says.
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/models/cost_line_table_model.h"
#include "ui/pages/cost_explanation_popup.h"
#include "ui/pages/costs_page.h"

using namespace jupan;

namespace {

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    CostsPage page{document, view};

    explicit Fixture(Project project) {
        view.setCurrency(project.settings.currency.code);
        document.open({nullptr, std::move(project)});
        page.resize(900, 1600);
        page.show();
        settle();
    }
    Fixture() : Fixture(templateProject("support-automation", "en").value()) {}

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    QTableView* table(const QString& name) {
        auto* found = page.findChild<QTableView*>(name);
        BOOST_REQUIRE_MESSAGE(found, name.toStdString());
        return found;
    }

    QFrame* popup(QTableView* table) { return table->findChild<QFrame*>("cost_explanation"); }

    QFrame* click(QTableView* table, int row, int column) {
        const QRect cell = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        settle();
        return popup(table);
    }

    static QString text(QFrame* popup, const char* part) {
        auto* label = popup->findChild<QLabel*>(QStringLiteral("cost_explanation.") + part);
        return label ? label->text().replace(QChar(0x00A0), ' ') : QString();
    }
};

/// 1,000 requests of 2,000 and 500 tokens at 1 and 4 USD a million: 0.004 USD = 4 KRW each, a quarter sent again, 10 %
/// tax: 5,500 KRW a month; with contingency of 10 %.
Project byHand() {
    Project project;
    project.settings.name = "By hand";
    project.settings.start = {2026, 1};
    project.settings.horizonMonths = 24;
    project.settings.contingency = 0.1;
    project.settings.fx["USD"] = Uncertain(1000);
    project.models = {{.id = {"m"}, .name = "Small", .price = {.input = 1, .output = 4}}};
    project.workloads = {{.id = {"w"},
                          .name = "Replies",
                          .requestsPerMonth = Uncertain(1000),
                          .inputTokens = Uncertain(2000),
                          .outputTokens = Uncertain(500),
                          .retryRate = Uncertain(0.25),
                          .taxRate = 0.1,
                          .stages = {{1, {{{"m"}, 1}}}}}};
    project.seats = {{.id = {"s"},
                      .name = "Seats",
                      .seats = Uncertain(10),
                      .pricePerMonth = Uncertain(20),
                      .currency = {{"USD"}},
                      .billing = Billing::annual}};
    Cost staff{.id = {"p"}, .name = "Operator", .kind = CostKind::labor};
    staff.fte = Uncertain(0.5);
    staff.monthlyCost = Uncertain(4'000'000);
    project.costs = {staff};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cost_explained)

BOOST_AUTO_TEST_CASE(every_money_cell_opens_and_its_result_is_the_cell) {
    Fixture f;
    for (const char* name : {"costs.seats.table", "costs.workloads.table", "costs.items.table", "costs.total.table"}) {
        QTableView* table = f.table(name);
        const int first = QLatin1String(name) == QLatin1String("costs.total.table") ? 1 : 3;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = first; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                emit table->clicked(index);
                f.settle();
                QFrame* popup = f.popup(table);
                BOOST_REQUIRE_MESSAGE(popup, name << " " << row << "," << column);
                const QString shown = index.data().toString().replace(QChar(0x00A0), ' ');
                const QString result = f.text(popup, "result");
                if (shown != QStringLiteral("–"))
                    BOOST_TEST(result.contains("in the table " + shown), result.toStdString());
                const QString line = table->model()->index(row, 0).data().toString().replace(QChar(0x00A0), ' ');
                BOOST_TEST(f.text(popup, "title").contains(line));
                popup->close();
                f.settle();
                BOOST_TEST(!f.popup(table));
            }
    }
}

BOOST_AUTO_TEST_CASE(a_click_opens_and_words_do_not) {
    Fixture f;
    QTableView* table = f.table("costs.workloads.table");
    BOOST_TEST(!f.click(table, 0, 1));
    BOOST_TEST(f.click(table, 0, 4));
}

BOOST_AUTO_TEST_CASE(a_workload_by_hand) {
    Fixture f(byHand());
    QFrame* popup = f.click(f.table("costs.workloads.table"), 0, 4);
    BOOST_REQUIRE(popup);
    BOOST_TEST(f.text(popup, "title").toStdString() == "Replies · Year 1");
    BOOST_TEST(f.text(popup, "result").contains(QStringLiteral("₩66,000")));
    BOOST_TEST(f.text(popup, "month").toStdString() == "month 1 (Jan 2026)");
    const QString steps = f.text(popup, "steps");
    for (const char* part : {"Requests: 1,000 a month × 100 % in use = 1,000", "2,000 × $1.00 ÷ 1,000,000 = $0.002",
                             "500 × $4.00 ÷ 1,000,000 = $0.002", "$0.004 × ₩1,000 for one USD = ₩4"})
        BOOST_TEST(steps.contains(QString::fromUtf8(part)), part << " in " << steps.toStdString());
    BOOST_TEST(f.text(popup, "month_result").toStdString() ==
               "Cost of the month: 1,000 requests × (1 + 25 % sent again) × ₩4 × (1 + 10 % tax) = ₩5,500");
    BOOST_TEST(f.text(popup, "notes").contains(QStringLiteral("10 % of it, ₩550")));
}

BOOST_AUTO_TEST_CASE(months_are_walked_by_buttons_and_keys) {
    Fixture f(byHand());
    QFrame* popup = f.click(f.table("costs.workloads.table"), 0, 5);  // year 2
    BOOST_REQUIRE(popup);
    auto* next = popup->findChild<QPushButton*>("cost_explanation.next");
    auto* previous = popup->findChild<QPushButton*>("cost_explanation.previous");
    BOOST_TEST(f.text(popup, "month").startsWith("month 13 "));
    BOOST_TEST(!previous->isEnabled());
    next->click();
    BOOST_TEST(f.text(popup, "month").startsWith("month 14 "));
    QTest::keyClick(popup, Qt::Key_End);
    BOOST_TEST(f.text(popup, "month").startsWith("month 24 "));
    BOOST_TEST(!next->isEnabled());
    QTest::keyClick(popup, Qt::Key_Left);
    BOOST_TEST(f.text(popup, "month").startsWith("month 23 "));
    QTest::keyClick(popup, Qt::Key_Escape);
    f.settle();
    BOOST_TEST(!f.popup(f.table("costs.workloads.table")));
}

BOOST_AUTO_TEST_CASE(seats_and_items_by_hand) {
    Fixture f(byHand());
    QTableView* seats = f.table("costs.seats.table");
    QFrame* popup = f.click(seats, 0, 4);
    BOOST_REQUIRE(popup);
    BOOST_TEST(f.text(popup, "month_result").toStdString() ==
               "Cost of the month: 10 seats × $20.00 a seat and month × ₩1,000 for one USD × 12 months paid at once = "
               "₩2,400,000");
    QTest::keyClick(popup, Qt::Key_Right);
    BOOST_TEST(f.text(popup, "month_result").contains("paid for a year in advance"));
    BOOST_TEST(f.text(popup, "steps").isEmpty());
    popup->close();
    f.settle();
    popup = f.click(f.table("costs.items.table"), 0, 5);
    BOOST_REQUIRE(popup);
    BOOST_TEST(f.text(popup, "month_result").contains(QStringLiteral("0.5 full-time people × ₩4,000,000 a person")));
    BOOST_TEST(f.text(popup, "month_result").endsWith(QStringLiteral("= ₩2,000,000")));
}

BOOST_AUTO_TEST_CASE(sums_name_their_lines_and_contingency) {
    Fixture f(byHand());
    QTableView* total = f.table("costs.total.table");
    QFrame* popup = f.click(total, total->model()->rowCount() - 1, 2);  // all, year 1
    BOOST_REQUIRE(popup);
    const QString parts = f.text(popup, "parts");
    // 24,000,000 + 2,400,000 + 66,000 and a tenth of it
    for (const char* part : {"Operator: ₩24,000,000", "Seats: ₩2,400,000", "Replies: ₩66,000", "10 %: ₩2,646,600"})
        BOOST_TEST(parts.contains(QString::fromUtf8(part)), part << " in " << parts.toStdString());
    BOOST_TEST(f.text(popup, "result").contains(QStringLiteral("₩29,112,600")));
    BOOST_TEST(!popup->findChild<QPushButton*>("cost_explanation.next"));
}

BOOST_AUTO_TEST_CASE(keys_open_the_current_cell_or_the_first_figure_of_its_row) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_Menu}) {
        Fixture f(byHand());
        QTableView* table = f.table("costs.workloads.table");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, key);
        f.settle();
        QFrame* popup = f.popup(table);
        BOOST_REQUIRE(popup);
        BOOST_TEST(f.text(popup, "title").toStdString() == "Replies · a month");
        QTest::keyClick(popup, Qt::Key_Escape);
        f.settle();
        table->setCurrentIndex(table->model()->index(0, 5));
        QTest::keyClick(table, key);
        f.settle();
        BOOST_TEST(f.text(f.popup(table), "title").toStdString() == "Replies · Year 2");
    }
}

BOOST_AUTO_TEST_CASE(the_scenario_on_show_is_explained) {
    Project project = byHand();
    project.scenarios = {{.id = {"dear"}, .name = "Dear", .costFactor = 1.5}};
    Fixture f(project);
    f.document.setScenario("dear");
    f.settle();
    QFrame* popup = f.click(f.table("costs.workloads.table"), 0, 4);
    BOOST_REQUIRE(popup);
    BOOST_TEST(f.text(popup, "month_result").contains("1.5 cost factor of the scenario"));
    BOOST_TEST(f.text(popup, "month_result").endsWith(QStringLiteral("= ₩8,250")));
    BOOST_TEST(f.text(popup, "result").contains(QStringLiteral("₩99,000")));
}

BOOST_AUTO_TEST_CASE(figures_beside_the_form_and_the_curve_below_the_ladder) {
    Project project = byHand();
    project.workloads[0].stages.push_back({13, {{{"m"}, 1}}});
    Fixture f(project);
    f.page.reveal("workload.w");
    f.settle();
    const auto figure = [&](int row, int column) {
        auto* label = f.page.findChild<QLabel*>(QStringLiteral("costs.workload.figures[%1][%2]").arg(row).arg(column));
        BOOST_REQUIRE(label);
        return label->text().replace(QChar(0x00A0), ' ').toStdString();
    };
    BOOST_TEST(figure(0, 0) == "1,000");
    BOOST_TEST(figure(1, 1) == "₩5.5");
    BOOST_TEST(figure(2, 2) == "₩5,500");
    auto* curve = f.page.findChild<QWidget*>("costs.workload.curve");
    BOOST_REQUIRE(curve);
    BOOST_TEST(curve->isVisible());
    BOOST_TEST(f.page.findChild<QLabel*>("costs.workload.curve.note")->text().contains("Contingency"));
}

BOOST_AUTO_TEST_SUITE_END()
