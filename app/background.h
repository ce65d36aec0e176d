// What the window program does without a window, asked by the command line: the project comes on standard input.
#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <QString>
#include <initializer_list>
#include <utility>

#include "core/simulation/simulate.h"

namespace jupan {

/// One line to standard error; 1, the exit code of work that failed.
int refuse(const QString& where, const QString& what);

/// All of standard input.
QByteArray standardInput();

/// Options that nobody types: the command line passes them. An empty value name: a flag.
void addHiddenOptions(QCommandLineParser& parser, std::initializer_list<std::pair<const char*, const char*>> options);

/// --export-trials, --export-seed and --export-sobol.
SimulationOptions simulationOptions(const QCommandLineParser& parser);

}  // namespace jupan
