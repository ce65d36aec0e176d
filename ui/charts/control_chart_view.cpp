#include "ui/charts/control_chart_view.h"

#include <QValueAxis>
#include <algorithm>

namespace jupan {
namespace {

constexpr double kLargest = 1e299;          // with room beyond it, axis ends do not overflow
constexpr double kPad = 0.08;               // of the range, left free at the ends of the axis that are not zero
constexpr double kEdge = 0.6;               // points between the first or last point and the edge of the plot
constexpr qsizetype kMostHits = 80;         // bands that answer the pointer
constexpr std::size_t kMostNamed = 4;       // signals, to have their figures beside them
constexpr qsizetype kMostNamedAmong = 120;  // points

/// Pixels from the middle of a mark to its rim: smaller where points stand close.
double markSize(double between) {
    return std::clamp(between / 3, 1.25, 3.5);
}

QPainterPath diamond(const QPointF& at, double size) {
    QPainterPath path;
    path.addPolygon(
        QPolygonF({at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size), at + QPointF(-size, 0)}));
    path.closeSubpath();
    return path;
}

}  // namespace

ControlChartView::ControlChartView(QWidget* parent) : PlaneChart(parent) {}

void ControlChartView::setData(ControlChartData control, ChartTexts texts) {
    data_ = std::move(control);
    data_.points.removeIf([](const ControlMark& point) { return !isDrawable(point.value); });
    xRange_ = {};
    yRange_ = {};
    for (ControlMark& point : data_.points) {
        point.value = std::clamp(point.value, -kLargest, kLargest);
        point.when = plainText(point.when);
        point.note = plainText(point.note);
        yRange_.include(point.value);
    }
    for (std::optional<double>* line : {&data_.mean, &data_.lower, &data_.upper}) {
        if (*line && !isDrawable(**line)) line->reset();
        if (*line) yRange_.include(**line);
    }
    for (QString* name : {&data_.meanName, &data_.lowerName, &data_.upperName, &data_.baselineName, &data_.pilotName,
                          &data_.valueCaption})
        *name = plainText(*name);
    yRange_.includeZeroIfNear();
    xRange_.include(-kEdge);
    xRange_.include(static_cast<double>(data_.points.size()) - 1 + kEdge);
    setTexts(std::move(texts));
}

bool ControlChartView::hasData() const {
    return !data_.points.isEmpty();
}

// Points are marks of their own: thousands of them are a few paths, and signals must lie above the others.
void ControlChartView::buildSeries() {
    ValueRange magnitude;
    magnitude.include(yRange_.lowest());
    magnitude.include(yRange_.highest());
    setMagnitudes(xRange_, magnitude);
}

double ControlChartView::top() const {
    return lineHeight() + 6;
}

QRectF ControlChartView::layoutPlot(const QRectF& content) {
    QStringList names;
    if (hasLines()) names = QStringList{data_.upperName, data_.meanName, data_.lowerName};
    const double width = endsWidth(content, names);
    const double caption = data_.valueCaption.isEmpty() ? 0 : lineHeight() + 4;
    QRectF plot = content.adjusted(0, caption + top(), -std::max(width, 14.0), -(1.5 * lineHeight() + 6));
    plot = layoutValueAxis(content, plot);
    setXRange(xRange_.lowest(), xRange_.highest());
    layoutPhases(plot);
    layoutLimits(plot, width);
    layoutTimes(content, plot);
    layoutPoints(plot);
    layoutSignals(plot);
    layoutHits(plot);
    return plot;
}

QRectF ControlChartView::layoutValueAxis(const QRectF& content, QRectF plot) {
    double lowest = yRange_.lowest(), highest = yRange_.highest();
    const double pad = kPad * (highest - lowest);
    FreeRange range;
    range.include(lowest == 0 ? 0 : lowest - pad);
    range.include(highest == 0 ? 0 : highest + pad);
    applyScale(asValueScale(chooseFreeScale(range, texts().tick, [&](const FreeScale& tried) {
        const double between = asValueScale(tried).step / (tried.maximum - tried.minimum) * plot.height();
        return tried.ticks.size() <= static_cast<std::size_t>(kMaximumGridLines) &&
               (tried.ticks.size() < 2 || between >= 1.5 * lineHeight());
    })));
    double width = 0;
    for (const QString& text : currentScale().texts) width = std::max(width, textSize(text, labelFont()).width());
    plot.setLeft(content.left() + std::min(width, content.width() * kWidestTick) + kTickGap);
    Axes axes;
    axes.yCaption = data_.valueCaption;
    layoutYTicks(content, axes, plot);
    return plot;
}

std::optional<double> ControlChartView::border() const {
    const auto isPilot = [](const ControlMark& point) { return point.kind == ControlMarkKind::pilot; };
    const auto first = std::find_if(data_.points.begin(), data_.points.end(), isPilot);
    if (first == data_.points.end() || first == data_.points.begin()) return std::nullopt;
    return static_cast<double>(first - data_.points.begin()) - 0.5;
}

// Where the pilot begins, and the name of each phase above its part.
void ControlChartView::layoutPhases(const QRectF& plot) {
    const std::optional<double> change = border();
    const double at = change ? xOf(plot, *change) : plot.right();
    if (change) addLine({at, plot.top() - top(), at, plot.bottom()}, QPen(colors().muted, 1, Qt::DotLine));
    const auto name = [&](const QString& full, double left, double right) {
        const QString text = elided(full, boldFont(), right - left - 8);
        if (text.isEmpty() || right - left < 2 * lineHeight()) return;
        const QRectF rect({left + 4, plot.top() - lineHeight() - 4}, textSize(text, boldFont()));
        addLabel(ChartLabel::Role::caption, text, full, rect, colors().text).font = boldFont();
        if (text != full) addHit(rect, full);
    };
    const bool pilotOnly = !change && data_.points.front().kind == ControlMarkKind::pilot;
    name(pilotOnly ? data_.pilotName : data_.baselineName, plot.left(), at);
    if (change) name(data_.pilotName, at, plot.right());
}

void ControlChartView::layoutLimits(const QRectF& plot, double width) {
    if (!hasLines()) return;
    const double change = border() ? xOf(plot, *border()) : plot.right();
    std::vector<LineEnd> ends;
    const auto line = [&](double value, const QString& name, const QPen& pen) {
        const double y = yOf(plot, value);
        addLine({plot.left(), y, change, y}, pen);
        QPen compared = pen;
        compared.setStyle(Qt::DashLine);
        addLine({change, y, plot.right(), y}, compared);
        if (!name.isEmpty()) ends.push_back({name, {plot.right(), y}, Qt::NoPen});
    };
    line(*data_.upper, data_.upperName, QPen(signalColor(), 1.25));
    line(*data_.mean, data_.meanName, QPen(colors().text, 1.25));
    line(*data_.lower, data_.lowerName, QPen(signalColor(), 1.25));
    if (width > 0) layoutLineEnds(plot, width, ends);
}

// The days of as many points as have room for them.
void ControlChartView::layoutTimes(const QRectF& content, const QRectF& plot) {
    const double y = plot.bottom() + lineHeight() / 2 + 1;
    double free = content.left();
    QString last;
    QPainterPath strokes;
    for (qsizetype i = 0; i < data_.points.size(); ++i) {
        const ControlMark& point = data_.points[i];
        if (point.when.isEmpty() || point.when == last) continue;
        const double x = xOf(plot, static_cast<double>(i));
        const QSizeF size = textSize(point.when, labelFont());
        const QRectF rect(
            {std::clamp(x - size.width() / 2, content.left(), std::max(content.left(), content.right() - size.width())),
             y},
            size);
        if (rect.left() < free || rect.width() > content.width()) continue;
        strokes.moveTo(x, plot.bottom());
        strokes.lineTo(x, plot.bottom() + 4);
        addLabel(ChartLabel::Role::categoryTick, point.when, point.when, rect, colors().muted);
        free = rect.right() + 2 * kTickGap;
        last = point.when;
    }
    addMark(strokes, QPen(colors().muted, 1));
}

void ControlChartView::layoutPoints(const QRectF& plot) {
    const double size = markSize(plot.width() / static_cast<double>(data_.points.size()));
    QPainterPath line, rings, discs, crosses, outside;
    bool drawn = false;
    std::optional<ControlMarkKind> before;
    for (qsizetype i = 0; i < data_.points.size(); ++i) {
        const ControlMark& point = data_.points[i];
        const QPointF at = place(plot, {static_cast<double>(i), point.value});
        if (point.kind == ControlMarkKind::excluded) {
            for (const double side : {-1.0, 1.0}) {
                crosses.moveTo(at + QPointF(-size - 0.5, side * (-size - 0.5)));
                crosses.lineTo(at + QPointF(size + 0.5, side * (size + 0.5)));
            }
            continue;
        }
        // The line connects the points of one phase only.
        if (!drawn || before != point.kind)
            line.moveTo(at);
        else
            line.lineTo(at);
        drawn = true;
        before = point.kind;
        if (point.signal)
            outside.addPath(diamond(at, size + 2));
        else
            (point.kind == ControlMarkKind::pilot ? discs : rings).addEllipse(at, size, size);
    }
    const QColor color = colors().seriesColor(0);
    addMark(line, QPen(colors().grid, 1.25));
    addMark(rings, QPen(colors().muted, 1.25), colors().surface);
    addMark(discs, QPen(color, 1.25), color);
    addMark(crosses, QPen(colors().muted, 1.25));
    addMark(outside, QPen(colors().surface, 1), signalColor());
}

// A signal is a message while there are few; where the pilot has left the limits altogether, the picture says so
// itself.
void ControlChartView::layoutSignals(const QRectF& plot) {
    std::vector<QPointF> outside;
    PointLabel look{.font = labelFont(), .clearance = 8, .farthest = 24};
    const qsizetype count = data_.points.size();
    if (count > kMostNamedAmong) return;
    for (qsizetype i = 0; i < count; ++i) {
        const ControlMark& point = data_.points[i];
        const QPointF at(static_cast<double>(i), point.value);
        if (point.signal && point.kind != ControlMarkKind::excluded) outside.push_back(at);
        look.obstacles.push_back(QRectF(place(plot, at) - QPointF(4, 4), QSizeF(8, 8)));
    }
    if (outside.size() > kMostNamed) return;
    for (const QPointF& at : outside)
        addPointLabel(place(plot, at), texts().value(at.y()), plot.adjusted(2, 2, -2, -2), {}, look);
}

// Upright bands, each with the points in it.
void ControlChartView::layoutHits(const QRectF& plot) {
    const qsizetype count = data_.points.size();
    const qsizetype every = std::max<qsizetype>(1, (count + kMostHits - 1) / kMostHits);
    for (qsizetype first = 0; first < count; first += every) {
        const qsizetype last = std::min(count, first + every) - 1;
        const double left = first == 0 ? plot.left() : xOf(plot, static_cast<double>(first) - 0.5);
        const double right = last == count - 1 ? plot.right() : xOf(plot, static_cast<double>(last) + 0.5);
        QStringList lines;
        for (qsizetype i = first; i <= last && lines.size() < 8; ++i) {
            const ControlMark& point = data_.points[i];
            lines << tr("%1: %2").arg(point.when, texts().exact(point.value));
            if (point.signal) lines << tr("outside the limits of the baseline");
            if (!point.note.isEmpty()) lines << point.note;
        }
        addHit({left, plot.top(), right - left, plot.height()}, lines.join(u'\n'));
    }
}

}  // namespace jupan
