// Edits of the report's sections. A document that chose none has the usual ones until the first edit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// The document's own choice, or the usual sections.
std::vector<ReportSectionChoice> reportSections(const Project& project);

/// The section with this id as one that can be changed, the usual ones made the document's own first; null if there is
/// none.
ReportSectionChoice* reportSection(Project& project, std::string_view id);

/// Moves the section by so many places, as far as the list goes.
void moveReportSection(Project& project, std::string_view id, int places);

/// Brings the sections into the order of `ids`; those that are not named follow in the order they had.
void orderReportSections(Project& project, const std::vector<std::string>& ids);

/// Adds an empty text of the author's after the section with this id, or at the end; its id.
std::string addReportText(Project& project, std::string_view after);

/// Removes a text of the author's; parts that ship are left out by `included` instead, and stay.
void removeReportText(Project& project, std::string_view id);

}  // namespace jupan
