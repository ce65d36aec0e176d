// The models of the project: what a million tokens cost in each, how old that is, and whether the catalogue says so
// too.
#pragma once

#include "core/prices/price_update.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_words.h"

namespace jupan {

class PriceProjectTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, input, cachedInput, output, batchInput, batchOutput, longContext, age, state };
    PriceProjectTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent = nullptr);

    /// The model beside its catalogue entry, or null where it has none.
    [[nodiscard]] const PriceDifference* difference(const std::string& model) const;
    [[nodiscard]] const std::vector<PriceDifference>& differences() const { return differences_; }
    [[nodiscard]] PriceAge ageOf(const Model& model) const;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    [[nodiscard]] Cell longContextCell(const Model& model) const;
    [[nodiscard]] Cell ageCell(const Model& model) const;
    [[nodiscard]] Cell stateCell(const Model& model) const;

    PriceBook& book_;
    std::vector<PriceDifference> differences_;
};

}  // namespace jupan
