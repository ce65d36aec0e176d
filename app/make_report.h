// The client report without a window: the document comes on standard input, the file goes where it was asked for.
#pragma once

#include <QCommandLineParser>

#include "ui/models/view_settings.h"
#include "ui/window/language_switch.h"

namespace jupan {

/// The options that the command line's `report` passes on; scenario and simulation are those of addExportOptions().
void addReportOptions(QCommandLineParser& parser);

[[nodiscard]] bool asksForReport(const QCommandLineParser& parser);

/// Writes the report of the document on standard input; the exit code.
int makeReport(const QCommandLineParser& parser, ViewSettings& view, LanguageSwitch& languages);

}  // namespace jupan
