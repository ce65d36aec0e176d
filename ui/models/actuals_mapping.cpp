#include "ui/models/actuals_mapping.h"

#include <algorithm>

#include "core/usage/csv_layout.h"

namespace jupan {

SavedMapping savedMappingOf(const ColumnMapping& mapping, const std::string& name) {
    SavedMapping saved{.name = name,
                       .vendor = mapping.vendor,
                       .currency = mapping.currency,
                       .dateOrder = mapping.dateOrder,
                       .decimalMark = mapping.decimalMark,
                       .rowsAreRecords = mapping.rowsAreRecords};
    for (const auto& [role, column] : mapping.columns)
        if (!column.empty()) saved.columns[std::string(nameOf(role))] = column;
    return saved;
}

std::optional<MappingGap> gapOf(const ColumnMapping& mapping) {
    const auto has = [&](ColumnRole role) {
        const auto found = mapping.columns.find(role);
        return found != mapping.columns.end() && !found->second.empty();
    };
    using enum ColumnRole;
    if (!has(date) && !has(epoch)) return MappingGap::date;
    for (const ColumnRole role : {amount, requests, inputTokens, freshTokens, cachedTokens, outputTokens, quantity})
        if (has(role)) return std::nullopt;
    return MappingGap::figure;
}

std::optional<std::size_t> headerOf(const ColumnMapping& mapping, Records records) {
    const auto hasAll = [&](const std::vector<std::string>& record) {
        return std::ranges::all_of(mapping.columns, [&](const auto& entry) {
            const std::string name = normalisedName(entry.second);
            return name.empty() || std::ranges::find(record, name, normalisedName) != record.end();
        });
    };
    if (mapping.columns.empty()) return std::nullopt;
    const auto found = std::ranges::find_if(records, hasAll);
    if (found == records.end()) return std::nullopt;
    return static_cast<std::size_t>(found - records.begin());
}

std::optional<std::size_t> mappingFor(std::span<const SavedMapping> mappings, Records records) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < mappings.size(); ++i) {
        if (best && mappings[i].columns.size() <= mappings[*best].columns.size()) continue;
        if (headerOf(mappingFromSaved(mappings[i]), records)) best = i;
    }
    return best;
}

}  // namespace jupan
