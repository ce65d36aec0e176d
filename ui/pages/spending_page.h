// Budget against actual (예산 대비 실적): what was spent against what was budgeted, whether the month goes over, and
// why.
#pragma once

#include <array>

#include "ui/document/spending.h"
#include "ui/pages/page.h"

class QPushButton;
class QTabBar;

namespace jupan {

class AlertList;
class Card;
class EmptyState;
class ErrorLabel;
class SpendingFigureCards;
class SpendingHead;
class SpendingSection;
struct SpendingCase;

class SpendingPage : public Page {
    Q_OBJECT

public:
    SpendingPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// The path of a budget cell or line ("budget.bot.2026-04") explains it; an empty one shows all lines.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { linesTab, burnTab, daysTab, whyTab, tabTotal };

    void followSpending();
    void retranslate();
    void showNotices();
    void showTab();
    void choose(const QString& line);
    /// The section of a tab, made when it is first asked for.
    SpendingSection* section(Tab tab);
    [[nodiscard]] Spending& spending() const { return document().spending(); }

    SpendingHead* head_;
    AlertList* alerts_;
    ErrorLabel* problems_;
    Card* emptyCard_;
    EmptyState* empty_;
    QWidget* filled_;
    Card* budgetCard_;
    EmptyState* noBudget_;
    SpendingFigureCards* figures_;
    Card* notice_;
    QLabel* noticeText_;
    QPushButton* noticeLink_;
    QTabBar* bar_;
    QVBoxLayout* sections_;
    std::array<SpendingSection*, tabTotal> made_{};
    std::shared_ptr<const SpendingCase> case_;
    std::string line_;
    bool spendingChanged_ = false;
};

}  // namespace jupan
