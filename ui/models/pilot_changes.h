// What the change log says about the criteria of the pilot.
#pragma once

#include <optional>

namespace jupan {

class ProjectDocument;

/// Changes of the criteria (their words, targets, minimums, KPIs, length) that were logged after they were fixed; edits
/// that are not saved yet are not among them. Nothing without a log, or where it cannot be read.
std::optional<int> criteriaChanges(const ProjectDocument& document);

}  // namespace jupan
