// The card with the data-flow map.
#pragma once

#include "ui/document/project_document.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChartActions;
class DataFlowMap;

class GovernanceFlowCard : public Card {
    Q_OBJECT

public:
    explicit GovernanceFlowCard(ProjectDocument& document, QWidget* parent = nullptr);
    /// Hidden while there is no data source.
    void refresh();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    ProjectDocument& document_;
    DataFlowMap* map_;
    QLabel* reading_;
    ChartActions* actions_;
};

}  // namespace jupan
