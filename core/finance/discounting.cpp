#include "core/finance/discounting.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace jupan {
namespace {

constexpr int monthsPerYear = 12;

double yearsUntil(int month, Discounting discounting) {
    const int projectYear = (month + monthsPerYear - 1) / monthsPerYear;
    switch (discounting) {
        case Discounting::monthly:
            return static_cast<double>(month) / monthsPerYear;
        case Discounting::yearEnd:
            return projectYear;
        case Discounting::midYear:
            return projectYear - 0.5;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

std::vector<double> discountFactors(int horizonMonths, double annualRate, Discounting discounting) {
    const bool usable = std::isfinite(annualRate) && annualRate > -1.0;
    const double growth = usable ? 1.0 + annualRate : std::numeric_limits<double>::quiet_NaN();
    std::vector<double> factors(static_cast<std::size_t>(std::max(horizonMonths, 0)) + 1, 1.0);
    for (int month = 1; month <= horizonMonths; ++month) {
        factors[static_cast<std::size_t>(month)] = std::pow(growth, -yearsUntil(month, discounting));
    }
    return factors;
}

}  // namespace jupan
