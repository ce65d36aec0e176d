// What HTML and ODT show alike: colours, pictures, and the few words that the writers add themselves.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QCoreApplication>
#include <QSize>
#include <optional>

#include "ui/report/report.h"

namespace jupan {

/// The words of the writers.
class ReportMarkup {
    Q_DECLARE_TR_FUNCTIONS(ReportMarkup)

public:
    /// "Unit: 10k KRW".
    static QString unitWords(const QString& unit) { return tr("Unit: %1").arg(unit); }
    static QString logoWords() { return tr("Logo"); }
};

/// The report's colour, made darker where words of it on white would be hard to read (contrast below 4.5:1).
QColor wordColor(const Report& report);

/// A very light ground of the report's colour.
QColor groundColor(const Report& report);

/// The logo if it is a PNG or JPEG file.
struct LogoPicture {
    const char* mimeType;  ///< "image/png"
    const char* suffix;    ///< "png"
    QSize size;            ///< pixels
};
std::optional<LogoPicture> logoOf(const QByteArray& file);

/// The size in pixels of 1/96 inch for which a chart is laid out; empty if there is no chart.
QSize sizeOf(const ReportChart& chart);

/// "2026-11-22"; the day 1980-01-01, with which archives begin, if the report has no valid one.
QString dayOf(const Report& report);

/// "ko" or "en".
const char* languageCode(const Report& report);

/// The widths of a table's columns as shares of 1.
std::vector<double> columnShares(const ReportTable& table);

}  // namespace jupan
