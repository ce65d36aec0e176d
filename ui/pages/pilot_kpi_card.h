// The KPIs that the pilot measures: which are worth it, what each must reach, and how many measurements that takes.
#pragma once

#include <vector>

#include "core/pilot/candidates.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QComboBox;
class QTableView;

namespace jupan {

class EntityForm;
class PriceTextTable;

/// Parts are "pilot.kpis.table", ".choice", ".add", ".remove", ".propose", ".candidates", ".candidatesNote", ".take",
/// ".need", ".error"; the fields of the chosen KPI "pilot_kpis[0].target" ….
class PilotKpiCard : public Card {
    Q_OBJECT

public:
    PilotKpiCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();
    /// Shows the simulation's state and the candidates again.
    void loadCandidates();

private:
    void buildParts();
    void fillTable();
    void fillChoice();
    void showChosen();
    void propose();
    void takeCandidates();
    void add(const std::vector<std::string>& kpis);
    void remove();
    [[nodiscard]] QString candidatesNote() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    PriceTextTable* model_;
    QTableView* table_;
    QComboBox* choice_;
    QPushButton* add_;
    QPushButton* propose_;
    QPushButton* remove_;
    QWidget* proposal_;
    QLabel* candidatesNote_;
    PriceTextTable* candidatesModel_;
    QTableView* candidatesTable_;
    QPushButton* take_;
    QLabel* chosenName_;
    EntityForm* form_;
    QLabel* need_;
    ErrorLabel* error_;
    std::vector<PilotCandidate> candidates_;
    std::string chosen_;  ///< id of the KPI whose fields are shown
    bool proposing_ = false;
    bool filling_ = false;
};

}  // namespace jupan
