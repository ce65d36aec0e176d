#include "ui/widgets/field_frame.h"

#include <QEvent>
#include <QStyle>

#include "ui/theme/theme.h"

namespace jupan {

FieldFrame::FieldFrame(FieldSpec spec, Formatter formatter, QWidget* parent)
    : QWidget(parent),
      spec_(std::move(spec)),
      formatter_(std::move(formatter)),
      label_(new QLabel(this)),
      labelRow_(new QHBoxLayout),
      layout_(new QVBoxLayout(this)),
      error_(new ErrorLabel(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(gridStep);
    labelRow_->setSpacing(2 * gridStep);
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    setRole(label_, "muted");
    labelRow_->addWidget(label_, 1, Qt::AlignBottom);
    layout_->addLayout(labelRow_);
    layout_->addWidget(error_);
    layout_->addStretch(1);  // the field stays at the top of a taller cell
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setObjectName(spec_.objectName());
}

void FieldFrame::setContent(QWidget* content, QWidget* buddy) {
    layout_->insertWidget(1, content);
    buddy_ = buddy;
    label_->setBuddy(buddy);
    setFocusProxy(buddy);
}

void FieldFrame::addBelow(QWidget* widget) {
    layout_->insertWidget(layout_->count() - 1, widget);
}

void FieldFrame::setFormatter(const Formatter& formatter) {
    formatter_ = formatter;
    retranslate();
}

void FieldFrame::setPrefix(const QString& name) {
    setObjectName(name);
    renameParts();
}

void FieldFrame::renameParts() {
    label_->setObjectName(objectName() + QStringLiteral(".label"));
    error_->setObjectName(objectName() + QStringLiteral(".error"));
}

void FieldFrame::setLabel(const QString& label) {
    ownLabel_ = label;
    retranslate();
}

QString FieldFrame::labelText() const {
    return ownLabel_.isEmpty() ? fieldLabel(spec_) : ownLabel_;
}

void FieldFrame::retranslate() {
    label_->setText(labelText());
    const QString help = fieldHelp(spec_);
    label_->setToolTip(help);
    if (!buddy_) return;
    buddy_->setAccessibleName(labelText());
    buddy_->setToolTip(help);
    refreshError();
}

void FieldFrame::setProblem(const QString& sentence) {
    problem_ = sentence;
    refreshError();
}

void FieldFrame::showError(const QString& sentence) {
    ownError_ = sentence;
    refreshError();
}

void FieldFrame::refreshError() {
    const QString sentence = ownError_.isEmpty() ? problem_ : ownError_;
    error_->setMessage(sentence);
    if (!buddy_) return;
    // A screen reader hears the help, and what is wrong first.
    const QString help = fieldHelp(spec_);
    buddy_->setAccessibleDescription(sentence.isEmpty() ? help : sentence + u' ' + help);
    if (buddy_->property("invalid").toBool() == !sentence.isEmpty()) return;
    buddy_->setProperty("invalid", !sentence.isEmpty());
    buddy_->style()->unpolish(buddy_);
    buddy_->style()->polish(buddy_);
}

void FieldFrame::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace jupan
