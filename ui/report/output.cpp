#include "ui/report/output.h"

#include "core/tables/table_files.h"
#include "core/tables/tables.h"
#include "core/workbook/workbook.h"
#include "ui/document/governance_state.h"
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

Result<std::vector<OutputFile>> tableFiles(ProjectDocument& document, const ReportRequest& request) {
    const Project& project = document.project();
    const bool korean = reportLanguage(project, request.language) == Language::korean;
    // The gates ask for the base case.
    const Simulation* base = document.scenario().empty() ? request.simulation.get() : nullptr;
    const GateFacts facts = gateFacts(document, request.today, base);
    ExportSource source{.project = &project,
                        .scenario = document.scenario(),
                        .language = korean ? TableLanguage::korean : TableLanguage::english,
                        .day = request.today,
                        .simulation = request.simulation.get(),
                        .gateFacts = &facts,
                        .log = document.changeLog()};
    const Spending& spending = document.spending();
    if (spending.hasLedger()) {
        source.ledger = document.charges();
        source.actuals = &spending.actuals();
    }
    if (spending.hasLedger() && !project.finops.budget.draft.lines.empty()) {
        source.budgeted = &project;
        source.watch = &spending.watch();
        source.alerts = &project.finops.alerts;
    }
    const auto tables = exportTables(source);
    if (!tables) return tables.problems();
    std::vector<OutputFile> files;
    for (const ExportTable& table : tables.value())
        if (table.name != focusTableName || !table.rows.empty())
            files.push_back({QString::fromStdString(table.name) + QStringLiteral(".csv"), csvOf(table)});
    return files;
}

Result<QByteArray> outputBytes(ProjectDocument& document, const ReportRequest& request, OutputKind kind) {
    if (kind == OutputKind::workbook) return workbookOf(document, request);
    return reportBytes(composeReport(document, request).report, kind);
}

}  // namespace jupan
