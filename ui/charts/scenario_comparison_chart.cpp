#include "ui/charts/scenario_comparison_chart.h"

#include <QScatterSeries>
#include <algorithm>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

constexpr double kDotSize = 11;

}  // namespace

ScenarioComparisonChart::ScenarioComparisonChart(QWidget* parent) : RowChart(parent) {}

void ScenarioComparisonChart::setData(const QVector<ScenarioValue>& scenarios, ChartTexts texts) {
    QVector<Row> rows;
    for (const ScenarioValue& scenario : scenarios) {
        rows.push_back(
            {scenario.name, scenario.value.value_or(std::numeric_limits<double>::quiet_NaN()), scenario.isBase});
    }
    setRows(std::move(rows), std::move(texts));
}

std::optional<double> ScenarioComparisonChart::baseValue() const {
    const auto base =
        std::find_if(rows().begin(), rows().end(), [](const Row& row) { return row.bold && std::isfinite(row.value); });
    return base == rows().end() ? std::nullopt : std::optional(base->value);
}

// Away from the line that ties the dot to the base.
bool ScenarioComparisonChart::textAtLeft(const Row& row) const {
    return row.value < baseValue().value_or(0);
}

// The base is a filled square, the others are rings: told apart without colour.
void ScenarioComparisonChart::buildSeries() {
    setMagnitude(range());
    for (const bool base : {false, true}) {
        auto* series = new QScatterSeries;
        series->setMarkerSize(kDotSize);
        series->setMarkerShape(base ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
        series->setPen(QPen(colors().seriesColor(0), 2.25));
        series->setBrush(base ? colors().seriesColor(0) : colors().surface);
        for (qsizetype row = 0; row < rows().size(); ++row) {
            if (rows()[row].bold != base || !std::isfinite(rows()[row].value)) continue;
            series->append(rows()[row].value / magnitude(), static_cast<double>(rows().size() - 1 - row));
        }
        addSeries(series);
    }
}

void ScenarioComparisonChart::layoutMarks(const QRectF& plot) {
    const std::optional<double> base = baseValue();
    if (!base) return;
    const double baseX = xOf(plot, *base);
    QPainterPath reference({baseX, plot.top()});
    reference.lineTo(baseX, plot.bottom());
    addMark(reference, QPen(colors().seriesColor(0), 1, Qt::DotLine));
    for (qsizetype row = 0; row < rows().size(); ++row) {
        if (!std::isfinite(rows()[row].value)) continue;
        const double x = xOf(plot, rows()[row].value);
        const double y = yOf(plot, row);
        const double edge = x > baseX ? x - kDotSize / 2 : x + kDotSize / 2;
        if (std::abs(x - baseX) <= kDotSize / 2) continue;
        QPainterPath stem({baseX, y});
        stem.lineTo(edge, y);
        addMark(stem, QPen(colors().seriesColor(0), 2.25, Qt::SolidLine, Qt::FlatCap));
    }
}

}  // namespace jupan
