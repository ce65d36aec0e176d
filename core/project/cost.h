// What costs money: token workloads with their ladder, seats, cost items (model.md §4).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/adoption.h"

namespace jupan {

enum class Category { api, modelOperations, securityGovernance, laborOperations, toolsFinops, setup, training, other };
template <>
struct EnumNames<Category> {
    static constexpr std::array<std::string_view, 8> names{
        "api",  "model_operations", "security_governance", "labor_operations", "tools_finops", "setup", "training",
        "other"};
};

struct MixShare {
    Reference<EntityKind::model> model;
    double share = 0;
    bool operator==(const MixShare&) const = default;
};

template <class Visitor, Of<MixShare> E>
void describe(Visitor& visit, E& mix) {
    visit({.name = "model", .required = true}, mix.model);
    visit({.name = "share", .unit = Unit::share, .range = Range::share, .required = true}, mix.share);
}

/// One step of the ladder (계단식 접근): from a month on, which models answer which share of the requests.
struct Stage {
    int fromMonth = 1;
    std::vector<MixShare> mix{};
    bool operator==(const Stage&) const = default;
};

template <class Visitor, Of<Stage> E>
void describe(Visitor& visit, E& stage) {
    visit({.name = "from_month", .unit = Unit::monthIndex, .range = Range::operationMonth, .required = true},
          stage.fromMonth);
    visit({.name = "mix", .required = true}, stage.mix);
}

/// Token-priced API use. Exactly one of requestsPerMonth and requestsPerItem is given.
struct Workload {
    Id id{};
    std::string name{};
    Category category = Category::api;
    std::optional<Reference<EntityKind::workUnit>> workUnit{};
    std::optional<Uncertain> requestsPerMonth{};
    std::optional<Uncertain> requestsPerItem{};
    double growth = 0;  ///< of requestsPerMonth only
    Uncertain inputTokens{};
    Uncertain outputTokens{};
    Uncertain cachedShare{};
    Uncertain batchShare{};
    Uncertain retryRate{};
    Uncertain priceChange{};
    double taxRate = 0;
    Adoption adoption{};
    std::vector<Stage> stages{};
    bool operator==(const Workload&) const = default;
};

template <class Visitor, Of<Workload> E>
void describe(Visitor& visit, E& load) {
    visit({.name = "id", .required = true}, load.id);
    visit({.name = "name", .required = true}, load.name);
    visit({.name = "category"}, load.category);
    visit({.name = "work_unit"}, load.workUnit);
    visit({.name = "requests_per_month", .unit = Unit::requestsPerMonth, .range = Range::nonNegative},
          load.requestsPerMonth);
    visit({.name = "requests_per_item", .unit = Unit::requestsPerItem, .range = Range::nonNegative},
          load.requestsPerItem);
    visit({.name = "growth", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, load.growth);
    visit({.name = "input_tokens", .unit = Unit::tokens, .range = Range::nonNegative, .required = true},
          load.inputTokens);
    visit({.name = "output_tokens", .unit = Unit::tokens, .range = Range::nonNegative, .required = true},
          load.outputTokens);
    visit({.name = "cached_share", .unit = Unit::share, .range = Range::share}, load.cachedShare);
    visit({.name = "batch_share", .unit = Unit::share, .range = Range::share}, load.batchShare);
    visit({.name = "retry_rate", .unit = Unit::share, .range = Range::nonNegative}, load.retryRate);
    visit({.name = "price_change", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, load.priceChange);
    visit({.name = "tax_rate", .unit = Unit::share, .range = Range::nonNegative}, load.taxRate);
    visit({.name = "adoption"}, load.adoption);
    visit({.name = "stages", .required = true}, load.stages);
}

enum class Billing { monthly, annual };
template <>
struct EnumNames<Billing> {
    static constexpr std::array<std::string_view, 2> names{"monthly", "annual"};
};

struct Seat {
    Id id{};
    std::string name{};
    Category category = Category::api;
    Uncertain seats{};
    Uncertain pricePerMonth{};
    std::optional<Currency> currency{};  ///< absent: the project's
    Billing billing = Billing::monthly;
    int startMonth = 1;
    std::optional<int> endMonth{};
    int rampMonths = 0;
    double escalation = 0;
    bool operator==(const Seat&) const = default;
};

template <class Visitor, Of<Seat> E>
void describe(Visitor& visit, E& seat) {
    visit({.name = "id", .required = true}, seat.id);
    visit({.name = "name", .required = true}, seat.name);
    visit({.name = "category"}, seat.category);
    visit({.name = "seats", .unit = Unit::seats, .range = Range::nonNegative, .required = true}, seat.seats);
    visit({.name = "price_per_month", .unit = Unit::moneyPerMonth, .range = Range::nonNegative, .required = true},
          seat.pricePerMonth);
    visit({.name = "currency"}, seat.currency);
    visit({.name = "billing"}, seat.billing);
    visit({.name = "start_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, seat.startMonth);
    visit({.name = "end_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, seat.endMonth);
    visit({.name = "ramp_months", .unit = Unit::months, .range = Range::rampMonths}, seat.rampMonths);
    visit({.name = "escalation", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, seat.escalation);
}

enum class CostKind { oneTime, recurring, labor };
template <>
struct EnumNames<CostKind> {
    static constexpr std::array<std::string_view, 3> names{"one_time", "recurring", "labor"};
};

struct Cost {
    Id id{};
    std::string name{};
    CostKind kind = CostKind::recurring;
    Category category = Category::other;
    std::optional<Currency> currency{};                         ///< absent: the project's
    std::optional<Reference<EntityKind::workUnit>> workUnit{};  ///< for the cost-benefit matrix
    std::optional<Uncertain> amount{};                          ///< oneTime, recurring
    std::optional<Uncertain> fte{};                             ///< labor
    std::optional<Uncertain> monthlyCost{};                     ///< labor
    std::optional<int> month{};                                 ///< oneTime; absent: 0
    std::optional<int> startMonth{};                            ///< recurring, labor; absent: 1
    std::optional<int> endMonth{};                              ///< recurring, labor
    std::optional<double> escalation{};                         ///< recurring, labor; absent: 0
    bool operator==(const Cost&) const = default;
};

inline std::uint32_t kindBit(const Cost& cost) {
    return kindBits(cost.kind);
}

template <class Visitor, Of<Cost> E>
void describe(Visitor& visit, E& cost) {
    using enum CostKind;
    constexpr std::uint32_t running = kindBits(recurring, labor);
    visit({.name = "id", .required = true}, cost.id);
    visit({.name = "name", .required = true}, cost.name);
    visit({.name = "kind", .required = true}, cost.kind);
    visit({.name = "category", .required = true}, cost.category);
    visit({.name = "currency"}, cost.currency);
    visit({.name = "work_unit"}, cost.workUnit);
    visit({.name = "amount",
           .unit = Unit::money,
           .range = Range::nonNegative,
           .required = true,
           .kinds = kindBits(oneTime, recurring)},
          cost.amount);
    visit({.name = "fte",
           .unit = Unit::fullTimeEquivalents,
           .range = Range::nonNegative,
           .required = true,
           .kinds = kindBits(labor)},
          cost.fte);
    visit({.name = "monthly_cost",
           .unit = Unit::moneyPerMonth,
           .range = Range::nonNegative,
           .required = true,
           .kinds = kindBits(labor)},
          cost.monthlyCost);
    visit({.name = "month",
           .unit = Unit::monthIndex,
           .range = Range::monthOrLaunch,
           .kinds = kindBits(oneTime),
           .defaultValue = 0},
          cost.month);
    visit({.name = "start_month",
           .unit = Unit::monthIndex,
           .range = Range::operationMonth,
           .kinds = running,
           .defaultValue = 1},
          cost.startMonth);
    visit({.name = "end_month", .unit = Unit::monthIndex, .range = Range::operationMonth, .kinds = running},
          cost.endMonth);
    visit({.name = "escalation",
           .unit = Unit::annualRate,
           .range = Range::aboveMinusOne,
           .kinds = running,
           .defaultValue = 0},
          cost.escalation);
}

}  // namespace jupan
