#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMarginsF>
#include <QMimeData>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jupan {
namespace {

constexpr double pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int exportWidth = 900;
constexpr int leastHeight = 480;
constexpr int clipboardDots = 192;

QString numberText(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value + 0.0).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

QString cellText(const ChartCell& cell) {
    if (const double* value = std::get_if<double>(&cell)) return numberText(*value);
    const QString* text = std::get_if<QString>(&cell);
    if (!text || text->isEmpty()) return {};
    QString plain = *text;
    if (QStringLiteral("=+-@\t\r\n").contains(plain.front()) || plain.front() == QChar(0x2212)) plain.prepend('\'');
    const bool quoted = std::any_of(plain.cbegin(), plain.cend(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!quoted) return plain;
    return QLatin1Char('"') + plain.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
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

void writeSvg(ChartWidget& chart, const ChartPaper& paper, QIODevice& device) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(paper.size);
    generator.setResolution(static_cast<int>(pixelsPerInch));  // one pixel of the chart is one CSS pixel
    generator.setViewBox(QRect(QPoint(), paper.size));
    // Qt 6.4 writes both as they are: a name with "<" in it would break the file
    generator.setTitle(plainText(chart.title()).toHtmlEscaped());
    generator.setDescription(plainText(chart.source()).toHtmlEscaped());
    chart.renderAs(generator, paper.size, paper.colors);
}

void writePdf(ChartWidget& chart, const ChartPaper& paper, QIODevice& device) {
    QPdfWriter writer(&device);
    writer.setTitle(plainText(chart.title()));
    writer.setCreator(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion());
    writer.setResolution(300);
    const QSizeF millimetres = QSizeF(paper.size) / pixelsPerInch * millimetresPerInch;
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    chart.renderAs(writer, paper.size, paper.colors);
}

ChartPaper settled(const ChartWidget& chart, ChartPaper paper) {
    if (paper.size.isEmpty()) paper.size = exportSize(chart);
    paper.dotsPerInch = std::clamp(paper.dotsPerInch, 96, 600);
    return paper;
}

}  // namespace

QString suffixOf(ChartFormat format) {
    constexpr std::array suffixes{"svg", "png", "pdf", "csv"};
    return QLatin1String(suffixes[static_cast<std::size_t>(format)]);
}

QSize exportSize(const ChartWidget& chart) {
    return {exportWidth, std::max(leastHeight, chart.sizeHint().height())};
}

QString writeChart(ChartWidget& chart, ChartFormat format, const QString& path, const ChartPaper& paper) {
    const ChartPaper settings = settled(chart, paper);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    switch (format) {
        case ChartFormat::svg:
            writeSvg(chart, settings, file);
            break;
        case ChartFormat::png:
            if (!imageOf(chart, settings, settings.dotsPerInch).save(&file, "PNG"))
                return file.error() == QFileDevice::NoError
                           ? QCoreApplication::translate("ChartExport", "out of memory")
                           : file.errorString();
            break;
        case ChartFormat::pdf:
            writePdf(chart, settings, file);
            break;
        case ChartFormat::csv:
            file.write(csvOf(chart.table()));
            break;
    }
    return file.commit() ? QString() : file.errorString();
}

std::unique_ptr<QMimeData> chartForClipboard(ChartWidget& chart, const ChartPaper& paper) {
    const ChartPaper settings = settled(chart, paper);
    QBuffer svg;
    svg.open(QIODevice::WriteOnly);
    writeSvg(chart, settings, svg);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(chart, settings, clipboardDots));
    data->setData(QStringLiteral("image/svg+xml"), svg.data());
    return data;
}

QByteArray csvOf(const ChartTable& table) {
    QString text(QChar(0xFEFF));
    const auto addRow = [&text](const auto& cells, const auto& textOf) {
        QStringList parts;
        for (const auto& cell : cells) parts << textOf(cell);
        text += parts.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    addRow(table.columns, [](const QString& name) { return cellText(name); });
    for (const auto& row : table.rows) addRow(row, cellText);
    return text.toUtf8();
}

}  // namespace jupan
