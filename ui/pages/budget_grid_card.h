// The budget of a fiscal year with what is done to it: the grid, the note of the current cell, lines of one's own.
#pragma once

#include "ui/models/budget_desk.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace jupan {

class BudgetGridView;
class BudgetModel;

class BudgetGridCard : public Card {
    Q_OBJECT

public:
    /// Parts: "budgetYear", "budgetFillRight", "budgetTakeOver", "budgetGrid", "budgetError", "budgetSelection",
    /// "budgetCell", "budgetNote", "budgetAddLine", "budgetRenameLine", "budgetRemoveLine", "budgetLineName",
    /// "budgetLineConfirm", "budgetLineCancel".
    explicit BudgetGridCard(BudgetDesk& desk, QWidget* parent = nullptr);

    /// Takes the desk's state and sets all texts again.
    void refresh();
    /// Why an edit of the table was refused; empty once one was taken.
    void showRefusal(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Naming { none, newLine, rename };
    void build();
    void connectGrid();
    void connectLines();
    void fillYears();
    void showTexts();
    void showSelection();
    void showCell();
    void takeNote();
    void openNaming(Naming naming);
    void takeName();
    /// The own line of the current cell, or nothing.
    [[nodiscard]] const BudgetLine* ownLine() const;

    BudgetDesk& desk_;
    BudgetModel* model_;
    QComboBox* year_;
    QPushButton* fillRight_;
    QPushButton* takeOver_;
    BudgetGridView* grid_;
    ErrorLabel* error_;
    QLabel* selection_;
    QLabel* cell_;
    QLineEdit* note_;
    QPushButton* addLine_;
    QPushButton* renameLine_;
    QPushButton* removeLine_;
    QWidget* namingRow_;
    QLineEdit* name_;
    QPushButton* nameConfirm_;
    QPushButton* nameCancel_;
    QLabel* keys_;
    Naming naming_ = Naming::none;
    std::string noteLine_{};  ///< the cell that the note field speaks of
    YearMonth noteMonth_{};
};

}  // namespace jupan
