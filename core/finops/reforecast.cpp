#include "core/finops/reforecast.h"

#include <algorithm>

#include "core/engine/metrics.h"
#include "core/finance/ratio.h"
#include "core/finops/budget_from_plan.h"

namespace jupan {
namespace {

using Months = std::vector<double>;

/// The plan's cost by budget line id, before contingency; what no line holds stands under the empty id.
std::map<std::string, Months, std::less<>> plannedByLine(const Project& project, const Results& plan,
                                                         const Budget& budget) {
    std::map<std::string, Months, std::less<>> planned;
    for (std::size_t i = 0; i < plan.costs.size(); ++i) {
        const BudgetLine* line = lineOfPlanCost(budget, project, i);
        Months& months = planned[line ? line->id.text : std::string()];
        months.resize(plan.months.cost.size());
        for (std::size_t m = 0; m < months.size(); ++m) months[m] += plan.costs[i].months[m];
    }
    return planned;
}

/// Month of the plan in which money of a calendar month stands.
int planMonth(const Settings& settings, YearMonth month) {
    return std::max(0, monthsBetween(settings.start, month) + 1);
}

/// The project's rates as the results used them.
MetricRates ratesOf(const Project& project, const Results& plan) {
    Settings settings = project.settings;
    settings.discountRate = plan.rates.discountRate;
    settings.discounting = plan.rates.discounting;
    settings.financeRate = plan.rates.financeRate;
    settings.reinvestRate = plan.rates.reinvestRate;
    settings.horizonMonths = static_cast<int>(plan.months.cost.size()) - 1;
    return metricRates(settings);
}

class Reforecaster {
public:
    Reforecaster(const Project& project, const Results& plan, Date asOf)
        : settings_(project.settings), factor_(1 + plan.rates.contingency), count_(plan.months.cost.size()) {
        const YearMonth now = monthOf(asOf);
        const int running = monthsBetween(settings_.start, now) + 1;
        last_ = asOf == lastDay(now) ? running : running - 1;
        running_ = last_ == running ? -1 : running;
        last_ = std::min(last_, static_cast<int>(count_) - 1);
        result.lastActualMonth = std::max(last_, -1);
        result.months.cost.assign(count_, 0.0);
        result.months.benefit.assign(count_, 0.0);
    }

    void addCosts(const Months& planned, const std::map<YearMonth, ActualSum>* charged,
                  std::optional<double> forecast) {
        Months spent(count_, 0.0);
        int first = static_cast<int>(count_);
        if (charged)
            for (const auto& [month, sum] : *charged) {
                const int index = planMonth(settings_, month);
                if (index >= static_cast<int>(count_)) continue;
                spent[static_cast<std::size_t>(index)] += asDouble(sum.money);
                first = std::min(first, index);
            }
        for (std::size_t i = 0; i < count_; ++i) {
            const int month = static_cast<int>(i);
            const double plan = planned.empty() ? 0 : planned[i] * factor_;
            double cost = plan;
            if (month <= last_ && month >= first) {
                cost = spent[i];
            } else if (month == running_) {
                cost = std::max(forecast.value_or(plan), spent[i]);
            } else if (month <= last_) {
                result.assumedCost += plan;
            }
            result.months.cost[i] += cost;
        }
    }

    void addBenefits(const Results& plan, std::span<const MeasuredBenefit> measured) {
        std::map<std::pair<std::string_view, int>, double> found;
        for (const MeasuredBenefit& benefit : measured)
            found[{benefit.kpi, planMonth(settings_, benefit.month)}] += asDouble(benefit.amount);
        for (const ItemFigures& kpi : plan.kpis)
            for (std::size_t i = 0; i < count_; ++i) {
                const auto known = found.find({kpi.id, static_cast<int>(i)});
                if (known == found.end() && static_cast<int>(i) <= last_) result.assumedBenefit += kpi.months[i];
                result.months.benefit[i] += known == found.end() ? kpi.months[i] : known->second;
            }
        // what was measured of a KPI that the plan has no more was there all the same
        for (const auto& [place, amount] : found)
            if (place.second < static_cast<int>(count_) &&
                std::ranges::find(plan.kpis, place.first, &ItemFigures::id) == plan.kpis.end())
                result.months.benefit[static_cast<std::size_t>(place.second)] += amount;
    }

    void finish(const MetricRates& rates) {
        MonthlySeries& months = result.months;
        double cumulative = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            months.net.push_back(months.benefit[i] - months.cost[i]);
            months.cumulative.push_back(cumulative += months.net.back());
        }
        result.metrics = computeMetrics(months.benefit, months.cost, rates);
    }

    Reforecast result;

private:
    const Settings& settings_;
    double factor_;
    std::size_t count_;
    int last_ = -1;     ///< the last month that is over
    int running_ = -1;  ///< the one that is not
};

}  // namespace

Realised realised(const Project& project, const Results& plan, const LineMonths& actuals,
                  std::span<const MeasuredBenefit> measured, YearMonth last) {
    const YearMonth zero = addMonths(project.settings.start, -1);
    YearMonth first = zero;
    std::map<YearMonth, Decimal> costs;
    std::map<YearMonth, Decimal> benefits;
    for (const auto& [line, months] : actuals)
        for (const auto& [month, sum] : months) costs[month] = added(costs[month], sum.money);
    for (const MeasuredBenefit& benefit : measured)
        benefits[benefit.month] = added(benefits[benefit.month], benefit.amount);
    for (const auto* sums : {&costs, &benefits})
        if (!sums->empty()) first = std::min(first, sums->begin()->first);

    Realised result;
    RealisedMonth sum;
    for (YearMonth month = first; month <= last; month = addMonths(month, 1)) {
        sum.month = month;
        sum.benefit = added(sum.benefit, benefits[month]);
        sum.cost = added(sum.cost, costs[month]);
        const int index = monthsBetween(zero, month);
        if (index >= 0 && index < static_cast<int>(plan.months.cost.size())) {
            sum.plannedBenefit += plan.months.benefit[static_cast<std::size_t>(index)];
            sum.plannedCost += plan.months.cost[static_cast<std::size_t>(index)];
        }
        sum.benefitCostRatio = ratio(asDouble(sum.benefit), asDouble(sum.cost));
        sum.plannedBenefitCostRatio = ratio(sum.plannedBenefit, sum.plannedCost);
        result.months.push_back(sum);
    }
    result.benefit = sum.benefit;
    result.cost = sum.cost;
    result.net = less(sum.benefit, sum.cost);
    result.benefitCostRatio = ratio(asDouble(sum.benefit), asDouble(sum.cost));
    result.roi = ratio(asDouble(result.net), asDouble(sum.cost));
    return result;
}

Reforecast reforecast(const Project& project, const Results& plan, const Budget& budget, const LineMonths& actuals,
                      std::span<const MeasuredBenefit> measured, Date asOf,
                      const std::map<std::string, double, std::less<>>& running) {
    Reforecaster forecaster(project, plan, asOf);
    const auto planned = plannedByLine(project, plan, budget);
    const auto forecastOf = [&](std::string_view line) {
        const auto found = running.find(line);
        return found == running.end() ? std::nullopt : std::optional(found->second);
    };
    for (const auto& [line, months] : planned) {
        const auto charged = line.empty() ? actuals.end() : actuals.find(line);
        forecaster.addCosts(months, charged == actuals.end() ? nullptr : &charged->second, forecastOf(line));
    }
    for (const auto& [line, months] : actuals)
        if (line.empty() || !planned.contains(line)) forecaster.addCosts({}, &months, forecastOf(line));
    forecaster.addBenefits(plan, measured);
    forecaster.finish(ratesOf(project, plan));
    return std::move(forecaster.result);
}

}  // namespace jupan
