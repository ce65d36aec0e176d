// How the Gantt chart is worked with: mouse and keys, and what is painted over the picture while they are.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/charts/gantt_chart.h"
#include "ui/charts/gantt_measures.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr double kEndRoom = 6;    // pixels around the right end that stretch
constexpr double kClickRoom = 3;  // pixels that a click may slip
constexpr double kBarRoom = 3;    // pixels around a thin bar that still catch it

}  // namespace

qsizetype GanttChart::rowAt(const QPointF& point) {
    const QRectF plot = plotArea();
    if (plot.isEmpty() || point.y() < plot.top() || point.y() >= plot.bottom()) return -1;
    const auto row = static_cast<qsizetype>((point.y() - plot.top()) / rowHeight(plot));
    return std::min(row, data_.rows.size() - 1);
}

bool GanttChart::isAtEnd(qsizetype row, double x) {
    const GanttRow& shown = data_.rows[row];
    const QRectF bar = barOf(plotArea(), row);
    // a third of a short bar still moves it
    return shown.first != shown.last && x >= bar.right() - std::min(kEndRoom, bar.width() / 3) &&
           x <= bar.right() + kEndRoom;
}

void GanttChart::chooseByHand(qsizetype row) {
    const QString id = row < 0 ? QString() : data_.rows[row].id;
    if (id == chosen_) return;
    choose(id);
    emit chosenChanged(id);
}

void GanttChart::letGo() {
    drag_ = {};
    update();
}

QDate GanttChart::firstWhileDragged() const {
    const GanttRow& row = data_.rows[drag_.row];
    return drag_.stretches ? row.first : row.first.addDays(drag_.days);
}

QDate GanttChart::lastWhileDragged() const {
    return data_.rows[drag_.row].last.addDays(drag_.days);
}

void GanttChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return ChartWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    const qsizetype row = rowAt(event->position());
    chooseByHand(row);
    if (row < 0) return;
    const QRectF bar = barOf(plotArea(), row);
    const double x = event->position().x();
    if (bar.isNull() || x < bar.left() - kBarRoom || x > bar.right() + kEndRoom) return;
    drag_ = {.row = row, .stretches = isAtEnd(row, x), .from = x};
}

void GanttChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (drag_.row < 0) {
        const qsizetype row = rowAt(event->position());
        const QRectF bar = row < 0 ? QRectF() : barOf(plotArea(), row);
        const bool over = !bar.isNull() && x >= bar.left() - kBarRoom && x <= bar.right() + kEndRoom;
        setCursor(!over ? Qt::ArrowCursor : isAtEnd(row, x) ? Qt::SizeHorCursor : Qt::OpenHandCursor);
        return ChartWidget::mouseMoveEvent(event);
    }
    if (std::abs(x - drag_.from) > kClickRoom) drag_.begun = true;
    if (!drag_.begun) return;
    const double perDay = plotArea().width() / static_cast<double>(begin_.daysTo(end_));
    int days = static_cast<int>(std::lround((x - drag_.from) / perDay));
    const GanttRow& row = data_.rows[drag_.row];
    if (drag_.stretches) days = std::max(days, -static_cast<int>(row.first.daysTo(row.last)));
    drag_.days = days;
    setCursor(drag_.stretches ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
    update();
}

void GanttChart::mouseReleaseEvent(QMouseEvent* event) {
    if (drag_.row < 0 || event->button() != Qt::LeftButton) return ChartWidget::mouseReleaseEvent(event);
    const Drag done = drag_;
    const QString id = data_.rows[done.row].id;
    letGo();
    setCursor(Qt::ArrowCursor);
    if (done.days == 0) return;
    if (done.stretches)
        emit stretched(id, done.days, false);
    else
        emit moved(id, done.days, false);
}

void GanttChart::mouseDoubleClickEvent(QMouseEvent* event) {
    const qsizetype row = event->button() == Qt::LeftButton ? rowAt(event->position()) : -1;
    if (row < 0) return ChartWidget::mouseDoubleClickEvent(event);
    letGo();
    chooseByHand(row);
    emit opened(data_.rows[row].id);
}

void GanttChart::focusOutEvent(QFocusEvent* event) {
    letGo();
    ChartWidget::focusOutEvent(event);
}

void GanttChart::keyPressEvent(QKeyEvent* event) {
    if (data_.rows.isEmpty() && event->key() != Qt::Key_Insert) return ChartWidget::keyPressEvent(event);
    const qsizetype last = data_.rows.size() - 1, row = indexOf(chosen_);
    const auto shift = [&](int direction) {
        if (row < 0) return chooseByHand(0);
        const int days = direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? 7 : 1);
        const GanttRow& shown = data_.rows[row];
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            emit moved(chosen_, days, true);
        } else if (const int least = -static_cast<int>(shown.first.daysTo(shown.last)); std::max(days, least) != 0) {
            emit stretched(chosen_, std::max(days, least), true);
        }
    };
    switch (event->key()) {
        case Qt::Key_Up:
            return chooseByHand(std::max<qsizetype>(row - 1, 0));
        case Qt::Key_Down:
            return chooseByHand(std::min(row + 1, last));
        case Qt::Key_Home:
            return chooseByHand(0);
        case Qt::Key_End:
            return chooseByHand(last);
        case Qt::Key_Left:
            return shift(-1);
        case Qt::Key_Right:
            return shift(1);
        case Qt::Key_Insert:
            emit milestoneWanted();
            return;
        case Qt::Key_Delete:
            if (row >= 0) emit removalWanted(chosen_);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0) emit opened(chosen_);
            return;
        case Qt::Key_Escape:
            if (drag_.row >= 0) {
                setCursor(Qt::ArrowCursor);
                return letGo();
            }
            return ChartWidget::keyPressEvent(event);
        default:
            return ChartWidget::keyPressEvent(event);
    }
}

// Over the picture, never in it: what is exported shows neither the choice nor a half-done drag.
void GanttChart::paintEvent(QPaintEvent* event) {
    ChartWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChoice(painter);
    if (drag_.begun) paintDrag(painter);
}

void GanttChart::paintChoice(QPainter& painter) {
    const QRectF row = rowRect(chosen_);
    if (row.isNull()) return;
    QColor ground = currentTheme().accent;
    ground.setAlphaF(0.08F);
    painter.setPen(QPen(currentTheme().accent, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(row.adjusted(2, 0.5, -2, -0.5), 4, 4);
}

void GanttChart::paintDrag(QPainter& painter) {
    const QRectF plot = plotArea();
    const QDate first = firstWhileDragged(), last = lastWhileDragged();
    QRectF bar = barOf(plot, drag_.row);
    bar.translate(xOf(plot, first) - xOf(plot, data_.rows[drag_.row].first), 0);
    if (drag_.stretches) bar.setRight(std::max(bar.left() + 3, xOf(plot, last.addDays(1))));
    painter.setPen(QPen(colors().text, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar, 3, 3);
    const QString words = data_.spanText ? plainText(data_.spanText(first, last)) : QString();
    if (words.isEmpty()) return;
    const QSizeF size = textSize(words, labelFont());
    // above the bar, below it in the first row
    const double above = bar.top() - size.height() - 4;
    const double y = above >= plot.top() ? above : bar.bottom() + 4;
    const double x = std::clamp(bar.left(), 2.0, std::max(2.0, width() - size.width() - 10));
    const QRectF box(x, y, size.width() + 8, size.height() + 2);
    painter.setPen(QPen(colors().grid, 1));
    painter.setBrush(colors().surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(labelFont());
    painter.setPen(colors().text);
    painter.drawText(box.topLeft() + QPointF(4, 1 + QFontMetricsF(labelFont()).ascent()), words);
}

}  // namespace jupan
