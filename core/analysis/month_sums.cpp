#include "core/analysis/month_sums.h"

#include <algorithm>

namespace jupan {

MonthSums::MonthSums(const std::vector<std::vector<double>>& series, std::size_t months)
    : months_(months), leaves_(std::max<std::size_t>(series.size(), 1)), sums_(2 * leaves_ * months, 0.0) {
    for (std::size_t i = 0; i < series.size(); ++i)
        std::copy(series[i].begin(), series[i].end(), &sums_[(leaves_ + i) * months_]);
    for (std::size_t node = leaves_ - 1; node >= 1; --node) addUp(node);
}

void MonthSums::set(std::size_t index, std::span<const double> series) {
    std::size_t node = leaves_ + index;
    std::copy(series.begin(), series.end(), &sums_[node * months_]);
    while (node > 1) addUp(node /= 2);
}

void MonthSums::addUp(std::size_t node) {
    double* sum = &sums_[node * months_];
    const double* left = &sums_[2 * node * months_];
    const double* right = left + months_;
    for (std::size_t m = 0; m < months_; ++m) sum[m] = left[m] + right[m];
}

}  // namespace jupan
