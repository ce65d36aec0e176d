#include "ui/pages/budget_page.h"

#include "core/project/amounts.h"
#include "ui/models/budget_words.h"
#include "ui/pages/budget_grid.h"
#include "ui/pages/budget_grid_card.h"
#include "ui/pages/budget_state_card.h"
#include "ui/pages/budget_thresholds.h"
#include "ui/widgets/card.h"

namespace jupan {

BudgetPage::BudgetPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.budget"), document, view, parent),
      desk_(new BudgetDesk(document, view, this)),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      emptyError_(new ErrorLabel),
      state_(new BudgetStateCard(*desk_)),
      grid_(new BudgetGridCard(*desk_)),
      thresholds_(new BudgetThresholds(document, view)) {
    empty_->setObjectName(QStringLiteral("budgetEmpty"));
    empty_->button()->setObjectName(QStringLiteral("budgetFromPlan"));
    emptyError_->setObjectName(QStringLiteral("budgetEmptyError"));
    emptyCard_->body()->addWidget(empty_);
    emptyCard_->body()->addWidget(emptyError_);
    for (QWidget* card : std::initializer_list<QWidget*>{emptyCard_, state_, grid_, thresholds_})
        content()->addWidget(card);
    content()->addStretch(1);
    connect(empty_, &EmptyState::activated, this, [this] {
        if (desk_->makeFromPlan()) findChild<BudgetGridView*>()->setFocus();
    });
    connect(state_, &BudgetStateCard::draftStarted, this, [this] { findChild<BudgetGridView*>()->setFocus(); });
    connect(desk_, &BudgetDesk::refused, emptyError_, &ErrorLabel::setMessage);
    connect(desk_, &BudgetDesk::refused, this, [this](const QString& sentence) {
        if (!state_->acting()) grid_->showRefusal(sentence);
    });
    connect(desk_, &BudgetDesk::changed, this, &BudgetPage::showState);
}

QString BudgetPage::title() const {
    return tr("Budget");
}

QString BudgetPage::sentence() const {
    if (!desk_->hasBudget()) return tr("What may be spent, by line and month. Actual charges are held against it.");
    const BudgetSheet& sheet = desk_->sheet();
    return tr("%1: a budget of %2 in %n line(s).", nullptr, static_cast<int>(sheet.lines.size()))
        .arg(fiscalYearName(desk_->year(), formatter()), formatter().money(asDouble(sheet.total())));
}

void BudgetPage::refresh() {
    desk_->refresh();
}

void BudgetPage::showState() {
    const bool filled = desk_->hasBudget();
    setSentence(sentence());
    empty_->setTexts(tr("There is no budget yet. The plan knows what each workload, seat and cost item takes by month: "
                        "make the budget from it, then change what you want."),
                     tr("Make the budget from the plan"));
    emptyCard_->setVisible(!filled);
    state_->setVisible(filled);
    grid_->setVisible(filled);
    thresholds_->setVisible(filled);
    if (!filled) return;
    state_->refresh();
    grid_->refresh();
    thresholds_->load();
}

void BudgetPage::reveal(const QString& path) {
    if (path.section(u'.', 0, 0) != QLatin1String("budget")) return;
    desk_->refresh();
    const auto month = parseYearMonth(path.section(u'.', 2, 2).toStdString());
    if (month) desk_->showYear(fiscalYearOf(*month, document().project().settings.fiscalYearStart));
    findChild<BudgetGridView*>()->goTo(path.section(u'.', 1, 1).toStdString(),
                                       month.value_or(desk_->sheet().months.front()));
}

}  // namespace jupan
