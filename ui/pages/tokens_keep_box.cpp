#include "ui/pages/tokens_keep_box.h"

#include <QCheckBox>

#include "ui/theme/theme.h"

namespace jupan {

TokensKeepBox::TokensKeepBox(QWidget* parent)
    : QWidget(parent), keep_(new QCheckBox(this)), privacy_(new QLabel(this)), error_(new ErrorLabel(this)) {
    keep_->setObjectName(QStringLiteral("tokens.keep"));
    privacy_->setObjectName(QStringLiteral("tokens.privacy"));
    error_->setObjectName(QStringLiteral("tokens.keep.problem"));
    setRole(privacy_, "small");
    privacy_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(keep_);
    layout->addWidget(privacy_);
    layout->addWidget(error_);
    connect(keep_, &QCheckBox::clicked, this, &TokensKeepBox::chosen);
}

void TokensKeepBox::refresh(bool kept, const QString& problem) {
    keep_->setText(tr("Keep these texts in the project"));
    keep_->setChecked(kept);
    privacy_->setText(
        kept ? tr("The texts are saved in the project file and go wherever it goes. Nothing is sent anywhere.")
             : tr("The texts stay on this machine and are not saved: they are gone when the program ends or another "
                  "project is opened. Nothing is sent anywhere."));
    keep_->setAccessibleDescription(privacy_->text());
    error_->setMessage(problem);
}

}  // namespace jupan
