#include "ui/charts/month_chart.h"

#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace jupan {
void MonthChart::clearRanges() {
    amounts_ = {};
    horizon_ = 0;
}

void MonthChart::take(LineSeries& line) {
    line.name = plainText(line.name);
    line.points.removeIf(
        [](const QPointF& point) { return !std::isfinite(point.x()) || !std::isfinite(point.y()) || point.x() < 0; });
    for (const QPointF& point : std::as_const(line.points)) {
        amounts_.include(point.y());
        horizon_ = std::max(horizon_, point.x());
    }
}

void MonthChart::startSeries() {
    FreeRange months;
    months.include(1);
    setMagnitudes(months, amounts_);
    auto* zero = new QLineSeries;
    zero->setPen(QPen(colors().zeroLine, 1.25));
    zero->append(0, 0);
    zero->append(horizon(), 0);
    addSeries(zero);
    setXRange(0, horizon());
}

QList<QPointF> MonthChart::scaledPoints(const QVector<QPointF>& points) const {
    QList<QPointF> result;
    result.reserve(points.size());
    for (const QPointF& point : points) result.append(scaled(point));
    return result;
}

void MonthChart::addLineSeries(const LineSeries& line, const QPen& pen) {
    auto* series = new QLineSeries;
    series->setName(line.name);
    series->setPen(pen);
    series->replace(scaledPoints(line.points));
    addSeries(series);
}

MonthChart::Axes MonthChart::monthAxes(double endsWidth) const {
    Axes axes;
    axes.y = amounts_;
    axes.yTick = texts().tick;
    axes.right = std::max(14.0, endsWidth);
    axes.xTick = [](double month) { return QString::number(month); };
    return axes;
}

QRectF MonthChart::chooseMonthPlot(const QRectF& content, double endsWidth) {
    const QRectF plot = choosePlot(content, monthAxes(endsWidth));
    setXRange(0, horizon());
    return plot;
}

QRectF MonthChart::layoutMonthAxes(const QRectF& content, double endsWidth) {
    const QRectF plot = chooseMonthPlot(content, endsWidth);
    layoutYTicks(content, monthAxes(endsWidth), plot);
    layoutMonths(plot, content.right());
    return plot;
}

void MonthChart::layoutMonths(const QRectF& plot, double right) {
    const QString lastNumber = QString::number(std::lround(horizon()));
    //: the last tick of a month axis; the others are bare numbers
    const QString last = tr("%1 months").arg(lastNumber);
    const QSizeF lastSize = textSize(last, labelFont());
    const double top = plot.bottom() + lineHeight() / 2;
    // the number stands under its tick, the unit runs on to the right as far as there is room
    const double centred = plot.right() - textSize(lastNumber, labelFont()).width() / 2;
    const QRectF lastRect({std::min(centred, right - lastSize.width()), top}, lastSize);
    const double numberWidth = textSize(QStringLiteral("000"), labelFont()).width();
    int step = 240;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 36, 60, 120}) {
        const double between = candidate / horizon() * plot.width();
        if (horizon() / candidate <= 10.5 && between >= numberWidth + 10) {
            step = candidate;
            break;
        }
    }
    for (int month = 0; month < std::lround(horizon()); month += step) {
        const QString text = QString::number(month);
        const QSizeF size = textSize(text, labelFont());
        const QRectF rect({xOf(plot, month) - size.width() / 2, top}, size);
        if (rect.right() + 8 > lastRect.left()) break;
        addLabel(ChartLabel::Role::categoryTick, text, text, rect, colors().muted);
    }
    addLabel(ChartLabel::Role::categoryTick, last, last, lastRect, colors().muted);
}

QPolygonF MonthChart::placed(const QRectF& plot, const QVector<QPointF>& points) const {
    QPolygonF polygon;
    polygon.reserve(points.size());
    for (const QPointF& point : points) polygon.append(place(plot, point));
    return polygon;
}

void MonthChart::layoutPayback(const QRectF& plot, const PaybackMark& payback, const QPolygonF& line,
                               std::vector<QPolygonF> lines, const QColor& color) {
    if (!(payback.month >= 0 && payback.month <= horizon()) || line.isEmpty()) return;
    // on the drawn line: before the first outlay comes back there may be a month in which it never was below zero
    const double x = xOf(plot, payback.month);
    const auto after = std::find_if(line.begin(), line.end(), [x](const QPointF& point) { return point.x() >= x; });
    QPointF point = after == line.end() ? line.last() : *after;
    if (after != line.begin() && after != line.end()) {
        const QPointF before = *(after - 1);
        point = before + (x - before.x()) / (after->x() - before.x()) * (*after - before);
    }
    addDot(point, color, false);
    lines.push_back({QPointF(plot.left(), yOf(plot, 0)), QPointF(plot.right(), yOf(plot, 0))});
    addPointLabel(point, payback.text, plot.adjusted(3, 2, -3, -2), lines, {.font = boldFont()});
}

void MonthChart::layoutMonthHits(const QRectF& plot, const std::vector<const LineSeries*>& lines) {
    QMap<double, QStringList> months;
    for (const LineSeries* line : lines) {
        for (const QPointF& point : line->points) {
            const QString figure = texts().exact(point.y());
            months[point.x()] += line->name.isEmpty() ? figure : tr("%1: %2").arg(line->name, figure);
        }
    }
    double left = plot.left();
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        const auto next = std::next(month);
        const double right =
            next == months.cend() ? plot.right() : xOf(plot, month.key() + (next.key() - month.key()) / 2);
        addHit({left, plot.top(), right - left, plot.height()},
               tr("Month %1").arg(month.key()) + '\n' + month.value().join('\n'));
        left = right;
    }
}

}  // namespace jupan
