#include "core/finance/mirr.h"

#include <cmath>
#include <cstddef>

namespace jupan {

std::optional<MirrParts> mirrParts(std::span<const double> flows, double financeRate, double reinvestRate,
                                   int periodsPerYear) {
    const auto isRate = [](double rate) { return std::isfinite(rate) && rate > -1.0; };
    if (flows.size() < 2 || periodsPerYear < 1 || !isRate(financeRate) || !isRate(reinvestRate)) return std::nullopt;
    const double perYear = periodsPerYear;
    const double last = static_cast<double>(flows.size() - 1);
    MirrParts parts;
    for (std::size_t index = 0; index < flows.size(); ++index) {
        const double flow = flows[index];
        const double period = static_cast<double>(index);
        if (!std::isfinite(flow)) return std::nullopt;
        if (flow > 0.0) parts.futureValue += flow * std::pow(1.0 + reinvestRate, (last - period) / perYear);
        if (flow < 0.0) parts.presentValue -= flow * std::pow(1.0 + financeRate, -period / perYear);
    }
    if (!(parts.futureValue > 0.0) || !(parts.presentValue > 0.0)) return std::nullopt;
    return parts;
}

std::optional<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate, int periodsPerYear) {
    const auto parts = mirrParts(flows, financeRate, reinvestRate, periodsPerYear);
    if (!parts) return std::nullopt;
    const double perYear = periodsPerYear;
    const double last = static_cast<double>(flows.size() - 1);
    const double rate = std::pow(parts->futureValue / parts->presentValue, perYear / last) - 1.0;
    if (!std::isfinite(rate)) return std::nullopt;
    return rate;
}

}  // namespace jupan
