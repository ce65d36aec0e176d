#include "ui/analysis/simulation_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

class SimulationWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationWords)
};

// Places in reportedPercentiles
constexpr std::size_t p10 = 1, p25 = 2, p75 = 4, p90 = 5;

QString countOf(std::uint64_t trials, const Formatter& formatter) {
    return formatter.number(static_cast<double>(trials), 0);
}

/// Two amounts in one unit; Korean names the unit once.
QString moneyRange(std::optional<double> low, std::optional<double> high, const Formatter& formatter) {
    const Formatter settled = formatter.fixedFor(std::max(std::abs(low.value_or(0)), std::abs(high.value_or(0))));
    const bool korean = formatter.language() == Language::korean;
    return SimulationWords::tr("%1 – %2", "from, to")
        .arg(korean ? settled.tableMoney(low) : settled.money(low),
             korean ? settled.tableMoney(high) + QChar(0x00A0) + settled.unitCaption() : settled.money(high));
}

}  // namespace

const MetricStatistics& statisticsOf(const Simulation& simulation, Metric metric) {
    switch (metric) {
        case Metric::npv:
            return simulation.npv;
        case Metric::net:
            return simulation.net;
        case Metric::roi:
            return simulation.roi;
        case Metric::paybackMonth:
            break;
    }
    return simulation.paybackMonth;
}

QString shareOfTrials(double share, const Formatter& formatter) {
    constexpr double least = 0.001;
    if (share > 0 && share < least) return SimulationWords::tr("under %1").arg(formatter.fixedPercent(least, 1));
    if (share < 1 && share > 1 - least) return SimulationWords::tr("over %1").arg(formatter.fixedPercent(1 - least, 1));
    const bool nearAnEnd = (share > 0 && share < 0.1) || (share < 1 && share > 0.9);
    return formatter.fixedPercent(share, nearAnEnd ? 1 : 0);
}

QString npvRange(const Simulation& simulation, const Formatter& formatter) {
    return moneyRange(simulation.npv.percentiles[p10], simulation.npv.percentiles[p90], formatter);
}

QString simulationSentence(const Simulation& simulation, const Formatter& formatter) {
    const auto& percentiles = simulation.npv.percentiles;
    if (simulation.trials == 1)
        return SimulationWords::tr("One trial gives an NPV of %1. It takes many trials to see a range.")
            .arg(formatter.money(simulation.npv.mean));
    if (percentiles.front() == percentiles.back() && simulation.npv.standardDeviation == 0.0)
        return SimulationWords::tr("All %1 trials give the same NPV of %2: nothing uncertain moves it here.")
            .arg(countOf(simulation.trials, formatter), formatter.money(simulation.npv.mean));
    const QString half = moneyRange(percentiles[p25], percentiles[p75], formatter);
    const QString trials = countOf(simulation.trials, formatter);
    if (simulation.probNpvPositive == 0)
        return SimulationWords::tr("In none of %1 trials NPV is positive; the middle half lies within %2.")
            .arg(trials, half);
    if (simulation.probNpvPositive == 1)
        return SimulationWords::tr("In all of %1 trials NPV is positive; the middle half lies within %2.")
            .arg(trials, half);
    return SimulationWords::tr("In %1 of %2 trials NPV is positive; the middle half lies within %3.")
        .arg(shareOfTrials(simulation.probNpvPositive, formatter), trials, half);
}

QString undefinedTrials(const Simulation& simulation, Metric metric, const Formatter& formatter) {
    const std::uint64_t defined = statisticsOf(simulation, metric).count;
    if (defined == simulation.trials) return {};
    const double without = static_cast<double>(simulation.trials - defined) / static_cast<double>(simulation.trials);
    if (metric == Metric::paybackMonth)
        return defined == 0
                   ? SimulationWords::tr("No trial pays back within the plan.")
                   : SimulationWords::tr("Payback: of the %1 of trials that pay back; %2 never do within the plan.")
                         .arg(shareOfTrials(1 - without, formatter), shareOfTrials(without, formatter));
    return defined == 0 ? SimulationWords::tr("ROI has no figure: there is no cost to compare with.")
                        : SimulationWords::tr("ROI: of the trials with a cost; %1 have none to compare with.")
                              .arg(shareOfTrials(without, formatter));
}

}  // namespace jupan
