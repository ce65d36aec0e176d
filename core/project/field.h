// The vocabulary of the entity descriptions: what a field is called, its unit, its range, and for which kinds it
// exists.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/base/range.h"

namespace jupan {

/// What one unit of the number means. Shares and annual rates are stored as fractions (0.4) and shown as percent (40
/// %).
enum class Unit {
    none,
    share,            ///< fraction of a whole, shown as percent
    annualRate,       ///< fraction a year, shown as percent
    money,            ///< currency units
    moneyPerMonth,    ///< currency units a month
    moneyPerHour,     ///< currency units an hour
    moneyPerMillion,  ///< currency units per 1,000,000 tokens
    itemsPerMonth,
    minutes,
    requestsPerMonth,
    requestsPerItem,
    tokens,
    seats,
    fullTimeEquivalents,
    monthIndex,  ///< 0 = before launch, 1.. = months of operation
    months,      ///< a duration
    calendarMonth,
    exchangeRate,  ///< project currency for one unit of the other currency
    factor,
    score,
    points,  ///< 0..100
    weeks,   ///< a duration
};

/// One field of an entity. `name` is at once the JSON key, the SQLite column and the last part of the input path.
struct FieldInfo {
    std::string_view name;
    Unit unit = Unit::none;
    Range range = Range::any;
    /// Must be given (for the kinds that have it); a field with a default is not required.
    bool required = false;
    /// Bit per kind of the entity that has the field; 0 means every kind.
    std::uint32_t kinds = 0;
    /// What an absent optional number counts as, where that is a constant.
    std::optional<double> defaultValue = std::nullopt;
};

/// Names of an enumeration's values as files and the command line write them; specialised beside each enumeration.
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
    EnumNames<E>::names.size();
};

template <NamedEnum E>
constexpr std::string_view nameOf(E value) {
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <NamedEnum E>
constexpr std::optional<E> enumFromName(std::string_view name) {
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        if (EnumNames<E>::names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

template <NamedEnum... E>
constexpr std::uint32_t kindBits(E... kinds) {
    return ((1U << static_cast<unsigned>(kinds)) | ... | 0U);
}

/// `Entity` is T or const T: one description serves reading and writing.
template <class Entity, class T>
concept Of = std::same_as<std::remove_const_t<Entity>, T>;

}  // namespace jupan
