// Work units and the KPIs that bring their benefit (model.md §3).
#pragma once

#include <optional>
#include <string>

#include "core/project/adoption.h"

namespace jupan {

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

/// The number that says how far the KPI's figure moves: "reduction", "uplift", of an amount the amount itself; nothing
/// for tracked KPIs.
constexpr std::string_view effectField(KpiKind kind) {
    switch (kind) {
        case KpiKind::timeSaving:
        case KpiKind::costSaving:
        case KpiKind::quality:
        case KpiKind::risk:
            return "reduction";
        case KpiKind::revenue:
            return "uplift";
        case KpiKind::amount:
            return "monthly_amount";
        case KpiKind::tracked:
            break;
    }
    return {};
}

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

}  // namespace jupan
