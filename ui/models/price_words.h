// Words about prices: status, billing, providers, age, and where a price list is wrong.
#pragma once

#include <QString>
#include <string>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"
#include "core/prices/price_update.h"
#include "ui/format/field_text.h"
#include "ui/format/formatter.h"
#include "ui/models/price_book.h"

namespace jupan {

QString choiceText(ModelStatus status);
QString choiceText(OfferBilling billing);
QString choiceText(BatchBasis basis);
/// The name of an encoding, as its vendor writes it.
QString choiceText(TokenEncoding encoding);

/// "openai" -> "OpenAI"; what we have no name for stays as it stands.
QString providerName(const std::string& id);

/// The sign for what is not known, and what its tooltip says.
QString unknownSign();
QString unknownTip();

/// The age of a price in days and whether that is old.
struct PriceAge {
    std::string day{};  ///< the last day for which someone vouches; empty: not known
    int days = 0;
    bool old = false;
};

/// Of a price of the project: the day of its provenance, or, where it is the catalogue's own price, the day that the
/// catalogue's sources vouch for, if it is newer. `entry` may be null; it is the entry of the same price.
PriceAge ageOfModelPrice(const Project& project, const Model& model, const CatalogueModel* entry,
                         const std::string& today);

template <class Entry>
PriceAge ageOfEntry(const Entry& entry, const std::string& today) {
    return {statedOn(entry), ageInDays(entry, today), isOld(entry, today)};
}

/// How many models of the project have prices that are old.
int oldPricesOf(const Project& project, const PriceCatalogue& catalogue, const std::string& today);

/// "60 days", "today", "not known".
QString ageText(const PriceAge& age);

/// Why own prices were not saved; empty if they were.
QString savingText(PriceBook::Saving saving, const PriceBook& book);

/// "Input price", "From how many tokens": the field of a PriceFieldDifference.
QString priceFieldName(const std::string& field);

/// One value of such a field: a price, or a number of tokens; the sign for unknown where there is none.
QString priceFieldText(const std::string& field, std::optional<double> value, const Currency& currency,
                       const Formatter& formatter);

/// A refusal of a price list as a whole sentence: "Line 3, column “input”: …". The place is that of the readers of
/// core/prices; a refusal of the whole text has none.
QString priceListProblemLine(const Problem& problem, const Formatter& formatter);

/// The same without the place.
QString priceListProblemText(const Problem& problem, const Formatter& formatter);

}  // namespace jupan
