// Which order of dates and which decimal mark a file has, from all its rows.
#pragma once

#include <optional>

#include "core/usage/csv_header.h"
#include "core/usage/read_usage.h"
#include "core/usage/row_reader.h"

namespace jupan {

/// Looks at every row of the file that `header` was found in, and puts what was found into `style` where that states
/// nothing. Faults: dateOrderUnclear, decimalMarkUnclear. Reads `stream` from its beginning and leaves it at its end.
std::optional<ReadFault> searchStyle(ByteStream& stream, const ReadOptions& options, const CsvHeader& header,
                                     ReadStyle& style);

}  // namespace jupan
