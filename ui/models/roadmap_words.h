// The roadmap in words: what its steps are called, how far they are, and what is missing.
#pragma once

#include <QString>
#include <QStringList>

#include "ui/document/governance_state.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A step's name: the framework's for a shipped one, else its own.
QString stepName(const ScheduledStep& step, const Formatter& formatter);
/// The same by id; the id itself if the roadmap has no such step.
QString stepName(const RoadState& state, std::string_view id, const Formatter& formatter);

/// What a shipped step is for, what it needs, and when it is done; empty for own ones.
struct StepGuide {
    QString purpose{}, inputs{}, done{};
};
StepGuide stepGuide(std::string_view id, const Formatter& formatter);

/// "in progress", "overdue, not started".
QString stepStateText(const RoadRow& row);
/// "2 Mar 2026 – 15 Mar 2026", or one day.
QString spanText(Date first, Date last, const Formatter& formatter);
/// What the step starts before the end of: the last one to end of what it waits for; empty where it does not.
QString unfinishedBefore(const RoadState& state, const RoadRow& row, const Formatter& formatter);
/// The same in a few words: "starts before “Goals” ends".
QString tooEarlyText(const RoadState& state, const RoadRow& row, const Formatter& formatter);

/// What is looked for, as a noun phrase: "A frozen budget".
QString checkText(const StepCheck& check);
/// How much of it is there, and whom it concerns: "1 of 2 · Enquiries"; empty where the sign says it all.
QString checkDetail(const StepCheck& check, const Project& project, const Formatter& formatter);

/// The name of whatever has this id: work unit, KPI, data source, model, seat plan, cost, risk, step or checklist item;
/// the id itself if nothing has it.
QString subjectName(const Project& project, std::string_view id, const Formatter& formatter);

/// "Step 4 of 9, “FinOps frame”, is next because this is missing: A frozen budget." or that all is done.
QString standingSentence(const RoadState& state, const Formatter& formatter);

}  // namespace jupan
