// Which KPIs are worth measuring, from the simulation.
#include <QTableView>

#include "core/project/inputs.h"
#include "ui/document/simulation_runner.h"
#include "ui/format/field_text.h"
#include "ui/models/pilot_words.h"
#include "ui/models/price_text_table.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/outcome_table.h"
#include "ui/pages/pilot_kpi_card.h"

namespace jupan {

void PilotKpiCard::propose() {
    proposing_ = !proposing_;
    if (proposing_) document_.simulation().setWanted(true);
    loadCandidates();
}

QString PilotKpiCard::candidatesNote() const {
    if (uncertainInputs(document_.project()).empty())
        return tr(
            "No input has a range yet, so no measurement would change the decision as the plan stands. Give ranges "
            "to what you are unsure of; until then the KPIs stand here in the order of the plan.");
    const auto state = document_.simulation().state();
    if (!document_.simulation().result())
        return state == SimulationRunner::State::running
                   ? tr("The simulation is running; it tells what knowing each KPI is worth.")
                   : tr("What knowing each KPI is worth comes from the simulation, which has not run yet.");
    return tr(
        "Measure first what is worth most: the worth is an upper bound of what knowing the KPI for sure would "
        "save. What you chose on “Measure first” comes before what is worth nothing.");
}

void PilotKpiCard::loadCandidates() {
    proposal_->setVisible(proposing_ && propose_->isVisibleTo(this));
    if (!proposing_) return;
    const Project& project = document_.project();
    const auto& result = document_.simulation().result();
    candidates_ = pilotCandidates(project, result ? *result : Simulation{});
    std::erase_if(candidates_, [](const PilotCandidate& each) { return each.chosen; });
    candidatesNote_->setText(candidatesNote());
    const Formatter& words = view_.formatter();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const PilotCandidate& each : candidates_) {
        const QString name = pilotKpiName(project, each.kpi);
        const QString input = each.input.empty() ? QStringLiteral("–") : inputWords(project, each.input);
        rows.push_back({{.text = name, .tip = name},
                        {.text = result ? words.money(each.worth) : QStringLiteral("–")},
                        {.text = words.money(each.cost)},
                        {.text = each.wanted.empty() ? QString() : tr("chosen on “Measure first”")},
                        {.text = input, .tip = input}});
    }
    candidatesModel_->setContent({{fieldLabel("pilot_kpi", "kpi")},
                                  {tr("Knowing it is worth"), true},
                                  {tr("Measuring costs"), true},
                                  {tr("Wanted")},
                                  {tr("Input it speaks of")}},
                                 std::move(rows));
    candidatesTable_->setVisible(!candidates_.empty());
    take_->setVisible(!candidates_.empty());
    if (!candidates_.empty()) candidatesTable_->selectRow(0);
    fitTable(candidatesTable_, 4, tr("KPIs worth measuring"));
}

void PilotKpiCard::takeCandidates() {
    std::vector<std::string> kpis;
    for (const QModelIndex& row : candidatesTable_->selectionModel()->selectedRows())
        kpis.push_back(candidates_[static_cast<std::size_t>(row.row())].kpi);
    if (kpis.empty()) return;
    proposing_ = false;
    add(kpis);
}

}  // namespace jupan
