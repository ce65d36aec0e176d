#include "core/project/validate_report.h"

#include <algorithm>
#include <set>

#include "core/project/validate_fields.h"

namespace jupan {
namespace {

bool isColor(std::string_view text) {
    const auto isHexDigit = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
    };
    return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), isHexDigit);
}

/// Base64 of something that begins like a PNG or a JPEG file; whether the rest is one shows when it is drawn.
bool isPicture(std::string_view text) {
    if (text.size() > longestLogo || text.size() % 4 != 0) return false;
    if (!text.starts_with("iVBORw0KGgo") && !text.starts_with("/9j/")) return false;
    const std::size_t end = text.find_last_not_of('=') + 1;
    const auto isDigit = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
               (letter >= 'A' && letter <= 'Z') || letter == '+' || letter == '/';
    };
    return text.size() - end <= 2 && std::ranges::all_of(text.substr(0, end), isDigit);
}

}  // namespace

void checkReport(Problems& out, const Project& project) {
    const ReportSettings& report = project.report;
    checkFields(out, "report", report);
    if (!report.color.empty() && !isColor(report.color))
        out.push_back({.code = ProblemCode::badColor, .path = "report.color", .value = report.color});
    if (!report.logo.empty() && !isPicture(report.logo))
        out.push_back({.code = ProblemCode::badPicture, .path = "report.logo", .detail = std::to_string(longestLogo)});
    if (report.currency && isValidCurrency(report.currency->code) && *report.currency != project.settings.currency &&
        !project.settings.fx.contains(report.currency->code))
        out.push_back({.code = ProblemCode::rateMissing, .path = "report.currency", .value = report.currency->code});
    std::set<std::string_view> ids, parts;
    for (std::size_t i = 0; i < project.reportSections.size(); ++i) {
        const ReportSectionChoice& section = project.reportSections[i];
        const std::string path = entityPath(section, "report_sections", i);
        checkFields(out, path, section);
        if (!ids.insert(section.id.text).second)
            out.push_back({.code = ProblemCode::duplicateId, .path = path + ".id", .value = section.id.text});
        if (section.part != ReportPart::text && !parts.insert(nameOf(section.part)).second)
            out.push_back(
                {.code = ProblemCode::duplicateId, .path = path + ".part", .value = std::string(nameOf(section.part))});
    }
}

}  // namespace jupan
