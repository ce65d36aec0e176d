#include "ui/analysis/measure_words.h"

#include <QCoreApplication>

#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

QString trialsText(const Simulation& simulation, const Formatter& formatter) {
    return formatter.number(static_cast<double>(simulation.trials), 0);
}

/// Knowing everything would be worth nothing: all trials say the same.
QString settledAdvice(const MeasurementPlan& plan, const Simulation& simulation, const Formatter& formatter) {
    const QString trials = trialsText(simulation, formatter);
    if (!plan.goAhead)
        return MeasureWords::tr(
                   "No measurement changes the decision: within the ranges you gave, NPV rises above 0 in "
                   "none of %1 trials, so doing nothing is the better choice whatever turns out.")
            .arg(trials);
    if (plan.lossProbability > 0)
        return MeasureWords::tr(
                   "No measurement changes the decision: within the ranges you gave, NPV falls below 0 in "
                   "none of %1 trials, so going ahead costs nothing whatever turns out.")
            .arg(trials);
    return MeasureWords::tr(
               "No measurement changes the decision: within the ranges you gave, NPV is above 0 in all %1 "
               "trials, so going ahead is the better choice whatever turns out.")
        .arg(trials);
}

}  // namespace

QString measurementAdvice(const MeasurementPlan& plan, const Simulation& simulation, const Project& project,
                          const Formatter& formatter) {
    if (plan.evpi == 0) return settledAdvice(plan, simulation, formatter);
    if (plan.first) {
        const MeasurementLine& first = plan.lines[*plan.first];
        const QString words = inputWords(project, first.input);
        if (!first.cost)
            return MeasureWords::tr("Measure first: %1. Knowing it before deciding is worth up to %2.")
                .arg(words, formatter.money(first.worth));
        return MeasureWords::tr(
                   "Measure first: %1. Knowing it before deciding is worth up to %2; measuring it costs %3.")
            .arg(words, formatter.money(first.worth), formatter.money(first.cost));
    }
    for (const MeasurementLine& line : plan.lines)
        if (line.worth.value_or(0) > 0)
            return MeasureWords::tr(
                       "No measurement pays: each costs as much as knowing the input could be worth, or "
                       "more. Knowing everything would be worth at most %1.")
                .arg(formatter.money(plan.evpi));
    return MeasureWords::tr(
               "No single measurement changes the decision. Only knowing several inputs at once would; "
               "knowing all of them is worth at most %1.")
        .arg(formatter.money(plan.evpi));
}

QString probabilityText(double probability, const Formatter& formatter) {
    constexpr double nearest = 0.001;
    if (probability > 0 && probability < nearest)
        return MeasureWords::tr("< %1", "less than").arg(formatter.percent(nearest));
    if (probability < 1 && probability > 1 - nearest)
        return MeasureWords::tr("> %1", "more than").arg(formatter.percent(1 - nearest));
    return formatter.percent(probability);
}

QString measurementNote(const MeasurementLine& line) {
    if (!line.hasRange) return MeasureWords::tr("Has no range any more: it counts as known.");
    if (!line.worth) return MeasureWords::tr("Not simulated yet.");
    if (line.costsTooMuch())
        return *line.worth > 0 ? MeasureWords::tr("Measuring costs more than knowing it could be worth.")
                               : MeasureWords::tr("Knowing it changes no decision: the measuring is money lost.");
    if (*line.worth == 0) return MeasureWords::tr("Knowing it changes no decision.");
    return {};
}

QString pilotSummary(const MeasurementPlan& plan, const Formatter& formatter) {
    if (plan.pilotCount == 0) return {};
    const int count = static_cast<int>(plan.pilotCount);
    if (plan.pilotCountWithoutCost == plan.pilotCount)
        return MeasureWords::tr("The pilot measures %n input(s); no cost is estimated yet.", nullptr, count);
    if (plan.pilotCountWithoutCost == 0)
        return MeasureWords::tr("The pilot measures %n input(s), for %1 together.", nullptr, count)
            .arg(formatter.money(plan.pilotCost));
    return MeasureWords::tr("The pilot measures %n input(s), for %1 so far; %2 without an estimated cost.", nullptr,
                            count)
        .arg(formatter.money(plan.pilotCost), formatter.number(static_cast<double>(plan.pilotCountWithoutCost), 0));
}

QString decisionName(bool goAhead) {
    return goAhead ? MeasureWords::tr("going ahead") : MeasureWords::tr("doing nothing");
}

Explanation explainPerfectKnowledge(const MeasurementPlan& plan, const Formatter& formatter) {
    return {.title = MeasureWords::tr("Value of perfect knowledge (EVPI)"),
            .meaning = MeasureWords::tr("The most that knowing every input before deciding could be worth. No "
                                        "measurement, and no set of them, can be worth more."),
            .formula = MeasureWords::tr("EVPI = expected NPV when every input is known before deciding − expected NPV "
                                        "of the decision as things stand"),
            .values = MeasureWords::tr("%1 = %2 − %3")
                          .arg(formatter.money(plan.evpi), formatter.money(plan.informedNpv),
                               formatter.money(plan.decidedNpv)),
            .reason = {},
            .source = MeasureWords::tr("Decision: go ahead if expected NPV is above 0, else do nothing. Whoever knew "
                                       "every input would go ahead in the trials with NPV above 0 and stay out of the "
                                       "others.")};
}

Explanation explainExpectedNpv(const MeasurementPlan& plan, const Simulation& simulation, const Formatter& formatter) {
    return {.title = MeasureWords::tr("Expected NPV"),
            .meaning = MeasureWords::tr("The mean NPV over all trials. Above 0: go ahead. Else: do nothing."),
            .formula = MeasureWords::tr("Expected NPV = sum of the NPV of all trials ÷ number of trials"),
            .values = MeasureWords::tr("%1 over %2 trials; standard error %3")
                          .arg(formatter.money(plan.expectedNpv), trialsText(simulation, formatter),
                               formatter.money(simulation.npv.standardError)),
            .reason = {},
            .source = MeasureWords::tr("Each trial draws every input from its range. It differs from the NPV of the "
                                       "base values where ranges are lopsided.")};
}

Explanation explainLossProbability(const MeasurementPlan& plan, const Simulation& simulation,
                                   const Formatter& formatter) {
    return {.title = MeasureWords::tr("Probability of NPV at or below 0"),
            .meaning = MeasureWords::tr("How likely going ahead turns out wrong: the share of trials in which NPV is "
                                        "not above 0."),
            .formula = MeasureWords::tr("Probability of NPV at or below 0 = 1 − share of trials with NPV above 0"),
            .values = MeasureWords::tr("%1 = 1 − %2")
                          .arg(probabilityText(plan.lossProbability, formatter),
                               probabilityText(simulation.probNpvPositive, formatter)),
            .reason = {},
            .source = MeasureWords::tr("A decision that cannot turn out wrong needs no measurement.")};
}

}  // namespace jupan
