// The names of a stacked chart's parts: beside the last column where there is room, else in rows under the title.
#include <algorithm>
#include <cmath>

#include "ui/charts/stacked_column_chart.h"

namespace jupan {
namespace {

constexpr double kSwatch = 10;
constexpr double kSwatchGap = 6;
constexpr double kColumnGap = 12;
constexpr double kEntryGap = 14;
constexpr double kSideFrom = 480;  // pixels of width from which the names stand at the side

}  // namespace

double StackedColumnChart::legendWidth(const QRectF& content) const {
    if (content.width() < kSideFrom || shownParts_.size() < 2) return 0;
    double widest = 0;
    for (const qsizetype part : shownParts_) {
        widest = std::max(widest, textSize(data_.parts[part].name, labelFont()).width());
    }
    return kColumnGap + kSwatch + kSwatchGap + std::min(widest, content.width() * 0.28);
}

void StackedColumnChart::addLegendEntry(qsizetype part, const QString& text, QPointF leftMiddle) {
    QPainterPath swatch;
    swatch.addRect({leftMiddle - QPointF(0, kSwatch / 2), QSizeF(kSwatch, kSwatch)});
    addMark(swatch, Qt::NoPen, colors().seriesColor(static_cast<int>(part)));
    const QSizeF size = textSize(text, labelFont());
    const QRectF rect(leftMiddle + QPointF(kSwatch + kSwatchGap, -size.height() / 2), size);
    const QString& name = data_.parts[part].name;
    addLabel(ChartLabel::Role::seriesName, text, name, rect, colors().text);
    if (text != name) addHit(rect, name);
}

void StackedColumnChart::layoutSideLegend(const QRectF& plot, double width) {
    const double height = lineHeight() + 2;
    const double top = plot.top() - lineHeight() / 2;
    const double bottom = plot.bottom() + 4;  // above the columns' names
    const auto room = static_cast<qsizetype>(std::max(1.0, std::floor((bottom - top) / height)));
    const bool all = shownParts_.size() <= room;
    const qsizetype shown = all ? shownParts_.size() : room - 1;
    const qsizetype last = data_.columns.size() - 1;
    // beside its piece of the last column, or where that piece would be; always in the order of the stack
    std::vector<double> wanted;
    double above = 0;
    double below = 0;
    double highest = plot.bottom();
    for (qsizetype i = 0; i < shown; ++i) {
        const double value = valueOf(shownParts_[i], last);
        double& end = value < 0 ? below : above;
        highest = std::min(highest, yOf(plot, end + value / 2));
        wanted.push_back(highest);
        end += value;
    }
    // from the top down: reversed, so that equal wishes keep the order of the stack
    std::reverse(wanted.begin(), wanted.end());
    if (!all) wanted.insert(wanted.begin(), plot.top());
    const auto centres = spreadCentres(wanted, height, top, bottom);
    const double left = plot.right() + kColumnGap;
    for (qsizetype i = 0; i < shown; ++i) {
        const qsizetype part = shownParts_[i];
        const QString text = elided(data_.parts[part].name, labelFont(), width - kColumnGap - kSwatch - kSwatchGap);
        addLegendEntry(part, text, {left, centres[static_cast<std::size_t>(shown - 1 - i) + (all ? 0 : 1)]});
    }
    if (all) return;
    const QString text = tr("and %n more", nullptr, static_cast<int>(shownParts_.size() - shown));
    const QString cut = elided(text, labelFont(), width - kColumnGap);
    QRectF rect(QPointF(left, 0), textSize(cut, labelFont()));
    rect.moveCenter({rect.center().x(), centres.front()});
    addLabel(ChartLabel::Role::seriesName, cut, text, rect, colors().muted);
}

// Returns where the plot may begin.
double StackedColumnChart::layoutTopLegend(const QRectF& content) {
    const double height = lineHeight() + 2;
    const double lowest = content.top() + 0.4 * content.height();
    double x = content.left();
    double y = content.top() + height / 2;
    for (const qsizetype part : std::as_const(shownParts_)) {
        const QString text = elided(data_.parts[part].name, labelFont(), content.width() - kSwatch - kSwatchGap);
        const double width = kSwatch + kSwatchGap + textSize(text, labelFont()).width();
        if (x > content.left() && x + width > content.right()) {
            x = content.left();
            y += height;
        }
        if (y + height / 2 > lowest) {  // the tooltips still name every part
            y -= height;
            break;
        }
        addLegendEntry(part, text, {x, y});
        x += width + kEntryGap;
    }
    return y + height / 2 + 2;
}

}  // namespace jupan
