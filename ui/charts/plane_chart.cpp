#include "ui/charts/plane_chart.h"

#include <QLocale>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kDotRadius = 5;
constexpr double kTickLines = 1.5;        // between two ticks of y
constexpr double kCloseTickLines = 1.05;  // where otherwise there would be fewer than
constexpr std::size_t kFewTicks = 3;

// Adds `inset` of `pixels` to both ends.
template <class Scale>
void widen(Scale& scale, double inset, double pixels) {
    const double share = inset / std::max(pixels - 2 * inset, 1.0);
    const double width = scale.maximum - scale.minimum;
    scale.minimum -= share * width;
    scale.maximum += share * width;
}

}  // namespace

AxisWords PlaneChart::complete(AxisWords axis) {
    axis.caption = plainText(axis.caption);
    if (!axis.tick) axis.tick = [](double value) { return QLocale().toString(value, 'g', 6); };
    if (!axis.exact) axis.exact = axis.tick;
    return axis;
}

void PlaneChart::setMagnitudes(const FreeRange& x, const ValueRange& y) {
    setMagnitude(y);
    const auto none = [](const FreeScale&) { return false; };
    xMagnitude_ = chooseFreeScale(x, texts().tick, none).magnitude;
}

QRectF PlaneChart::layoutAxes(const QRectF& content, const Axes& axes) {
    const QRectF plot = choosePlot(content, axes);
    layoutYTicks(content, axes, plot);
    layoutXTicks(content, axes, plot);
    return plot;
}

ValueScale PlaneChart::chooseYScale(const Axes& axes, const QRectF& plot, double inset) const {
    const double pad = axes.yPad * (axes.y.highest() - axes.y.lowest());
    double lowest = axes.y.lowest() < 0 ? axes.y.lowest() - pad : 0;
    double highest = axes.y.highest() > 0 ? axes.y.highest() + pad : 0;
    // with the inset, which has grid lines as well: each has its tick
    const double share = inset / std::max(plot.height() - 2 * inset, 1.0);
    const double added = share * (highest - lowest);
    lowest -= added;
    highest += added;
    const auto choose = [&](double lines) {
        const auto fits = [&](const ValueScale& scale) {
            const double between = scale.step / (scale.maximum - scale.minimum) * plot.height();
            return scale.ticks.size() < 2 || between >= lines * lineHeight();
        };
        return chooseScale(lowest, highest, axes.yTick, fits);
    };
    ValueScale scale = choose(kTickLines);
    if (scale.ticks.size() < kFewTicks) scale = choose(kCloseTickLines);
    if (!(highest > lowest)) widen(scale, inset, plot.height());
    return scale;
}

QRectF PlaneChart::choosePlot(const QRectF& content, const Axes& axes) {
    const auto captionHeight = [this](const QString& caption) { return caption.isEmpty() ? 0 : lineHeight() + 4; };
    const double under = axes.captionBeside ? 0 : captionHeight(axes.xCaption);
    QRectF plot = content.adjusted(0, captionHeight(axes.yCaption) + axes.top + lineHeight() / 2, -axes.right,
                                   -(1.5 * lineHeight() + 2 + under + axes.foot));
    const double yInset = std::min(axes.inset, plot.height() / 4);
    applyScale(chooseYScale(axes, plot, yInset));
    double width = 0;
    for (const QString& text : currentScale().texts) width = std::max(width, textSize(text, labelFont()).width());
    width = std::min(width, content.width() * kWidestTick);
    plot.setLeft(content.left() + width + kTickGap);
    const auto xFits = [&](FreeScale scale) {
        widen(scale, axes.inset, plot.width());
        const std::vector<QRectF> rects = xTickRects(scale, content, plot);
        for (std::size_t i = 1; i < rects.size(); ++i)
            if (rects[i].left() - rects[i - 1].right() < kTickGap) return false;
        return true;
    };
    xScale_ = chooseFreeScale(axes.x, axes.xTick, xFits);
    widen(xScale_, axes.inset, plot.width());
    positionAxis()->setRange(xScale_.minimum / xMagnitude_, xScale_.maximum / xMagnitude_);
    return plot;
}

void PlaneChart::setXRange(double lowest, double highest) {
    xScale_ = {};
    xScale_.minimum = lowest;
    xScale_.maximum = highest;
    positionAxis()->setRange(lowest / xMagnitude_, highest / xMagnitude_);
}

void PlaneChart::layoutYTicks(const QRectF& content, const Axes& axes, const QRectF& plot) {
    const ValueScale& scale = currentScale();
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString& full = scale.texts[static_cast<qsizetype>(i)];
        const QString text = elided(full, labelFont(), content.width() * kWidestTick - 1);
        const QSizeF size = textSize(text, labelFont());
        const QPointF at(plot.left() - kTickGap - size.width(), yOf(plot, scale.ticks[i]) - size.height() / 2);
        addLabel(ChartLabel::Role::valueTick, text, full, {at, size}, colors().muted);
    }
    addCaption(axes.yCaption, content, content.left(), content.top());
}

void PlaneChart::addCaption(const QString& text, const QRectF& content, double left, double top) {
    if (text.isEmpty()) return;
    const QString shown = elided(text, labelFont(), content.width());
    QRectF rect({left, top}, textSize(shown, labelFont()));
    rect.moveLeft(std::max(content.left(), std::min(left, content.right() - rect.width())));
    addLabel(ChartLabel::Role::caption, shown, text, rect, colors().muted);
    if (shown != text) addHit(rect, text);
}

void PlaneChart::layoutXTicks(const QRectF& content, const Axes& axes, const QRectF& plot) {
    const std::vector<QRectF> rects = xTickRects(xScale_, content, plot);
    const double width = std::min(textSize(axes.xCaption, labelFont()).width(), content.width());
    const double captionLeft = content.right() - width;
    const bool beside = axes.captionBeside && width > 0;
    QPainterPath strokes;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const double x = xOf(plot, xScale_.ticks[i]);
        strokes.moveTo(x, plot.bottom());
        strokes.lineTo(x, plot.bottom() + 4);
        if (beside && rects[i].right() + kTickGap > captionLeft) continue;
        const QString& text = xScale_.texts[static_cast<qsizetype>(i)];
        const QString shown = elided(text, labelFont(), content.width());
        addLabel(ChartLabel::Role::categoryTick, shown, text, rects[i], colors().muted);
    }
    addMark(strokes, QPen(colors().muted, 1));
    if (beside)
        addCaption(axes.xCaption, content, captionLeft, tickTop(plot));
    else
        addCaption(axes.xCaption, content, plot.center().x() - width / 2, tickTop(plot) + lineHeight() + 4);
}

// Under their ticks, at the ends moved inside.
std::vector<QRectF> PlaneChart::xTickRects(const FreeScale& scale, const QRectF& content, const QRectF& plot) const {
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString shown = elided(scale.texts[static_cast<qsizetype>(i)], labelFont(), content.width());
        const QSizeF size = textSize(shown, labelFont());
        const double x = plot.left() + scale.fraction(scale.ticks[i]) * plot.width() - size.width() / 2;
        rects.push_back({{std::max(content.left(), std::min(x, content.right() - size.width())), tickTop(plot)}, size});
    }
    return rects;
}

double PlaneChart::xOf(const QRectF& plot, double x) const {
    return plot.left() + xScale_.fraction(x) * plot.width();
}

double PlaneChart::yOf(const QRectF& plot, double y) const {
    return plot.bottom() - currentScale().fraction(y) * plot.height();
}

QFont PlaneChart::boldFont() const {
    QFont bold = labelFont();
    bold.setBold(true);
    return bold;
}

void PlaneChart::addDot(const QPointF& point, const QColor& color, bool filled) {
    QPainterPath circle;
    circle.addEllipse(point, kDotRadius, kDotRadius);
    addMark(circle, QPen(color, 2.25), filled ? color : colors().surface);
}

void PlaneChart::addLine(const QLineF& line, const QPen& pen) {
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    addMark(path, pen);
}

bool PlaneChart::addPointLabel(const QPointF& point, const QString& text, const QRectF& bounds,
                               const std::vector<QPolygonF>& lines, const PointLabel& look) {
    const QString full = plainText(text);
    const QString shown = elided(full, look.font, bounds.width());
    if (shown.isEmpty()) return false;
    std::vector<QRectF> taken = labelRects();
    taken.insert(taken.end(), look.obstacles.begin(), look.obstacles.end());
    const auto leaderTo = [&point](const QRectF& rect) {
        return QLineF(std::clamp(point.x(), rect.left(), rect.right()),
                      std::clamp(point.y(), rect.top(), rect.bottom()), point.x(), point.y());
    };
    const auto allowed = [&](const QRectF& rect) {
        const QLineF leader = leaderTo(rect);
        const QPolygonF path{leader.p1(), leader.p2()};
        return bounds.contains(rect) && leader.length() <= look.farthest &&
               std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                   return other.intersects(rect) || (!other.contains(point) && crosses(other, path));
               });
    };
    const QRectF rect = placeBeside(point, textSize(shown, look.font), look.clearance, bounds, lines, taken, allowed);
    if (rect.isNull()) return false;
    const QLineF leader = leaderTo(rect);
    if (leader.length() > look.clearance + 2 * kDotRadius)
        addLine({leader.p1(), leader.pointAt(1 - (look.clearance - 3) / leader.length())}, QPen(colors().muted, 1));
    ChartLabel& label = addLabel(look.role, shown, full, rect, colors().text);
    label.font = look.font;
    label.overLines = true;
    return true;
}

}  // namespace jupan
