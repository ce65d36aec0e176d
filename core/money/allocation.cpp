#include "core/money/allocation.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "core/money/wide_integer.h"

namespace jupan {
namespace {

struct Shares {
    std::vector<WideInteger> steps;
    std::vector<WideInteger> remainders;
};

Shares cutOff(const WideInteger& steps, std::span<const Decimal> weights, const WideInteger& weightSum) {
    Shares shares;
    for (const Decimal& weight : weights) {
        const WideInteger product = steps * wideUnits(weight);
        shares.steps.push_back(product / weightSum);
        shares.remainders.push_back(product % weightSum);
    }
    return shares;
}

void giveLeftOver(const WideInteger& steps, Shares& shares) {
    std::vector<std::size_t> order(shares.steps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares.remainders[a] > shares.remainders[b]; });
    WideInteger left = steps;
    for (const WideInteger& share : shares.steps) left -= share;
    // the remainders sum to `left` whole weights, each below one: there are more of them than steps left
    for (const std::size_t index : order) {
        if (left == 0) break;
        ++shares.steps[index];
        --left;
    }
}

}  // namespace

MoneyResult<std::vector<Decimal>> allocate(const Decimal& total, std::span<const Decimal> weights, int digits) {
    WideInteger weightSum = 0;
    for (const Decimal& weight : weights) {
        if (weight < Decimal()) return MoneyError::negativeWeight;
        weightSum += wideUnits(weight);
    }
    if (weightSum == 0) return MoneyError::noWeights;

    const WideInteger step = wideUnits(Decimal::fromMinorUnits(1, digits));
    const WideInteger magnitude = abs(wideUnits(total));
    if (magnitude % step != 0) return MoneyError::tooManyDigits;
    const WideInteger steps = magnitude / step;

    Shares shares = cutOff(steps, weights, weightSum);
    giveLeftOver(steps, shares);
    const bool negative = total < Decimal();
    std::vector<Decimal> parts;
    for (const WideInteger& share : shares.steps) {
        const WideInteger units = share * step;
        parts.push_back(decimalOfWide(negative ? WideInteger(-units) : units).value());
    }
    return parts;
}

}  // namespace jupan
