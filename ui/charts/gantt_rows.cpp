// The rows of the Gantt chart: names with their state, bars and diamonds, and the lines from what comes before.
#include <algorithm>
#include <cmath>

#include "ui/charts/gantt_chart.h"
#include "ui/charts/gantt_measures.h"

namespace jupan {
namespace {

constexpr double kCorner = 3;
constexpr double kArrow = 4;
constexpr double kSign = 5;          // radius
constexpr double kLeastText = 48;    // pixels; fewer would hold no word
constexpr double kLightFill = 0.22;  // of the colour, where a bar is not begun
constexpr double kBesideGap = 9;     // a line's stub and its corner lie between
constexpr double kFarthest = 60;     // pixels further off, words would not be read as the bar's

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QPainterPath diamond(const QRectF& rect) {
    QPainterPath path(QPointF(rect.center().x(), rect.top()));
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.center().x(), rect.bottom());
    path.lineTo(rect.left(), rect.center().y());
    path.closeSubpath();
    return path;
}

/// From what comes before to the start of what waits for it: down from the bar near its end, or from where the other
/// one starts if they overlap; back between the rows where it starts first of all.
QPainterPath elbow(const QRectF& from, const QPointF& to, bool milestone, double halfRow) {
    const double way = gantt::stub + kArrow;
    const bool down = to.y() > from.center().y();
    const double latest = milestone ? from.center().x() : from.right() - std::min(gantt::stub, from.width() / 2);
    const double x = std::min(latest, to.x() - way);
    const double edge = down ? from.bottom() : from.top();
    QPainterPath path(QPointF(std::max(x, milestone ? latest : from.left() + 1), edge));
    if (x < path.currentPosition().x()) {
        const double between = down ? to.y() - halfRow : to.y() + halfRow;
        path.lineTo(path.currentPosition().x(), between);
        path.lineTo(to.x() - way, between);
    }
    path.lineTo(std::min(path.currentPosition().x(), to.x() - way), to.y());
    path.lineTo(to.x() - 1, to.y());
    return path;
}

}  // namespace

QColor GanttChart::colorOf(GanttLook look) const {
    switch (look) {
        case GanttLook::done:
            return colors().seriesColor(2);
        case GanttLook::late:
            return colors().bad;
        default:
            return colors().seriesColor(0);
    }
}

void GanttChart::layoutLinks(const QRectF& plot, std::vector<QPolygonF>& lines) {
    for (qsizetype row = 0; row < data_.rows.size(); ++row) {
        const QRectF to = barOf(plot, row);
        if (to.isNull()) continue;
        for (const QString& id : std::as_const(data_.rows[row].after)) {
            const qsizetype before = indexOf(id);
            if (before < 0 || before == row) continue;
            const QRectF from = barOf(plot, before);
            if (from.isNull()) continue;
            const bool early = !data_.rows[row].remark.isEmpty() && data_.rows[before].last >= data_.rows[row].first;
            const QColor color = early ? colors().bad : colors().muted;
            const QPointF tip(to.left(), to.center().y());
            const QPainterPath path =
                elbow(from, tip, data_.rows[before].first == data_.rows[before].last, rowHeight(plot) / 2);
            addMark(path, QPen(color, 1, early ? Qt::DashLine : Qt::SolidLine));
            for (const QPolygonF& line : path.toSubpathPolygons()) lines.push_back(line);
            QPainterPath arrow(tip);
            arrow.lineTo(tip + QPointF(-kArrow - 1, -kArrow * 0.8));
            arrow.lineTo(tip + QPointF(-kArrow - 1, kArrow * 0.8));
            arrow.closeSubpath();
            addMark(arrow, Qt::NoPen, color);
        }
    }
}

void GanttChart::layoutRow(const QRectF& plot, const QRectF& content, qsizetype index,
                           const std::vector<QPolygonF>& lines) {
    const GanttRow& row = data_.rows[index];
    const double height = rowHeight(plot), y = yOf(plot, index);
    addHit({content.left(), y - height / 2, content.width(), height}, row.exact);
    if (const QRectF bar = barOf(plot, index); !bar.isNull()) {
        const QColor color = colorOf(row.look);
        const bool begun = row.look == GanttLook::inProgress || row.look == GanttLook::done;
        QPainterPath path;
        if (row.first == row.last)
            path = diamond(bar);
        else
            path.addRoundedRect(bar, kCorner, kCorner);
        addMark(path, QPen(color, 1.25), begun ? color : blend(colors().surface, color, kLightFill));
    }
    // rows too low for their names: every second, third … is named, the tooltips name all
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil((lineHeight() + 1) / height)));
    if (index % stride != 0 || y - lineHeight() / 2 < plot.top() - 1 || y + lineHeight() / 2 > plot.bottom() + 1)
        return;
    layoutNames(plot, content, index);
    layoutBesideBar(plot, index, lines);
}

void GanttChart::layoutNames(const QRectF& plot, const QRectF& content, qsizetype index) {
    const GanttRow& row = data_.rows[index];
    const bool two = hasTwoLines(plot);
    const double y = yOf(plot, index), left = content.left() + gantt::signRoom;
    const double room = plot.left() - gantt::nameGap - left;
    const auto add = [&](const QString& text, double top, const QColor& color) {
        const QString shown = elided(text, labelFont(), room);
        if (!shown.isEmpty())
            addLabel(ChartLabel::Role::name, shown, text, {{left, top}, textSize(shown, labelFont())}, color);
    };
    addSign(row.look, {content.left() + kSign + 2, two ? y - lineHeight() / 2 : y});
    add(row.name, two ? y - lineHeight() : y - lineHeight() / 2, colors().text);
    if (two) add(gantt::secondLine(row), y, row.look == GanttLook::late ? colors().bad : colors().muted);
}

// Behind the bar or before it, as near as lines leave it free; where nothing is free, where the fewest lines pass.
QRectF GanttChart::besideBar(const QRectF& plot, qsizetype index, const QSizeF& size,
                             const std::vector<QPolygonF>& lines) const {
    const QRectF bar = barOf(plot, index);
    const double top = yOf(plot, index) - size.height() / 2;
    QRectF best;
    std::ptrdiff_t fewest = -1;
    for (double shift = 0; shift <= kFarthest; shift += 3) {
        for (const double left :
             {bar.right() + kBesideGap - 1 + shift, bar.left() - kBesideGap + 1 - size.width() - shift}) {
            const QRectF rect({left, top}, size);
            if (rect.left() < plot.left() || rect.right() > plot.right() + gantt::rightRoom) continue;
            const QRectF padded = rect.adjusted(-3, 0, 3, 0);
            const auto harm =
                std::count_if(lines.begin(), lines.end(), [&](const QPolygonF& line) { return crosses(padded, line); });
            if (harm == 0) return rect;
            if (fewest >= 0 && harm >= fewest) continue;
            fewest = harm;
            best = rect;
        }
    }
    return best;
}

// What is wrong, or on one line the state; cut if there is room neither behind nor before the bar.
void GanttChart::layoutBesideBar(const QRectF& plot, qsizetype index, const std::vector<QPolygonF>& lines) {
    const GanttRow& row = data_.rows[index];
    const QRectF bar = barOf(plot, index);
    const QString text = !row.remark.isEmpty() ? row.remark : hasTwoLines(plot) ? QString() : row.state;
    if (text.isEmpty() || bar.isNull()) return;
    const double room = std::max(plot.right() + gantt::rightRoom - bar.right(), bar.left() - plot.left()) - kBesideGap;
    if (room < std::min(textSize(text, labelFont()).width(), kLeastText)) return;
    const QString shown = elided(text, labelFont(), room);
    const QRectF rect = besideBar(plot, index, textSize(shown, labelFont()), lines);
    if (shown.isEmpty() || rect.isNull()) return;
    addLabel(ChartLabel::Role::value, shown, text, rect,
             row.remark.isEmpty() && row.look != GanttLook::late ? colors().muted : colors().bad)
        .onGround = true;
}

// A shape for each state, since colour alone says nothing to many readers: a ring, a half disc, a disc with a tick, a
// triangle.
void GanttChart::addSign(GanttLook look, const QPointF& centre) {
    const QColor color = colorOf(look);
    QPainterPath shape;
    if (look == GanttLook::late) {
        shape.moveTo(centre + QPointF(0, -kSign));
        shape.lineTo(centre + QPointF(kSign + 1, kSign - 0.5));
        shape.lineTo(centre + QPointF(-kSign - 1, kSign - 0.5));
        shape.closeSubpath();
        addMark(shape, QPen(color, 1.25));
        QPainterPath cry(centre + QPointF(0, -1.5));
        cry.lineTo(centre + QPointF(0, 1.5));
        cry.moveTo(centre + QPointF(0, 3));
        cry.lineTo(centre + QPointF(0, 3.4));
        return addMark(cry, QPen(color, 1.25));
    }
    shape.addEllipse(centre, kSign, kSign);
    addMark(shape, QPen(color, 1.25), look == GanttLook::done ? QBrush(color) : Qt::NoBrush);
    if (look == GanttLook::inProgress) {
        QPainterPath half(centre);
        half.arcTo(QRectF(centre.x() - kSign, centre.y() - kSign, 2 * kSign, 2 * kSign), 90, 180);
        half.closeSubpath();
        addMark(half, Qt::NoPen, color);
    } else if (look == GanttLook::done) {
        QPainterPath tick(centre + QPointF(-2.4, 0.2));
        tick.lineTo(centre + QPointF(-0.6, 2.2));
        tick.lineTo(centre + QPointF(2.6, -2));
        addMark(tick, QPen(colors().surface, 1.4));
    }
}

}  // namespace jupan
