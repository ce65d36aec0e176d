#include "ui/pages/explanation_popup.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int popupWidth = 420;

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

ExplanationPopup::ExplanationPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      title_(nullptr),
      meaning_(nullptr),
      formula_(nullptr),
      values_(nullptr),
      reason_(nullptr),
      source_(nullptr) {
    setObjectName(QStringLiteral("explanation"));
    setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(popupWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    layout->setSpacing(2 * gridStep);
    title_ = addText("explanation.title", "heading");
    meaning_ = addText("explanation.meaning", "muted");
    formula_ = addText("explanation.formula", "");
    values_ = addText("explanation.values", "heading");
    reason_ = addText("explanation.reason", "caution");
    source_ = addText("explanation.source", "small");
}

QLabel* ExplanationPopup::addText(const char* name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    setRole(label, role);
    layout()->addWidget(label);
    return label;
}

void ExplanationPopup::setExplanation(const Explanation& explanation) {
    setAccessibleName(explanation.title);
    setAccessibleDescription(explanation.plainText());
    showText(title_, explanation.title);
    showText(meaning_, explanation.meaning);
    showText(formula_, explanation.formula);
    showText(values_, explanation.values);
    showText(reason_, explanation.reason);
    showText(source_, explanation.source);
    setFixedHeight(layout()->heightForWidth(popupWidth));
}

ExplanationPopup* ExplanationPopup::showAt(const Explanation& explanation, QWidget* at, QRect part) {
    auto* popup = new ExplanationPopup(at);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setExplanation(explanation);
    const QRect area = part.isNull() ? at->rect() : part;
    popup->placeUnder({at->mapToGlobal(area.topLeft()), area.size()});
    popup->QWidget::show();
    popup->setFocus();  // not a text of it: that would show a caret
    return popup;
}

void ExplanationPopup::placeUnder(const QRect& anchor) {
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    if (!screen) screen = QGuiApplication::primaryScreen();
    const QRect bounds = screen->availableGeometry();
    int y = anchor.bottom() + gridStep;
    if (y + height() > bounds.bottom()) y = anchor.top() - gridStep - height();
    const int x = std::clamp(anchor.left(), bounds.left(), std::max(bounds.left(), bounds.right() - width()));
    move(x, std::max(bounds.top(), y));
}

void ExplanationPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ExplanationPopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (auto* opener = parentWidget()) opener->setFocus();
}

}  // namespace jupan
