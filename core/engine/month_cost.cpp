#include "core/engine/month_cost.h"

#include <algorithm>

#include "core/engine/adoption.h"
#include "core/engine/benefits.h"

namespace jupan {

MixTerm mixTerm(const MixShare& part, const Workload& load, const Lookup& lookup) {
    const Model& model = lookup.model(part.model.text);
    MixTerm term{.share = part.share,
                 .exchangeRate = lookup.exchangeRate(model.currency),
                 .request = requestCost(model.price, load.inputTokens.value, load.outputTokens.value,
                                        load.cachedShare.value, load.batchShare.value)};
    term.unitCost = term.share * term.request.total * term.exchangeRate;
    return term;
}

double unitCost(const Stage& stage, const Workload& load, const Lookup& lookup) {
    double sum = 0;
    for (const MixShare& part : stage.mix) sum += mixTerm(part, load, lookup).unitCost;
    return sum;
}

const Stage& stageAt(const std::vector<Stage>& stages, int month) {
    const auto next =
        std::find_if(stages.begin() + 1, stages.end(), [month](const Stage& stage) { return stage.fromMonth > month; });
    return *(next - 1);
}

WorkloadMonth workloadMonth(const Workload& load, const WorkUnit* unit, double unitCost, int month) {
    WorkloadMonth terms{.demand = load.requestsPerItem ? load.requestsPerItem->value : load.requestsPerMonth->value,
                        .adoption = adoptionAt(load.adoption, month),
                        .unitCost = unitCost};
    // Most months before a start or after an end cost nothing; their powers need not be taken.
    if (terms.adoption == 0) return terms;
    terms.volume = load.requestsPerItem ? volumeAt(*unit, month) : growthAt(load.growth, month);
    terms.requests = terms.demand * terms.volume * terms.adoption;
    terms.retryFactor = 1 + load.retryRate.value;
    terms.priceChangeFactor = growthAt(load.priceChange.value, month);
    terms.taxFactor = 1 + load.taxRate;
    terms.cost = terms.requests * terms.retryFactor * terms.unitCost * terms.priceChangeFactor * terms.taxFactor;
    return terms;
}

SeatMonth seatMonth(const Seat& seat, double exchangeRate, int horizon, int month) {
    SeatMonth terms{.seats = seat.seats.value, .pricePerMonth = seat.pricePerMonth.value, .exchangeRate = exchangeRate};
    const int last = std::min(seat.endMonth.value_or(horizon), horizon);
    const int step = seat.billing == Billing::annual ? 12 : 1;
    if (month < seat.startMonth || month > last || (month - seat.startMonth) % step != 0) return terms;
    terms.ramp = linearRampAt(seat.startMonth, seat.endMonth, seat.rampMonths, month);
    terms.escalationFactor = growthAt(seat.escalation, month);
    terms.monthsCharged = std::min(step, last - month + 1);
    terms.cost = terms.seats * terms.ramp * terms.pricePerMonth * terms.escalationFactor * terms.exchangeRate *
                 terms.monthsCharged;
    return terms;
}

ItemMonth itemMonth(const Cost& cost, double exchangeRate, int month) {
    const bool once = cost.kind == CostKind::oneTime;
    const bool labor = cost.kind == CostKind::labor;
    ItemMonth terms{.quantity = labor ? cost.fte->value : 1,
                    .amount = labor ? cost.monthlyCost->value : cost.amount->value,
                    .exchangeRate = exchangeRate};
    terms.charged = once ? month == cost.month.value_or(0)
                         : month >= cost.startMonth.value_or(1) && month <= cost.endMonth.value_or(month);
    if (!terms.charged) return terms;
    if (!once) terms.escalationFactor = growthAt(cost.escalation.value_or(0), month);
    terms.cost = terms.quantity * terms.amount * terms.exchangeRate * terms.escalationFactor;
    return terms;
}

}  // namespace jupan
