#include "core/project/report_editing.h"

#include <algorithm>

namespace jupan {
namespace {

void makeOwn(Project& project) {
    if (project.reportSections.empty()) project.reportSections = usualReportSections();
}

auto findSection(std::vector<ReportSectionChoice>& sections, std::string_view id) {
    return std::ranges::find_if(sections, [&](const auto& section) { return section.id.text == id; });
}

}  // namespace

std::vector<ReportSectionChoice> reportSections(const Project& project) {
    return project.reportSections.empty() ? usualReportSections() : project.reportSections;
}

ReportSectionChoice* reportSection(Project& project, std::string_view id) {
    makeOwn(project);
    const auto found = findSection(project.reportSections, id);
    return found == project.reportSections.end() ? nullptr : &*found;
}

void moveReportSection(Project& project, std::string_view id, int places) {
    makeOwn(project);
    auto& sections = project.reportSections;
    const auto found = findSection(sections, id);
    if (found == sections.end()) return;
    const auto from = found - sections.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(sections) - 1);
    if (to < from) std::rotate(sections.begin() + to, found, found + 1);
    if (to > from) std::rotate(found, found + 1, sections.begin() + to + 1);
}

void orderReportSections(Project& project, const std::vector<std::string>& ids) {
    makeOwn(project);
    const auto place = [&](const ReportSectionChoice& section) {
        return std::ranges::find(ids, section.id.text) - ids.begin();
    };
    std::ranges::stable_sort(project.reportSections, {}, place);
}

std::string addReportText(Project& project, std::string_view after) {
    makeOwn(project);
    auto& sections = project.reportSections;
    int number = 1;
    const auto name = [&] { return "text_" + std::to_string(number); };
    while (findSection(sections, name()) != sections.end()) ++number;
    auto place = findSection(sections, after);
    if (place != sections.end()) ++place;
    return sections.insert(place, {.id = {name()}, .part = ReportPart::text})->id.text;
}

void removeReportText(Project& project, std::string_view id) {
    std::erase_if(project.reportSections, [&](const ReportSectionChoice& section) {
        return section.part == ReportPart::text && section.id.text == id;
    });
}

}  // namespace jupan
