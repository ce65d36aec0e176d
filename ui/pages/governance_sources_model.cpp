#include "ui/pages/governance_sources_model.h"

#include <cmath>

#include "core/engine/data_quality.h"
#include "core/project/editing.h"
#include "ui/format/field_text.h"

namespace jupan {

std::vector<EntityTableModel::Row> GovernanceSourcesModel::makeRows() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < project().dataSources.size(); ++i)
        rows.push_back({project().dataSources[i].id.text, i});
    return rows;
}

std::vector<EntityTableModel::Column> GovernanceSourcesModel::makeColumns() {
    return {{fieldLabel("data_source", "name")},  {fieldLabel("data_source", "owner")},
            {fieldLabel("data_source", "place")}, {fieldLabel("data_source", "personal_data"), false, true},
            {tr("Quality\n(0–100)"), true},       {fieldLabel("data_source", "work_units")}};
}

EntityTableModel::Cell GovernanceSourcesModel::cell(const Row& row, int column) const {
    if (row.index >= project().dataSources.size()) return {};  // a layout between an edit and the next refresh
    const DataSource& source = project().dataSources[row.index];
    switch (column) {
        case name:
            return nameCell(source.name);
        case owner:
            return source.owner.empty() ? Cell{.text = tr("none yet"), .bad = true} : nameCell(source.owner);
        case place:
            return {.text = choiceText(source.place)};
        case personal:
            return {.text = choiceText(source.personalData),
                    .chip = source.personalData == PersonalData::none ? QString() : QStringLiteral("caution")};
        case quality: {
            const std::optional<double> score = sourceQuality(source);
            return {.text = score ? formatter().number(std::round(*score)) : tr("not rated"),
                    .tip = score ? formatter().exactNumber(*score) : QString()};
        }
        default: {
            QStringList names;
            for (const std::string& id : source.workUnits)
                if (const WorkUnit* unit = findEntity<WorkUnit>(project(), id)) names << displayName(unit->name);
            const QString all = names.join(QStringLiteral(", "));
            return {.text = names.isEmpty() ? QStringLiteral("–") : all, .tip = all};
        }
    }
}

}  // namespace jupan
