#include "ui/charts/spider_chart.h"

#include <QLineSeries>
#include <QMap>
#include <algorithm>
#include <array>
#include <cmath>

namespace jupan {
namespace {

constexpr double kMark = 3.5;       // pixels from the middle of a mark to its rim
constexpr double kBreak = 5;        // pixels from the middle of a cross to its ends
constexpr double kLargest = 1e299;  // with room beyond it, axis ends do not overflow
constexpr double kPad = 0.06;       // of the range, left free at the ends of the axis that are not zero

bool isDefined(const SpiderPointMark& point) {
    return point.result && isDrawable(*point.result);
}

}  // namespace

SpiderChart::SpiderChart(QWidget* parent) : PlaneChart(parent) {}

void SpiderChart::setData(SpiderData spider, ChartTexts texts) {
    data_ = std::move(spider);
    data_.change = complete(std::move(data_.change));
    xRange_ = {};
    yRange_ = {};
    for (SpiderSeries& line : data_.lines) {
        line.name = plainText(line.name);
        line.points.removeIf([](const SpiderPointMark& point) { return !std::isfinite(point.change); });
        std::stable_sort(line.points.begin(), line.points.end(),
                         [](const SpiderPointMark& a, const SpiderPointMark& b) { return a.change < b.change; });
        for (SpiderPointMark& point : line.points) {
            if (isDefined(point)) *point.result = std::clamp(*point.result, -kLargest, kLargest);
            point.text = plainText(point.text);
            xRange_.include(point.change);
            if (isDefined(point)) yRange_.include(*point.result);
        }
    }
    yRange_.includeZeroIfNear();
    setTexts(std::move(texts));
}

bool SpiderChart::hasData() const {
    for (const SpiderSeries& line : data_.lines)
        if (std::any_of(line.points.begin(), line.points.end(), isDefined)) return true;
    return false;
}

QPen SpiderChart::linePen(qsizetype line) const {
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    QPen pen(colors().seriesColor(static_cast<int>(line)), line == 0 ? 2.25 : 1.75);
    pen.setStyle(styles[static_cast<std::size_t>(line) % styles.size()]);
    return pen;
}

void SpiderChart::buildSeries() {
    ValueRange magnitude;
    magnitude.include(yRange_.lowest());
    magnitude.include(yRange_.highest());
    setMagnitudes(xRange_, magnitude);
    for (qsizetype i = 0; i < data_.lines.size(); ++i) {
        QLineSeries* piece = nullptr;
        for (const SpiderPointMark& point : std::as_const(data_.lines[i].points)) {
            if (!isDefined(point)) {
                piece = nullptr;
                continue;
            }
            if (!piece) {
                piece = new QLineSeries;
                piece->setPen(linePen(i));
                addSeries(piece);
            }
            piece->append(scaled({point.change, *point.result}));
        }
    }
}

// A disc, a square, a diamond, a ring in turn.
void SpiderChart::layoutMark(const QPointF& at, qsizetype line) {
    const QColor color = colors().seriesColor(static_cast<int>(line));
    QPainterPath path;
    switch (line % 4) {
        case 1:
            path.addRect(QRectF(at.x() - kMark, at.y() - kMark, 2 * kMark, 2 * kMark));
            break;
        case 2:
            path.addPolygon(QPolygonF({at + QPointF(0, -kMark - 1), at + QPointF(kMark + 1, 0),
                                       at + QPointF(0, kMark + 1), at + QPointF(-kMark - 1, 0)}));
            path.closeSubpath();
            break;
        default:
            path.addEllipse(at, kMark, kMark);
    }
    addMark(path, QPen(color, 1.5), line % 4 == 3 ? QBrush(colors().surface) : QBrush(color));
}

QRectF SpiderChart::layoutValues(const QRectF& content, const Axes& axes, QRectF plot) {
    double lowest = yRange_.lowest(), highest = yRange_.highest();
    const double pad = kPad * (highest - lowest);
    FreeRange range;
    range.include(lowest == 0 ? 0 : lowest - pad);
    range.include(highest == 0 ? 0 : highest + pad);
    applyScale(asValueScale(chooseFreeScale(range, axes.yTick, [&](const FreeScale& tried) {
        const double between = asValueScale(tried).step / (tried.maximum - tried.minimum) * plot.height();
        return tried.ticks.size() <= static_cast<std::size_t>(kMaximumGridLines) &&
               (tried.ticks.size() < 2 || between >= 1.5 * lineHeight());
    })));
    double width = 0;
    for (const QString& text : currentScale().texts) width = std::max(width, textSize(text, labelFont()).width());
    plot.setLeft(content.left() + std::min(width, content.width() * kWidestTick) + kTickGap);
    layoutYTicks(content, axes, plot);
    return plot;
}

// Where a line ends because there is no result beyond.
void SpiderChart::layoutBreak(const QPointF& at, qsizetype line) {
    QPainterPath cross(at + QPointF(-kBreak, -kBreak));
    cross.lineTo(at + QPointF(kBreak, kBreak));
    cross.moveTo(at + QPointF(-kBreak, kBreak));
    cross.lineTo(at + QPointF(kBreak, -kBreak));
    addMark(cross, QPen(colors().seriesColor(static_cast<int>(line)), 2));
}

std::vector<PlaneChart::LineEnd> SpiderChart::layoutLines(const QRectF& plot) {
    std::vector<LineEnd> ends;
    for (qsizetype i = 0; i < data_.lines.size(); ++i) {
        const QVector<SpiderPointMark>& points = data_.lines[i].points;
        const SpiderPointMark* last = nullptr;
        for (qsizetype j = 0; j < points.size(); ++j) {
            if (!isDefined(points[j])) continue;
            last = &points[j];
            const QPointF at = place(plot, {last->change, *last->result});
            const bool breaks =
                (j > 0 && !isDefined(points[j - 1])) || (j + 1 < points.size() && !isDefined(points[j + 1]));
            if (breaks) {
                layoutBreak(at, i);
            } else {
                layoutMark(at, i);
            }
        }
        const QString& name = data_.lines[i].name;
        //: at the right of a spider: an input whose changes all give no result
        const QString none = tr("%1: –").arg(name);
        ends.push_back(last ? LineEnd{name, place(plot, {last->change, *last->result}), linePen(i)}
                            : LineEnd{none, plot.bottomRight(), QPen(Qt::NoPen)});
    }
    return ends;
}

QRectF SpiderChart::layoutPlot(const QRectF& content) {
    QStringList names;
    for (const SpiderSeries& line : std::as_const(data_.lines)) names += tr("%1: –").arg(line.name);
    const double ends = endsWidth(content, names);
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.change.caption;
    axes.xTick = data_.change.tick;
    axes.y.include(yRange_.lowest());
    axes.y.include(yRange_.highest());
    axes.yTick = texts().tick;
    axes.right = std::max(14.0, ends);
    const QRectF plot = layoutValues(content, axes, choosePlot(content, axes));
    layoutXTicks(content, axes, plot);
    const double zero = yOf(plot, 0);
    if (zero >= plot.top() && zero <= plot.bottom()) addZeroLine({plot.left(), zero, plot.right(), zero});
    // no change: where all lines meet
    if (xRange_.lowest() <= 0 && xRange_.highest() >= 0)
        addZeroLine({xOf(plot, 0), plot.top(), xOf(plot, 0), plot.bottom()});
    layoutLineEnds(plot, ends, layoutLines(plot));
    layoutHits(plot);
    return plot;
}

// One upright band a change, with every line's figure in it.
void SpiderChart::layoutHits(const QRectF& plot) {
    QMap<double, QStringList> changes;
    for (const SpiderSeries& line : std::as_const(data_.lines))
        for (const SpiderPointMark& point : line.points)
            changes[point.change] += isDefined(point)
                                         ? tr("%1 (%2): %3").arg(line.name, point.text, texts().exact(*point.result))
                                         : tr("%1: – (%2)").arg(line.name, point.text);
    double left = plot.left();
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const auto next = std::next(change);
        const double right =
            next == changes.cend() ? plot.right() : xOf(plot, change.key() + (next.key() - change.key()) / 2);
        addHit({left, plot.top(), right - left, plot.height()},
               data_.change.exact(change.key()) + '\n' + change.value().join('\n'));
        left = right;
    }
}

}  // namespace jupan
