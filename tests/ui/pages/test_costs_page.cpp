// Costs & tokens as a person uses it.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/editing.h"
#include "core/project/validate.h"
#include "ui/pages/costs_page.h"
#include "ui/widgets/card.h"

using namespace jupan;

namespace {

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    CostsPage page{document, view};

    Fixture() {
        Project project;
        project.settings.name = "Costs";
        addWorkUnit(project, "Enquiries");
        project.workUnits[0].volumePerMonth = Uncertain(2500);
        view.setCurrency("KRW");
        document.open({nullptr, project});
        page.resize(782, 758);
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
        find<QAbstractButton>(name)->click();
        settle();
    }

    void type(const QString& name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        settle();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(costs_page)

BOOST_AUTO_TEST_CASE(seats_from_nothing) {
    Fixture f;
    BOOST_TEST(f.find<QLabel>("page.costs.sentence")->text().contains("Nothing costs"));
    f.click("costs.seats.add");
    f.type("seat.seat-1.seats.edit", "14");
    f.type("seat.seat-1.price_per_month.edit", "30k");
    BOOST_TEST(f.document.results().metrics.totalCost == 14 * 30000.0 * 36);
    f.type("seat.seat-1.end_month.edit", "0");
    BOOST_TEST(!f.find<ErrorLabel>("seat.seat-1.end_month.error")->message().isEmpty());
    BOOST_TEST(f.document.results().metrics.totalCost == 14 * 30000.0 * 36);
    f.click("costs.seats.delete");
    BOOST_TEST(f.document.project().seats.empty());
    BOOST_TEST(!f.document.hasInvalidInput());
    f.click("costs.seats.undo");
    BOOST_TEST(f.document.project().seats.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_workload_brings_its_model_and_its_shares_must_sum) {
    Fixture f;
    f.click("costs.workloads.add");
    BOOST_TEST(f.document.project().models.size() == 1U);
    const QString stages = "workload.workload-1.stages";
    f.document.edit("x", [](Project& project) { addModel(project, "Strong"); });
    f.settle();
    f.click(stages + "[0].add_model");
    BOOST_TEST(f.document.project().workloads[0].stages[0].mix.size() == 2U);
    f.type(stages + "[0].mix[0].share.edit", "80");
    BOOST_TEST(f.document.hasInvalidInput());  // 80 % + 0 %
    BOOST_TEST(f.document.project().workloads[0].stages[0].mix[0].share == 1);
    f.type(stages + "[0].mix[1].share.edit", "20");
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_TEST(f.document.project().workloads[0].stages[0].mix[0].share == 0.8);
    f.click(stages + ".add");
    BOOST_TEST(f.document.project().workloads[0].stages.size() == 2U);
    BOOST_TEST(f.document.project().workloads[0].stages[1].fromMonth == 7);
    f.type(stages + "[1].from_month.edit", "1");
    BOOST_TEST(f.document.hasInvalidInput());  // not after the first stage
    f.document.undo();
    f.settle();
    BOOST_TEST(f.document.project().workloads[0].stages.size() == 1U);
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_TEST(validate(f.document.project()).empty());
}

BOOST_AUTO_TEST_CASE(requests_by_month_or_by_item) {
    Fixture f;
    f.click("costs.workloads.add");
    f.type("workload.workload-1.requests_per_month.edit", "400");
    f.click("costs.workload.per_item");
    BOOST_TEST(f.document.project().workloads[0].requestsPerItem->value == 1);
    BOOST_TEST(!f.page.findChild<QLineEdit*>("workload.workload-1.requests_per_month.edit"));
    f.type("workload.workload-1.requests_per_item.edit", "1.2");
    f.click("costs.workload.per_month");
    BOOST_TEST(f.document.project().workloads[0].requestsPerMonth->value == 3000);
}

BOOST_AUTO_TEST_CASE(models_in_use_are_named_and_their_prices_are_a_page_away) {
    Fixture f;
    BOOST_TEST(f.find<QLabel>("costs.prices.text")->text().contains("No workload"));
    f.click("costs.workloads.add");
    BOOST_TEST(f.find<QLabel>("costs.prices.text")->text().contains("New model"));
    PageId page = PageId::costs;
    QString path;
    QObject::connect(&f.page, &Page::pageRequested, [&](PageId wanted, const QString& where) {
        page = wanted;
        path = where;
    });
    f.click("costs.prices.open");
    BOOST_TEST((page == PageId::prices));
    f.page.reveal("model.model-1.input");
    BOOST_TEST(path.toStdString() == "model.model-1.input");
}

BOOST_AUTO_TEST_CASE(cost_items_of_each_kind_have_only_their_fields) {
    Fixture f;
    const auto add = [&](const char* kind) {
        f.page.findChild<QAction*>(QStringLiteral("costs.items.add.") + kind)->trigger();
        f.settle();
    };
    add("one_time");
    f.find<QLineEdit>("cost.cost-1.month.edit");
    BOOST_TEST(!f.page.findChild<QLineEdit*>("cost.cost-1.escalation.edit"));
    add("labor");
    f.type("cost.cost-2.fte.edit", "0.5");
    f.type("cost.cost-2.monthly_cost.edit", "4000000");
    BOOST_TEST(f.document.results().metrics.totalCost == 36 * 2'000'000.0);
    BOOST_TEST(!f.page.findChild<QLineEdit*>("cost.cost-2.amount.edit"));
    f.type("project.contingency.edit", "10");
    BOOST_TEST(f.document.results().metrics.totalCost == 36 * 2'200'000.0, boost::test_tools::tolerance(1e-12));
    auto* total = f.find<QTableView>("costs.total.table");
    BOOST_TEST(total->model()->rowCount() == 4);  // set-up, people, contingency, total
}

BOOST_AUTO_TEST_CASE(currencies_come_and_stay_while_used) {
    Fixture f;
    f.type("costs.rates.code", "usd");
    f.click("costs.rates.add");
    // never 1 : 1 for want of a rate
    BOOST_TEST(!f.document.project().settings.fx.contains("USD"));
    BOOST_TEST(!f.find<ErrorLabel>("costs.rates.error")->message().isEmpty());
    f.type("costs.rates.rate", "1,350");
    f.click("costs.rates.add");
    BOOST_REQUIRE(f.document.project().settings.fx.contains("USD"));
    BOOST_TEST(f.document.project().settings.fx.at("USD").value == 1350);
    f.type("fx.USD.edit", "1400");
    BOOST_TEST(f.document.project().settings.fx.at("USD").value == 1400);
    f.type("fx.USD.edit", "0");
    BOOST_TEST(f.document.hasInvalidInput());
    f.type("fx.USD.edit", "1400");
    f.type("costs.rates.code", "dollar");
    f.type("costs.rates.rate", "2");
    f.click("costs.rates.add");
    BOOST_TEST(!f.find<ErrorLabel>("costs.rates.error")->message().isEmpty());
    f.click("costs.seats.add");
    f.document.edit("x", [](Project& project) { project.seats[0].currency = Currency{"USD"}; });
    f.settle();
    f.click("fx.USD.remove");
    BOOST_TEST(f.document.project().settings.fx.contains("USD"));
    f.document.edit("x", [](Project& project) { project.seats[0].currency.reset(); });
    f.settle();
    f.click("fx.USD.remove");
    BOOST_TEST(f.document.project().settings.fx.empty());
    BOOST_TEST(!f.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(tables_fit_the_narrow_page) {
    Fixture f;
    for (const char* list : {"seats", "workloads"}) f.click(QStringLiteral("costs.%1.add").arg(list));
    f.page.findChild<QAction*>("costs.items.add.recurring")->trigger();
    f.settle();
    for (const char* list : {"seats", "workloads", "items", "total"}) {
        auto* table = f.find<QTableView>(QStringLiteral("costs.%1.table").arg(list));
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) width += table->columnWidth(column);
        BOOST_TEST(width <= table->viewport()->width(), list);
    }
}

BOOST_AUTO_TEST_SUITE_END()
