// Where the header of a CSV text is, what divides its fields, and which format it is of.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/csv_layout.h"
#include "core/usage/read_fault.h"
#include "core/usage/row_reader.h"

namespace jupan {

struct CsvHeader {
    CsvLayout layout{};
    BoundColumns columns{};
    char delimiter = ',';
    std::size_t position = 0;  ///< of the first byte behind it
    std::size_t nextLine = 1;  ///< the line that begins there
};

/// Looks through the first records, since statements have titles above their header, for one that is of a known format,
/// or of `wanted`, or that has the columns of `mapping` (normalised names; it outlives the header).
/// Faults: unknownFormat, missingColumn, duplicateColumn, tooManyColumns, quoteInText, quoteNotClosed.
struct HeaderSearch {
    std::optional<UsageFormat> wanted{};
    const ColumnMapping* mapping = nullptr;
};
std::optional<ReadFault> findHeader(std::string_view text, std::size_t firstLine, const HeaderSearch& search,
                                    CsvHeader& header);

/// The first records of a text as they are, by the delimiter that makes most fields: for a person to say what is what.
struct CsvPreview {
    char delimiter = ',';
    std::vector<std::vector<std::string>> records{};
};
CsvPreview previewCsv(std::string_view text, std::size_t records);

}  // namespace jupan
