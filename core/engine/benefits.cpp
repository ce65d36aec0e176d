#include "core/engine/benefits.h"

#include "core/engine/adoption.h"

namespace jupan {
namespace {

double valueOf(const std::optional<Uncertain>& number, double otherwise) {
    return number ? number->value : otherwise;
}

/// The kinds whose effect is per item of the work unit.
bool isPerItem(const Kpi& kpi) {
    return kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality;
}

/// F(m), except for the volume of the kinds that use it: money a month, or money per item.
double fullEffect(const Kpi& kpi, const WorkUnit* unit) {
    switch (kpi.kind) {
        case KpiKind::timeSaving:
            return unit->minutesPerItem.value / 60 * kpi.reduction->value * unit->hourlyCost.value *
                   valueOf(kpi.realization, 1);
        case KpiKind::costSaving:
            return kpi.monthlyCost->value * kpi.reduction->value;
        case KpiKind::revenue:
            return kpi.monthlyRevenue->value * kpi.uplift->value * valueOf(kpi.margin, 1);
        case KpiKind::quality:
            return kpi.errorRate->value * kpi.reduction->value * kpi.costPerError->value;
        case KpiKind::risk:
            return kpi.annualProbability->value * kpi.loss->value * kpi.reduction->value / 12;
        case KpiKind::amount:
            return kpi.monthlyAmount->value;
        case KpiKind::tracked:
            return 0;
    }
    return 0;
}

}  // namespace

double volumeAt(const WorkUnit& unit, int month) {
    return unit.volumePerMonth.value * growthAt(unit.volumeGrowth, month);
}

MonthlyEffect fullMonthlyEffect(const Kpi& kpi, const WorkUnit* unit, double quality) {
    if (isPerItem(kpi) && !unit) return {};
    const double full = fullEffect(kpi, unit) * (isPerItem(kpi) ? volumeAt(*unit, 1) : 1.0);
    return {.full = full,
            .counted = full * kpi.attribution * kpi.confidence.value * kpi.adoption.ceiling.value * quality};
}

std::vector<double> unscaledBenefit(const Kpi& kpi, const Lookup& lookup, int horizon) {
    const WorkUnit* unit = lookup.workUnit(kpi.workUnit);
    std::vector<double> months(static_cast<std::size_t>(horizon) + 1, 0.0);
    const bool perItem = isPerItem(kpi);
    const double effect = fullEffect(kpi, unit) * kpi.attribution * kpi.confidence.value * lookup.qualityFactor(kpi);
    for (int m = 1; m <= horizon; ++m) {
        const double adoption = adoptionAt(kpi.adoption, m);
        if (adoption == 0) continue;
        const double volume = perItem ? volumeAt(*unit, m) : 1.0;
        months[static_cast<std::size_t>(m)] = volume * effect * adoption * growthAt(kpi.growth, m);
    }
    return months;
}

std::vector<double> claimedHours(const Kpi& kpi, int horizon) {
    std::vector<double> months(static_cast<std::size_t>(horizon) + 1, 0.0);
    for (int m = 1; m <= horizon; ++m)
        months[static_cast<std::size_t>(m)] = kpi.reduction->value * adoptionAt(kpi.adoption, m) * kpi.attribution;
    return months;
}

double claimScale(double claimedSum) {
    return claimedSum > 1 + 1e-9 ? 1 / claimedSum : 1;
}

}  // namespace jupan
