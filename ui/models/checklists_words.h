// The words of checklist items, their own or those of the framework, and the state of a list in a sentence.
#pragma once

#include <QString>

#include "core/governance/readiness.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What the item is called: its own words, else those that ship.
QString checklistTitle(const ChecklistEntry& entry, Language language);
/// A sentence more about a shipped item; empty for own ones.
QString checklistExplanation(const ChecklistLine& line, Language language);
/// "3 of 8 · 38 %"; "nothing applies".
/// A share of a count as it is shown: whole percent, rounded down. More digits say nothing about some dozen items.
double wholePercent(double share);
QString readinessText(const Readiness& readiness, const Formatter& formatter);
/// "1 Oct 2026 · overdue since 12 days"; the day alone while it is not over; "–" without one.
QString dueText(const ChecklistEntry& entry, Date today, const Formatter& formatter);

}  // namespace jupan
