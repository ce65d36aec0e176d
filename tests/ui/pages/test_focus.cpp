// Who works by keyboard sees where he is: every Tab stop of every page looks different while it has the focus.
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/scenario_editing.h"
#include "resources/templates/templates.h"
#include "ui/pages/costs_page.h"
#include "ui/pages/goals_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/roadmap_page.h"
#include "ui/pages/savings_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/theme/theme.h"

using namespace jupan;

namespace {

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

Project sample() {
    Project project = templateProject("support-automation", "en").value();
    addScenario(project, ScenarioMode::base, "Other");
    project.scenarios.back().overrides["project.discount_rate"] = 0.1;
    project.models.front().price.longContext = LongContext{.above = 200'000, .input = 1, .output = 2};
    return project;
}

/// The widgets that Tab reaches, in its order.
std::vector<QWidget*> tabStops(QWidget* page) {
    std::vector<QWidget*> stops;
    page->setFocus();
    for (int i = 0; i < 500; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page, Qt::Key_Tab);
        QWidget* stop = QApplication::focusWidget();
        if (!stop || (!stops.empty() && stop == stops.front())) break;
        stops.push_back(stop);
    }
    return stops;
}

/// The stop with a few pixels around it, for frames that its parent draws.
QImage picture(QWidget* page, const QWidget* stop) {
    const QRect place(stop->mapTo(page, QPoint()), stop->size());
    return page->grab(place.adjusted(-4, -4, 4, 4).intersected(page->rect())).toImage();
}

std::string nameOf(const QWidget* stop) {
    std::string name = stop->metaObject()->className();
    for (; stop; stop = stop->parentWidget())
        if (!stop->objectName().isEmpty()) return name + " in " + stop->objectName().toStdString();
    return name;
}

void checkStops(QWidget* page, std::size_t atLeast) {
    page->activateWindow();
    QApplication::setActiveWindow(page);
    settle();
    const std::vector<QWidget*> stops = tabStops(page);
    BOOST_TEST(stops.size() >= atLeast, page->objectName().toStdString());
    for (QWidget* stop : stops) {
        page->findChild<QScrollArea*>()->ensureWidgetVisible(stop);
        stop->setFocus(Qt::TabFocusReason);
        settle();
        BOOST_TEST(stop->hasFocus(), nameOf(stop));
        const QImage with = picture(page, stop);
        stop->clearFocus();
        settle();
        BOOST_TEST((with != picture(page, stop)), nameOf(stop) << " looks the same with the focus and without");
    }
}

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};

    Fixture() {
        applyTheme(*qApp, ThemeMode::light);
        document.open({nullptr, sample()});
        view.setCurrency(document.project().settings.currency.code);
    }

    /// `paths` are brought into view one after the other, each with its form.
    template <class PageType>
    void check(std::size_t atLeast, const QStringList& paths) {
        PageType page(document, view);
        page.resize(1000, 900);
        page.show();
        settle();
        checkStops(&page, atLeast);
        for (const QString& path : paths) {
            page.reveal(path);
            settle();
            BOOST_TEST_CONTEXT(path.toStdString()) {
                checkStops(&page, atLeast + 5);
            }
        }
    }

    template <class Entity>
    static QString pathOf(const Entity& entity) {
        return QString::fromStdString(std::string(pathWord<Entity>()) + "." + entity.id.text);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(focus_of_pages)

BOOST_AUTO_TEST_CASE(overview) {
    Fixture().check<OverviewPage>(8, {});
}

BOOST_AUTO_TEST_CASE(goals) {
    Fixture f;
    QStringList paths{"project.discount_rate", Fixture::pathOf(f.document.project().workUnits.front())};
    for (const Kpi& kpi : f.document.project().kpis) paths << Fixture::pathOf(kpi);
    f.check<GoalsPage>(5, paths);
}

BOOST_AUTO_TEST_CASE(costs) {
    Fixture f;
    const Project& project = f.document.project();
    QStringList paths{Fixture::pathOf(project.workloads.front()), Fixture::pathOf(project.models.front())};
    if (!project.seats.empty()) paths << Fixture::pathOf(project.seats.front());
    for (const Cost& cost : project.costs) paths << Fixture::pathOf(cost);
    f.check<CostsPage>(8, paths);
}

BOOST_AUTO_TEST_CASE(roadmap) {
    Fixture().check<RoadmapPage>(15, {});  // the chart, its buttons, the form of a step, two gates
}

BOOST_AUTO_TEST_CASE(savings) {
    Fixture().check<SavingsPage>(3, {});  // the table, a share, the button
}

BOOST_AUTO_TEST_CASE(scenarios) {
    Fixture f;
    f.check<ScenariosPage>(5, {Fixture::pathOf(f.document.project().scenarios.back())});
}

BOOST_AUTO_TEST_SUITE_END()
