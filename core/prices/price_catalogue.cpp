#include "core/prices/price_catalogue.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <unordered_map>

namespace jupan {
namespace {

template <class Entry>
const Entry* findById(const std::vector<Entry>& entries, std::string_view id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

std::string newestDay(const std::vector<PriceSource>& sources, const std::string& readOn) {
    std::string newest;
    for (const PriceSource& source : sources) newest = std::max(newest, source.published);
    return newest.empty() ? readOn : newest;
}

std::chrono::sys_days dayOf(std::string_view iso) {
    const auto number = [iso](std::size_t start, std::size_t length) {
        int value = 0;
        std::from_chars(iso.data() + start, iso.data() + start + length, value);
        return value;
    };
    return std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2);
}

void takeRest(CatalogueModel& own, const CatalogueModel& list) {
    if (own.provider.empty()) own.provider = list.provider;
    if (own.name.empty()) own.name = list.name;
    if (!own.contextWindow) own.contextWindow = list.contextWindow;
    if (!own.maxOutput) own.maxOutput = list.maxOutput;
    if (!own.tokenizer) {
        own.tokenizer = list.tokenizer;
        own.tokenizerAssumed = list.tokenizerAssumed;
    }
}

void takeRest(SeatOffer& own, const SeatOffer& list) {
    if (own.provider.empty()) own.provider = list.provider;
    if (own.name.empty()) own.name = list.name;
    if (!own.minimumSeats) own.minimumSeats = list.minimumSeats;
}

template <class Entry>
void putOver(std::vector<Entry>& list, const std::vector<Entry>& own) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < list.size(); ++i) places.emplace(list[i].id, i);
    for (Entry entry : own) {
        entry.own = true;
        const auto place = places.find(entry.id);
        if (place != places.end()) takeRest(entry, list[place->second]);
        if (entry.name.empty()) entry.name = entry.id;
        if (place != places.end())
            list[place->second] = std::move(entry);
        else
            list.push_back(std::move(entry));
    }
}

}  // namespace

const CatalogueModel* findModel(const PriceCatalogue& catalogue, std::string_view id) {
    return findById(catalogue.models, id);
}

const SeatOffer* findOffer(const PriceCatalogue& catalogue, std::string_view id) {
    return findById(catalogue.seats, id);
}

const CataloguePrice* priceOn(const CatalogueModel& model, std::string_view day) {
    const CataloguePrice* inForce = nullptr;
    for (const CataloguePrice& price : model.prices)
        if (price.from <= day) inForce = &price;  // ISO days sort as text, an unknown one first
    return inForce;
}

std::string statedOn(const CatalogueModel& model) {
    return newestDay(model.sources, model.readOn);
}

std::string statedOn(const SeatOffer& offer) {
    return newestDay(offer.sources, offer.readOn);
}

int daysBetween(std::string_view from, std::string_view to) {
    return static_cast<int>((dayOf(to) - dayOf(from)).count());
}

PriceCatalogue overlay(const PriceCatalogue& list, const PriceCatalogue& own) {
    PriceCatalogue result = list;
    putOver(result.models, own.models);
    putOver(result.seats, own.seats);
    return result;
}

std::string sourceText(const std::vector<PriceSource>& sources) {
    std::string text;
    for (const PriceSource& source : sources) {
        if (!text.empty()) text += ", ";
        text += source.name;
        if (!source.version.empty()) text += " " + source.version;
        if (!source.published.empty()) text += " (" + source.published + ")";
    }
    return text;
}

}  // namespace jupan
