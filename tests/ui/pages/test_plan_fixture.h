// A page on a project in memory, used as a person uses it: for the change log, claims, the scale plan and the business
// model.
#pragma once

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <boost/test/unit_test.hpp>
#include <memory>

#include "tests/ui/document/memory_store.h"
#include "ui/document/spending.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan::test {

template <class P>
struct PlanFixture {
    MemoryFile file;
    ProjectDocument document;
    ViewSettings view{Language::english};
    std::unique_ptr<P> page;
    std::optional<PageId> requested;
    QString path;  ///< answers every request for a file

    /// `kept`: in a file that logs what is saved.
    explicit PlanFixture(Project project, bool kept = true) {
        document.spending().setToday(Date{std::chrono::year(2026), std::chrono::month(4), std::chrono::day(21)});
        open(std::move(project), kept);
        page = std::make_unique<P>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString&) { requested = id; });
        QObject::connect(page.get(), &Page::fileRequested,
                         [this](const FileRequest&, const FileTaker& take) { take(path); });
        page->resize(1000, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        settle();
    }

    void open(Project project, bool kept = true) {
        if (kept) file.saved = {project};
        document.open({kept ? std::make_unique<MemoryStore>(file) : nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
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
    [[nodiscard]] bool shown(const QString& name) {
        auto* widget = page->template findChild<QWidget*>(name);
        return widget && widget->isVisibleTo(page.get());
    }
    void click(const QString& name) {
        auto* button = find<QAbstractButton>(name);
        BOOST_REQUIRE_MESSAGE(shown(name) && button->isEnabled(), name.toStdString() + " cannot be clicked");
        button->click();
        settle();
    }
    void trigger(const QString& action) {
        find<QAction>(action)->trigger();
        settle();
    }
    /// Replaces what stands in a field ("….edit").
    void type(const QString& field, const QString& text) {
        auto* edit = find<QLineEdit>(field + QStringLiteral(".edit"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), {});
        settle();
    }
    /// Types at the end of a text of several lines.
    void write(const QString& name, const QString& text) {
        auto* edit = find<QPlainTextEdit>(name);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), {});
        settle();
    }
    void choose(const QString& combo, int index) {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }
    /// Units stand behind no-break spaces on screen, and behind plain ones in a test.
    [[nodiscard]] static QString plain(QString text) { return text.replace(QChar(0xA0), u' '); }
    [[nodiscard]] QString text(const QString& label) { return plain(find<QLabel>(label)->text()); }
    [[nodiscard]] QString error(const QString& label) { return find<ErrorLabel>(label)->message(); }
    [[nodiscard]] int rows(const QString& table) { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] QString cell(const QString& table, int row, int column) {
        const auto* model = find<QTableView>(table)->model();
        return plain(model->index(row, column).data().toString());
    }
    void selectRow(const QString& table, int row) {
        find<QTableView>(table)->selectRow(row);
        settle();
    }
    [[nodiscard]] const Project& project() const { return document.project(); }
};

/// Two departments with a KPI and a workload each.
inline Project twoDepartments() {
    Project project;
    project.settings.name = "Two departments";
    project.settings.start = {2026, 1};
    project.settings.horizonMonths = 24;
    Model mini;
    mini.id = {"mini"};
    mini.name = "Mini";
    mini.currency = {"KRW"};
    mini.price.input = 1000;
    mini.price.output = 4000;
    Model large = mini;
    large.id = {"large"};
    large.name = "Large";
    large.price.input = 5000;
    project.models = {mini, large};
    project.workUnits = {{.id = {"support"},
                          .name = "Enquiries",
                          .department = "Support",
                          .volumePerMonth = {1000},
                          .minutesPerItem = {6},
                          .hourlyCost = {30000}},
                         {.id = {"legal"},
                          .name = "Contracts",
                          .department = "Legal",
                          .volumePerMonth = {100},
                          .minutesPerItem = {60},
                          .hourlyCost = {40000}}};
    for (const char* unit : {"support", "legal"}) {
        project.kpis.push_back({.id = {std::string(unit) + "-time"},
                                .name = std::string(unit) + " time",
                                .workUnit = {{unit}},
                                .kind = KpiKind::timeSaving,
                                .reduction = Uncertain(0.4)});
        Workload load{.id = {std::string(unit) + "-bot"}, .name = std::string(unit) + " bot", .workUnit = {{unit}}};
        load.requestsPerItem = Uncertain(2);
        load.inputTokens = Uncertain(1000);
        load.outputTokens = Uncertain(300);
        load.stages = {{.fromMonth = 1, .mix = {{.model = {"mini"}, .share = 1}}}};
        project.workloads.push_back(load);
    }
    return project;
}

}  // namespace jupan::test
