// The price catalogue: what providers ask for tokens and seats, since when, and who says so. Plain values with one
// description each. What is not known is absent; a 0 is a price of 0.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/model.h"

namespace jupan {

/// Who states a price. Days are ISO texts (YYYY-MM-DD); empty: not known.
struct PriceSource {
    std::string name{};
    std::string version{};
    std::string published{};
    bool operator==(const PriceSource&) const = default;
};

template <class Visitor, Of<PriceSource> E>
void describe(Visitor& visit, E& source) {
    visit({.name = "name", .required = true}, source.name);
    visit({.name = "version"}, source.version);
    visit({.name = "published"}, source.published);
}

/// How the batch prices are known: listed by a source, stated by one as half the price, or halved by us.
enum class BatchBasis { listed, stated, halved };
template <>
struct EnumNames<BatchBasis> {
    static constexpr std::array<std::string_view, 3> names{"listed", "stated", "halved"};
};

/// Prices of a request with more than `above` input tokens, per 1,000,000 tokens.
struct CatalogueLongContext {
    double above = 0;
    double input = 0;
    std::optional<double> cachedInput{};
    std::optional<double> cacheWrite{};
    double output = 0;
    bool operator==(const CatalogueLongContext&) const = default;
};

/// A description of a price per 1,000,000 tokens.
constexpr FieldInfo perMillionTokens(std::string_view name, bool required = false) {
    return {.name = name, .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = required};
}

template <class Visitor, Of<CatalogueLongContext> E>
void describe(Visitor& visit, E& price) {
    visit({.name = "above", .unit = Unit::tokens, .range = Range::nonNegative, .required = true}, price.above);
    visit(perMillionTokens("input", true), price.input);
    visit(perMillionTokens("cached_input"), price.cachedInput);
    visit(perMillionTokens("cache_write"), price.cacheWrite);
    visit(perMillionTokens("output", true), price.output);
}

/// Prices per 1,000,000 tokens in force from a day on, until the next period of the model.
struct CataloguePrice {
    std::string from{};  ///< empty: the first day is not known
    double input = 0;
    std::optional<double> cachedInput{};
    std::optional<double> cacheWrite{};
    std::optional<double> cacheWriteOneHour{};
    double output = 0;
    std::optional<double> batchInput{};
    std::optional<double> batchOutput{};
    std::optional<BatchBasis> batchBasis{};
    std::optional<CatalogueLongContext> longContext{};
    bool operator==(const CataloguePrice&) const = default;
};

template <class Visitor, Of<CataloguePrice> E>
void describe(Visitor& visit, E& price) {
    visit({.name = "from"}, price.from);
    visit(perMillionTokens("input", true), price.input);
    visit(perMillionTokens("cached_input"), price.cachedInput);
    visit(perMillionTokens("cache_write"), price.cacheWrite);
    visit(perMillionTokens("cache_write_1h"), price.cacheWriteOneHour);
    visit(perMillionTokens("output", true), price.output);
    visit(perMillionTokens("batch_input"), price.batchInput);
    visit(perMillionTokens("batch_output"), price.batchOutput);
    visit({.name = "batch_basis"}, price.batchBasis);
    visit({.name = "long_context"}, price.longContext);
}

/// The price of processing in one region, as a multiple of the listed one.
struct RegionalFactor {
    std::string region{};
    double factor = 1;
    bool operator==(const RegionalFactor&) const = default;
};

template <class Visitor, Of<RegionalFactor> E>
void describe(Visitor& visit, E& region) {
    visit({.name = "region", .required = true}, region.region);
    visit({.name = "factor", .unit = Unit::factor, .range = Range::nonNegative, .required = true}, region.factor);
}

/// Hours of the day (UTC, HH:MM) with prices of their own; the listed price holds at all others.
struct HourPrice {
    std::string fromUtc{};
    std::string toUtc{};
    double input = 0;
    std::optional<double> cachedInput{};
    double output = 0;
    bool operator==(const HourPrice&) const = default;
};

template <class Visitor, Of<HourPrice> E>
void describe(Visitor& visit, E& hours) {
    visit({.name = "from_utc", .required = true}, hours.fromUtc);
    visit({.name = "to_utc", .required = true}, hours.toUtc);
    visit(perMillionTokens("input", true), hours.input);
    visit(perMillionTokens("cached_input"), hours.cachedInput);
    visit(perMillionTokens("output", true), hours.output);
}

/// unverified: the model exists, its price was not found.
enum class ModelStatus { current, deprecated, unverified };
template <>
struct EnumNames<ModelStatus> {
    static constexpr std::array<std::string_view, 3> names{"current", "deprecated", "unverified"};
};

struct CatalogueModel {
    std::string id{};  ///< as the provider calls it, e.g. "gpt-5.4-mini"
    std::string provider{};
    std::string name{};
    ModelStatus status = ModelStatus::current;
    std::optional<double> contextWindow{};     ///< tokens
    std::optional<double> maxOutput{};         ///< tokens
    std::optional<TokenEncoding> tokenizer{};  ///< absent: other, or not known
    bool tokenizerAssumed = false;             ///< no source confirms the tokenizer
    Currency currency{"USD"};
    std::vector<CataloguePrice> prices{};  ///< ascending by first day, a period without one before all others
    std::vector<RegionalFactor> regions{};
    std::vector<HourPrice> hours{};
    std::vector<PriceSource> sources{};
    std::string readOn{};  ///< the day the sources were read
    /// A company's own price that stands in the place of a list price, or beside the list. Not part of the file.
    bool own = false;
    bool operator==(const CatalogueModel&) const = default;
};

template <class Visitor, Of<CatalogueModel> E>
void describe(Visitor& visit, E& model) {
    const auto tokens = [](std::string_view name) {
        return FieldInfo{.name = name, .unit = Unit::tokens, .range = Range::nonNegative};
    };
    visit({.name = "id", .required = true}, model.id);
    visit({.name = "provider"}, model.provider);
    visit({.name = "name"}, model.name);
    visit({.name = "status"}, model.status);
    visit(tokens("context_window"), model.contextWindow);
    visit(tokens("max_output"), model.maxOutput);
    visit({.name = "tokenizer"}, model.tokenizer);
    visit({.name = "tokenizer_assumed"}, model.tokenizerAssumed);
    visit({.name = "currency"}, model.currency);
    visit({.name = "prices", .required = true}, model.prices);
    visit({.name = "regions"}, model.regions);
    visit({.name = "hours"}, model.hours);
    visit({.name = "sources"}, model.sources);
    visit({.name = "read_on"}, model.readOn);
}

/// usage: paid by what is used, contract: negotiated.
enum class OfferBilling { monthly, annual, usage, contract };
template <>
struct EnumNames<OfferBilling> {
    static constexpr std::array<std::string_view, 4> names{"monthly", "annual", "usage", "contract"};
};

/// What one person's access costs a month.
struct SeatOffer {
    std::string id{};
    std::string provider{};
    std::string name{};
    OfferBilling billing = OfferBilling::monthly;
    Currency currency{"USD"};
    std::optional<double> pricePerMonth{};
    std::optional<double> minimumSeats{};
    std::string from{};  ///< since when; empty: not known
    std::vector<PriceSource> sources{};
    std::string readOn{};
    bool own = false;  ///< as CatalogueModel::own
    bool operator==(const SeatOffer&) const = default;
};

template <class Visitor, Of<SeatOffer> E>
void describe(Visitor& visit, E& offer) {
    visit({.name = "id", .required = true}, offer.id);
    visit({.name = "provider"}, offer.provider);
    visit({.name = "name"}, offer.name);
    visit({.name = "billing", .required = true}, offer.billing);
    visit({.name = "currency"}, offer.currency);
    visit({.name = "price_per_month", .unit = Unit::moneyPerMonth, .range = Range::nonNegative}, offer.pricePerMonth);
    visit({.name = "minimum_seats", .unit = Unit::seats, .range = Range::nonNegative}, offer.minimumSeats);
    visit({.name = "from"}, offer.from);
    visit({.name = "sources"}, offer.sources);
    visit({.name = "read_on"}, offer.readOn);
}

struct PriceCatalogue {
    std::vector<CatalogueModel> models{};
    std::vector<SeatOffer> seats{};
    bool operator==(const PriceCatalogue&) const = default;
};

template <class Visitor, Of<PriceCatalogue> E>
void describe(Visitor& visit, E& catalogue) {
    visit({.name = "models", .required = true}, catalogue.models);
    visit({.name = "seats"}, catalogue.seats);
}

/// The entry with this catalogue id, or null.
const CatalogueModel* findModel(const PriceCatalogue& catalogue, std::string_view id);
const SeatOffer* findOffer(const PriceCatalogue& catalogue, std::string_view id);

/// The period in force on `day` (YYYY-MM-DD), or null: no price is known, or all begin later.
const CataloguePrice* priceOn(const CatalogueModel& model, std::string_view day);

/// The last day for which a source vouches for the price: the day the newest dated source was published, else the day
/// the sources were read.
std::string statedOn(const CatalogueModel& model);
std::string statedOn(const SeatOffer& offer);

/// Days from `from` to `to`, both YYYY-MM-DD and valid.
int daysBetween(std::string_view from, std::string_view to);

/// An entry older than this says so.
inline constexpr int oldAfterDays = 90;

/// False where there is no price yet, so none can be old.
inline bool hasPrice(const CatalogueModel& model) {
    return !model.prices.empty();
}
inline bool hasPrice(const SeatOffer& offer) {
    return offer.pricePerMonth.has_value();
}

/// Days from statedOn to `today`; negative if the clock is behind.
template <class Entry>
int ageInDays(const Entry& entry, std::string_view today) {
    return daysBetween(statedOn(entry), today);
}
template <class Entry>
bool isOld(const Entry& entry, std::string_view today) {
    return hasPrice(entry) && ageInDays(entry, today) > oldAfterDays;
}

/// `list` with the entries of `own` in place of those with the same id, and those with new ids after them. What an own
/// entry leaves open besides prices (name, provider, context window, tokenizer …) is the list's. Own entries have
/// `own` set; an entry without a name gets its id.
PriceCatalogue overlay(const PriceCatalogue& list, const PriceCatalogue& own);

/// "genai-prices 0.1.8 (2026-09-23), …": the sources as one text.
std::string sourceText(const std::vector<PriceSource>& sources);

}  // namespace jupan
