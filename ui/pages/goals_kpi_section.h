// The table of KPIs with the form of the chosen one and its arithmetic.
#pragma once

#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

class QMenu;

namespace jupan {

class GoalsKpiSection : public ListCard {
    Q_OBJECT

public:
    GoalsKpiSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

    /// Adds a KPI of a kind under the chosen KPI's work unit, or the first one, in one undo step; kinds that need a
    /// work unit bring one along if there is none.
    void add(KpiKind kind);
    /// The work unit that the next KPI goes to; empty: that of the chosen KPI.
    void setWorkUnit(const std::string& id) { workUnit_ = id; }

signals:
    /// The reader wants to see the work unit behind the chosen KPI.
    void workUnitRequested(const QString& id);

private:
    void connectRequests();
    void buildMenu();
    void buildForm();
    void refreshForm();
    void refreshMenu();
    [[nodiscard]] std::string targetWorkUnit() const;
    [[nodiscard]] static QString kindSentence(KpiKind kind);

    ProjectDocument& document_;
    ViewSettings& view_;
    QMenu* menu_;
    FormGroups* form_ = nullptr;  ///< made when the first KPI is chosen
    QLabel* effect_ = nullptr;
    QLabel* counted_ = nullptr;
    QPushButton* toWorkUnit_ = nullptr;
    std::string workUnit_;
};

}  // namespace jupan
