#include "ui/models/kpi_table_model.h"

#include <algorithm>

#include "ui/format/field_text.h"
#include "ui/models/page_money.h"

namespace jupan {

const Uncertain* mainValue(const Kpi& kpi) {
    const auto pointer = [](const std::optional<Uncertain>& value) { return value ? &*value : nullptr; };
    if (kpi.kind == KpiKind::revenue) return pointer(kpi.uplift);
    if (kpi.kind == KpiKind::amount) return pointer(kpi.monthlyAmount);
    return kpi.kind == KpiKind::tracked ? nullptr : pointer(kpi.reduction);
}

std::vector<EntityTableModel::Row> KpiTableModel::makeRows() {
    const auto& kpis = project().kpis;
    unitIndex_.clear();
    for (std::size_t i = 0; i < project().workUnits.size(); ++i) unitIndex_.emplace(project().workUnits[i].id.text, i);
    std::unordered_map<std::string_view, double> benefitOf;
    for (const ItemFigures& item : results().kpis) benefitOf.emplace(item.id, item.total);

    std::vector<Row> rows;
    totals_.clear();
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        rows.push_back({kpis[i].id.text, i});
        const auto found = benefitOf.find(kpis[i].id.text);
        totals_.push_back(found == benefitOf.end() ? 0.0 : found->second);
    }
    steps_ = benefitSteps(results(), formatter());
    const auto group = [&](const Row& row) {
        const auto& unit = kpis[row.index].workUnit;
        const auto found = unit ? unitIndex_.find(unit->text) : unitIndex_.end();
        return found == unitIndex_.end() ? project().workUnits.size() : found->second;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return group(a) < group(b); });
    return rows;
}

std::vector<EntityTableModel::Column> KpiTableModel::makeColumns() {
    const int horizon = project().settings.horizonMonths;
    const QString unit = steps_.unitCaption();
    const QString title = horizon % 12 == 0 ? tr("%1-year benefit\n(%2)").arg(horizon / 12).arg(unit)
                                            : tr("Benefit, %1 months\n(%2)").arg(horizon).arg(unit);
    return {{tr("Work unit")},           {tr("KPI")},  {tr("Kind")}, {tr("Improvement"), true}, {tr("Range"), true},
            {tr("Source"), false, true}, {title, true}};
}

EntityTableModel::Cell KpiTableModel::cell(const Row& row, int column) const {
    const Kpi& kpi = project().kpis[row.index];
    const Uncertain* main = mainValue(kpi);
    const QString nothing = QChar(0x2013);
    switch (column) {
        case workUnit: {
            const auto found = kpi.workUnit ? unitIndex_.find(kpi.workUnit->text) : unitIndex_.end();
            if (found == unitIndex_.end()) return {.text = nothing};
            return nameCell(project().workUnits[found->second].name);
        }
        case name:
            return nameCell(kpi.name);
        case kind:
            return {.text = choiceText(kpi.kind)};
        case improvement:
            return {.text = main ? valueText(kpi, main->value) : nothing};
        case range:
            if (!main || !main->spread) return {.text = nothing};
            return {.text = rangeText(kpi, *main->spread)};
        case source:
            return main ? sourceCell(kpi) : Cell{.text = nothing};
        default:
            return moneyCell(totals_[row.index], steps_);
    }
}

EntityTableModel::Cell KpiTableModel::sourceCell(const Kpi& kpi) const {
    const auto found = project().provenance.find("kpi." + kpi.id.text + "." + std::string(effectField(kpi.kind)));
    const Provenance provenance = found == project().provenance.end() ? Provenance{} : found->second;
    return {.text = choiceText(provenance.source),
            .tip = displayName(provenance.note),
            .chip = QString::fromLatin1(nameOf(provenance.source).data())};
}

QString KpiTableModel::valueText(const Kpi& kpi, double value) const {
    return kpi.kind == KpiKind::amount ? formatter().money(value) : formatter().percent(value);
}

/// "25 – 50 %": a percent sign once is enough.
QString KpiTableModel::rangeText(const Kpi& kpi, const Spread& spread) const {
    QString low = valueText(kpi, spread.low);
    const QString high = valueText(kpi, spread.high);
    if (low.endsWith(u'%') && high.endsWith(u'%')) low = low.chopped(1).trimmed();
    return tr("%1 – %2").arg(low, high);
}

EntityTableModel::Cell KpiTableModel::totalCell(int column) const {
    if (column == workUnit) return {.text = tr("Total")};
    if (column == benefit) return moneyCell(results().metrics.totalBenefit, steps_);
    return {};
}

}  // namespace jupan
