// Reading of CSV into charges, on several threads.
#pragma once

#include <span>

#include "core/usage/byte_stream.h"
#include "core/usage/charge_sink.h"
#include "core/usage/read_usage.h"

namespace jupan {

/// The CSV part of readUsage; `stream` stands at its beginning.
void readCsvCharges(ByteStream& stream, const ReadOptions& options, std::span<ChargeSink* const> sinks,
                    ReadResult& result);

}  // namespace jupan
