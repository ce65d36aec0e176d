#include "core/project/report.h"

namespace jupan {

std::vector<ReportSectionChoice> usualReportSections() {
    std::vector<ReportSectionChoice> sections;
    for (const std::string_view name : EnumNames<ReportPart>::names) {
        const ReportPart part = *enumFromName<ReportPart>(name);
        if (part == ReportPart::text) continue;
        const bool included =
            part != ReportPart::businessModel && part != ReportPart::claims && part != ReportPart::changeLog;
        sections.push_back({.id = {std::string(name)}, .part = part, .included = included});
    }
    return sections;
}

}  // namespace jupan
