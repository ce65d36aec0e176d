// Widgets of one kind side by side, in as many columns as have room, in their order from left to right.
#pragma once

#include <QGridLayout>
#include <QWidget>
#include <vector>

namespace jupan {

class BusinessGrid : public QWidget {
    Q_OBJECT

public:
    /// `narrowest`: pixels of a column; at most `mostColumns` of them.
    BusinessGrid(int narrowest, int mostColumns, QWidget* parent = nullptr);
    /// In the frame of a small card of its own, if `framed`.
    void add(QWidget* widget, bool framed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut(int columns);

    int narrowest_;
    int mostColumns_;
    int columns_ = 0;
    QGridLayout* grid_;
    std::vector<QWidget*> widgets_;
};

}  // namespace jupan
