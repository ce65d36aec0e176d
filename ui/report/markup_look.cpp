#include "ui/report/markup_look.h"

#include <QBuffer>
#include <QImageReader>
#include <cmath>

#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr double leastContrast = 4.5;

QColor colorOf(const Report& report) {
    return report.color.isValid() ? report.color : lightTheme().accent;
}

}  // namespace

QColor wordColor(const Report& report) {
    QColor color = colorOf(report).toHsl();
    while (contrastRatio(color, Qt::white) < leastContrast && color.lightness() > 0)
        color.setHsl(color.hslHue(), color.hslSaturation(), std::max(0, color.lightness() - 4));
    return color.toRgb();
}

QColor groundColor(const Report& report) {
    const QColor color = colorOf(report);
    const auto towardsWhite = [](int part) { return 255 - (255 - part) * 8 / 100; };
    return {towardsWhite(color.red()), towardsWhite(color.green()), towardsWhite(color.blue())};
}

std::optional<LogoPicture> logoOf(const QByteArray& file) {
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (size.isEmpty()) return {};
    if (format == "png") return LogoPicture{"image/png", "png", size};
    if (format == "jpeg" || format == "jpg") return LogoPicture{"image/jpeg", "jpg", size};
    return {};
}

QSize sizeOf(const ReportChart& chart) {
    if (!chart.chart) return {};
    return chart.size.isEmpty() ? exportSize(*chart.chart) : chart.size;
}

QString dayOf(const Report& report) {
    const bool known = report.date.ok() && report.date.year() >= std::chrono::year(1980);
    return QString::fromStdString(
        toText(known ? report.date : Date(std::chrono::year(1980), std::chrono::January, std::chrono::day(1))));
}

const char* languageCode(const Report& report) {
    return report.language == Language::korean ? "ko" : "en";
}

std::vector<double> columnShares(const ReportTable& table) {
    double sum = 0;
    std::vector<double> shares;
    for (const ReportColumn& column : table.columns) {
        const double weight = std::isfinite(column.weight) && column.weight > 0 ? column.weight : 1;
        shares.push_back(weight);
        sum += weight;
    }
    for (double& share : shares) share /= sum;
    return shares;
}

}  // namespace jupan
