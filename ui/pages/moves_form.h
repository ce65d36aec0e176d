// Moves budget between two lines of a month: how much, why, and who agreed.
#pragma once

#include <vector>

#include "core/project/reallocation.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace jupan {

class DateEdit;
class NumberEdit;
class TextEdit;

/// Parts are "moves.form.month", ".from", ".to", ".amount", ".reason", ".approver", ".date", ".after", ".move",
/// ".said".
class MovesForm : public Card {
    Q_OBJECT

public:
    MovesForm(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Lines and months of the budget in force; what was chosen and typed stays.
    void load();
    /// Fills the form in with a suggestion; nothing is moved yet.
    void propose(YearMonth month, const std::string& from, const std::string& to, const Decimal& amount);

private:
    void fillMonths(const Budget& budget);
    void fillLines(QComboBox* combo, const Budget& budget);
    [[nodiscard]] ReallocationRequest request() const;
    /// What the two lines would have left.
    void showAfter();
    void move();
    [[nodiscard]] QString shortText() const;
    void showProblems(const Problems& problems);
    void clearProblems();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::vector<YearMonth> months_;
    QLabel* help_;
    QLabel* monthLabel_;
    QComboBox* month_;
    QLabel* fromLabel_;
    QComboBox* from_;
    ErrorLabel* fromError_;
    QLabel* toLabel_;
    QComboBox* to_;
    NumberEdit* amount_;
    TextEdit* reason_;
    TextEdit* approver_;
    DateEdit* date_;
    QLabel* after_;
    QPushButton* move_;
    ErrorLabel* error_;
    QLabel* said_;
};

}  // namespace jupan
