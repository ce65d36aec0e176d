#include "core/engine/analyze.h"

#include <algorithm>
#include <cmath>

#include "core/engine/benefits.h"
#include "core/engine/chosen_scenario.h"
#include "core/engine/metrics.h"
#include "core/engine/warnings.h"
#include "core/finance/npv.h"
#include "core/finance/ratio.h"

namespace jupan {
namespace {

double sumOf(const std::vector<double>& months) {
    double sum = 0;
    for (const double month : months) sum += month;
    return sum;
}

ItemFigures itemFigures(const std::string& id, std::vector<double> months, const MetricRates& rates) {
    return {.id = id,
            .total = sumOf(months),
            .pv = presentValue(months, rates.discountFactors),
            .months = std::move(months)};
}

/// Sums by a key in the order of the enumeration, for those that occur.
template <class Key>
void addTo(std::vector<std::pair<Key, double>>& sums, Key key, double amount) {
    const auto found = std::find_if(sums.begin(), sums.end(), [key](const auto& entry) { return entry.first == key; });
    if (found != sums.end())
        found->second += amount;
    else
        sums.insert(
            std::upper_bound(sums.begin(), sums.end(), key, [](Key k, const auto& entry) { return k < entry.first; }),
            {key, amount});
}

/// How many inputs Results::largestSwings names.
constexpr std::size_t namedSwings = 12;

/// One analysis of one (scenario) project; fills Results line by line, document order, months ascending.
class Analysis {
public:
    Analysis(const ScenarioProject& scenario, Results& out)
        : scenario_(scenario), project_(scenario.project), rates_(metricRates(project_.settings)), out_(out) {}

    Problems run() {
        lines_ = computeLines(project_);
        const std::size_t months = static_cast<std::size_t>(project_.settings.horizonMonths) + 1;
        benefit_.assign(months, 0.0);
        cash_.assign(months, 0.0);
        cost_.assign(months, 0.0);
        Problems problems;
        addBenefits(problems);
        addCosts(problems);
        if (!problems.empty()) return problems;
        finish();
        if (!allFinite(out_.metrics) || !allFinite(out_.cashMetrics))
            problems.push_back({.code = ProblemCode::overflow, .path = "project"});
        return problems;
    }

private:
    static bool isFinite(const std::vector<double>& months) {
        return std::all_of(months.begin(), months.end(), [](double m) { return std::isfinite(m); });
    }

    static void scale(std::vector<double>& months, double factor) {
        if (factor == 1) return;
        for (double& month : months) month *= factor;
    }

    static void addInto(std::vector<double>& sum, const std::vector<double>& months) {
        for (std::size_t m = 0; m < sum.size(); ++m) sum[m] += months[m];
    }

    void addBenefits(Problems& problems) {
        for (std::size_t k = 0; k < project_.kpis.size(); ++k) {
            const Kpi& kpi = project_.kpis[k];
            std::vector<double>& months = lines_.kpis[k];
            scale(months, scenario_.benefitFactor);
            if (!isFinite(months)) problems.push_back({.code = ProblemCode::overflow, .path = "kpi." + kpi.id.text});
            addInto(benefit_, months);
            if (laneOf(kpi) == Lane::cash) addInto(cash_, months);
            out_.kpis.push_back(itemFigures(kpi.id.text, std::move(months), rates_));
            out_.lanes[static_cast<std::size_t>(laneOf(kpi))] += out_.kpis.back().total;
            addTo(out_.axes, kpi.axis, out_.kpis.back().total);
        }
    }

    void addCosts(Problems& problems) {
        for (std::size_t i = 0; i < lines_.costs.size(); ++i) {
            std::vector<double>& months = lines_.costs[i];
            scale(months, scenario_.costFactor);
            if (!isFinite(months)) problems.push_back({.code = ProblemCode::overflow, .path = costLinePath(i)});
            addInto(cost_, months);
            out_.costs.push_back(itemFigures(costLineId(project_, i), std::move(months), rates_));
            addTo(out_.categories, costLineCategory(project_, i), out_.costs.back().total);
        }
    }

    std::string costLinePath(std::size_t index) const {
        const std::string_view word = index < project_.workloads.size()                           ? "workload"
                                      : index < project_.workloads.size() + project_.seats.size() ? "seat"
                                                                                                  : "cost";
        return std::string(word) + "." + costLineId(project_, index);
    }

    void finish() {
        const double contingency = project_.settings.contingency;
        out_.contingency = contingency * sumOf(cost_);
        addSteadyMonth();
        addUnitCosts();
        scale(cost_, 1 + contingency);
        out_.metrics = computeMetrics(benefit_, cost_, rates_);
        out_.cashMetrics = computeMetrics(cash_, cost_, rates_);
        out_.steadyMonthlyCost *= 1 + contingency;
        out_.months.benefit = std::move(benefit_);
        out_.months.cost = std::move(cost_);
        double cash = 0;
        for (std::size_t m = 0; m < cash_.size(); ++m)
            out_.cashCumulative.push_back(cash += cash_[m] - out_.months.cost[m]);
        double cumulative = 0;
        for (std::size_t m = 0; m < out_.months.benefit.size(); ++m) {
            out_.months.net.push_back(out_.months.benefit[m] - out_.months.cost[m]);
            cumulative += out_.months.net.back();
            out_.months.cumulative.push_back(cumulative);
        }
        out_.years = yearlyTable(out_.months, rates_.discountFactors);
        out_.warnings = findWarnings(project_, lines_.claims);
    }

    /// The last twelve months, so that a seat bill once a year does not make a month look expensive.
    void addSteadyMonth() {
        const std::size_t end = cost_.size();
        const std::size_t begin = end - 12;
        for (std::size_t i = 0; i < out_.costs.size(); ++i) {
            double sum = 0;
            for (std::size_t m = begin; m < end; ++m) sum += out_.costs[i].months[m];
            if (sum == 0) continue;
            addTo(out_.steadyMonthlyCategories, costLineCategory(project_, i), sum / 12);
            out_.steadyMonthlyCost += sum / 12;
        }
    }

    void addUnitCosts() {
        const int horizon = project_.settings.horizonMonths;
        const auto yearCount = static_cast<std::size_t>((horizon + 11) / 12);
        for (const WorkUnit& unit : project_.workUnits) {
            std::vector<double> cost(yearCount, 0.0);
            std::vector<double> volume(yearCount, 0.0);
            for (int m = 1; m <= horizon; ++m) volume[static_cast<std::size_t>(m - 1) / 12] += volumeAt(unit, m);
            for (std::size_t i = 0; i < project_.workloads.size(); ++i) {
                const auto& reference = project_.workloads[i].workUnit;
                if (!reference || reference->text != unit.id.text) continue;
                for (std::size_t m = 1; m < out_.costs[i].months.size(); ++m)
                    cost[(m - 1) / 12] += out_.costs[i].months[m];
            }
            UnitCost result{.workUnit = unit.id.text, .years = {}};
            for (std::size_t y = 0; y < yearCount; ++y) result.years.push_back(ratio(cost[y], volume[y]));
            out_.unitCosts.push_back(std::move(result));
        }
    }

    const ScenarioProject& scenario_;
    const Project& project_;
    MetricRates rates_;
    Results& out_;
    Lines lines_;
    std::vector<double> benefit_;
    std::vector<double> cash_;
    std::vector<double> cost_;
};

AppliedRates appliedRates(const ScenarioProject& scenario) {
    const Settings& settings = scenario.project.settings;
    return {.discountRate = settings.discountRate,
            .discounting = settings.discounting,
            .financeRate = settings.financeRate.value_or(settings.discountRate),
            .reinvestRate = settings.reinvestRate.value_or(settings.discountRate),
            .contingency = settings.contingency,
            .benefitFactor = scenario.benefitFactor,
            .costFactor = scenario.costFactor};
}

}  // namespace

Result<Results> analyze(const Project& project, std::string_view scenarioId) {
    const std::vector<NpvSwing> swings = npvSwings(project);
    const auto scenario = chosenScenario(project, scenarioId, swings);
    if (!scenario) return scenario.problems();

    Results results;
    results.scenario = scenarioId.empty() ? "base" : std::string(scenarioId);
    if (Problems problems = Analysis(scenario.value(), results).run(); !problems.empty()) return problems;
    results.rates = appliedRates(scenario.value());
    results.largestSwings = largestSwings(project, swings, namedSwings);
    results.provenanceShares = provenanceShares(project, swings);
    if (results.provenanceShares)
        results.guessShare = (*results.provenanceShares)[static_cast<std::size_t>(Source::guess)];
    return results;
}

}  // namespace jupan
