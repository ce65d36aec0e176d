// The list of the risk register and the form of the chosen risk.
#pragma once

#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

class QMenu;

namespace jupan {

class GovernanceCostLink;
class RisksTableModel;

class RisksSection : public ListCard {
    Q_OBJECT

public:
    RisksSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    void add();

signals:
    /// A cost item or KPI was asked for, by its input path.
    void linkRequested(const QString& path);

private:
    RisksSection(ProjectDocument& document, ViewSettings& view, RisksTableModel* model, QWidget* parent);
    void connectRequests();
    void refreshForm();
    void fillOffers();
    void takeOver(const std::vector<std::string>& ids);
    void remove(const std::string& id);
    [[nodiscard]] QString shippedText(const std::string& id) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    RisksTableModel* model_;
    QPushButton* offer_;
    QMenu* offers_;
    FormGroups* form_ = nullptr;  ///< made when the first risk is chosen
    QLabel* explained_ = nullptr;
    GovernanceCostLink* cost_ = nullptr;
};

}  // namespace jupan
