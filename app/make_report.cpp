#include "app/make_report.h"

#include <QApplication>
#include <QDate>
#include <cstdio>
#include <filesystem>

#include "app/background.h"
#include "app/file_store.h"
#include "core/base/whole_file.h"
#include "core/project/scenario_editing.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/report/output.h"

namespace jupan {
namespace {

constexpr const char* fileOption = "report";

int refuse(const Problems& problems, const ViewSettings& view) {
    for (const Problem& problem : problems)
        std::fprintf(stderr, "error: %s\n", qPrintable(problemLine(problem, view.formatter())));
    return 1;
}

OutputKind kindOf(const QString& path) {
    for (const OutputKind kind : {OutputKind::html, OutputKind::odt})
        if (path.endsWith(u'.' + suffixOf(kind), Qt::CaseInsensitive)) return kind;
    return OutputKind::pdf;
}

/// What the command line said overrules what the document says.
void overrule(Project& project, const QCommandLineParser& parser) {
    if (parser.isSet("lang"))
        project.report.language = parser.value("lang") == "ko" ? ReportLanguage::korean : ReportLanguage::english;
    if (const auto day = parseDate(parser.value("report-date").toStdString())) project.report.date = day;
}

}  // namespace

void addReportOptions(QCommandLineParser& parser) {
    addHiddenOptions(parser, {{fileOption, "FILE"}, {"report-date", "DATE"}});
}

bool asksForReport(const QCommandLineParser& parser) {
    return parser.isSet(fileOption);
}

int makeReport(const QCommandLineParser& parser, ViewSettings& view, LanguageSwitch& languages) {
    // Messages are the command line's: English, as its own.
    languages.use(Language::english, view);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::light);
    const QByteArray text = standardInput();
    auto read = documentFromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!read) return refuse(QStringLiteral("standard input"), QStringLiteral("is no valid project document"));
    overrule(read.value().project, parser);
    view.setCurrency(read.value().project.settings.currency.code);
    auto opened = FileStores().inMemory(read.value());
    if (!opened) return refuse(opened.problems(), view);

    ProjectDocument document;
    document.open(std::move(opened).value());
    const Date today = document.project().report.date.value_or(
        parseDate(QDate::currentDate().toString(Qt::ISODate).toStdString()).value());
    document.spending().setToday(today);
    const std::string scenario = parser.value("export-scenario").toStdString();
    if (findScenario(document.project(), scenario)) document.setScenario(scenario);
    const auto simulation = simulate(document.project(), scenario, simulationOptions(parser));
    if (!simulation || !*simulation)
        return simulation ? refuse(simulation->problems(), view)
                          : refuse(QStringLiteral("simulation"), QStringLiteral("was stopped"));

    // every byte as "%2E": names need not be UTF-8
    const std::string path = QByteArray::fromPercentEncoding(parser.value(fileOption).toLatin1()).toStdString();
    const ReportRequest request{
        .language = Language::english,
        .today = today,
        .program = QApplication::applicationDisplayName() + u' ' + QApplication::applicationVersion(),
        .simulation = std::make_shared<Simulation>(simulation->value())};
    const auto bytes = outputBytes(document, request, kindOf(QString::fromStdString(path)));
    if (!bytes) return refuse(bytes.problems(), view);
    const Problems problems =
        writeWhole(std::filesystem::path(path),
                   std::string_view(bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())));
    return problems.empty() ? 0 : refuse(problems, view);
}

}  // namespace jupan
