// Measure first as a person uses it: the advice, a cost typed, the pilot chosen, and what is said when nothing is
// known.
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/simulation/measurement_plan.h"
#include "resources/templates/templates.h"
#include "ui/analysis/measure_words.h"
#include "ui/charts/signed_bar_chart.h"
#include "ui/pages/measure_page.h"
#include "ui/theme/stale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/number_edit.h"

using namespace jupan;

namespace {

constexpr double quantile90 = 1.2815515655446004;

Uncertain normal(double mean, double deviation) {
    return {mean, Spread{mean - quantile90 * deviation, mean + quantile90 * deviation, Distribution::normal}};
}

std::string amountOf(std::size_t kpi) {
    return "kpi.k" + std::to_string(kpi) + ".monthly_amount";
}

/// KPIs k0, k1 … that pay once, and a price: NPV is their sum less the price, without discounting.
Project projectOf(const std::vector<Uncertain>& amounts, double price) {
    Project project;
    project.settings.name = "Measure";
    for (std::size_t i = 0; i < amounts.size(); ++i)
        project.kpis.push_back({.id = {"k" + std::to_string(i)},
                                .name = "Effect " + std::to_string(i),
                                .kind = KpiKind::amount,
                                .monthlyAmount = amounts[i],
                                .adoption = {.startMonth = 1, .endMonth = 1}});
    project.costs = {{.id = {"price"}, .name = "Price", .kind = CostKind::oneTime, .amount = price}};
    return project;
}

/// Knowing k0 is worth most, then k1; k2 alone could not change the decision.
Project doubtful() {
    return projectOf({normal(1'010'000, 30'000), normal(1'000'000, 20'000), normal(500'000, 10)}, 2'500'000);
}

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

struct Shown {
    explicit Shown(Project project, bool simulated = true) : view(Language::english) {
        document.open({nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        // Long enough that nothing runs by itself during a test.
        document.simulation().setPause(3'600'000);
        if (simulated) document.simulation().finish();
        page = std::make_unique<MeasurePage>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString& path) {
            requested = id;
            requestedPath = path;
        });
        page->resize(1000, 1400);
        page->show();
        settle();
    }
    template <class Widget>
    Widget* find(const std::string& name) {
        auto* widget = page->findChild<Widget*>(QString::fromStdString(name));
        BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
        return widget;
    }
    std::string text(const std::string& name) { return find<QLabel>(name)->text().toStdString(); }
    std::string part(std::size_t kpi, const char* part) { return text("measure." + amountOf(kpi) + "." + part); }
    NumberEdit* cost(std::size_t kpi) { return find<NumberEdit>("measure." + amountOf(kpi) + ".cost"); }
    void type(std::size_t kpi, const char* keys) {
        auto* edit = cost(kpi)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, keys);
        settle();
    }
    void leave() {
        find<QPushButton>("measure." + amountOf(0) + ".open")->setFocus();
        settle();
    }
    /// The KPIs from top to bottom as they stand on the page.
    std::string order() {
        std::vector<std::pair<int, std::string>> places;
        for (std::size_t i = 0; i < document.project().kpis.size(); ++i)
            if (auto* label = page->findChild<QLabel*>(QString::fromStdString("measure." + amountOf(i) + ".words")))
                if (label->isVisible()) places.emplace_back(label->mapTo(page.get(), QPoint()).y(), std::to_string(i));
        std::sort(places.begin(), places.end());
        std::string letters;
        for (const auto& [y, letter] : places) letters += letter;
        return letters;
    }
    [[nodiscard]] MeasurementPlan plan() {
        return measurementPlan(document.project(), *document.simulation().result());
    }
    [[nodiscard]] std::string money(std::optional<double> amount) const {
        return view.formatter().money(amount).toStdString();
    }

    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<MeasurePage> page;
    std::optional<PageId> requested;
    QString requestedPath;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(measure_page)

BOOST_AUTO_TEST_CASE(the_figures_are_those_of_core) {
    Shown shown(doubtful());
    const MeasurementPlan plan = shown.plan();
    BOOST_TEST_REQUIRE(plan.lines.size() == 2U);
    BOOST_TEST(has(shown.text("page.measure.sentence"), "Effect 0"));
    BOOST_TEST(has(shown.text("page.measure.sentence"), shown.money(plan.lines[0].worth)));
    BOOST_TEST(shown.find<FigureLabel>("measure.evpi")->figure().toStdString() == shown.money(plan.evpi));
    BOOST_TEST(shown.find<FigureLabel>("measure.npv")->figure().toStdString() == shown.money(plan.expectedNpv));
    BOOST_TEST(shown.find<FigureLabel>("measure.loss")->figure() ==
               probabilityText(plan.lossProbability, shown.view.formatter()));
    BOOST_TEST(shown.order() == "01");
    const Formatter settled = shown.view.formatter().fixedFor(*plan.lines[0].worth);
    BOOST_TEST(shown.part(0, "worth") == settled.cellMoney(plan.lines[0].worth).toStdString());
    BOOST_TEST(shown.part(1, "worth") == settled.cellMoney(plan.lines[1].worth).toStdString());
    BOOST_TEST(shown.part(0, "surplus") == "–");  // nobody has said the cost
    BOOST_TEST(shown.find<QLabel>("measure.rest")->isVisible());
    BOOST_TEST(has(shown.text("measure.state"), "seed 1"));
}

BOOST_AUTO_TEST_CASE(what_is_not_certain_is_not_rounded_to_be) {
    const Formatter formatter(Language::english, NumberUnit::automatic, "KRW");
    const std::pair<double, const char*> rows[] = {
        {0, "0\u00a0%"}, {0.00001, "< 0.1\u00a0%"}, {0.5, "50\u00a0%"}, {0.99999, "> 99.9\u00a0%"}, {1, "100\u00a0%"}};
    for (const auto& [probability, text] : rows)
        BOOST_TEST(probabilityText(probability, formatter).toStdString() == text);
}

BOOST_AUTO_TEST_CASE(the_rest_is_named_on_request) {
    Shown shown(doubtful());
    BOOST_TEST(!shown.find<QLabel>("measure.rest.names")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("measure.rest.show"), Qt::LeftButton);
    BOOST_TEST(has(shown.text("measure.rest.names"), "Effect 2"));
    BOOST_TEST(shown.find<QLabel>("measure.rest.names")->isVisible());
}

BOOST_AUTO_TEST_CASE(a_cost_is_kept_and_runs_no_simulation) {
    Shown shown(doubtful());
    const auto simulation = shown.document.simulation().result();
    shown.type(1, "1000");
    const Measurement& measurement = shown.document.project().measurements.at(amountOf(1));
    BOOST_TEST(measurement.cost.value() == 1000);
    BOOST_TEST(!measurement.inPilot);
    BOOST_TEST(!shown.document.simulation().outOfDate());
    BOOST_TEST((shown.document.simulation().result() == simulation));
    const MeasurementPlan plan = shown.plan();
    BOOST_TEST(shown.part(1, "surplus") ==
               shown.view.formatter().fixedFor(*plan.lines[0].worth).cellMoney(plan.lines[1].surplus).toStdString());
    shown.leave();
    shown.document.undo();
    settle();
    BOOST_TEST(shown.document.project().measurements.empty());  // all keys are one step
    BOOST_TEST(shown.cost(1)->edit()->text().isEmpty());
}

// A row must not run away from the hand that types in it.
BOOST_AUTO_TEST_CASE(the_order_follows_when_the_field_is_left) {
    Shown shown(doubtful());
    shown.type(0, "20000");  // more than knowing it is worth
    BOOST_TEST(shown.order() == "01");
    BOOST_TEST(has(shown.part(0, "note"), "costs more"));
    BOOST_TEST(has(shown.text("page.measure.sentence"), "Effect 1"));
    shown.cost(1)->edit()->setFocus();  // from field to field nothing moves either
    settle();
    BOOST_TEST(shown.order() == "01");
    shown.leave();
    BOOST_TEST(shown.order() == "10");
    shown.type(1, "50000");
    BOOST_TEST(has(shown.text("page.measure.sentence"), "No measurement pays"));
}

BOOST_AUTO_TEST_CASE(a_wrong_cost_says_so_and_changes_nothing) {
    Shown shown(doubtful());
    for (const char* wrong : {"-5", "much", "1,00", "5 %", "$3"}) {
        BOOST_TEST_CONTEXT(wrong) {
            shown.type(0, wrong);
            BOOST_TEST(shown.cost(0)->hasError());
            // "much" and the like have no number on their way; a number that was right up to a key may be kept.
            const auto& kept = shown.document.project().measurements;
            BOOST_TEST((kept.empty() || *kept.at(amountOf(0)).cost >= 0));
            // No figure depends on it, so none is greyed.
            BOOST_TEST(!shown.document.hasInvalidInput());
            QTest::keyClick(shown.cost(0)->edit(), Qt::Key_Escape);
            settle();
            BOOST_TEST(!shown.cost(0)->hasError());
        }
    }
}

BOOST_AUTO_TEST_CASE(an_emptied_cost_is_not_estimated_again) {
    Shown shown(doubtful());
    shown.type(0, "700");
    shown.cost(0)->edit()->selectAll();
    QTest::keyClick(shown.cost(0)->edit(), Qt::Key_Delete);
    settle();
    BOOST_TEST(shown.document.project().measurements.empty());
    BOOST_TEST(shown.part(0, "surplus") == "–");
    shown.type(0, "0");
    BOOST_TEST(shown.document.project().measurements.at(amountOf(0)).cost.value() == 0);  // free is something else
}

BOOST_AUTO_TEST_CASE(the_pilot_takes_up_what_is_ticked) {
    Shown shown(doubtful());
    BOOST_TEST(!shown.find<QLabel>("measure.pilot")->isVisible());
    auto* box = shown.find<QCheckBox>("measure." + amountOf(1) + ".pilot");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
    BOOST_TEST(shown.document.project().measurements.at(amountOf(1)).inPilot);
    BOOST_TEST(shown.find<QLabel>("measure.pilot")->isVisible());
    shown.type(1, "3000");
    BOOST_TEST(shown.document.project().measurements.at(amountOf(1)).inPilot);
    BOOST_TEST(has(shown.text("measure.pilot"), shown.money(3000)));
    shown.leave();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
    BOOST_TEST(!shown.document.project().measurements.at(amountOf(1)).inPilot);
    shown.document.undo();
    settle();
    BOOST_TEST(box->isChecked());
}

// What was chosen stays in sight when the input has no range any more.
BOOST_AUTO_TEST_CASE(a_chosen_input_without_a_range_can_be_given_up) {
    Project project = doubtful();
    project.kpis[1].monthlyAmount = Uncertain(1'000'000);
    project.measurements[amountOf(1)] = {.inPilot = true};
    Shown shown(std::move(project));
    BOOST_TEST(shown.part(1, "worth") == "–");
    BOOST_TEST(has(shown.part(1, "note"), "no range"));
    auto* box = shown.find<QCheckBox>("measure." + amountOf(1) + ".pilot");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
    BOOST_TEST(shown.document.project().measurements.empty());
    BOOST_TEST(shown.order() == "0");
}

BOOST_AUTO_TEST_CASE(when_nothing_can_change_the_decision_the_page_says_so) {
    const struct {
        const char* what;
        double price;
        const char* sentence;
    } rows[] = {{"always pays", 1'000'000, "NPV is above 0 in all 100,000 trials"},
                {"never pays", 4'000'000, "NPV rises above 0 in none of 100,000 trials"}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            Project project = doubtful();
            project.costs[0].amount = row.price;
            Shown shown(std::move(project));
            BOOST_TEST(has(shown.text("page.measure.sentence"), "No measurement changes the decision"));
            BOOST_TEST(has(shown.text("page.measure.sentence"), row.sentence));
            BOOST_TEST(shown.order().empty());
            BOOST_TEST(shown.plan().worthless.size() == 3U);
        }
    }
}

// Each amount moves NPV by 10,000 either way around 15,000: one alone leaves it above 0, two together do not.
BOOST_AUTO_TEST_CASE(when_only_several_at_once_change_it_the_page_says_that) {
    const Uncertain amount{10'000, Spread{0, 20'000, Distribution::uniform}};
    Shown shown(projectOf({amount, amount, amount}, 15'000));
    const MeasurementPlan plan = shown.plan();
    BOOST_TEST(plan.evpi > 0);
    BOOST_TEST(plan.lines.empty());
    BOOST_TEST(has(shown.text("page.measure.sentence"), "No single measurement changes the decision"));
    BOOST_TEST(has(shown.text("page.measure.sentence"), shown.money(plan.evpi)));
}

BOOST_AUTO_TEST_CASE(an_edit_of_the_plan_makes_the_figures_old) {
    Shown shown(doubtful());
    auto* worth = shown.find<QLabel>("measure." + amountOf(0) + ".worth");
    BOOST_TEST(!isStale(worth));
    shown.document.edit("Price", [](Project& p) { p.costs[0].amount = 2'510'000; });
    settle();
    BOOST_TEST(has(shown.text("measure.state"), "Out of date"));
    BOOST_TEST(isStale(worth));
    BOOST_TEST(!worth->isEnabled());
    BOOST_TEST(isStale(shown.find<SignedBarChart>("measure.chart")));
    shown.document.simulation().finish();
    settle();
    BOOST_TEST(!isStale(worth));
    BOOST_TEST(!has(shown.text("measure.state"), "Out of date"));
    shown.document.edit("Price", [](Project& p) { p.costs[0].amount = 2'500'000; });
    shown.document.simulation().cancel();
    settle();
    BOOST_TEST(has(shown.text("measure.state"), "stopped"));
    BOOST_TEST(shown.find<QPushButton>("measure.simulate")->isVisible());
}

BOOST_AUTO_TEST_CASE(empty_states_say_what_to_do) {
    Shown certain(projectOf({Uncertain(5)}, 3));
    BOOST_TEST(certain.find<EmptyState>("measure.empty")->isVisible());
    QTest::mouseClick(certain.find<QPushButton>("measure.empty.action"), Qt::LeftButton);
    BOOST_TEST((certain.requested == PageId::goals));

    Shown waiting(doubtful(), false);
    BOOST_TEST(waiting.find<EmptyState>("measure.empty")->isVisible());
    waiting.document.simulation().finish();
    settle();
    BOOST_TEST(!waiting.find<EmptyState>("measure.empty")->isVisible());
    BOOST_TEST(waiting.order() == "01");

    // The money of all trials is too large for a number: the simulation is refused with its reason.
    Shown refused(projectOf({Uncertain(1, Spread{1, 1e308, Distribution::uniform})}, 3));
    BOOST_TEST((refused.document.simulation().state() == SimulationRunner::State::refused));
    BOOST_TEST(refused.find<EmptyState>("measure.empty")->isVisible());
    BOOST_TEST(refused.find<QPushButton>("measure.empty.action")->text().toStdString() == "Simulate again");
}

BOOST_AUTO_TEST_CASE(a_row_opens_its_field_and_a_path_its_row) {
    Shown shown(doubtful());
    QTest::mouseClick(shown.find<QPushButton>("measure." + amountOf(1) + ".open"), Qt::LeftButton);
    BOOST_TEST((shown.requested == PageId::goals));
    BOOST_TEST(shown.requestedPath.toStdString() == amountOf(1));
    shown.page->activateWindow();
    shown.page->reveal(QString::fromStdString(amountOf(1)));
    BOOST_TEST((QApplication::focusWidget() == shown.cost(1)->edit()));
}

BOOST_AUTO_TEST_CASE(of_sixty_inputs_the_first_are_shown_and_all_on_request) {
    std::vector<Uncertain> amounts;
    for (int i = 0; i < 60; ++i) amounts.push_back(normal(100'000 + i, 10'000 + 100 * i));
    Shown shown(projectOf(amounts, 60 * 100'000));
    const MeasurementPlan plan = shown.plan();
    BOOST_TEST_REQUIRE(plan.lines.size() == 60U);
    const auto visible = [&] {
        int count = 0;
        for (std::size_t i = 0; i < 60; ++i)
            count += shown.find<QLabel>("measure." + amountOf(i) + ".words")->isVisible() ? 1 : 0;
        return count;
    };
    BOOST_TEST(visible() == 12);
    BOOST_TEST(shown.find<QLabel>("measure." + plan.lines[0].input + ".words")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("measure.all"), Qt::LeftButton);
    BOOST_TEST(visible() == 60);
    BOOST_TEST(!shown.find<QPushButton>("measure.all")->isVisible());
    // The picture holds the first, the table of the chart all.
    BOOST_TEST(shown.find<SignedBarChart>("measure.chart")->table().rows.size() == 60);
}

BOOST_AUTO_TEST_CASE(the_table_of_the_chart_has_every_input_with_its_exact_figures) {
    Project project = doubtful();
    project.measurements[amountOf(0)] = {.cost = 1234.5, .inPilot = true};
    Shown shown(std::move(project));
    const ChartTable& table = shown.find<SignedBarChart>("measure.chart")->table();
    const MeasurementPlan plan = shown.plan();
    BOOST_TEST_REQUIRE(table.rows.size() == 3);
    for (const auto& row : table.rows) BOOST_TEST(row.size() == table.columns.size());
    BOOST_TEST(std::get<QString>(table.rows[0][1]).toStdString() == plan.lines[0].input);
    BOOST_TEST(std::get<double>(table.rows[0][2]) == plan.lines[0].worth.value());
    BOOST_TEST(std::get<double>(table.rows[0][3]) == 1234.5);
    BOOST_TEST(std::get<double>(table.rows[0][4]) == plan.lines[0].surplus.value());
    BOOST_TEST(std::holds_alternative<std::monostate>(table.rows[1][3]));
    BOOST_TEST(std::get<double>(table.rows[2][2]) == 0);
}

BOOST_AUTO_TEST_CASE(the_sample_projects_are_shown_in_both_languages) {
    for (const char* language : {"en", "ko"}) {
        Shown shown(templateProject("support-automation", language).value());
        BOOST_TEST(!shown.text("page.measure.sentence").empty());
        BOOST_TEST(!shown.find<EmptyState>("measure.empty")->isVisible());
    }
}

BOOST_AUTO_TEST_SUITE_END()
