#include "ui/models/scale_stage_table_model.h"

#include <algorithm>

#include "ui/format/field_text.h"

namespace jupan {

void ScaleStageTableModel::setBudgets(const std::vector<StageBudget>& budgets) {
    budgets_.clear();
    for (const StageBudget& known : budgets) budgets_.emplace(known.stage, known);
}

std::vector<EntityTableModel::Row> ScaleStageTableModel::makeRows() {
    std::vector<Row> rows;
    double largest = 0;
    for (std::size_t i = 0; i < project().scaleStages.size(); ++i) {
        const ScaleStage& stage = project().scaleStages[i];
        rows.push_back({stage.id.text, i});
        if (stage.budget) largest = std::max(largest, asDouble(*stage.budget));
    }
    for (const auto& [id, known] : budgets_) largest = std::max(largest, known.planned);
    steps_ = formatter().fixedFor(largest);
    return rows;
}

std::vector<EntityTableModel::Column> ScaleStageTableModel::makeColumns() {
    return {{fieldLabel("scale_stage", "name")},
            {tr("From")},
            {tr("Months"), true},
            {fieldLabel("scale_stage", "departments")},
            {tr("Share"), true},
            {tr("Budget\n(%1)").arg(steps_.unitCaption()), true},
            {tr("Cost by the plan\n(%1)").arg(steps_.unitCaption()), true}};
}

EntityTableModel::Cell ScaleStageTableModel::cell(const Row& row, int column) const {
    const ScaleStage& stage = project().scaleStages[row.index];
    switch (column) {
        case name:
            return nameCell(stage.name);
        case start:
            return {.text = formatter().calendarMonth(stage.start)};
        case months:
            return {.text = formatter().number(stage.months)};
        case departments: {
            QStringList names;
            for (const std::string& department : stage.departments) names << displayName(department);
            const QString text = names.isEmpty() ? tr("All") : names.join(QStringLiteral(", "));
            return {.text = text, .tip = text};
        }
        case share:
            return {.text = formatter().percent(stage.share)};
        case budget:
            return stage.budget ? moneyCell(asDouble(*stage.budget), steps_) : Cell{.text = QChar(0x2013)};
        default:
            return plannedCell(stage);
    }
}

EntityTableModel::Cell ScaleStageTableModel::plannedCell(const ScaleStage& stage) const {
    const auto found = budgets_.find(stage.id.text);
    if (found == budgets_.end()) return {.text = QChar(0x2013)};
    Cell cell = moneyCell(found->second.planned, steps_);
    if (found->second.budget && found->second.planned > *found->second.budget) {
        cell.bad = true;
        // Said without colour too.
        cell.text += QStringLiteral(" ▲");
        cell.tip = tr("%1: more than the budget of the stage").arg(cell.tip);
    }
    return cell;
}

}  // namespace jupan
