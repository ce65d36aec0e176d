// A page of Budget & FinOps with a firm's charges, used as a person uses it: for "Reallocation & review" and "Realised
// value".
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "tests/ui/pages/test_spending_firm.h"
#include "ui/document/spending.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan::test {

/// The firm with its budget frozen on the 2nd of January 2026, a KPI, and counted enquiries to come.
inline Project frozenFirm(FirmState state) {
    Project project = spendingFirm(state);
    if (state != FirmState::noBudget)
        project.finops.budget = frozen(project.finops.budget, day("2026-01-02"), "for the year").value();
    project.kpis = {{.id = {"answers"},
                     .name = "Answers without a person",
                     .workUnit = {{"support"}},
                     .kind = KpiKind::amount,
                     .monthlyAmount = Uncertain(9'000'000.0)}};
    return project;
}

template <class P>
struct PageFixture {
    MemoryFile file;
    ProjectDocument document;
    ViewSettings view{Language::english};
    std::unique_ptr<P> page;
    std::optional<PageId> requested;
    QString path;  ///< answers every request for a file

    explicit PageFixture(FirmState state) : PageFixture(frozenFirm(state), state) {}
    PageFixture(Project project, FirmState charges) {
        fillLedger(file.ledger, charges);
        document.spending().setToday(day("2026-04-21"));
        open(std::move(project));
    }

    void open(Project project) {
        document.open({std::make_unique<MemoryStore>(file), std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        if (page) return settle();
        page = std::make_unique<P>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString&) { requested = id; });
        QObject::connect(page.get(), &Page::fileRequested,
                         [this](const FileRequest&, const FileTaker& take) { take(path); });
        page->resize(1000, 1600);
        page->show();
        QApplication::setActiveWindow(page.get());
        settle();
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const QString& name) {
        auto* widget = page->template findChild<Widget*>(name);
        BOOST_REQUIRE_MESSAGE(widget, "no widget " + name.toStdString());
        return widget;
    }
    bool shown(const QString& name) {
        auto* widget = page->template findChild<QWidget*>(name);
        return widget && widget->isVisibleTo(page.get());
    }
    void click(const QString& name) {
        auto* button = find<QAbstractButton>(name);
        BOOST_REQUIRE_MESSAGE(shown(name) && button->isEnabled(), name.toStdString() + " cannot be clicked");
        button->click();
        settle();
    }
    /// Replaces what stands in a field ("….edit").
    void type(const QString& name, const QString& text) {
        auto* edit = find<QLineEdit>(name + QStringLiteral(".edit"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), {});
        settle();
    }
    /// Chooses an entry by its words.
    void choose(const QString& name, const QString& words) {
        auto* combo = find<QComboBox>(name);
        int index = combo->count() - 1;
        while (index >= 0 && plain(combo->itemText(index)) != plain(words)) --index;
        BOOST_REQUIRE_MESSAGE(index >= 0, name.toStdString() + " has no " + words.toStdString());
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }
    void selectRow(const QString& table, int row) {
        find<QTableView>(table)->selectRow(row);
        settle();
    }

    static std::string plain(QString text) { return text.replace(QChar(0x00A0), u' ').toStdString(); }
    std::string text(const QString& label) { return plain(find<QLabel>(label)->text()); }
    std::string error(const QString& label) { return plain(find<ErrorLabel>(label)->message()); }
    std::string entry(const QString& combo) { return plain(find<QComboBox>(combo)->currentText()); }
    std::string typed(const QString& field) { return plain(find<QLineEdit>(field + QStringLiteral(".edit"))->text()); }
    int rows(const QString& table) { return find<QTableView>(table)->model()->rowCount(); }
    std::string cell(const QString& table, int row, int column) {
        return plain(find<QTableView>(table)->model()->index(row, column).data().toString());
    }
    /// All cells of a row, with " | " between.
    std::string row(const QString& table, int row) {
        QStringList cells;
        for (int c = 0; c < find<QTableView>(table)->model()->columnCount(); ++c)
            cells << QString::fromStdString(cell(table, row, c));
        return cells.join(QStringLiteral(" | ")).toStdString();
    }
    [[nodiscard]] const FinOps& finops() const { return document.project().finops; }
};

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Every part of the page that Tab or a finger can reach has a name for a screen reader.
inline std::string firstWithoutName(QWidget* page) {
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(page) || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            return std::string(widget->metaObject()->className()) + " " + widget->objectName().toStdString();
    }
    return {};
}

}  // namespace jupan::test
