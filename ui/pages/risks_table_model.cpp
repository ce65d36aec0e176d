#include "ui/pages/risks_table_model.h"

#include "core/governance/risk_register.h"
#include "ui/analysis/risk_charts.h"
#include "ui/format/field_text.h"

namespace jupan {
namespace {

const QString dash = QStringLiteral("–");

}  // namespace

std::vector<EntityTableModel::Row> RisksTableModel::makeRows() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < project().risks.size(); ++i) rows.push_back({project().risks[i].id.text, i});
    return rows;
}

std::vector<EntityTableModel::Column> RisksTableModel::makeColumns() {
    return {{tr("No."), true},
            {fieldLabel("risk", "name")},
            {fieldLabel("risk", "likelihood"), true},
            {fieldLabel("risk", "impact"), true},
            {tr("Score"), false, true},
            {fieldLabel("risk", "response")},
            {fieldLabel("risk", "owner")},
            {fieldLabel("risk", "review")}};
}

EntityTableModel::Cell RisksTableModel::cell(const Row& row, int column) const {
    if (row.index >= project().risks.size()) return {};  // a layout between an edit and the next refresh
    const Risk& risk = project().risks[row.index];
    const auto grade = [](const std::optional<int>& value) {
        return Cell{.text = value ? QString::number(*value) : dash};
    };
    switch (column) {
        case number:
            return {.text = QString::number(row.index + 1)};
        case name:
            return nameCell(risk.name);
        case likelihood:
            return grade(risk.likelihood);
        case impact:
            return grade(risk.impact);
        case score: {
            const std::optional<int> points = riskScore(risk);
            const bool high = points && riskLevel(*points) == RiskLevel::high;
            return {.text = riskScoreText(risk), .chip = high ? QStringLiteral("caution") : QString()};
        }
        case response:
            return {.text = choiceText(risk.response)};
        case owner:
            return risk.owner.empty() ? Cell{.text = dash} : nameCell(risk.owner);
        default: {
            if (!risk.review) return {.text = dash};
            const QString day = formatter().date(*risk.review);
            const bool overdue = *risk.review < today_;
            return {.text = overdue ? tr("%1 · overdue").arg(day) : day, .bad = overdue};
        }
    }
}

}  // namespace jupan
