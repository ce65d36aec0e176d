// Every chart of a project as files: what `jupan-cli export --charts` asks the window program for.
#pragma once

#include <QCommandLineParser>

#include "ui/window/language_switch.h"

namespace jupan {

/// The options of the export, which are between jupan-cli and this program and not in its help.
void addExportOptions(QCommandLineParser& parser);

/// Whether the arguments ask for an export.
bool asksForExport(const QCommandLineParser& parser);

/// Reads a project as JSON from standard input and writes NAME.svg (.png, .pdf) and NAME.csv for each chart into the
/// folder, which is made if need be. Written files are named on standard output; a chart that has nothing to draw is
/// left out with a note on standard error. Returns the exit code: 1 if something cannot be read or written, or if an
/// option has a value that is not allowed.
int exportCharts(const QCommandLineParser& parser, ViewSettings& view, LanguageSwitch& languages);

}  // namespace jupan
