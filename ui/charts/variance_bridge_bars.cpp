// The bars of a bridge, and the lines between them.
#include <algorithm>
#include <cmath>

#include "ui/charts/variance_bridge_chart.h"

namespace jupan {
namespace {

constexpr double kShare = 0.6;  // of a row's height
constexpr double kThickest = 20;
constexpr double kTip = 8;      // pixels of an arrow's tip
constexpr double kVisible = 2;  // a shorter step is a stroke
constexpr double kTear = 5;     // pixels between both edges of a tear
constexpr double kTearAt = 8;   // pixels from the plot's edge

QPainterPath box(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

// One zigzag edge of a tear across `bar`, at `x`.
QPolygonF tornEdge(const QRectF& bar, double x) {
    constexpr int kTeeth = 4;
    QPolygonF edge;
    for (int i = 0; i <= kTeeth; ++i)
        edge << QPointF(x + (i % 2 == 0 ? 0 : 3), bar.top() - 2 + (bar.height() + 4) * i / kTeeth);
    return edge;
}

}  // namespace

QPainterPath VarianceBridgeChart::arrow(const QRectF& rect, bool right) {
    const double tip = std::min(kTip, rect.width());
    const double base = right ? rect.left() : rect.right(), end = right ? rect.right() : rect.left();
    const double neck = right ? end - tip : end + tip;
    QPainterPath path(QPointF(base, rect.top()));
    path.lineTo(neck, rect.top());
    path.lineTo(end, rect.center().y());
    path.lineTo(neck, rect.bottom());
    path.lineTo(base, rect.bottom());
    path.closeSubpath();
    return path;
}

QRectF VarianceBridgeChart::bandOf(const QRectF& plot, qsizetype row) const {
    const double thick = std::max(2.0, std::min(kShare * rowHeight(plot), kThickest));
    return {plot.left(), yOf(plot, row) - thick / 2, plot.width(), thick};
}

void VarianceBridgeChart::layoutMarks(const QRectF& plot) {
    layoutConnectors(plot);
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const auto row = static_cast<qsizetype>(i);
        if (steps_[i].kind == Step::Kind::total) layoutTotal(plot, row);
        if (steps_[i].kind == Step::Kind::effect) layoutArrow(plot, row);
    }
}

// From where one bar ends to where the next begins, through rows of words.
void VarianceBridgeChart::layoutConnectors(const QRectF& plot) {
    QPainterPath path;
    for (std::size_t i = 0; i + 1 < steps_.size(); ++i) {
        const double x = xOf(plot, steps_[i].to);
        const auto row = static_cast<qsizetype>(i);
        const bool words = steps_[i].kind == Step::Kind::words;
        path.moveTo(x, words ? bandOf(plot, row).top() : bandOf(plot, row).bottom());
        path.lineTo(x, bandOf(plot, row + 1).top());
    }
    addMark(path, QPen(colors().muted, 1));
}

void VarianceBridgeChart::layoutTotal(const QRectF& plot, qsizetype row) {
    const Step& step = steps_[static_cast<std::size_t>(row)];
    const bool positive = step.to >= 0;
    const double from = broken_ ? (positive ? plot.left() : plot.right()) : xOf(plot, 0);
    const double to = xOf(plot, step.to);
    QRectF bar = bandOf(plot, row);
    bar.setLeft(std::min(from, to));
    bar.setRight(std::max(from, to));
    const QColor grey = colors().seriesColor(6);
    if (row == 0)
        addMark(box(bar.adjusted(0.5, 0.5, -0.5, -0.5)), QPen(colors().text, 1.5), colors().surface);
    else
        addMark(box(bar), Qt::NoPen, grey);
    if (broken_) addTear(bar, positive ? plot.left() + kTearAt : plot.right() - kTearAt - kTear);
}

void VarianceBridgeChart::addTear(const QRectF& bar, double x) {
    const QPolygonF edge = tornEdge(bar, x);
    QPolygonF band = edge;
    for (qsizetype i = edge.size() - 1; i >= 0; --i) band << edge[i] + QPointF(kTear, 0);
    QPainterPath gap, edges;
    gap.addPolygon(band);
    edges.addPolygon(edge);
    edges.addPolygon(edge.translated(kTear, 0));
    addMark(gap, Qt::NoPen, colors().surface);
    addMark(edges, QPen(colors().text, 1));
}

void VarianceBridgeChart::layoutArrow(const QRectF& plot, qsizetype row) {
    const Step& step = steps_[static_cast<std::size_t>(row)];
    const double from = xOf(plot, step.from), to = xOf(plot, step.to);
    QRectF bar = bandOf(plot, row);
    if (std::abs(to - from) < kVisible) {
        QPainterPath stroke(QPointF(to, bar.top()));
        stroke.lineTo(to, bar.bottom());
        addMark(stroke, QPen(step.to == step.from ? colors().muted : effectColor(step.to > step.from), 2));
        return;
    }
    bar.setLeft(std::min(from, to));
    bar.setRight(std::max(from, to));
    addMark(arrow(bar, to > from), Qt::NoPen, effectColor(to > from));
}

}  // namespace jupan
