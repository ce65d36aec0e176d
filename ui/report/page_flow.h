// Distributes the report over pages. It comes as strips, as wide as the page and never broken: a line of a paragraph, a
// row of a table, a chart.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "ui/report/page_items.h"

namespace jupan {

struct StripHeading {
    int level = 1;
    QString text{};
    QString anchor{};
};

struct Strip {
    double height = 0;
    double gap = 0;                 ///< above it, unless it begins a page
    bool withNext = false;          ///< the next strip stands on the same page
    double roomWanted = 0;          ///< begins a page if less is left of the present one
    std::vector<PageItem> items{};  ///< from the strip's top
    std::vector<PageLink> links{};
    std::shared_ptr<const Strip> header{};  ///< repeated above it where it begins a page: a table's header row
    std::optional<StripHeading> heading{};
};

struct FlowedPages {
    std::vector<PaperPage> pages{};
    std::vector<PageHeading> headings{};
};

/// Strips that must stay together do, unless they are higher than a page.
FlowedPages flow(const std::vector<Strip>& strips);

}  // namespace jupan
