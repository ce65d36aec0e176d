// The price catalogue that ships with the program: list prices of catalogue.json, with their sources and days.
#pragma once

#include "core/prices/price_catalogue.h"

namespace jupan {

/// Read once, then the same object.
const PriceCatalogue& shippedCatalogue();

}  // namespace jupan
