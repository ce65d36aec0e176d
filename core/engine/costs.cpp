#include "core/engine/costs.h"

#include <algorithm>

#include "core/engine/month_cost.h"

namespace jupan {
namespace {

std::size_t at(int month) {
    return static_cast<std::size_t>(month);
}

}  // namespace

std::vector<double> workloadCost(const Workload& load, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const WorkUnit* unit = lookup.workUnit(load.workUnit);
    std::size_t stage = 0;
    double perRequest = unitCost(load.stages[0], load, lookup);
    for (int m = 1; m <= horizon; ++m) {
        while (stage + 1 < load.stages.size() && load.stages[stage + 1].fromMonth <= m)
            perRequest = unitCost(load.stages[++stage], load, lookup);
        months[at(m)] = workloadMonth(load, unit, perRequest, m).cost;
    }
    return months;
}

std::vector<double> seatCost(const Seat& seat, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const double rate = lookup.exchangeRate(seat.currency);
    for (int m = seat.startMonth; m <= horizon; ++m) months[at(m)] = seatMonth(seat, rate, horizon, m).cost;
    return months;
}

std::vector<double> itemCost(const Cost& cost, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const double rate = lookup.exchangeRate(cost.currency);
    const bool once = cost.kind == CostKind::oneTime;
    const int first = once ? cost.month.value_or(0) : cost.startMonth.value_or(1);
    const int last = once ? first : cost.endMonth.value_or(horizon);
    for (int m = first; m <= std::min(last, horizon); ++m) months[at(m)] = itemMonth(cost, rate, m).cost;
    return months;
}

}  // namespace jupan
