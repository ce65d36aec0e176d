#include "ui/models/page_money.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/engine/cost_years.h"

namespace jupan {
namespace {

/// The amounts of a page nearest 0, without those that are 0, and farthest from it.
class AmountRange {
public:
    void take(double amount) {
        if (amount == 0) return;
        largest_ = std::max(largest_, std::abs(amount));
        smallest_ = std::min(smallest_, std::abs(amount));
    }
    void take(const std::vector<double>& amounts) {
        for (const double amount : amounts) take(amount);
    }
    [[nodiscard]] Formatter settle(const Formatter& formatter) const { return formatter.fixedFor(largest_, smallest_); }

private:
    double largest_ = 0;
    double smallest_ = std::numeric_limits<double>::infinity();
};

}  // namespace

Formatter costSteps(const Results& results, const Formatter& formatter) {
    AmountRange range;
    for (const ItemFigures& item : results.costs) {
        const LinesTotal line = lineTotal(item);
        range.take(line.steadyMonth);
        range.take(line.years);
        range.take(line.total);
    }
    range.take(contingencyYears(results));
    range.take(results.contingency);
    range.take(results.metrics.totalCost);
    return range.settle(formatter);
}

Formatter benefitSteps(const Results& results, const Formatter& formatter) {
    AmountRange range;
    for (const ItemFigures& kpi : results.kpis) range.take(kpi.total);
    range.take(results.metrics.totalBenefit);
    return range.settle(formatter);
}

}  // namespace jupan
