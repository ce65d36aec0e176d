// What the report has around its sections: the cover, the table of contents, the head and foot of every page.
#pragma once

#include <vector>

#include "ui/report/page_flow.h"
#include "ui/report/page_style.h"
#include "ui/report/report.h"

namespace jupan {

PaperPage coverPage(const ReportCover& cover, const PageStyle& style, PageElements& elements, int parent);

/// Adds head and foot to page `number` of `count`.
void addFrame(PaperPage& page, int number, int count, const Report& report, const PageStyle& style);

/// The table of contents. How many pages it takes has to be known before the numbers that stand in it.
class ContentsList {
public:
    ContentsList(const QString& title, const std::vector<PageHeading>& headings, const PageStyle& style,
                 PageElements& elements, int element);
    [[nodiscard]] int pageCount() const;
    /// `headings` as before, their pages being those of the whole report, counted from 0.
    std::vector<PaperPage> pages(const std::vector<PageHeading>& headings);

private:
    void addEntry(const PageHeading& heading, std::size_t index, PageElements& elements, int element);

    struct Entry {
        std::size_t strip = 0;  ///< of the line at which the page's number stands
        std::size_t heading = 0;
        double right = 0;  ///< of the words in that line
        int element = 0;
    };
    const PageStyle& style_;
    std::vector<Strip> strips_;
    std::vector<Entry> entries_;
};

}  // namespace jupan
