// Cost by category and year, the contingency as a line of its own, and the total of both.
#pragma once

#include <optional>

#include "core/engine/cost_years.h"
#include "ui/models/cost_cell.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class CostYearsTableModel : public EntityTableModel {
    Q_OBJECT

public:
    using EntityTableModel::EntityTableModel;

    /// What the table shows, for the chart beside it.
    [[nodiscard]] const std::vector<CategoryYears>& categories() const { return categories_; }
    [[nodiscard]] const std::vector<double>& contingency() const { return contingency_; }
    /// What a money cell stands for; nothing for words.
    [[nodiscard]] std::optional<CostCell> costCell(const QModelIndex& index) const;
    /// Settled unit of the money columns.
    [[nodiscard]] const Formatter& steps() const { return steps_; }

protected:
    std::vector<Row> makeRows() override;
    std::vector<Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;
    [[nodiscard]] Cell totalCell(int column) const override;
    [[nodiscard]] bool hasTotal() const override { return true; }

private:
    [[nodiscard]] std::vector<std::string> linesOf(Category category) const;
    [[nodiscard]] double amountIn(int row, int column) const;
    [[nodiscard]] Cell figureCell(int row, int column) const;
    [[nodiscard]] double categoryTotal(Category category) const;

    std::vector<CategoryYears> categories_;
    std::vector<double> contingency_;
    Formatter steps_;
};

}  // namespace jupan
