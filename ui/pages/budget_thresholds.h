// From which shares of the budget on an alert fires.
#pragma once

#include "core/project/alert.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChoiceEdit;
class NumberEdit;

/// Rows are "budget.threshold.0" … with ".text" and ".remove"; parts are "budget.threshold.basis", ".share", ".add",
/// ".usual", ".error".
class BudgetThresholds : public Card {
    Q_OBJECT

public:
    BudgetThresholds(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

private:
    /// Those of the project, or the usual ones while it has none of its own.
    [[nodiscard]] std::vector<AlertThreshold> thresholds() const;
    void keep(const QString& step, std::vector<AlertThreshold> thresholds);
    void addRow(int index, const AlertThreshold& threshold, bool last);
    void add();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    QVBoxLayout* rows_;
    ChoiceEdit* basis_;
    NumberEdit* share_;
    QPushButton* add_;
    QPushButton* usual_;
    ErrorLabel* error_;
};

}  // namespace jupan
