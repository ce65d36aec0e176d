// The project document as plain values, and ONE description of each entity (model.md §§2–6, interfaces.md).
// JSON, SQLite, validation, input paths, forms and reports all walk `describe`; a new field is one line here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/finance/discounting.h"
#include "core/project/values.h"

namespace jupan {

template <>
struct EnumNames<Discounting> {
    static constexpr std::array<std::string_view, 3> names{"monthly", "year_end", "mid_year"};
};

// Adoption ----------------------------------------------------------------------------------------------------------

enum class RampShape { linear, sCurve };
template <>
struct EnumNames<RampShape> {
    static constexpr std::array<std::string_view, 2> names{"linear", "s_curve"};
};

/// How fast a KPI or workload comes into use (model.md §3). The default is "full from month 1".
struct Adoption {
    int startMonth = 1;
    int rampMonths = 0;
    RampShape shape = RampShape::linear;
    Uncertain ceiling{1.0};
    std::optional<int> endMonth{};
    bool operator==(const Adoption&) const = default;
};

template <class Visitor, Of<Adoption> E>
void describe(Visitor& visit, E& adoption) {
    visit({.name = "start_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, adoption.startMonth);
    visit({.name = "ramp_months", .unit = Unit::months, .range = Range::rampMonths}, adoption.rampMonths);
    visit({.name = "shape"}, adoption.shape);
    visit({.name = "ceiling", .unit = Unit::share, .range = Range::share}, adoption.ceiling);
    visit({.name = "end_month", .unit = Unit::monthIndex, .range = Range::operationMonth}, adoption.endMonth);
}

// Project settings --------------------------------------------------------------------------------------------------

struct Settings {
    std::string name{};
    std::string client{};
    std::string industry{};
    Currency currency{"KRW"};
    YearMonth start{};
    int horizonMonths = 36;
    double discountRate = 0;
    Discounting discounting = Discounting::monthly;
    int fiscalYearStart = 1;
    double contingency = 0;
    std::optional<double> financeRate{};   ///< absent: discountRate
    std::optional<double> reinvestRate{};  ///< absent: discountRate
    std::map<std::string, Uncertain> fx{};
    bool operator==(const Settings&) const = default;
};

template <class Visitor, Of<Settings> E>
void describe(Visitor& visit, E& settings) {
    visit({.name = "name", .required = true}, settings.name);
    visit({.name = "client"}, settings.client);
    visit({.name = "industry"}, settings.industry);
    visit({.name = "currency", .required = true}, settings.currency);
    visit({.name = "start", .required = true}, settings.start);
    visit({.name = "horizon_months", .unit = Unit::months, .range = Range::horizonMonths}, settings.horizonMonths);
    visit({.name = "discount_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.discountRate);
    visit({.name = "discounting"}, settings.discounting);
    visit({.name = "fiscal_year_start", .unit = Unit::calendarMonth, .range = Range::calendarMonth},
          settings.fiscalYearStart);
    visit({.name = "contingency", .unit = Unit::share, .range = Range::nonNegative}, settings.contingency);
    visit({.name = "finance_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.financeRate);
    visit({.name = "reinvest_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.reinvestRate);
    visit({.name = "fx", .unit = Unit::exchangeRate, .range = Range::positive}, settings.fx);
}

// Models (price list) -----------------------------------------------------------------------------------------------

/// Prices of a request whose input is longer than `above` tokens (model.md §4); all three fields are required.
struct LongContext {
    double above = 0;
    double input = 0;
    double output = 0;
    bool operator==(const LongContext&) const = default;
};

template <class Visitor, Of<LongContext> E>
void describe(Visitor& visit, E& price) {
    visit({.name = "above", .unit = Unit::tokens, .range = Range::nonNegative, .required = true}, price.above);
    visit({.name = "input", .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = true}, price.input);
    visit({.name = "output", .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = true},
          price.output);
}

/// Prices per 1,000,000 tokens. Absent: cachedInput = input, batchInput = input/2, batchOutput = output/2.
struct Price {
    double input = 0;
    std::optional<double> cachedInput{};
    double output = 0;
    std::optional<double> batchInput{};
    std::optional<double> batchOutput{};
    std::optional<LongContext> longContext{};
    bool operator==(const Price&) const = default;
};

template <class Visitor, Of<Price> E>
void describe(Visitor& visit, E& price) {
    const auto perMillion = [](std::string_view name, bool required) {
        return FieldInfo{
            .name = name, .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = required};
    };
    visit(perMillion("input", true), price.input);
    visit(perMillion("cached_input", false), price.cachedInput);
    visit(perMillion("output", true), price.output);
    visit(perMillion("batch_input", false), price.batchInput);
    visit(perMillion("batch_output", false), price.batchOutput);
    visit({.name = "long_context"}, price.longContext);
}

/// A price that was in force from a day on; used to reconcile past charges, not by the plan.
struct DatedPrice {
    std::string from{};  ///< YYYY-MM-DD
    Price price{};
    bool operator==(const DatedPrice&) const = default;
};

template <class Visitor, Of<DatedPrice> E>
void describe(Visitor& visit, E& dated) {
    visit({.name = "from", .required = true}, dated.from);
    describe(visit, dated.price);
}

struct Model {
    Id id{};
    std::string name{};
    Currency currency{"USD"};
    Price price{};
    std::vector<DatedPrice> priceHistory{};
    bool operator==(const Model&) const = default;
};

template <class Visitor, Of<Model> E>
void describe(Visitor& visit, E& model) {
    visit({.name = "id", .required = true}, model.id);
    visit({.name = "name", .required = true}, model.name);
    visit({.name = "currency"}, model.currency);
    describe(visit, model.price);
    visit({.name = "price_history"}, model.priceHistory);
}

// Benefits ----------------------------------------------------------------------------------------------------------

/// One repeated task of one department (작업 단위).
struct WorkUnit {
    Id id{};
    std::string name{};
    std::string department{};
    Uncertain volumePerMonth{};
    Uncertain minutesPerItem{};
    Uncertain hourlyCost{};
    double volumeGrowth = 0;
    int effort = 3;
    int risk = 3;
    bool operator==(const WorkUnit&) const = default;
};

template <class Visitor, Of<WorkUnit> E>
void describe(Visitor& visit, E& unit) {
    visit({.name = "id", .required = true}, unit.id);
    visit({.name = "name", .required = true}, unit.name);
    visit({.name = "department"}, unit.department);
    visit({.name = "volume_per_month", .unit = Unit::itemsPerMonth, .range = Range::nonNegative}, unit.volumePerMonth);
    visit({.name = "minutes_per_item", .unit = Unit::minutes, .range = Range::nonNegative}, unit.minutesPerItem);
    visit({.name = "hourly_cost", .unit = Unit::moneyPerHour, .range = Range::nonNegative}, unit.hourlyCost);
    visit({.name = "volume_growth", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, unit.volumeGrowth);
    visit({.name = "effort", .unit = Unit::score, .range = Range::score}, unit.effort);
    visit({.name = "risk", .unit = Unit::score, .range = Range::score}, unit.risk);
}

enum class Axis { costReduction, productivity, revenue, risk };
template <>
struct EnumNames<Axis> {
    static constexpr std::array<std::string_view, 4> names{"cost_reduction", "productivity", "revenue", "risk"};
};

enum class KpiKind { timeSaving, costSaving, revenue, quality, risk, amount, tracked };
template <>
struct EnumNames<KpiKind> {
    static constexpr std::array<std::string_view, 7> names{"time_saving", "cost_saving", "revenue", "quality",
                                                           "risk",        "amount",      "tracked"};
};

enum class Lane { cash, capacity };
template <>
struct EnumNames<Lane> {
    static constexpr std::array<std::string_view, 2> names{"cash", "capacity"};
};

/// A KPI with the money it brings (model.md §3). Optional numbers exist only for the kinds that have them.
struct Kpi {
    Id id{};
    std::string name{};
    std::optional<Reference<EntityKind::workUnit>> workUnit{};
    Axis axis = Axis::productivity;
    KpiKind kind = KpiKind::tracked;
    std::optional<Uncertain> reduction{};
    std::optional<Uncertain> realization{};  ///< absent: 1
    std::optional<Uncertain> monthlyCost{};
    std::optional<Uncertain> monthlyRevenue{};
    std::optional<Uncertain> uplift{};
    std::optional<Uncertain> margin{};  ///< absent: 1
    std::optional<Uncertain> errorRate{};
    std::optional<Uncertain> costPerError{};
    std::optional<Uncertain> annualProbability{};
    std::optional<Uncertain> loss{};
    std::optional<Uncertain> monthlyAmount{};
    double attribution = 1;
    Uncertain confidence{1.0};
    double growth = 0;
    std::optional<Lane> lane{};  ///< absent: capacity for timeSaving, else cash
    Adoption adoption{};
    std::string dataPoint{};      ///< which data point proves it
    std::string owner{};          ///< who owns it
    std::string measuredEvery{};  ///< how often it is measured
    bool operator==(const Kpi&) const = default;
};

inline std::uint32_t kindBit(const Kpi& kpi) {
    return kindBits(kpi.kind);
}
inline Lane laneOf(const Kpi& kpi) {
    return kpi.lane.value_or(kpi.kind == KpiKind::timeSaving ? Lane::capacity : Lane::cash);
}

template <class Visitor, Of<Kpi> E>
void describe(Visitor& visit, E& kpi) {
    using enum KpiKind;
    visit({.name = "id", .required = true}, kpi.id);
    visit({.name = "name", .required = true}, kpi.name);
    visit({.name = "work_unit"}, kpi.workUnit);
    visit({.name = "axis", .required = true}, kpi.axis);
    visit({.name = "kind", .required = true}, kpi.kind);
    visit({.name = "reduction",
           .unit = Unit::share,
           .range = Range::share,
           .required = true,
           .kinds = kindBits(timeSaving, costSaving, quality, KpiKind::risk)},
          kpi.reduction);
    visit({.name = "realization",
           .unit = Unit::share,
           .range = Range::share,
           .kinds = kindBits(timeSaving),
           .defaultValue = 1},
          kpi.realization);
    const auto own = [](std::string_view name, Unit unit, Range range, KpiKind kind) {
        return FieldInfo{.name = name, .unit = unit, .range = range, .required = true, .kinds = kindBits(kind)};
    };
    visit(own("monthly_cost", Unit::moneyPerMonth, Range::nonNegative, costSaving), kpi.monthlyCost);
    visit(own("monthly_revenue", Unit::moneyPerMonth, Range::nonNegative, KpiKind::revenue), kpi.monthlyRevenue);
    visit(own("uplift", Unit::share, Range::nonNegative, KpiKind::revenue), kpi.uplift);
    visit({.name = "margin",
           .unit = Unit::share,
           .range = Range::share,
           .kinds = kindBits(KpiKind::revenue),
           .defaultValue = 1},
          kpi.margin);
    visit(own("error_rate", Unit::share, Range::share, quality), kpi.errorRate);
    visit(own("cost_per_error", Unit::money, Range::nonNegative, quality), kpi.costPerError);
    visit(own("annual_probability", Unit::share, Range::share, KpiKind::risk), kpi.annualProbability);
    visit(own("loss", Unit::money, Range::nonNegative, KpiKind::risk), kpi.loss);
    visit(own("monthly_amount", Unit::moneyPerMonth, Range::nonNegative, amount), kpi.monthlyAmount);
    visit({.name = "attribution", .unit = Unit::share, .range = Range::share}, kpi.attribution);
    visit({.name = "confidence", .unit = Unit::share, .range = Range::share}, kpi.confidence);
    visit({.name = "growth", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, kpi.growth);
    visit({.name = "lane"}, kpi.lane);
    visit({.name = "adoption"}, kpi.adoption);
    visit({.name = "data_point"}, kpi.dataPoint);
    visit({.name = "owner"}, kpi.owner);
    visit({.name = "measured_every"}, kpi.measuredEvery);
}

// Costs -------------------------------------------------------------------------------------------------------------

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

// Scenarios, correlations, provenance -------------------------------------------------------------------------------

enum class ScenarioMode { base, worst, best };
template <>
struct EnumNames<ScenarioMode> {
    static constexpr std::array<std::string_view, 3> names{"base", "worst", "best"};
};

struct Scenario {
    Id id{};
    std::string name{};
    ScenarioMode mode = ScenarioMode::base;
    std::map<std::string, double> overrides{};  ///< input path -> number
    double benefitFactor = 1;
    double costFactor = 1;
    bool operator==(const Scenario&) const = default;
};

template <class Visitor, Of<Scenario> E>
void describe(Visitor& visit, E& scenario) {
    visit({.name = "id", .required = true}, scenario.id);
    visit({.name = "name", .required = true}, scenario.name);
    visit({.name = "mode"}, scenario.mode);
    visit({.name = "overrides"}, scenario.overrides);
    visit({.name = "benefit_factor", .unit = Unit::factor, .range = Range::nonNegative}, scenario.benefitFactor);
    visit({.name = "cost_factor", .unit = Unit::factor, .range = Range::nonNegative}, scenario.costFactor);
}

struct Correlation {
    std::string a{};  ///< input path
    std::string b{};  ///< input path
    double rho = 0;
    bool operator==(const Correlation&) const = default;
};

template <class Visitor, Of<Correlation> E>
void describe(Visitor& visit, E& correlation) {
    visit({.name = "a", .required = true}, correlation.a);
    visit({.name = "b", .required = true}, correlation.b);
    visit({.name = "rho", .range = Range::correlation, .required = true}, correlation.rho);
}

enum class Source { measured, quoted, benchmark, guess };
template <>
struct EnumNames<Source> {
    static constexpr std::array<std::string_view, 4> names{"measured", "quoted", "benchmark", "guess"};
};

/// Where a number comes from (model.md §6). A path without an entry counts as a guess.
struct Provenance {
    Source source = Source::guess;
    std::string note{};
    std::string date{};
    bool operator==(const Provenance&) const = default;
};

template <class Visitor, Of<Provenance> E>
void describe(Visitor& visit, E& provenance) {
    visit({.name = "source"}, provenance.source);
    visit({.name = "note"}, provenance.note);
    visit({.name = "date"}, provenance.date);
}

// The document ------------------------------------------------------------------------------------------------------

struct Project {
    Settings settings{};
    std::vector<Model> models{};
    std::vector<WorkUnit> workUnits{};
    std::vector<Kpi> kpis{};
    std::vector<Workload> workloads{};
    std::vector<Seat> seats{};
    std::vector<Cost> costs{};
    std::vector<Scenario> scenarios{};
    std::vector<Correlation> correlations{};
    std::map<std::string, Provenance> provenance{};  ///< input path -> where the number comes from
    bool operator==(const Project&) const = default;
};

/// The sections of the document in file order: name in JSON (and of the SQLite table), then the member.
template <class Visitor, Of<Project> E>
void describe(Visitor& visit, E& project) {
    visit({.name = "project", .required = true}, project.settings);
    visit({.name = "models"}, project.models);
    visit({.name = "work_units"}, project.workUnits);
    visit({.name = "kpis"}, project.kpis);
    visit({.name = "workloads"}, project.workloads);
    visit({.name = "seats"}, project.seats);
    visit({.name = "costs"}, project.costs);
    visit({.name = "scenarios"}, project.scenarios);
    visit({.name = "correlations"}, project.correlations);
    visit({.name = "provenance"}, project.provenance);
}

/// A struct with a description.
template <class T>
concept Described = requires(T& entity, void (*visitor)(FieldInfo)) {
    describe(visitor, entity);
}
&&std::is_class_v<T>;

/// Whether the entity's kind has the field; entities without kinds have all of their fields.
template <class Entity>
bool hasField(const Entity& entity, const FieldInfo& field) {
    if constexpr (requires { kindBit(entity); }) return field.kinds == 0 || (field.kinds & kindBit(entity)) != 0;
    return true;
}

/// The word an entity's input paths start with ("kpi" in kpi.handling.reduction).
template <class Entity>
constexpr std::string_view pathWord();
template <>
constexpr std::string_view pathWord<Model>() {
    return "model";
}
template <>
constexpr std::string_view pathWord<WorkUnit>() {
    return "work_unit";
}
template <>
constexpr std::string_view pathWord<Kpi>() {
    return "kpi";
}
template <>
constexpr std::string_view pathWord<Workload>() {
    return "workload";
}
template <>
constexpr std::string_view pathWord<Seat>() {
    return "seat";
}
template <>
constexpr std::string_view pathWord<Cost>() {
    return "cost";
}
template <>
constexpr std::string_view pathWord<Scenario>() {
    return "scenario";
}

/// An entity that stands in a list under its own id.
template <class T>
concept Identified = requires(T& entity) {
    { entity.id } -> std::convertible_to<Id>;
};

}  // namespace jupan
