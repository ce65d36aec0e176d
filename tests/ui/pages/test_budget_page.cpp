// Budget as a person uses it: keys, paste, undo.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/amounts.h"
#include "resources/templates/templates.h"
#include "tests/ui/pages/test_budget_fixture.h"

using namespace jupan;
using jupan::test::BudgetFixture;

BOOST_AUTO_TEST_SUITE(budget_page)

BOOST_AUTO_TEST_CASE(without_a_budget_the_page_says_what_to_do_and_does_it_in_one_step) {
    BudgetFixture f(false);
    BOOST_TEST(f.shown("budgetEmpty"));
    BOOST_TEST(!f.shown("budgetGrid"));
    f.click("budgetFromPlan");
    BOOST_TEST(!f.shown("budgetEmpty"));
    BOOST_TEST(f.shown("budgetGrid"));
    BOOST_TEST(f.shown("budgetFreeze"));
    BOOST_TEST(f.draft().lines.size() > 2U);
    BOOST_TEST(f.grid().hasFocus());
    f.document.undo();
    f.settle();
    BOOST_TEST(f.shown("budgetEmpty"));
    BOOST_TEST(!f.document.canUndo());
}

BOOST_AUTO_TEST_CASE(a_plan_without_costs_makes_no_budget_and_says_so) {
    BudgetFixture f(false);
    Project empty;
    empty.settings.name = "Empty";
    f.document.open({nullptr, empty});
    f.settle();
    f.click("budgetFromPlan");
    BOOST_TEST(f.shown("budgetEmpty"));
    BOOST_TEST(f.error("budgetEmptyError").contains("no costs"));
}

BOOST_AUTO_TEST_CASE(typing_replaces_enter_goes_down_and_tab_right) {
    BudgetFixture f;
    f.go(0, 0);
    f.type("1,500,000");
    f.key(Qt::Key_Tab);
    BOOST_TEST(f.at(0, 0) == "1500000");
    BOOST_TEST((f.place() == std::pair(0, 1)));
    f.type("12만");
    f.key(Qt::Key_Return);
    BOOST_TEST(f.at(0, 1) == "120000");
    // As in a spreadsheet: below the cell where the row of Tabs began.
    BOOST_TEST((f.place() == std::pair(1, 0)));
    f.key(Qt::Key_F2);
    BOOST_REQUIRE(f.editor());
    f.key(Qt::Key_Escape);
    BOOST_TEST(!f.editor());
    f.key(Qt::Key_Return);
    BOOST_TEST((f.place() == std::pair(2, 0)));
    f.key(Qt::Key_Return, Qt::ShiftModifier);
    BOOST_TEST((f.place() == std::pair(1, 0)));
    BOOST_TEST(f.document.undoName().contains("Budget of"));
    f.document.undo();
    f.settle();
    BOOST_TEST(f.at(0, 1) != "120000");
    BOOST_TEST(f.at(0, 0) == "1500000");
}

BOOST_AUTO_TEST_CASE(what_is_refused_stays_to_be_put_right_with_its_reason) {
    const struct {
        const char* typed;
        const char* reason;
    } rows[] = {
        {"12x", "number alone"}, {"(500)", "negative"},          {"-1", "negative"},
        {"$30", "KRW"},          {"2000000000000", "too large"},
    };
    BudgetFixture f;
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.typed) {
            f.go(1, 2);
            const std::string before = f.at(1, 2);
            f.type(row.typed);
            f.key(Qt::Key_Return);
            BOOST_REQUIRE(f.editor());
            BOOST_TEST(f.editor()->text().toStdString() == row.typed);
            BOOST_TEST(f.error("budgetError").contains(row.reason, Qt::CaseInsensitive),
                       f.error("budgetError").toStdString());
            BOOST_TEST(f.error("budgetError").contains(f.lineName(1)));
            f.key(Qt::Key_Escape);
            BOOST_TEST(f.at(1, 2) == before);
            f.type("7");
            f.key(Qt::Key_Return);
            BOOST_TEST(f.error("budgetError").isEmpty());
            f.document.undo();
            f.settle();
        }
    }
}

BOOST_AUTO_TEST_CASE(delete_puts_zero_into_what_is_selected_in_one_step) {
    BudgetFixture f;
    f.go(0, 2);
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_Delete);
    for (int row = 0; row < 2; ++row)
        for (int column = 2; column < 4; ++column) BOOST_TEST(f.at(row, column) == "0");
    BOOST_TEST(f.at(0, 4) != "0");
    f.document.undo();
    f.settle();
    BOOST_TEST(f.at(0, 2) != "0");
    BOOST_TEST(f.document.undoName().contains("from the plan"));
}

BOOST_AUTO_TEST_CASE(fill_right_goes_to_the_end_of_the_selection_or_of_the_year) {
    BudgetFixture f;
    f.go(0, 3);
    f.type("5");
    f.key(Qt::Key_Return);
    f.go(0, 3);
    const std::string beyond = f.at(0, 6);
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_R, Qt::ControlModifier);
    BOOST_TEST(f.at(0, 4) == "5");
    BOOST_TEST(f.at(0, 5) == "5");
    BOOST_TEST(f.at(0, 6) == beyond);
    f.go(0, 3);
    f.click("budgetFillRight");
    for (int column = 4; column < 12; ++column) BOOST_TEST(f.at(0, column) == "5");
    f.go(0, 11);
    BOOST_TEST(!f.find<QPushButton>("budgetFillRight")->isEnabled());
}

BOOST_AUTO_TEST_CASE(blocks_of_a_spreadsheet_are_pasted_whole_or_refused_whole) {
    BudgetFixture f;
    f.go(0, 0);
    f.paste("\"1,000\"\t₩2,000\t\r\n- \t4만\t5.5\r\n");
    BOOST_TEST(f.error("budgetError").toStdString() == "");
    const char* expected[2][3] = {{"1000", "2000", "0"}, {"0", "40000", "5.5"}};
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column) BOOST_TEST(f.at(row, column) == expected[row][column]);
    const Budget before = f.draft();
    const struct {
        const char* text;
        int row, column;
        const char* reason;
    } refused[] = {
        {"API\t100", 0, 0, "API"},    {"1\t(500)", 0, 0, "negative"},
        {"1\t2\t3", 0, 10, "larger"}, {"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17", 0, 0, "larger"},
        {"", 0, 0, "no text"},
    };
    for (const auto& each : refused) {
        f.go(each.row, each.column);
        f.paste(each.text);
        BOOST_TEST(f.error("budgetError").contains(each.reason, Qt::CaseInsensitive),
                   each.text << ": " << f.error("budgetError").toStdString());
        BOOST_TEST((f.draft() == before));
    }
    // A single amount goes into everything selected.
    f.go(0, 0);
    f.key(Qt::Key_End, Qt::ShiftModifier);
    f.paste("77");
    for (int column = 0; column < 12; ++column) BOOST_TEST(f.at(0, column) == "77");
}

BOOST_AUTO_TEST_CASE(copied_cells_come_back_as_they_were) {
    BudgetFixture f;
    f.go(0, 0);
    f.type("1234567.25");
    f.key(Qt::Key_Return);
    f.go(0, 0);
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    BOOST_TEST(text.toStdString() == "1234567.25\t" + f.at(0, 1) + "\n");
    f.go(1, 5);
    f.key(Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(f.at(1, 5) == "1234567.25");
    BOOST_TEST(f.at(1, 6) == f.at(0, 1));
}

BOOST_AUTO_TEST_CASE(a_year_total_is_spread_to_the_last_won) {
    BudgetFixture f;
    f.go(0, BudgetModel::totalColumn);
    f.type("1,000,001");
    f.key(Qt::Key_Return);
    BOOST_TEST(f.value(0, BudgetModel::totalColumn) == "1000001");
    Decimal sum;
    for (int column = 0; column < 12; ++column) sum = added(sum, f.amount(0, column));
    BOOST_TEST(sum.toText() == "1000001");
    // Evenly where nothing stands.
    f.go(0, BudgetModel::totalColumn);
    f.key(Qt::Key_Delete);
    BOOST_TEST(f.value(0, BudgetModel::totalColumn) == "0");
    f.type("1200");
    f.key(Qt::Key_Return);
    for (int column = 0; column < 12; ++column) BOOST_TEST(f.at(0, column) == "100");
    f.go(0, BudgetModel::totalColumn);
    f.type("10.5");
    f.key(Qt::Key_Return);
    BOOST_REQUIRE(f.editor());
    BOOST_TEST(f.error("budgetError").contains("smallest coin"));
}

BOOST_AUTO_TEST_CASE(totals_are_those_of_lines_and_months) {
    BudgetFixture f;
    const int rows = f.model().lineCount();
    Decimal all;
    for (int column = 0; column < 12; ++column) {
        Decimal month;
        for (int row = 0; row < rows; ++row) month = added(month, f.amount(row, column));
        BOOST_TEST(f.value(rows, column) == month.toText());
        all = added(all, month);
    }
    BOOST_TEST(f.value(rows, BudgetModel::totalColumn) == all.toText());
}

BOOST_AUTO_TEST_CASE(the_sum_of_the_selection_stands_under_the_grid) {
    BudgetFixture f;
    f.go(0, 0);
    BOOST_TEST(f.text("budgetSelection").isEmpty());
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    const QString sum = f.view.formatter().exactMoneyIn(added(f.amount(0, 0), f.amount(0, 1)), "KRW");
    BOOST_TEST(f.text("budgetSelection").contains(sum), f.text("budgetSelection").toStdString());
    // Totals do not count twice.
    QTest::keyClick(&f.grid(), Qt::Key_A, Qt::ControlModifier);
    f.settle();
    const std::string all = f.value(f.model().lineCount(), BudgetModel::totalColumn);
    BOOST_TEST(f.text("budgetSelection").contains(f.view.formatter().exactMoneyIn(Decimal::parse(all).value(), "KRW")));
}

BOOST_AUTO_TEST_CASE(notes_are_written_in_place_and_shown) {
    BudgetFixture f;
    f.go(0, 1);
    f.key(Qt::Key_F2, Qt::ShiftModifier);
    auto* note = f.find<QLineEdit>("budgetNote");
    BOOST_REQUIRE(note->hasFocus());
    QTest::keyClicks(note, "<b>Price</b> rises");
    QTest::keyClick(note, Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.grid().hasFocus());
    BOOST_TEST(f.model().index(0, 1).data(BudgetModel::NoteRole).toString().toStdString() == "<b>Price</b> rises");
    BOOST_TEST(f.model().index(0, 1).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
    f.key(Qt::Key_Right);
    BOOST_TEST(note->text().isEmpty());
    f.key(Qt::Key_Left);
    BOOST_TEST(note->text().toStdString() == "<b>Price</b> rises");
    // Esc leaves it as it was.
    f.key(Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(note, "other");
    QTest::keyClick(note, Qt::Key_Escape);
    f.settle();
    BOOST_TEST(note->text().toStdString() == "<b>Price</b> rises");
    f.document.undo();
    f.settle();
    BOOST_TEST(f.model().index(0, 1).data(BudgetModel::NoteRole).toString().isEmpty());
}

BOOST_AUTO_TEST_CASE(lines_of_ones_own_are_added_renamed_and_removed) {
    BudgetFixture f;
    const int before = f.model().lineCount();
    f.click("budgetAddLine");
    auto* name = f.find<QLineEdit>("budgetLineName");
    BOOST_REQUIRE(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.error("budgetError").contains("name"));
    name->setText("법률 자문");
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.model().lineCount() == before + 1);
    BOOST_TEST(!f.shown("budgetLineName"));
    BOOST_TEST(f.grid().hasFocus());
    const int row = f.grid().currentIndex().row();
    BOOST_TEST(f.lineName(row).toStdString() == "법률 자문");
    f.type("300000");
    f.key(Qt::Key_Return);
    BOOST_TEST(f.at(row, 0) == "300000");
    f.go(row, 0);
    f.click("budgetRenameLine");
    QTest::keyClicks(name, "Legal advice");
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.lineName(row).toStdString() == "Legal advice");
    f.click("budgetRemoveLine");
    BOOST_TEST(f.model().lineCount() == before);
    f.go(0, 0);
    BOOST_TEST(!f.find<QPushButton>("budgetRemoveLine")->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
