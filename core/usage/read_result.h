// What reading a usage file came to.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/money/decimal.h"
#include "core/usage/charge.h"
#include "core/usage/read_fault.h"
#include "core/usage/text_reader.h"

namespace jupan {

struct ReadResult {
    /// Anything but `complete` means that nothing of the file may be kept.
    enum class Status : std::uint8_t { complete, failed, stopped };
    Status status = Status::complete;
    std::optional<ReadFault> fault{};  ///< of a file that failed

    std::optional<UsageFormat> format{};
    Sameness sameness = Sameness::bucket;
    TextEncoding encoding = TextEncoding::ascii;
    char delimiter = '\0';  ///< of CSV
    std::uint64_t bytesRead = 0;

    std::uint64_t rowsRead = 0;  ///< charges + emptyRows + rejectedRows
    std::uint64_t charges = 0;
    std::uint64_t emptyRows = 0;  ///< days without use, observations without tokens and cost
    std::uint64_t rejectedRows = 0;
    std::vector<ReadFault> rejected{};  ///< the first 1,000 of them, by line

    std::map<std::string, Decimal> amounts{};           ///< exact sums of the charges, by currency
    std::uint64_t roundedAmounts = 0;                   ///< amounts with digits beyond the 18th, rounded half to even
    std::vector<std::string> unknownCurrencies{};       ///< codes that are no currency in use, kept as given
    std::optional<std::int32_t> firstDay{}, lastDay{};  ///< of the charges, since 1970-01-01

    /// Whether any charge has such a text. The same days by line item and without are the same money twice.
    bool byModel = false, byProject = false, byApiKey = false, byLineItem = false;
    /// The report says that there are further pages which this file does not hold.
    bool morePages = false;
};

/// How many rejected rows are kept with their reasons.
inline constexpr std::size_t mostRejectedKept = 1000;

}  // namespace jupan
