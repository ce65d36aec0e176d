// Where charges go: the rules in the order in which they are tried, and the charges that none of them takes.
#pragma once

#include <QWidget>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ActualsRuleForm;
class ActualsTable;
class ActualsUnassignedCard;

class ActualsRulesSection : public QWidget {
    Q_OBJECT

public:
    /// Parts: "actuals.rules.table", ".add", ".edit", ".up", ".down", ".remove", ".notice", ".undo"; the form "rule.…";
    /// the card "actuals.unassigned.…". Keys in the table: Insert adds, Alt+Up and Alt+Down move, Del removes, Return
    /// changes.
    ActualsRulesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    /// Begins a new rule like this one.
    void startRule(const ChargeRule& rule);
    /// Another project is shown.
    void clear();

signals:
    void importWanted();
    void budgetWanted();

private:
    void build();
    QPushButton* addButton(QHBoxLayout* row, const char* part, void (ActualsRulesSection::*act)());
    void addShortcuts();
    void startFresh();
    void edit();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void remove();
    void keep(const ChargeRule& rule);
    void addRules(const std::vector<ChargeRule>& rules);
    void closeForm();
    void showRows();
    void showButtons();
    void showNotice(const QString& sentence, bool undoable);
    [[nodiscard]] Problems change(const QString& name, const std::function<void(std::vector<ChargeRule>&)>& how);
    [[nodiscard]] Budget budget() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    Card* card_;
    QLabel* sentence_;
    QPushButton* makeBudget_;
    EmptyState* empty_;
    ActualsTable* table_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
    QWidget* notice_;
    QLabel* noticeText_;
    QPushButton* undo_;
    ActualsRuleForm* form_;
    ActualsUnassignedCard* unassigned_;
    QString undoName_;  ///< of the step that the notice speaks of
};

}  // namespace jupan
