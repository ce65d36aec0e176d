// The scene behind a chart widget: a QChart without a view, and the texts drawn over it. Private to ui/charts.
#pragma once

#include <QGraphicsScene>

#include "ui/charts/chart_widget.h"

namespace jupan {

struct ChartWidget::Picture {
    explicit Picture(Qt::Orientation valueOrientation);

    /// Removes the series and puts on the colours.
    void clear(const ChartColors& colors);
    /// What is drawn from now on; the grid only if `plot`.
    void show(bool plot, const std::vector<ChartLabel>& labels, const std::vector<Mark>& marks,
              const ChartColors& colors);
    void render(QPainter& painter, const QRectF& target);

    QGraphicsScene scene;
    QChart* chart = nullptr;          // owned by the scene
    QValueAxis* valueAxis = nullptr;  // owned by the chart
    QValueAxis* positionAxis = nullptr;
    Overlay* overlay = nullptr;  // owned by the scene
};

}  // namespace jupan
