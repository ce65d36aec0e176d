#include "core/governance/readiness.h"

#include <algorithm>
#include <unordered_map>

#include "core/governance/fresh_id.h"
#include "core/governance/shipped_items.h"

namespace jupan {
namespace {

/// What the document says, by id; of two entries with one id (`validate` refuses them) the first.
std::unordered_map<std::string_view, const ChecklistEntry*> entriesById(const Project& project) {
    std::unordered_map<std::string_view, const ChecklistEntry*> entries;
    entries.reserve(project.checklists.size());
    for (const ChecklistEntry& entry : project.checklists) entries.emplace(entry.id.text, &entry);
    return entries;
}

ChecklistLine shippedLine(const ShippedItem& item, const ChecklistEntry* said) {
    ChecklistLine line{.shipped = true, .stage = item.stage};
    if (said) line.entry = *said;
    line.entry.id.text = item.id;
    line.entry.list = item.list;
    return line;
}

bool saysNothing(const ChecklistEntry& entry) {
    return entry == ChecklistEntry{.id = entry.id, .list = entry.list};
}

}  // namespace

std::vector<ChecklistLine> checklistLines(const Project& project, ChecklistTopic list) {
    const auto entries = entriesById(project);
    std::vector<ChecklistLine> lines;
    for (const ShippedItem& item : shippedItems()) {
        if (item.list != list) continue;
        const auto said = entries.find(item.id);
        lines.push_back(shippedLine(item, said == entries.end() ? nullptr : said->second));
    }
    for (const ChecklistEntry& entry : project.checklists)
        if (entry.list == list && !findShippedItem(entry.id.text)) lines.push_back({.entry = entry});
    return lines;
}

std::vector<ChecklistLine> allChecklistLines(const Project& project) {
    std::vector<ChecklistLine> all;
    for (std::size_t list = 0; list < EnumNames<ChecklistTopic>::names.size(); ++list)
        std::ranges::move(checklistLines(project, static_cast<ChecklistTopic>(list)), std::back_inserter(all));
    return all;
}

std::optional<ChecklistLine> findChecklistLine(const Project& project, std::string_view id) {
    const ChecklistEntry* said = findEntity<ChecklistEntry>(project, id);
    if (const ShippedItem* item = findShippedItem(id)) return shippedLine(*item, said);
    if (said) return ChecklistLine{.entry = *said};
    return std::nullopt;
}

bool isOverdue(const ChecklistEntry& entry, Date today) {
    return (entry.status == ItemStatus::open || entry.status == ItemStatus::inProgress) && entry.due &&
           *entry.due < today;
}

Readiness readinessOf(const std::vector<ChecklistLine>& lines, Date today) {
    Readiness ready;
    for (const ChecklistLine& line : lines) {
        if (line.entry.status == ItemStatus::notApplicable) continue;
        ++ready.applicable;
        if (line.entry.status == ItemStatus::done) ++ready.done;
        if (line.entry.status == ItemStatus::inProgress) ++ready.inProgress;
        if (isOverdue(line.entry, today)) ++ready.overdue;
    }
    if (ready.applicable > 0) ready.share = static_cast<double>(ready.done) / ready.applicable;
    return ready;
}

Readiness readinessOf(const Project& project, ChecklistTopic list, Date today) {
    return readinessOf(checklistLines(project, list), today);
}

Readiness overallReadiness(const Project& project, Date today) {
    return readinessOf(allChecklistLines(project), today);
}

void setChecklistEntry(Project& project, const ChecklistEntry& entry) {
    const auto found = std::ranges::find(project.checklists, entry.id, &ChecklistEntry::id);
    const bool drop = findShippedItem(entry.id.text) && saysNothing(entry);
    if (found == project.checklists.end()) {
        if (!drop) project.checklists.push_back(entry);
    } else if (drop) {
        project.checklists.erase(found);
    } else {
        *found = entry;
    }
}

std::string addChecklistItem(Project& project, ChecklistTopic list, std::string text) {
    std::string id = freshIdIn<ChecklistEntry>(project, "item");
    project.checklists.push_back({.id = {id}, .list = list, .text = std::move(text)});
    return id;
}

}  // namespace jupan
