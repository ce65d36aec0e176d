#include "core/engine/costs.h"

#include <algorithm>

#include "core/engine/adoption.h"
#include "core/engine/benefits.h"

namespace jupan {
namespace {

std::size_t at(int month) {
    return static_cast<std::size_t>(month);
}

/// Prices per token kind after defaults and the long-context rule.
struct EffectivePrice {
    double input;
    double cachedInput;
    double output;
    double batchInput;
    double batchOutput;
};

EffectivePrice effectivePrice(const Price& price, double inputTokens) {
    const bool isLong = price.longContext && inputTokens > price.longContext->above;
    const double input = isLong ? price.longContext->input : price.input;
    const double output = isLong ? price.longContext->output : price.output;
    // A given cached or batch price moves in proportion; with a base price of 0 there is no proportion and it stays.
    const double inputScale = price.input != 0 ? input / price.input : 1;
    const double outputScale = price.output != 0 ? output / price.output : 1;
    return {.input = input,
            .cachedInput = price.cachedInput ? *price.cachedInput * inputScale : input,
            .output = output,
            .batchInput = price.batchInput ? *price.batchInput * inputScale : input / 2,
            .batchOutput = price.batchOutput ? *price.batchOutput * outputScale : output / 2};
}

/// Cost of one request under a stage's mix, in the project currency.
double unitCost(const Stage& stage, const Workload& load, const Lookup& lookup) {
    const double batchShare = load.batchShare.value;
    double sum = 0;
    for (const MixShare& part : stage.mix) {
        const Model& model = lookup.model(part.model.text);
        const RequestPrice request =
            requestPrice(model.price, load.inputTokens.value, load.outputTokens.value, load.cachedShare.value);
        sum += part.share * ((1 - batchShare) * request.standard + batchShare * request.batch) *
               lookup.exchangeRate(model.currency);
    }
    return sum;
}

/// Month cost of seats as if billed monthly.
double seatMonthCost(const Seat& seat, double rate, int month) {
    return seat.seats.value * linearRampAt(seat.startMonth, seat.endMonth, seat.rampMonths, month) *
           seat.pricePerMonth.value * growthAt(seat.escalation, month) * rate;
}

}  // namespace

RequestPrice requestPrice(const Price& price, double inputTokens, double outputTokens, double cachedShare) {
    const EffectivePrice each = effectivePrice(price, inputTokens);
    return {.standard = (inputTokens * ((1 - cachedShare) * each.input + cachedShare * each.cachedInput) +
                         outputTokens * each.output) /
                        1e6,
            .batch = (inputTokens * each.batchInput + outputTokens * each.batchOutput) / 1e6};
}

std::vector<double> workloadCost(const Workload& load, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const WorkUnit* unit = lookup.workUnit(load.workUnit);
    std::size_t stage = 0;
    double perRequest = unitCost(load.stages[0], load, lookup);
    for (int m = 1; m <= horizon; ++m) {
        while (stage + 1 < load.stages.size() && load.stages[stage + 1].fromMonth <= m)
            perRequest = unitCost(load.stages[++stage], load, lookup);
        const double adoption = adoptionAt(load.adoption, m);
        if (adoption == 0) continue;
        const double requests = load.requestsPerItem ? load.requestsPerItem->value * volumeAt(*unit, m)
                                                     : load.requestsPerMonth->value * growthAt(load.growth, m);
        months[at(m)] = requests * adoption * (1 + load.retryRate.value) * perRequest *
                        growthAt(load.priceChange.value, m) * (1 + load.taxRate);
    }
    return months;
}

std::vector<double> seatCost(const Seat& seat, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const double rate = lookup.exchangeRate(seat.currency);
    const int last = std::min(seat.endMonth.value_or(horizon), horizon);
    const int step = seat.billing == Billing::annual ? 12 : 1;
    for (int m = seat.startMonth; m <= last; m += step)
        months[at(m)] = seatMonthCost(seat, rate, m) * std::min(step, last - m + 1);
    return months;
}

std::vector<double> itemCost(const Cost& cost, const Lookup& lookup, int horizon) {
    std::vector<double> months(at(horizon) + 1, 0.0);
    const double rate = lookup.exchangeRate(cost.currency);
    if (cost.kind == CostKind::oneTime) {
        const int month = cost.month.value_or(0);
        if (month <= horizon) months[at(month)] = cost.amount->value * rate;
        return months;
    }
    const double monthly =
        (cost.kind == CostKind::labor ? cost.fte->value * cost.monthlyCost->value : cost.amount->value) * rate;
    const int last = std::min(cost.endMonth.value_or(horizon), horizon);
    for (int m = cost.startMonth.value_or(1); m <= last; ++m)
        months[at(m)] = monthly * growthAt(cost.escalation.value_or(0), m);
    return months;
}

}  // namespace jupan
