// The tables of work units, KPIs and costs: what stands in them comes from the project and its results.
#include <QSignalSpy>
#include <boost/test/unit_test.hpp>

#include "core/project/editing.h"
#include "ui/models/cost_line_table_model.h"
#include "ui/models/cost_years_table_model.h"
#include "ui/models/kpi_table_model.h"
#include "ui/models/price_project_table_model.h"
#include "ui/models/work_unit_table_model.h"
#include "ui/widgets/figure_delegate.h"

using namespace jupan;

namespace {

struct Shown {
    ProjectDocument document;
    ViewSettings view{Language::english};

    explicit Shown(const Project& project) {
        view.setUnit(NumberUnit::one);
        view.setCurrency("KRW");
        document.open({nullptr, project});
    }
};

Project twoUnits() {
    Project project;
    project.settings.name = "Two units";
    project.settings.contingency = 0.1;
    addWorkUnit(project, "First");
    addWorkUnit(project, "Second");
    addKpi(project, KpiKind::amount, "unit-2", "Later", "");
    addKpi(project, KpiKind::amount, "unit-1", "Earlier", "");
    addKpi(project, KpiKind::tracked, "", "Loose", "");
    project.kpis[0].monthlyAmount = Uncertain(1000, {500, 1500});
    project.kpis[1].monthlyAmount = Uncertain(200);
    project.provenance["kpi.kpi-1.monthly_amount"] = {.source = Source::measured, .note = "till", .date = {}};
    addCost(project, CostKind::oneTime, "Set-up");
    addCost(project, CostKind::recurring, "Licence");
    project.costs[0].amount = Uncertain(1200);
    project.costs[1].amount = Uncertain(100);
    return project;
}

QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

void check(const QString& found, const QString& expected) {
    BOOST_TEST(found.toStdString() == expected.toStdString());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(entity_tables)

BOOST_AUTO_TEST_CASE(kpis_stand_by_work_unit_with_a_total) {
    Shown shown(twoUnits());
    KpiTableModel model(shown.document, shown.view);
    model.refresh();
    BOOST_TEST(model.rowCount() == 4);
    check(text(model, 0, KpiTableModel::name), "Earlier");
    check(text(model, 1, KpiTableModel::name), "Later");
    check(text(model, 2, KpiTableModel::name), "Loose");
    check(text(model, 0, KpiTableModel::benefit), "7,200");
    check(text(model, 1, KpiTableModel::benefit), "36,000");
    check(text(model, 2, KpiTableModel::benefit), QString(QChar(0x2013)));
    check(text(model, 3, KpiTableModel::benefit), "43,200");
    BOOST_TEST(model.index(3, 0).data(TotalRowRole).toBool());
    check(model.index(1, KpiTableModel::source).data(ChipRole).toString(), "measured");
    check(model.index(0, KpiTableModel::source).data(ChipRole).toString(), "guess");
    BOOST_TEST(model.rowOf("kpi-1") == 1);
    BOOST_TEST(model.idAt(3).empty());
}

BOOST_AUTO_TEST_CASE(an_edit_changes_cells_and_keeps_rows) {
    Shown shown(twoUnits());
    KpiTableModel model(shown.document, shown.view);
    model.refresh();
    int resets = 0, changes = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, [&] { ++changes; });
    shown.document.edit("x", [](Project& project) { project.kpis[0].monthlyAmount = Uncertain(2000); });
    model.refresh();
    BOOST_TEST(resets == 0);
    BOOST_TEST(changes == 1);
    check(text(model, 1, KpiTableModel::benefit), "72,000");
    shown.document.edit("x", [](Project& project) { removeKpi(project, "kpi-1"); });
    model.refresh();
    BOOST_TEST(resets == 1);
}

BOOST_AUTO_TEST_CASE(work_units_sum_their_kpis) {
    Shown shown(twoUnits());
    WorkUnitTableModel model(shown.document, shown.view);
    model.refresh();
    BOOST_TEST(model.rowCount() == 2);
    check(text(model, 1, WorkUnitTableModel::kpis), "1");
    check(text(model, 1, WorkUnitTableModel::benefit), "36,000");
}

BOOST_AUTO_TEST_CASE(cost_items_show_month_years_and_total) {
    Shown shown(twoUnits());
    CostLineTableModel items(CostLineTableModel::Section::items, shown.document, shown.view);
    items.refresh();
    // name, category, currency, a month, Initial, year 1..3, total
    BOOST_TEST(items.columnCount() == 9);
    check(text(items, 0, 4), "1,200");
    check(text(items, 1, 3), "100");
    check(text(items, 1, 5), "1,200");
    check(text(items, 2, 8), "4,800");
    check(text(items, 0, 2), "KRW");
    CostLineTableModel seats(CostLineTableModel::Section::seats, shown.document, shown.view);
    seats.refresh();
    BOOST_TEST(seats.columnCount() == 8);  // nothing of a seat falls before launch
    BOOST_TEST(seats.rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(the_yearly_cost_has_contingency_on_a_line_of_its_own) {
    Shown shown(twoUnits());
    CostYearsTableModel model(shown.document, shown.view);
    model.refresh();
    BOOST_TEST(model.rowCount() == 4);  // other, set-up, contingency, total
    check(text(model, 2, 1), "120");
    check(text(model, 2, 5), "480");
    check(text(model, 3, 5), "5,280");
}

BOOST_AUTO_TEST_CASE(all_money_of_a_page_has_one_unit_and_nothing_is_shown_as_0) {
    Project project = twoUnits();
    project.costs[0].amount = Uncertain(80'000'000);
    project.costs[1].amount = Uncertain(3.2);  // a month: 38.4 a year
    addSeat(project, "Chat");
    project.seats[0].seats = Uncertain(2);
    project.seats[0].pricePerMonth = Uncertain(30'000);
    for (const NumberUnit unit : {NumberUnit::automatic, NumberUnit::tenThousand}) {
        Shown shown(project);
        shown.view.setUnit(unit);
        CostLineTableModel items(CostLineTableModel::Section::items, shown.document, shown.view);
        CostLineTableModel seats(CostLineTableModel::Section::seats, shown.document, shown.view);
        CostYearsTableModel years(shown.document, shown.view);
        for (EntityTableModel* model : std::initializer_list<EntityTableModel*>{&items, &seats, &years}) {
            model->refresh();
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 1; column < model->columnCount(); ++column)
                    BOOST_TEST(text(*model, row, column).toStdString() != "0");
        }
        const QString caption =
            (unit == NumberUnit::automatic ? QStringLiteral("1k") : QStringLiteral("10k")) + QChar(0x00A0) + "KRW";
        check(items.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), "A month\n(" + caption + ")");
        check(seats.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), "A month\n(" + caption + ")");
        check(years.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "Category (" + caption + ")");
        check(text(items, 1, 5), "< 1");
    }
}

BOOST_AUTO_TEST_CASE(benefits_of_kpis_and_work_units_have_one_unit) {
    Project project = twoUnits();
    project.kpis[0].monthlyAmount = Uncertain(9'000'000);
    project.kpis[1].monthlyAmount = Uncertain(100);
    Shown shown(project);
    shown.view.setUnit(NumberUnit::automatic);
    KpiTableModel kpis(shown.document, shown.view);
    WorkUnitTableModel units(shown.document, shown.view);
    kpis.refresh();
    units.refresh();
    check(text(kpis, 0, KpiTableModel::benefit), "4");
    check(text(units, 0, WorkUnitTableModel::benefit), "4");
    check(text(units, 1, WorkUnitTableModel::benefit), "324,000");
}

BOOST_AUTO_TEST_CASE(prices_that_are_absent_say_what_counts) {
    Project project = twoUnits();
    addModel(project, "Cheap");
    project.models[0].price.input = 0.025;
    Shown shown(project);
    PriceProjectTableModel model(shown.document, shown.view);
    model.refresh();
    check(text(model, 0, PriceProjectTableModel::batchInput), QString(QChar(0x2013)));
    BOOST_TEST(model.index(0, PriceProjectTableModel::batchInput).data(Qt::ToolTipRole).toString().contains("half"));
    BOOST_TEST(text(model, 0, PriceProjectTableModel::input).contains("0.025"));
}

BOOST_AUTO_TEST_CASE(names_cannot_turn_or_break_a_table) {
    check(displayName("a\nb\tc\x01"), "a b c ");
    check(displayName("\xE2\x80\xAE"
                      "abc"),
          "abc");  // U+202E right-to-left override
    BOOST_TEST(displayName(std::string(10'000, 'x')).size() == 301);
    BOOST_TEST(shortName(std::string(10'000, 'x')).size() == 40);
    Project project = twoUnits();
    project.kpis[0].name = "<b>" + std::string(10'000, 'x');
    Shown shown(project);
    KpiTableModel model(shown.document, shown.view);
    model.refresh();
    BOOST_TEST(text(model, 1, KpiTableModel::name).startsWith("<b>"));
    BOOST_TEST(model.index(1, KpiTableModel::name).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
}

BOOST_AUTO_TEST_CASE(thousands_of_kpis_are_refreshed_at_once) {
    Project project = twoUnits();
    for (int i = 0; i < 5000; ++i) {
        Kpi kpi = project.kpis[0];
        kpi.id.text = "many-" + std::to_string(i);
        project.kpis.push_back(kpi);
    }
    Shown shown(project);
    KpiTableModel model(shown.document, shown.view);
    // The view hears of it once, not of every row.
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy rows(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    BOOST_TEST(model.rowCount() == 5004);
    BOOST_TEST(reset.size() + rows.size() + cells.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
