#include "core/prices/project_prices.h"

#include <algorithm>
#include <set>

#include "core/project/editing.h"

namespace jupan {
namespace {

constexpr std::size_t longestId = 64;

/// `wish`, or the first of wish-2, wish-3 … that is not taken.
std::string freeId(const std::string& wish, const std::set<std::string>& taken) {
    std::string id = wish;
    for (int n = 2; taken.contains(id); ++n) {
        const std::string ending = "-" + std::to_string(n);
        id = wish.substr(0, longestId - ending.size()) + ending;
    }
    return id;
}

template <class Entity>
void addIds(std::set<std::string>& ids, const std::vector<Entity>& entities) {
    for (const Entity& entity : entities) ids.insert(entity.id.text);
}

/// Quoted, from these sources, read on that day; a contract of the firm's own is quoted just so.
template <class Entry>
Provenance quotedFrom(const Entry& entry) {
    return {.source = Source::quoted, .note = sourceText(entry.sources), .date = entry.readOn};
}

void setProvenance(Project& project, const std::string& prefix, const Price& price, const Provenance& provenance) {
    const auto set = [&](std::string_view field, bool given) {
        const std::string path = prefix + std::string(field);
        if (given)
            project.provenance[path] = provenance;
        else
            project.provenance.erase(path);
    };
    set("input", true);
    set("cached_input", price.cachedInput.has_value());
    set("output", true);
    set("batch_input", price.batchInput.has_value());
    set("batch_output", price.batchOutput.has_value());
    for (const std::string_view field : {"long_context.above", "long_context.input", "long_context.output"})
        set(field, price.longContext.has_value());
}

/// `newer` and those of `older` whose day it does not name, ascending.
std::vector<DatedPrice> mergedHistory(std::vector<DatedPrice> newer, const std::vector<DatedPrice>& older) {
    std::set<std::string> days;
    for (const DatedPrice& dated : newer) days.insert(dated.from);
    for (const DatedPrice& dated : older)
        if (days.insert(dated.from).second) newer.push_back(dated);
    std::stable_sort(newer.begin(), newer.end(),
                     [](const DatedPrice& a, const DatedPrice& b) { return a.from < b.from; });
    return newer;
}

}  // namespace

std::string projectIdOf(std::string_view catalogueId) {
    std::string id(catalogueId.substr(0, longestId));
    for (char& c : id) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) c = '-';
    }
    return id;
}

Price planPrice(const CataloguePrice& price) {
    Price plan{.input = price.input,
               .cachedInput = price.cachedInput,
               .output = price.output,
               .batchInput = price.batchInput,
               .batchOutput = price.batchOutput};
    if (price.longContext)
        plan.longContext = LongContext{
            .above = price.longContext->above, .input = price.longContext->input, .output = price.longContext->output};
    return plan;
}

std::vector<DatedPrice> priceHistoryOf(const CatalogueModel& entry) {
    std::vector<DatedPrice> history;
    if (entry.prices.size() == 1 && entry.prices.front().from.empty()) return history;
    for (const CataloguePrice& price : entry.prices)
        history.push_back(
            {.from = price.from.empty() ? std::string(unknownStart) : price.from, .price = planPrice(price)});
    return history;
}

std::optional<Model> modelFromCatalogue(const CatalogueModel& entry, std::string_view day) {
    const CataloguePrice* price = priceOn(entry, day);
    if (!price) return std::nullopt;
    return Model{.id = {projectIdOf(entry.id)},
                 .name = entry.name.empty() ? entry.id : entry.name,
                 .currency = entry.currency,
                 .catalogue = entry.id,
                 .tokenizer = entry.tokenizer,
                 .price = planPrice(*price),
                 .priceHistory = priceHistoryOf(entry)};
}

std::string addModelFromCatalogue(Project& project, const CatalogueModel& entry, std::string_view day) {
    auto model = modelFromCatalogue(entry, day);
    if (!model) return {};
    std::set<std::string> taken;
    addIds(taken, project.models);
    model->id.text = freeId(model->id.text, taken);
    setProvenance(project, "model." + model->id.text + ".", model->price, quotedFrom(entry));
    project.models.push_back(std::move(*model));
    return project.models.back().id.text;
}

bool takePriceFromCatalogue(Project& project, Model& model, const CatalogueModel& entry, std::string_view day) {
    const auto fresh = modelFromCatalogue(entry, day);
    if (!fresh) return false;
    model.currency = fresh->currency;
    model.catalogue = fresh->catalogue;
    if (fresh->tokenizer) model.tokenizer = fresh->tokenizer;
    model.price = fresh->price;
    model.priceHistory = mergedHistory(fresh->priceHistory, model.priceHistory);
    setProvenance(project, "model." + model.id.text + ".", model.price, quotedFrom(entry));
    return true;
}

bool canBePlanned(const SeatOffer& offer) {
    return offer.pricePerMonth && (offer.billing == OfferBilling::monthly || offer.billing == OfferBilling::annual);
}

std::string addSeatFromOffer(Project& project, const SeatOffer& offer) {
    if (!canBePlanned(offer)) return {};
    // Workloads, seats and cost items share their ids (model.md §8).
    std::set<std::string> taken;
    addIds(taken, project.workloads);
    addIds(taken, project.seats);
    addIds(taken, project.costs);
    const std::string id = freeId(projectIdOf(offer.id), taken);
    project.seats.push_back({.id = {id},
                             .name = offer.name.empty() ? offer.id : offer.name,
                             .seats = std::max(1.0, offer.minimumSeats.value_or(1)),
                             .pricePerMonth = *offer.pricePerMonth,
                             .currency = offer.currency,
                             .billing = offer.billing == OfferBilling::annual ? Billing::annual : Billing::monthly});
    project.provenance["seat." + id + ".price_per_month"] = quotedFrom(offer);
    return id;
}

}  // namespace jupan
