#include "ui/report/axes_goals.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/money_charts.h"
#include "ui/format/field_text.h"
#include "ui/report/section_money.h"

namespace jupan {
namespace {

constexpr std::size_t mostKpis = 40;

class AxesSection {
    Q_DECLARE_TR_FUNCTIONS(AxesSection)
};

/// The inputs that say what there is today, of a KPI of this kind.
std::vector<std::string> baselinePaths(const Kpi& kpi) {
    const std::string own = "kpi." + kpi.id.text + ".";
    const std::string unit = kpi.workUnit ? "work_unit." + kpi.workUnit->text + "." : std::string();
    switch (kpi.kind) {
        case KpiKind::timeSaving:
            return unit.empty() ? std::vector<std::string>{} : std::vector<std::string>{unit + "minutes_per_item"};
        case KpiKind::costSaving:
            return {own + "monthly_cost"};
        case KpiKind::revenue:
            return {own + "monthly_revenue"};
        case KpiKind::quality:
            return {own + "error_rate"};
        case KpiKind::risk:
            return {own + "annual_probability"};
        case KpiKind::amount:
        case KpiKind::tracked:
            break;
    }
    return {};
}

QString valueOf(const Project& project, const std::string& path, const Formatter& formatter) {
    const auto field = findNumberFieldToRead(project, path);
    const auto value = field ? field->value() : std::nullopt;
    return value ? inputValue(project, path, *value, formatter) : dash();
}

QString baselineText(const Kpi& kpi, const Project& project, const Formatter& formatter) {
    QStringList values;
    for (const std::string& path : baselinePaths(kpi)) values << valueOf(project, path, formatter);
    return orDash(values.join(QStringLiteral(", ")));
}

QString effectText(const Kpi& kpi, const Project& project, const Formatter& formatter) {
    const std::string_view name = effectField(kpi.kind);
    if (name.empty()) return AxesSection::tr("tracked beside the money");
    const std::string path = "kpi." + kpi.id.text + "." + std::string(name);
    const auto field = findNumberFieldToRead(project, path);
    const Uncertain* value = field ? field->uncertain() : nullptr;
    if (!value) return dash();
    const auto words = [&](double number) { return inputValue(project, path, number, formatter); };
    if (!value->spread) return words(value->value);
    return AxesSection::tr("%1 (%2 to %3)", "value, low, high")
        .arg(words(value->value), words(value->spread->low), words(value->spread->high));
}

QStringList kpiCells(const Kpi& kpi, const Project& project, const Formatter& formatter) {
    QStringList proof{oneLine(kpi.dataPoint), oneLine(kpi.measuredEvery)};
    proof.removeAll(QString());
    return {orDash(oneLine(kpi.name)),
            choiceText(kpi.kind),
            choiceText(kpi.axis),
            baselineText(kpi, project, formatter),
            effectText(kpi, project, formatter),
            orDash(oneLine(kpi.owner)),
            orDash(proof.join(QStringLiteral(", ")))};
}

QString unitTitle(const WorkUnit& unit, const Project& project, const Formatter& formatter) {
    QStringList parts{orDash(oneLine(unit.name)), oneLine(unit.department)};
    if (unit.volumePerMonth.value != 0)
        parts << valueOf(project, "work_unit." + unit.id.text + ".volume_per_month", formatter);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ReportTable kpisTable(const Project& project, const Formatter& formatter) {
    ReportTable table{
        .caption = AxesSection::tr("Work units and their KPIs"),
        .unit = {},
        .columns = {wordColumn(AxesSection::tr("KPI"), 1.9), wordColumn(AxesSection::tr("Kind"), 1.1),
                    wordColumn(AxesSection::tr("Value axis"), 1.1), wordColumn(AxesSection::tr("Baseline"), 1.1),
                    wordColumn(AxesSection::tr("Effect"), 1.4), wordColumn(AxesSection::tr("Owner"), 1),
                    wordColumn(AxesSection::tr("Proof, how often"), 1.5)},
        .rows = {},
        .note = {}};
    std::size_t shown = 0;
    const auto addKpis = [&](const QString& title, const auto& belongs) {
        bool begun = false;
        for (const Kpi& kpi : project.kpis) {
            if (!belongs(kpi) || shown == mostKpis) continue;
            if (!begun) table.rows.push_back({{title}, ReportRowStyle::group});
            begun = true;
            table.rows.push_back({kpiCells(kpi, project, formatter)});
            ++shown;
        }
        return begun;
    };
    for (const WorkUnit& unit : project.workUnits)
        if (!addKpis(unitTitle(unit, project, formatter),
                     [&](const Kpi& kpi) { return kpi.workUnit && kpi.workUnit->text == unit.id.text; }) &&
            shown < mostKpis)
            table.rows.push_back(
                {{AxesSection::tr("%1: no KPI yet").arg(unitTitle(unit, project, formatter))}, ReportRowStyle::group});
    addKpis(AxesSection::tr("Without work unit"), [](const Kpi& kpi) { return !kpi.workUnit; });
    if (shown < project.kpis.size())
        table.note = AxesSection::tr("%n further KPI(s) are listed with the assumptions.", nullptr,
                                     static_cast<int>(project.kpis.size() - shown));
    return table;
}

}  // namespace

void addGoals(SectionWriter& write, const ReportContext& context) {
    const Project& project = context.project();
    write.heading(AxesSection::tr("1. Goals and KPIs"));
    if (project.workUnits.empty() && project.kpis.empty()) {
        write.paragraph(AxesSection::tr("No work unit and no KPI is defined yet."));
        return;
    }
    const auto tracked = std::count_if(project.kpis.begin(), project.kpis.end(),
                                       [](const Kpi& kpi) { return kpi.kind == KpiKind::tracked; });
    const auto number = [&](std::size_t count) { return context.formatter.number(static_cast<double>(count), 0); };
    QString text =
        AxesSection::tr("ROI is looked at for each work unit. Work units: %1; KPIs that bring money: %2.")
            .arg(number(project.workUnits.size()), number(project.kpis.size() - static_cast<std::size_t>(tracked)));
    if (tracked > 0)
        text += QLatin1Char(' ') + AxesSection::tr(
                                       "%n KPI(s) are tracked: they are measured and reported beside the "
                                       "money, and never added to it.",
                                       nullptr, static_cast<int>(tracked));
    write.paragraph(text);
    write.table(kpisTable(project, context.formatter));
    write.chart<CategoryBarChart>(
        context, AxesSection::tr("Total benefit of each value axis over the plan."),
        [&](CategoryBarChart& chart) {
            showAxes(chart, context.results(), project, context.scenario(), context.formatter);
        },
        QSize(720, 240));
}

}  // namespace jupan
