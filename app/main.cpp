// The window program: arguments and wiring, nothing else.
#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <string_view>

#include "app/export_charts.h"
#include "app/file_store.h"
#include "app/make_report.h"
#include "app/render.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"

namespace {

using namespace jupan;

struct Arguments {
    bool sample = false;
    QString language;
    QString renderFolder;
    QString file;
};

Arguments parseArguments(const QCoreApplication& application, QCommandLineParser& parser) {
    parser.setApplicationDescription("Does ChatGPT pay? Budget, ROI and FinOps for small businesses.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample("sample", "Open the sample project.");
    const QCommandLineOption language("lang", "Language of the interface: ko or en.", "ko|en");
    const QCommandLineOption render("render", "Write a picture of every page into DIR and quit.", "DIR");
    parser.addOptions({sample, language, render});
    addExportOptions(parser);
    addReportOptions(parser);
    parser.addPositionalArgument("FILE", "A .jupan project, or project JSON to import.", "[FILE]");
    parser.process(application);
    return {parser.isSet(sample), parser.value(language), parser.value(render), parser.positionalArguments().value(0)};
}

Language startLanguage(const QString& wanted, const QSettings& settings) {
    const QString known = wanted.isEmpty() ? settings.value("language").toString() : wanted;
    if (known == "ko") return Language::korean;
    if (known == "en") return Language::english;
    return QLocale::system().language() == QLocale::Korean ? Language::korean : Language::english;
}

void restoreView(ViewSettings& view, const QSettings& settings) {
    const int unit = settings.value("unit", static_cast<int>(NumberUnit::automatic)).toInt();
    const int theme = settings.value("theme", static_cast<int>(ThemeMode::system)).toInt();
    if (unit >= 0 && unit <= static_cast<int>(NumberUnit::automatic)) view.setUnit(static_cast<NumberUnit>(unit));
    if (theme >= 0 && theme <= static_cast<int>(ThemeMode::system)) view.setThemeMode(static_cast<ThemeMode>(theme));
}

/// The reader's choices are kept as they are made.
void keepView(ViewSettings& view, FileCommands& files, ProjectDocument& document, QSettings& settings) {
    QObject::connect(&view, &ViewSettings::formatChanged, &files, [&] {
        settings.setValue("language", view.language() == Language::korean ? "ko" : "en");
        settings.setValue("unit", static_cast<int>(view.unit()));
    });
    QObject::connect(&view, &ViewSettings::themeModeChanged, &files,
                     [&] { settings.setValue("theme", static_cast<int>(view.themeMode())); });
    QObject::connect(&files, &FileCommands::recentChanged, &files,
                     [&] { settings.setValue("recent", files.recent()); });
    QObject::connect(&document, &ProjectDocument::opened, &files, [&] { settings.setValue("last", document.path()); });
}

/// The file that was asked for, else the one of last time, else the sample.
void openFirst(const Arguments& arguments, FileCommands& files, ProjectDocument& document, const QSettings& settings) {
    const QString last = settings.value("last").toString();
    if (!arguments.file.isEmpty())
        files.open(arguments.file);
    else if (!arguments.sample && !last.isEmpty() && QFileInfo::exists(last))
        files.open(last);
    // No file, or a refused one: the notice says why, and the sample stands behind it.
    if (document.path().isEmpty())
        files.openSample(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

}  // namespace

/// Help and version need no display, which QApplication would insist on.
bool asksForWords(int argc, char* argv[]) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const std::string_view word = argument;
        return word == "-h" || word == "--help" || word == "-v" || word == "--version";
    });
}

int main(int argc, char* argv[]) {
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        QCoreApplication::setApplicationName("jupan");
        QCoreApplication::setApplicationVersion(JUPAN_VERSION);
        QCommandLineParser parser;
        parseArguments(words, parser);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName("jupan");
    QApplication::setApplicationDisplayName("Jupan");
    QApplication::setApplicationVersion(JUPAN_VERSION);
    QApplication::setWindowIcon(QIcon(":/icons/jupan.svg"));
    QCommandLineParser parser;
    const Arguments arguments = parseArguments(application, parser);
    const bool renders = !arguments.renderFolder.isEmpty();
    ViewSettings view(Language::english);
    LanguageSwitch languages;
    // Nothing of this computer, its reader's choices included, plays a part in it.
    if (asksForExport(parser)) return exportCharts(parser, view, languages);
    if (asksForReport(parser)) return makeReport(parser, view, languages);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, "jupan", "jupan");
    if (!renders) restoreView(view, settings);
    applyTheme(application, view.themeMode());
    QObject::connect(&view, &ViewSettings::themeModeChanged, &application,
                     [&] { applyTheme(application, view.themeMode()); });
    languages.use(startLanguage(arguments.language, settings), view);

    ProjectDocument document;
    FileStores stores;
    SystemDialogs dialogs;
    MainWindow window(document, view, languages, stores, dialogs);
    if (renders) {
        if (!arguments.file.isEmpty()) {
            const Problems problems = openForPictures(arguments.file, stores, document);
            for (const Problem& problem : problems)
                std::fprintf(stderr, "error: %s\n", qPrintable(problemLine(problem, view.formatter())));
            if (!problems.empty()) return 1;
        }
        const int written =
            renderPages(arguments.renderFolder, arguments.file.isEmpty(), stores, document, view, languages, window);
        if (written < 0) std::fprintf(stderr, "error: %s: cannot be written\n", qPrintable(arguments.renderFolder));
        return written < 0 ? 1 : 0;
    }
    // Pictures see the catalogue on its own day and without prices of this computer.
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    view.prices().setToday(today);
    document.spending().setToday(parseDate(today).value());
    view.prices().useFile(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath("own-prices.json"));
    window.files().setRecent(settings.value("recent").toStringList());
    window.setPortfolioFolder(settings.value("portfolio").toString());
    QObject::connect(&window, &MainWindow::portfolioFolderChanged, &window,
                     [&](const QString& folder) { settings.setValue("portfolio", folder); });
    keepView(view, window.files(), document, settings);
    openFirst(arguments, window.files(), document, settings);
    // Room for all three zones, but never more than the screen has.
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize()));
    window.showPage(PageId::overview);
    window.show();
    return QApplication::exec();
}
