// The seats, token workloads or cost items of a project with what they cost a month, by year and in total.
#pragma once

#include <optional>

#include "core/engine/cost_years.h"
#include "ui/models/cost_cell.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class CostLineTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum class Section { workloads, seats, items };

    CostLineTableModel(Section section, const ProjectDocument& document, const ViewSettings& view,
                       QObject* parent = nullptr);

    /// What a money cell stands for; nothing for words and for cells without an amount.
    [[nodiscard]] std::optional<CostCell> costCell(const QModelIndex& index) const;

protected:
    std::vector<Row> makeRows() override;
    std::vector<Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;
    [[nodiscard]] Cell totalCell(int column) const override;
    [[nodiscard]] bool hasTotal() const override { return true; }

private:
    enum FixedColumn { name, category, currency, steadyMonth, firstYear };

    [[nodiscard]] Category categoryOf(const Row& row) const;
    [[nodiscard]] QString currenciesOf(const Row& row) const;
    [[nodiscard]] double amountIn(const LinesTotal& line, int column) const;
    [[nodiscard]] Cell figureCell(const LinesTotal& line, int column) const;
    /// Only cost items can fall before launch; the others need no such column.
    [[nodiscard]] std::size_t firstShownYear() const { return section_ == Section::items ? 0 : 1; }

    Section section_;
    std::vector<LinesTotal> lines_;  ///< by index in the project's list
    std::vector<std::string> ids_;   ///< of the rows
    LinesTotal total_;
    std::size_t yearCount_ = 0;  ///< Initial included
    Formatter steps_;
};

}  // namespace jupan
