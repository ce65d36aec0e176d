// What the counted texts cost in each model: a request, a thousand, and a month of a workload.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/token_cost_table_model.h"
#include "ui/models/token_workbench.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {

class FiguresTable;

class TokensCostCard : public Card {
    Q_OBJECT

public:
    TokensCostCard(TokenWorkbench& workbench, ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// The project's models, then those picked to compare with.
    [[nodiscard]] std::vector<ComparedModel> models() const;
    /// The workload whose volume counts, or null.
    [[nodiscard]] const Workload* workload() const;
    void refresh();

signals:
    /// Another workload, model or basis was chosen.
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void layoutColumns();
    void fillWorkloads();
    void fillCatalogue();
    void fillBasis();
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString monthNote() const;

    TokenWorkbench& workbench_;
    ProjectDocument& document_;
    ViewSettings& view_;
    TokenCostTableModel* model_;
    FiguresTable* table_;
    QLabel* volumeOf_;
    QuietComboBox* load_;
    QuietComboBox* basis_;
    QuietComboBox* compare_;
    QPushButton* clear_;
    QLabel* note_;
    QLabel* quality_;
    std::string chosenLoad_;
    bool meanOfAll_ = true;
    std::vector<std::string> compared_;  ///< catalogue ids
};

}  // namespace jupan
