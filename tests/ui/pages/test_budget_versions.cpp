// The life of a budget on its page: draft, frozen, superseded; versions and years looked at; changes shown.
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <boost/test/unit_test.hpp>

#include "core/project/amounts.h"
#include "tests/ui/pages/test_budget_fixture.h"
#include "ui/widgets/figure_delegate.h"

using namespace jupan;
using jupan::test::BudgetFixture;

namespace {

void freeze(BudgetFixture& f, const QString& note = {}) {
    f.click("budgetFreeze");
    auto* edit = f.find<QLineEdit>("budgetFreezeNote");
    BOOST_REQUIRE(edit->hasFocus());
    QTest::keyClicks(edit, note);
    f.click("budgetFreezeConfirm");
}

void choose(BudgetFixture& f, const QString& combo, int index) {
    auto* box = f.find<QComboBox>(combo);
    box->setCurrentIndex(index);
    emit box->activated(index);
    f.settle();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_versions)

BOOST_AUTO_TEST_CASE(freezing_keeps_a_dated_version_that_only_a_new_draft_changes) {
    BudgetFixture f;
    const Budget draft = f.draft();
    BOOST_TEST(f.text("budgetState").contains("draft"));
    freeze(f, "Approved by the owner");
    BOOST_REQUIRE(f.book().versions.size() == 1U);
    BOOST_TEST(!f.book().hasDraft());
    BOOST_TEST(f.find<QPushButton>("budgetChange")->hasFocus());
    BOOST_TEST((f.book().versions.front().budget == draft));
    BOOST_TEST(toText(f.book().versions.front().frozenOn) == "2026-03-15");
    BOOST_TEST(f.text("budgetState").contains("version 1"));
    BOOST_TEST(f.text("budgetState").contains(f.view.formatter().date(std::chrono::year(2026) / 3 / 15)));
    BOOST_TEST(f.text("budgetVersionNote").contains("Approved by the owner"));
    for (const char* part : {"budgetFreeze", "budgetDiscard", "budgetFillRight", "budgetTakeOver", "budgetAddLine"})
        BOOST_TEST(!f.shown(part), part);
    // Read-only: keys change nothing.
    const BudgetBook before = f.book();
    f.go(0, 0);
    f.type("5");
    BOOST_TEST(f.text("budgetError").contains("Change the budget"));
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Delete);
    f.paste("5");
    f.key(Qt::Key_R, Qt::ControlModifier);
    BOOST_TEST(!f.editor());
    BOOST_TEST((f.book() == before));

    f.click("budgetChange");
    BOOST_TEST((f.draft() == draft));
    BOOST_TEST(f.grid().hasFocus());
    BOOST_TEST(f.shown("budgetFreeze"));
    BOOST_TEST(f.text("budgetState").contains("version 2"));
    f.go(0, 0);
    f.type("123");
    f.key(Qt::Key_Return);
    f.setToday(2026, 4, 2);
    freeze(f);
    BOOST_REQUIRE(f.book().versions.size() == 2U);
    BOOST_TEST((f.book().versions.front().budget == draft));
    // The older one is looked at as it was.
    choose(f, "budgetVersion", 1);
    BOOST_TEST(
        f.text("budgetState").contains("superseded on " + f.view.formatter().date(std::chrono::year(2026) / 4 / 2)));
    BOOST_TEST(f.value(0, 0) == amountOf(*findLine(draft, f.model().lineAt(0)), YearMonth{2026, 1}).toText());
    BOOST_TEST(!f.shown("budgetFreeze"));
    choose(f, "budgetVersion", 0);
    BOOST_TEST(f.value(0, 0) == "123");
}

BOOST_AUTO_TEST_CASE(every_step_of_a_budget_can_be_undone) {
    BudgetFixture f;
    freeze(f);
    f.click("budgetChange");
    f.click("budgetDiscard");
    BOOST_TEST(!f.book().hasDraft());
    f.document.undo();
    f.settle();
    BOOST_TEST(f.book().hasDraft());
    f.document.undo();
    f.settle();
    BOOST_TEST(!f.book().hasDraft());
    f.document.undo();
    f.settle();
    BOOST_TEST(f.book().versions.empty());
    BOOST_TEST(f.shown("budgetFreeze"));
    f.document.undo();
    f.settle();
    BOOST_TEST(f.shown("budgetFromPlan"));
    for (int i = 0; i < 4; ++i) f.document.redo();
    f.settle();
    BOOST_TEST(f.book().versions.size() == 1U);
    BOOST_TEST(f.shown("budgetChange"));
}

BOOST_AUTO_TEST_CASE(freezing_before_the_last_version_is_refused_in_words) {
    BudgetFixture f;
    freeze(f);
    f.click("budgetChange");
    f.setToday(2026, 3, 1);
    freeze(f);
    BOOST_TEST(f.book().versions.size() == 1U);
    BOOST_TEST(f.error("budgetStateError").contains("2026-03-15"), f.error("budgetStateError").toStdString());
    f.find<QPushButton>("budgetFreezeCancel")->click();
    f.settle();
    BOOST_TEST(!f.shown("budgetFreezeNote"));
}

BOOST_AUTO_TEST_CASE(changes_from_the_version_in_force_are_signed_and_sum_up) {
    BudgetFixture f;
    f.click("budgetAddLine");
    QTest::keyClicks(f.find<QLineEdit>("budgetLineName"), "Consulting");
    f.click("budgetLineConfirm");
    f.type("1000");
    f.key(Qt::Key_Return);
    freeze(f);
    f.click("budgetChange");
    const int own = f.model().rowOf("consulting");
    f.go(own, 0);
    f.click("budgetRemoveLine");
    f.go(0, 2);
    const Decimal before = f.amount(0, 2);
    f.type(QString::fromStdString(added(before, Decimal::fromMinorUnits(250, 0)).toText()));
    f.key(Qt::Key_Return);
    f.click("budgetCompare");
    const int lines = f.model().allLineCount();
    const int difference = BudgetModel::totalColumn + 1;
    BOOST_TEST(f.model().lineCount() == lines - 1);
    BOOST_TEST(f.lineName(lines - 1).contains("Consulting"));
    BOOST_TEST(f.model().index(0, difference).data().toString().toStdString() == "+250");
    BOOST_TEST(f.model().index(0, difference).data(ToneRole).toInt() == static_cast<int>(FigureTone::bad));
    BOOST_TEST(f.model().index(lines - 1, difference).data().toString().toStdString() == "−1,000");
    BOOST_TEST(f.model().index(lines - 1, difference).data(ToneRole).toInt() == static_cast<int>(FigureTone::good));
    BOOST_TEST(f.model().index(lines + 1, 2).data().toString().toStdString() == "+250");
    BOOST_TEST(f.model().index(lines, difference).data().toString().toStdString() == "−750");
    BOOST_TEST(f.model().index(lines + 1, BudgetModel::totalColumn).data().toString().toStdString() == "−750");
    BOOST_TEST(f.model().index(0, 2).data(BudgetModel::ChangedRole).toBool());
    BOOST_TEST(f.model().index(0, 2).data(Qt::ToolTipRole).toString().contains("Version 1"));
    // A line that is gone cannot be written to.
    f.go(lines - 1, 0);
    f.type("5");
    BOOST_TEST(!f.editor());
    f.click("budgetCompare");
    BOOST_TEST(f.model().allLineCount() == lines - 1);
}

BOOST_AUTO_TEST_CASE(reallocations_are_part_of_the_version_that_is_shown) {
    BudgetFixture f;
    freeze(f);
    const std::string from = f.model().lineAt(0), to = f.model().lineAt(1);
    const Decimal before = f.amount(1, 5);
    f.document.edit("x", [&](Project& project) {
        project.finops.budget.reallocations.push_back(
            {.number = 1,
             .version = 1,
             .month = {2026, 6},
             .moves = {{from, Decimal::fromMinorUnits(-1, 0)}, {to, Decimal::fromMinorUnits(1, 0)}},
             .reason = "r",
             .approver = "a",
             .date = std::chrono::year(2026) / 3 / 20});
    });
    f.settle();
    BOOST_TEST((f.amount(1, 5) == added(before, Decimal::fromMinorUnits(1, 0))));
    BOOST_TEST(f.text("budgetState").contains("1 reallocation"));
}

BOOST_AUTO_TEST_CASE(another_year_is_shown_and_taken_over_from_the_plan_alone) {
    BudgetFixture f;
    auto* year = f.find<QComboBox>("budgetYear");
    BOOST_TEST(year->currentText().contains("2026"));
    f.go(0, 0);
    f.type("1");
    f.key(Qt::Key_Return);
    choose(f, "budgetYear", year->currentIndex() + 1);
    BOOST_TEST(f.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains("2027"));
    const Decimal planned = f.amount(0, 4);
    f.go(0, 4);
    f.type("2");
    f.key(Qt::Key_Return);
    BOOST_TEST(f.model().index(0, 4).data(Qt::ToolTipRole).toString().contains("Plan"));
    BOOST_TEST(f.text("budgetCell").contains("plan"));
    f.click("budgetTakeOver");
    BOOST_TEST((f.amount(0, 4) == planned));
    BOOST_TEST(f.model().index(0, 4).data(Qt::ToolTipRole).toString().contains("As planned"));
    choose(f, "budgetYear", year->currentIndex() - 1);
    BOOST_TEST(f.at(0, 0) == "1");
}

BOOST_AUTO_TEST_CASE(months_outside_the_plan_can_be_edited) {
    BudgetFixture f;
    auto* year = f.find<QComboBox>("budgetYear");
    choose(f, "budgetYear", year->count() - 1);
    BOOST_TEST(f.model().headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains("Outside"));
    f.go(0, 3);
    f.type("900");
    f.key(Qt::Key_Return);
    BOOST_TEST(f.at(0, 3) == "900");
}

BOOST_AUTO_TEST_CASE(a_fiscal_year_from_april_begins_in_april) {
    BudgetFixture f(false);
    f.document.edit("x", [](Project& project) {
        project.settings.fiscalYearStart = 4;
        project.settings.start = {2026, 6};
    });
    f.settle();
    f.click("budgetFromPlan");
    BOOST_TEST(f.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains("Apr"));
    BOOST_TEST(f.find<QComboBox>("budgetYear")->currentText().contains("Mar"));
    // April lies before the plan and is empty, May is the month before launch.
    BOOST_TEST(f.value(f.model().lineCount(), 0) == "0");
}

BOOST_AUTO_TEST_CASE(totals_stay_in_view_and_the_current_cell_never_hides_under_them) {
    BudgetFixture f;
    const auto inView = [&](int row, int column) {
        return f.grid().viewport()->rect().contains(f.grid().visualRect(f.model().index(row, column)));
    };
    for (int column = 0; column < 12; ++column) {
        f.go(1, column);
        BOOST_TEST(inView(1, column), column);
        BOOST_TEST(inView(1, BudgetModel::totalColumn));
        const QRect cell = f.grid().visualRect(f.model().index(1, column));
        BOOST_TEST(!cell.intersects(f.grid().visualRect(f.model().index(1, BudgetModel::totalColumn))), column);
        BOOST_TEST((f.grid().indexAt(cell.center()) == f.model().index(1, column)), column);
    }
    f.go(1, 0);
    const QRect total = f.grid().visualRect(f.model().index(1, BudgetModel::totalColumn));
    QTest::mouseClick(f.grid().viewport(), Qt::LeftButton, Qt::NoModifier, total.center());
    f.settle();
    BOOST_TEST((f.place() == std::pair(1, BudgetModel::totalColumn)));
    BOOST_TEST(f.grid().horizontalScrollBar()->value() == 0);
}

BOOST_AUTO_TEST_CASE(tab_leaves_the_grid_at_the_ends_of_a_row) {
    BudgetFixture f;
    f.go(1, 11);
    f.key(Qt::Key_Tab);
    BOOST_TEST((f.place() == std::pair(1, BudgetModel::totalColumn)));
    BOOST_TEST(f.grid().hasFocus());
    f.key(Qt::Key_Tab);
    BOOST_TEST(!f.grid().hasFocus());
    f.go(1, 0);
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    BOOST_TEST(!f.grid().hasFocus());
}

BOOST_AUTO_TEST_CASE(a_path_brings_its_cell_into_view) {
    BudgetFixture f;
    const std::string line = f.model().lineAt(2);
    f.page.reveal(QString::fromStdString("budget." + line + ".2027-05"));
    f.settle();
    BOOST_TEST((f.place() == std::pair(2, 4)));
    BOOST_TEST(f.find<QComboBox>("budgetYear")->currentText().contains("2027"));
}

BOOST_AUTO_TEST_SUITE_END()
