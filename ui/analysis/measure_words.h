// The value of information in words: what to measure first, and what each figure means.
#pragma once

#include "core/simulation/measurement_plan.h"
#include "ui/format/formatter.h"
#include "ui/models/explanation.h"

namespace jupan {

/// What to measure first and what that is worth, or why no measurement pays; made from the figures.
QString measurementAdvice(const MeasurementPlan& plan, const Simulation& simulation, const Project& project,
                          const Formatter& formatter);

/// A probability in percent; what is neither certain nor impossible is not rounded to be so: "< 0.1 %".
QString probabilityText(double probability, const Formatter& formatter);

/// What a reader must know of one line: that it costs more than it is worth, or why it has no figure. Mostly empty.
QString measurementNote(const MeasurementLine& line);

/// What the pilot shall measure, and for how much. Empty while that is nothing.
QString pilotSummary(const MeasurementPlan& plan, const Formatter& formatter);

/// The decision that knowledge could change, in a few words: "going ahead", "doing nothing".
QString decisionName(bool goAhead);

// The headline figures with their arithmetic
Explanation explainPerfectKnowledge(const MeasurementPlan& plan, const Formatter& formatter);
Explanation explainExpectedNpv(const MeasurementPlan& plan, const Simulation& simulation, const Formatter& formatter);
Explanation explainLossProbability(const MeasurementPlan& plan, const Simulation& simulation,
                                   const Formatter& formatter);

}  // namespace jupan
