// How the files of this room put rows together: a cell from any value the document or a result is made of.
#pragma once

#include <cmath>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/project/values.h"
#include "core/tables/export_table.h"

namespace jupan::tables {

inline TableCell cellOf(const TableCell& cell) {
    return cell;
}
inline TableCell cellOf(std::nullopt_t) {
    return {};
}
inline TableCell cellOf(const std::string& text) {
    return text;
}
inline TableCell cellOf(std::string_view text) {
    return std::string(text);
}
inline TableCell cellOf(const char* text) {
    return std::string(text);
}
inline TableCell cellOf(bool yes) {
    return yes;
}
template <std::integral I>
requires(!std::same_as<I, bool>) TableCell cellOf(I number) {
    return static_cast<std::int64_t>(number);
}
inline TableCell cellOf(double number) {
    return std::isfinite(number) ? TableCell(number) : TableCell();
}
inline TableCell cellOf(Date day) {
    return day;
}
inline TableCell cellOf(YearMonth month) {
    return month;
}
inline TableCell cellOf(const Decimal& amount) {
    return amount;
}
inline TableCell cellOf(const Id& id) {
    return id.text;
}
inline TableCell cellOf(const Currency& currency) {
    return currency.code;
}
/// The value; ranges stand in the table of assumptions.
inline TableCell cellOf(const Uncertain& number) {
    return cellOf(number.value);
}
template <EntityKind kind>
TableCell cellOf(const Reference<kind>& reference) {
    return reference.text;
}
template <NamedEnum E>
TableCell cellOf(E value) {
    return std::string(nameOf(value));
}
/// Several texts in one cell: "a; b".
inline TableCell cellOf(const std::vector<std::string>& texts) {
    std::string joined;
    for (const std::string& text : texts) joined += (joined.empty() ? "" : "; ") + text;
    return joined;
}
template <class T>
TableCell cellOf(const std::optional<T>& value) {
    return value ? cellOf(*value) : TableCell();
}

template <class... Values>
void addRow(ExportTable& table, const Values&... values) {
    table.rows.push_back({cellOf(values)...});
}

/// A column before it has its title.
inline TableColumn column(std::string_view key, std::string_view unit = {}) {
    return {std::string(key), {}, std::string(unit)};
}

// Units that are no currency.
inline constexpr std::string_view share = "share";
inline constexpr std::string_view shareAYear = "share/year";
inline constexpr std::string_view months = "months";
inline constexpr std::string_view items = "items";
inline constexpr std::string_view tokens = "tokens";
inline constexpr std::string_view requests = "requests";

/// The unit of a field; `currency`: of its money.
std::string unitName(Unit unit, std::string_view currency);

}  // namespace jupan::tables
