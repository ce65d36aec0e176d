#include "ui/forms/form_group.h"

#include <QResizeEvent>

#include "ui/theme/theme.h"

namespace jupan {

FormGroups::FormGroups(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4 * gridStep);
    for (QVBoxLayout*& side : sides_) {
        side = new QVBoxLayout;
        side->setSpacing(2 * gridStep);
        side->addStretch(1);
        layout_->addLayout(side, 1);
    }
}

EntityForm* FormGroups::addGroup(int side, std::vector<std::string> fields, int columns) {
    auto* heading = new QLabel(this);
    setRole(heading, "heading");
    heading->setContentsMargins(0, 2 * gridStep, 0, 0);
    auto* form = new EntityForm(document_, view_, std::move(fields), columns, this);
    groups_.push_back({heading, form});
    addWidget(side, heading);
    addWidget(side, form);
    return form;
}

void FormGroups::addWidget(int side, QWidget* widget) {
    // What room is left goes below the last group, to the stretch.
    sides_[side]->insertWidget(sides_[side]->count() - 1, widget);
}

void FormGroups::setHeadings(const QStringList& headings) {
    for (std::size_t i = 0; i < groups_.size() && static_cast<int>(i) < headings.size(); ++i)
        groups_[i].heading->setText(headings[static_cast<int>(i)]);
}

void FormGroups::showSettings() {
    for (const Group& group : groups_) group.form->showSettings();
}

void FormGroups::clear() {
    for (const Group& group : groups_) group.form->clear();
}

void FormGroups::showGroup(const Group& group) {
    group.heading->setVisible(!group.form->isEmpty());
    group.form->setVisible(!group.form->isEmpty());
}

void FormGroups::resizeEvent(QResizeEvent* event) {
    const bool wide = event->size().width() >= wideFrom;
    layout_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout_->setSpacing((wide ? 8 : 4) * gridStep);
    QWidget::resizeEvent(event);
}

}  // namespace jupan
