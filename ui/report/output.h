// What leaves the program from the report page and from the command line: the report in its three forms, and the
// workbook.
#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "ui/report/compose.h"

namespace jupan {

enum class OutputKind { pdf, html, odt, workbook };

/// "pdf", "html", "odt", "xlsx".
QString suffixOf(OutputKind kind);

/// A report as the bytes of a file. Precondition: not `workbook`. Charts are drawn in the report's language.
QByteArray reportBytes(const Report& report, OutputKind kind);

/// A file of many.
struct OutputFile {
    QString name{};
    std::string bytes{};
};

/// Every table and series of the document as CSV, a file each; actual charges in the columns of FOCUS where there are
/// any. Problems: those of exportTables().
Result<std::vector<OutputFile>> tableFiles(ProjectDocument& document, const ReportRequest& request);

/// The bytes of the file, of the document and its shown scenario as they are now. Problems: those of workbookBytes().
Result<QByteArray> outputBytes(ProjectDocument& document, const ReportRequest& request, OutputKind kind);

}  // namespace jupan
