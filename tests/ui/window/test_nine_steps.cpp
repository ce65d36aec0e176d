// The nine steps of the roadmap, from an empty project to all done, as a person goes them: in the window, page by page,
// with clicks and keys. After each step the program knows by itself that it is done, and which is next.
#include <QTableView>

#include "core/governance/readiness.h"
#include "core/governance/steps.h"
#include "tests/ui/window/person.h"
#include "ui/charts/gantt_chart.h"
#include "ui/document/spending.h"

using namespace jupan;
using jupan::test::Person;
using jupan::test::Window;

namespace {

constexpr Date today{std::chrono::year(2026), std::chrono::January, std::chrono::day(5)};

struct Firm {
    Window w;
    Person person{w};

    Firm() {
        w.dialogs.project = NewProject{"blank", "/memory/firm.jupan"};
        w.trigger("file.new");
        setToday(today);
        Person::settle();
    }

    void setToday(Date day) { w.document.spending().setToday(day); }

    [[nodiscard]] const Project& project() const { return w.document.project(); }

    [[nodiscard]] StepStatus step(std::string_view id) const {
        for (const StepStatus& status : nineStepStatuses(project(), w.document.spending().today()))
            if (status.id == id) return status;
        BOOST_FAIL("no step " << id);
        return {};
    }

    /// What is still missing of a step, for the message of a failed test.
    [[nodiscard]] std::string missing(std::string_view id) const {
        std::string names;
        for (const StepCheck& check : step(id).checks)
            if (!check.met) names += " " + std::string(nameOf(check.kind));
        return std::string(id) + " still misses:" + names;
    }

    void checkDone(std::string_view id) const { BOOST_TEST_REQUIRE((step(id).state == StepState::done), missing(id)); }

    /// What the flow's page and the overview call the next step.
    [[nodiscard]] std::optional<std::string> next() const {
        return nextStep(nineStepStatuses(project(), w.document.spending().today()));
    }

    void goals();
    void costs();
    void governance();
    void finops();
    void pilotDesign();
    void agents();
    void pilotAnalysis();
    void scale();
    void indicators();

    void chooseStep(const QString& id);
    void freezeBudget(const QString& note);
    void finishChecklist(ChecklistTopic topic);
    void paste(PilotPhase phase, const char* firstDay, const std::vector<double>& values);
};

void Firm::goals() {
    person.go("goals");
    person.choose("goals.kpis.add.time_saving");
    person.type("kpi.kpi-1.reduction.edit", "40");
    person.type("kpi.kpi-1.owner.edit", "Head of support");
    person.type("kpi.kpi-1.data_point.edit", "Minutes in the help desk");
    person.click("goals.kpi.to_work_unit");
    person.type("work_unit.unit-1.volume_per_month.edit", "2500");
    person.type("work_unit.unit-1.minutes_per_item.edit", "12");
    person.type("work_unit.unit-1.hourly_cost.edit", "25000");
    BOOST_TEST((step("goals").state == StepState::inProgress));
    person.choose("goals.kpis.add.quality");
    person.type("kpi.kpi-2.error_rate.edit", "4");
    person.type("kpi.kpi-2.reduction.edit", "25");
    person.type("kpi.kpi-2.cost_per_error.edit", "8000");
    person.type("kpi.kpi-2.owner.edit", "Head of support");
    person.type("kpi.kpi-2.data_point.edit", "Reopened enquiries");
    checkDone("goals");
}

void Firm::costs() {
    person.go("costs");
    person.add("costs.seats");
    person.type("seat.seat-1.seats.edit", "5");
    person.type("seat.seat-1.price_per_month.edit", "40000");
    BOOST_TEST((step("costs").state == StepState::inProgress));
    person.choose("costs.items.add.one_time");
    person.type("cost.cost-1.amount.edit", "3000000");
    checkDone("costs");
}

/// Chooses the list and takes every item to "done" with the space bar.
void Firm::finishChecklist(ChecklistTopic topic) {
    person.go("checklists");
    auto* topics = person.find<QAbstractItemView>("checklists.topics");
    topics->setCurrentIndex(topics->model()->index(static_cast<int>(topic), 0));
    Person::settle();
    const int items = person.find<QTableView>("checklists.items.table")->model()->rowCount();
    BOOST_TEST_REQUIRE(items > 0);
    for (int row = 0; row < items; ++row)
        for (int status = 0; status < static_cast<int>(ItemStatus::done); ++status)
            person.press("checklists.items.table", row, Qt::Key_Space);
}

void Firm::governance() {
    person.go("governance");
    person.add("governance.sources");
    const QString source = "data_source." + QString::fromStdString(project().dataSources.at(0).id.text);
    person.type(source + ".name.edit", "Archive of enquiries");
    person.type(source + ".owner.edit", "Head of support");
    person.type(source + ".accuracy.edit", "90");
    person.type(source + ".completeness.edit", "80");
    person.tick(source + ".work_units.list");
    BOOST_TEST((step("governance").state == StepState::inProgress));
    finishChecklist(ChecklistTopic::dataAndInfrastructure);
    finishChecklist(ChecklistTopic::securityAndPrivacy);
    checkDone("governance");
}

void Firm::freezeBudget(const QString& note) {
    person.click("budgetFreeze");
    QTest::keyClicks(person.find<QLineEdit>("budgetFreezeNote"), note);
    person.click("budgetFreezeConfirm");
}

void Firm::finops() {
    person.go("budget");
    person.click("budgetFromPlan");
    freezeBudget("First budget");
    BOOST_TEST((step("finops").state == StepState::inProgress));
    finishChecklist(ChecklistTopic::finops);
    checkDone("finops");
}

void Firm::pilotDesign() {
    person.go("pilot");
    person.type("pilot.start.edit", "2026-03-02");
    person.type("pilot.weeks.edit", "8");
    person.type("pilot.channel.edit", "E-mail");
    person.type("pilot.stakeholders.edit", "Head of support, CEO");
    person.type("pilot.success.edit", "30 % less time an enquiry");
    person.type("pilot.stop.edit", "Less than 10 %, or more complaints");
    person.type("pilot.extend.edit", "Anything between");
    person.click("pilot.kpis.add");
    const QString kpi = QStringLiteral("pilot_kpis[0]");
    person.type(kpi + ".target.edit", "30");
    person.type(kpi + ".minimum.edit", "10");
    BOOST_TEST((step("pilot_design").state == StepState::inProgress));
    person.go("pilot");
    person.click("pilot.plan.fix");
    checkDone("pilot_design");
}

/// With the arrow keys, in the chart.
void Firm::chooseStep(const QString& id) {
    person.go("roadmap");
    auto* chart = person.find<GanttChart>("roadmap.chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    for (int key = 0; key < 20 && chart->chosen() != id; ++key) QTest::keyClick(chart, Qt::Key_Down);
    Person::settle();
    BOOST_TEST_REQUIRE((chart->chosen() == id), id.toStdString() + " cannot be reached");
}

/// Nobody but a person knows whether agents were looked at.
void Firm::agents() {
    chooseStep("agents");
    person.click("roadmap.step.done");
    checkDone("agents");
}

/// As copied from a spreadsheet: a day and a value a row.
void Firm::paste(PilotPhase phase, const char* firstDay, const std::vector<double>& values) {
    QString rows;
    Date day = parseDate(firstDay).value();
    for (const double value : values) {
        rows += QString::fromStdString(toText(day)) + "\t" + QString::number(value) + "\n";
        day = addDays(day, 1);
    }
    person.pick("pilot.measure.phase", phase == PilotPhase::baseline ? "Baseline" : "Pilot");
    QApplication::clipboard()->setText(rows);
    person.click("pilot.measure.paste");
    person.click("pilot.reading.take");
}

void Firm::pilotAnalysis() {
    setToday(parseDate("2026-04-27").value());
    person.go("pilot");
    std::vector<double> before, during;
    for (int i = 0; i < 25; ++i) {
        before.push_back(12 + i % 5 - 2);
        during.push_back(7.5 + i % 3 - 1);
    }
    paste(PilotPhase::baseline, "2026-01-19", before);
    paste(PilotPhase::pilot, "2026-03-02", during);
    BOOST_TEST((step("pilot_analysis").state == StepState::inProgress));
    // How sure the plan is of what the pilot has not measured: the quality KPI gets a range.
    person.go("goals");
    person.click("kpi.kpi-2.reduction.expand");
    person.type("kpi.kpi-2.reduction.low.edit", "10");
    person.type("kpi.kpi-2.reduction.high.edit", "40");
    person.go("pilot");
    person.pick("pilot.decision.verdict.combo", "Go");
    person.type("pilot.decision.by.edit", "CEO");
    person.type("pilot.decision.reason.edit", "The interval lies above the target");
    person.click("pilot.decision.record");
    checkDone("pilot_analysis");
}

void Firm::scale() {
    person.go("scale");
    person.add("scale.stages");
    const QString stage = "scale_stage." + QString::fromStdString(project().scaleStages.at(0).id.text);
    person.type(stage + ".name.edit", "All of support");
    person.type(stage + ".budget.edit", "5000000");
    person.tick(stage + ".safeguards.list", "log");
    BOOST_TEST((step("scale").state == StepState::inProgress));
    person.click("scale.apply");
    person.go("budget");
    person.click("budgetChange");
    freezeBudget("With the pilot's figures");
    checkDone("scale");
}

void Firm::indicators() {
    person.go("pilot");
    person.click("pilot.apply.compare");
    person.click("pilot.apply.apply");
    for (const char* review : {"review_6", "review_12"}) {
        chooseStep(review);
        person.type("roadmap.step.owner.edit", "CEO");
    }
    checkDone("indicators");
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_nine_steps_go_from_nothing_to_done) {
    Firm firm;
    for (const StepStatus& status : nineStepStatuses(firm.project(), today))
        BOOST_TEST((status.state != StepState::done), status.id);
    const std::pair<const char*, void (Firm::*)()> steps[] = {{"goals", &Firm::goals},
                                                              {"costs", &Firm::costs},
                                                              {"governance", &Firm::governance},
                                                              {"finops", &Firm::finops},
                                                              {"pilot_design", &Firm::pilotDesign},
                                                              {"agents", &Firm::agents},
                                                              {"pilot_analysis", &Firm::pilotAnalysis},
                                                              {"scale", &Firm::scale},
                                                              {"indicators", &Firm::indicators}};
    int number = 0;
    for (const auto& [id, take] : steps) {
        BOOST_TEST(firm.next().value() == id);
        firm.person.go("roadmap");
        const QString words = firm.person.text("page.roadmap.sentence");
        BOOST_TEST(words.contains(QStringLiteral("Step %1 of 9").arg(++number)), words.toStdString());
        (firm.*take)();
    }
    BOOST_TEST(!firm.next().has_value());
    firm.person.go("roadmap");
    BOOST_TEST(!firm.person.text("page.roadmap.sentence").contains("Step"));
}
