// Puts the report together: the sections that the document chose, in its order, in its language.
#pragma once

#include <memory>
#include <vector>

#include "ui/report/report.h"
#include "ui/report/report_context.h"

namespace jupan {

/// What a report needs to know that is not in the document.
struct ReportRequest {
    Language language = Language::korean;            ///< where the document names none
    Date today{};                                    ///< where the document names no date
    QString program{};                               ///< "Jupan 0.1.0"
    std::shared_ptr<const Simulation> simulation{};  ///< of the shown scenario, with drivers; null: none
};

/// A chosen section that is not in the report because there is nothing to say.
struct SectionLeftOut {
    std::string id{};
    QString title{};
    QString reason{};
};

struct ComposedReport {
    Report report{};
    std::vector<SectionLeftOut> leftOut{};
};

/// The language that a report of this document has.
Language reportLanguage(const Project& project, Language otherwise);

/// How the report writes figures: its language, unit and currency, converted at the plan's rate.
Formatter reportFormatter(const Project& project, Language language);

/// The words are of the report's language (no LanguageScope is needed around it), and so are those of its charts once
/// they are drawn under a LanguageScope. Reads the results of the document as they are.
ComposedReport composeReport(ProjectDocument& document, const ReportRequest& request);

}  // namespace jupan
