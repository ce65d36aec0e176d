#include "core/finops/variance_explained.h"

#include <algorithm>
#include <numeric>

namespace jupan {
namespace {

constexpr std::size_t kinds = 3;

double sumOf(const ByTokenKind& values) {
    return values[0] + values[1] + values[2];
}

/// Thrown inside only; explainVariance makes a problem of it.
struct TooLarge {};

Decimal exactly(const MoneyResult<Decimal>& amount) {
    if (!amount) throw TooLarge{};
    return amount.value();
}

Decimal product(const Decimal& amount, double factor) {
    return exactly(amount.timesRounded(exactly(Decimal::fromDoubleRounded(factor, 18, Rounding::halfEven)),
                                       ledgerDigits, Rounding::halfEven));
}

/// Money of one model at the plan's rates, and as it was converted.
struct Charged {
    Decimal atPlan{};
    Decimal converted{};
    bool any = false;
};

class Explanation {
public:
    Explanation(const Decimal& budget, const PlannedUse& plan, const ActualUse& actual)
        : budget_(budget), plan_(plan), actual_(actual) {
        result_.planned = plan.planned;
        for (const PlannedModelUse& model : plan_.models) plannedTokens_ += sumOf(model.tokens);
    }

    VarianceExplained run() {
        sumMoney();
        values_[0] = budget_;
        values_[4] = product(atPlan_, plan_.taxFactor);
        values_[5] = product(net_, plan_.taxFactor);
        values_[6] = exactly(net_.plus(actual_.tax));
        if (plannedTokens_ > 0 && plan_.units > 0)
            byTokens();
        else
            byUnits();
        state(VarianceEffect::exchangeRate, exchangeState());
        for (std::size_t i = 0; i < result_.parts.size(); ++i)
            result_.parts[i].amount = exactly(values_[i + 1].minus(values_[i]));
        result_.variance = exactly(values_[6].minus(budget_));
        return std::move(result_);
    }

private:
    void state(VarianceEffect effect, EffectState is) { result_.parts[static_cast<std::size_t>(effect)].state = is; }

    Charged chargedFor(const ActualModelUse& model) {
        Charged charged;
        for (const auto& [currency, money] : model.money) {
            const auto rate = plan_.rates.find(currency);
            // without a planned rate the one that was paid is as good as planned
            const bool own = currency == plan_.currency || rate == plan_.rates.end();
            foreign_ = foreign_ || !own;
            charged.atPlan = exactly(charged.atPlan.plus(own ? money.converted : product(money.amount, rate->second)));
            charged.converted = exactly(charged.converted.plus(money.converted));
            charged.any = true;
        }
        return charged;
    }

    void sumMoney() {
        for (const ActualModelUse& model : actual_.models) {
            charged_.push_back(chargedFor(model));
            atPlan_ = exactly(atPlan_.plus(charged_.back().atPlan));
            net_ = exactly(net_.plus(charged_.back().converted));
        }
    }

    /// Models whose tokens can be priced against the plan: those that are charged, and, where a charge names no model,
    /// those that the unnamed charge must be for.
    void sortModels() {
        Decimal unnamed;
        bool unnamedWanted = false;
        for (std::size_t i = 0; i < charged_.size(); ++i) {
            const ActualModelUse& model = actual_.models[i];
            const bool named = !model.model.empty();
            if (named && model.allTokens() > 0 && !charged_[i].any) unnamedWanted = true;
            if (!named && charged_[i].any && model.allTokens() == 0) unnamed = charged_[i].atPlan;
        }
        const bool pooled = unnamedWanted && unnamed != Decimal();
        bool uncounted = false;  // a model whose requests are not known
        double unnamedRequests = 0;
        for (std::size_t i = 0; i < charged_.size(); ++i) {
            const ActualModelUse& model = actual_.models[i];
            const bool hasTokens = model.allTokens() > 0;
            if (hasTokens && (charged_[i].any || (pooled && !model.model.empty()))) {
                counted_.push_back(i);
                requests_ += model.requests;
                uncounted = uncounted || model.requests == 0;
            } else if (hasTokens) {
                result_.tokensWithoutMoney.push_back(model.model);
            } else {
                requests_ += model.requests;
                if (model.model.empty()) unnamedRequests = model.requests;
                if (charged_[i].any && !(pooled && model.model.empty()))
                    withoutTokens_ = exactly(withoutTokens_.plus(charged_[i].atPlan));
            }
        }
        // some of the requests would say less than none
        if (uncounted && unnamedRequests == 0) requests_ = 0;
        result_.moneyWithoutTokens = product(withoutTokens_, plan_.taxFactor);
    }

    /// Planned mean price of a token of each kind, in the project currency: of the planned tokens of that kind, or,
    /// where none are planned, by each model's share of all tokens.
    ByTokenKind meanPrices() const {
        ByTokenKind means{};
        for (std::size_t k = 0; k < kinds; ++k) {
            double tokens = 0;
            double money = 0;
            double shared = 0;
            for (const PlannedModelUse& model : plan_.models) {
                const double price = model.price.each[k] * model.price.exchangeRate;
                tokens += model.tokens[k];
                money += model.tokens[k] * price;
                shared += sumOf(model.tokens) / plannedTokens_ * price;
            }
            means[k] = tokens > 0 ? money / tokens : shared;
        }
        return means;
    }

    /// A model's tokens at planned prices; of a model without any, what it was charged.
    double atPlannedPrice(std::size_t index, const ByTokenKind& means) {
        const ActualModelUse& model = actual_.models[index];
        PlannedPrice price{means, 1};
        const auto planned = std::ranges::find(plan_.models, model.model, &PlannedModelUse::model);
        const auto listed = plan_.priceList.find(model.model);
        if (planned != plan_.models.end()) {
            price = planned->price;
        } else if (listed != plan_.priceList.end()) {
            price = listed->second;
        } else {
            result_.modelsWithoutPrice.push_back(model.model);
            if (charged_[index].any) return asDouble(charged_[index].atPlan);
        }
        double money = 0;
        for (std::size_t k = 0; k < kinds; ++k) money += model.tokens[k] * price.each[k] * price.exchangeRate;
        return money;
    }

    Decimal withTax(double net) const {
        return exactly(ledgerAmount(plan_.taxFactor * (net + asDouble(withoutTokens_))));
    }

    void byTokens() {
        sortModels();
        double planned = 0;
        for (const PlannedModelUse& model : plan_.models)
            for (std::size_t k = 0; k < kinds; ++k)
                planned += model.tokens[k] * model.price.each[k] * model.price.exchangeRate;
        const double byVolume = planned * requests_ / plan_.units;
        if (counted_.empty()) {
            withoutTokens_ = Decimal();
            result_.moneyWithoutTokens = values_[4];
            values_[1] = requests_ > 0 ? withTax(byVolume) : values_[4];
            values_[2] = values_[3] = values_[4];
            if (requests_ == 0) state(VarianceEffect::tokens, EffectState::within);
            state(VarianceEffect::mix, EffectState::within);
            state(VarianceEffect::price, EffectState::within);
            return;
        }
        const ByTokenKind means = meanPrices();
        double atMean = 0;
        double atModels = 0;
        for (const std::size_t i : counted_) {
            for (std::size_t k = 0; k < kinds; ++k) atMean += actual_.models[i].tokens[k] * means[k];
            atModels += atPlannedPrice(i, means);
        }
        values_[3] = withTax(atModels);
        values_[2] = withTax(atMean);
        values_[1] = requests_ > 0 ? withTax(byVolume) : values_[2];
        if (requests_ == 0) state(VarianceEffect::tokens, EffectState::within);
    }

    /// Lines without planned tokens: seats by their number, all else in one.
    void byUnits() {
        for (const ActualModelUse& model : actual_.models) requests_ += model.requests;
        const bool counted = plan_.models.empty() && plan_.units > 0 && requests_ > 0;
        values_[1] = counted ? exactly(ledgerAmount(plan_.otherAmount / plan_.units * requests_)) : values_[4];
        values_[2] = values_[3] = values_[1];
        const bool hasTokens = !result_.planned || plannedTokens_ > 0 || !plan_.models.empty();
        for (const VarianceEffect effect : {VarianceEffect::tokens, VarianceEffect::mix})
            state(effect, hasTokens ? EffectState::within : EffectState::none);
        if (!counted) state(VarianceEffect::price, EffectState::within);
    }

    EffectState exchangeState() const {
        if (foreign_) return EffectState::known;
        return plan_.foreign && net_ != Decimal() ? EffectState::within : EffectState::none;
    }

    Decimal budget_;
    const PlannedUse& plan_;
    const ActualUse& actual_;
    VarianceExplained result_;
    std::array<Decimal, 7> values_{};
    std::vector<Charged> charged_;      ///< by index of the actual models
    std::vector<std::size_t> counted_;  ///< models whose tokens are measured against the plan
    Decimal atPlan_{};
    Decimal net_{};
    Decimal withoutTokens_{};
    double requests_ = 0;
    double plannedTokens_ = 0;
    bool foreign_ = false;
};

}  // namespace

Result<VarianceExplained> explainVariance(const Decimal& budget, const PlannedUse& plan, const ActualUse& actual) {
    try {
        return Explanation(budget, plan, actual).run();
    } catch (const TooLarge&) {
        return Problem{.code = ProblemCode::overflow, .path = "budget"};
    }
}

}  // namespace jupan
