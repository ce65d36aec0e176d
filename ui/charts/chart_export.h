// A chart as it leaves the program: a picture in a file or on the clipboard, and its figures for a spreadsheet.
#pragma once

#include <QString>
#include <memory>

#include "ui/charts/chart_widget.h"

class QMimeData;

namespace jupan {

enum class ChartFormat { svg, png, pdf, csv };

/// "svg", "png", "pdf", "csv".
QString suffixOf(ChartFormat format);

/// How a picture is drawn. The size in millimetres is the same at every resolution.
struct ChartPaper {
    QSize size{};           ///< pixels of 1/96 inch for which the picture is laid out; empty: exportSize()
    ChartColors colors{};   ///< of the light theme unless said otherwise
    int dotsPerInch = 300;  ///< of PNG, 96..600
};

/// The size in which a chart is exported: independent of the window, high enough for all rows.
QSize exportSize(const ChartWidget& chart);

/// The chart as an SVG file: texts are texts, in families that know Korean. The same chart is the same file.
QByteArray svgOf(ChartWidget& chart, const ChartPaper& paper);
/// The chart as a PNG file; empty if there is no memory for it.
QByteArray pngOf(ChartWidget& chart, const ChartPaper& paper);

/// Writes the chart to `path`, whole or not at all. CSV holds the chart's table. Empty, or why it could not be
/// written, in the reader's language.
QString writeChart(ChartWidget& chart, ChartFormat format, const QString& path, const ChartPaper& paper);

/// The picture for the clipboard: as an image of 192 dots per inch, and as SVG.
std::unique_ptr<QMimeData> chartForClipboard(ChartWidget& chart, const ChartPaper& paper);

/// RFC 4180 with a byte order mark, so that spreadsheets see UTF-8. Figures have a point and every digit; undefined
/// ones are empty. A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvOf(const ChartTable& table);

}  // namespace jupan
