// The boundary between two stages of a ladder: dragged with the mouse or moved with the keys.
#pragma once

#include <QAbstractSlider>

namespace jupan {

/// Its value is the month in which the stage at its right begins. Arrow keys move it by a month, Page keys by a year,
/// Home and End as far as its neighbours let it; Esc while dragging gives up. A screen reader meets it as a slider.
class LadderHandle : public QAbstractSlider {
    Q_OBJECT

public:
    explicit LadderHandle(QWidget* parent);

    static constexpr int width = 14;

signals:
    /// While it is dragged: where the pointer is, in the parent's coordinates.
    void draggedTo(double x);
    void dragGivenUp();
    void focusLeft();
    /// It is looked at: focused, under the pointer or dragged.
    void attentionChanged();

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double grip_ = 0;  ///< where in the handle it was taken
};

}  // namespace jupan
