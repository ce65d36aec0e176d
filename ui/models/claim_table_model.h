// The claims of a project with where they are from and whether they hold.
#pragma once

#include "ui/models/claim_words.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class ClaimTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, source, kind, verdict };
    using EntityTableModel::EntityTableModel;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    std::vector<ClaimVerdict> verdicts_;  ///< by index of the project's claim
};

}  // namespace jupan
