#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMarginsF>
#include <QMimeData>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/csv_text.h"
#include "ui/charts/row_chart.h"
#include "ui/format/file_reason_text.h"
#include "ui/format/save_file.h"

namespace jupan {
namespace {

constexpr double pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int exportWidth = 900;
constexpr int leastHeight = 480;
constexpr int leastRowsHeight = 240;
constexpr int roomAround = 40;
constexpr int clipboardDots = 192;

std::string cellText(const ChartCell& cell) {
    if (const double* value = std::get_if<double>(&cell)) return csvNumber(*value);
    const QString* text = std::get_if<QString>(&cell);
    return text ? csvText(text->toStdString()) : std::string();
}

QImage imageOf(ChartWidget& chart, const ChartPaper& paper, int dotsPerInch) {
    QImage image((QSizeF(paper.size) * (dotsPerInch / pixelsPerInch)).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    const int perMetre = static_cast<int>(std::lround(dotsPerInch * 1000 / millimetresPerInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.fill(paper.colors.surface);
    chart.renderAs(image, paper.size, paper.colors);
    return image;
}

/// What else can write Korean, for readers without the family that the picture was laid out with.
QByteArray withFallbacks(QByteArray svg) {
    const QByteArray name("font-family=\"");
    const QByteArray others(", 'Noto Sans CJK KR', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif");
    for (qsizetype at = svg.indexOf(name); at >= 0; at = svg.indexOf(name, at + 1)) {
        const qsizetype begin = at + name.size();
        const qsizetype end = svg.indexOf('"', begin);
        svg.replace(begin, end - begin, "'" + svg.mid(begin, end - begin).replace('\'', "") + "'" + others);
    }
    return svg;
}

/// Blanks the day and time that Qt writes: the same chart is the same file. The length, and with it every offset in
/// the file, stays.
QByteArray withoutDate(QByteArray pdf) {
    const qsizetype begin = pdf.indexOf("/CreationDate (");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end >= 0) pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
    return pdf;
}

QByteArray pdfOf(ChartWidget& chart, const ChartPaper& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plainText(chart.title()));
    writer.setCreator(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion());
    writer.setResolution(300);
    const QSizeF millimetres = QSizeF(paper.size) / pixelsPerInch * millimetresPerInch;
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    chart.renderAs(writer, paper.size, paper.colors);
    return withoutDate(buffer.data());
}

/// XML 1.0 has no place for some characters (2.2), whichever way they are written.
QString xmlText(QString text) {
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c == u'\uFFFE' || c == u'\uFFFF'; });
    return text.toHtmlEscaped();
}

ChartPaper settled(const ChartWidget& chart, ChartPaper paper) {
    if (paper.size.isEmpty()) paper.size = exportSize(chart);
    paper.dotsPerInch = std::clamp(paper.dotsPerInch, 96, 600);
    return paper;
}

/// Empty if there is no memory for it.
QByteArray bytesOf(ChartWidget& chart, ChartFormat format, const ChartPaper& paper) {
    switch (format) {
        case ChartFormat::png:
            return pngOf(chart, paper);
        case ChartFormat::pdf:
            return pdfOf(chart, settled(chart, paper));
        case ChartFormat::csv:
            return csvOf(chart.table());
        case ChartFormat::svg:
            break;
    }
    return svgOf(chart, paper);
}

}  // namespace

QString suffixOf(ChartFormat format) {
    constexpr std::array suffixes{"svg", "png", "pdf", "csv"};
    return QLatin1String(suffixes[static_cast<std::size_t>(format)]);
}

QSize exportSize(const ChartWidget& chart) {
    const int wanted = chart.sizeHint().height();
    // rows of three scenarios in the height of a curve would be beams; note and source take some room
    const bool rows = dynamic_cast<const RowChart*>(&chart) != nullptr;
    return {exportWidth, rows ? std::max(leastRowsHeight, wanted + roomAround) : std::max(leastHeight, wanted)};
}

QByteArray svgOf(ChartWidget& chart, const ChartPaper& given) {
    const ChartPaper paper = settled(chart, given);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(paper.size);
    generator.setResolution(static_cast<int>(pixelsPerInch));  // one pixel of the chart is one CSS pixel
    generator.setViewBox(QRect(QPoint(), paper.size));
    // Qt 6.4 writes both as they are: a name with "<" in it would break the file
    generator.setTitle(xmlText(plainText(chart.title())));
    generator.setDescription(xmlText(plainText(chart.source())));
    chart.renderAs(generator, paper.size, paper.colors);
    return withFallbacks(buffer.data());
}

QByteArray pngOf(ChartWidget& chart, const ChartPaper& given) {
    const ChartPaper paper = settled(chart, given);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(chart, paper, paper.dotsPerInch).save(&buffer, "PNG");
    return buffer.data();
}

QString writeChart(ChartWidget& chart, ChartFormat format, const QString& path, const ChartPaper& paper) {
    const QByteArray bytes = bytesOf(chart, format, paper);
    return bytes.isEmpty() ? fileReasonText("out of memory") : saveFile(path, bytes);
}

std::unique_ptr<QMimeData> chartForClipboard(ChartWidget& chart, const ChartPaper& paper) {
    const ChartPaper settings = settled(chart, paper);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(chart, settings, clipboardDots));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(chart, settings));
    return data;
}

QByteArray csvOf(const ChartTable& table) {
    std::string text = "\xEF\xBB\xBF";
    const auto addRow = [&text](const auto& cells, const auto& textOf) {
        for (const auto& cell : cells) text += (&cell == &*std::begin(cells) ? "" : ",") + textOf(cell);
        text += "\r\n";
    };
    addRow(table.columns, [](const QString& name) { return csvText(name.toStdString()); });
    for (const auto& row : table.rows) addRow(row, cellText);
    return QByteArray::fromStdString(text);
}

}  // namespace jupan
