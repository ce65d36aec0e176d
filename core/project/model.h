// Model prices: the price list of a project (model.md §4).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/values.h"

namespace jupan {

/// Prices of a request whose input is longer than `above` tokens (model.md §4); all three fields are required.
struct LongContext {
    double above = 0;
    double input = 0;
    double output = 0;
    bool operator==(const LongContext&) const = default;
};

template <class Visitor, Of<LongContext> E>
void describe(Visitor& visit, E& price) {
    visit({.name = "above", .unit = Unit::tokens, .range = Range::nonNegative, .required = true}, price.above);
    visit({.name = "input", .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = true}, price.input);
    visit({.name = "output", .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = true},
          price.output);
}

/// Prices per 1,000,000 tokens. Absent: cachedInput = input, batchInput = input/2, batchOutput = output/2.
struct Price {
    double input = 0;
    std::optional<double> cachedInput{};
    double output = 0;
    std::optional<double> batchInput{};
    std::optional<double> batchOutput{};
    std::optional<LongContext> longContext{};
    bool operator==(const Price&) const = default;
};

template <class Visitor, Of<Price> E>
void describe(Visitor& visit, E& price) {
    const auto perMillion = [](std::string_view name, bool required) {
        return FieldInfo{
            .name = name, .unit = Unit::moneyPerMillion, .range = Range::nonNegative, .required = required};
    };
    visit(perMillion("input", true), price.input);
    visit(perMillion("cached_input", false), price.cachedInput);
    visit(perMillion("output", true), price.output);
    visit(perMillion("batch_input", false), price.batchInput);
    visit(perMillion("batch_output", false), price.batchOutput);
    visit({.name = "long_context"}, price.longContext);
}

/// A price that was in force from a day on; used to reconcile past charges, not by the plan.
struct DatedPrice {
    std::string from{};  ///< YYYY-MM-DD
    Price price{};
    bool operator==(const DatedPrice&) const = default;
};

template <class Visitor, Of<DatedPrice> E>
void describe(Visitor& visit, E& dated) {
    visit({.name = "from", .required = true}, dated.from);
    describe(visit, dated.price);
}

/// How a model cuts text into tokens: the byte-pair encodings that core/tokens counts exactly.
enum class TokenEncoding { o200kBase, cl100kBase };
template <>
struct EnumNames<TokenEncoding> {
    static constexpr std::array<std::string_view, 2> names{"o200k_base", "cl100k_base"};
};

struct Model {
    Id id{};
    std::string name{};
    Currency currency{"USD"};
    std::string catalogue{};                   ///< id in the price catalogue its prices come from; empty: own prices
    std::optional<TokenEncoding> tokenizer{};  ///< absent: not known, so its tokens cannot be counted
    Price price{};
    std::vector<DatedPrice> priceHistory{};
    bool operator==(const Model&) const = default;
};

template <class Visitor, Of<Model> E>
void describe(Visitor& visit, E& model) {
    visit({.name = "id", .required = true}, model.id);
    visit({.name = "name", .required = true}, model.name);
    visit({.name = "currency"}, model.currency);
    visit({.name = "catalogue"}, model.catalogue);
    visit({.name = "tokenizer"}, model.tokenizer);
    describe(visit, model.price);
    visit({.name = "price_history"}, model.priceHistory);
}

}  // namespace jupan
