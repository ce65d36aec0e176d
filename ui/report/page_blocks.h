// The blocks of a section as strips of the page.
#pragma once

#include <vector>

#include "ui/report/page_flow.h"
#include "ui/report/page_style.h"
#include "ui/report/report.h"

namespace jupan {

class PageBlocks {
public:
    PageBlocks(const PageStyle& style, PageElements& elements) : style_(style), elements_(elements) {}

    /// The section's title and blocks; or, without blocks, why there are none. `anchor` is unlike those of all other
    /// sections; headings of level 2 get it with a number behind it.
    std::vector<Strip> section(const ReportSection& section, const QString& anchor, int parent);

private:
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportFigures& figures);
    void add(const ReportTable& table);
    void add(const ReportChart& chart);
    void add(const ReportPageBreak&);
    void addTitle(const QString& title, const QString& anchor);
    /// The strips of a block; the first one `gap` below what stands above.
    void append(std::vector<Strip> strips, double gap);
    [[nodiscard]] int element(PageRole role) { return elements_.add(role, parent_); }

    const PageStyle& style_;
    PageElements& elements_;
    std::vector<Strip> strips_;
    QString anchor_;
    int parent_ = 0;
    int headings_ = 0;
    double gapBelow_ = 0;  ///< that the last block wants
    bool breakWanted_ = false;
};

/// A line of text as a strip each, `left` from the page's edge. Two lines at least stay together at either end.
std::vector<Strip> textStrips(const std::shared_ptr<const BrokenText>& text, double left, int element);

/// The figures as cards in rows.
std::vector<Strip> figureStrips(const ReportFigures& figures, const PageStyle& style, PageElements& elements,
                                int parent);

}  // namespace jupan
