// A scenario that changes a ladder or a billing says so, and gives it up in one step.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/pages/scenarios_page.h"

using namespace jupan;

namespace {

/// The sample project with one scenario: half of the answers from the larger model, seats paid monthly.
Project changedProject() {
    Project project = templateProject("support-automation", "en").value();
    Scenario scenario;
    scenario.id = {"other"};
    scenario.name = "Other";
    scenario.ladders = {{{"answers"}, {{1, {{{"gpt-5-4-mini"}, 0.5}, {{"gpt-5-4"}, 0.5}}}}}};
    scenario.billings = {{{"seats"}, Billing::monthly}};
    project.scenarios = {scenario};
    return project;
}

struct Shown {
    Shown() : view(Language::english) {
        document.open({nullptr, changedProject()});
        document.setScenario("other");
        page = std::make_unique<ScenariosPage>(document, view);
        page->resize(1000, 2400);
        page->show();
        settle();
    }
    static void settle() {
        for (int i = 0; i < 5; ++i) QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLabel* label(const char* name) { return page->findChild<QLabel*>(QLatin1String(name)); }
    QString text(const char* name) {
        BOOST_REQUIRE_MESSAGE(label(name), "no label called " << name);
        return label(name)->text();
    }
    void press(const char* name) {
        auto* button = page->findChild<QPushButton*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(button, "no button called " << name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    const Scenario& scenario() { return document.project().scenarios.front(); }

    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<ScenariosPage> page;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(scenarios_changes)

BOOST_AUTO_TEST_CASE(ladders_and_billings_are_said_in_words) {
    Shown shown;
    BOOST_TEST(shown.text("scenarios.change.ladder.answers.heading").contains("Answering enquiries"));
    const QString half = shown.view.formatter().percent(0.5);
    const QString first = shown.view.formatter().planMonth(1);
    BOOST_TEST(shown.text("scenarios.change.ladder.answers.change").toStdString() ==
               QStringLiteral("From %1: GPT-5.4 mini %2, GPT-5.4 %2").arg(first, half).toStdString());
    // three stages of the plan
    BOOST_TEST(shown.text("scenarios.change.ladder.answers.base").count(QStringLiteral("From ")) == 3);
    BOOST_TEST(shown.text("scenarios.change.billing.seats.heading").contains("ChatGPT Business"));
    BOOST_TEST(shown.text("scenarios.change.billing.seats.change").toStdString() == "Billed monthly");
    BOOST_TEST(shown.text("scenarios.change.billing.seats.base").contains("yearly"));
    // the base case has no changes
    shown.document.setScenario({});
    Shown::settle();
    BOOST_TEST(!shown.label("scenarios.change.ladder.answers.change"));
}

BOOST_AUTO_TEST_CASE(each_is_taken_away_in_one_step) {
    Shown shown;
    const Scenario before = shown.scenario();
    shown.press("scenarios.change.ladder.answers.remove");
    BOOST_TEST(shown.scenario().ladders.empty());
    BOOST_TEST(shown.scenario().billings.size() == 1U);
    BOOST_TEST(!shown.label("scenarios.change.ladder.answers.change"));
    shown.press("scenarios.change.billing.seats.remove");
    BOOST_TEST(shown.scenario().billings.empty());
    shown.document.undo();
    shown.document.undo();
    Shown::settle();
    BOOST_TEST((shown.scenario() == before));
    BOOST_TEST(shown.label("scenarios.change.ladder.answers.change"));
    BOOST_TEST(!shown.document.canUndo());
}

BOOST_AUTO_TEST_SUITE_END()
