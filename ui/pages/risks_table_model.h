// The risk register as a table: the number of its dot in the matrix, grades, score, and who answers.
#pragma once

#include "ui/models/entity_table_model.h"

namespace jupan {

class RisksTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { number, name, likelihood, impact, score, response, owner, review };
    using EntityTableModel::EntityTableModel;

    /// The day on which reviews are overdue or not.
    void setToday(Date today) { today_ = today; }

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    Date today_{};
};

}  // namespace jupan
