#include "app/background.h"

#include <QFile>
#include <cstdio>

namespace jupan {

int refuse(const QString& where, const QString& what) {
    std::fprintf(stderr, "error: %s: %s\n", qPrintable(where), qPrintable(what));
    return 1;
}

QByteArray standardInput() {
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void addHiddenOptions(QCommandLineParser& parser, std::initializer_list<std::pair<const char*, const char*>> options) {
    for (const auto& [name, value] : options) {
        QCommandLineOption option(QString::fromLatin1(name), {}, QString::fromLatin1(value));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

SimulationOptions simulationOptions(const QCommandLineParser& parser) {
    SimulationOptions options;
    if (parser.isSet("export-trials")) options.trials = parser.value("export-trials").toULongLong();
    if (parser.isSet("export-seed")) options.seed = parser.value("export-seed").toULongLong();
    if (parser.isSet("export-sobol")) options.sampler = Sampler::sobol;
    return options;
}

}  // namespace jupan
