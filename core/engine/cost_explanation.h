// "Cost explained": the arithmetic behind a cost in a table, month by month, as terms and codes (model.md §4).
// All functions take a project as a scenario sees it (chosen_scenario.h); its cost factor and contingency are terms of
// their own. They give nothing where there is no line with that id, no month in 0..H or no year in 0..n.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/month_cost.h"
#include "core/engine/scenario.h"

namespace jupan {

/// Why a line costs nothing in a month; the first that holds.
enum class ZeroCost {
    no,               ///< it does cost something
    beforeLaunch,     ///< month 0: only one-time costs stand there
    beforeStart,      ///< the line starts later
    afterEnd,         ///< the line has ended
    otherMonth,       ///< a one-time cost of another month
    betweenPayments,  ///< seats billed annually, paid in another month
    noQuantity,       ///< no requests, seats or full-time equivalents
    notAdopted,       ///< the ceiling of adoption is 0
    noPrice,          ///< what is bought costs 0
    noFactor,         ///< the scenario's cost factor is 0
};
template <>
struct EnumNames<ZeroCost> {
    static constexpr std::array<std::string_view, 10> names{
        "no",          "before_launch", "before_start", "after_end", "other_month", "between_payments",
        "no_quantity", "not_adopted",   "no_price",     "no_factor"};
};

/// What is reported of a line in a month; project currency.
struct ReportedCost {
    double costFactor = 1;       ///< of the scenario
    double cost = 0;             ///< C(m) · costFactor: the month in Results::costs
    double contingencyRate = 0;  ///< of the project
    double contingency = 0;      ///< cost · contingencyRate: the line's part of the contingency line
};

/// One model's part of a workload's month.
struct ModelTerm {
    std::string model{};  ///< id
    Currency currency{};  ///< of its price
    MixTerm mix{};
    double cost = 0;  ///< its part of ReportedCost::cost
};

struct WorkloadCostExplanation {
    std::string id{};
    int month = 0;
    ZeroCost zero = ZeroCost::no;
    bool perItem = false;    ///< demand is requests_per_item and volume the work unit's items; else requests_per_month
    std::string workUnit{};  ///< id, where the workload names one
    double inputTokens = 0;
    double outputTokens = 0;
    double cachedShare = 0;
    double batchShare = 0;
    double retryRate = 0;
    double priceChange = 0;  ///< a year
    double taxRate = 0;
    int stageFromMonth = 0;           ///< the stage in force; 0 in month 0
    std::vector<ModelTerm> models{};  ///< of that stage, in its order; empty in month 0
    WorkloadMonth terms{};            ///< their product, cost, before the scenario's factor
    ReportedCost reported{};
};

struct SeatCostExplanation {
    std::string id{};
    int month = 0;
    ZeroCost zero = ZeroCost::no;
    Currency currency{};
    Billing billing = Billing::monthly;
    double escalation = 0;  ///< a year
    SeatMonth terms{};
    ReportedCost reported{};
};

struct ItemCostExplanation {
    std::string id{};
    int month = 0;
    ZeroCost zero = ZeroCost::no;
    CostKind kind = CostKind::recurring;
    Currency currency{};
    double escalation = 0;  ///< a year
    ItemMonth terms{};
    ReportedCost reported{};
};

/// A column of the yearly table: its months and their sums.
template <class Explanation>
struct YearExplanation {
    int year = 0;  ///< 0: Initial, month 0 alone
    std::vector<Explanation> months{};
    double cost = 0;         ///< project currency, before contingency
    double contingency = 0;  ///< project currency
};

std::optional<WorkloadCostExplanation> explainWorkload(const ScenarioProject& plan, std::string_view id, int month);
std::optional<SeatCostExplanation> explainSeat(const ScenarioProject& plan, std::string_view id, int month);
std::optional<ItemCostExplanation> explainCostItem(const ScenarioProject& plan, std::string_view id, int month);

std::optional<YearExplanation<WorkloadCostExplanation>> explainWorkloadYear(const ScenarioProject& plan,
                                                                            std::string_view id, int year);
std::optional<YearExplanation<SeatCostExplanation>> explainSeatYear(const ScenarioProject& plan, std::string_view id,
                                                                    int year);
std::optional<YearExplanation<ItemCostExplanation>> explainCostItemYear(const ScenarioProject& plan,
                                                                        std::string_view id, int year);

}  // namespace jupan
