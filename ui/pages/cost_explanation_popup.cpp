#include "ui/pages/cost_explanation_popup.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int popupWidth = 520;

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

CostExplanationPopup::CostExplanationPopup(const CostText& text, MonthText monthText, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      text_(text),
      monthText_(std::move(monthText)),
      content_(new QWidget),
      scroll_(new QScrollArea(this)) {
    setObjectName(QStringLiteral("cost_explanation"));
    setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(popupWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(content_);
    layout->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    layout->setSpacing(2 * gridStep);
    showText(addText("title", "heading"), text_.title);
    showText(addText("meaning", "muted"), text_.meaning);
    showText(addText("parts", ""), text_.parts.join('\n'));
    showText(addText("result", "heading"), text_.result);
    setAccessibleName(text_.title);
    if (text_.hasMonths()) addMonthChoice();
    scroll_->setWidget(content_);
    content_->setAutoFillBackground(false);  // the card's own ground; setWidget() asks for another
    if (text_.hasMonths())
        showMonth(text_.startMonth);
    else
        fitHeight();
}

QLabel* CostExplanationPopup::addText(const char* name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(QStringLiteral("cost_explanation.") + QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    setRole(label, role);
    content_->layout()->addWidget(label);
    return label;
}

void CostExplanationPopup::addMonthChoice() {
    auto* line = new QFrame;
    setRole(line, "line");
    content_->layout()->addWidget(line);
    monthTitle_ = addText("month", "heading");
    content_->layout()->removeWidget(monthTitle_);
    const auto button = [this](const char* name, const QString& sign, const QString& words, int step) {
        auto* made = new QPushButton(sign);
        made->setObjectName(QStringLiteral("cost_explanation.") + QLatin1String(name));
        made->setAccessibleName(words);
        made->setToolTip(words);
        connect(made, &QPushButton::clicked, this, [this, step] { showMonth(month_ + step); });
        return made;
    };
    previous_ = button("previous", QStringLiteral("◀"), tr("Month before (←)"), -1);
    next_ = button("next", QStringLiteral("▶"), tr("Next month (→)"), 1);
    auto* row = new QHBoxLayout;
    row->addWidget(previous_);
    row->addWidget(monthTitle_, 1);
    row->addWidget(next_);
    monthTitle_->setAlignment(Qt::AlignCenter);
    static_cast<QVBoxLayout*>(content_->layout())->addLayout(row);
    const bool several = text_.lastMonth > text_.firstMonth;
    previous_->setVisible(several);
    next_->setVisible(several);
    steps_ = addText("steps", "");
    monthResult_ = addText("month_result", "heading");
    notes_ = addText("notes", "small");
}

void CostExplanationPopup::showMonth(int month) {
    month_ = std::clamp(month, text_.firstMonth, text_.lastMonth);
    previous_->setEnabled(month_ > text_.firstMonth);
    next_->setEnabled(month_ < text_.lastMonth);
    const auto shown = monthText_(month_);
    if (!shown) return;
    showText(monthTitle_, shown->title);
    showText(steps_, shown->steps.join('\n'));
    showText(monthResult_, shown->result);
    showText(notes_, shown->notes.join('\n'));
    setAccessibleDescription(
        (QStringList{text_.meaning} << text_.parts << text_.result << shown->plainText()).join('\n'));
    fitHeight();
}

// As high as its texts, but never higher than the screen: then it scrolls.
void CostExplanationPopup::fitHeight() {
    const QScreen* screen = this->screen() ? this->screen() : QGuiApplication::primaryScreen();
    const int wanted = content_->layout()->heightForWidth(popupWidth - 2) + 2;
    const int room = screen->availableGeometry().height();
    scroll_->setVerticalScrollBarPolicy(wanted > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(wanted, room));
    if (anchor_.isValid()) placeUnder(anchor_);
}

CostExplanationPopup* CostExplanationPopup::showAt(const CostText& text, MonthText monthText, QWidget* at, QRect part) {
    auto* popup = new CostExplanationPopup(text, std::move(monthText), at);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->anchor_ = {at->mapToGlobal(part.topLeft()), part.size()};
    popup->fitHeight();
    popup->show();
    popup->setFocus();  // not a text of it: that would show a caret
    return popup;
}

void CostExplanationPopup::placeUnder(const QRect& anchor) {
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    if (!screen) screen = QGuiApplication::primaryScreen();
    const QRect bounds = screen->availableGeometry();
    int y = anchor.bottom() + gridStep;
    if (y + height() > bounds.bottom()) y = anchor.top() - gridStep - height();
    if (y < bounds.top()) y = std::max(bounds.top(), bounds.bottom() - height());
    const int x =
        std::clamp(anchor.right() - width(), bounds.left(), std::max(bounds.left(), bounds.right() - width()));
    move(x, y);
}

void CostExplanationPopup::keyPressEvent(QKeyEvent* event) {
    const bool months = text_.hasMonths();
    switch (event->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            close();
            break;
        case Qt::Key_Left:
            if (months) showMonth(month_ - 1);
            break;
        case Qt::Key_Right:
            if (months) showMonth(month_ + 1);
            break;
        case Qt::Key_Home:
            if (months) showMonth(text_.firstMonth);
            break;
        case Qt::Key_End:
            if (months) showMonth(text_.lastMonth);
            break;
        default:
            QFrame::keyPressEvent(event);
    }
}

void CostExplanationPopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (auto* opener = parentWidget()) opener->setFocus();
}

}  // namespace jupan
