// The review of spending on a set interval, with a log of what was decided.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class DateEdit;
class NumberEdit;
class PriceTextTable;
class TextEdit;

/// Parts are "moves.review.due", ".weeks", ".table", ".date", ".by", ".decision", ".add", ".remove".
class MovesReview : public Card {
    Q_OBJECT

public:
    MovesReview(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    /// The reader wants to see what could be saved.
    void savingsRequested();

private:
    void add();
    void removeChosen();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* due_;
    QLabel* look_;
    QPushButton* savings_;
    NumberEdit* weeks_;
    PriceTextTable* model_;
    QTableView* table_;
    DateEdit* date_;
    TextEdit* by_;
    TextEdit* decision_;
    QPushButton* add_;
    QPushButton* remove_;
    ErrorLabel* error_;
};

}  // namespace jupan
