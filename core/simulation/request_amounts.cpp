#include "core/simulation/request_amounts.h"

#include <limits>

namespace jupan {

Amount RequestAmounts::rateOf(const std::optional<Currency>& currency) const {
    if (!currency || *currency == settings_.currency) return {1};
    return builder_.of(settings_.fx.at(currency->code));
}

/// A request at given prices, in the price's currency.
Amount RequestAmounts::requestAt(const TokenPrices& prices, const Workload& load) {
    const Amount input = builder_.of(load.inputTokens), output = builder_.of(load.outputTokens);
    const Amount cached = builder_.of(load.cachedShare), batch = builder_.of(load.batchShare);
    // (1-share)·price + share·price, as written in the model: the difference of two prices would lose the smaller one.
    const Amount mixed = plus(times(plus(times(cached, -1), 1), prices.input), times(cached, prices.cachedInput));
    const Amount live = plus(times(input, mixed), times(output, prices.output));
    const Amount batched = plus(times(input, prices.batchInput), times(output, prices.batchOutput));
    return times(plus(times(plus(times(batch, -1), 1), live), times(batch, batched)), 1e-6);
}

Amount RequestAmounts::requestOf(const Price& price, const Workload& load) {
    const auto pricesFor = [&](double tokens) { return requestCost(price, tokens, 0, 0, 0).prices; };
    if (!price.longContext) return requestAt(pricesFor(0), load);
    const double above = price.longContext->above;
    return builder_.chosenAbove(builder_.of(load.inputTokens), above,
                                requestAt(pricesFor(std::numeric_limits<double>::infinity()), load),
                                requestAt(pricesFor(above), load));
}

Amount RequestAmounts::unitOf(const Stage& stage, const Workload& load) {
    Amount sum{0};
    for (const MixShare& part : stage.mix) {
        const Model& model = lookup_.model(part.model.text);
        sum = plus(sum, times(times(requestOf(model.price, load), rateOf(model.currency)), part.share));
    }
    return sum;
}

}  // namespace jupan
