#include "ui/charts/category_bar_chart.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QMap>
#include <cmath>

namespace jupan {
namespace {

constexpr int kBelowZero = -1;  // key of the bars that have the colour of bad news

}  // namespace

CategoryBarChart::CategoryBarChart(QWidget* parent) : RowChart(parent) {}

void CategoryBarChart::setData(const QVector<CategoryBar>& bars, ChartTexts texts) {
    QVector<Row> rows;
    colorIndexes_.clear();
    for (const CategoryBar& bar : bars) {
        rows.push_back({bar.name, bar.value, false});
        colorIndexes_.push_back(std::max(0, bar.colorIndex));
    }
    setRows(std::move(rows), std::move(texts));
}

// Qt Charts gives a colour to a set, not to a bar: one set a colour, stacked, of which all but one are zero in a row.
void CategoryBarChart::buildSeries() {
    setMagnitude(range());
    const qsizetype count = rows().size();
    QMap<int, QList<qreal>> byColor;
    for (qsizetype row = 0; row < count; ++row) {
        const double value = rows()[row].value;
        if (!std::isfinite(value)) continue;
        QList<qreal>& values = byColor[value < 0 ? kBelowZero : colorIndexes_[row]];
        values.resize(count);
        values[count - 1 - row] = value / magnitude();  // Qt Charts counts from the bottom
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.62);
    for (auto color = byColor.cbegin(); color != byColor.cend(); ++color) {
        auto* set = new QBarSet(QString());
        set->append(color.value());
        set->setPen(Qt::NoPen);
        set->setColor(color.key() == kBelowZero ? colors().bad : colors().seriesColor(color.key()));
        series->append(set);
    }
    addSeries(series);
}

}  // namespace jupan
