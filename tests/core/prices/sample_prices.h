// Small catalogues for the tests of the price room.
#pragma once

#include <string>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"

namespace jupan::test {

inline constexpr const char* today = "2026-11-22";

/// One model with everything a model may have, one seat offer.
std::string sampleText();

PriceCatalogue sampleCatalogue();

/// Fails unless the problems are these, in this order, compared by code, path, value and detail.
void checkProblems(const Problems& got, const Problems& expected, const std::string& row);

}  // namespace jupan::test
