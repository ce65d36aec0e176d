// The work units of a project with what a month of them takes, how many KPIs they have, and the benefit of those.
#pragma once

#include "ui/models/entity_table_model.h"

namespace jupan {

class WorkUnitTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, department, volume, minutes, hourlyCost, kpis, benefit };
    using EntityTableModel::EntityTableModel;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    std::vector<double> benefits_;  ///< by index of the project's work unit
    std::vector<int> kpiCounts_;
    Formatter steps_;
};

}  // namespace jupan
