// What the sections about money share: the plan behind the figures, names of inputs, columns of years, and the
// sentences that say how the plan comes out. Inside this room only.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/engine/scenario.h"
#include "ui/models/explanation.h"
#include "ui/report/section_parts.h"

namespace jupan {

/// The project as the shown scenario sees it.
ScenarioProject reportPlan(const ReportContext& context);

/// The last month of the plan.
int horizonOf(const Results& results);

/// "3 years", "30 months".
QString planLength(const ReportContext& context);

/// Names on one line; of long ones the beginning. For sentences and lists; tables break them instead.
QString shortText(const QString& text, int most = 60);
/// "Enquiries · Time saved" of an input's path, on one line.
QString inputName(const Project& project, std::string_view path);
/// The name of a work unit, KPI or cost line by its input path's first two parts; "–" where nothing has it.
QString entityTitle(const Project& project, std::string_view path);

/// "A, B and C" as a list with commas, of many the first `most` and how many more.
QString listed(const QStringList& names, int most = 3);

/// `first`, Initial, Year 1 … Year n, Total: the columns of the yearly tables.
std::vector<ReportColumn> yearColumns(const ReportContext& context, const ReportColumn& first);
/// A row of such a table: what is 0 is "–".
QStringList yearCells(const QString& name, const std::vector<double>& years, double total, const Formatter& settled);

/// "All figures of this section are of the scenario “Careful”."; empty in the base case.
QString scenarioNote(const ReportContext& context);

/// One unit for the money of all yearly tables.
Formatter yearSteps(const Results& results, const Formatter& formatter);

// Sentences made from the results --------------------------------------------------------------------------------

/// Whether the plan has neither benefit nor cost.
bool isEmptyPlan(const Results& results);
/// Benefits, costs and net benefit over the plan.
QString resultSentence(const ReportContext& context);
/// ROI, or why there is none.
QString roiSentence(const ReportContext& context);
/// NPV at the discount rate, and what its sign means.
QString npvSentence(const ReportContext& context);
/// When the money comes back, discounted too, or that it never does and what is missing at the end.
QString paybackSentence(const ReportContext& context);
/// How much cash the owner must be able to advance; empty if none.
QString exposureSentence(const ReportContext& context);
/// Cash against freed capacity, and what is left on cash alone; empty without benefits.
QString laneSentence(const ReportContext& context);
/// The share of NPV's movement that rests on guesses, or that nothing has a range.
QString guessSentence(const ReportContext& context);

}  // namespace jupan
