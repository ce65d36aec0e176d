// Prices of the catalogue into a project: its models and seat plans, with where each number comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/prices/price_catalogue.h"
#include "core/project/project.h"

namespace jupan {

/// The first day of a price period whose start is not known, where a project asks for a day: before all charges.
inline constexpr std::string_view unknownStart = "0001-01-01";

/// A catalogue id as a project id: "gpt-5.4-mini" is "gpt-5-4-mini". Capitals become small, other characters "-".
std::string projectIdOf(std::string_view catalogueId);

/// The price as a project holds it; cache writes and what only the catalogue keeps are left out.
Price planPrice(const CataloguePrice& price);

/// The periods as a project's dated prices, those that begin later included, so that past and coming charges can be
/// priced by their day. Empty where one price without a first day is all there is.
std::vector<DatedPrice> priceHistoryOf(const CatalogueModel& entry);

/// A model with the prices in force on `day` and its price history; nothing where no price is known on that day. Its id
/// is projectIdOf(entry.id), its tokenizer also one that is only assumed.
std::optional<Model> modelFromCatalogue(const CatalogueModel& entry, std::string_view day);

/// Adds that model at the end with an id of its own and the provenance of each price: quoted, from the entry's sources,
/// on the day they were read. The id, or empty where no price is known on that day.
std::string addModelFromCatalogue(Project& project, const CatalogueModel& entry, std::string_view day);

/// Puts the entry's price of `day` into a model of the project: prices, currency, history, tokenizer, provenance.
/// Dated prices of days that the catalogue does not name are kept. False where no price is known on that day.
bool takePriceFromCatalogue(Project& project, Model& model, const CatalogueModel& entry, std::string_view day);

/// True if the offer has a price a month or year that a plan can hold.
bool canBePlanned(const SeatOffer& offer);

/// Adds a seat plan at the end: the least number of seats that the offer allows (at least 1), its price, currency and
/// billing, the price's provenance. The id, or empty if the offer cannot be planned. The project needs an exchange rate
/// for the offer's currency to be valid.
std::string addSeatFromOffer(Project& project, const SeatOffer& offer);

}  // namespace jupan
