#include "ui/models/pilot_changes.h"

#include <algorithm>
#include <array>

#include "core/audit/change_log.h"
#include "ui/document/project_document.h"
#include "ui/document/spending.h"

namespace jupan {
namespace {

/// Entries that are read at once; a log may have a million.
constexpr std::size_t page = 500;

bool isCriterion(const std::string& path) {
    constexpr std::array<std::string_view, 4> own{"pilot.success", "pilot.stop", "pilot.extend", "pilot.weeks"};
    return std::ranges::find(own, path) != own.end() || path.starts_with("pilot_kpis");
}

}  // namespace

std::optional<int> criteriaChanges(const ProjectDocument& document) {
    if (document.spending().importing()) return std::nullopt;
    const ChangeLog* log = document.changeLog();
    if (!log) return std::nullopt;
    int count = 0;
    // Every path of the pilot has the word in it. From the newest back to the entry that fixed the criteria.
    for (ChangeQuery query{.text = "pilot", .limit = page};;) {
        const auto entries = log->entries(query);
        if (!entries) return std::nullopt;
        for (const ChangeEntry& entry : entries.value()) {
            if (entry.path == "pilot.fixed_on" || entry.path == "pilot") return count;
            if (isCriterion(entry.path)) ++count;
        }
        if (entries.value().size() < page || entries.value().back().number <= 1) return count;
        query.newest = entries.value().back().number - 1;
    }
}

}  // namespace jupan
