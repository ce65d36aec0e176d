// Sensitivity as a person uses it: bars, lines, the two-way table, break-even, the matrix, and where an input leads.
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/analysis/break_even_list.h"
#include "core/analysis/data_table.h"
#include "core/engine/chosen_scenario.h"
#include "resources/templates/templates.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/widgets/number_edit.h"

using namespace jupan;

namespace {

enum Tab { tornadoTab, spiderTab, gridTab, breakEvenTab, matrixTab };

Project sampleProject() {
    return templateProject("support-automation", "en").value();
}

/// The sample's numbers without ranges.
Project certain() {
    Project project = sampleProject();
    project.correlations.clear();
    for (NumberField& field : numberFields(project))
        if (field.uncertain()) field.set(*field.value());
    return project;
}

/// A benefit that is too small to pay back at its low end.
Project paysBackOnlyAtTheHighEnd() {
    Project project;
    project.settings.name = "Small";
    project.settings.horizonMonths = 12;
    project.kpis = {
        {.id = {"a"}, .name = "Amount", .kind = KpiKind::amount, .monthlyAmount = Uncertain{100, Spread{10, 200}}}};
    project.costs = {
        {.id = {"c"}, .name = "Set-up", .kind = CostKind::oneTime, .amount = Uncertain{600, Spread{500, 700}}}};
    return project;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

struct Shown {
    explicit Shown(Project project) : view(Language::english) {
        document.open({nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        page = std::make_unique<SensitivityPage>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString& path) {
            requested = id;
            requestedPath = path.toStdString();
        });
        page->resize(1000, 1400);
        page->show();
        settle();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
        return widget;
    }
    std::string text(const char* name) { return find<QLabel>(name)->text().toStdString(); }
    /// With the keys of the tab bar.
    void openTab(int tab) {
        auto* bar = find<QTabBar>("sensitivity.tabs");
        bar->setFocus();
        while (bar->currentIndex() != tab)
            QTest::keyClick(bar, bar->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
        settle();
    }
    std::string cell(const char* table, int row, int column) {
        return find<QTableView>(table)->model()->index(row, column).data().toString().toStdString();
    }
    std::string rowName(const char* table, int row) {
        return find<QTableView>(table)
            ->model()
            ->headerData(row, Qt::Vertical, Qt::AccessibleTextRole)
            .toString()
            .toStdString();
    }
    int rowCount(const char* table) { return find<QTableView>(table)->model()->rowCount(); }
    void clickRow(const char* name, int row) {
        auto* table = find<QTableView>(name);
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        settle();
    }
    void pick(const char* name, int index) {
        auto* combo = find<QComboBox>(name);
        combo->setFocus();
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }
    void pick(const char* name, const char* path) { pick(name, find<QComboBox>(name)->findData(QLatin1String(path))); }
    void type(const char* name, const char* text) {
        auto* field = find<NumberEdit>(name)->edit();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    [[nodiscard]] std::string words(const std::string& path) const {
        return inputWords(document.project(), path).toStdString();
    }
    [[nodiscard]] ScenarioProject plan() const {
        return chosenScenario(document.project(), document.scenario()).value();
    }

    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<SensitivityPage> page;
    std::optional<PageId> requested;
    std::string requestedPath;
};

constexpr const char* tornadoTable = "sensitivity.tornado.table";

}  // namespace

BOOST_AUTO_TEST_SUITE(sensitivity_page)

BOOST_AUTO_TEST_CASE(the_sentence_is_made_from_the_figures) {
    Shown shown(sampleProject());
    const Tornado bars = tornado(shown.plan(), Metric::npv);
    const std::string sentence = shown.text("page.sensitivity.sentence");
    BOOST_TEST(
        has(sentence, shown.view.formatter().percent(shown.document.results().metrics.safetyMargin).toStdString()));
    BOOST_TEST(has(sentence, shown.words(bars.bars.front().input.path)));
}

BOOST_AUTO_TEST_CASE(bars_and_table_are_the_tornado_of_core_for_every_metric) {
    Shown shown(sampleProject());
    for (const Metric metric : {Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth}) {
        shown.pick("sensitivity.metric", static_cast<int>(metric));
        const Tornado bars = tornado(shown.plan(), metric);
        BOOST_TEST_REQUIRE(shown.rowCount(tornadoTable) == static_cast<int>(bars.bars.size()));
        const Formatter settled = settledFor(bars, shown.view.formatter());
        for (std::size_t i = 0; i < bars.bars.size(); ++i) {
            const int row = static_cast<int>(i);
            BOOST_TEST(shown.rowName(tornadoTable, row) == shown.words(bars.bars[i].input.path));
            BOOST_TEST(shown.cell(tornadoTable, row, 2) ==
                       metricCell(metric, bars.bars[i].atLow, settled).toStdString());
            BOOST_TEST(shown.cell(tornadoTable, row, 3) ==
                       metricCell(metric, bars.bars[i].atHigh, settled).toStdString());
            BOOST_TEST(!shown.cell(tornadoTable, row, 5).empty());
        }
        BOOST_TEST(shown.find<ChartWidget>("sensitivity.tornado.chart")->table().rows.size() ==
                   static_cast<qsizetype>(bars.bars.size()));
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_drawn_is_said_in_a_line) {
    Shown shown(sampleProject());
    const Tornado bars = tornado(shown.plan(), Metric::npv);
    BOOST_TEST_REQUIRE(bars.bars.size() > 10U);
    shown.pick("sensitivity.tornado.most", 0);
    BOOST_TEST(shown.find<QLabel>("sensitivity.tornado.rest")->isVisible());
    BOOST_TEST(has(shown.text("sensitivity.tornado.rest"), std::to_string(bars.bars.size() - 10)));
    BOOST_TEST(has(shown.text("sensitivity.tornado.rest"),
                   metricFigure(Metric::npv, *bars.bars[10].swing, shown.view.formatter()).toStdString()));
    BOOST_TEST(shown.find<ChartWidget>("sensitivity.tornado.chart")->hits().size() == 10U);
    shown.pick("sensitivity.tornado.most", 2);
    BOOST_TEST(!shown.find<QLabel>("sensitivity.tornado.rest")->isVisible());
    BOOST_TEST(shown.find<ChartWidget>("sensitivity.tornado.chart")->hits().size() == bars.bars.size());
}

BOOST_AUTO_TEST_CASE(a_row_and_a_bar_lead_to_the_input) {
    Shown shown(sampleProject());
    const Tornado bars = tornado(shown.plan(), Metric::npv);
    shown.clickRow(tornadoTable, 1);
    BOOST_TEST(shown.requestedPath == bars.bars[1].input.path);
    auto* chart = shown.find<ChartWidget>("sensitivity.tornado.chart");
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->hits()[2].area.center().toPoint());
    BOOST_TEST(shown.requestedPath == bars.bars[2].input.path);
    // and with the keys
    auto* table = shown.find<QTableView>(tornadoTable);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    BOOST_TEST(shown.requestedPath == bars.bars[0].input.path);
}

BOOST_AUTO_TEST_CASE(an_end_without_a_figure_says_why) {
    Shown shown(paysBackOnlyAtTheHighEnd());
    shown.pick("sensitivity.metric", static_cast<int>(Metric::paybackMonth));
    BOOST_TEST(shown.rowName(tornadoTable, 0) == shown.words("kpi.a.monthly_amount"));
    BOOST_TEST(shown.cell(tornadoTable, 0, 2) == "does not pay back");
    BOOST_TEST(shown.cell(tornadoTable, 0, 4) == "–");
    BOOST_TEST(!shown.text("sensitivity.tornado.reading").empty());
}

BOOST_AUTO_TEST_CASE(it_follows_every_edit_and_the_scenario) {
    Shown shown(sampleProject());
    const std::string before = shown.cell(tornadoTable, 0, 2);
    shown.document.edit("test", [](Project& project) { project.settings.discountRate = 0.3; });
    settle();
    BOOST_TEST(shown.cell(tornadoTable, 0, 2) != before);
    shown.document.undo();
    settle();
    BOOST_TEST(shown.cell(tornadoTable, 0, 2) == before);
    // the scenario at its worst ends has no uncertain inputs left
    for (const Scenario& scenario : shown.document.project().scenarios) {
        shown.document.setScenario(scenario.id.text);
        settle();
        const auto bars = tornado(shown.plan(), Metric::npv).bars;
        BOOST_TEST(shown.find<QWidget>("sensitivity.empty")->isVisible() == bars.empty());
        if (!bars.empty()) BOOST_TEST(shown.rowCount(tornadoTable) == static_cast<int>(bars.size()));
    }
}

BOOST_AUTO_TEST_CASE(the_spider_takes_up_to_eight_lines) {
    Shown shown(sampleProject());
    shown.openTab(spiderTab);
    auto* inputs = shown.find<QListWidget>("sensitivity.spider.inputs");
    auto* chart = shown.find<ChartWidget>("sensitivity.spider.chart");
    const auto checked = [&] {
        int count = 0;
        for (int i = 0; i < inputs->count(); ++i) count += inputs->item(i)->checkState() == Qt::Checked;
        return count;
    };
    BOOST_TEST(checked() == 6);
    BOOST_TEST(chart->table().rows.size() == 6 * 13);
    BOOST_TEST(!shown.find<QPushButton>("sensitivity.spider.largest")->isVisible());
    inputs->setFocus();
    const auto press = [&](int row) {
        inputs->setCurrentRow(row);
        QTest::keyClick(inputs, Qt::Key_Space);
        settle();
    };
    press(6);
    press(7);
    BOOST_TEST(checked() == 8);
    press(8);
    BOOST_TEST(checked() == 8);
    BOOST_TEST(shown.find<QLabel>("sensitivity.spider.refusal")->isVisible());
    BOOST_TEST(has(shown.text("sensitivity.spider.refusal"), "8"));
    for (int row = 0; row < 8; ++row) press(row);
    BOOST_TEST(checked() == 0);
    BOOST_TEST(chart->table().rows.isEmpty());
    BOOST_TEST(has(shown.text("sensitivity.spider.reading"), "No input"));
    QTest::mouseClick(shown.find<QPushButton>("sensitivity.spider.largest"), Qt::LeftButton);
    settle();
    BOOST_TEST(checked() == 6);
    // reach
    shown.pick("sensitivity.spider.reach", 3);
    BOOST_TEST(std::get<double>(chart->table().rows[0][1]) == -0.5);
}

BOOST_AUTO_TEST_CASE(the_data_table_takes_two_different_inputs_and_its_values) {
    Shown shown(sampleProject());
    shown.openTab(gridTab);
    constexpr const char* table = "sensitivity.grid.table";
    const auto sides = defaultTableSides(tornado(shown.plan(), Metric::npv)).value();
    const DataTable grid = dataTable(shown.plan(), sides.first, sides.second, Metric::npv).value();
    BOOST_TEST_REQUIRE(shown.rowCount(table) == static_cast<int>(grid.cells.size()));
    const Formatter settled = settledFor(grid, shown.view.formatter());
    for (std::size_t row = 0; row < grid.cells.size(); ++row)
        for (std::size_t column = 0; column < grid.cells[row].size(); ++column)
            BOOST_TEST(shown.cell(table, static_cast<int>(row), static_cast<int>(column)) ==
                       metricCell(Metric::npv, grid.cells[row][column], settled).toStdString());
    // another input, its values typed
    shown.pick("sensitivity.grid.rows.input", "project.discount_rate");
    shown.type("sensitivity.grid.rows.from", "5");
    shown.type("sensitivity.grid.rows.to", "25");
    shown.pick("sensitivity.grid.rows.steps", 0);
    BOOST_TEST(has(shown.rowName(table, 0), "5"));
    BOOST_TEST(has(shown.rowName(table, shown.rowCount(table) - 1), "25"));
    // the same input twice
    shown.pick("sensitivity.grid.columns.input", "project.discount_rate");
    BOOST_TEST(shown.find<QLabel>("sensitivity.grid.refusal")->isVisible());
    BOOST_TEST(has(shown.text("sensitivity.grid.refusal"), "same input"));
    shown.pick("sensitivity.grid.columns.input", sides.second.path.c_str());
    BOOST_TEST(!shown.find<QLabel>("sensitivity.grid.refusal")->isVisible());
    // refused beside the field, the last table stays
    const int rows = shown.rowCount(table);
    shown.type("sensitivity.grid.rows.from", "abc");
    BOOST_TEST(shown.find<NumberEdit>("sensitivity.grid.rows.from")->hasError());
    BOOST_TEST(shown.rowCount(table) == rows);
    BOOST_TEST(!shown.document.hasInvalidInput());
    shown.type("sensitivity.grid.rows.from", "30");
    BOOST_TEST(shown.find<NumberEdit>("sensitivity.grid.rows.to")->hasError());
    shown.type("sensitivity.grid.rows.from", "10");
    BOOST_TEST(!shown.find<NumberEdit>("sensitivity.grid.rows.to")->hasError());
    BOOST_TEST(!shown.find<QLabel>("sensitivity.grid.refusal")->isVisible());
}

BOOST_AUTO_TEST_CASE(break_even_lists_what_breaks_soonest_and_draws_any_number) {
    Shown shown(sampleProject());
    shown.openTab(breakEvenTab);
    constexpr const char* table = "sensitivity.breakEven.table";
    const auto lines = breakEvenList(shown.plan()).value();
    BOOST_TEST_REQUIRE(shown.rowCount(table) == static_cast<int>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i)
        BOOST_TEST(shown.rowName(table, static_cast<int>(i)) == shown.words(lines[i].input.path));
    BOOST_TEST(has(shown.text("sensitivity.breakEven.reading"), shown.words(lines[0].input.path)));
    shown.clickRow(table, 2);
    BOOST_TEST(has(shown.text("sensitivity.breakEven.reading"), shown.words(lines[2].input.path)));
    BOOST_TEST(has(shown.text("sensitivity.breakEven.searched"), "Searched from"));
    shown.pick("sensitivity.breakEven.input", "project.discount_rate");
    BOOST_TEST(has(shown.text("sensitivity.breakEven.reading"), shown.words("project.discount_rate")));
    shown.pick("sensitivity.breakEven.input", "project.horizon_months");
    BOOST_TEST(has(shown.text("sensitivity.breakEven.reading"), "whole numbers"));
    QTest::mouseClick(shown.find<QPushButton>("sensitivity.breakEven.open"), Qt::LeftButton);
    BOOST_TEST(shown.requestedPath == "project.horizon_months");
    // the choice stays while something is edited elsewhere
    shown.document.edit("test", [](Project& project) { project.settings.discountRate = 0.2; });
    settle();
    BOOST_TEST(has(shown.text("sensitivity.breakEven.reading"), shown.words("project.horizon_months")));
}

BOOST_AUTO_TEST_CASE(the_matrix_shows_every_work_unit_and_leads_to_its_effort) {
    Shown shown(sampleProject());
    shown.openTab(matrixTab);
    BOOST_TEST(shown.rowCount("sensitivity.matrix.table") ==
               static_cast<int>(shown.document.project().workUnits.size()));
    BOOST_TEST(!shown.find<QWidget>("sensitivity.metric")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("sensitivity.matrix.goals"), Qt::LeftButton);
    BOOST_TEST((shown.requested == PageId::goals));
}

BOOST_AUTO_TEST_CASE(without_uncertain_inputs_it_says_what_to_do) {
    Shown shown(certain());
    BOOST_TEST(shown.find<QWidget>("sensitivity.empty")->isVisible());
    BOOST_TEST(!shown.find<QTableView>(tornadoTable)->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("sensitivity.empty.action"), Qt::LeftButton);
    BOOST_TEST((shown.requested == PageId::goals));
    // the other tabs work with any number
    shown.openTab(gridTab);
    BOOST_TEST(!shown.find<QWidget>("sensitivity.empty")->isVisible());
    BOOST_TEST(shown.rowCount("sensitivity.grid.table") > 1);
    shown.openTab(breakEvenTab);
    BOOST_TEST(shown.find<QLabel>("sensitivity.breakEven.none")->isVisible());
    BOOST_TEST(!shown.text("sensitivity.breakEven.reading").empty());
}

BOOST_AUTO_TEST_CASE(an_empty_project_is_no_accident) {
    Project project;
    project.settings.name = "Empty";
    Shown shown(project);
    for (const int tab : {spiderTab, gridTab, breakEvenTab, matrixTab, tornadoTab}) shown.openTab(tab);
    BOOST_TEST(shown.find<QWidget>("sensitivity.empty")->isVisible());
}

BOOST_AUTO_TEST_CASE(follows_a_keystroke) {
    Shown shown(sampleProject());
    // Shown anew after each; how long that takes is measured in tests/bench/ui.
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        shown.document.edit(
            "test", [&](Project& project) { project.settings.discountRate = 0.05 + 0.001 * i; }, "rate");
        QApplication::processEvents();
        const auto margin = shown.document.results().metrics.safetyMargin;
        BOOST_TEST(has(shown.text("page.sensitivity.sentence"), shown.view.formatter().percent(margin).toStdString()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
