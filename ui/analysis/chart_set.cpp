#include "ui/analysis/chart_set.h"

#include <QCoreApplication>

#include "core/analysis/break_even_list.h"
#include "core/engine/chosen_scenario.h"
#include "core/engine/cost_years.h"
#include "ui/analysis/measure_charts.h"
#include "ui/analysis/money_charts.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/simulation_charts.h"
#include "ui/models/scenario_table.h"

namespace jupan {
namespace {

class ChartSet {
    Q_DECLARE_TR_FUNCTIONS(ChartSet)
};

/// A spider reaches 30 % to either side where nobody chose.
constexpr double spiderReach = 0.3;

class Charts {
public:
    Charts(const ProjectDocument& document, const ScenarioProject& plan, const Simulation& simulation,
           const Formatter& formatter)
        : document_(document), plan_(plan), simulation_(simulation), formatter_(formatter) {}

    std::vector<NamedChart> all() {
        addMoney();
        addSensitivity();
        addBreakEven();
        addMatrix();
        addSimulation();
        return std::move(charts_);
    }

private:
    const Project& project() const { return plan_.project; }
    const std::string& scenario() const { return document_.scenario(); }

    void leaveOut(const char* name, const QString& reason) {
        charts_.push_back({QString::fromLatin1(name), nullptr, reason});
    }

    /// `show` fills a chart of the kind; one that says it has nothing to draw is left out with its own words.
    template <class Chart, class Show>
    void add(const char* name, const Show& show) {
        auto chart = std::make_unique<Chart>();
        show(*chart);
        for (const ChartLabel& label : chart->labels())
            if (label.role == ChartLabel::Role::empty) return leaveOut(name, label.fullText);
        charts_.push_back({QString::fromLatin1(name), std::move(chart), {}});
    }

    void addMoney() {
        const Results& results = document_.results();
        const auto scenarios = analysedScenarios(document_);
        add<CumulativeCashChart>("cumulative-net-benefit", [&](CumulativeCashChart& chart) {
            showCash(chart, results, project(), scenario(), formatter_);
        });
        if (scenarios.size() > 1)
            add<ScenarioComparisonChart>("scenarios", [&](ScenarioComparisonChart& chart) {
                showScenarioMetric(chart, scenarios, ComparedMetric::npv, document_.project(), formatter_);
            });
        else
            leaveOut("scenarios", ChartSet::tr("There is only the base case."));
        add<CategoryBarChart>("benefit-by-axis", [&](CategoryBarChart& chart) {
            showAxes(chart, results, project(), scenario(), formatter_);
        });
        add<CategoryBarChart>("cost-by-category", [&](CategoryBarChart& chart) {
            showCategories(chart, results, project(), scenario(), formatter_);
        });
    }

    void addSensitivity() {
        const std::pair<const char*, Metric> tornadoes[] = {{"tornado-npv", Metric::npv},
                                                            {"tornado-net", Metric::net},
                                                            {"tornado-roi", Metric::roi},
                                                            {"tornado-payback", Metric::paybackMonth}};
        for (const auto& [name, metric] : tornadoes)
            add<TornadoChart>(name, [&, metric = metric](TornadoChart& chart) {
                showTornado(chart, tornado(plan_, metric), project(), scenario(), formatter_);
            });
        const Tornado bars = tornado(plan_, Metric::npv);
        const auto lines = spider(plan_, spiderInputs(bars), spiderChanges(spiderReach), Metric::npv);
        if (bars.bars.empty() || !lines)
            leaveOut("spider", ChartSet::tr("No input has a range."));
        else
            add<SpiderChart>("spider", [&](SpiderChart& chart) {
                showSpider(chart, lines.value(), project(), scenario(), formatter_);
            });
        const auto sides = defaultTableSides(bars);
        if (!sides) return leaveOut("data-table", ChartSet::tr("Two inputs with ranges are needed."));
        const auto table = dataTable(plan_, sides->first, sides->second, Metric::npv);
        if (!table) return leaveOut("data-table", ChartSet::tr("Two inputs with ranges are needed."));
        add<HeatMapChart>("data-table", [&](HeatMapChart& chart) {
            showDataTable(chart, table.value(), project(), scenario(), formatter_);
        });
    }

    /// That of the input that breaks even soonest.
    void addBreakEven() {
        const auto lines = breakEvenList(plan_);
        if (!lines || lines.value().empty()) return leaveOut("break-even", ChartSet::tr("No input has a range."));
        const BreakEven& found = lines.value().front().found;
        const auto curve = inputCurve(plan_, found);
        if (!curve) return leaveOut("break-even", ChartSet::tr("No input has a range."));
        add<InputCurveChart>("break-even", [&](InputCurveChart& chart) {
            showBreakEven(chart, found, curve.value(), project(), scenario(), formatter_);
        });
    }

    void addMatrix() {
        add<BubbleChart>("cost-benefit-matrix", [&](BubbleChart& chart) {
            showMatrix(chart, costBenefitMatrix(project(), document_.results()), project(), scenario(), formatter_);
        });
    }

    void addSimulation() {
        add<HistogramChart>("histogram", [&](HistogramChart& chart) {
            showHistogram(chart, Metric::npv, simulation_, project(), formatter_);
        });
        add<SCurveChart>(
            "s-curve", [&](SCurveChart& chart) { showSCurve(chart, Metric::npv, simulation_, project(), formatter_); });
        add<FanChart>(
            "fan", [&](FanChart& chart) { showFan(chart, simulation_, project(), document_.results(), formatter_); });
        add<SignedBarChart>("drivers",
                            [&](SignedBarChart& chart) { showDrivers(chart, simulation_, project(), formatter_); });
        add<SignedBarChart>("measure-first", [&](SignedBarChart& chart) {
            showValueOfInformation(chart, simulation_, project(), formatter_);
        });
    }

    const ProjectDocument& document_;
    const ScenarioProject& plan_;
    const Simulation& simulation_;
    const Formatter& formatter_;
    std::vector<NamedChart> charts_;
};

}  // namespace

std::vector<NamedChart> makeCharts(const ProjectDocument& document, const Simulation& simulation,
                                   const Formatter& formatter) {
    const auto plan = chosenScenario(document.project(), document.scenario());
    if (!plan) return {};  // the document shows no scenario that it does not have
    return Charts(document, plan.value(), simulation, formatter).all();
}

}  // namespace jupan
