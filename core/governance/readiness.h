// Checklists: the items that ship with what the document says of them, the firm's own items, and how ready a list is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

struct ChecklistLine {
    ChecklistEntry entry{};  ///< open, where the document says nothing of a shipped item
    bool shipped = false;    ///< its words are those of resources/framework (`checklist.<id>`), unless it has own ones
    int stage = 0;           ///< ethics: 1..3, else 0
};

/// The items of a list: those that ship in their order, then own ones in document order. Linear in the entries.
std::vector<ChecklistLine> checklistLines(const Project& project, ChecklistTopic list);
/// All lists, one after the other.
std::vector<ChecklistLine> allChecklistLines(const Project& project);
/// The line of this id; nothing if neither the program nor the document has it.
std::optional<ChecklistLine> findChecklistLine(const Project& project, std::string_view id);

/// Whether the item is neither done nor not applicable and its day is over.
bool isOverdue(const ChecklistEntry& entry, Date today);

struct Readiness {
    int applicable = 0;  ///< all but the not applicable ones
    int done = 0;
    int inProgress = 0;
    int overdue = 0;
    std::optional<double> share{};  ///< done / applicable; nothing if nothing is applicable
};

Readiness readinessOf(const std::vector<ChecklistLine>& lines, Date today);
Readiness readinessOf(const Project& project, ChecklistTopic list, Date today);
/// Over all lists; every item counts the same.
Readiness overallReadiness(const Project& project, Date today);

/// Puts the entry in the place of the one with its id, or at the end. An entry of a shipped item that says nothing
/// (open, without owner, day, evidence, cost and own words) is dropped.
void setChecklistEntry(Project& project, const ChecklistEntry& entry);

/// Appends an item of the firm's own; its id.
std::string addChecklistItem(Project& project, ChecklistTopic list, std::string text);

}  // namespace jupan
