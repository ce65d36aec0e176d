#include "ui/report/output.h"

#include "core/workbook/workbook.h"
#include "ui/document/spending.h"
#include "ui/report/html_writer.h"
#include "ui/report/language_scope.h"
#include "ui/report/odt_writer.h"
#include "ui/report/pdf_writer.h"

namespace jupan {
namespace {

Result<QByteArray> workbookOf(ProjectDocument& document, const ReportRequest& request) {
    const Project& project = document.project();
    const bool korean = reportLanguage(project, request.language) == Language::korean;
    const Spending& spending = document.spending();
    const Result<std::string> bytes =
        workbookBytes({.project = &project,
                       .scenario = document.scenario(),
                       .language = korean ? WorkbookLanguage::korean : WorkbookLanguage::english,
                       .simulation = request.simulation.get(),
                       .spending = spending.hasLedger() ? &spending.watch() : nullptr,
                       .day = project.report.date.value_or(request.today),
                       .program = request.program.toStdString()});
    if (!bytes) return bytes.problems();
    return QByteArray::fromStdString(bytes.value());
}

}  // namespace

QString suffixOf(OutputKind kind) {
    switch (kind) {
        case OutputKind::html:
            return QStringLiteral("html");
        case OutputKind::odt:
            return QStringLiteral("odt");
        case OutputKind::workbook:
            return QStringLiteral("xlsx");
        case OutputKind::pdf:
            break;
    }
    return QStringLiteral("pdf");
}

QByteArray reportBytes(const Report& report, OutputKind kind) {
    const LanguageScope words(report.language);
    if (kind == OutputKind::html) return htmlOf(report);
    return kind == OutputKind::odt ? odtOf(report) : pdfOf(report);
}

Result<QByteArray> outputBytes(ProjectDocument& document, const ReportRequest& request, OutputKind kind) {
    if (kind == OutputKind::workbook) return workbookOf(document, request);
    return reportBytes(composeReport(document, request).report, kind);
}

}  // namespace jupan
