// Small value types that fields are made of.
#pragma once

#include <compare>
#include <optional>
#include <string>

#include "core/project/field.h"

namespace jupan {

enum class Distribution { uniform, triangular, pert, normal, lognormal };
template <>
struct EnumNames<Distribution> {
    static constexpr std::array<std::string_view, 5> names{"uniform", "triangular", "pert", "normal", "lognormal"};
};

/// low/high are minimum and maximum for uniform, triangular and pert; 10th and 90th percentile for the others.
struct Spread {
    double low = 0;
    double high = 0;
    Distribution distribution = Distribution::pert;
    bool operator==(const Spread&) const = default;
};

/// An input marked U in model.md: a number, uncertain when it has a spread.
struct Uncertain {
    double value = 0;
    std::optional<Spread> spread{};

    Uncertain() = default;
    Uncertain(double plain) : value(plain) {}
    Uncertain(double base, Spread uncertainty) : value(base), spread(uncertainty) {}
    bool operator==(const Uncertain&) const = default;
};

/// The entities that others refer to.
enum class EntityKind { workUnit, kpi, workload, seat, cost, model, scenario };
template <>
struct EnumNames<EntityKind> {
    static constexpr std::array<std::string_view, 7> names{"work_unit", "kpi",   "workload", "seat",
                                                           "cost",      "model", "scenario"};
};

/// An entity's own id: [a-z0-9_-]{1,64}.
struct Id {
    std::string text;
    auto operator<=>(const Id&) const = default;
};

bool isValidId(std::string_view text);

/// The id of another entity of the given kind.
template <EntityKind>
struct Reference {
    std::string text;
    auto operator<=>(const Reference&) const = default;
};

/// ISO 4217 code, three capital letters.
struct Currency {
    std::string code;
    auto operator<=>(const Currency&) const = default;
};

bool isValidCurrency(std::string_view code);

/// A calendar month, year 1..9999.
struct YearMonth {
    int year = 2026;
    int month = 1;
    auto operator<=>(const YearMonth&) const = default;
};

/// `start` moved by `months` (may be negative).
YearMonth addMonths(YearMonth start, int months);
/// "2026-01", or nothing if the text is anything else.
std::optional<YearMonth> parseYearMonth(std::string_view text);
std::string toText(YearMonth month);

/// A number in its shortest form that reads back the same ("0.1", "1e+300"); for messages and files.
std::string shortestText(double value);

}  // namespace jupan
