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

// Rows: the categories, contingency, and the total of both.
double CostYearsTableModel::amountIn(int row, int column) const {
    const auto year = static_cast<std::size_t>(column) - 1;
    const bool isYear = year < results().years.size();
    const auto category = static_cast<std::size_t>(row);
    if (row >= entityCount()) return isYear ? results().years[year].cost : results().metrics.totalCost;
    const bool isContingency = category == categories_.size();
    if (!isYear) return isContingency ? results().contingency : categoryTotal(categories_[category].category);
    const std::vector<double>& years = isContingency ? contingency_ : categories_[category].years;
    return year < years.size() ? years[year] : 0.0;
}

EntityTableModel::Cell CostYearsTableModel::figureCell(int row, int column) const {
    Cell shown = moneyCell(amountIn(row, column), steps_);
    shown.tip = tipWithArithmetic(shown.tip);
    return shown;
}

EntityTableModel::Cell CostYearsTableModel::cell(const Row& row, int column) const {
    if (column > 0) return figureCell(static_cast<int>(row.index), column);
    if (row.index < categories_.size()) return {.text = choiceText(categories_[row.index].category)};
    return {.text = tr("Contingency %1").arg(formatter().percent(project().settings.contingency))};
}

EntityTableModel::Cell CostYearsTableModel::totalCell(int column) const {
    if (column == 0) return {.text = tr("Total cost")};
    return figureCell(entityCount(), column);
}

std::vector<std::string> CostYearsTableModel::linesOf(Category category) const {
    std::vector<std::string> ids;
    const auto take = [&](const auto& list) {
        for (const auto& line : list)
            if (line.category == category) ids.push_back(line.id.text);
    };
    take(project().workloads);
    take(project().seats);
    take(project().costs);
    return ids;
}

std::optional<CostCell> CostYearsTableModel::costCell(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < 1) return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    CostCell cell;
    cell.kind = index.row() >= entityCount() ? CostCell::Kind::everything
                : row == categories_.size()  ? CostCell::Kind::contingency
                                             : CostCell::Kind::lines;
    if (cell.kind == CostCell::Kind::lines) cell.ids = linesOf(categories_[row].category);
    cell.name = this->index(index.row(), 0).data().toString();
    cell.column = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    cell.year = index.column() - 1;
    cell.span =
        static_cast<std::size_t>(cell.year) < results().years.size() ? CostCell::Span::year : CostCell::Span::total;
    cell.amount = amountIn(index.row(), index.column());
    cell.shown = tr("%1 (%2)", "amount, unit").arg(steps_.cellMoney(cell.amount), steps_.unitCaption());
    return cell;
}

}  // namespace jupan
