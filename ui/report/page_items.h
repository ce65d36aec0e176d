// What stands on a page, and what it is to a reader who cannot see it. Lengths are page units.
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>
#include <memory>
#include <variant>
#include <vector>

#include "ui/charts/chart_widget.h"
#include "ui/report/page_text.h"

namespace jupan {

/// The standard structure types of PDF (ISO 32000-1, 14.8.4) that the report uses.
enum class PageRole {
    document,
    section,
    heading1,
    heading2,
    heading3,
    paragraph,
    contents,
    contentsItem,
    link,
    list,
    listItem,
    label,
    listBody,
    table,
    caption,
    row,
    headerCell,
    cell,
    figure
};

struct PageElement {
    PageRole role = PageRole::document;
    int parent = -1;
    QString words{};  ///< of a figure: what it shows
    int columns = 1;  ///< of a cell: how many it spans
};

/// The elements as a tree: a parent comes before its children, children in the order of reading.
class PageElements {
public:
    int add(PageRole role, int parent) {
        elements_.push_back({role, parent});
        return static_cast<int>(elements_.size()) - 1;
    }
    PageElement& operator[](int element) { return elements_[static_cast<std::size_t>(element)]; }
    [[nodiscard]] const std::vector<PageElement>& all() const { return elements_; }

private:
    std::vector<PageElement> elements_;
};

/// What belongs to no element: lines, grounds, page headers.
inline constexpr int ornament = -1;

struct TextShape {
    std::shared_ptr<const BrokenText> text{};
    int line = 0;
    QPointF topLeft{};
};
struct AreaShape {
    QRectF area{};
    QColor color{};
};
struct ChartShape {
    std::shared_ptr<ChartWidget> chart{};
    QRectF area{};
    QSize size{};  ///< for which it is laid out
};
struct PictureShape {
    QImage picture{};
    QRectF area{};
};

struct PageItem {
    PageItem(TextShape text, int elementOfIt);
    PageItem(AreaShape area, int elementOfIt);
    PageItem(ChartShape chart, int elementOfIt);
    PageItem(PictureShape picture, int elementOfIt);

    std::variant<TextShape, AreaShape, ChartShape, PictureShape> shape;
    int element;
};

struct PageLink {
    QRectF area{};
    QString anchor{};
    int element = ornament;
};

struct PaperPage {  // the window has a class Page of its own
    std::vector<PageItem> items{};
    std::vector<PageLink> links{};
    QString section{};  ///< the title of the section that the page begins with or goes on with
};

struct PageHeading {
    int level = 1;
    QString text{};
    QString anchor{};  ///< unlike all others
    int page = 0;
    double top = 0;
};

void move(PageItem& item, double down);

}  // namespace jupan
