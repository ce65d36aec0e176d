#include "ui/widgets/ladder_handle.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace jupan {

LadderHandle::LadderHandle(QWidget* parent) : QAbstractSlider(parent) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setSingleStep(1);
    setPageStep(12);
    setAttribute(Qt::WA_Hover);
}

bool LadderHandle::event(QEvent* event) {
    const bool handled = QAbstractSlider::event(event);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
        emit attentionChanged();
    }
    return handled;
}

void LadderHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    setFocus(Qt::MouseFocusReason);
    grip_ = event->position().x() - width / 2.0;
    setSliderDown(true);
    emit attentionChanged();
}

void LadderHandle::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown()) return event->ignore();
    emit draggedTo(mapToParent(event->position().toPoint()).x() - grip_);
}

void LadderHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !isSliderDown()) return event->ignore();
    setSliderDown(false);
    update();
    emit attentionChanged();
}

void LadderHandle::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !isSliderDown()) return QAbstractSlider::keyPressEvent(event);
    emit dragGivenUp();
    setSliderDown(false);
    update();
}

// Scrolling the page over a boundary must not move it.
void LadderHandle::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void LadderHandle::focusInEvent(QFocusEvent* event) {
    QAbstractSlider::focusInEvent(event);
    update();
    emit attentionChanged();
}

void LadderHandle::focusOutEvent(QFocusEvent* event) {
    QAbstractSlider::focusOutEvent(event);
    update();
    emit attentionChanged();
    emit focusLeft();
}

void LadderHandle::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    const bool active = isEnabled() && (hasFocus() || isSliderDown() || underMouse());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF grip(width / 2.0 - 4, height() / 2.0 - 14, 8, 28);
    const QColor ink = active ? theme.text : theme.muted;
    // On a rim of the ground: the steps may have any colour, the accent too.
    painter.setPen(QPen(theme.surface, active ? 5 : 3));
    painter.drawLine(QPointF(width / 2.0, 0), QPointF(width / 2.0, height()));
    painter.setPen(QPen(ink, active ? 2 : 1));
    painter.drawLine(QPointF(width / 2.0, 0), QPointF(width / 2.0, height()));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(grip, 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(grip.adjusted(-1, -1, 1, 1), 5, 5);
    }
    painter.setPen(QPen(ink, 1));
    for (const double x : {-1.5, 1.5}) painter.drawLine(grip.center() + QPointF(x, -5), grip.center() + QPointF(x, 5));
}

}  // namespace jupan
