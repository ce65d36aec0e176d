#include "ui/charts/model_cost_chart.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

namespace jupan {
namespace {

double finite(double value) {
    return std::isfinite(value) ? value : 0;
}

double peakOf(const QVector<double>& months) {
    double peak = 0;
    for (const double value : months) peak = std::max(peak, finite(value));
    return peak;
}

}  // namespace

double ModelCostLine::at(qsizetype month) const {
    return finite(months.value(month, 0.0));
}

ModelCostChart::ModelCostChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void ModelCostChart::setData(ModelCostData costs, ChartTexts texts) {
    data_ = std::move(costs);
    range_ = {};
    horizon_ = data_.total.size();
    data_.plannedName = plainText(data_.plannedName);
    for (ModelCostLine& line : data_.planned) line.name = plainText(line.name);
    for (ModelCostLine& line : data_.alone) line.name = plainText(line.name);
    plannedPeak_ = 0;
    for (qsizetype month = 0; month < horizon_; ++month) plannedPeak_ = std::max(plannedPeak_, planned(month));
    range_.include(plannedPeak_);
    for (const ModelCostLine& line : std::as_const(data_.alone))
        if (isDrawn(line)) range_.include(peakOf(line.months));
    setTexts(std::move(texts));
}

bool ModelCostChart::hasData() const {
    return horizon_ > 0 && range_.highest() > 0;
}

double ModelCostChart::planned(qsizetype month) const {
    double sum = 0;
    for (const ModelCostLine& part : data_.planned) sum += part.at(month);
    return finite(sum);
}

bool ModelCostChart::isDrawn(const ModelCostLine& line) const {
    const bool inPlan = std::any_of(data_.planned.begin(), data_.planned.end(),
                                    [&](const ModelCostLine& part) { return part.color == line.color; });
    return inPlan || plannedPeak_ == 0 || peakOf(line.months) <= farAbove * plannedPeak_;
}

// Lines differ by their dashes too, so that they can be told apart without colour.
QPen ModelCostChart::linePen(const ModelCostLine& line) const {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    QPen pen(colors().seriesColor(line.color), 1.25);
    pen.setStyle(kStyles[static_cast<std::size_t>(line.color) % kStyles.size()]);
    return pen;
}

void ModelCostChart::buildSeries() {
    setMagnitude(range_);
    addAreas();
    addLines();
    positionAxis()->setRange(0, static_cast<double>(horizon_));
}

void ModelCostChart::addAreas() {
    QVector<double> below(horizon_, 0.0);
    // a month is a step: two points
    const auto edge = [&](const QVector<double>& values) {
        auto* line = new QLineSeries;
        QList<QPointF> points;
        for (qsizetype month = 0; month < horizon_; ++month) {
            const double y = values[month] / magnitude();
            points << QPointF(static_cast<double>(month), y) << QPointF(static_cast<double>(month) + 1, y);
        }
        line->replace(points);
        return line;
    };
    for (const ModelCostLine& part : std::as_const(data_.planned)) {
        QLineSeries* lower = edge(below);
        for (qsizetype month = 0; month < horizon_; ++month) below[month] += part.at(month);
        auto* area = new QAreaSeries(edge(below), lower);
        lower->setParent(area);
        area->upperSeries()->setParent(area);
        QColor fill = colors().seriesColor(part.color);
        fill.setAlphaF(0.55F);
        area->setBrush(fill);
        area->setPen(QPen(colors().surface, 0.5));
        addSeries(area);
    }
    QLineSeries* top = edge(below);
    QPen pen(colors().text, 2.25);
    pen.setJoinStyle(Qt::MiterJoin);
    top->setPen(pen);
    addSeries(top);
}

void ModelCostChart::addLines() {
    for (const ModelCostLine& line : std::as_const(data_.alone)) {
        if (!isDrawn(line)) continue;
        auto* series = new QLineSeries;
        series->setPen(linePen(line));
        QList<QPointF> points;
        // through the middle of the months, and on to the edges
        points << QPointF(0, line.at(0) / magnitude());
        for (qsizetype month = 0; month < horizon_; ++month)
            points << QPointF(static_cast<double>(month) + 0.5, line.at(month) / magnitude());
        points << QPointF(static_cast<double>(horizon_), line.at(horizon_ - 1) / magnitude());
        series->replace(points);
        addSeries(series);
    }
}

QRectF ModelCostChart::layoutPlot(const QRectF& content) {
    QRectF plot = content.adjusted(0, lineHeight() / 2, 0, -(lineHeight() + 6));
    const double side = endsWidth(content);
    plot.setRight(content.right() - side);
    layoutValueTicks(content, plot);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    layoutMonths(plot);
    layoutEnds(plot, side);
    layoutHits(plot);
    if (pictureWidth() == width()) emit plotMoved(plot.left(), plot.right());
    return plot;
}

double ModelCostChart::yOf(const QRectF& plot, double value) const {
    return plot.bottom() - currentScale().fraction(value) * plot.height();
}

void ModelCostChart::layoutValueTicks(const QRectF& content, QRectF& plot) {
    const auto fits = [&](const ValueScale& scale) {
        const double between = scale.step / (scale.maximum - scale.minimum) * plot.height();
        return scale.ticks.size() < 2 || between >= 1.5 * lineHeight();
    };
    applyScale(chooseScale(0, 1.06 * range_.highest(), texts().tick, fits));
    const ValueScale& scale = currentScale();
    double width = 0;
    for (const QString& text : scale.texts) width = std::max(width, textSize(text, labelFont()).width());
    plot.setLeft(content.left() + width + 8);
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString& text = scale.texts[static_cast<qsizetype>(i)];
        const QSizeF size = textSize(text, labelFont());
        const QPointF at(plot.left() - 8 - size.width(), yOf(plot, scale.ticks[i]) - size.height() / 2);
        addLabel(ChartLabel::Role::valueTick, text, text, {at, size}, colors().muted);
    }
}

// Under the middle of their columns: month 1, the ends of half years or years, and the unit behind the last.
void ModelCostChart::layoutMonths(const QRectF& plot) {
    const double pitch = plot.width() / static_cast<double>(horizon_);
    const double top = plot.bottom() + 5;
    const QString last = tr("%1 months").arg(horizon_);
    const QSizeF lastSize = textSize(last, labelFont());
    const double number = textSize(QString::number(horizon_), labelFont()).width();
    const double lastLeft = std::min(plot.right() - pitch / 2 - number / 2, pictureWidth() - lastSize.width() - 4);
    addLabel(ChartLabel::Role::categoryTick, last, last, {{lastLeft, top}, lastSize}, colors().muted);
    int step = 240;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 36, 60}) {
        if (candidate * pitch < number + 12) continue;
        step = candidate;
        break;
    }
    double free = plot.left() - number;
    for (int month = 1; month < horizon_; month = month == 1 && step > 1 ? step : month + step) {
        const QString text = QString::number(month);
        const QSizeF size = textSize(text, labelFont());
        const QRectF rect({plot.left() + (month - 0.5) * pitch - size.width() / 2, top}, size);
        if (rect.right() + 8 > lastLeft) break;
        if (rect.left() < free) continue;
        free = rect.right() + 8;
        addLabel(ChartLabel::Role::categoryTick, text, text, rect, colors().muted);
    }
}

}  // namespace jupan
