#include "core/engine/adoption.h"

#include <algorithm>
#include <cmath>

namespace jupan {

double linearRampAt(int startMonth, std::optional<int> endMonth, int rampMonths, int month) {
    if (month < startMonth || (endMonth && month > *endMonth)) return 0;
    return std::min(1.0, static_cast<double>(month - startMonth + 1) / std::max(rampMonths, 1));
}

double adoptionAt(const Adoption& adoption, int month) {
    const double x = linearRampAt(adoption.startMonth, adoption.endMonth, adoption.rampMonths, month);
    const double share = adoption.shape == RampShape::linear ? x : x * x * (3 - 2 * x);
    return adoption.ceiling.value * share;
}

double growthAt(double annualRate, int month) {
    // Most rates are 0; skipping the power keeps large projects fast.
    return annualRate == 0 ? 1.0 : std::pow(1 + annualRate, (month - 1) / 12.0);
}

}  // namespace jupan
