#include "ui/charts/chart_colors.h"

#include "ui/theme/theme.h"

namespace jupan {

QColor ChartColors::seriesColor(int index) const {
    if (series.isEmpty()) return text;
    const auto count = static_cast<int>(series.size());
    const QColor color = series[index % count];
    // 0.62 of the colour keeps the second round apart from both the first round and the ground
    const double strength = index < count ? 1.0 : 0.62;
    const auto blend = [strength](int from, int ground) {
        return static_cast<int>(strength * from + (1.0 - strength) * ground);
    };
    return {blend(color.red(), surface.red()), blend(color.green(), surface.green()),
            blend(color.blue(), surface.blue())};
}

ChartColors chartColors(const Theme& theme) {
    ChartColors colors;
    colors.surface = theme.surface;
    colors.grid = theme.line;
    colors.zeroLine = theme.muted;
    colors.text = theme.text;
    colors.muted = theme.muted;
    colors.bad = theme.bad;
    colors.series = QVector<QColor>(theme.series.begin(), theme.series.end());
    return colors;
}

ChartColors staleColors(ChartColors colors) {
    // Half way to the ground: parts stay apart by their lightness, and no colour says good or bad.
    const auto grey = [&colors](const QColor& color) {
        const int light = (qGray(color.rgb()) + qGray(colors.surface.rgb())) / 2;
        return QColor(light, light, light);
    };
    for (QColor& color : colors.series) color = grey(color);
    colors.bad = grey(colors.bad);
    colors.text = colors.muted;
    return colors;
}

}  // namespace jupan
