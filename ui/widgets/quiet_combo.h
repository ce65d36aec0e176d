#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace jupan {

/// A combo box that leaves the wheel to the page: whoever scrolls past a field must not change it.
class QuietComboBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace jupan
