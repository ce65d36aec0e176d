#include "ui/charts/chart_picture.h"

#include <QAbstractSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QImage>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

#include "ui/charts/drawn_text.h"

namespace jupan {

/// Texts and marks above the chart.
class ChartWidget::Overlay : public QGraphicsItem {
public:
    void show(const std::vector<ChartLabel>& labels, const std::vector<Mark>& marks, const QColor& ground) {
        labels_ = labels;
        marks_ = marks;
        ground_ = veil_ = ground;
        veil_.setAlphaF(0.82F);
        update();
    }

    QRectF boundingRect() const override { return scene() ? scene()->sceneRect() : QRectF(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        for (const Mark& mark : marks_) {
            painter->setPen(mark.pen);
            painter->setBrush(mark.brush);
            painter->drawPath(mark.path);
        }
        for (const ChartLabel& label : labels_) {
            if (label.onGround)
                painter->fillRect(label.rect.adjusted(-2, 0, 2, 0), ground_);
            else if (label.overLines)
                painter->fillRect(label.rect, veil_);
            painter->setFont(label.font);
            painter->setPen(label.color);
            // by the baseline, not into a rectangle: alignment would turn round for right-to-left text
            drawWords(*painter, label.rect.topLeft() + QPointF(0, QFontMetricsF(label.font).ascent()), label.text);
        }
    }

private:
    std::vector<ChartLabel> labels_;
    std::vector<Mark> marks_;
    QColor ground_, veil_;
};

ChartWidget::Picture::Picture(Qt::Orientation valueOrientation) {
    // an index would be rebuilt on every change and find nothing: the whole picture is always drawn
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    // the chart's own ground keeps its first size once the plot area is fixed; the scene's has that of the picture
    chart->setBackgroundVisible(false);
    scene.addItem(chart);
    valueAxis = new QValueAxis;
    positionAxis = new QValueAxis;
    for (QValueAxis* axis : {valueAxis, positionAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(axis == valueAxis);
    }
    const bool rising = valueOrientation == Qt::Vertical;
    chart->addAxis(valueAxis, rising ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(positionAxis, rising ? Qt::AlignBottom : Qt::AlignLeft);
    overlay = new Overlay;
    overlay->setZValue(1);
    scene.addItem(overlay);
}

void ChartWidget::Picture::clear(const ChartColors& colors) {
    chart->removeAllSeries();
    scene.setBackgroundBrush(colors.surface);
    valueAxis->setGridLinePen(QPen(colors.grid, 1));
}

void ChartWidget::Picture::show(bool plot, const std::vector<ChartLabel>& labels, const std::vector<Mark>& marks,
                                const ChartColors& colors) {
    valueAxis->setGridLineVisible(plot);
    const auto all = chart->series();
    for (QAbstractSeries* series : all) series->setVisible(plot);
    overlay->show(labels, marks, colors.surface);
    // Qt Charts would lay out its axes when the event loop comes round, which is after this painting
    chart->layout()->invalidate();
    chart->layout()->activate();
}

void ChartWidget::Picture::render(QPainter& painter, const QRectF& target) {
    // the whole target, which may be wider than the picture by a part of a pixel
    painter.fillRect(target, scene.backgroundBrush());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, scene.sceneRect(), Qt::KeepAspectRatio);
}

void ChartWidget::renderTo(QPaintDevice& device, const QSize& size) {
    prepare(size);
    QPainter painter(&device);
    picture_->render(painter, QRectF(0, 0, device.width(), device.height()));
    painter.end();
    update();  // the next painting lays the widget out for its own size again
}

void ChartWidget::renderIn(QPainter& painter, const QRectF& target, const QSize& size) {
    prepare(size);
    painter.save();
    picture_->render(painter, target);
    painter.restore();
    update();
}

void ChartWidget::renderAs(QPaintDevice& device, const QSize& size, const ChartColors& colors) {
    const ChartColors own = colors_;
    wear(colors);
    renderTo(device, size);
    wear(own);
}

QImage ChartWidget::toImage(const QSize& size, double scale) {
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(colors_.surface);
    if (!image.isNull()) renderTo(image, size);
    return image;
}

}  // namespace jupan
