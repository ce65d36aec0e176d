// The data sources with what must be known of each before it is used.
#pragma once

#include "ui/models/entity_table_model.h"

namespace jupan {

class GovernanceSourcesModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, owner, place, personal, quality, workUnits };
    using EntityTableModel::EntityTableModel;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;
};

}  // namespace jupan
