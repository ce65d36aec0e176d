// Goals & KPIs as a person uses it: buttons and keys, typing, mistakes and undo.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/editing.h"
#include "core/project/validate.h"
#include "ui/forms/list_card.h"
#include "ui/pages/goals_page.h"
#include "ui/widgets/field_frame.h"

using namespace jupan;

namespace {

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    GoalsPage page{document, view};

    explicit Fixture(const Project& project = emptyProject()) {
        view.setCurrency("KRW");
        document.open({nullptr, project});
        page.resize(782, 758);
        page.show();
        settle();
    }

    static Project emptyProject() {
        Project project;
        project.settings.name = "Empty";
        return project;
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        BOOST_REQUIRE_MESSAGE(widget, std::string("no widget ") + name);
        return widget;
    }

    void click(const char* name) {
        find<QPushButton>(name)->click();
        settle();
    }

    void add(const char* kind) {
        page.findChild<QAction*>(QStringLiteral("goals.kpis.add.") + kind)->trigger();
        settle();
    }

    void type(const char* name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        settle();
    }

    QString error(const char* name) { return find<ErrorLabel>(name)->message(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(goals_page)

BOOST_AUTO_TEST_CASE(from_nothing_to_a_benefit) {
    Fixture f;
    BOOST_TEST(f.page.findChild<QLabel*>("page.goals.sentence")->text().contains("Start with one"));
    f.add("time_saving");  // brings a work unit along
    BOOST_TEST(f.document.project().workUnits.size() == 1U);
    BOOST_TEST(f.document.project().kpis.size() == 1U);
    BOOST_TEST(f.document.project().kpis[0].realization->value == 0.5);
    f.type("kpi.kpi-1.reduction.edit", "40");
    f.click("goals.kpi.to_work_unit");
    f.type("work_unit.unit-1.volume_per_month.edit", "2,500");
    f.type("work_unit.unit-1.minutes_per_item.edit", "5");
    f.type("work_unit.unit-1.hourly_cost.edit", "25000");
    BOOST_TEST(f.document.project().workUnits[0].volumePerMonth.value == 2500);
    const double monthly = 2500 * 5 / 60.0 * 0.4 * 25000 * 0.5;
    BOOST_TEST(f.document.results().metrics.totalBenefit == 36 * monthly, boost::test_tools::tolerance(1e-9));
    f.page.reveal("kpi.kpi-1");
    f.settle();
    const QString arithmetic = f.find<QLabel>("goals.kpi.arithmetic")->text();
    BOOST_TEST(arithmetic.contains("40"));
    BOOST_TEST(arithmetic.contains("1.04M"));  // 1,041,667 a month
    BOOST_TEST(validate(f.document.project()).empty());
}

BOOST_AUTO_TEST_CASE(poor_data_stand_in_the_arithmetic_of_what_the_plan_counts) {
    Fixture f;
    f.add("time_saving");
    f.type("kpi.kpi-1.reduction.edit", "40");
    f.document.edit("Sources", [](Project& project) {
        project.workUnits[0].volumePerMonth = Uncertain(2500);
        project.workUnits[0].minutesPerItem = Uncertain(5);
        project.workUnits[0].hourlyCost = Uncertain(25000);
        project.dataSources = {{.id = {"archive"}, .name = "Archive", .accuracy = 60, .workUnits = {"unit-1"}}};
    });
    f.settle();
    BOOST_TEST(!f.find<QLabel>("goals.kpi.counted")->isVisible());
    f.document.edit("Count it", [](Project& project) { project.dataQuality.enabled = true; });
    f.settle();
    // 0.5 + 0.5 × 60 / 100 of 1,041,667 a month.
    const QString counted = f.find<QLabel>("goals.kpi.counted")->text();
    BOOST_TEST((counted.contains("80") && counted.contains("data quality")), counted.toStdString());
    BOOST_TEST(counted.contains("833"), counted.toStdString());
}

BOOST_AUTO_TEST_CASE(a_wrong_text_is_explained_beside_and_results_stay) {
    Fixture f;
    f.add("amount");
    f.type("kpi.kpi-1.monthly_amount.edit", "1000");
    f.type("kpi.kpi-1.monthly_amount.edit", "12x");
    // Typed key by key: 12 was the last number that could be read.
    BOOST_TEST(f.document.project().kpis[0].monthlyAmount->value == 12);
    BOOST_TEST(f.document.results().metrics.totalBenefit == 36 * 12.0);
    BOOST_TEST(!f.error("kpi.kpi-1.monthly_amount.error").isEmpty());
    BOOST_TEST(f.document.hasInvalidInput());
    f.type("kpi.kpi-1.attribution.edit", "140");
    BOOST_TEST(!f.error("kpi.kpi-1.attribution.error").isEmpty());
    QTest::keyClick(f.find<QLineEdit>("kpi.kpi-1.attribution.edit"), Qt::Key_Escape);
    f.settle();
    BOOST_TEST(f.error("kpi.kpi-1.attribution.error").isEmpty());
    BOOST_TEST(f.document.hasInvalidInput());  // the amount is still wrong
    f.type("kpi.kpi-1.monthly_amount.edit", "2000");
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_TEST(f.document.project().kpis[0].monthlyAmount->value == 2000);
}

BOOST_AUTO_TEST_CASE(a_wrong_text_goes_with_its_form) {
    Fixture f;
    f.add("amount");
    f.type("kpi.kpi-1.monthly_amount.edit", "abc");
    BOOST_TEST(f.document.hasInvalidInput());
    f.click("goals.kpis.delete");
    BOOST_TEST(!f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(deleting_a_work_unit_says_what_went_and_comes_back_in_one_step) {
    Fixture f;
    f.add("time_saving");
    f.add("quality");
    const Project before = f.document.project();
    f.page.reveal("work_unit.unit-1");
    f.settle();
    f.click("goals.work_units.delete");
    BOOST_TEST(f.document.project().kpis.empty());
    auto* notice = f.find<QLabel>("goals.work_units.notice.text");
    BOOST_TEST(notice->text().contains("New KPI"));
    f.find<QPushButton>("goals.work_units.undo")->click();
    f.settle();
    BOOST_TEST((f.document.project() == before));
    BOOST_TEST(!f.find<QWidget>("goals.work_units.notice")->isVisible());
}

BOOST_AUTO_TEST_CASE(keys_in_the_table) {
    Fixture f;
    f.add("amount");
    f.add("tracked");
    auto* table = f.find<QTableView>("goals.kpis.table");
    table->setFocus();
    f.settle();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    f.settle();
    BOOST_TEST(f.document.project().kpis[0].id.text == "kpi-2");
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    f.settle();
    BOOST_TEST(f.document.project().kpis.size() == 3U);
    BOOST_TEST(f.document.project().kpis[1].id.text == "kpi-3");
    QTest::keyClick(table, Qt::Key_Delete);
    f.settle();
    BOOST_TEST(f.document.project().kpis.size() == 2U);
    f.document.undo();
    f.settle();
    BOOST_TEST(f.document.project().kpis.size() == 3U);
}

BOOST_AUTO_TEST_CASE(another_kind_shows_its_own_fields) {
    Fixture f;
    f.add("time_saving");
    BOOST_TEST(f.page.findChild<QLineEdit*>("kpi.kpi-1.realization.edit"));
    f.document.edit("x", [](Project& project) { changeKpiKind(project, "kpi-1", KpiKind::revenue, "n"); });
    f.settle();
    BOOST_TEST(!f.page.findChild<QLineEdit*>("kpi.kpi-1.realization.edit"));
    BOOST_TEST(f.page.findChild<QLineEdit*>("kpi.kpi-1.uplift.edit"));
}

BOOST_AUTO_TEST_CASE(settings_open_and_change_the_plan) {
    Fixture f;
    f.click("goals.settings.toggle");
    f.type("project.horizon_months.edit", "24");
    BOOST_TEST(f.document.project().settings.horizonMonths == 24);
    f.type("project.horizon_months.edit", "5");
    BOOST_TEST(!f.error("project.horizon_months.error").isEmpty());
    BOOST_TEST(f.document.project().settings.horizonMonths == 24);
    for (const char* field :
         {"name", "client", "industry", "start", "fiscal_year_start", "discount_rate", "finance_rate", "reinvest_rate"})
        f.find<QLineEdit>((std::string("project.") + field + ".edit").c_str());
}

BOOST_AUTO_TEST_CASE(thousands_of_kpis_and_wild_names) {
    Project project = Fixture::emptyProject();
    addWorkUnit(project, std::string(10'000, 'w'));
    addKpi(project, KpiKind::amount, "unit-1", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE turned", "");
    for (int i = 0; i < 5000; ++i) {
        Kpi kpi = project.kpis[0];
        kpi.id.text = "many-" + std::to_string(i);
        project.kpis.push_back(kpi);
    }
    Fixture f(project);
    f.page.reveal("kpi.many-4999");
    f.settle();
    f.page.grab();
    auto* table = f.find<QTableView>("goals.kpis.table");
    BOOST_TEST(table->width() <= 782);
    BOOST_TEST(f.page.findChild<QWidget*>("goals.kpis")->width() <= 782);  // no name makes the page wider
    BOOST_TEST(table->model()->rowCount() == 5002);
}

BOOST_AUTO_TEST_SUITE_END()
