// The scale plan in words: what is odd about its stages, and how departments and safeguards are called.
#pragma once

#include <QString>
#include <vector>

#include "core/governance/scale_plan.h"
#include "ui/format/formatter.h"
#include "ui/widgets/check_list_edit.h"

namespace jupan {

/// The department's name; "Without department" for none.
QString departmentName(const std::string& department);

/// The checklist items that can be safeguards, by their words.
std::vector<ListChoice> safeguardChoices(const Project& project, Language language);

/// What is odd, as a sentence that names the stage and says what follows.
QString scaleProblemSentence(const ScaleProblem& problem, const Project& project, Language language);

}  // namespace jupan
