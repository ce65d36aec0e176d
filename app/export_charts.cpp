#include "app/export_charts.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

#include "app/background.h"
#include "core/exchange/project_json.h"
#include "core/project/scenario_editing.h"
#include "core/simulation/simulate.h"
#include "ui/analysis/chart_set.h"
#include "ui/charts/chart_export.h"
#include "ui/format/problem_text.h"

namespace jupan {
namespace {

constexpr const char* folderOption = "export-charts";

struct Wanted {
    QDir folder;
    ChartFormat format = ChartFormat::svg;
    ChartPaper paper{};
};

bool write(const Wanted& wanted, const NamedChart& named, ChartFormat format) {
    const QString path = wanted.folder.filePath(named.name + QLatin1Char('.') + suffixOf(format));
    if (const QString fault = writeChart(*named.chart, format, path, wanted.paper); !fault.isEmpty()) {
        refuse(path, QStringLiteral("cannot be written: ") + fault);
        return false;
    }
    std::printf("%s\n", qPrintable(path));
    return true;
}

int writeAll(const Wanted& wanted, const std::vector<NamedChart>& charts) {
    if (!QDir().mkpath(wanted.folder.path()))
        return refuse(wanted.folder.path(), QStringLiteral("cannot be written: is no folder and cannot be made one"));
    for (const NamedChart& named : charts) {
        if (!named.chart) {
            std::fprintf(stderr, "note: %s: left out: %s\n", qPrintable(named.name), qPrintable(named.reason));
            continue;
        }
        if (!write(wanted, named, wanted.format) || !write(wanted, named, ChartFormat::csv)) return 1;
    }
    if (std::fflush(stdout) == 0) return 0;
    return refuse(QStringLiteral("standard output"), QStringLiteral("cannot be written"));
}

}  // namespace

void addExportOptions(QCommandLineParser& parser) {
    addHiddenOptions(parser, {{folderOption, "DIR"},
                              {"export-format", "svg|png|pdf"},
                              {"export-theme", "light|dark"},
                              {"export-dpi", "N"},
                              {"export-scenario", "ID"},
                              {"export-trials", "N"},
                              {"export-seed", "S"},
                              {"export-sobol", ""}});
}

bool asksForExport(const QCommandLineParser& parser) {
    return parser.isSet(folderOption);
}

int exportCharts(const QCommandLineParser& parser, ViewSettings& view, LanguageSwitch& languages) {
    qputenv("TZ", "UTC");  // the length of the day that Qt writes into a PDF must not depend on where that is
    const QByteArray text = standardInput();
    auto project = projectFromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    languages.use(parser.value("lang") == "ko" ? Language::korean : Language::english, view);
    if (!project) return refuse(QStringLiteral("standard input"), QStringLiteral("is no valid project document"));
    view.setCurrency(project.value().settings.currency.code);
    const bool dark = parser.value("export-theme") == "dark";
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), dark ? ThemeMode::dark : ThemeMode::light);

    Wanted wanted{.folder = QDir(parser.value(folderOption))};
    wanted.paper.colors = chartColors(currentTheme());
    if (parser.isSet("export-dpi")) wanted.paper.dotsPerInch = parser.value("export-dpi").toInt();
    for (const ChartFormat format : {ChartFormat::svg, ChartFormat::png, ChartFormat::pdf})
        if (suffixOf(format) == parser.value("export-format")) wanted.format = format;

    ProjectDocument document;
    document.open({nullptr, std::move(project).value()});
    const std::string scenario = parser.value("export-scenario").toStdString();
    if (findScenario(document.project(), scenario)) document.setScenario(scenario);
    const auto simulation = simulate(document.project(), scenario, simulationOptions(parser));
    if (!simulation || !*simulation)
        return refuse(QStringLiteral("simulation"),
                      simulation ? problemLine(simulation->problems().front(), view.formatter()) : QString());
    return writeAll(wanted, makeCharts(document, simulation->value(), view.formatter()));
}

}  // namespace jupan
