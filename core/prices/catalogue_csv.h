// Prices from a table, as a spreadsheet saves it.
#pragma once

#include <string_view>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"

namespace jupan {

/// Reads a price list in CSV (RFC 4180, UTF-8 with or without byte order mark), all or nothing. The first line names
/// the columns, in any order and case:
///   id (or model), input, output                                   required
///   name, provider, currency, from, cached_input, cache_write,
///   batch_input, batch_output, long_context_above,
///   long_context_input, long_context_output, tokenizer, source     may be absent, or empty in a row
/// One row is one price period; rows with the same id are the periods of one model and must agree in name, provider,
/// currency and tokenizer. Entries are read on `today` (YYYY-MM-DD). Problems stand under "line[N].column", N from 1;
/// from the thousandth on the rest is not read.
Result<PriceCatalogue> pricesFromCsv(std::string_view text, std::string_view today);

}  // namespace jupan
