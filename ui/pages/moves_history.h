// The reallocations so far, and the counter-entry that takes one back.
#pragma once

#include "core/project/reallocation.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceTextTable;
class TextEdit;

/// Parts are "moves.history", ".table", ".back", ".reason", ".approver", ".confirm", ".cancel", ".error".
class MovesHistory : public Card {
    Q_OBJECT

public:
    MovesHistory(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

private:
    /// The number of the chosen row, or 0.
    [[nodiscard]] int chosen() const;
    void showChoice();
    void ask(bool open);
    void takeBack();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* none_;
    PriceTextTable* model_;
    QTableView* table_;
    QPushButton* back_;
    QWidget* panel_;
    QLabel* question_;
    TextEdit* reason_;
    TextEdit* approver_;
    QPushButton* confirm_;
    QPushButton* cancel_;
    ErrorLabel* error_;
};

}  // namespace jupan
