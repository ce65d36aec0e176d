#include "ui/charts/spider_chart.h"

#include <QLineSeries>
#include <QMap>
#include <array>
#include <cmath>

namespace jupan {
namespace {

constexpr double kMark = 3.5;  // pixels from the middle of a mark to its rim

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
        for (SpiderPointMark& point : line.points) {
            point.text = plainText(point.text);
            xRange_.include(point.change);
            if (isDefined(point)) yRange_.include(*point.result);
        }
    }
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
    setMagnitudes(xRange_, yRange_);
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

QRectF SpiderChart::layoutPlot(const QRectF& content) {
    QStringList names;
    for (const SpiderSeries& line : std::as_const(data_.lines)) names += line.name;
    const double ends = endsWidth(content, names);
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.change.caption;
    axes.xTick = data_.change.tick;
    axes.y = yRange_;
    axes.yTick = texts().tick;
    axes.right = std::max(14.0, ends);
    const QRectF plot = layoutAxes(content, axes);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    // no change: where all lines meet
    if (xRange_.lowest() <= 0 && xRange_.highest() >= 0)
        addLine({xOf(plot, 0), plot.top(), xOf(plot, 0), plot.bottom()}, QPen(colors().muted, 1, Qt::DotLine));
    std::vector<LineEnd> lineEnds;
    for (qsizetype i = 0; i < data_.lines.size(); ++i) {
        const SpiderPointMark* last = nullptr;
        for (const SpiderPointMark& point : std::as_const(data_.lines[i].points)) {
            if (!isDefined(point)) continue;
            last = &point;
            layoutMark(place(plot, {point.change, *point.result}), i);
        }
        if (last) lineEnds.push_back({data_.lines[i].name, place(plot, {last->change, *last->result}), linePen(i)});
    }
    layoutLineEnds(plot, ends, lineEnds);
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
