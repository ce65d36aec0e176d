#include "ui/report/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "ui/report/page_style.h"
#include "ui/report/pdf_marks.h"
#include "ui/report/pdf_structure.h"
#include "ui/report/report_pages.h"

namespace jupan {
namespace {

/// Qt draws the pages; which element each part of a page belongs to stands between its drawings, as marks.
QByteArray drawn(const ReportPages& pages, std::vector<MarkedPage>& marked) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) writer.newPage();
        MarkedPage& marks = marked.emplace_back();
        pages.paint(painter, page, [&](int element) {
            if (element != ornament) marks.elements.push_back(element);
            drawMark(painter, element == ornament ? endMark : static_cast<int>(marks.elements.size()) - 1);
        });
    }
    painter.end();
    return buffer.data();
}

}  // namespace

QByteArray pdfOf(const Report& report) {
    return pdfOf(report, ReportPages(report));
}

QByteArray pdfOf(const Report& report, const ReportPages& pages) {
    std::vector<MarkedPage> marked;
    const QByteArray plain = drawn(pages, marked);
    return withStructure(plain, report, pages, marked);
}

}  // namespace jupan
