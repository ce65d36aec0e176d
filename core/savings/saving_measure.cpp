#include "core/savings/saving_measure.h"

#include <numeric>

#include "core/engine/lines.h"
#include "core/engine/scenario.h"
#include "core/finance/npv.h"

namespace jupan {
namespace {

/// Less than this share of the line is the rounding of sums and shares, not a saving.
constexpr double rounding = 1e-9;

std::vector<double> monthsOf(const Project& line) {
    return costLineMonths(line, Lookup(line), 0);
}

double sumOf(const std::vector<double>& months) {
    return std::accumulate(months.begin(), months.end(), 0.0);
}

}  // namespace

SavingMeasure::SavingMeasure(const Settings& settings) : settings_(settings), rates_(metricRates(settings)) {}

bool SavingMeasure::measure(const Project& line, Saving& saving) const {
    const auto changed = applyScenario(line, saving.scenario, {});
    if (!changed) return false;
    const std::vector<double> plan = monthsOf(line);
    std::vector<double> saved = monthsOf(changed.value().project);
    for (std::size_t m = 0; m < saved.size(); ++m) saved[m] = plan[m] - saved[m];
    const double money = sumOf(saved);
    const double value = presentValue(saved, rates_.discountFactors);
    if (!(money > rounding * sumOf(plan)) || !(value > rounding * presentValue(plan, rates_.discountFactors)))
        return false;
    const double contingency = 1 + settings_.contingency;
    const auto perYear = [&](double sum) { return sum * contingency * 12 / settings_.horizonMonths; };
    saving.moneyPerYear = perYear(money);
    saving.npvChange = value * contingency;
    saving.costPerYearNow = perYear(sumOf(plan));
    saving.costPerYearThen = saving.costPerYearNow - saving.moneyPerYear;
    return true;
}

}  // namespace jupan
