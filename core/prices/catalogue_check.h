// What a catalogue must hold to, whatever file it came from.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"

namespace jupan {

/// Larger texts are refused unread (fileTooLarge): a list of every model there is takes two.
inline constexpr std::size_t catalogueLimitMebibytes = 16;

/// From this many problems on the rest of a text is not read: it is no price list.
inline constexpr std::size_t catalogueProblemLimit = 1000;

/// True for 1 to 100 letters, digits and . _ / : @ - (model ids of all providers, with their routes).
bool isCatalogueId(std::string_view id);

/// "models[gpt-5.4-mini]", or "models[3]" while the id is unusable.
std::string catalogueEntryPath(std::string_view list, std::string_view id, std::size_t index);

/// Ranges, ids, currencies and days of all entries; days of reading and publishing must not lie after `today`, first
/// days of prices may. At most catalogueProblemLimit problems, and a few.
Problems checkCatalogue(const PriceCatalogue& catalogue, std::string_view today);

/// Puts the periods of each model into their order.
void sortPeriods(PriceCatalogue& catalogue);

/// fileTooLarge or notUtf8, if the text is that.
Problems checkCatalogueText(std::string_view text);

}  // namespace jupan
