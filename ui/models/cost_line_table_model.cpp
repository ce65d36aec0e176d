#include "ui/models/cost_line_table_model.h"

#include <algorithm>
#include <unordered_map>

#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/models/page_money.h"

namespace jupan {

CostLineTableModel::CostLineTableModel(Section section, const ProjectDocument& document, const ViewSettings& view,
                                       QObject* parent)
    : EntityTableModel(document, view, parent), section_(section) {}

std::vector<EntityTableModel::Row> CostLineTableModel::makeRows() {
    std::vector<Row> rows;
    const auto take = [&](const auto& list) {
        for (std::size_t i = 0; i < list.size(); ++i) rows.push_back({list[i].id.text, i});
    };
    if (section_ == Section::workloads) take(project().workloads);
    if (section_ == Section::seats) take(project().seats);
    if (section_ == Section::items) take(project().costs);

    std::unordered_map<std::string_view, const ItemFigures*> figures;
    for (const ItemFigures& item : results().costs) figures.emplace(item.id, &item);
    lines_.clear();
    ids_.clear();
    for (const Row& row : rows) {
        ids_.push_back(row.id);
        const auto found = figures.find(row.id);
        lines_.push_back(found == figures.end() ? LinesTotal{} : lineTotal(*found->second));
    }
    total_ = totalOf(results(), ids_);
    yearCount_ = results().years.size();
    steps_ = costSteps(results(), formatter());
    return rows;
}

std::vector<EntityTableModel::Column> CostLineTableModel::makeColumns() {
    std::vector<Column> columns{
        {tr("Name")}, {tr("Category")}, {tr("Currency")}, {tr("A month\n(%1)").arg(steps_.unitCaption()), true}};
    for (std::size_t year = firstShownYear(); year < yearCount_; ++year)
        columns.push_back({formatter().yearColumn(static_cast<int>(year)), true});
    columns.push_back({tr("Total"), true});
    return columns;
}

Category CostLineTableModel::categoryOf(const Row& row) const {
    if (section_ == Section::workloads) return project().workloads[row.index].category;
    if (section_ == Section::seats) return project().seats[row.index].category;
    return project().costs[row.index].category;
}

QString CostLineTableModel::currenciesOf(const Row& row) const {
    const QString own = QString::fromStdString(project().settings.currency.code);
    const auto textOf = [&](const std::optional<Currency>& chosen) {
        return chosen ? QString::fromStdString(chosen->code) : own;
    };
    if (section_ == Section::seats) return textOf(project().seats[row.index].currency);
    if (section_ == Section::items) return textOf(project().costs[row.index].currency);
    QStringList codes;
    for (const Stage& stage : project().workloads[row.index].stages)
        for (const MixShare& part : stage.mix)
            if (const Model* model = findEntity<Model>(project(), part.model.text))
                codes << QString::fromStdString(model->currency.code);
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

double CostLineTableModel::amountIn(const LinesTotal& line, int column) const {
    if (column == steadyMonth) return line.steadyMonth;
    const std::size_t year = firstShownYear() + static_cast<std::size_t>(column - firstYear);
    if (year >= yearCount_) return line.total;
    return year < line.years.size() ? line.years[year] : 0.0;
}

EntityTableModel::Cell CostLineTableModel::figureCell(const LinesTotal& line, int column) const {
    Cell shown = moneyCell(amountIn(line, column), steps_);
    shown.tip = tipWithArithmetic(shown.tip);
    return shown;
}

std::optional<CostCell> CostLineTableModel::costCell(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < steadyMonth) return std::nullopt;
    const bool isTotal = index.row() >= entityCount();
    const int column = index.column();
    CostCell cell;
    cell.kind = isTotal ? CostCell::Kind::lines : CostCell::Kind::line;
    cell.ids = isTotal ? ids_ : std::vector<std::string>{idAt(index.row())};
    cell.name = this->index(index.row(), name).data().toString();
    cell.column =
        column == steadyMonth ? tr("a month") : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const std::size_t year = firstShownYear() + static_cast<std::size_t>(std::max(0, column - firstYear));
    cell.span = column == steadyMonth ? CostCell::Span::steadyMonth
                : year < yearCount_   ? CostCell::Span::year
                                      : CostCell::Span::total;
    cell.year = static_cast<int>(year);
    cell.amount = amountIn(isTotal ? total_ : lines_[static_cast<std::size_t>(index.row())], column);
    cell.shown = tr("%1 (%2)", "amount, unit").arg(steps_.cellMoney(cell.amount), steps_.unitCaption());
    return cell;
}

EntityTableModel::Cell CostLineTableModel::cell(const Row& row, int column) const {
    switch (column) {
        case name:
            if (section_ == Section::workloads) return nameCell(project().workloads[row.index].name);
            if (section_ == Section::seats) return nameCell(project().seats[row.index].name);
            return nameCell(project().costs[row.index].name);
        case category:
            return {.text = choiceText(categoryOf(row)), .tip = choiceText(categoryOf(row))};
        case currency:
            return {.text = currenciesOf(row)};
        default:
            return figureCell(lines_[row.index], column);
    }
}

EntityTableModel::Cell CostLineTableModel::totalCell(int column) const {
    if (column == name) return {.text = tr("Total")};
    return column < steadyMonth ? Cell{} : figureCell(total_, column);
}

}  // namespace jupan
