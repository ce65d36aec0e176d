#include <algorithm>

#include "core/audit/change_log.h"
#include "core/governance/claim_check.h"
#include "core/governance/shipped_items.h"
#include "core/project/inputs.h"
#include "core/tables/list_table.h"
#include "core/tables/table_makers.h"
#include "resources/framework/framework_words.h"

namespace jupan::tables {

/// One row; exchange rates stand in the table of assumptions.
Result<ExportTable> projectTable(const TableContext& context) {
    ExportTable table = listTable(std::vector<Settings>{context.project().settings}, context.money());
    const auto rates = std::ranges::find(table.columns, "fx", &TableColumn::key);
    table.rows.front().erase(table.rows.front().begin() + (rates - table.columns.begin()));
    table.columns.erase(rates);
    return table;
}

/// What each scenario changes: a number under its input path or factor, or, of a choice, what is chosen.
Result<ExportTable> scenarioChangesTable(const TableContext& context) {
    ExportTable table{
        .columns = {column("scenario"), column("name"), column("input"), column("value"), column("choice")}};
    for (const Scenario& scenario : context.project().scenarios) {
        for (const auto& [path, value] : scenario.overrides) addRow(table, scenario.id, scenario.name, path, value, "");
        for (const ScenarioLadder& ladder : scenario.ladders)
            addRow(table, scenario.id, scenario.name, "workload." + ladder.workload.text + ".stages", std::nullopt,
                   fieldText(ladder.stages));
        for (const ScenarioBilling& change : scenario.billings)
            addRow(table, scenario.id, scenario.name, "seat." + change.seat.text + ".billing", std::nullopt,
                   change.billing);
        if (scenario.benefitFactor != 1)
            addRow(table, scenario.id, scenario.name, "benefit_factor", scenario.benefitFactor, "");
        if (scenario.costFactor != 1) addRow(table, scenario.id, scenario.name, "cost_factor", scenario.costFactor, "");
    }
    return table;
}

/// Every number of the plan under its input path, with its range and where it comes from: the base project.
Result<ExportTable> assumptionsTable(const TableContext& context) {
    ExportTable table{.columns = {column("input"), column("name"), column("unit"), column("value"), column("low"),
                                  column("high"), column("dist"), column("source"), column("note"), column("date")}};
    const Project& project = context.project();
    for (const NumberField& field : numberFieldsToRead(project)) {
        const std::optional<double> value = field.value();
        if (!value) continue;
        const Uncertain* uncertain = field.uncertain();
        const Spread* spread = uncertain != nullptr && uncertain->spread ? &*uncertain->spread : nullptr;
        const auto known = project.provenance.find(field.path);
        const Provenance origin = known == project.provenance.end() ? Provenance() : known->second;
        addRow(table, field.path, context.nameOfInput(field.path), unitName(field.info.unit, context.money()),
               field.isInteger() ? cellOf(static_cast<std::int64_t>(*value)) : cellOf(*value),
               spread != nullptr ? cellOf(spread->low) : TableCell(),
               spread != nullptr ? cellOf(spread->high) : TableCell(),
               spread != nullptr ? cellOf(spread->distribution) : TableCell(), origin.source, origin.note,
               origin.date.empty() ? TableCell() : cellOf(origin.date));
    }
    return table;
}

Result<ExportTable> correlationsTable(const TableContext& context) {
    return listTable(context.project().correlations, context.money());
}

/// As the document has them; ranges stand in the table of assumptions.
Result<ExportTable> workUnitsTable(const TableContext& context) {
    return listTable(context.project().workUnits, context.money());
}

Result<ExportTable> claimsTable(const TableContext& context) {
    return listTable(context.project().claims, {});
}

/// A row a claim and a reading of its initial cost, in the claim's currency. `fits`: the claimed figures that the
/// reading bears out.
Result<ExportTable> claimChecksTable(const TableContext& context) {
    ExportTable table{.columns = {column("claim"), column("name"), column("currency"), column("initial_cost_read"),
                                  column("months", months), column("gross"), column("cost"), column("net"),
                                  column("yearly_net"), column("three_year_net"), column("roi", share),
                                  column("roi_high", share), column("payback_month", months), column("fits"),
                                  column("gaps"), column("money_called_roi")}};
    for (const Claim& claim : context.project().claims) {
        const ClaimCheck check = checkClaim(claim);
        const std::string currency = claim.currency ? claim.currency->code : context.money();
        std::vector<std::string> gaps;
        for (const ClaimGap gap : check.gaps) gaps.emplace_back(nameOf(gap));
        for (std::size_t i = 0; i < check.readings.size(); ++i) {
            const ClaimReading& reading = check.readings[i];
            std::vector<std::string> fits;
            for (const ClaimedFit& figure : check.figures)
                if (figure.fits[i] == FitKind::same) fits.emplace_back(nameOf(figure.figure));
            addRow(table, claim.id, claim.name, currency, reading.initial, reading.months, reading.gross, reading.cost,
                   reading.net, reading.yearlyNet, reading.threeYearNet, reading.roi, reading.roiHigh,
                   reading.paybackMonths, fits, gaps, check.moneyCalledRoi);
        }
    }
    return table;
}

/// Every prompt, answered or not, then answers to prompts that another version had.
Result<ExportTable> businessModelTable(const TableContext& context) {
    ExportTable table{.columns = {column("group"), column("id"), column("name"), column("ticked"), column("text")}};
    const auto& answers = context.project().businessModel;
    for (const BusinessPrompt& prompt : businessPrompts()) {
        const std::string id(prompt.id);
        const auto found = answers.find(id);
        const BusinessAnswer answer = found == answers.end() ? BusinessAnswer() : found->second;
        addRow(table, prompt.group, id, frameworkWords(context.language(), "prompt." + id).title,
               isCard(prompt.group) ? cellOf(answer.ticked) : TableCell(), answer.text);
    }
    for (const auto& [id, answer] : answers)
        if (std::ranges::find(businessPrompts(), id, &BusinessPrompt::id) == businessPrompts().end())
            addRow(table, std::nullopt, id, "", answer.ticked, answer.text);
    return table;
}

Result<ExportTable> changeLogTable(const TableContext& context) {
    ExportTable table = listTable(std::vector<ChangeEntry>(), {});
    if (context.source().log == nullptr) return table;
    Problems problems = context.source().log->forEach([&](const ChangeEntry& entry) {
        addRow(table, entry.number, entry.time, entry.who, entry.action, entry.path, entry.before, entry.after,
               entry.hash);
    });
    if (!problems.empty()) return problems;
    return table;
}

}  // namespace jupan::tables
