// The KPIs of a project, grouped by work unit, with the benefit that each brings over the horizon.
#pragma once

#include <unordered_map>

#include "ui/models/entity_table_model.h"

namespace jupan {

/// The value of the KPI's effectField(), or null.
const Uncertain* mainValue(const Kpi& kpi);

class KpiTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { workUnit, name, kind, improvement, range, source, benefit };
    using EntityTableModel::EntityTableModel;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;
    [[nodiscard]] Cell totalCell(int column) const override;
    [[nodiscard]] bool hasTotal() const override { return true; }

private:
    [[nodiscard]] Cell sourceCell(const Kpi& kpi) const;
    [[nodiscard]] QString rangeText(const Kpi& kpi, const Spread& spread) const;
    [[nodiscard]] QString valueText(const Kpi& kpi, double value) const;

    std::vector<double> totals_;  ///< by index of the project's KPI
    std::unordered_map<std::string, std::size_t> unitIndex_;
    Formatter steps_;
};

}  // namespace jupan
