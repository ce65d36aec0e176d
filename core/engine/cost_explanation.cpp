#include "core/engine/cost_explanation.h"

#include <algorithm>

namespace jupan {
namespace {

/// The entity with this id, if `month` is one of the plan's.
template <class Entity>
const Entity* lineIn(const ScenarioProject& plan, const std::vector<Entity>& lines, std::string_view id, int month) {
    if (month < 0 || month > plan.project.settings.horizonMonths) return nullptr;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Entity& line) { return line.id.text == id; });
    return found == lines.end() ? nullptr : &*found;
}

ReportedCost reportedCost(const ScenarioProject& plan, double cost) {
    const double contingency = plan.project.settings.contingency;
    const double reported = cost * plan.costFactor;
    return {.costFactor = plan.costFactor,
            .cost = reported,
            .contingencyRate = contingency,
            .contingency = reported * contingency};
}

/// Before launch, before the start or after the end of a line that runs.
ZeroCost outside(int month, int start, std::optional<int> end) {
    if (month == 0) return ZeroCost::beforeLaunch;
    if (month < start) return ZeroCost::beforeStart;
    return end && month > *end ? ZeroCost::afterEnd : ZeroCost::no;
}

/// For a line that is charged this month: which of its terms is 0. What is left to blame is the price.
ZeroCost zeroTerm(double quantity, const ReportedCost& reported) {
    if (reported.cost != 0) return ZeroCost::no;
    if (quantity == 0) return ZeroCost::noQuantity;
    return reported.costFactor == 0 ? ZeroCost::noFactor : ZeroCost::noPrice;
}

ZeroCost zeroCost(const Workload& load, const WorkloadCostExplanation& why) {
    const ZeroCost when = outside(why.month, load.adoption.startMonth, load.adoption.endMonth);
    if (when != ZeroCost::no) return when;
    if (load.adoption.ceiling.value == 0) return ZeroCost::notAdopted;
    return zeroTerm(why.terms.requests, why.reported);
}

ZeroCost zeroCost(const Seat& seat, const SeatCostExplanation& why) {
    const ZeroCost when = outside(why.month, seat.startMonth, seat.endMonth);
    if (when != ZeroCost::no) return when;
    if (why.terms.monthsCharged == 0) return ZeroCost::betweenPayments;
    return zeroTerm(why.terms.seats, why.reported);
}

ZeroCost zeroCost(const Cost& cost, const ItemCostExplanation& why) {
    if (cost.kind == CostKind::oneTime) {
        if (!why.terms.charged) return ZeroCost::otherMonth;
    } else if (const ZeroCost when = outside(why.month, cost.startMonth.value_or(1), cost.endMonth);
               when != ZeroCost::no) {
        return when;
    }
    return zeroTerm(why.terms.quantity, why.reported);
}

/// The months of a column of the yearly table: Initial is month 0, year y months 12(y-1)+1..12y, as far as they go.
template <class Explain>
auto explainYear(const ScenarioProject& plan, std::string_view id, int year, Explain explain)
    -> std::optional<YearExplanation<typename decltype(explain(plan, id, 0))::value_type>> {
    YearExplanation<typename decltype(explain(plan, id, 0))::value_type> sum{.year = year};
    const int horizon = plan.project.settings.horizonMonths;
    if (year < 0 || year > (horizon + 11) / 12) return std::nullopt;
    const int first = year == 0 ? 0 : 12 * (year - 1) + 1;
    for (int m = first; m <= std::min(12 * year, horizon); ++m) {
        auto month = explain(plan, id, m);
        if (!month) return std::nullopt;
        sum.cost += month->reported.cost;
        sum.contingency += month->reported.contingency;
        sum.months.push_back(std::move(*month));
    }
    return sum;
}

}  // namespace

std::optional<WorkloadCostExplanation> explainWorkload(const ScenarioProject& plan, std::string_view id, int month) {
    const Workload* load = lineIn(plan, plan.project.workloads, id, month);
    if (!load) return std::nullopt;
    WorkloadCostExplanation why{.id = load->id.text,
                                .month = month,
                                .perItem = load->requestsPerItem.has_value(),
                                .workUnit = load->workUnit ? load->workUnit->text : std::string(),
                                .inputTokens = load->inputTokens.value,
                                .outputTokens = load->outputTokens.value,
                                .cachedShare = load->cachedShare.value,
                                .batchShare = load->batchShare.value,
                                .retryRate = load->retryRate.value,
                                .priceChange = load->priceChange.value,
                                .taxRate = load->taxRate};
    if (month > 0) {
        const Lookup lookup(plan.project);
        const Stage& stage = stageAt(load->stages, month);
        why.stageFromMonth = stage.fromMonth;
        const WorkUnit* unit = lookup.workUnit(load->workUnit);
        for (const MixShare& part : stage.mix) {
            const MixTerm term = mixTerm(part, *load, lookup);
            why.models.push_back({.model = part.model.text,
                                  .currency = lookup.model(part.model.text).currency,
                                  .mix = term,
                                  .cost = workloadMonth(*load, unit, term.unitCost, month).cost * plan.costFactor});
        }
        why.terms = workloadMonth(*load, unit, unitCost(stage, *load, lookup), month);
    }
    why.reported = reportedCost(plan, why.terms.cost);
    why.zero = zeroCost(*load, why);
    return why;
}

std::optional<SeatCostExplanation> explainSeat(const ScenarioProject& plan, std::string_view id, int month) {
    const Seat* seat = lineIn(plan, plan.project.seats, id, month);
    if (!seat) return std::nullopt;
    const Settings& settings = plan.project.settings;
    SeatCostExplanation why{
        .id = seat->id.text,
        .month = month,
        .currency = seat->currency.value_or(settings.currency),
        .billing = seat->billing,
        .escalation = seat->escalation,
        .terms = seatMonth(*seat, Lookup(plan.project).exchangeRate(seat->currency), settings.horizonMonths, month)};
    why.reported = reportedCost(plan, why.terms.cost);
    why.zero = zeroCost(*seat, why);
    return why;
}

std::optional<ItemCostExplanation> explainCostItem(const ScenarioProject& plan, std::string_view id, int month) {
    const Cost* cost = lineIn(plan, plan.project.costs, id, month);
    if (!cost) return std::nullopt;
    ItemCostExplanation why{.id = cost->id.text,
                            .month = month,
                            .kind = cost->kind,
                            .currency = cost->currency.value_or(plan.project.settings.currency),
                            .escalation = cost->escalation.value_or(0),
                            .terms = itemMonth(*cost, Lookup(plan.project).exchangeRate(cost->currency), month)};
    why.reported = reportedCost(plan, why.terms.cost);
    why.zero = zeroCost(*cost, why);
    return why;
}

std::optional<YearExplanation<WorkloadCostExplanation>> explainWorkloadYear(const ScenarioProject& plan,
                                                                            std::string_view id, int year) {
    return explainYear(plan, id, year, explainWorkload);
}

std::optional<YearExplanation<SeatCostExplanation>> explainSeatYear(const ScenarioProject& plan, std::string_view id,
                                                                    int year) {
    return explainYear(plan, id, year, explainSeat);
}

std::optional<YearExplanation<ItemCostExplanation>> explainCostItemYear(const ScenarioProject& plan,
                                                                        std::string_view id, int year) {
    return explainYear(plan, id, year, explainCostItem);
}

}  // namespace jupan
