// The models of a project and what a million tokens cost in each.
#pragma once

#include "ui/models/entity_table_model.h"

namespace jupan {

class CostPriceTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, currency, input, cachedInput, output, batchInput, batchOutput, longContext };
    using EntityTableModel::EntityTableModel;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;
};

}  // namespace jupan
