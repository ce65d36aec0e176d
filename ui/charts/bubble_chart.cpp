#include "ui/charts/bubble_chart.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kGap = 8;
constexpr double kFarthestName = 30;    // pixels from the rim: farther off a name would not be read as the bubble's
constexpr std::size_t kMostNames = 80;  // that are tried: no picture has room for more
constexpr int kSteps = 5;               // of effort and risk

QPainterPath circle(const QPointF& middle, double radius) {
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

}  // namespace

BubbleChart::BubbleChart(QWidget* parent) : PlaneChart(parent) {}

// Areas grow evenly with the effort.
double BubbleChart::radius(int effort) {
    return 6.5 * std::sqrt(std::clamp(effort, 1, kSteps));
}

void BubbleChart::setData(BubbleData matrix, ChartTexts texts) {
    data_ = std::move(matrix);
    data_.costCaption = plainText(data_.costCaption);
    data_.benefitCaption = plainText(data_.benefitCaption);
    for (BubbleKey* key : {&data_.sizeKey, &data_.shadeKey}) *key = {plainText(key->from), plainText(key->to)};
    //: key of the cost-benefit matrix; small and large circles follow
    if (data_.sizeKey.from.isEmpty()) data_.sizeKey = {tr("Effort 1"), QString::number(kSteps)};
    //: key of the cost-benefit matrix; light to dark circles follow
    if (data_.shadeKey.from.isEmpty()) data_.shadeKey = {tr("Risk 1"), QString::number(kSteps)};
    for (QString& name : data_.quadrants) name = plainText(name);
    data_.bubbles.removeIf(
        [](const Bubble& bubble) { return !isDrawable(bubble.cost) || !isDrawable(bubble.benefit); });
    if (data_.median && !(isDrawable(data_.median->x()) && isDrawable(data_.median->y()))) data_.median.reset();
    xRange_ = {};
    xRange_.include(0);
    yRange_ = {};
    for (Bubble& bubble : data_.bubbles) {
        bubble.name = plainText(bubble.name);
        bubble.label = plainText(bubble.label);
        bubble.effort = std::clamp(bubble.effort, 1, kSteps);
        bubble.risk = std::clamp(bubble.risk, 1, kSteps);
        xRange_.include(bubble.cost);
        yRange_.include(bubble.benefit);
    }
    // the largest first, so that it hides none
    std::stable_sort(data_.bubbles.begin(), data_.bubbles.end(),
                     [](const Bubble& a, const Bubble& b) { return a.effort > b.effort; });
    setTexts(std::move(texts));
}

bool BubbleChart::hasData() const {
    return !data_.bubbles.isEmpty();
}

void BubbleChart::buildSeries() {
    setMagnitudes(xRange_, yRange_);
}

// From the ground to the full colour; the number beside the name says the same.
QColor BubbleChart::shade(int risk) const {
    const QColor full = colors().seriesColor(0), ground = colors().surface;
    const double share = 0.15 + 0.75 * (risk - 1) / (kSteps - 1);
    const auto blend = [share](int from, int to) {
        return static_cast<int>(std::lround(share * from + (1 - share) * to));
    };
    return {blend(full.red(), ground.red()), blend(full.green(), ground.green()), blend(full.blue(), ground.blue())};
}

QRectF BubbleChart::layoutPlot(const QRectF& content) {
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.costCaption;
    axes.captionBeside = isLow(content);
    axes.xTick = texts().tick;
    axes.y = yRange_;
    axes.yCaption = data_.benefitCaption;
    axes.yTick = texts().tick;
    axes.yPad = 0;
    axes.inset = radius(kSteps) + 2;  // no bubble on the texts of the axes
    const double caption = data_.benefitCaption.isEmpty() ? 0 : textSize(data_.benefitCaption, labelFont()).width();
    const double key = layoutKey({}, content.width(), false);
    const bool beside = caption > 0 && caption + 2 * kGap + key <= content.width();
    // a key that needs a row of its own is left out of a picture that has no room for it
    const bool shown = beside || (key <= content.width() && content.height() > 10 * lineHeight());
    axes.top = shown && !beside ? lineHeight() + 4 : 0;
    const QRectF plot = layoutAxes(content, axes);
    const double captionRow = caption > 0 ? lineHeight() + 4 : 0;
    if (shown) layoutKey({content.right() - key, content.top() + (beside ? 0 : captionRow)}, content.width(), true);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    addZeroLine({xOf(plot, 0), plot.top(), xOf(plot, 0), plot.bottom()});
    layoutQuadrants(plot);
    layoutBubbles(plot);
    layoutNames(plot);
    return plot;
}

// What size and shade mean: "effort 1 ∘ ○ 5   risk 1 ▫▪ 5". Returns its width; places it at `at` if `draw`.
double BubbleChart::layoutKey(const QPointF& at, double most, bool draw) {
    double x = at.x();
    const double middle = at.y() + lineHeight() / 2;
    const auto word = [&](const QString& text) {
        const QSizeF size = textSize(text, labelFont());
        if (draw && x - at.x() + size.width() <= most)
            addLabel(ChartLabel::Role::caption, text, text, {{x, at.y()}, size}, colors().muted);
        x += size.width() + 4;
    };
    const auto sample = [&](double radius, int risk) {
        if (draw) addMark(circle({x + radius, middle}, radius), QPen(colors().seriesColor(0), 1), shade(risk));
        x += 2 * radius + 4;
    };
    const auto scale = [&](const BubbleKey& key, const std::vector<std::pair<double, int>>& samples) {
        word(key.from);
        sample(samples.front().first, samples.front().second);
        if (key.to.isEmpty()) return;
        for (std::size_t i = 1; i < samples.size(); ++i) sample(samples[i].first, samples[i].second);
        word(key.to);
    };
    const double shaded = lineHeight() / 3;
    scale(data_.sizeKey, {{3, 1}, {lineHeight() / 2 - 1, 1}});
    x += kGap;
    scale(data_.shadeKey, {{shaded, 1}, {shaded, 3}, {shaded, kSteps}});
    return x - at.x() - 4;
}

// Lines where the quadrants meet, and their names in the corners of the plot.
void BubbleChart::layoutQuadrants(const QRectF& plot) {
    if (data_.median) {
        const QPointF middle = place(plot, *data_.median);
        const QPen pen(colors().muted, 1, Qt::DashLine);
        if (middle.x() >= plot.left() && middle.x() <= plot.right())
            addLine({middle.x(), plot.top(), middle.x(), plot.bottom()}, pen);
        if (middle.y() >= plot.top() && middle.y() <= plot.bottom())
            addLine({plot.left(), middle.y(), plot.right(), middle.y()}, pen);
    }
    // off the zero lines, which lie a little inside
    QRectF inside = plot;
    const QPointF zero = place(plot, {0, 0});
    if (zero.x() - plot.left() < plot.width() / 4) inside.setLeft(zero.x());
    if (plot.bottom() - zero.y() < plot.height() / 4) inside.setBottom(zero.y());
    const double most = inside.width() / 2 - 2 * kGap;
    for (std::size_t i = 0; i < data_.quadrants.size(); ++i) {
        const QString text = elided(data_.quadrants[i], boldFont(), most);
        if (text.isEmpty()) continue;
        const QSizeF size = textSize(text, boldFont());
        const bool left = i % 2 == 0, top = i < 2;
        const QRectF corner({left ? inside.left() + kGap : inside.right() - kGap - size.width(),
                             top ? inside.top() + 4 : inside.bottom() - 4 - size.height()},
                            size);
        const QRectF rect = freeOfBubbles(corner, {left ? 1.0 : -1.0, top ? 1.0 : -1.0}, plot);
        addLabel(ChartLabel::Role::caption, text, data_.quadrants[i], rect, colors().muted).font = boldFont();
    }
}

// From the corner along the edge to the middle, then a line further inwards: the first place without a bubble.
QRectF BubbleChart::freeOfBubbles(const QRectF& corner, const QPointF& inwards, const QRectF& plot) const {
    const std::vector<QRectF> taken = bubbleRects(plot);
    for (double dy = 0; dy < plot.height() / 2 - corner.height(); dy += corner.height() / 2) {
        for (double dx = 0; dx < plot.width() / 2 - corner.width() - 2 * kGap; dx += kGap) {
            const QRectF rect = corner.translated(inwards.x() * dx, inwards.y() * dy);
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); }))
                return rect;
        }
    }
    return corner;
}

std::vector<QRectF> BubbleChart::bubbleRects(const QRectF& plot) const {
    std::vector<QRectF> rects;
    for (const Bubble& bubble : data_.bubbles) {
        const double reach = radius(bubble.effort);
        const QPointF middle = place(plot, {bubble.cost, bubble.benefit});
        rects.emplace_back(middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    }
    return rects;
}

void BubbleChart::layoutBubbles(const QRectF& plot) {
    for (const Bubble& bubble : std::as_const(data_.bubbles)) {
        const QPointF middle = place(plot, {bubble.cost, bubble.benefit});
        addMark(circle(middle, radius(bubble.effort)), QPen(colors().seriesColor(0), 1.5), shade(bubble.risk));
    }
    // the smallest first: it lies on top
    for (auto bubble = data_.bubbles.crbegin(); bubble != data_.bubbles.crend(); ++bubble) {
        const double reach = radius(bubble->effort);
        const QPointF middle = place(plot, {bubble->cost, bubble->benefit});
        QStringList lines{bubble->name};
        if (!bubble->quadrant.isEmpty()) lines << plainText(bubble->quadrant);
        if (bubble->details.isEmpty())
            lines << tr("Benefit: %1").arg(texts().exact(bubble->benefit))
                  << tr("Cost: %1").arg(texts().exact(bubble->cost))
                  << tr("Effort %1 of 5, risk %2 of 5").arg(bubble->effort).arg(bubble->risk);
        else
            lines << bubble->details;
        addHit({middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)}, lines.join('\n'));
    }
}

// Beside the bubbles, off all of them; a name without room is left to the tooltip. The most useful work first.
void BubbleChart::layoutNames(const QRectF& plot) {
    std::vector<const Bubble*> bubbles;
    for (const Bubble& bubble : std::as_const(data_.bubbles)) bubbles.push_back(&bubble);
    std::stable_sort(bubbles.begin(), bubbles.end(),
                     [](const Bubble* a, const Bubble* b) { return a->benefit > b->benefit; });
    if (bubbles.size() > kMostNames) bubbles.resize(kMostNames);
    std::vector<QPolygonF> lines;
    if (data_.median) {
        const QPointF middle = place(plot, *data_.median);
        lines.push_back({QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom())});
        lines.push_back({QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y())});
    }
    const QPointF zero = place(plot, {0, 0});
    lines.push_back({zero, QPointF(plot.right(), zero.y())});
    lines.push_back({zero, QPointF(zero.x(), plot.top())});
    const std::vector<QRectF> obstacles = bubbleRects(plot);
    for (const Bubble* bubble : bubbles) {
        PointLabel look{.font = labelFont(), .clearance = radius(bubble->effort) + 4};
        look.farthest = radius(bubble->effort) + kFarthestName;
        look.role = ChartLabel::Role::name;
        look.obstacles = obstacles;
        const auto fits = [&](double share, const std::vector<QPolygonF>& offLines) {
            const QString name =
                elided(bubble->label.isEmpty() ? bubble->name : bubble->label, labelFont(), plot.width() * share);
            //: a bubble of the cost-benefit matrix: name of the work, its risk from 1 to 5
            const QString text = bubble->label.isEmpty() ? tr("%1 · risk %2").arg(name).arg(bubble->risk) : name;
            return addPointLabel(place(plot, {bubble->cost, bubble->benefit}), text, plot.adjusted(2, 1, 12, -1),
                                 offLines, look);
        };
        // shortened, then over a line, before it is left out
        if (!fits(0.33, lines) && !fits(0.33, {}) && !fits(0.2, lines)) fits(0.2, {});
    }
}

}  // namespace jupan
