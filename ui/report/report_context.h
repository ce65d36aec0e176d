// What a section of the report may read.
#pragma once

#include <memory>
#include <string>

#include "core/project/report.h"
#include "core/simulation/simulation.h"
#include "ui/charts/chart_colors.h"
#include "ui/document/project_document.h"
#include "ui/format/formatter.h"

namespace jupan {

struct ReportContext {
    ProjectDocument& document;  ///< project, results of the shown scenario, spending, change log
    /// Of the shown scenario, with drivers; null while there is none.
    std::shared_ptr<const Simulation> simulation{};
    /// The report's language, unit and currency; the application's words are of the same language.
    const Formatter& formatter;
    Date day{};            ///< of the report: "today" of its sentences
    ChartColors colors{};  ///< for charts: light, with the report's colour

    [[nodiscard]] const Project& project() const { return document.project(); }
    [[nodiscard]] const Results& results() const { return document.results(); }
    [[nodiscard]] const std::string& scenario() const { return document.scenario(); }
    /// For frameworkWords(): "ko" or "en".
    [[nodiscard]] const char* languageCode() const { return formatter.language() == Language::korean ? "ko" : "en"; }
};

}  // namespace jupan
