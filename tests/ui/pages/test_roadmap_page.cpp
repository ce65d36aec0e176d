// Pilot & roadmap as a person uses it: where the firm stands, bars moved by mouse and keys, the form of a step, ticks
// by hand, the calendar file, and the gates with their conditions and overrides.
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTranslator>

#include "core/project/editing.h"
#include "tests/ui/pages/test_outcome_support.h"
#include "ui/charts/gantt_chart.h"
#include "ui/pages/roadmap_page.h"
#include "ui/theme/theme.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Today is the 21st of April 2026; the roadmap begins on the 1st of January.
struct Shown : PageFixture<RoadmapPage> {
    QString requestedPath;

    explicit Shown(Project project = {}, FirmState charges = FirmState::noCharges)
        : PageFixture(withName(std::move(project)), charges) {
        QObject::connect(page.get(), &Page::pageRequested,
                         [this](PageId, const QString& wanted) { requestedPath = wanted; });
    }
    static Project withName(Project project) {
        if (project.settings.name.empty()) project.settings.name = "Hanbit Trading";
        if (project.settings.start == YearMonth{}) project.settings.start = {2026, 1};
        return project;
    }
    [[nodiscard]] const Project& project() const { return document.project(); }
    GanttChart* chart() { return find<GanttChart>("roadmap.chart"); }
    void pick(const QString& step) {
        page->reveal("roadmap." + step);
        settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        chart()->setFocus();
        QTest::keyClick(chart(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }
    void drag(const QPointF& from, int pixels) {
        QTest::mousePress(chart(), Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(chart(), (from + QPointF(pixels / 2.0, 0)).toPoint());
        QTest::mouseMove(chart(), (from + QPointF(pixels, 0)).toPoint());
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, (from + QPointF(pixels, 0)).toPoint());
        settle();
    }
    ScheduledStep step(const std::string& id) {
        for (const ScheduledStep& step : roadSchedule(project()))
            if (step.id == id) return step;
        BOOST_FAIL("no step " + id);
        return {};
    }
    /// Ticks an entry of the list of what comes before, or takes the tick away.
    void tick(const QString& list, const QString& entry) {
        auto* widget = find<QListWidget>(list + ".list");
        const auto found = widget->findItems(entry, Qt::MatchExactly);
        BOOST_REQUIRE_MESSAGE(!found.isEmpty(), entry.toStdString() + " is not in the list");
        found.front()->setCheckState(found.front()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        settle();
    }
    std::string sentence() { return text("page.roadmap.sentence"); }
};

/// A work unit with two KPIs that are complete: the first step is done.
Project goalsDone() {
    Project project = Shown::withName({});
    project.workUnits = {{.id = {"desk"}, .name = "Enquiries", .volumePerMonth = Uncertain(1000.0)}};
    const auto kpi = [](const char* id, const char* name) {
        return Kpi{.id = {id},
                   .name = name,
                   .workUnit = {{"desk"}},
                   .kind = KpiKind::amount,
                   .monthlyAmount = Uncertain(1'000'000.0),
                   .dataPoint = "help desk",
                   .owner = "Head of support"};
    };
    project.kpis = {kpi("labour", "Labour saved"), kpi("sales", "More revenue")};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(roadmap_page)

BOOST_AUTO_TEST_CASE(an_empty_project_stands_before_the_first_step) {
    Shown shown;
    BOOST_TEST(has(shown.sentence(), "Step 1 of 9"), shown.sentence());
    BOOST_TEST(has(shown.sentence(), "A work unit"), shown.sentence());
    BOOST_TEST(shown.chart()->chosen().toStdString() == "goals");
    BOOST_TEST(has(shown.text("roadmap.step.check.0.text"), "A work unit"));
    shown.click("roadmap.step.check.0.open");
    BOOST_TEST((shown.requested == PageId::goals));
    BOOST_TEST(firstWithoutName(shown.page.get()) == "");
}

BOOST_AUTO_TEST_CASE(a_step_that_is_done_is_ticked_by_the_program_and_the_next_one_is_named) {
    Shown shown(goalsDone());
    BOOST_TEST(has(shown.sentence(), "Step 2 of 9"), shown.sentence());
    BOOST_TEST(has(shown.sentence(), "It was to be done by"), shown.sentence());
    shown.pick("goals");
    BOOST_TEST(has(shown.text("roadmap.step.state"), "done"), shown.text("roadmap.step.state"));
    BOOST_TEST(has(shown.text("roadmap.step.check.1.text"), "✓"));
    BOOST_TEST(!shown.shown("roadmap.step.check.1.open"));
    BOOST_TEST(!shown.shown("roadmap.step.done"));
    BOOST_TEST(!shown.text("roadmap.step.purpose").empty());
    BOOST_TEST(!shown.text("roadmap.step.doneWhen").empty());
}

BOOST_AUTO_TEST_CASE(the_short_form_has_four_phases) {
    Shown shown;
    auto* combo = shown.find<QComboBox>("roadmap.form.combo");
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    shown.settle();
    BOOST_TEST((shown.project().roadmap.form == RoadmapForm::eightWeeks));
    BOOST_TEST(has(shown.sentence(), "Step 1 of 4"), shown.sentence());
    BOOST_TEST(!shown.chart()->rowRect("define").isNull());
    BOOST_TEST(shown.chart()->rowRect("goals").isNull());
}

BOOST_AUTO_TEST_CASE(a_drag_is_one_undo_step_and_keys_in_a_row_are_one_too) {
    Shown shown;
    const Date before = shown.step("scale").start;
    const QPointF bar = shown.chart()->barRect("scale").center();
    shown.drag(bar, 40);
    const Date dragged = shown.step("scale").start;
    BOOST_TEST(daysBetween(before, dragged) > 5);
    BOOST_TEST(daysBetween(shown.step("scale").start, shown.step("scale").end) == 13);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    BOOST_TEST(daysBetween(dragged, shown.step("scale").start) == 8);
    shown.document.undo();
    BOOST_TEST((shown.step("scale").start == dragged));
    shown.document.undo();
    BOOST_TEST((shown.step("scale").start == before));
    BOOST_TEST(!shown.document.canUndo());
}

BOOST_AUTO_TEST_CASE(keys_choose_stretch_add_and_remove) {
    Shown shown;
    shown.pick("costs");
    shown.key(Qt::Key_Up);
    BOOST_TEST(shown.chart()->chosen().toStdString() == "goals");
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    BOOST_TEST(daysBetween(shown.step("goals").start, shown.step("goals").end) == 14);
    shown.key(Qt::Key_Delete);
    BOOST_TEST(has(shown.text("roadmap.said"), "only milestones of your own"));
    shown.key(Qt::Key_Insert);
    BOOST_REQUIRE_EQUAL(shown.project().roadmapItems.size(), 2U);
    const std::string id = shown.project().roadmapItems.back().id.text;
    BOOST_TEST(shown.chart()->chosen().toStdString() == id);
    BOOST_TEST((shown.step(id).start == day("2026-04-21")));
    // Of the window, whether or not the window is the active one at that moment.
    auto* name = shown.find<QLineEdit>("roadmap.step.name.edit");
    BOOST_TEST(name->window()->focusWidget() == name);
    shown.type("roadmap.step.name", "Board decides");
    BOOST_TEST(shown.step(id).name == "Board decides");
    shown.type("roadmap.step.name", "");
    BOOST_TEST(!shown.error("roadmap.step.name.error").empty());
    shown.key(Qt::Key_Delete);
    BOOST_TEST(!findEntity<RoadmapItem>(shown.project(), id));
    BOOST_TEST(!shown.find<QPushButton>("roadmap.removeMilestone")->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_step_that_starts_before_its_predecessor_ends_is_marked_in_words) {
    Shown shown;
    shown.pick("scale");
    BOOST_TEST(!shown.shown("roadmap.step.early"));
    shown.type("roadmap.step.start", "2026-03-01");
    BOOST_TEST(shown.shown("roadmap.step.early"));
    BOOST_TEST(has(shown.text("roadmap.step.early"), "starts before"), shown.text("roadmap.step.early"));
    bool drawn = false;
    for (const ChartLabel& label : shown.chart()->labels()) drawn = drawn || label.fullText.contains("starts before");
    BOOST_TEST(drawn);
    shown.click("roadmap.step.release");
    BOOST_TEST(!shown.shown("roadmap.step.early"));
    BOOST_TEST(shown.project().roadmapItems.empty());
}

BOOST_AUTO_TEST_CASE(the_form_refuses_days_in_the_wrong_order_and_circles_beside_the_field) {
    Shown shown;
    shown.pick("goals");
    shown.type("roadmap.step.end", "2025-12-24");
    BOOST_TEST(has(shown.error("roadmap.step.end.error"), "2026"), shown.error("roadmap.step.end.error"));
    BOOST_TEST(shown.project().roadmapItems.empty());
    shown.type("roadmap.step.end", "2026-02-30");
    BOOST_TEST(!shown.error("roadmap.step.end.error").empty());
    shown.type("roadmap.step.end", "2026-01-20");
    BOOST_TEST(shown.error("roadmap.step.end.error").empty());
    BOOST_TEST((shown.step("goals").end == day("2026-01-20")));

    auto* list = shown.find<QListWidget>("roadmap.step.after.list");
    list->item(0)->setCheckState(Qt::Checked);  // costs, which waits for goals
    shown.settle();
    BOOST_TEST(has(shown.error("roadmap.step.after.error"), "circle"), shown.error("roadmap.step.after.error"));
    BOOST_TEST((list->item(0)->checkState() == Qt::Unchecked));
    BOOST_TEST(shown.step("goals").after.empty());

    shown.pick("finops");
    BOOST_TEST(shown.error("roadmap.step.after.error").empty());
    list->item(0)->setCheckState(Qt::Checked);  // goals
    shown.settle();
    BOOST_TEST(shown.step("finops").after.size() == 2U);
    shown.type("roadmap.step.owner", "CFO");
    shown.type("roadmap.step.note", "With the accountant");
    BOOST_TEST(shown.step("finops").owner == "CFO");
    BOOST_TEST(shown.step("finops").note == "With the accountant");
}

BOOST_AUTO_TEST_CASE(what_the_program_cannot_know_is_ticked_by_hand) {
    Shown shown;
    shown.pick("agents");
    shown.click("roadmap.step.done");
    BOOST_TEST((shown.step("agents").doneOn == day("2026-04-21")));
    BOOST_TEST(has(shown.text("roadmap.step.state"), "done"));
    shown.type("roadmap.step.doneOn", "2026-04-02");
    BOOST_TEST((shown.step("agents").doneOn == day("2026-04-02")));
    shown.click("roadmap.step.done");
    BOOST_TEST(!shown.step("agents").doneOn.has_value());
    BOOST_TEST(!shown.shown("roadmap.step.doneOn"));
}

BOOST_AUTO_TEST_CASE(the_roadmap_goes_into_a_calendar_file) {
    QTemporaryDir folder;
    Shown shown;
    shown.path = folder.filePath("road.ics");
    shown.click("roadmap.calendar");
    QFile file(shown.path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    BOOST_TEST(text.startsWith("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(text.count("BEGIN:VEVENT") == 11);
    BOOST_TEST(text.contains("DTSTART;VALUE=DATE:20260101"));
    BOOST_TEST(has(shown.text("roadmap.said"), "road.ics"));
    shown.path = folder.filePath("missing/road.ics");
    shown.click("roadmap.calendar");
    BOOST_TEST(has(shown.text("roadmap.said"), "cannot be written"));
}

BOOST_AUTO_TEST_CASE(a_gate_says_what_is_missing_and_leads_there) {
    Shown shown(frozenFirm(FirmState::ordinary), FirmState::ordinary);
    BOOST_TEST(has(shown.text("gates.pilotStart.state"), "closed"), shown.text("gates.pilotStart.state"));
    BOOST_TEST(has(shown.text("gates.pilotStart.condition.0.text"), "not met"));
    BOOST_TEST(has(shown.text("gates.pilotStart.condition.0.detail"), "Not done yet"));
    BOOST_TEST(has(shown.text("gates.pilotStart.condition.4.text"), "✓ A budget is frozen"));
    shown.click("gates.pilotStart.condition.2.open");
    BOOST_TEST((shown.requested == PageId::pilot));
    shown.click("gates.pilotStart.condition.0.open");
    BOOST_TEST((shown.requested == PageId::checklists));
    BOOST_TEST(shown.requestedPath.startsWith("checklist."));
    BOOST_TEST(has(shown.text("gates.scale.condition.5.text"), "not known yet"),
               shown.text("gates.scale.condition.5.text"));
    BOOST_TEST(has(shown.text("gates.scale.condition.5.detail"), "rated"));
}

BOOST_AUTO_TEST_CASE(conditions_are_chosen_and_go_back_to_the_default_ones) {
    Project project = goalsDone();
    Shown shown(project);
    BOOST_TEST(!shown.shown("gates.scale.add"));
    shown.click("gates.scale.change");
    shown.choose("gates.scale.kind", "Baseline is measured");
    shown.choose("gates.scale.subject", "Labour saved");
    BOOST_TEST(!shown.shown("gates.scale.threshold"));
    shown.click("gates.scale.add");
    BOOST_REQUIRE_EQUAL(shown.project().gateConditions.size(), 8U);
    BOOST_TEST(shown.project().gateConditions.back().subject == "labour");
    shown.click("gates.scale.add");
    BOOST_TEST(has(shown.error("gates.scale.error"), "already"));
    shown.choose("gates.scale.kind", "Data quality is enough");
    shown.type("gates.scale.threshold", "170");
    BOOST_TEST(!shown.error("gates.scale.threshold.error").empty());
    shown.click("gates.scale.add");
    BOOST_TEST(shown.project().gateConditions.size() == 8U);
    shown.type("gates.scale.threshold", "85");
    shown.click("gates.scale.add");
    BOOST_REQUIRE_EQUAL(shown.project().gateConditions.size(), 9U);
    BOOST_TEST(shown.project().gateConditions.back().threshold.value() == 0.85);

    // What a condition is about is deleted: the gate says so and stays closed.
    shown.document.edit("", [](Project& changed) { removeKpi(changed, "labour"); });
    shown.settle();
    BOOST_TEST(has(shown.text("gates.scale.condition.7.text"), "gone"), shown.text("gates.scale.condition.7.text"));
    BOOST_TEST(has(shown.text("gates.scale.condition.7.detail"), "deleted"));
    shown.click("gates.scale.condition.7.remove");
    BOOST_TEST(shown.project().gateConditions.size() == 8U);
    shown.click("gates.scale.defaults");
    BOOST_TEST(shown.project().gateConditions.empty());
}

BOOST_AUTO_TEST_CASE(the_last_condition_of_a_gate_cannot_go) {
    Project project;
    project.gateConditions = {{.gate = Gate::scale, .kind = ConditionKind::npvPositive}};
    Shown shown(project);
    shown.click("gates.scale.change");
    BOOST_TEST(!shown.find<QPushButton>("gates.scale.condition.0.remove")->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_closed_gate_is_overridden_only_with_name_and_reason_and_the_override_can_be_withdrawn) {
    Shown shown;
    BOOST_TEST(!shown.shown("gates.scale.override.by"));
    shown.click("gates.scale.override.ask");
    shown.click("gates.scale.override.confirm");
    BOOST_TEST(!shown.error("gates.scale.override.by.error").empty());
    BOOST_TEST(!shown.error("gates.scale.override.reason.error").empty());
    shown.type("gates.scale.override.by", "  ");
    shown.type("gates.scale.override.reason", "The season cannot wait");
    shown.click("gates.scale.override.confirm");
    BOOST_TEST(!shown.error("gates.scale.override.by.error").empty());
    BOOST_TEST(shown.error("gates.scale.override.reason.error").empty());
    BOOST_TEST(shown.project().gateOverrides.empty());
    shown.type("gates.scale.override.by", "Managing director");
    shown.click("gates.scale.override.confirm");
    BOOST_REQUIRE_EQUAL(shown.project().gateOverrides.size(), 1U);
    BOOST_TEST((shown.project().gateOverrides[0].date == day("2026-04-21")));
    const std::string said = shown.text("gates.scale.override.0.text");
    for (const char* part : {"21 Apr 2026", "Managing director", "The season cannot wait"})
        BOOST_TEST(has(said, part), said);
    BOOST_TEST(has(shown.text("gates.scale.state"), "overridden"));
    BOOST_TEST(!shown.shown("gates.scale.override.by"));
    shown.click("gates.scale.override.0.withdraw");
    BOOST_TEST(shown.project().gateOverrides.empty());
    BOOST_TEST(has(shown.text("gates.scale.state"), "closed"));
}

BOOST_AUTO_TEST_CASE(texts_follow_the_language) {
    class Marks : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
            return QStringLiteral("*") + QString::fromUtf8(source);
        }
    };
    Shown shown(goalsDone());
    Marks marks;
    QCoreApplication::installTranslator(&marks);
    shown.settle();
    for (const char* name :
         {"roadmap.help", "page.roadmap.sentence", "roadmap.step.state", "roadmap.step.check.0.text"})
        BOOST_TEST(shown.text(name).starts_with("*"), name);
    QCoreApplication::removeTranslator(&marks);
    shown.settle();
    BOOST_TEST(!shown.text("roadmap.step.state").starts_with("*"));
}

BOOST_AUTO_TEST_SUITE_END()
