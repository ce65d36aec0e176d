#include <cstdint>
#include <nlohmann/json.hpp>

#include "app/cli/price_list.h"

namespace jupan {
namespace {

/// nlohmann::json keeps its keys sorted.
using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Tokens and seats, which are counted.
Json count(std::optional<double> value) {
    return value ? Json(static_cast<std::int64_t>(*value)) : Json(nullptr);
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

template <class E>
Json nameOrNull(const std::optional<E>& value) {
    return value ? Json(nameOf(*value)) : Json(nullptr);
}

Json sourcesJson(const std::vector<PriceSource>& sources) {
    Json list = Json::array();
    for (const PriceSource& source : sources)
        list.push_back({{"name", source.name},
                        {"version", textOrNull(source.version)},
                        {"published", textOrNull(source.published)}});
    return list;
}

/// The prices of a period under their names; all null without one.
Json periodJson(const CataloguePrice* price) {
    const auto of = [price](auto member) { return price ? number(price->*member) : Json(nullptr); };
    Json longContext = nullptr;
    if (price && price->longContext)
        longContext = {{"above", count(price->longContext->above)},
                       {"input", number(price->longContext->input)},
                       {"cached_input", number(price->longContext->cachedInput)},
                       {"cache_write", number(price->longContext->cacheWrite)},
                       {"output", number(price->longContext->output)}};
    return {{"input", of(&CataloguePrice::input)},
            {"cached_input", of(&CataloguePrice::cachedInput)},
            {"cache_write", of(&CataloguePrice::cacheWrite)},
            {"cache_write_1h", of(&CataloguePrice::cacheWriteOneHour)},
            {"output", of(&CataloguePrice::output)},
            {"batch_input", of(&CataloguePrice::batchInput)},
            {"batch_output", of(&CataloguePrice::batchOutput)},
            {"batch_basis", price ? nameOrNull(price->batchBasis) : Json(nullptr)},
            {"long_context", longContext},
            {"since", price ? textOrNull(price->from) : Json(nullptr)}};
}

/// What models and seat offers have in common.
template <class Entry>
void addOrigin(Json& object, const Entry& entry, std::string_view day) {
    object["id"] = entry.id;
    object["provider"] = textOrNull(entry.provider);
    object["name"] = entry.name;
    object["currency"] = entry.currency.code;
    object["own"] = entry.own;
    object["stated_on"] = hasPrice(entry) ? Json(statedOn(entry)) : Json(nullptr);
    object["read_on"] = entry.readOn;
    object["age_days"] = hasPrice(entry) ? Json(ageInDays(entry, day)) : Json(nullptr);
    object["old"] = isOld(entry, day);
    object["sources"] = sourcesJson(entry.sources);
}

Json modelJson(const CatalogueModel& model, std::string_view day) {
    Json object = periodJson(priceOn(model, day));
    addOrigin(object, model, day);
    object["status"] = nameOf(model.status);
    object["context_window"] = count(model.contextWindow);
    object["max_output"] = count(model.maxOutput);
    object["tokenizer"] = nameOrNull(model.tokenizer);
    object["tokenizer_assumed"] = model.tokenizerAssumed;
    object["periods"] = Json::array();
    for (const CataloguePrice& price : model.prices) object["periods"].push_back(periodJson(&price));
    object["regions"] = Json::object();
    for (const RegionalFactor& region : model.regions) object["regions"][region.region] = region.factor;
    object["hours"] = Json::array();
    for (const HourPrice& hours : model.hours)
        object["hours"].push_back({{"from_utc", hours.fromUtc},
                                   {"to_utc", hours.toUtc},
                                   {"input", hours.input},
                                   {"cached_input", number(hours.cachedInput)},
                                   {"output", hours.output}});
    return object;
}

Json seatJson(const SeatOffer& offer, std::string_view day) {
    Json object = {{"billing", nameOf(offer.billing)},
                   {"price_per_month", number(offer.pricePerMonth)},
                   {"minimum_seats", count(offer.minimumSeats)},
                   {"since", textOrNull(offer.from)}};
    addOrigin(object, offer, day);
    return object;
}

}  // namespace

std::string priceListJson(const PriceCatalogue& catalogue, std::string_view day) {
    Json document = {{"as_of", day}, {"models", Json::array()}, {"seats", Json::array()}};
    for (const CatalogueModel& model : catalogue.models) document["models"].push_back(modelJson(model, day));
    for (const SeatOffer& offer : catalogue.seats) document["seats"].push_back(seatJson(offer, day));
    return document.dump(2) + "\n";
}

}  // namespace jupan
