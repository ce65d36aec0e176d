// Single values of a row, and the one mapping between them and the members of entities.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/project/visit.h"

namespace jupan::storage {

using Null = std::monostate;
using Cell = std::variant<Null, std::int64_t, double, std::string>;

/// One row, the table's key columns first.
using Row = std::vector<Cell>;

inline Cell toCell(double number) {
    return number;
}
inline Cell toCell(bool yes) {
    return std::int64_t{yes ? 1 : 0};
}
inline Cell toCell(int number) {
    return std::int64_t{number};
}
inline Cell toCell(const std::string& text) {
    return text;
}
inline Cell toCell(const Currency& currency) {
    return currency.code;
}
inline Cell toCell(YearMonth month) {
    return toText(month);
}
inline Cell toCell(Date date) {
    return toText(date);
}
inline Cell toCell(const Decimal& amount) {
    return amount.toText();
}
template <NamedEnum E>
Cell toCell(E value) {
    return std::string(nameOf(value));
}
template <EntityKind kind>
Cell toCell(const Reference<kind>& reference) {
    return reference.text;
}

/// Each fromCell returns false if the cell holds no such value.
inline bool fromCell(const Cell& cell, double& number) {
    if (const auto* real = std::get_if<double>(&cell)) {
        number = *real;
        return true;
    }
    return false;
}
inline bool fromCell(const Cell& cell, bool& yes) {
    const auto* integer = std::get_if<std::int64_t>(&cell);
    if (!integer || (*integer != 0 && *integer != 1)) return false;
    yes = *integer == 1;
    return true;
}
inline bool fromCell(const Cell& cell, int& number) {
    const auto* integer = std::get_if<std::int64_t>(&cell);
    if (!integer) return false;
    // Far outside every range of an integer field: validation names the value.
    number = static_cast<int>(std::clamp<std::int64_t>(*integer, -1'000'000'000, 1'000'000'000));
    return true;
}
inline bool fromCell(const Cell& cell, std::string& text) {
    const auto* found = std::get_if<std::string>(&cell);
    if (found) text = *found;
    return found != nullptr;
}
inline bool fromCell(const Cell& cell, Currency& currency) {
    return fromCell(cell, currency.code);
}
template <EntityKind kind>
bool fromCell(const Cell& cell, Reference<kind>& reference) {
    return fromCell(cell, reference.text);
}
inline bool fromCell(const Cell& cell, YearMonth& month) {
    const auto* text = std::get_if<std::string>(&cell);
    const auto parsed = text ? parseYearMonth(*text) : std::nullopt;
    if (parsed) month = *parsed;
    return parsed.has_value();
}
inline bool fromCell(const Cell& cell, Date& date) {
    const auto* text = std::get_if<std::string>(&cell);
    const auto parsed = text ? parseDate(*text) : std::nullopt;
    if (parsed) date = *parsed;
    return parsed.has_value();
}
inline bool fromCell(const Cell& cell, Decimal& amount) {
    const auto* text = std::get_if<std::string>(&cell);
    if (!text) return false;
    const auto parsed = Decimal::parse(*text);
    if (parsed) amount = parsed.value();
    return static_cast<bool>(parsed);
}
template <NamedEnum E>
bool fromCell(const Cell& cell, E& value) {
    const auto* text = std::get_if<std::string>(&cell);
    const auto parsed = text ? enumFromName<E>(*text) : std::nullopt;
    if (parsed) value = *parsed;
    return parsed.has_value();
}

}  // namespace jupan::storage
