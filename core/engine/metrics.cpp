#include "core/engine/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/finance/discounting.h"
#include "core/finance/mirr.h"
#include "core/finance/npv.h"
#include "core/finance/payback.h"
#include "core/finance/ratio.h"

namespace jupan {

MetricRates metricRates(const Settings& settings) {
    return {.discountFactors = discountFactors(settings.horizonMonths, settings.discountRate, settings.discounting),
            .financeRate = settings.financeRate.value_or(settings.discountRate),
            .reinvestRate = settings.reinvestRate.value_or(settings.discountRate)};
}

Metrics computeMetrics(std::span<const double> benefit, std::span<const double> cost, const MetricRates& rates) {
    std::vector<double> net(benefit.size());
    for (std::size_t m = 0; m < net.size(); ++m) net[m] = benefit[m] - cost[m];

    Metrics metrics;
    metrics.totalBenefit = std::accumulate(benefit.begin(), benefit.end(), 0.0);
    metrics.totalCost = std::accumulate(cost.begin(), cost.end(), 0.0);
    metrics.net = metrics.totalBenefit - metrics.totalCost;
    metrics.roi = ratio(metrics.net, metrics.totalCost);
    metrics.pvBenefit = presentValue(benefit, rates.discountFactors);
    metrics.pvCost = presentValue(cost, rates.discountFactors);
    metrics.npv = metrics.pvBenefit - metrics.pvCost;
    metrics.roiPv = ratio(metrics.npv, metrics.pvCost);
    metrics.benefitCostRatio = ratio(metrics.pvBenefit, metrics.pvCost);
    if (const auto share = ratio(metrics.pvCost, metrics.pvBenefit)) metrics.safetyMargin = 1 - *share;

    const IrrResult irr = internalRatesOfReturn(net);
    metrics.irrStatus = irr.status;
    for (const double root : irr.roots) metrics.irrRoots.push_back(annualEffectiveRate(root));
    metrics.irr = annualIrr(irr);
    metrics.mirr = mirr(net, rates.financeRate, rates.reinvestRate);
    metrics.mirrParts = mirrParts(net, rates.financeRate, rates.reinvestRate);

    metrics.paybackMonth = paybackMonth(net);
    metrics.paybackStep = paybackStep(net);
    const std::vector<double> discounted = discountedFlows(net, rates.discountFactors);
    metrics.discountedPaybackMonth = paybackMonth(discounted);
    metrics.discountedPaybackStep = paybackStep(discounted);
    if (const auto peak = peakExposure(net)) {
        metrics.peakExposure = peak->amount;
        metrics.peakExposureMonth = peak->month;
    }
    return metrics;
}

std::vector<YearFigures> yearlyTable(const MonthlySeries& months, std::span<const double> discountFactors) {
    const auto horizon = static_cast<int>(months.net.size()) - 1;
    std::vector<YearFigures> years(static_cast<std::size_t>((horizon + 11) / 12) + 1);
    for (std::size_t m = 0; m < months.net.size(); ++m) {
        const std::size_t y = (m + 11) / 12;
        YearFigures& year = years[y];
        year.year = static_cast<int>(y);
        year.benefit += months.benefit[m];
        year.cost += months.cost[m];
        year.pvNet += months.net[m] * discountFactors[m];
        year.cumulative = months.cumulative[m];
    }
    for (YearFigures& year : years) {
        year.net = year.benefit - year.cost;
        year.roi = ratio(year.net, year.cost);
    }
    return years;
}

bool allFinite(const Metrics& metrics) {
    const std::array<double, 7> figures{metrics.totalBenefit, metrics.totalCost, metrics.net,         metrics.pvBenefit,
                                        metrics.pvCost,       metrics.npv,       metrics.peakExposure};
    return std::all_of(figures.begin(), figures.end(), [](double figure) { return std::isfinite(figure); });
}

}  // namespace jupan
