#include "ui/window/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/widgets/card.h"

namespace jupan {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel), action_(new QPushButton), close_(new QPushButton(tr("Close"))) {
    setObjectName("notice");
    sentence_->setObjectName("notice.sentence");
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setObjectName("notice.action");
    close_->setObjectName("notice.close");
    setRole(close_, "link");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(sentence_, 1);
    layout->addWidget(action_);
    layout->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(close_, &QPushButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::show(const QString& sentence, Tone tone, const QString& action) {
    sentence_->setText(sentence);
    setRole(this, tone == Tone::trouble ? "alert" : "card");
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    QFrame::show();
}

void NoticeBar::dismiss() {
    hide();
}

QString NoticeBar::sentence() const {
    return isHidden() ? QString() : sentence_->text();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) close_->setText(tr("Close"));
    QFrame::changeEvent(event);
}

}  // namespace jupan
