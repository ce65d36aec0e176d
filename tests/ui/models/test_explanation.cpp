// The arithmetic behind the figures, and the tables of the scenarios page. Texts are the English sources.
#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/project/scenario_editing.h"
#include "ui/models/explanation.h"
#include "ui/models/scenario_inputs.h"
#include "ui/models/scenario_metrics.h"
#include "ui/models/scenario_table.h"
#include "ui/models/yearly_table.h"
#include "ui/widgets/figure_delegate.h"

using namespace jupan;

namespace {

const Formatter won(Language::korean, NumberUnit::automatic, "KRW");

/// framework.md §Budget design: API 10,000,000 a year against 40,000,000 of benefits, one year.
Project oneYear() {
    Project project;
    project.settings.name = "Budget";
    project.settings.start = {2026, 1};
    project.settings.horizonMonths = 12;
    Kpi kpi;
    kpi.id = {"benefit"};
    kpi.name = "Labour, revenue, other";
    kpi.kind = KpiKind::amount;
    kpi.monthlyAmount = Uncertain(40'000'000.0 / 12);
    project.kpis = {kpi};
    Cost cost;
    cost.id = {"api"};
    cost.name = "API";
    cost.category = Category::api;
    cost.amount = Uncertain(10'000'000.0 / 12);
    project.costs = {cost};
    return project;
}

Project investment() {
    Project project = oneYear();
    project.costs[0].kind = CostKind::oneTime;
    project.costs[0].amount = Uncertain(12'000'000);
    project.kpis[0].monthlyAmount = Uncertain(2'000'000);
    return project;
}

std::string valuesOf(Figure figure, const Project& project) {
    QString text = explain(figure, project, analyze(project).value(), won).values;
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(explanation)

BOOST_AUTO_TEST_CASE(formulas_carry_their_values) {
    const Project budget = oneYear();
    const Project once = investment();
    const struct {
        Figure figure;
        const Project& project;
        const char* values;
    } rows[] = {
        {Figure::net, budget, "4,000 만원 − 1,000 만원 = 3,000 만원"},
        {Figure::roi, budget, "3,000 만원 ÷ 1,000 만원 = 300 %"},
        {Figure::npv, budget, "4,000 만원 − 1,000 만원 = 3,000 만원"},
        {Figure::benefitCostRatio, budget, "4,000 만원 ÷ 1,000 만원 = 4"},
        {Figure::safetyMargin, budget, "1 − 1,000 만원 ÷ 4,000 만원 = 75 %"},
        {Figure::payback, budget, "The cumulative net benefit never falls below 0, so nothing has to be paid back."},
        // 12,000,000 at 2,000,000 a month: owed 2,000,000 after month 5, paid back in month 6
        {Figure::payback, once, "5개월 + 200 만원 ÷ 200 만원 = 6개월"},
        {Figure::peakExposure, once, "출시 전 (2025년 12월): cumulative net benefit −1,200 만원"},
        {Figure::mirr, once, "(2,400 만원 ÷ 1,200 만원)^(12 ÷ 12) − 1 = 100 %"},
        {Figure::cashNet, once, "2,400 만원 − 1,200 만원 = 1,200 만원"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(explain(row.figure, row.project, analyze(row.project).value(), won).title.toStdString())
    BOOST_TEST(valuesOf(row.figure, row.project) == row.values);
}

BOOST_AUTO_TEST_CASE(every_figure_has_words_and_either_values_or_a_reason) {
    Project empty;
    empty.settings.name = "Empty";
    Project noCost = oneYear();
    noCost.costs.clear();
    Project noBenefit = oneYear();
    noBenefit.kpis.clear();
    for (const Project& project : {oneYear(), investment(), empty, noCost, noBenefit}) {
        const Results results = analyze(project).value();
        for (int i = 0; i <= static_cast<int>(Figure::cashPeakExposure); ++i) {
            const auto figure = static_cast<Figure>(i);
            const Explanation words = explain(figure, project, results, won);
            BOOST_TEST_CONTEXT(words.title.toStdString()) {
                BOOST_TEST(!words.title.isEmpty());
                BOOST_TEST(!words.meaning.isEmpty());
                BOOST_TEST(!words.formula.isEmpty());
                BOOST_TEST(!words.source.isEmpty());
                BOOST_TEST(words.values.isEmpty() != words.reason.isEmpty());
                BOOST_TEST((figureText(figure, results, won) == QStringLiteral("–")) == !words.reason.isEmpty());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(several_rates_of_return_are_listed) {
    // -100 now, +230 after a month, -132 after two: monthly rates 10 % and 20 % (Lorie and Savage's kind of flow)
    Project project = oneYear();
    project.costs[0].kind = CostKind::oneTime;
    project.costs[0].amount = Uncertain(100);
    project.costs.push_back(project.costs[0]);
    project.costs[1].id = {"close"};
    project.costs[1].month = 2;
    project.costs[1].amount = Uncertain(132);
    project.kpis[0].monthlyAmount = Uncertain(230);
    project.kpis[0].adoption.endMonth = 1;
    const Results results = analyze(project).value();
    BOOST_REQUIRE(results.metrics.irrRoots.size() == 2U);
    const Explanation words = explain(Figure::irr, project, results, won);
    BOOST_TEST(words.values.isEmpty());
    BOOST_TEST(words.reason.contains(won.percent(results.metrics.irrRoots[0])));
    BOOST_TEST(words.reason.contains(won.percent(results.metrics.irrRoots[1])));
}

BOOST_AUTO_TEST_CASE(the_scenario_and_its_rate_are_named) {
    Project project = investment();
    Scenario scenario;
    scenario.id = {"dear"};
    scenario.name = "Dear money";
    scenario.overrides = {{"project.discount_rate", 0.12}};
    project.scenarios = {scenario};
    const QString source = explain(Figure::npv, project, analyze(project, "dear").value(), won).source;
    BOOST_TEST(source.contains(QStringLiteral("Dear money")));
    BOOST_TEST(source.contains(QStringLiteral("12")));
}

BOOST_AUTO_TEST_CASE(input_words_use_names) {
    const Project project = oneYear();
    BOOST_TEST(
        inputWords(project, "kpi.benefit.monthly_amount").startsWith(QStringLiteral("Labour, revenue, other · ")));
    BOOST_TEST(inputWords(project, "kpi.benefit").toStdString() == "Labour, revenue, other");
    BOOST_TEST(!inputWords(project, "project.discount_rate").contains(QLatin1Char('.')));
    for (const ScenarioInput& input : scenarioInputs(project)) {
        BOOST_TEST_CONTEXT(input.path) {
            BOOST_TEST(!input.words.isEmpty());
            BOOST_TEST(inputField(project, input.path).has_value());
        }
    }
    BOOST_TEST(!scenarioInput(project, "kpi.missing.reduction"));
}

BOOST_AUTO_TEST_CASE(yearly_table_shows_initial_years_and_total) {
    Project project = investment();
    project.settings.horizonMonths = 120;
    YearlyTable table;
    const Results results = analyze(project).value();
    table.setResults(results, won.fixedFor(results.metrics.totalBenefit));
    BOOST_TEST(table.rowCount() == static_cast<int>(YearlyTable::rowTotal));
    BOOST_TEST(table.columnCount() == 12);  // Initial, ten years, Total
    BOOST_TEST(cell(table, YearlyTable::benefit, 0).toStdString() == "–");
    BOOST_TEST(cell(table, YearlyTable::cost, 0).toStdString() == "1,200");
    BOOST_TEST(cell(table, YearlyTable::net, 0).toStdString() == "−1,200");
    BOOST_TEST(cell(table, YearlyTable::net, 1).toStdString() == "2,400");
    BOOST_TEST(cell(table, YearlyTable::cumulative, 1).toStdString() == "1,200");
    BOOST_TEST(cell(table, YearlyTable::roi, 1).toStdString() == "–");
    BOOST_TEST(cell(table, YearlyTable::net, 11).toStdString() == "22,800");
    BOOST_TEST(table.index(YearlyTable::net, 0).data(TotalRowRole).toBool());
}

BOOST_AUTO_TEST_CASE(comparison_says_better_or_worse) {
    Project project = investment();
    addScenario(project, ScenarioMode::base, "Dear");
    project.scenarios[0].costFactor = 1.5;
    addScenario(project, ScenarioMode::base, "Hopeless");
    project.scenarios[1].costFactor = 10;
    ProjectDocument document;
    document.open({nullptr, project});
    ScenarioComparison table;
    table.setScenarios(analysedScenarios(document), won.fixedFor(24'000'000));
    BOOST_TEST(table.columnCount() == 3);
    const int npv = static_cast<int>(ComparedMetric::npv);
    BOOST_TEST(cell(table, npv, 0).toStdString() == "1,200");
    BOOST_TEST(cell(table, npv, 1).toStdString() == "600");
    BOOST_TEST(cell(table, npv, 0, ScenarioComparison::DifferenceRole).isEmpty());
    BOOST_TEST(cell(table, npv, 1, ScenarioComparison::DifferenceRole).toStdString() == "−600 worse");
    const int roi = static_cast<int>(ComparedMetric::roi);
    BOOST_TEST(cell(table, roi, 1, ScenarioComparison::DifferenceRole).toStdString() == "−66.7 pp worse");
    const int payback = static_cast<int>(ComparedMetric::payback);
    BOOST_TEST(cell(table, payback, 2).toStdString() == "–");
    BOOST_TEST(cell(table, payback, 2, ScenarioComparison::DifferenceRole).toStdString() == "worse");
    BOOST_TEST(cell(table, payback, 2, Qt::ToolTipRole).contains(QStringLiteral("12")));
}

BOOST_AUTO_TEST_CASE(metrics_without_a_figure_list_their_reasons) {
    Project project = oneYear();
    project.costs.clear();
    ScenarioMetrics table;
    table.setResults(std::make_shared<Results>(analyze(project).value()), won);
    BOOST_TEST(table.reasons().size() == 5);  // ROI, ROI on present values, benefit-cost ratio, IRR, MIRR
    BOOST_TEST((table.figure(table.index(0, 1)) == Figure::cashNet));
    BOOST_TEST((table.figure(table.index(table.rowCount() - 1, 1)) == Figure::cashPeakExposure));
}

BOOST_AUTO_TEST_SUITE_END()
