#include "ui/models/cost_years_table_model.h"

#include "ui/format/field_text.h"
#include "ui/models/page_money.h"

namespace jupan {

std::vector<EntityTableModel::Row> CostYearsTableModel::makeRows() {
    categories_ = categoryYears(project(), results());
    contingency_ = contingencyYears(results());
    steps_ = costSteps(results(), formatter());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < categories_.size(); ++i)
        rows.push_back({std::string(nameOf(categories_[i].category)), i});
    if (!rows.empty()) rows.push_back({"contingency", categories_.size()});
    return rows;
}

std::vector<EntityTableModel::Column> CostYearsTableModel::makeColumns() {
    std::vector<Column> columns{{tr("Category (%1)").arg(steps_.unitCaption())}};
    for (const YearFigures& year : results().years) columns.push_back({formatter().yearColumn(year.year), true});
    columns.push_back({tr("Total"), true});
    return columns;
}

double CostYearsTableModel::categoryTotal(Category category) const {
    for (const auto& [known, total] : results().categories)
        if (known == category) return total;
    return 0;
}

EntityTableModel::Cell CostYearsTableModel::cell(const Row& row, int column) const {
    const bool isContingency = row.index == categories_.size();
    if (column == 0) {
        if (!isContingency) return {.text = choiceText(categories_[row.index].category)};
        return {.text = tr("Contingency %1").arg(formatter().percent(project().settings.contingency))};
    }
    const auto year = static_cast<std::size_t>(column) - 1;
    const std::vector<double>& years = isContingency ? contingency_ : categories_[row.index].years;
    if (year < results().years.size()) return moneyCell(year < years.size() ? years[year] : 0.0, steps_);
    return moneyCell(isContingency ? results().contingency : categoryTotal(categories_[row.index].category), steps_);
}

EntityTableModel::Cell CostYearsTableModel::totalCell(int column) const {
    if (column == 0) return {.text = tr("Total cost")};
    const auto year = static_cast<std::size_t>(column) - 1;
    if (year < results().years.size()) return moneyCell(results().years[year].cost, steps_);
    return moneyCell(results().metrics.totalCost, steps_);
}

}  // namespace jupan
