// The pilot in words that a shop owner understands: what came out, why it counts as go, stop or extend, and what to
// mind when reading it.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>

#include "core/pilot/context_check.h"
#include "core/pilot/measurement_text.h"
#include "core/pilot/sample_size.h"
#include "core/pilot/statistics.h"
#include "ui/format/formatter.h"

namespace jupan {

/// The KPI's name, its id where it has none.
QString pilotKpiName(const Project& project, std::string_view kpi);

/// A measured figure with the unit of the pilot's KPI: "12.4 minutes".
QString measuredText(double value, const std::string& unit, const Formatter& formatter);

/// Why there is no effect and what to do; empty for StatisticsGap::none.
QString gapText(StatisticsGap gap);

/// "The pilot saves between 31 % and 44 %.", or why nothing can be said.
QString effectSentence(const KpiStatistics& statistics, Better better, const Formatter& formatter);

/// "That is more than the 30 % you asked for: go."
QString verdictSentence(const KpiStatistics& statistics, const PilotKpi& kpi, const Formatter& formatter);

/// "38 % (31 % to 44 %)"; "–" without an effect.
QString effectText(const KpiStatistics& statistics, const Formatter& formatter);

/// Of the pilot as a whole.
QString overallSentence(Verdict verdict, const std::vector<KpiStatistics>& statistics);

/// A chip's role in the style sheet: "goodChip" …
const char* verdictRole(Verdict verdict);

/// Welch's p and what it means: "p = 0.003: unlikely to be chance".
QString welchSentence(const WelchTest& test, const Formatter& formatter);

/// One line a finding; the last lines name outliers and values that look like the other way of writing percent.
QStringList contextSentences(const ContextCheck& check, const Project& project, const std::string& unit,
                             const Formatter& formatter);

/// How many items a side the hoped effect needs, and how long that takes; what is missing where that is unknown.
/// `weeks`: planned.
QString sampleNeedSentence(const std::optional<SampleNeed>& need, int weeks, const Formatter& formatter);

/// "Line 12, “Amount”: …"
QString measurementFaultLine(const MeasurementFault& fault, const Formatter& formatter);
/// The same without the line.
QString measurementFaultText(const MeasurementFault& fault, const Formatter& formatter);

}  // namespace jupan
