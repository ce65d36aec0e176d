#include "app/cli/figures.h"
#include "app/cli/price_list.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

const std::string unknown(undefinedText);

std::string priceText(std::optional<double> price) {
    return price ? shortestText(*price) : unknown;
}

std::string textOrUnknown(const std::string& text) {
    return text.empty() ? unknown : oneLine(text);
}

/// "0.375 / 2.25", with a mark where no list has it.
std::string batchText(const CataloguePrice& price) {
    if (!price.batchInput && !price.batchOutput) return unknown;
    const bool listed = price.batchBasis.value_or(BatchBasis::listed) == BatchBasis::listed;
    return priceText(price.batchInput) + " / " + priceText(price.batchOutput) + (listed ? "" : " *");
}

/// "> 271,999: 8 / 30".
std::string longContextText(const CataloguePrice& price) {
    if (!price.longContext) return unknown;
    return "> " + grouped(price.longContext->above, 0) + ": " + priceText(price.longContext->input) + " / " +
           priceText(price.longContext->output);
}

/// The day for which a source vouches, marked when it is long ago.
template <class Entry>
std::string statedText(const Entry& entry, std::string_view day) {
    if (!hasPrice(entry)) return unknown;
    return statedOn(entry) + (isOld(entry, day) ? " !" : "");
}

std::string sourcesText(const std::vector<PriceSource>& sources) {
    return sources.empty() ? unknown : oneLine(sourceText(sources), 120);
}

template <class Entry>
std::string idText(const Entry& entry) {
    return oneLine(entry.id, 100) + (entry.own ? " (own)" : "");
}

template <class Entry>
bool anyOld(const std::vector<Entry>& entries, std::string_view day) {
    for (const Entry& entry : entries)
        if (isOld(entry, day)) return true;
    return false;
}

std::string models(const PriceCatalogue& catalogue, std::string_view day) {
    Table table({0, 1, 2, 11});
    table.add({"Model", "provider", "currency", "input", "cached", "output", "batch", "long context", "since", "stated",
               "read on", "source"});
    table.addRule();
    for (const CatalogueModel& model : catalogue.models) {
        const CataloguePrice* price = priceOn(model, day);
        table.add({idText(model), textOrUnknown(model.provider), model.currency.code,
                   price ? priceText(price->input) : unknown, price ? priceText(price->cachedInput) : unknown,
                   price ? priceText(price->output) : unknown, price ? batchText(*price) : unknown,
                   price ? longContextText(*price) : unknown, price ? textOrUnknown(price->from) : unknown,
                   statedText(model, day), model.readOn, sourcesText(model.sources)});
    }
    return table.text(0);
}

std::string seats(const PriceCatalogue& catalogue, std::string_view day) {
    Table table({0, 1, 2, 4, 9});
    table.add(
        {"Seats", "provider", "currency", "a month", "billing", "at least", "since", "stated", "read on", "source"});
    table.addRule();
    for (const SeatOffer& offer : catalogue.seats)
        table.add({idText(offer), textOrUnknown(offer.provider), offer.currency.code, priceText(offer.pricePerMonth),
                   std::string(nameOf(offer.billing)), priceText(offer.minimumSeats), textOrUnknown(offer.from),
                   statedText(offer, day), offer.readOn, sourcesText(offer.sources)});
    return table.text(0);
}

}  // namespace

std::string priceListText(const PriceCatalogue& catalogue, std::string_view day) {
    std::string text = "Prices in force on " + std::string(day) +
                       ", per 1,000,000 tokens; batch and long context: input / output\n\n" + models(catalogue, day);
    if (!catalogue.seats.empty()) text += "\n" + seats(catalogue, day);
    text += "\n" + unknown + "  not known\n*  half of the price, in no list\n";
    if (anyOld(catalogue.models, day) || anyOld(catalogue.seats, day))
        text += "!  stated more than " + std::to_string(oldAfterDays) + " days before " + std::string(day) + "\n";
    return text;
}

}  // namespace jupan
