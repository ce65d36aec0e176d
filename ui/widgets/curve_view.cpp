#include "ui/widgets/curve_view.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 6;

double interpolated(const std::vector<CurvePoint>& points, double x) {
    const auto after = std::lower_bound(points.begin(), points.end(), x,
                                        [](const CurvePoint& point, double value) { return point.x < value; });
    if (after == points.begin()) return after->y;
    if (after == points.end()) return points.back().y;
    const auto before = after - 1;
    return before->y + (after->y - before->y) * (x - before->x) / (after->x - before->x);
}

}  // namespace

CurveView::CurveView(Kind kind, QWidget* parent) : QWidget(parent), kind_(kind) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void CurveView::setCurve(std::vector<CurvePoint> points, std::vector<Mark> marks, double top,
                         const QString& description) {
    points_ = std::move(points);
    marks_ = std::move(marks);
    top_ = top;
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize CurveView::sizeHint() const {
    return {220, 76 + fontMetrics().height()};
}

QSize CurveView::minimumSizeHint() const {
    return {140, sizeHint().height()};
}

void CurveView::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    QFont small = font();
    small.setPointSizeF(smallPoints);
    painter.setFont(small);
    const int textHeight = painter.fontMetrics().height();
    const QRectF plot(sideMargin, topMargin, width() - 2.0 * sideMargin, height() - topMargin - textHeight - 4.0);
    const double first = points_.front().x, last = points_.back().x;
    double top = top_;
    for (const CurvePoint& point : points_) top = std::max(top, point.y);
    if (!(last > first) || !(top > 0)) top = 1;
    const auto place = [&](double x, double y) {
        const double across = last > first ? std::clamp((x - first) / (last - first), 0.0, 1.0) : 0.5;
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - y / top * (plot.height() - 2));
    };
    QPainterPath curve(place(points_.front().x, points_.front().y));
    for (const CurvePoint& point : points_) curve.lineTo(place(point.x, point.y));
    if (kind_ == Kind::area) {
        QPainterPath area = curve;
        area.lineTo(plot.bottomRight());
        area.lineTo(plot.bottomLeft());
        QColor fill = theme.series[0];
        fill.setAlphaF(0.22F);
        painter.fillPath(area, fill);
        painter.setPen(QPen(theme.series[0], 1.5));
    } else {
        painter.setPen(QPen(theme.series[2], 2));
    }
    painter.drawPath(curve);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    qreal taken = -width();  // right end of the last text: marks that would cover it stay without words
    for (const Mark& mark : marks_) {
        const QPointF foot = place(mark.x, 0);
        if (mark.line) {
            painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
            painter.drawLine(foot, place(mark.x, interpolated(points_, mark.x)));
        }
        const qreal wide = painter.fontMetrics().horizontalAdvance(mark.text);
        const qreal left = std::clamp(foot.x() - wide / 2, 0.0, std::max<qreal>(0, width() - wide));
        if (left < taken + 6) continue;
        taken = left + wide;
        painter.setPen(mark.line ? theme.text : theme.muted);
        painter.drawText(QPointF(left, height() - painter.fontMetrics().descent() - 1.0), mark.text);
    }
}

}  // namespace jupan
