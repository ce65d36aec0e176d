#include "core/savings/saving_basis.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/prices/project_prices.h"

namespace jupan {
namespace {

/// The entry that the model names, else the one whose id is like its own; null if there is none.
const CatalogueModel* entryOf(const Model& model, const PriceCatalogue& catalogue) {
    if (!model.catalogue.empty()) return findModel(catalogue, model.catalogue);
    const auto found = std::ranges::find_if(
        catalogue.models, [&](const CatalogueModel& entry) { return projectIdOf(entry.id) == model.id.text; });
    return found == catalogue.models.end() ? nullptr : &*found;
}

/// "ChatGPT Business" of "ChatGPT Business (annual)": offers that differ in billing alone.
std::string_view offerName(const SeatOffer& offer) {
    std::string_view name = offer.name;
    name = name.substr(0, name.find('('));
    while (name.ends_with(' ')) name.remove_suffix(1);
    return name;
}

const SeatOffer* annualOffer(const PriceCatalogue& catalogue, const SeatOffer& monthly, double seats) {
    const auto found = std::ranges::find_if(catalogue.seats, [&](const SeatOffer& offer) {
        return offer.billing == OfferBilling::annual && offer.pricePerMonth && offer.provider == monthly.provider &&
               offer.currency == monthly.currency && offerName(offer) == offerName(monthly) &&
               offer.minimumSeats.value_or(0) <= seats;
    });
    return found == catalogue.seats.end() ? nullptr : &*found;
}

std::optional<double> annualPrice(const Project& project, const Seat& seat, const PriceCatalogue& catalogue) {
    const Currency currency = seat.currency.value_or(project.settings.currency);
    std::optional<double> samePrice;
    for (const SeatOffer& monthly : catalogue.seats) {
        if (monthly.billing != OfferBilling::monthly || monthly.currency != currency || offerName(monthly).empty())
            continue;
        const SeatOffer* annual = annualOffer(catalogue, monthly, seat.seats.value);
        if (!annual) continue;
        if (seat.name.find(offerName(monthly)) != std::string::npos) return annual->pricePerMonth;
        if (!samePrice && monthly.pricePerMonth == seat.pricePerMonth.value) samePrice = annual->pricePerMonth;
    }
    return samePrice;
}

/// To a tenth of a percent, so that a field shows what is counted.
double toPerMille(double share) {
    return std::round(share * 1000) / 1000;
}

}  // namespace

std::vector<Model> candidateModels(const Project& project, const PriceCatalogue& catalogue, std::string_view day) {
    std::set<std::string> providers;
    for (const Model& model : project.models)
        if (const CatalogueModel* entry = entryOf(model, catalogue)) providers.insert(entry->provider);
    std::vector<Model> candidates;
    for (const CatalogueModel& entry : catalogue.models) {
        if (entry.status != ModelStatus::current || !providers.contains(entry.provider)) continue;
        if (auto model = modelFromCatalogue(entry, day)) candidates.push_back(std::move(*model));
    }
    return candidates;
}

std::map<std::string, double> annualSeatPrices(const Project& project, const PriceCatalogue& catalogue) {
    std::map<std::string, double> prices;
    for (const Seat& seat : project.seats) {
        if (seat.billing != Billing::monthly) continue;
        if (const auto price = annualPrice(project, seat, catalogue)) prices[seat.id.text] = *price;
    }
    return prices;
}

SavingBasis savingBasis(const Project& project, const PriceCatalogue& catalogue, std::string_view day,
                        const CountTokens& count) {
    SavingBasis basis{.candidates = candidateModels(project, catalogue, day)};
    SavingAssumptions& assumed = basis.assumptions;
    const auto note = [&](const Model& model) {
        if (const CatalogueModel* entry = entryOf(model, catalogue))
            assumed.factsOf[model.id.text] = {entry->provider, entry->contextWindow, entry->tokenizer};
    };
    // The project's own last: where ids are alike, they count.
    std::ranges::for_each(basis.candidates, note);
    std::ranges::for_each(project.models, note);
    for (const auto& [seat, price] : annualSeatPrices(project, catalogue))
        assumed.annualPriceOf[seat] = {price, Source::quoted};
    for (const auto& [load, facts] : sampleFacts(project, count)) {
        if (facts.fixedShare) assumed.cachedShareOf[load] = {toPerMille(*facts.fixedShare), Source::measured};
        if (facts.tokenRatio) assumed.tokenRatioOf[load] = {toPerMille(*facts.tokenRatio), Source::measured};
    }
    if (!hasKoreanText(project))
        assumed.tokenRatio.reset();
    else if (assumed.tokenRatio)
        assumed.tokenRatio->value = toPerMille(assumed.tokenRatio->value);
    return basis;
}

std::string tryAsScenario(Project& project, const Saving& saving, std::string name, const PriceCatalogue& catalogue,
                          std::string_view day) {
    for (const Model& model : saving.newModels) {
        const bool there = std::ranges::any_of(project.models, [&](const Model& own) { return own.id == model.id; });
        const CatalogueModel* entry = findModel(catalogue, model.catalogue);
        if (entry && !there) addModelFromCatalogue(project, *entry, day);
    }
    return tryAsScenario(project, saving, std::move(name));
}

}  // namespace jupan
