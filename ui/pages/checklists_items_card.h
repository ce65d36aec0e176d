// The items of the chosen checklist and the form of the chosen item.
#pragma once

#include "core/governance/readiness.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/list_card.h"

class QMenu;

namespace jupan {

class ChecklistsTableModel;
class GovernanceCostLink;

/// The status is changed in the table: the space bar takes the next one, Enter or a click on it shows all four.
class ChecklistsItemsCard : public ListCard {
    Q_OBJECT

public:
    ChecklistsItemsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void showTopic(ChecklistTopic topic);
    void refresh();
    void add();

signals:
    /// A cost item was asked for, by its input path.
    void costRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ChecklistsItemsCard(ProjectDocument& document, ViewSettings& view, ChecklistsTableModel* model, QWidget* parent);
    void buildForm();
    void refreshForm();
    void setStatus(const std::string& id, ItemStatus status);
    void takeNextStatus();
    void showStatuses();
    void remove(const std::string& id);

    ProjectDocument& document_;
    ViewSettings& view_;
    ChecklistsTableModel* model_;
    ChecklistTopic topic_ = ChecklistTopic::goalAndProblem;
    QMenu* statuses_;
    QLabel* explained_ = nullptr;
    EntityForm* own_ = nullptr;      ///< of an item of one's own, with its text; made when the first item is chosen
    EntityForm* shipped_ = nullptr;  ///< of an item that ships
    GovernanceCostLink* cost_ = nullptr;
    ChecklistEntry untouched_;  ///< what the form shows of a shipped item that the document says nothing about
};

}  // namespace jupan
