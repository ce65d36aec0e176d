#include "core/workbook/month_plan.h"

#include "core/engine/lines.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"

namespace jupan::workbook {
namespace {

/// Rows of what the KPIs of one work unit claim of its hours.
void placeClaims(const Project& project, const WorkUnit& unit, MonthLayout& layout, std::uint32_t& row) {
    bool any = false;
    for (const Kpi& kpi : project.kpis) {
        if (kpi.kind != KpiKind::timeSaving || kpi.workUnit->text != unit.id.text) continue;
        layout.claim[kpi.id.text] = row++;
        any = true;
    }
    if (!any) return;
    layout.claimed[unit.id.text] = row++;
    layout.scale[unit.id.text] = row++;
}

}  // namespace

MonthLayout layoutOf(const Project& project) {
    MonthLayout layout;
    layout.firstKpi = MonthRows::kpis + 1;
    layout.costHeading = layout.firstKpi + static_cast<std::uint32_t>(project.kpis.size()) + 1;
    layout.firstCost = layout.costHeading + 1;
    layout.stepHeading = layout.firstCost + static_cast<std::uint32_t>(costLineCount(project)) + 1;
    std::uint32_t row = layout.firstStep = layout.stepHeading + 1;
    for (const WorkUnit& unit : project.workUnits) layout.volume[unit.id.text] = row++;
    for (const Kpi& kpi : project.kpis)
        if (kpi.kind != KpiKind::tracked) layout.adoption[kpi.id.text] = row++;
    for (const WorkUnit& unit : project.workUnits) placeClaims(project, unit, layout, row);
    for (const Workload& load : project.workloads) {
        layout.load[load.id.text] = row;
        row += stepsOfLoad;
    }
    layout.lastStep = row - 1;
    return layout;
}

Adoption withEnd(Adoption adoption, int horizon) {
    if (!adoption.endMonth) adoption.endMonth = horizon;
    return adoption;
}

std::string adoptionFormula(const MonthPlan& plan, const std::string& path, const MonthColumn& month) {
    const auto live = [&](const char* field) { return plan.live(path + ".adoption." + field); };
    const std::string number = month.number();
    const std::string ramp = "MIN(1,(" + number + "-" + live("start_month") + "+1)/MAX(" + live("ramp_months") + ",1))";
    const std::string curve(plan.grid.book().word(choiceWords(RampShape::sCurve)));
    return "IF(OR(" + number + "<" + live("start_month") + "," + number + ">" + live("end_month") + "),0," +
           live("ceiling") + "*IF(" + live("shape") + "=" + textConstant(curve) + "," + ramp + "^2*(3-2*" + ramp +
           ")," + ramp + "))";
}

}  // namespace jupan::workbook
