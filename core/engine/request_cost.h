// What one request costs in a model, term by term (model.md §4). The engine, the explanations, the cost curves and the
// savings all use this one arithmetic.
#pragma once

#include "core/project/model.h"

namespace jupan {

/// Prices per 1,000,000 tokens after defaults and the long-context rule, in the price's currency.
struct TokenPrices {
    double input = 0;
    double cachedInput = 0;
    double output = 0;
    double batchInput = 0;
    double batchOutput = 0;
};

/// One request on average over live and batch, in the price's currency. The five terms are weighted by the shares and
/// sum to `total`, but for the last bits: `total` is added up in the order of the formula of model.md §4.
struct RequestCost {
    double freshInput = 0;   ///< live input that is not cached
    double cachedInput = 0;  ///< live input that is
    double output = 0;       ///< live output
    double batchInput = 0;
    double batchOutput = 0;
    double standard = 0;  ///< a request that is answered live, as a whole
    double batch = 0;     ///< a request by the batch API, as a whole
    double total = 0;     ///< (1-batchShare)·standard + batchShare·batch
    bool longContext = false;
    TokenPrices prices{};
};

/// Input and output in tokens; the shares in [0, 1]. A request with more input than long_context.above is priced at the
/// long-context prices as a whole: given cached and batch prices move in proportion to input and output; with a base
/// price of 0 there is no proportion and they stay.
RequestCost requestCost(const Price& price, double inputTokens, double outputTokens, double cachedShare,
                        double batchShare);

}  // namespace jupan
