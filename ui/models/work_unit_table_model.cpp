#include "ui/models/work_unit_table_model.h"

#include "core/engine/cost_years.h"
#include "ui/models/page_money.h"

namespace jupan {

std::vector<EntityTableModel::Row> WorkUnitTableModel::makeRows() {
    const auto& units = project().workUnits;
    const std::vector<WorkUnitBenefit> sums = benefitsOfWorkUnits(project(), results());
    std::vector<Row> rows;
    benefits_.clear();
    kpiCounts_.clear();
    for (std::size_t i = 0; i < units.size(); ++i) {
        rows.push_back({units[i].id.text, i});
        benefits_.push_back(sums[i].benefit);
        kpiCounts_.push_back(sums[i].kpis);
    }
    steps_ = benefitSteps(results(), formatter());
    return rows;
}

std::vector<EntityTableModel::Column> WorkUnitTableModel::makeColumns() {
    return {{tr("Work unit")},
            {tr("Department")},
            {tr("Items a month"), true},
            {tr("Time an item"), true},
            {tr("Cost an hour"), true},
            {tr("KPIs"), true},
            {tr("Benefit\n(%1)").arg(steps_.unitCaption()), true}};
}

EntityTableModel::Cell WorkUnitTableModel::cell(const Row& row, int column) const {
    const WorkUnit& unit = project().workUnits[row.index];
    switch (column) {
        case name:
            return nameCell(unit.name);
        case department:
            return unit.department.empty() ? Cell{.text = QChar(0x2013)} : nameCell(unit.department);
        case volume:
            return {.text = formatter().number(unit.volumePerMonth.value)};
        case minutes:
            return {.text = formatter().value(unit.minutesPerItem.value, Unit::minutes)};
        case hourlyCost:
            return {.text = formatter().moneyIn(unit.hourlyCost.value, formatter().currency())};
        case kpis:
            return {.text = formatter().number(kpiCounts_[row.index])};
        default:
            return moneyCell(benefits_[row.index], steps_);
    }
}

}  // namespace jupan
