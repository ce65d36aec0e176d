// The CSV formats known: their columns by name, and how a header is recognised.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/charge.h"
#include "core/usage/column_mapping.h"

namespace jupan {

/// What a format's rows need beyond the roles of their columns.
enum class RowRule : std::uint8_t {
    none,
    openaiLineItem,  ///< "MODEL, batch input": model and batch
    azureMeter,      ///< the meter's name: model and kind of tokens; the resource's path: its last part
    batchIsAWord,    ///< batch where the column says "batch", whatever else it may say
};

struct CsvLayout {
    struct Column {
        ColumnRole role{};
        std::vector<std::string_view> names{};  ///< normalised; the first that the header has
    };
    UsageFormat format{};
    std::string_view vendor{};
    std::string_view currency{};  ///< where no column states it
    Sameness sameness = Sameness::bucket;
    bool rowIsARequest = false;
    RowRule rule = RowRule::none;
    DateOrder dateOrder = DateOrder::notStated;
    /// A header with one name of each of these is this format's.
    std::vector<std::vector<std::string_view>> recognised{};
    std::vector<Column> columns{};
    /// A row with nothing but these filled is a day without use; empty where there is no such row.
    std::vector<std::string_view> timeColumns{};
};

/// In the order in which they are tried.
std::span<const CsvLayout> csvLayouts();

/// The layout a mapping describes. The names lie in `mapping` normalised by the caller, and outlive the layout.
CsvLayout layoutOf(const ColumnMapping& mapping);

/// "Start Time_ISO" as "starttimeiso".
std::string normalisedName(std::string_view name);

/// The first layout that a header (normalised names) has all names of.
const CsvLayout* layoutFor(std::span<const std::string> header);

}  // namespace jupan
