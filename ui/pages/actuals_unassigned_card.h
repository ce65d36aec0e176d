// Charges that stand under no budget line, most money first, and rules that would take them.
#pragma once

#include <vector>

#include "core/finops/rule_suggestions.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ActualsTable;

class ActualsUnassignedCard : public Card {
    Q_OBJECT

public:
    /// Parts: "actuals.unassigned.text", ".table", ".make"; "actuals.suggested.table", ".one", ".all".
    ActualsUnassignedCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

signals:
    /// To be looked at and saved by the reader.
    void ruleWanted(const jupan::ChargeRule& rule);
    /// To be added as they are.
    void rulesWanted(const std::vector<jupan::ChargeRule>& rules);
    void importWanted();

private:
    void build();
    void showGroups();
    void showSuggestions();
    void showButtons();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* text_;
    QPushButton* import_;
    ActualsTable* table_;
    QPushButton* make_;
    std::vector<std::size_t> groups_;  ///< of the rows, indices into the actuals' groups
    QWidget* suggested_;
    QLabel* suggestedText_;
    ActualsTable* suggestedTable_;
    QPushButton* look_;
    QPushButton* addAll_;
    std::vector<SuggestedRule> suggestions_;
};

}  // namespace jupan
