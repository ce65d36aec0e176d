// Reads a usage or cost file of any format, encoding and size into charges.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/usage/byte_stream.h"
#include "core/usage/charge_sink.h"
#include "core/usage/column_mapping.h"
#include "core/usage/daily_charges.h"
#include "core/usage/read_result.h"

namespace jupan {

struct ReadOptions {
    std::optional<UsageFormat> format{};     ///< asked for; detected by content if absent
    std::optional<ColumnMapping> mapping{};  ///< for a CSV of another make
    /// How the texts of a known format are read, where someone has saved them anew from a spreadsheet; a mapping has
    /// its own.
    DateOrder dateOrder = DateOrder::notStated;
    DecimalMark decimalMark = DecimalMark::notStated;
    /// From time to time, on any thread, one at a time; `bytes` is 0 where it is not known.
    std::function<void(std::uint64_t bytesRead, std::uint64_t bytes)> progress{};
    std::stop_token stop{};
};

/// Reads `stream` from its beginning, which takes memory of some MiB whatever its size, and hands every charge to a
/// sink: to the first in the order of the file, or, of CSV whose rows are buckets, to all of them, each on a thread of
/// its own. Precondition: at least one sink. Unless the result is `complete`, what the sinks got is to be thrown away.
/// A mapping that states no date order or decimal mark has them found first, by a look at every row; where rows
/// contradict each other, or nothing tells, the file fails with dateOrderUnclear or decimalMarkUnclear.
ReadResult readUsage(ByteStream& stream, const ReadOptions& options, std::span<ChargeSink* const> sinks);

struct DailyUsage {
    ReadResult result{};
    DailyCharges charges{};
};

/// As readUsage, added up. `threads` >= 1.
DailyUsage readDailyUsage(ByteStream& stream, const ReadOptions& options, unsigned threads);

/// What a person is shown before anything is imported.
struct UsagePreview {
    std::optional<ReadFault> fault{};     ///< why not even the beginning can be read
    std::optional<UsageFormat> format{};  ///< absent where a mapping is needed, or nothing can be done
    bool json = false;
    TextEncoding encoding = TextEncoding::ascii;
    char delimiter = '\0';
    std::vector<std::vector<std::string>> records{};  ///< of CSV, the first ones, titles and header among them
    /// Of a CSV of another make: the columns whose names say what they hold, in Korean or English.
    ColumnMapping suggestion{};
};

/// Reads the beginning of `stream`.
UsagePreview previewUsage(ByteStream& stream, std::size_t records);

}  // namespace jupan
