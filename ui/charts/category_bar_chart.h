// One lying bar a category: benefit by axis, cost by category.
#pragma once

#include "ui/charts/row_chart.h"

namespace jupan {

struct CategoryBar {
    QString name;
    double value = 0;    ///< may be negative; not a number: shown as "–"
    int colorIndex = 0;  ///< series colour; bars below zero have their own
};

class CategoryBarChart : public RowChart {
    Q_OBJECT

public:
    explicit CategoryBarChart(QWidget* parent = nullptr);
    /// Bars from top to bottom, in the order given.
    void setData(const QVector<CategoryBar>& bars, ChartTexts texts);

protected:
    void buildSeries() override;
    void layoutMarks(const QRectF&) override {}

private:
    QVector<int> colorIndexes_;
};

}  // namespace jupan
