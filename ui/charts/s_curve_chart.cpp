#include "ui/charts/s_curve_chart.h"

#include <QLineSeries>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr qsizetype kMostHits = 60;  // bands that answer the pointer

bool hasPlace(const QPointF& point) {
    return isDrawable(point.x()) && isDrawable(point.y());
}

}  // namespace

SCurveChart::SCurveChart(QWidget* parent) : DistributionChart(parent) {}

void SCurveChart::setData(SCurveData curve, ChartTexts texts) {
    data_ = std::move(curve);
    data_.metricCaption = plainText(data_.metricCaption);
    data_.share = complete(std::move(data_.share));
    data_.points.removeIf([](const QPointF& point) { return !hasPlace(point); });
    data_.marks.removeIf([](const MarkedPoint& mark) { return !hasPlace(mark.at); });
    if (data_.zero && !hasPlace(data_.zero->at)) data_.zero.reset();
    trimTails();
    xRange_ = {};
    for (const QPointF& point : std::as_const(data_.points)) xRange_.include(point.x());
    for (const MarkedPoint& mark : std::as_const(data_.marks)) xRange_.include(mark.at.x());
    xRange_.includeZeroIfNear();
    yRange_ = {};
    yRange_.include(1);
    setTexts(std::move(texts));
}

void SCurveChart::trimTails() {
    tails_ = {};
    edges_.clear();
    QVector<double> shares;
    for (qsizetype i = 0; i < data_.points.size(); ++i) {
        edges_ << data_.points[i].x();
        if (i > 0) shares << data_.points[i].y() - data_.points[i - 1].y();
    }
    if (shares.isEmpty()) return;
    tails_ = tailsOf(edges_, shares);
    data_.points = data_.points.mid(tails_.first, tails_.last - tails_.first + 2);
}

bool SCurveChart::hasData() const {
    return !data_.points.isEmpty();
}

void SCurveChart::buildSeries() {
    setMagnitudes(xRange_, yRange_);
    auto* series = new QLineSeries;
    QPen pen(colors().seriesColor(0), 2.25);
    pen.setJoinStyle(Qt::RoundJoin);
    series->setPen(pen);
    QList<QPointF> points;
    // from the ground up: with all trials equal the curve is a single step
    if (tails_.low == 0) points << scaled({data_.points.first().x(), 0});
    for (const QPointF& point : std::as_const(data_.points)) points << scaled(point);
    series->replace(points);
    addSeries(series);
}

QRectF SCurveChart::layoutPlot(const QRectF& content) {
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.metricCaption;
    axes.xTick = texts().tick;
    axes.y = yRange_;
    axes.yCaption = data_.share.caption;
    axes.yTick = data_.share.tick;
    axes.yPad = 0;
    const QRectF plot = layoutAxes(content, axes);
    const double zero = xOf(plot, 0);
    const bool zeroShown = xScale().minimum <= 0 && xScale().maximum >= 0;
    if (zeroShown) addZeroLine({zero, plot.top(), zero, plot.bottom()});
    QPolygonF curve;
    if (tails_.low == 0) curve << place(plot, {data_.points.first().x(), 0});
    for (const QPointF& point : std::as_const(data_.points)) curve << place(plot, point);
    std::vector<QPolygonF> lines{curve};
    if (zeroShown) lines.push_back({QPointF(zero, plot.top()), QPointF(zero, plot.bottom())});
    if (data_.zero && zeroShown) layoutMark(plot, *data_.zero, lines, true);
    for (const MarkedPoint& mark : std::as_const(data_.marks)) layoutMark(plot, mark, lines, false);
    // beside the ends of the curve: above it at the ground, under it at the top
    layoutTails(plot, tails_, edges_, data_.share, plot.bottom() - 8, plot.top() + 8 + lineHeight());
    layoutHits(plot);
    return plot;
}

// Guides to both axes lead the eye from the share to the value.
void SCurveChart::layoutMark(const QRectF& plot, const MarkedPoint& mark, const std::vector<QPolygonF>& lines,
                             bool isZero) {
    const QPointF point = place(plot, {mark.at.x(), std::clamp(mark.at.y(), 0.0, 1.0)});
    const QColor color = isZero ? colors().bad : colors().seriesColor(0);
    QPen guide(isZero ? colors().bad : colors().muted, 1, Qt::DotLine);
    addLine({QPointF(plot.left(), point.y()), point}, guide);
    if (!isZero) addLine({point, QPointF(point.x(), plot.bottom())}, guide);
    addDot(point, color, !isZero);
    if (!mark.text.isEmpty()) addHit(QRectF(point.x() - 6, point.y() - 6, 12, 12), plainText(mark.text));
    addPointLabel(point, mark.text, plot.adjusted(3, 0, -3, -2), lines, {.font = boldFont()});
}

// Upright bands, each with its value and the share of trials up to there.
void SCurveChart::layoutHits(const QRectF& plot) {
    const qsizetype every = std::max<qsizetype>(1, (data_.points.size() + kMostHits - 1) / kMostHits);
    double left = plot.left();
    for (qsizetype i = 0; i < data_.points.size(); i += every) {
        const qsizetype next = i + every;
        const double right = next >= data_.points.size()
                                 ? plot.right()
                                 : (xOf(plot, data_.points[i].x()) + xOf(plot, data_.points[next].x())) / 2;
        //: a value of the metric, and the share of trials that do not exceed it
        const QString text = tr("At most %1: %2 of the trials")
                                 .arg(texts().exact(data_.points[i].x()), data_.share.exact(data_.points[i].y()));
        if (right > left) addHit({left, plot.top(), right - left, plot.height()}, text);
        left = right;
    }
}

}  // namespace jupan
