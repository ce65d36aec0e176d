// The price catalogue as JSON text: {"format": "jupan-prices", "version": 1, "read_on": DAY, "models": […], "seats":
// […]}.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"

namespace jupan {

/// The version of the text this program writes, and the newest it reads.
inline constexpr int catalogueVersion = 1;

/// Reads a catalogue, all or nothing. `read_on` of the whole holds for entries that have none of their own. Problems:
/// syntax (fileTooLarge, notUtf8, notJson, tooDeep, duplicateKey), notAProject for another format, versionTooNew,
/// unknownKey, wrongType, missingField, notFinite, and what checkCatalogue says: a day of reading or publishing after
/// `today` (YYYY-MM-DD) is futureDate. Paths: "models[gpt-5.4].prices[0].input".
Result<PriceCatalogue> catalogueFromJson(std::string_view text, std::string_view today);

/// Writes a catalogue, UTF-8, two spaces of indentation, numbers in their shortest exact form. Unknowns are left out.
std::string catalogueToJson(const PriceCatalogue& catalogue);

}  // namespace jupan
