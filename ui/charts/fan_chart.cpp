#include "ui/charts/fan_chart.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace jupan {

FanChart::FanChart(QWidget* parent) : MonthChart(parent) {}

void FanChart::setData(FanData fan, ChartTexts texts) {
    data_ = std::move(fan);
    clearRanges();
    for (LineSeries* line : {&data_.p10, &data_.p50, &data_.p90}) take(*line);
    if (data_.plan) {
        take(*data_.plan);
        if (data_.plan->points.isEmpty()) data_.plan.reset();
    }
    setTexts(std::move(texts));
}

bool FanChart::hasData() const {
    return !data_.p10.points.isEmpty() && !data_.p50.points.isEmpty() && !data_.p90.points.isEmpty();
}

QPen FanChart::middlePen() const {
    QPen pen(colors().seriesColor(0), 2.25);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPen FanChart::planPen() const {
    return {colors().text, 1.5, Qt::DashLine};
}

// Thin edges keep the band visible where it is narrow, and on paper without grey.
QPen FanChart::edgePen() const {
    return {colors().seriesColor(0), 0.75};
}

void FanChart::buildSeries() {
    startSeries();
    const auto edge = [this](const LineSeries& line) {
        auto* series = new QLineSeries;
        series->replace(scaledPoints(line.points));
        return series;
    };
    auto* area = new QAreaSeries(edge(data_.p90), edge(data_.p10));
    area->lowerSeries()->setParent(area);
    area->upperSeries()->setParent(area);
    QColor fill = colors().seriesColor(0);
    fill.setAlphaF(0.18F);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    addSeries(area);
    addLineSeries(data_.p90, edgePen());
    addLineSeries(data_.p10, edgePen());
    addLineSeries(data_.p50, middlePen());
    if (data_.plan) addLineSeries(*data_.plan, planPen());
}

QRectF FanChart::layoutPlot(const QRectF& content) {
    std::vector<const LineSeries*> all{&data_.p90, &data_.p50, &data_.p10};
    if (data_.plan) all.push_back(&*data_.plan);
    QStringList names;
    for (const LineSeries* line : all) names << line->name;
    const double width = endsWidth(content, names);
    const QRectF plot = layoutMonthAxes(content, width);
    std::vector<QPolygonF> lines;
    std::vector<LineEnd> ends;
    for (const LineSeries* line : all) {
        lines.push_back(placed(plot, line->points));
        const QPen pen = line == &data_.p50 ? middlePen() : ends.size() == 3 ? planPen() : edgePen();
        if (!line->name.isEmpty()) ends.push_back({line->name, lines.back().last(), pen});
    }
    if (width > 0) layoutLineEnds(plot, width, ends);
    if (data_.payback) layoutPayback(plot, *data_.payback, lines[1], lines, colors().seriesColor(0));
    layoutMonthHits(plot, all);
    return plot;
}

}  // namespace jupan
