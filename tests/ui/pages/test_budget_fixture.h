// The page Budget with a sample project, driven by keys.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/document/spending.h"
#include "ui/models/budget_model.h"
#include "ui/pages/budget_grid.h"
#include "ui/pages/budget_page.h"
#include "ui/widgets/card.h"

namespace jupan::test {

struct BudgetFixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    BudgetPage page{document, view};

    /// `filled`: with the budget made from the plan.
    explicit BudgetFixture(bool filled = true) {
        view.setCurrency("KRW");
        Project project = templateProject("support-automation", "en").value();
        project.settings.start = {2026, 1};
        document.open({nullptr, std::move(project)});
        setToday(2026, 3, 15);
        page.resize(860, 900);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
        if (filled) click("budgetFromPlan");
    }

    void setToday(int year, unsigned month, unsigned day) {
        document.spending().setToday(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const QString& name) {
        auto* widget = page.findChild<Widget*>(name);
        BOOST_REQUIRE_MESSAGE(widget, "no widget " + name.toStdString());
        return widget;
    }

    void click(const QString& name) {
        auto* button = find<QAbstractButton>(name);
        BOOST_REQUIRE_MESSAGE(button->isVisible() && button->isEnabled(), name.toStdString() + " cannot be clicked");
        button->click();
        settle();
    }

    [[nodiscard]] QString text(const QString& label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString error(const QString& label) { return find<ErrorLabel>(label)->message(); }
    [[nodiscard]] bool shown(const QString& name) { return find<QWidget>(name)->isVisibleTo(&page); }
    [[nodiscard]] const Budget& draft() const { return document.project().finops.budget.draft; }
    [[nodiscard]] const BudgetBook& book() const { return document.project().finops.budget; }

    // The grid --------------------------------------------------------------------------------------------------------
    BudgetGridView& grid() { return *find<BudgetGridView>("budgetGrid"); }
    BudgetModel& model() { return *static_cast<BudgetModel*>(grid().model()); }
    /// The cell that is being edited, or null.
    QLineEdit* editor() { return grid().findChild<QLineEdit*>("budgetGrid.editor"); }

    void go(int row, int column) {
        grid().setFocus();
        grid().setCurrentIndex(model().index(row, column));
        settle();
    }
    [[nodiscard]] std::pair<int, int> place() { return {grid().currentIndex().row(), grid().currentIndex().column()}; }

    /// To the cell that is being edited, else to the grid.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(editor() ? static_cast<QWidget*>(editor()) : &grid(), key, modifiers);
        settle();
    }
    /// Typing begins with the first character on the cell, and goes on in its editor.
    void type(const QString& text) {
        for (const QChar c : text) {
            QWidget* target = editor() ? static_cast<QWidget*>(editor()) : &grid();
            if (c.unicode() < 128)
                QTest::keyClick(target, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        settle();
    }
    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }

    [[nodiscard]] Decimal amount(int row, int column) { return model().valueAt(model().index(row, column)); }
    /// What the draft holds.
    [[nodiscard]] std::string at(int row, int column) {
        const BudgetLine* line = findLine(draft(), model().lineAt(row));
        BOOST_REQUIRE(line);
        return amountOf(*line, model().desk().sheet().months[static_cast<std::size_t>(column)]).toText();
    }
    /// What the grid shows.
    [[nodiscard]] std::string value(int row, int column) { return amount(row, column).toText(); }
    [[nodiscard]] QString lineName(int row) {
        return model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }
};

}  // namespace jupan::test
