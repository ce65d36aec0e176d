// The items of one checklist: those that ship, then the firm's own.
#pragma once

#include "core/governance/readiness.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class ChecklistsTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { status, item, owner, due, evidence, cost };
    using EntityTableModel::EntityTableModel;

    void setTopic(ChecklistTopic topic) { topic_ = topic; }
    void setToday(Date today) { today_ = today; }
    /// The line with this id, as last refreshed; null if there is none.
    [[nodiscard]] const ChecklistLine* line(const std::string& id) const;
    [[nodiscard]] const std::vector<ChecklistLine>& lines() const { return lines_; }

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    ChecklistTopic topic_ = ChecklistTopic::goalAndProblem;
    Date today_{};
    std::vector<ChecklistLine> lines_;
};

}  // namespace jupan
