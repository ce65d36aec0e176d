// The page Actual charges with a ledger in memory, used as a person uses it.
#pragma once

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "tests/ui/document/memory_store.h"
#include "ui/document/spending.h"
#include "ui/pages/actuals_page.h"
#include "ui/widgets/card.h"

namespace jupan::test {

/// A project with a budget of two lines, a workload behind one of them, and a rate for dollars in the plan.
inline Project budgetedProject() {
    Project project;
    project.settings.name = "Charges";
    project.settings.fx = {{"USD", 1000}};
    BudgetLine bot{.id = {"bot"}, .kind = BudgetLineKind::own, .name = "Chatbot"};
    BudgetLine seats{.id = {"seats"}, .kind = BudgetLineKind::own, .name = "Seats of ChatGPT"};
    for (int month = 1; month <= 12; ++month) {
        putAmount(bot, {2026, month}, decimal("1000000"));
        putAmount(seats, {2026, month}, decimal("300000"));
    }
    project.finops.budget.draft.lines = {bot, seats};
    return project;
}

struct ActualsFixture {
    QTemporaryDir folder;
    MemoryFile file;
    ProjectDocument document;
    ViewSettings view{Language::english};
    ActualsPage page{document, view};
    QString path;  ///< answers every request for a file

    explicit ActualsFixture(Project project = budgetedProject()) {
        view.setCurrency("KRW");
        document.spending().setToday(day("2026-03-31"));
        document.open({std::make_unique<MemoryStore>(file), std::move(project)});
        QObject::connect(&page, &Page::fileRequested,
                         [this](const FileRequest&, const FileTaker& take) { take(path); });
        page.resize(900, 800);
        page.show();
        settle();
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
        BOOST_REQUIRE_MESSAGE(button->isEnabled(), name.toStdString() + " is disabled");
        BOOST_REQUIRE_MESSAGE(button->isVisibleTo(&page), name.toStdString() + " is not shown");
        button->click();
        settle();
    }

    void type(const QString& name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        settle();
    }

    void choose(const QString& combo, const QString& text) {
        auto* box = find<QComboBox>(combo);
        const int index = box->findText(text, Qt::MatchStartsWith);
        BOOST_REQUIRE_MESSAGE(index >= 0, combo.toStdString() + " has no " + text.toStdString());
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    void show(ActualsPage::Section section) {
        find<QTabBar>("actuals.tabs")->setCurrentIndex(section);
        settle();
    }

    [[nodiscard]] std::string text(const QString& label) {
        return find<QLabel>(label)->text().replace(QChar(0x00A0), u' ').toStdString();
    }
    [[nodiscard]] std::string error(const QString& label) { return find<ErrorLabel>(label)->message().toStdString(); }
    [[nodiscard]] bool shown(const QString& name) {
        auto* widget = page.findChild<QWidget*>(name);
        return widget && widget->isVisibleTo(&page);
    }

    [[nodiscard]] int rows(const QString& table) { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] std::string cell(const QString& table, int row, int column) {
        return find<QTableView>(table)
            ->model()
            ->index(row, column)
            .data()
            .toString()
            .replace(QChar(0x00A0), u' ')
            .toStdString();
    }
    void select(const QString& table, int row) {
        find<QTableView>(table)->selectRow(row);
        settle();
    }

    QString write(const QString& name, const QByteArray& content) {
        const QString whole = folder.filePath(name);
        QFile out(whole);
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return whole;
    }

    /// Drops the file, so that it is looked at; its panel is "actuals.file[count]".
    void drop(const QString& whole) {
        page.addFiles({whole});
        settle();
    }
    /// Presses "Import" of the panel and waits until the worker is done.
    void import(const QString& panel) {
        click(panel + ".import");
        document.spending().finishImport();
        settle();
    }
};

}  // namespace jupan::test
