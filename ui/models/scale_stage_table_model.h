// The stages of the scale plan, with what each may cost and what the plan says it will.
#pragma once

#include <map>

#include "core/governance/scale_plan.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class ScaleStageTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, start, months, departments, share, budget, planned };
    using EntityTableModel::EntityTableModel;

    /// The costs that refresh() shows; none while they cannot be computed.
    void setBudgets(const std::vector<StageBudget>& budgets);

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    [[nodiscard]] Cell plannedCell(const ScaleStage& stage) const;

    std::map<std::string, StageBudget> budgets_;  ///< by stage
    Formatter steps_;
};

}  // namespace jupan
