// The window as a person uses it: pages, language, files, undo, and what it says when something is wrong.
#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <boost/test/unit_test.hpp>

#include "core/exchange/project_json.h"
#include "resources/templates/templates.h"
#include "tests/ui/window/fixture.h"
#include "ui/widgets/card.h"
#include "ui/window/flow_list.h"
#include "ui/window/page_list.h"

using namespace jupan;
using jupan::test::Window;

namespace {

void rename(Window& w, const std::string& name) {
    w.document.edit("Rename", [&](Project& project) { project.settings.name = name; });
    Window::settle();
}

void drop(Window& w, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    // Qt delivers a drop only to the widget that the drag entered.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(w.window.get(), &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(w.window.get(), &event);
    Window::settle();
}

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& text) {
    QFile file(folder.filePath(name));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_page_of_the_flow_is_a_click_away) {
    Window w;
    const auto* stack = w.find<QStackedWidget>("pages");
    for (const PageEntry& entry : pageEntries()) {
        const std::string name(entry.name);
        QTest::mouseClick(w.find<FlowButton>(QString::fromStdString("flow." + name)), Qt::LeftButton);
        Window::settle();
        BOOST_TEST(stack->currentWidget()->objectName().toStdString() == "page." + name);
    }
}

BOOST_AUTO_TEST_CASE(the_result_panel_shows_the_figures_of_the_document) {
    Window w;
    const Formatter& f = w.view.formatter();
    const Metrics& metrics = w.document.results().metrics;
    BOOST_TEST((w.find<FigureLabel>("result.net")->figure() == f.money(metrics.net)));
    BOOST_TEST((w.find<FigureLabel>("result.npv")->figure() == f.money(metrics.npv)));
    BOOST_TEST((w.find<FigureLabel>("result.roi")->figure() == f.percent(metrics.roi)));
    BOOST_TEST((w.find<FigureLabel>("result.payback")->figure() == f.months(metrics.paybackMonth)));
    w.document.edit("Longer", [](Project& project) { project.settings.horizonMonths = 60; });
    BOOST_TEST((w.find<FigureLabel>("result.net")->figure() == f.money(w.net())));
}

BOOST_AUTO_TEST_CASE(a_headline_figure_opens_its_arithmetic) {
    Window w;
    QTest::mouseClick(w.find<FigureLabel>("result.npv"), Qt::LeftButton);
    Window::settle();
    const auto widgets = QApplication::allWidgets();
    const bool shown = std::any_of(widgets.begin(), widgets.end(), [](const QWidget* widget) {
        return widget->objectName() == "explanation" && widget->isVisible();
    });
    BOOST_TEST(shown);
}

BOOST_AUTO_TEST_CASE(wrong_input_greys_the_results_and_says_so) {
    Window w;
    auto* note = w.find<QLabel>("result.stale");
    BOOST_TEST(!note->isVisible());
    w.document.setInvalidInput("kpi.x", true);
    BOOST_TEST(note->isVisible());
    w.document.setInvalidInput("kpi.x", false);
    BOOST_TEST(!note->isVisible());
}

BOOST_AUTO_TEST_CASE(the_language_changes_while_the_program_runs) {
    Window w;
    QTest::mouseClick(w.find<FlowButton>("flow.goals"), Qt::LeftButton);
    w.languages.use(Language::korean, w.view);
    Window::settle();
    BOOST_TEST(w.find<FlowButton>("flow.goals")->text().toStdString() == "목표와 KPI");
    BOOST_TEST(w.find<QLabel>("page.goals.title")->text().toStdString() == "목표와 KPI");
    w.languages.use(Language::english, w.view);
    Window::settle();
    BOOST_TEST(w.find<QLabel>("page.goals.title")->text().toStdString() == "Goals & KPIs");
}

BOOST_AUTO_TEST_CASE(the_flow_counts_what_waits_on_a_page) {
    Window w;
    w.document.edit("Empty", [](Project& project) {
        project.seats.clear();
        project.costs.clear();
        project.workloads.clear();
        project.scenarios.clear();
        project.correlations.clear();
        project.provenance.clear();
        project.risks.clear();
    });
    BOOST_TEST(w.find<FlowButton>("flow.costs")->accessibleDescription().toStdString() == "1 thing to do");
    w.trigger("edit.undo");
    BOOST_TEST(w.find<FlowButton>("flow.scenarios")->accessibleDescription().toStdString() == "Nothing waits here");
}

BOOST_AUTO_TEST_CASE(undo_and_redo_name_what_they_do) {
    Window w;
    BOOST_TEST(!w.find<QAction>("edit.undo")->isEnabled());
    rename(w, "Other");
    BOOST_TEST(w.find<QAction>("edit.undo")->toolTip().contains("Rename"));
    w.trigger("edit.undo");
    BOOST_TEST(w.document.project().settings.name != "Other");
    w.trigger("edit.redo");
    BOOST_TEST(w.document.project().settings.name == "Other");
}

BOOST_AUTO_TEST_CASE(a_new_project_is_a_file_at_once) {
    Window w;
    w.dialogs.project = NewProject{"budget-example", "/memory/new.jupan"};
    w.trigger("file.new");
    BOOST_TEST(w.document.path().toStdString() == "/memory/new.jupan");
    BOOST_TEST((w.disk.files.at("/memory/new.jupan") == templateProject("budget-example", "en").value()));
    BOOST_TEST((w.window->files().recent() == QStringList{"/memory/new.jupan"}));
}

BOOST_AUTO_TEST_CASE(a_cancelled_dialog_changes_nothing) {
    Window w;
    const Project before = w.document.project();
    for (const char* command : {"file.new", "file.open", "file.copy", "file.export"}) w.trigger(command);
    BOOST_TEST((w.document.project() == before));
    BOOST_TEST(w.notice().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_refused_leaves_the_open_project) {
    Window w;
    const QString open = w.document.path();
    w.dialogs.opened = "/memory/missing.jupan";
    w.trigger("file.open");
    BOOST_TEST(w.notice().contains("missing.jupan"));
    BOOST_TEST((w.document.path() == open));
}

BOOST_AUTO_TEST_CASE(the_sample_behind_a_refused_file_does_not_hide_why) {
    Window w;
    const QTemporaryDir folder;
    w.window->files().open("/memory/missing.jupan");
    w.window->files().openSample(folder.path());
    BOOST_TEST(w.notice().contains("missing.jupan"));
    // A file that does open says that the trouble is over.
    w.disk.files["/memory/good.jupan"] = w.document.project();
    w.window->files().open("/memory/good.jupan");
    BOOST_TEST(w.notice().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_project_without_a_file_is_not_shown_as_safe) {
    Window w;
    BOOST_TEST(w.find<QLabel>("bar.state")->property("role").toString().toStdString() == "goodChip");
    w.document.open({nullptr, w.document.project()});
    BOOST_TEST(w.find<QLabel>("bar.state")->property("role").toString().toStdString() == "cautionChip");
}

BOOST_AUTO_TEST_CASE(the_title_names_the_program_once) {
    Window w;
    // Window systems add the program's name unless the title ends in it.
    w.find<QToolButton>("bar.language")->click();
    Window::settle();
    BOOST_TEST(w.window->windowTitle().endsWith(QGuiApplication::applicationDisplayName()));
    w.find<QToolButton>("bar.language")->click();
    Window::settle();
    BOOST_TEST(w.window->windowTitle().endsWith(QGuiApplication::applicationDisplayName()));
}

BOOST_AUTO_TEST_CASE(json_goes_out_and_comes_in_by_drag_and_drop) {
    Window w;
    const QTemporaryDir folder;
    w.dialogs.saved = folder.filePath("out.json");
    w.trigger("file.export");
    const Project exported = w.document.project();
    QFile file(w.dialogs.saved);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST((projectFromJson(file.readAll().toStdString()).value() == exported));
    rename(w, "Changed");
    w.dialogs.saved = "/memory/imported.jupan";
    drop(w, {QUrl::fromLocalFile(file.fileName())});
    BOOST_TEST(w.document.path().toStdString() == "/memory/imported.jupan");
    BOOST_TEST((w.document.project() == exported));
}

BOOST_AUTO_TEST_CASE(a_bad_json_file_is_refused_with_its_places) {
    Window w;
    const QTemporaryDir folder;
    const Project before = w.document.project();
    const QString path = writeFile(folder, "bad.json",
                                   R"({"format": "jupan-project", "version": 1,
                                       "project": {"name": "x", "currency": "KRW", "start": "2026-13"}})");
    drop(w, {QUrl::fromLocalFile(path)});
    BOOST_TEST(w.notice().contains("bad.json"));
    BOOST_TEST(w.notice().contains("2026-13"));
    BOOST_TEST((w.document.project() == before));
}

BOOST_AUTO_TEST_CASE(what_is_dropped_and_is_no_local_file_is_left_alone) {
    Window w;
    const Project before = w.document.project();
    drop(w, {QUrl("https://example.org/project.jupan")});
    drop(w, {});
    BOOST_TEST((w.document.project() == before));
    BOOST_TEST(w.notice().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_copy_is_kept_elsewhere_and_work_goes_on_here) {
    Window w;
    const QString open = w.document.path();
    rename(w, "Kept");
    w.dialogs.saved = "/memory/copy.jupan";
    w.trigger("file.copy");
    BOOST_TEST(w.disk.files.at("/memory/copy.jupan").settings.name == "Kept");
    BOOST_TEST((w.document.path() == open));
    w.dialogs.saved = open;
    w.trigger("file.copy");
    BOOST_TEST(w.notice().contains("another name"));
}

BOOST_AUTO_TEST_CASE(a_file_in_use_elsewhere_is_said_to_be_read_only) {
    Window w;
    w.disk.cause = ReadOnlyCause::usedByAnotherProgram;
    w.disk.files["/memory/shared.jupan"] = w.document.project();
    w.dialogs.opened = "/memory/shared.jupan";
    w.trigger("file.open");
    BOOST_TEST(w.notice().contains("Another program"));
    BOOST_TEST(w.find<QLabel>("bar.state")->text().toStdString() == "Read only");
}

BOOST_AUTO_TEST_CASE(closing_does_not_lose_what_could_not_be_written) {
    Window w;
    rename(w, "Unsaved");
    w.disk.refusal = {{.code = ProblemCode::fileUnwritable, .path = "sample", .detail = "full"}};
    QCloseEvent first;
    QApplication::sendEvent(w.window.get(), &first);
    BOOST_TEST(!first.isAccepted());
    BOOST_TEST(w.notice().contains("could not be written"));
    w.disk.refusal.clear();
    QCloseEvent second;
    QApplication::sendEvent(w.window.get(), &second);
    BOOST_TEST(second.isAccepted());
    BOOST_TEST(w.disk.files.at(w.document.path()).settings.name == "Unsaved");
}

BOOST_AUTO_TEST_CASE(a_narrow_window_shows_the_results_as_a_strip) {
    Window w;
    const auto* panel = w.find<QWidget>("result");
    BOOST_TEST(panel->height() > panel->width());
    w.window->resize(1000, 700);
    Window::settle();
    BOOST_TEST(panel->width() > panel->height());
    BOOST_TEST(w.find<FigureLabel>("result.npv")->isVisible());
    BOOST_TEST(!w.find<FigureLabel>("result.peakExposure")->isVisible());
    // Its figures are not squeezed away: what a strip without second lines needs, it gets.
    const auto* npv = w.find<FigureLabel>("result.npv");
    BOOST_TEST(npv->height() >= npv->sizeHint().height());
    BOOST_TEST(panel->height() > npv->sizeHint().height());
}

BOOST_AUTO_TEST_CASE(hostile_names_stay_text_on_one_line) {
    Window w;
    rename(w, "<b>bold</b>\n\u202Eright to left " + std::string(10000, 'x'));
    const auto* label = w.find<QLabel>("bar.file");
    BOOST_TEST((label->textFormat() == Qt::PlainText));
    BOOST_TEST(label->text().size() < 60);
    BOOST_TEST(!label->text().contains('\n'));
}
