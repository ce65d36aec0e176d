// Forms made from the descriptions: what is typed reaches the project, what is refused is explained and stays out.
#include "ui/forms/entity_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/validate.h"
#include "ui/forms/stages_edit.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/uncertain_edit.h"

using namespace jupan;

namespace {

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    QWidget holder;

    Fixture() {
        Project project;
        project.settings.name = "Forms";
        addWorkUnit(project, "Enquiries");
        addKpi(project, KpiKind::timeSaving, "unit-1", "Faster", "");
        addKpi(project, KpiKind::revenue, "unit-1", "More", "");
        addSeat(project, "Team");
        addWorkload(project, "Answers", "Cheap");
        project.settings.fx["USD"] = Uncertain(1400);
        project.kpis[0].reduction = Uncertain(0.4, {0.2, 0.5});
        project.kpis[1].uplift = Uncertain(0.1, {0.05, 0.2});
        project.correlations.push_back({"kpi.kpi-1.reduction", "kpi.kpi-2.uplift", 0.3});
        view.setCurrency("KRW");
        document.open({nullptr, project});
        holder.resize(700, 900);
        holder.show();
    }

    static void settle() {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    QLineEdit* line(const QString& name) {
        auto* edit = holder.findChild<QLineEdit*>(name);
        BOOST_REQUIRE_MESSAGE(edit, "no field " + name.toStdString());
        return edit;
    }

    void type(const QString& name, const QString& text) {
        QLineEdit* edit = line(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(entity_form)

BOOST_AUTO_TEST_CASE(only_the_fields_of_the_kind_in_the_wanted_order) {
    Fixture f;
    EntityForm form(f.document, f.view, {"uplift", "name", "reduction", "realization"}, 2, &f.holder);
    form.showEntity(&Project::kpis, "kpi-1");
    BOOST_TEST(form.editor("reduction"));
    BOOST_TEST(form.editor("realization"));
    BOOST_TEST(!form.editor("uplift"));
    form.showEntity(&Project::kpis, "kpi-2");
    BOOST_TEST(form.editor("uplift"));
    BOOST_TEST(!form.editor("reduction"));
    form.showEntity(&Project::kpis, "gone");
    BOOST_TEST(form.isEmpty());
}

BOOST_AUTO_TEST_CASE(typing_is_one_undo_step_named_after_the_field) {
    Fixture f;
    EntityForm form(f.document, f.view, {"name"}, 1, &f.holder);
    form.showEntity(&Project::kpis, "kpi-1");
    f.type("kpi.kpi-1.name.edit", "Quick answers");
    BOOST_TEST(f.document.project().kpis[0].name == "Quick answers");
    BOOST_TEST(f.document.undoName().contains(fieldLabel("kpi", "name")));
    f.document.undo();
    BOOST_TEST(f.document.project().kpis[0].name == "Faster");
    form.showEntity(&Project::kpis, "kpi-1");
    BOOST_TEST((f.line("kpi.kpi-1.name.edit")->text() == "Faster"));
}

BOOST_AUTO_TEST_CASE(a_kind_is_changed_whole) {
    Fixture f;
    EntityForm form(f.document, f.view, {"kind"}, 1, &f.holder);
    form.showEntity(&Project::kpis, "kpi-1");
    auto* kind = qobject_cast<ChoiceEdit*>(form.editor("kind"));
    emit kind->committed(static_cast<int>(KpiKind::quality));
    BOOST_TEST((f.document.project().kpis[0].kind == KpiKind::quality));
    BOOST_TEST(f.document.project().kpis[0].errorRate.has_value());
    BOOST_TEST(validate(f.document.project()).empty());
}

BOOST_AUTO_TEST_CASE(a_range_that_goes_takes_its_correlation) {
    Fixture f;
    EntityForm form(f.document, f.view, {"reduction"}, 1, &f.holder);
    form.showEntity(&Project::kpis, "kpi-1");
    auto* edit = qobject_cast<UncertainEdit*>(form.editor("reduction"));
    emit edit->committed(Uncertain(0.3));
    BOOST_TEST(!f.document.project().kpis[0].reduction->spread.has_value());
    BOOST_TEST(f.document.project().correlations.empty());
}

BOOST_AUTO_TEST_CASE(what_only_the_whole_project_knows_is_said_at_the_field) {
    Fixture f;
    EntityForm form(f.document, f.view, {"start_month", "end_month"}, 2, &f.holder);
    form.showEntity(&Project::seats, "seat-1");
    f.type("seat.seat-1.start_month.edit", "6");
    f.type("seat.seat-1.end_month.edit", "3");
    BOOST_TEST(qobject_cast<FieldFrame*>(form.editor("end_month"))->hasError());
    BOOST_TEST(f.document.hasInvalidInput());
    BOOST_TEST(!f.document.project().seats[0].endMonth.has_value());
    f.type("seat.seat-1.end_month.edit", "9");
    BOOST_TEST(f.document.project().seats[0].endMonth.value() == 9);
    BOOST_TEST(!f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(money_fields_follow_the_currency_of_their_line) {
    Fixture f;
    EntityForm form(f.document, f.view, {"price_per_month"}, 1, &f.holder);
    form.showEntity(&Project::seats, "seat-1");
    const auto unit = [&] {
        return static_cast<UnitLineEdit*>(f.line("seat.seat-1.price_per_month.edit"))->unitText();
    };
    BOOST_TEST(unit().contains("KRW"));
    f.document.edit("x", [](Project& project) { project.seats[0].currency = Currency{"USD"}; });
    form.showEntity(&Project::seats, "seat-1");
    Fixture::settle();
    BOOST_TEST(unit().contains("USD"));
    f.document.edit("x", [](Project& project) {
        project.models[0].currency = Currency{"USD"};
        setLongContext(project, "model-1", true, "");
    });
    EntityForm prices(f.document, f.view, {"input"}, 1, &f.holder);
    prices.showLongContext("model-1");
    BOOST_TEST(static_cast<UnitLineEdit*>(f.line("model.model-1.long_context.input.edit"))->unitText().contains("USD"));
}

BOOST_AUTO_TEST_CASE(a_form_that_goes_leaves_nothing_invalid_behind) {
    Fixture f;
    EntityForm form(f.document, f.view, {"attribution"}, 1, &f.holder);
    form.showEntity(&Project::kpis, "kpi-1");
    f.type("kpi.kpi-1.attribution.edit", "abc");
    BOOST_TEST(f.document.hasInvalidInput());
    form.showEntity(&Project::kpis, "kpi-2");
    BOOST_TEST(!f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(a_focused_field_may_be_destroyed) {
    Fixture f;
    auto* form = new EntityForm(f.document, f.view, {"attribution"}, 1, &f.holder);
    form->show();
    form->showEntity(&Project::kpis, "kpi-1");
    f.type("kpi.kpi-1.attribution.edit", "5");
    delete form;
    BOOST_TEST(f.document.project().kpis[0].attribution == 0.05);
}

// What governance, pilot and scale plan need: yes and no, days, other entities, several of a list, ledger amounts.

BOOST_AUTO_TEST_CASE(a_box_is_ticked_and_says_so) {
    Fixture f;
    EntityForm form(f.document, f.view, {"enabled"}, 1, &f.holder);
    form.showPart<DataQuality>("data_quality", "data_quality", [](Project& project) { return &project.dataQuality; });
    auto* box = f.holder.findChild<QCheckBox*>("data_quality.enabled.box");
    BOOST_REQUIRE(box);
    BOOST_TEST(box->text().toStdString() == "No");
    QTest::keyClick(box, Qt::Key_Space);
    BOOST_TEST(f.document.project().dataQuality.enabled);
    BOOST_TEST(box->text().toStdString() == "Yes");
    f.document.undo();
    BOOST_TEST(!f.document.project().dataQuality.enabled);
}

BOOST_AUTO_TEST_CASE(a_day_may_be_typed_emptied_and_is_refused_in_words) {
    Fixture f;
    f.document.edit("x", [](Project& project) { project.risks.push_back({.id = {"leak"}, .name = "Leak"}); });
    EntityForm form(f.document, f.view, {"review", "likelihood"}, 2, &f.holder);
    form.showEntity(&Project::risks, "leak");
    const auto review = [&] { return f.document.project().risks[0].review; };
    f.type("risk.leak.review.edit", "2027. 1. 31");
    BOOST_REQUIRE(review());
    BOOST_TEST(toText(*review()) == "2027-01-31");
    QTest::keyClick(f.line("risk.leak.review.edit"), Qt::Key_Return);
    f.type("risk.leak.review.edit", "31 January");
    BOOST_TEST(f.document.hasInvalidInput());
    BOOST_TEST(qobject_cast<FieldFrame*>(form.editor("review"))->hasError());
    QTest::keyClick(f.line("risk.leak.review.edit"), Qt::Key_Escape);
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_REQUIRE(review());
    BOOST_TEST(toText(*review()) == "2027-01-31");
    QLineEdit* line = f.line("risk.leak.review.edit");
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    BOOST_TEST(!review().has_value());
    BOOST_TEST(!qobject_cast<FieldFrame*>(form.editor("review"))->hasError());
    f.type("risk.leak.likelihood.edit", "6");
    BOOST_TEST(qobject_cast<FieldFrame*>(form.editor("likelihood"))->hasError());
}

BOOST_AUTO_TEST_CASE(other_entities_are_chosen_by_name_and_let_go) {
    Fixture f;
    f.document.edit("x", [](Project& project) {
        project.risks.push_back({.id = {"leak"}, .name = "Leak"});
        addCost(project, CostKind::oneTime, "Training");
        addKpi(project, KpiKind::risk, "", "Fewer leaks", "");
    });
    EntityForm form(f.document, f.view, {"cost", "kpi"}, 2, &f.holder);
    form.showEntity(&Project::risks, "leak");
    auto* cost = qobject_cast<ChoiceEdit*>(form.editor("cost"));
    auto* kpi = qobject_cast<ChoiceEdit*>(form.editor("kpi"));
    BOOST_TEST(cost->combo()->count() == 2);
    BOOST_TEST(kpi->combo()->count() == 2);  // none, and the one of the kind that prices a risk
    BOOST_TEST(kpi->combo()->itemText(1).toStdString() == "Fewer leaks");
    QTest::keyClick(cost->combo(), Qt::Key_Down);
    QTest::keyClick(kpi->combo(), Qt::Key_Down);
    BOOST_TEST(f.document.project().risks[0].cost->text == "cost-1");
    BOOST_TEST(f.document.project().risks[0].kpi->text == "kpi-3");
    QTest::keyClick(cost->combo(), Qt::Key_Up);
    BOOST_TEST(!f.document.project().risks[0].cost.has_value());
    f.document.edit("x", [](Project& project) { removeKpi(project, "kpi-3"); });
    form.showEntity(&Project::risks, "leak");
    BOOST_TEST(kpi->index() == 0);
}

BOOST_AUTO_TEST_CASE(several_of_a_list_are_ticked_with_the_space_bar) {
    Fixture f;
    f.document.edit("x", [](Project& project) {
        addWorkUnit(project, "<b>Contracts</b>");
        project.dataSources.push_back({.id = {"crm"}, .name = "CRM"});
    });
    EntityForm form(f.document, f.view, {"work_units"}, 1, &f.holder);
    form.showEntity(&Project::dataSources, "crm");
    auto* list = f.holder.findChild<QListWidget*>("data_source.crm.work_units.list");
    BOOST_REQUIRE(list);
    BOOST_TEST(list->count() == 2);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    BOOST_TEST(f.document.project().dataSources[0].workUnits == std::vector<std::string>{"unit-2"},
               boost::test_tools::per_element());
    form.showEntity(&Project::dataSources, "crm");
    BOOST_TEST(list->currentRow() == 1);  // the keyboard stays where it was
    QTest::keyClick(list, Qt::Key_Space);
    BOOST_TEST(f.document.project().dataSources[0].workUnits.empty());
}

BOOST_AUTO_TEST_CASE(what_is_chosen_and_no_longer_offered_can_be_taken_away) {
    Fixture f;
    f.document.edit("x", [](Project& project) {
        project.scaleStages.push_back({.id = {"first"}, .name = "First", .departments = {"Sales"}});
    });
    EntityForm form(f.document, f.view, {"departments", "safeguards", "budget"}, 1, &f.holder);
    form.offer("safeguards", [](const Project&) { return std::vector<ListChoice>{{"backup", "Backup"}}; });
    form.showEntity(&Project::scaleStages, "first");
    auto* list = f.holder.findChild<QListWidget*>("scale_stage.first.departments.list");
    BOOST_REQUIRE(list);
    BOOST_TEST(list->count() == 1);
    BOOST_TEST(list->item(0)->text().contains("gone"));
    list->item(0)->setCheckState(Qt::Unchecked);
    BOOST_TEST(f.document.project().scaleStages[0].departments.empty());
    auto* safeguards = f.holder.findChild<QListWidget*>("scale_stage.first.safeguards.list");
    safeguards->item(0)->setCheckState(Qt::Checked);
    BOOST_TEST(f.document.project().scaleStages[0].safeguards.size() == 1U);
    f.type("scale_stage.first.budget.edit", "12,500,000");
    BOOST_TEST(f.document.project().scaleStages[0].budget->toText() == "12500000");
    f.type("scale_stage.first.budget.edit", "1e15");
    BOOST_TEST(qobject_cast<FieldFrame*>(form.editor("budget"))->hasError());
    BOOST_TEST(f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(texts_of_a_list_are_typed_with_commas) {
    Fixture f;
    EntityForm form(f.document, f.view, {"stakeholders", "start"}, 1, &f.holder);
    form.showPart<PilotPlan>("pilot", "pilot", [](Project& project) { return &project.pilot.plan; });
    f.type("pilot.stakeholders.edit", "Owner, Team lead, ");
    BOOST_TEST(f.document.project().pilot.plan.stakeholders == (std::vector<std::string>{"Owner", "Team lead"}),
               boost::test_tools::per_element());
    form.showPart<PilotPlan>("pilot", "pilot", [](Project& project) { return &project.pilot.plan; });
    BOOST_TEST(f.line("pilot.stakeholders.edit")->text().toStdString() == "Owner, Team lead, ");
}

BOOST_AUTO_TEST_CASE(a_claim_of_another_kind_lets_go_of_what_it_cannot_have) {
    Fixture f;
    f.document.edit("x", [](Project& project) {
        project.claims.push_back({.id = {"ad"}, .name = "Ad", .kind = ClaimKind::flows, .monthlyBenefit = 6000});
    });
    EntityForm form(f.document, f.view, {"kind", "monthly_benefit", "npv_low"}, 1, &f.holder);
    form.showEntity(&Project::claims, "ad");
    emit qobject_cast<ChoiceEdit*>(form.editor("kind"))->committed(static_cast<int>(ClaimKind::ratio));
    BOOST_TEST((f.document.project().claims[0].kind == ClaimKind::ratio));
    BOOST_TEST(!f.document.project().claims[0].monthlyBenefit.has_value());
}

BOOST_AUTO_TEST_CASE(stages_wait_as_a_draft_until_they_are_whole) {
    Fixture f;
    StagesEdit stages(f.document, f.view, &f.holder);
    stages.showWorkload("workload-1");
    f.type("workload.workload-1.stages[0].mix[0].share.edit", "60");
    BOOST_TEST(f.document.hasInvalidInput());
    BOOST_TEST(f.document.project().workloads[0].stages[0].mix[0].share == 1);
    stages.showWorkload("workload-1");  // a refresh in between
    BOOST_TEST((f.line("workload.workload-1.stages[0].mix[0].share.edit")->text() == "60"));
    stages.showWorkload("gone");
    BOOST_TEST(!f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_SUITE_END()
