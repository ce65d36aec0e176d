#include "ui/widgets/check_edit.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include "ui/theme/theme.h"

namespace jupan {

CheckEdit::CheckEdit(FieldSpec spec, Formatter formatter, QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent), box_(new QCheckBox(this)) {
    box_->setMinimumHeight(controlHeight);
    setContent(box_, box_);
    connect(box_, &QCheckBox::toggled, this, &CheckEdit::retranslate);
    connect(box_, &QCheckBox::clicked, this, &CheckEdit::committed);
    CheckEdit::renameParts();
    CheckEdit::retranslate();
}

void CheckEdit::renameParts() {
    FieldFrame::renameParts();
    box_->setObjectName(objectName() + QStringLiteral(".box"));
}

void CheckEdit::retranslate() {
    FieldFrame::retranslate();
    box_->setText(box_->isChecked() ? QCoreApplication::translate("Widgets", "Yes")
                                    : QCoreApplication::translate("Widgets", "No"));
}

void CheckEdit::setChecked(bool checked) {
    const QSignalBlocker quiet(box_);
    box_->setChecked(checked);
    retranslate();
}

}  // namespace jupan
