// The simulation page as a person uses it: figures, settings, cancelling, correlations, and what cannot be simulated.
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/correlation_editing.h"
#include "resources/templates/templates.h"
#include "ui/analysis/simulation_charts.h"
#include "ui/analysis/simulation_words.h"
#include "ui/document/simulation_runner.h"
#include "ui/pages/simulation_page.h"
#include "ui/theme/stale.h"
#include "ui/window/result_panel.h"

using namespace jupan;
using State = SimulationRunner::State;

namespace {

constexpr const char* amountPath = "kpi.sales.monthly_amount";
constexpr const char* costPath = "cost.build.amount";
constexpr const char* errorPath = "kpi.other.monthly_amount";

Kpi amount(const char* id, double value, double low, double high) {
    Kpi kpi;
    kpi.id = {id};
    kpi.name = id;
    kpi.kind = KpiKind::amount;
    kpi.monthlyAmount = Uncertain{value, Spread{low, high}};
    return kpi;
}

/// Benefits of about 100 a month against a cost of 2,000 once.
Project uncertainProject() {
    Project project;
    project.settings.name = "Small";
    project.kpis = {amount("sales", 80, 20, 120), amount("other", 20, 5, 40)};
    Cost build;
    build.id = {"build"};
    build.name = "Build";
    build.kind = CostKind::oneTime;
    build.category = Category::setup;
    build.amount = Uncertain{2000, Spread{1500, 4000}};
    project.costs = {build};
    return project;
}

Project certainProject() {
    Project project = uncertainProject();
    for (Kpi& kpi : project.kpis) kpi.monthlyAmount = Uncertain{100};
    project.costs[0].amount = Uncertain{2000};
    return project;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct Shown {
    explicit Shown(Project project) : view(Language::english) {
        document.open({nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        runner().setPause(0);
        page = std::make_unique<SimulationPage>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString&) { requested = id; });
        page->resize(1000, 1400);
        page->show();
        settle();
    }
    static void settle() {
        for (int i = 0; i < 5; ++i) QApplication::processEvents();
    }
    SimulationRunner& runner() { return document.simulation(); }
    /// Runs the event loop until the runner is in this state.
    void waitFor(State state) {
        QEventLoop loop;
        const auto connection = QObject::connect(&runner(), &SimulationRunner::changed, &loop, [&] {
            if (runner().state() == state) loop.quit();
        });
        if (runner().state() != state) loop.exec();
        QObject::disconnect(connection);
        settle();
        BOOST_REQUIRE((runner().state() == state));
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
        return widget;
    }
    std::string text(const char* name) { return find<QLabel>(name)->text().toStdString(); }
    std::string cell(const char* table, int row, int column) {
        return find<QTableView>(table)->model()->index(row, column).data().toString().toStdString();
    }
    void press(const char* name) {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    void type(const char* name, const char* text) {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    /// Types into a cell of the correlations as with the keyboard: cursor there, text, Enter.
    void typeCorrelation(int row, int column, const char* text) {
        auto* table = find<QTableView>("simulation.correlations");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClicks(table, QString(QLatin1Char(*text)));
        auto* editor = table->findChild<QLineEdit*>();
        BOOST_REQUIRE(editor);
        QTest::keyClicks(editor, QLatin1String(text + 1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    void addInput(const char* path) {
        auto* choice = find<QComboBox>("simulation.correlations.choice");
        choice->setCurrentIndex(choice->findData(QLatin1String(path)));
        press("simulation.correlations.add");
    }

    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<SimulationPage> page;
    std::optional<PageId> requested;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(simulation_page)

BOOST_AUTO_TEST_CASE(shown_it_simulates_and_says_what_it_found) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    const Simulation& simulation = *shown.runner().result();
    const Formatter& f = shown.view.formatter();
    BOOST_TEST(shown.text("page.simulation.sentence") == simulationSentence(simulation, f).toStdString());
    BOOST_TEST(has(shown.text("page.simulation.sentence"), "of 100,000 trials"));
    BOOST_TEST(has(shown.text("simulation.status"), "seed 1, pseudo-random"));
    BOOST_TEST(has(shown.text("simulation.status"), f.money(simulation.npv.standardError).toStdString()));
    BOOST_TEST(!shown.find<QProgressBar>("simulation.progress")->isVisible());
    BOOST_TEST(!shown.find<QPushButton>("simulation.cancel")->isVisible());
    // mean, its standard error, P10, P50, P90
    BOOST_TEST(shown.find<QTableView>("simulation.statistics")->model()->rowCount() == 5);
    BOOST_TEST(shown.cell("simulation.statistics", 3, 3) ==
               f.number(simulation.paybackMonth.percentiles[3], 2).toStdString());
    // NPV > 0, within 12, 24, 36 months, never
    BOOST_TEST(shown.find<QTableView>("simulation.chances")->model()->rowCount() == 5);
    BOOST_TEST(shown.cell("simulation.chances", 0, 0) == shareOfTrials(simulation.probNpvPositive, f).toStdString());
    BOOST_TEST(shown.cell("simulation.chances", 4, 0) == shareOfTrials(simulation.paybackNone, f).toStdString());
    BOOST_TEST_REQUIRE(simulation.paybackNone > 0);
    BOOST_TEST(has(shown.text("simulation.undefined"), "that pay back"));
    BOOST_TEST(has(shown.text("simulation.undefined"), shareOfTrials(simulation.paybackNone, f).toStdString()));
}

BOOST_AUTO_TEST_CASE(charts_follow_the_chosen_metric) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    auto* histogram = shown.find<HistogramChart>("simulation.histogram");
    BOOST_TEST(has(histogram->title().toStdString(), "NPV"));
    BOOST_TEST(histogram->table().rows.size() ==
               static_cast<qsizetype>(shown.runner().result()->npv.histogram.counts.size()));
    auto* metric = shown.find<QComboBox>("simulation.metric");
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_End);
    Shown::settle();
    BOOST_TEST(has(histogram->title().toStdString(), "Payback"));
    BOOST_TEST(has(shown.find<SCurveChart>("simulation.curve")->title().toStdString(), "Payback"));
    BOOST_TEST(shown.find<FanChart>("simulation.fan")->table().rows.size() == 37);
    BOOST_TEST(shown.find<SignedBarChart>("simulation.drivers")->table().rows.size() == 3);
}

BOOST_AUTO_TEST_CASE(an_edit_greys_the_figures_until_they_are_new) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    const auto before = shown.runner().result();
    shown.document.edit("Amount", [](Project& p) { p.kpis[0].monthlyAmount->value = 100; });
    Shown::settle();
    if (shown.runner().outOfDate()) BOOST_TEST(isStale(shown.find<QTableView>("simulation.statistics")));
    shown.waitFor(State::ready);
    BOOST_TEST(!isStale(shown.find<QTableView>("simulation.statistics")));
    BOOST_TEST((shown.runner().result() != before));
    // taken back while it runs
    shown.document.undo();
    BOOST_TEST(isStale(shown.find<QTableView>("simulation.statistics")));
    BOOST_TEST(has(shown.text("simulation.status"), "Out of date"));
    shown.waitFor(State::ready);
    BOOST_TEST(*shown.runner().result()->npv.mean == *before->npv.mean);
}

BOOST_AUTO_TEST_CASE(an_invalid_field_lets_it_wait) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    shown.document.setInvalidInput("x", true);
    Shown::settle();
    BOOST_TEST(has(shown.text("simulation.status"), "needs correction"));
    BOOST_TEST((shown.runner().state() == State::waiting));
    shown.document.setInvalidInput("x", false);
    shown.waitFor(State::ready);
}

BOOST_AUTO_TEST_CASE(ten_million_trials_are_cancelled_and_run_again) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    const auto before = shown.runner().result();
    shown.type("simulation.trials.edit", "10,000,000");
    BOOST_TEST(shown.runner().choice().trials == 10'000'000U);
    shown.waitFor(State::running);
    BOOST_TEST(shown.find<QProgressBar>("simulation.progress")->isVisible());
    BOOST_TEST(has(shown.text("simulation.status"), "10,000,000"));
    shown.press("simulation.cancel");
    BOOST_TEST((shown.runner().state() == State::cancelled));
    BOOST_TEST(has(shown.text("simulation.status"), "Cancelled"));
    BOOST_TEST(shown.runner().result() == before);
    BOOST_TEST(isStale(shown.find<QTableView>("simulation.statistics")));
    // a document closed during a run ends it
    shown.press("simulation.again");
    BOOST_TEST((shown.runner().state() == State::running));
    shown.document.open({nullptr, uncertainProject()});
    BOOST_TEST(!shown.runner().result());
    shown.type("simulation.trials.edit", "1000");
    shown.waitFor(State::ready);
    BOOST_TEST(shown.runner().result()->trials == 1000U);
}

BOOST_AUTO_TEST_CASE(trials_and_seed_are_refused_beside_their_field) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    const struct {
        const char* field;
        const char* typed;
        bool taken;
    } rows[]{{"simulation.trials", "0", false},
             {"simulation.trials", "100000001", false},
             {"simulation.trials", "1.5", false},
             {"simulation.trials", "-4", false},
             {"simulation.trials", "many", false},
             {"simulation.trials", "100,000,000", true},
             {"simulation.trials", "5k", true},
             {"simulation.seed", "-1", false},
             {"simulation.seed", "0", true},
             {"simulation.seed", "18446744073709551616", false},
             {"simulation.seed", "18446744073709551615", true}};
    for (const auto& row : rows) BOOST_TEST_CONTEXT(row.field << " " << row.typed) {
            const std::string field = row.field;
            shown.type((field + ".edit").c_str(), row.typed);
            auto* error = shown.find<ErrorLabel>((field + ".error").c_str());
            BOOST_TEST(error->message().isEmpty() == row.taken);
            BOOST_TEST((row.taken || error->message().contains("whole number")));
            QTest::keyClick(shown.find<QLineEdit>((field + ".edit").c_str()), Qt::Key_Escape);
        }
    BOOST_TEST(shown.runner().choice().seed == 18446744073709551615U);
    // the last seed is followed by the first
    shown.press("simulation.seed.next");
    BOOST_TEST(shown.runner().choice().seed == 0U);
    shown.press("simulation.seed.next");
    BOOST_TEST(shown.runner().choice().seed == 1U);
}

BOOST_AUTO_TEST_CASE(one_trial_has_no_error_and_says_so) {
    Shown shown(uncertainProject());
    shown.type("simulation.trials.edit", "1");
    shown.waitFor(State::ready);
    BOOST_TEST(has(shown.text("page.simulation.sentence"), "One trial"));
    BOOST_TEST(shown.cell("simulation.statistics", 1, 0) == "–");
    BOOST_TEST(!shown.find<QTableView>("simulation.statistics")
                    ->model()
                    ->index(1, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .isEmpty());
}

BOOST_AUTO_TEST_CASE(sampler_is_chosen_with_its_help) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    auto* sampler = shown.find<QComboBox>("simulation.sampler");
    sampler->setFocus();
    QTest::keyClick(sampler, Qt::Key_Down);
    BOOST_TEST((shown.runner().choice().sampler == Sampler::sobol));
    shown.waitFor(State::ready);
    BOOST_TEST(has(shown.text("simulation.status"), "Sobol"));
    BOOST_TEST(has(shown.text("simulation.sampler.help"), "Sobol"));
}

BOOST_AUTO_TEST_CASE(all_lose_and_none_pays_back) {
    Project project = uncertainProject();
    project.costs[0].amount = Uncertain{1e6, Spread{9e5, 2e6}};
    Shown shown(project);
    shown.waitFor(State::ready);
    BOOST_TEST(has(shown.text("page.simulation.sentence"), "In none of"));
    BOOST_TEST(shown.cell("simulation.statistics", 0, 3) == "–");
    BOOST_TEST(has(shown.text("simulation.undefined"), "No trial pays back"));
    BOOST_TEST(shown.cell("simulation.chances", 4, 0) == "100\u00A0%");
    auto* metric = shown.find<QComboBox>("simulation.metric");
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_End);
    Shown::settle();
    BOOST_TEST(shown.find<HistogramChart>("simulation.histogram")->table().rows.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_range_of_almost_no_width) {
    Project project = certainProject();
    project.kpis[0].monthlyAmount = Uncertain{100, Spread{100, 100 + 1e-9}};
    Shown shown(project);
    shown.waitFor(State::ready);
    BOOST_TEST(!shown.text("page.simulation.sentence").empty());
    BOOST_TEST(shown.cell("simulation.chances", 0, 0) == "100\u00A0%");
}

BOOST_AUTO_TEST_CASE(without_ranges_it_says_what_to_do) {
    Shown shown(certainProject());
    BOOST_TEST(shown.find<QWidget>("simulation.empty")->isVisible());
    shown.press("simulation.empty.action");
    BOOST_TEST((shown.requested == PageId::goals));
    BOOST_TEST(!shown.find<QTableView>("simulation.statistics")->isVisible());
}

BOOST_AUTO_TEST_CASE(a_scenario_without_uncertainty_says_so) {
    Project project = uncertainProject();
    project.scenarios = {{.id = {"worst"}, .name = "Worst", .mode = ScenarioMode::worst}};
    Shown shown(project);
    shown.document.setScenario("worst");
    shown.waitFor(State::ready);
    BOOST_TEST(has(shown.text("page.simulation.sentence"), "the same NPV"));
    BOOST_TEST(has(shown.text("simulation.notes"), "every input is certain"));
}

BOOST_AUTO_TEST_CASE(correlations_are_edited_undone_and_removed) {
    Shown shown(uncertainProject());
    shown.waitFor(State::ready);
    BOOST_TEST(!shown.find<QTableView>("simulation.correlations")->isVisible());
    shown.addInput(amountPath);
    shown.addInput(costPath);
    BOOST_TEST(shown.find<QTableView>("simulation.correlations")->model()->rowCount() == 2);
    BOOST_TEST(!shown.document.canUndo());
    BOOST_TEST(shown.cell("simulation.correlations", 0, 0) == "1");
    BOOST_TEST(shown.cell("simulation.correlations", 0, 1) == "–");
    shown.typeCorrelation(1, 0, "0.6");
    BOOST_TEST(rankCorrelation(shown.document.project(), amountPath, costPath) == 0.6);
    BOOST_TEST(shown.cell("simulation.correlations", 0, 1) == "0.6");
    BOOST_TEST(shown.cell("simulation.correlations", 1, 0) == "0.6");
    // refused: said below, the old one stays
    shown.typeCorrelation(0, 1, "1.5");
    BOOST_TEST(has(shown.find<ErrorLabel>("simulation.correlations.error")->message().toStdString(), "1.5"));
    BOOST_TEST(rankCorrelation(shown.document.project(), amountPath, costPath) == 0.6);
    shown.typeCorrelation(0, 1, "-0.4");
    BOOST_TEST(shown.find<ErrorLabel>("simulation.correlations.error")->message().isEmpty());
    BOOST_TEST(rankCorrelation(shown.document.project(), amountPath, costPath) == -0.4);
    // each its own step
    shown.document.undo();
    BOOST_TEST(rankCorrelation(shown.document.project(), amountPath, costPath) == 0.6);
    // the simulation follows
    shown.waitFor(State::ready);
    QTest::keyClick(shown.find<QTableView>("simulation.correlations"), Qt::Key_Delete);
    Shown::settle();
    BOOST_TEST(shown.document.project().correlations.empty());
    shown.document.undo();
    Shown::settle();
    auto* table = shown.find<QTableView>("simulation.correlations");
    table->setCurrentIndex(table->model()->index(0, 1));
    shown.press("simulation.correlations.remove");
    BOOST_TEST(shown.document.project().correlations.empty());
    BOOST_TEST(table->model()->rowCount() == 1);
}

BOOST_AUTO_TEST_CASE(impossible_correlations_are_repaired_and_named) {
    Project project = uncertainProject();
    project.correlations = {{amountPath, costPath, 0.9}, {amountPath, errorPath, 0.9}, {costPath, errorPath, -0.9}};
    Shown shown(project);
    shown.waitFor(State::ready);
    BOOST_TEST(shown.find<QLabel>("simulation.correlations.repaired")->isVisible());
    BOOST_TEST(has(shown.text("simulation.correlations.repaired"), "instead of"));
    BOOST_TEST(has(shown.text("simulation.notes"), "contradict"));
}

BOOST_AUTO_TEST_CASE(an_input_that_loses_its_range_leaves_the_table) {
    Project project = uncertainProject();
    project.correlations = {{amountPath, costPath, 0.5}};
    Shown shown(project);
    shown.waitFor(State::ready);
    BOOST_TEST(shown.find<QTableView>("simulation.correlations")->model()->rowCount() == 2);
    // as a form does it: the correlation goes in the same step
    shown.document.edit("Amount", [](Project& p) {
        p.kpis[0].monthlyAmount = Uncertain{80};
        removeCorrelationsOf(p, amountPath);
    });
    Shown::settle();
    BOOST_TEST(shown.find<QTableView>("simulation.correlations")->model()->rowCount() == 0);
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(shown.find<QTableView>("simulation.correlations")->model()->rowCount() == 2);
}

BOOST_AUTO_TEST_CASE(the_panel_says_the_range_of_npv) {
    ProjectDocument document;
    document.open({nullptr, uncertainProject()});
    ViewSettings view(Language::english);
    ResultPanel panel(document, view);
    const auto second = [&] {
        return panel.findChild<QAbstractButton*>("result.npv")->accessibleDescription().toStdString();
    };
    BOOST_TEST(has(second(), "80 % range is being simulated"));
    document.simulation().finish();
    const std::string range = npvRange(*document.simulation().result(), view.formatter()).toStdString();
    BOOST_TEST(has(second(), "80 % range " + range));
    BOOST_TEST(has(second(), "cash only"));
    document.edit("Amount", [](Project& p) { p.kpis[0].monthlyAmount->value = 90; });
    BOOST_TEST(has(second(), "80 % range was " + range));
    document.open({nullptr, certainProject()});
    BOOST_TEST(!has(second(), "80 %"));
}

BOOST_AUTO_TEST_CASE(the_sample_is_simulated_and_its_charts_are_filled) {
    Shown shown(templateProject("support-automation", "en").value());
    shown.waitFor(State::ready);
    for (const char* name : {"simulation.histogram", "simulation.curve", "simulation.fan", "simulation.drivers"}) {
        auto* chart = shown.find<ChartWidget>(name);
        BOOST_TEST(!chart->table().rows.isEmpty());
        for (const auto& row : chart->table().rows)
            BOOST_TEST_REQUIRE(row.size() == static_cast<qsizetype>(chart->table().columns.size()));
        BOOST_TEST(!chart->plotArea().isEmpty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
