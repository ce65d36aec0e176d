// The price catalogue as the command line shows it.
#pragma once

#include <string>
#include <string_view>

#include "core/prices/price_catalogue.h"

namespace jupan {

/// A table of the prices in force on `day` (YYYY-MM-DD), one of the seats, and what their marks mean. "–" is unknown.
std::string priceListText(const PriceCatalogue& catalogue, std::string_view day);

/// Sorted keys, full double precision, null for what is not known; all periods of each model. Ends in a line end.
std::string priceListJson(const PriceCatalogue& catalogue, std::string_view day);

}  // namespace jupan
