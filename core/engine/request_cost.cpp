#include "core/engine/request_cost.h"

namespace jupan {
namespace {

TokenPrices pricesInForce(const Price& price, bool isLong) {
    const double input = isLong ? price.longContext->input : price.input;
    const double output = isLong ? price.longContext->output : price.output;
    const double inputScale = price.input != 0 ? input / price.input : 1;
    const double outputScale = price.output != 0 ? output / price.output : 1;
    return {.input = input,
            .cachedInput = price.cachedInput ? *price.cachedInput * inputScale : input,
            .output = output,
            .batchInput = price.batchInput ? *price.batchInput * inputScale : input / 2,
            .batchOutput = price.batchOutput ? *price.batchOutput * outputScale : output / 2};
}

}  // namespace

RequestCost requestCost(const Price& price, double inputTokens, double outputTokens, double cachedShare,
                        double batchShare) {
    RequestCost cost;
    cost.longContext = price.longContext && inputTokens > price.longContext->above;
    cost.prices = pricesInForce(price, cost.longContext);
    const TokenPrices& each = cost.prices;
    cost.standard =
        (inputTokens * ((1 - cachedShare) * each.input + cachedShare * each.cachedInput) + outputTokens * each.output) /
        1e6;
    cost.batch = (inputTokens * each.batchInput + outputTokens * each.batchOutput) / 1e6;
    cost.total = (1 - batchShare) * cost.standard + batchShare * cost.batch;

    const double live = (1 - batchShare) / 1e6;
    const double batched = batchShare / 1e6;
    cost.freshInput = live * inputTokens * (1 - cachedShare) * each.input;
    cost.cachedInput = live * inputTokens * cachedShare * each.cachedInput;
    cost.output = live * outputTokens * each.output;
    cost.batchInput = batched * inputTokens * each.batchInput;
    cost.batchOutput = batched * outputTokens * each.batchOutput;
    return cost;
}

}  // namespace jupan
