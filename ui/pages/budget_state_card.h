// Where the budget stands: draft, frozen as a version, superseded; the versions, and what leads from one to the next.
#pragma once

#include "ui/models/budget_desk.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace jupan {

class BudgetStateCard : public Card {
    Q_OBJECT

public:
    /// Parts: "budgetVersion", "budgetState", "budgetVersionNote", "budgetFreeze", "budgetFreezeNote",
    /// "budgetFreezeConfirm", "budgetFreezeCancel", "budgetChange", "budgetDiscard", "budgetCompare",
    /// "budgetStateError".
    explicit BudgetStateCard(BudgetDesk& desk, QWidget* parent = nullptr);

    /// Takes the desk's state and sets all texts again.
    void refresh();
    /// While something asked for here is done: what is refused stands here and nowhere else.
    [[nodiscard]] bool acting() const { return acting_; }

signals:
    /// There is something to edit now.
    void draftStarted();

private:
    void build();
    void connectParts();
    void fillVersions();
    void showTexts();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString versionText(const BudgetVersion& version) const;
    void showChip();
    void openFreezing(bool open);
    /// Does what changes the state; what is refused stands in this card.
    void act(const std::function<bool()>& change);

    BudgetDesk& desk_;
    QLabel* chip_;
    QComboBox* version_;
    QLabel* state_;
    QLabel* note_;
    QPushButton* freeze_;
    QPushButton* change_;
    QPushButton* discard_;
    QCheckBox* compare_;
    QWidget* freezing_;
    QLineEdit* freezeNote_;
    QPushButton* confirm_;
    QPushButton* cancel_;
    ErrorLabel* error_;
    bool acting_ = false;
};

}  // namespace jupan
