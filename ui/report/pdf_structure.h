// What Qt 6.4 does not write into a PDF: the structure tree, bookmarks, named destinations, links inside the document,
// its language and properties (ISO 32000-1, 12.3, 12.5.6.5, 14.7, 14.8).
#pragma once

#include <QByteArray>
#include <vector>

#include "ui/report/report.h"

namespace jupan {

class ReportPages;

/// The elements to which the marks of a page belong, by number.
struct MarkedPage {
    std::vector<int> elements{};
};

/// `pdf` as Qt drew it, with all that. Nothing in it depends on the time or on chance.
QByteArray withStructure(const QByteArray& pdf, const Report& report, const ReportPages& pages,
                         const std::vector<MarkedPage>& marked);

}  // namespace jupan
