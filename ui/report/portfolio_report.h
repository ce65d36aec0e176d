// The portfolio on a page or two, as a report that the writers turn into PDF, HTML and ODT.
#pragma once

#include "core/portfolio/portfolio.h"
#include "ui/charts/chart_colors.h"
#include "ui/report/report.h"

namespace jupan {

struct PortfolioReportRequest {
    QString title{};  ///< empty: "Portfolio"
    Date today{};
    QString program{};     ///< "Jupan 0.1.0"
    QColor color{};        ///< invalid: the program's
    ChartColors colors{};  ///< light
};

/// In the reader's language and unit. The words are made under it: the interface's own, or within a LanguageScope.
Report portfolioReport(const Portfolio& portfolio, const PortfolioReportRequest& request, const Formatter& reader);

}  // namespace jupan
