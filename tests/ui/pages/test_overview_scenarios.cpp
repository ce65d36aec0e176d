// Overview and scenarios as a person uses them: clicks on widgets found by name, on one small project.
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <boost/test/unit_test.hpp>

#include "core/project/scenario_editing.h"
#include "ui/pages/explanation_popup.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"

using namespace jupan;

namespace {

/// framework.md §Budget design, over three years: API 10,000,000 a year, benefits 40,000,000 a year, plus a set-up.
Project budgetExample() {
    Project project;
    project.settings.name = "Budget example";
    project.settings.start = {2026, 1};
    project.settings.discountRate = 0.08;
    WorkUnit unit;
    unit.id = {"desk"};
    unit.name = "Enquiries";
    project.workUnits = {unit};
    const auto addKpi = [&](const char* id, const char* name, Axis axis, Lane lane, Uncertain monthly) {
        Kpi kpi;
        kpi.id = {id};
        kpi.name = name;
        kpi.axis = axis;
        kpi.workUnit = Reference<EntityKind::workUnit>{"desk"};
        kpi.kind = KpiKind::amount;
        kpi.lane = lane;
        kpi.monthlyAmount = monthly;
        project.kpis.push_back(kpi);
    };
    addKpi("labour", "Labour saved", Axis::costReduction, Lane::capacity, {1250000, {900000, 1400000}});
    addKpi("sales", "More revenue", Axis::revenue, Lane::cash, {2083333, {0, 3000000}});
    const auto addCost = [&](const char* id, CostKind kind, Category category, Uncertain amount) {
        Cost cost;
        cost.id = {id};
        cost.name = id;
        cost.kind = kind;
        cost.category = category;
        cost.amount = amount;
        project.costs.push_back(cost);
    };
    addCost("api", CostKind::recurring, Category::api, 833333);
    addCost("setup", CostKind::oneTime, Category::setup, 6000000);
    return project;
}

struct Shown {
    explicit Shown(Project project) : view(Language::english) {
        document.open({nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
    }
    template <class PageType>
    PageType* open(QSize size = {780, 756}) {
        auto* page = new PageType(document, view);
        owner.reset(page);
        page->resize(size);
        page->show();
        QApplication::processEvents();
        return page;
    }
    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<Page> owner;
};

template <class Widget>
Widget* find(QWidget* in, const char* name) {
    auto* widget = in->findChild<Widget*>(QLatin1String(name));
    BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
    return widget;
}

void press(QWidget* in, const char* name) {
    QTest::mouseClick(find<QPushButton>(in, name), Qt::LeftButton);
    QApplication::processEvents();
}

void clickCell(QTableView* table, int row, int column) {
    const QModelIndex index = table->model()->index(row, column);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QApplication::processEvents();
}

ExplanationPopup* popup() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<ExplanationPopup*>(widget); found && found->isVisible()) return found;
    return nullptr;
}

void closePopup() {
    QTest::keyClick(popup(), Qt::Key_Escape);
    QApplication::processEvents();
    BOOST_TEST(popup() == nullptr);
}

/// Another language, seen by its mark on every text.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("*") + QString::fromUtf8(source);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(overview_and_scenarios)

BOOST_AUTO_TEST_CASE(headline_figure_opens_its_arithmetic) {
    Shown shown(budgetExample());
    auto* page = shown.open<OverviewPage>();
    auto* net = find<FigureLabel>(page, "overview.net");
    QTest::mouseClick(net, Qt::LeftButton);
    BOOST_REQUIRE(popup());
    const QString values = find<QLabel>(popup(), "explanation.values")->text();
    BOOST_TEST(values.contains(QStringLiteral("−")));
    BOOST_TEST(values.contains(QStringLiteral("=")));
    BOOST_TEST(find<QLabel>(popup(), "explanation.title")->text().toStdString() == "Net benefit");
    closePopup();
    // and by keyboard
    auto* payback = find<FigureLabel>(page, "overview.payback");
    payback->setFocus();
    QTest::keyClick(payback, Qt::Key_Space);
    BOOST_REQUIRE(popup());
    BOOST_TEST(find<QLabel>(popup(), "explanation.values")->text().contains(QStringLiteral("÷")));
    closePopup();
}

BOOST_AUTO_TEST_CASE(undefined_figure_gives_its_reason) {
    Project project = budgetExample();
    project.kpis.clear();
    Shown shown(project);
    auto* page = shown.open<OverviewPage>();
    auto* payback = find<FigureLabel>(page, "overview.payback");
    BOOST_TEST(payback->figure().toStdString() == "–");
    QTest::mouseClick(payback, Qt::LeftButton);
    BOOST_REQUIRE(popup());
    BOOST_TEST(find<QLabel>(popup(), "explanation.reason")->text().contains(QStringLiteral("36")));
    BOOST_TEST(!find<QLabel>(popup(), "explanation.values")->isVisible());
    closePopup();
}

BOOST_AUTO_TEST_CASE(next_step_leads_to_its_place) {
    applyTheme(*qApp, ThemeMode::light);
    Shown shown(budgetExample());
    auto* page = shown.open<OverviewPage>();
    std::vector<std::pair<PageId, QString>> requests;
    QObject::connect(page, &Page::pageRequested,
                     [&](PageId id, const QString& path) { requests.emplace_back(id, path); });
    // The guess that moves NPV most comes first: revenue swings by 3,000,000 a month.
    BOOST_TEST(find<QLabel>(page, "overview.nextStep.1.text")->text().contains(QStringLiteral("More revenue")));
    // The link begins where its sentence begins.
    const auto firstInk = [page](QWidget* widget) {
        const QPoint left = widget->mapTo(page, QPoint(0, 0));
        const QImage image = widget->grab().toImage();
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(image.width() - 1, 0)) return left.x() + x;
        return -1;
    };
    const int sentence = firstInk(find<QLabel>(page, "overview.nextStep.1.text"));
    BOOST_TEST(std::abs(firstInk(find<QPushButton>(page, "overview.nextStep.1")) - sentence) <= 2);
    press(page, "overview.nextStep.1");
    BOOST_REQUIRE(requests.size() == 1U);
    BOOST_TEST((requests[0].first == PageId::goals));
    BOOST_TEST(requests[0].second.toStdString() == "kpi.sales.monthly_amount");
}

BOOST_AUTO_TEST_CASE(empty_project_says_how_to_start) {
    Project project;
    project.settings.name = "Empty";
    Shown shown(project);
    auto* page = shown.open<OverviewPage>();
    PageId requested = PageId::overview;
    QObject::connect(page, &Page::pageRequested, [&](PageId id, const QString&) { requested = id; });
    press(page, "overview.empty.action");
    BOOST_TEST((requested == PageId::goals));
    BOOST_TEST(!find<FigureLabel>(page, "overview.net")->isVisible());
    auto* scenarios = shown.open<ScenariosPage>();
    BOOST_TEST(find<QWidget>(scenarios, "scenarios.empty")->isVisible());
}

BOOST_AUTO_TEST_CASE(adding_a_scenario_shows_it_and_can_be_undone) {
    Shown shown(budgetExample());
    auto* page = shown.open<ScenariosPage>();
    press(page, "scenarios.addWorst");
    BOOST_REQUIRE(shown.document.project().scenarios.size() == 1U);
    BOOST_TEST(shown.document.scenario() == "worst");
    BOOST_TEST(shown.document.results().metrics.npv < shown.document.resultsOf({})->metrics.npv);
    auto* comparison = find<QTableView>(page, "scenarios.comparison");
    BOOST_TEST(comparison->model()->columnCount() == 2);
    clickCell(find<QTableView>(page, "scenarios.list"), 0, 0);
    BOOST_TEST(shown.document.scenario().empty());
    shown.document.undo();
    QApplication::processEvents();
    BOOST_TEST(shown.document.project().scenarios.empty());
    BOOST_TEST(!comparison->isVisible());
}

BOOST_AUTO_TEST_CASE(scenarios_are_copied_moved_and_deleted) {
    Shown shown(budgetExample());
    auto* page = shown.open<ScenariosPage>();
    press(page, "scenarios.addOwn");
    press(page, "scenarios.duplicate");
    const auto ids = [&] {
        std::string list;
        for (const Scenario& scenario : shown.document.project().scenarios) list += scenario.id.text + " ";
        return list;
    };
    BOOST_TEST(ids() == "scenario scenario-2 ");
    BOOST_TEST(shown.document.scenario() == "scenario-2");
    press(page, "scenarios.up");
    BOOST_TEST(ids() == "scenario-2 scenario ");
    BOOST_TEST(!find<QPushButton>(page, "scenarios.up")->isEnabled());
    press(page, "scenarios.remove");
    BOOST_TEST(ids() == "scenario ");
    BOOST_TEST(shown.document.scenario().empty());
}

BOOST_AUTO_TEST_CASE(an_override_is_picked_by_name_typed_and_refused) {
    Shown shown(budgetExample());
    auto* page = shown.open<ScenariosPage>();
    press(page, "scenarios.addOwn");
    auto* choice = find<QComboBox>(page, "scenarios.override.choice");
    // not in the list: said beside it, nothing changes
    choice->lineEdit()->setText("no such input");
    press(page, "scenarios.override.add");
    BOOST_TEST(!find<ErrorLabel>(page, "scenarios.override.error")->message().isEmpty());
    BOOST_TEST(shown.document.project().scenarios[0].overrides.empty());
    const int row = choice->findData("project.discount_rate");
    BOOST_REQUIRE(row >= 0);
    choice->setCurrentIndex(row);
    press(page, "scenarios.override.add");
    auto* edit = find<NumberEdit>(page, "scenarios.override.project.discount_rate");
    edit->edit()->setFocus();
    edit->edit()->selectAll();
    QTest::keyClicks(edit->edit(), "12");
    QApplication::processEvents();
    BOOST_TEST(shown.document.project().scenarios[0].overrides.at("project.discount_rate") == 0.12);
    BOOST_TEST(shown.document.results().rates.discountRate == 0.12);
    const double npv = shown.document.results().metrics.npv;
    edit->edit()->selectAll();
    QTest::keyClicks(edit->edit(), "-150");  // must be above -100 %
    QApplication::processEvents();
    BOOST_TEST(edit->hasError());
    BOOST_TEST(shown.document.hasInvalidInput());
    press(page, "scenarios.override.remove.project.discount_rate");
    BOOST_TEST(shown.document.project().scenarios[0].overrides.empty());
    BOOST_TEST(!shown.document.hasInvalidInput());
    BOOST_TEST(shown.document.results().metrics.npv > npv);
}

BOOST_AUTO_TEST_CASE(every_metric_explains_itself) {
    Shown shown(budgetExample());
    auto* page = shown.open<ScenariosPage>({780, 2600});
    auto* metrics = find<QTableView>(page, "scenarios.metrics");
    for (int row = 0; row < metrics->model()->rowCount(); ++row)
        for (int column = 0; column < 2; ++column) {
            clickCell(metrics, row, column);
            BOOST_TEST_CONTEXT("row " << row << " column " << column) {
                BOOST_REQUIRE(popup());
                BOOST_TEST(!find<QLabel>(popup(), "explanation.formula")->text().isEmpty());
                closePopup();
            }
        }
}

BOOST_AUTO_TEST_CASE(words_change_with_the_language_while_the_page_is_open) {
    Shown shown(budgetExample());
    for (const bool overview : {true, false}) {
        Page* page = overview ? static_cast<Page*>(shown.open<OverviewPage>()) : shown.open<ScenariosPage>();
        if (!overview) press(page, "scenarios.addOwn");
        MarkingTranslator translator;
        QApplication::installTranslator(&translator);
        shown.view.setLanguage(Language::korean);
        QApplication::processEvents();
        for (const QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisibleTo(page) && !button->text().isEmpty())
                BOOST_TEST(button->text().contains(QLatin1Char('*')), button->text().toStdString());
        BOOST_TEST(find<QLabel>(page, (page->objectName() + ".sentence").toLatin1())->text().startsWith('*'));
        for (const QTableView* table : page->findChildren<QTableView*>())
            for (int row = 0; table->verticalHeader()->isVisible() && row < table->model()->rowCount(); ++row)
                BOOST_TEST(table->model()->headerData(row, Qt::Vertical).toString().startsWith('*'));
        QApplication::removeTranslator(&translator);
        shown.view.setLanguage(Language::english);
        QApplication::processEvents();
        BOOST_TEST(!find<QLabel>(page, (page->objectName() + ".sentence").toLatin1())->text().contains('*'));
    }
}

BOOST_AUTO_TEST_CASE(long_plans_and_many_scenarios_scroll_inside_the_page) {
    Project project = budgetExample();
    project.settings.horizonMonths = 120;
    for (int i = 0; i < 30; ++i) {
        const std::string id = addScenario(project, ScenarioMode::base, "Scenario with a rather long name");
        findScenario(project, id)->costFactor = 1 + 0.05 * i;
    }
    Shown shown(project);
    auto* page = shown.open<ScenariosPage>();
    auto* yearly = find<QTableView>(page, "scenarios.yearly");
    BOOST_TEST(yearly->model()->columnCount() == 12);
    BOOST_TEST(yearly->width() <= 732);
    auto* comparison = find<QTableView>(page, "scenarios.comparison");
    BOOST_TEST(comparison->model()->columnCount() == 31);
    BOOST_TEST(comparison->width() <= 732);
    BOOST_TEST(page->width() == 780);
}

BOOST_AUTO_TEST_SUITE_END()
