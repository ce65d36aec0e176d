// Under the ladder of a workload: what it costs a month, model by model, and what each model alone would cost.
#pragma once

#include <QWidget>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

class QLabel;

namespace jupan {

class LadderView;
class ModelCostChart;
struct ScenarioProject;

/// Keeps the ladder above in line with the chart's months.
class CostsWorkloadCurve : public QWidget {
    Q_OBJECT

public:
    /// Parts: "costs.workload.curve", "costs.workload.curve.note".
    CostsWorkloadCurve(ProjectDocument& document, ViewSettings& view, LadderView* ladder, QWidget* parent = nullptr);

    /// `plan`: the project as the shown scenario sees it.
    void showWorkload(const std::string& id, const ScenarioProject& plan);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString note(const std::string& id, const ScenarioProject& plan,
                               const QStringList& withoutRate) const;
    void align();

    ProjectDocument& document_;
    ViewSettings& view_;
    LadderView* ladder_;
    ModelCostChart* chart_;
    QLabel* note_;
};

}  // namespace jupan
