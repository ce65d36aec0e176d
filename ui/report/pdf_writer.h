// The report as a PDF file: tagged, with bookmarks, links and embedded fonts.
#pragma once

#include <QByteArray>

#include "ui/report/report.h"

namespace jupan {

class ReportPages;

/// The same report gives the same bytes on the same machine (fonts are the machine's). The application's translators
/// are the report's language (ReportLanguage). Empty if Qt's own file cannot be read, which would be a fault of ours.
QByteArray pdfOf(const Report& report);

/// Of a report that is already laid out.
QByteArray pdfOf(const Report& report, const ReportPages& pages);

}  // namespace jupan
