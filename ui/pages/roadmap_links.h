// Where what a step or a gate misses is mended: the page, and the place on it.
#pragma once

#include <QString>

#include "core/governance/gates.h"
#include "core/governance/steps.h"
#include "ui/pages/page.h"

namespace jupan {

/// The page where it is mended, and the input path of what is meant there (may be empty).
PageId pageOfCheck(StepCheckKind kind);
QString pathOfCheck(const StepCheck& check);
PageId pageOfCondition(const GateCondition& condition);
/// The input path of the first thing that is missing there; may be empty.
QString pathOfCondition(const ConditionResult& result);

/// What the link to a page says: "Open the pilot".
QString openText(PageId page);

}  // namespace jupan
