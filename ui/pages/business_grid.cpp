#include "ui/pages/business_grid.h"

#include <QResizeEvent>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

BusinessGrid::BusinessGrid(int narrowest, int mostColumns, QWidget* parent)
    : QWidget(parent), narrowest_(narrowest), mostColumns_(mostColumns), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(3 * gridStep);
}

void BusinessGrid::add(QWidget* widget, bool framed) {
    if (framed) {
        auto* frame = new Card;
        frame->body()->addWidget(widget);
        widget = frame;
    }
    // Narrower than its longest word if need be: a row must never hold the page wider than its window.
    widget->setMinimumWidth(narrowest_ / 2);
    widgets_.push_back(widget);
    columns_ = 0;
    layOut(1);
}

void BusinessGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut(std::clamp(event->size().width() / narrowest_, 1, mostColumns_));
}

void BusinessGrid::layOut(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (QWidget* widget : widgets_) grid_->removeWidget(widget);
    for (std::size_t i = 0; i < widgets_.size(); ++i)
        grid_->addWidget(widgets_[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < mostColumns_; ++column) grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

}  // namespace jupan
