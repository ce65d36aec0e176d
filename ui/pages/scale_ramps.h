// The ramps that the stages make, department by department, beside the plan as it is now: as shares or as items a
// month.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/chart_actions.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace jupan {

class ScaleRampChart;

class ScaleRamps : public Card {
    Q_OBJECT

public:
    ScaleRamps(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    enum Measure { share, items };
    void draw();

    ProjectDocument& document_;
    ViewSettings& view_;
    QComboBox* measure_;
    ScaleRampChart* chart_;
    ChartActions* actions_;
};

}  // namespace jupan
