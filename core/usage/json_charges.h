// Reading of JSON and JSON lines into charges.
#pragma once

#include "core/usage/byte_stream.h"
#include "core/usage/charge_sink.h"
#include "core/usage/read_usage.h"

namespace jupan {

/// The JSON part of readUsage; `stream` stands at its beginning. A file is one page, several one after the other, an
/// array of them, an array of records, or a record a line.
void readJsonCharges(ByteStream& stream, const ReadOptions& options, ChargeSink& sink, ReadResult& result);

}  // namespace jupan
