#include "ui/pages/moves_page.h"

#include <QScrollArea>

#include "ui/document/spending.h"
#include "ui/pages/moves_advice.h"
#include "ui/pages/moves_form.h"
#include "ui/pages/moves_history.h"
#include "ui/pages/moves_review.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

MovesPage::MovesPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.moves"), document, view, parent),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      advice_(new MovesAdvice(document, view)),
      form_(new MovesForm(document, view)),
      history_(new MovesHistory(document, view)),
      review_(new MovesReview(document, view)) {
    empty_->setObjectName(QStringLiteral("moves.empty"));
    empty_->button()->setObjectName(QStringLiteral("moves.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    for (QWidget* card : std::initializer_list<QWidget*>{emptyCard_, advice_, form_, history_, review_})
        content()->addWidget(card);
    content()->addStretch(1);
    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::budget, {}); });
    connect(advice_, &MovesAdvice::chosen, this, [this](const SuggestedMove& move) {
        form_->propose(this->document().spending().watch().month, move.from, move.to, move.amount);
        // The page's own: the first it made.
        if (auto* scroll = findChild<QScrollArea*>()) scroll->ensureWidgetVisible(form_);
    });
    connect(review_, &MovesReview::savingsRequested, this, [this] { emit pageRequested(PageId::savings, {}); });
    connect(&document.spending(), &Spending::changed, this, &MovesPage::followSpending);
}

void MovesPage::followSpending() {
    spendingChanged_ = true;
    // One refresh for all that changed in this turn of the event loop.
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (spendingChanged_) refresh();
            },
            Qt::QueuedConnection);
}

void MovesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (spendingChanged_) refresh();
}

QString MovesPage::title() const {
    return tr("Reallocation & review");
}

void MovesPage::refresh() {
    spendingChanged_ = false;
    const BudgetBook& book = document().project().finops.budget;
    const bool frozen = !book.versions.empty();
    setSentence(frozen ? tr("Budget goes where it brings most; every move keeps its reason and who agreed.")
                       : QString());
    empty_->setTexts(
        book.hasDraft() ? tr("Budget is moved within a frozen budget. The budget is still a draft: freeze it first, or "
                             "change the draft itself.")
                        : tr("There is no budget yet. Make one from the plan and freeze it; then money can be moved "
                             "between its lines."),
        tr("Open the budget"));
    emptyCard_->setVisible(!frozen);
    for (Card* card : std::initializer_list<Card*>{advice_, form_, history_}) card->setVisible(frozen);
    if (frozen) {
        advice_->load();
        form_->load();
        history_->load();
    }
    review_->load();
}

}  // namespace jupan
