#include "ui/report/report_pages.h"

#include <QPainter>
#include <set>

#include "ui/report/page_blocks.h"
#include "ui/report/page_flow.h"
#include "ui/report/page_frame.h"
#include "ui/report/page_style.h"

namespace jupan {
namespace {

void draw(QPainter& painter, const TextShape& shape) {
    shape.text->draw(painter, shape.line, shape.topLeft);
}

void draw(QPainter& painter, const AreaShape& shape) {
    painter.fillRect(shape.area, shape.color);
}

void draw(QPainter& painter, const ChartShape& shape) {
    shape.chart->renderIn(painter, shape.area, shape.size);
}

void draw(QPainter& painter, const PictureShape& shape) {
    painter.save();
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(shape.area, shape.picture);
    painter.restore();
}

/// Anchors as the sections have them; where two are the same, the second gets a number.
QString unlike(const QString& wanted, std::set<QString>& taken) {
    const QString base = wanted.isEmpty() ? QStringLiteral("section") : wanted;
    QString anchor = base;
    for (int number = 2; !taken.insert(anchor).second; ++number)
        anchor = base + QLatin1Char('-') + QString::number(number);
    return anchor;
}

}  // namespace

ReportPages::ReportPages(const Report& report) {
    const PageStyle style(report.color, report.dense);
    const int document = elements_.add(PageRole::document, ornament);
    if (report.hasCover) pages_.push_back(coverPage(report.cover, style, elements_, document));
    const bool listed = report.hasContents && !report.sections.empty();
    const int contents = listed ? elements_.add(PageRole::contents, document) : ornament;

    PageBlocks blocks(style, elements_);
    std::vector<Strip> strips;
    std::set<QString> taken;
    for (const ReportSection& section : report.sections) {
        auto more = blocks.section(section, unlike(section.anchor, taken), document);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    }
    FlowedPages body = flow(strips);

    if (listed) {
        ContentsList list(report.contentsTitle, body.headings, style, elements_, contents);
        const int before = count() + list.pageCount();
        for (PageHeading& heading : body.headings) heading.page += before;
        for (PaperPage& page : list.pages(body.headings)) pages_.push_back(std::move(page));
    } else {
        for (PageHeading& heading : body.headings) heading.page += count();
    }
    headings_ = std::move(body.headings);
    for (PaperPage& page : body.pages) pages_.push_back(std::move(page));
    if (pages_.empty()) pages_.emplace_back();
    for (int page = report.hasCover ? 1 : 0; page < count(); ++page)
        addFrame(pages_[static_cast<std::size_t>(page)], page + 1, count(), report, style);
}

QSizeF ReportPages::size() {
    return {pageWidth, pageHeight};
}

void ReportPages::paint(QPainter& painter, int page, const ElementBegins& begins) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    int element = ornament;
    for (const PageItem& item : pages_[static_cast<std::size_t>(page)].items) {
        if (item.element != element && begins) begins(item.element);
        element = item.element;
        std::visit([&painter](const auto& shape) { draw(painter, shape); }, item.shape);
    }
    if (element != ornament && begins) begins(ornament);
    painter.restore();
}

int ReportPages::pageOf(const QString& anchor) const {
    for (const PageHeading& heading : headings_)
        if (heading.anchor == anchor) return heading.page;
    return -1;
}

}  // namespace jupan
