#include "ui/pages/goals_arithmetic.h"

#include "core/engine/benefits.h"

namespace jupan {
namespace {

double valueOf(const std::optional<Uncertain>& number, double otherwise) {
    return number ? number->value : otherwise;
}

}  // namespace

QString GoalsArithmetic::effect(const Kpi& kpi, const WorkUnit* unit, const Formatter& formatter) {
    const QString result = formatter.money(fullMonthlyEffect(kpi, unit).full);
    const auto percent = [&](const std::optional<Uncertain>& share, double otherwise = 0) {
        return formatter.percent(valueOf(share, otherwise));
    };
    const auto money = [&](const std::optional<Uncertain>& amount) {
        return formatter.moneyIn(valueOf(amount, 0), formatter.currency());
    };
    const bool needsUnit = kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality;
    if (needsUnit && !unit) return tr("Choose the work unit first: its volume is part of the arithmetic.");
    const QString volume = unit ? formatter.value(unit->volumePerMonth.value, Unit::itemsPerMonth) : QString();
    switch (kpi.kind) {
        case KpiKind::timeSaving:
            return tr("%1 × %2 ÷ 60 × %3 × %4 an hour × %5 = <b>%6 a month</b>")
                .arg(volume, formatter.value(unit->minutesPerItem.value, Unit::minutes), percent(kpi.reduction),
                     formatter.moneyIn(unit->hourlyCost.value, formatter.currency()), percent(kpi.realization, 1),
                     result);
        case KpiKind::costSaving:
            return tr("%1 a month × %2 saved = <b>%3 a month</b>")
                .arg(money(kpi.monthlyCost), percent(kpi.reduction), result);
        case KpiKind::revenue:
            return tr("%1 a month × %2 more × %3 margin = <b>%4 a month</b>")
                .arg(money(kpi.monthlyRevenue), percent(kpi.uplift), percent(kpi.margin, 1), result);
        case KpiKind::quality:
            return tr("%1 × %2 with errors × %3 fewer × %4 an error = <b>%5 a month</b>")
                .arg(volume, percent(kpi.errorRate), percent(kpi.reduction), money(kpi.costPerError), result);
        case KpiKind::risk:
            return tr("%1 chance a year × %2 loss × %3 less ÷ 12 = <b>%4 a month</b>")
                .arg(percent(kpi.annualProbability), money(kpi.loss), percent(kpi.reduction), result);
        case KpiKind::amount:
            return tr("The amount as it stands = <b>%1 a month</b>").arg(result);
        case KpiKind::tracked:
            break;
    }
    return tr("Watched beside the money: it adds nothing to the benefit.");
}

QString GoalsArithmetic::counted(const Kpi& kpi, const WorkUnit* unit, double quality, const Formatter& formatter) {
    const bool all =
        kpi.attribution == 1 && kpi.confidence.value == 1 && kpi.adoption.ceiling.value == 1 && quality == 1;
    if (all || kpi.kind == KpiKind::tracked) return {};
    const QString result = formatter.money(fullMonthlyEffect(kpi, unit, quality).counted);
    const QString attribution = formatter.percent(kpi.attribution);
    const QString confidence = formatter.percent(kpi.confidence.value);
    const QString ceiling = formatter.percent(kpi.adoption.ceiling.value);
    if (quality != 1)
        return tr("The plan counts %1 attribution × %2 confidence × %3 in use at most × %4 data quality = <b>%5 a "
                  "month</b>")
            .arg(attribution, confidence, ceiling, formatter.percent(quality), result);
    return tr("The plan counts %1 attribution × %2 confidence × %3 in use at most = <b>%4 a month</b>")
        .arg(attribution, confidence, ceiling, result);
}

}  // namespace jupan
