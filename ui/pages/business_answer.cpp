#include "ui/pages/business_answer.h"

#include <QCheckBox>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/models/business_answers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

BusinessText::BusinessText(int leastLines, QWidget* parent) : QPlainTextEdit(parent), leastLines_(leastLines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A word without end is broken: a line that runs out of the card would be hidden.
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!loading_) emit written(toPlainText());
    });
    fitHeight();
}

void BusinessText::setAnswer(const QString& text) {
    if (text == toPlainText()) return;
    loading_ = true;
    setPlainText(text);
    loading_ = false;
}

void BusinessText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void BusinessText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// Far more than an answer takes is not even laid out.
void BusinessText::insertFromMimeData(const QMimeData* source) {
    QMimeData text;
    text.setText(source->text().left(2 * longest));
    QPlainTextEdit::insertFromMimeData(&text);
}

void BusinessText::fitHeight() {
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), leastLines_, mostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin()) + 2 * gridStep;
    const int height = lines * fontMetrics().lineSpacing() + frame;
    if (height != this->height()) setFixedHeight(height);
}

BusinessPromptEdit::BusinessPromptEdit(ProjectDocument& document, std::string id, Form form, QWidget* parent)
    : QWidget(parent),
      document_(document),
      id_(std::move(id)),
      hint_(new QLabel),
      text_(new BusinessText(form == Form::card ? 1 : 2)),
      error_(new ErrorLabel) {
    const QString name = QStringLiteral("business.") + QString::fromStdString(id_);
    setObjectName(name);
    hint_->setObjectName(name + QStringLiteral(".hint"));
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    setRole(hint_, "muted");
    text_->setObjectName(name + QStringLiteral(".text"));
    error_->setObjectName(name + QStringLiteral(".error"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    if (form == Form::card) {
        tick_ = new QCheckBox;
        tick_->setObjectName(name + QStringLiteral(".tick"));
        column->addWidget(tick_);
        connect(tick_, &QCheckBox::clicked, this, [this](bool ticked) {
            editBusinessAnswer(document_, id_, plainTitle_, QStringLiteral("ticked"),
                               [&](BusinessAnswer& answer) { answer.ticked = ticked; });
            document_.closeStep();
        });
    } else {
        title_ = new QLabel;
        title_->setObjectName(name + QStringLiteral(".title"));
        title_->setWordWrap(true);
        title_->setTextFormat(Qt::PlainText);
        title_->setBuddy(text_);
        QFont bold = font();
        bold.setBold(true);
        title_->setFont(bold);
        column->addWidget(title_);
    }
    column->addWidget(hint_);
    column->addStretch(1);
    column->addWidget(text_);
    column->addWidget(error_);
    connect(text_, &BusinessText::written, this, &BusinessPromptEdit::write);
    connect(text_, &BusinessText::left, &document_, &ProjectDocument::closeStep);
}

void BusinessPromptEdit::setTexts(const QString& title, const QString& hint) {
    plainTitle_ = title;
    if (title_) title_->setText(title);
    if (tick_) tick_->setText(title);
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    text_->setAccessibleName(title);
    text_->setAccessibleDescription(hint);
    text_->setPlaceholderText(tick_ ? tr("Note") : tr("Your answer"));
}

void BusinessPromptEdit::load() {
    const BusinessAnswer answer = businessAnswer(document_.project(), id_);
    if (tick_) tick_->setChecked(answer.ticked);
    // What is too long to be kept stays in the field until it is shortened.
    if (!error_->message().isEmpty() && text_->hasFocus()) return;
    error_->clearMessage();
    text_->setAnswer(QString::fromStdString(answer.text));
}

void BusinessPromptEdit::write(const QString& text) {
    if (text.size() > BusinessText::longest)
        return error_->setMessage(tr("The answer is longer than %1 characters and is not kept: shorten it. What stood "
                                     "here before is still in the project.")
                                      .arg(BusinessText::longest));
    error_->clearMessage();
    editBusinessAnswer(document_, id_, plainTitle_, QStringLiteral("text"),
                       [&](BusinessAnswer& answer) { answer.text = text.toStdString(); });
}

}  // namespace jupan
