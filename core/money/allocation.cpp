#include "core/money/allocation.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace jupan {
namespace {

// products of two 128-bit numbers need twice the room
using boost::multiprecision::cpp_int;

struct Shares {
    std::vector<cpp_int> steps;
    std::vector<cpp_int> remainders;
};

Shares cutOff(const cpp_int& steps, std::span<const Decimal> weights, const cpp_int& weightSum) {
    Shares shares;
    for (const Decimal& weight : weights) {
        const cpp_int product = steps * cpp_int(weight.units());
        shares.steps.push_back(product / weightSum);
        shares.remainders.push_back(product % weightSum);
    }
    return shares;
}

void giveLeftOver(const cpp_int& steps, Shares& shares) {
    std::vector<std::size_t> order(shares.steps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares.remainders[a] > shares.remainders[b]; });
    cpp_int left = steps;
    for (const cpp_int& share : shares.steps) left -= share;
    // the remainders sum to `left` whole weights, each below one: there are more of them than steps left
    for (const std::size_t index : order) {
        if (left == 0) break;
        ++shares.steps[index];
        --left;
    }
}

}  // namespace

MoneyResult<std::vector<Decimal>> allocate(const Decimal& total, std::span<const Decimal> weights, int digits) {
    cpp_int weightSum = 0;
    for (const Decimal& weight : weights) {
        if (weight < Decimal()) return MoneyError::negativeWeight;
        weightSum += cpp_int(weight.units());
    }
    if (weightSum == 0) return MoneyError::noWeights;

    const cpp_int step(Decimal::fromMinorUnits(1, digits).units());
    const cpp_int magnitude = abs(cpp_int(total.units()));
    if (magnitude % step != 0) return MoneyError::tooManyDigits;
    const cpp_int steps = magnitude / step;

    Shares shares = cutOff(steps, weights, weightSum);
    giveLeftOver(steps, shares);
    const bool negative = total < Decimal();
    std::vector<Decimal> parts;
    for (const cpp_int& share : shares.steps) {
        const cpp_int units = share * step;
        parts.push_back(Decimal::fromUnits(negative ? cpp_int(-units) : units).value());
    }
    return parts;
}

}  // namespace jupan
