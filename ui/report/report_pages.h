// The report laid out on A4 pages: one layout for the PDF, the preview and the printer.
#pragma once

#include <QSizeF>
#include <functional>
#include <vector>

#include "ui/report/page_items.h"
#include "ui/report/report.h"

class QPainter;

namespace jupan {

class ReportPages {
public:
    /// Lays the report out. The application's translators are the report's language (ReportLanguage). The charts are
    /// kept, the report is not.
    explicit ReportPages(const Report& report);

    /// At least one.
    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }

    /// Of a page, in page units (1/1200 inch): A4.
    static QSizeF size();

    /// Called before what is drawn next belongs to another element (an index of elements(), or `ornament`).
    using ElementBegins = std::function<void(int element)>;

    /// Draws a page (0 … count() - 1) on white with its corner at the painter's origin, a page unit being one of the
    /// painter's: scale it first. Charts are drawn under the same ReportLanguage as the rest was laid out.
    void paint(QPainter& painter, int page, const ElementBegins& begins = {}) const;

    /// What stands on it, and where a click leads to a section.
    [[nodiscard]] const PaperPage& page(int page) const { return pages_[static_cast<std::size_t>(page)]; }
    /// The page on which a section begins; -1 if there is none of that anchor.
    [[nodiscard]] int pageOf(const QString& anchor) const;

    /// In the order of reading.
    [[nodiscard]] const std::vector<PageHeading>& headings() const { return headings_; }
    [[nodiscard]] const std::vector<PageElement>& elements() const { return elements_.all(); }

private:
    PageElements elements_;
    std::vector<PaperPage> pages_;
    std::vector<PageHeading> headings_;
};

}  // namespace jupan
