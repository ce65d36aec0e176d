// Names at the right ends of lines.
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/plane_chart.h"

namespace jupan {
namespace {

constexpr double kSampleLength = 14;  // pixels of line shown before a line's name
constexpr double kGap = 6;
constexpr double kWidestNames = 0.3;  // of the picture; longer names are cut
constexpr double kEndsMargin = kSampleLength + 4 * kGap;

}  // namespace

double PlaneChart::endsWidth(const QRectF& content, const QStringList& names) const {
    double width = 0;
    for (const QString& name : names) width = std::max(width, textSize(name, labelFont()).width());
    return width > 0 ? std::min(width, content.width() * kWidestNames) + kEndsMargin : 0;
}

void PlaneChart::layoutLineEnds(const QRectF& plot, double width, const std::vector<LineEnd>& ends) {
    const double height = lineHeight() + 2;
    const double top = plot.top() - lineHeight() / 2;
    const double bottom = plot.bottom() + 4;  // above the months
    const auto room = static_cast<std::size_t>(std::max(1.0, std::floor((bottom - top) / height)));
    const std::size_t shown = std::min(room, ends.size());
    std::vector<double> wanted;
    for (std::size_t i = 0; i < shown; ++i) wanted.push_back(ends[i].end.y());
    const auto centres = spreadCentres(wanted, height, top, bottom);
    for (std::size_t i = 0; i < shown; ++i) {
        const LineEnd& end = ends[i];
        const double y = centres[i];
        const bool sample = end.sample.style() != Qt::NoPen;
        // In the middle: names of one entity begin alike, names of one field end alike.
        const QString text = QFontMetricsF(labelFont()).elidedText(end.name, Qt::ElideMiddle, width - kEndsMargin);
        const double sampleLeft = plot.right() + 2 * kGap;
        const double textLeft = sample ? sampleLeft + kSampleLength + kGap : sampleLeft + kGap;
        const QRectF rect({textLeft, y - lineHeight() / 2}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::seriesName, text, end.name, rect, colors().text);
        addLine({end.end + QPointF(1, 0), QPointF(sampleLeft, y)}, QPen(colors().grid, 1));
        if (sample) addLine({sampleLeft, y, sampleLeft + kSampleLength, y}, end.sample);
        if (text != end.name) addHit(rect, end.name);
    }
}

}  // namespace jupan
