// Beside the form of a workload: how many requests a month it comes to in full use, and what they cost.
#pragma once

#include <QLabel>
#include <vector>

#include "ui/models/view_settings.h"

class QGridLayout;

namespace jupan {

struct ScenarioProject;

/// A column for the first month of the plan, for the first month of each stage and for the last month of the plan.
class CostsWorkloadFigures : public QWidget {
    Q_OBJECT

public:
    /// The figures are "costs.workload.figures[<row>][<column>]"; rows: requests, cost of one, cost of 1,000.
    explicit CostsWorkloadFigures(ViewSettings& view, QWidget* parent = nullptr);

    /// `plan`: the project as the shown scenario sees it.
    void showWorkload(const std::string& id, const ScenarioProject& plan);

private:
    QLabel* cell(int row, int column, const QString& text, const char* role, Qt::Alignment alignment);

    ViewSettings& view_;
    QGridLayout* grid_;
    QLabel* note_;
    std::vector<QLabel*> cells_;
};

}  // namespace jupan
