// The PDF as other programs see it: Debian's poppler-utils.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>

namespace jupan::testing {

/// What `program` with these options prints about the PDF.
inline QString said(const QString& program, const QStringList& options, const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QStringList arguments = options;
    arguments << path;
    if (program == QLatin1String("pdftotext")) arguments << QStringLiteral("-");
    QProcess process;
    process.start(program, arguments);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(60'000),
                          program.toStdString() + " does not run: install poppler-utils");
    BOOST_TEST(process.exitCode() == 0);
    BOOST_TEST(process.readAllStandardError().toStdString() == "");
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString withoutSpaces(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (!c.isSpace()) result += c;
    return result;
}

}  // namespace jupan::testing
