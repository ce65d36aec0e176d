#include "ui/widgets/card.h"

#include <QPainter>
#include <QStyle>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {

void setRole(QWidget* widget, const char* role) {
    if (widget->property("role").toString() == QLatin1String(role)) return;
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), header_(new QHBoxLayout), body_(new QVBoxLayout) {
    setRole(this, "card");
    setRole(title_, "heading");
    title_->setWordWrap(true);
    header_->addWidget(title_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, cardPadding - gridStep, cardPadding, cardPadding);
    layout->setSpacing(2 * gridStep);
    layout->addLayout(header_);
    layout->addLayout(body_);
    body_->setSpacing(3 * gridStep);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

ErrorLabel::ErrorLabel(QWidget* parent) : QLabel(parent) {
    setRole(this, "error");
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ErrorLabel::setMessage(const QString& message) {
    message_ = message;
    // The mark says without colour that it is an error.
    setText(message.isEmpty() ? QString() : QStringLiteral("⚠ ") + message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
}

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), sentence_(new QLabel(this)), button_(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, 2 * cardPadding, cardPadding, 2 * cardPadding);
    layout->setSpacing(3 * gridStep);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setAlignment(Qt::AlignCenter);
    setRole(sentence_, "muted");
    setRole(button_, "primary");
    layout->addWidget(sentence_);
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
    setTexts(sentence, action);
}

void EmptyState::setTexts(const QString& sentence, const QString& action) {
    sentence_->setText(sentence);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
    button_->setAccessibleDescription(sentence);
}

FigureLabel::FigureLabel(QWidget* parent)
    : QAbstractButton(parent), caption_(new QLabel(this)), figure_(new QLabel(this)), second_(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
    layout->setSpacing(0);
    setRole(caption_, "small");
    setRole(second_, "small");
    second_->setWordWrap(true);
    QFont font = this->font();
    font.setPointSizeF(figurePoints);
    font.setBold(true);
    figure_->setFont(font);
    for (QLabel* label : {caption_, figure_, second_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &FigureLabel::restyle);
    restyle();
}

void FigureLabel::setTexts(const QString& caption, const QString& figure, const QString& second, FigureTone tone) {
    caption_->setText(caption);
    figure_->setText(figure);
    second_->setText(second);
    second_->setVisible(!second.isEmpty());
    tone_ = tone;
    setAccessibleName(caption + QStringLiteral(": ") + figure);
    setAccessibleDescription(second);
    restyle();
    updateGeometry();
}

bool FigureLabel::event(QEvent* event) {
    if (event->type() == staleChangeEvent()) restyle();
    return QAbstractButton::event(event);
}

void FigureLabel::restyle() {
    const char* tone = tone_ == FigureTone::good ? "good" : tone_ == FigureTone::bad ? "bad" : "figure";
    setRole(figure_, isStale(this) ? "muted" : tone);
    update();
}

QSize FigureLabel::sizeHint() const {
    return layout()->sizeHint();
}

QSize FigureLabel::minimumSizeHint() const {
    return layout()->minimumSize();
}

void FigureLabel::paintEvent(QPaintEvent*) {
    if (!hasFocus() && !underMouse() && !isDown()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme.accentGround) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace jupan
