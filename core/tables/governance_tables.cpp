#include <algorithm>

#include "core/engine/data_quality.h"
#include "core/governance/data_sources.h"
#include "core/governance/gates.h"
#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "core/governance/schedule.h"
#include "core/governance/steps.h"
#include "core/tables/list_table.h"
#include "core/tables/table_makers.h"
#include "resources/framework/framework_words.h"

namespace jupan::tables {

/// Every item, those that ship in the words of the language.
Result<ExportTable> checklistsTable(const TableContext& context) {
    ExportTable table{.columns = {column("list"), column("id"), column("text"), column("own_item"), column("status"),
                                  column("owner"), column("due"), column("overdue"), column("evidence"),
                                  column("cost")}};
    for (const ChecklistLine& line : allChecklistLines(context.project())) {
        const ChecklistEntry& entry = line.entry;
        const std::string& words = frameworkWords(context.language(), "checklist." + entry.id.text).title;
        addRow(table, entry.list, entry.id, entry.text.empty() ? words : entry.text, !line.shipped, entry.status,
               entry.owner, entry.due, isOverdue(entry, context.source().day), entry.evidence, entry.cost);
    }
    return table;
}

/// A row a list, and one of all.
Result<ExportTable> readinessTable(const TableContext& context) {
    ExportTable table{.columns = {column("list"), column("applicable"), column("done"), column("in_progress"),
                                  column("overdue_items"), column("share", share)}};
    const auto add = [&](std::string_view list, const Readiness& readiness) {
        addRow(table, list, readiness.applicable, readiness.done, readiness.inProgress, readiness.overdue,
               readiness.share);
    };
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i) {
        const auto topic = static_cast<ChecklistTopic>(i);
        add(nameOf(topic), readinessOf(context.project(), topic, context.source().day));
    }
    add("all", overallReadiness(context.project(), context.source().day));
    return table;
}

Result<ExportTable> risksTable(const TableContext& context) {
    ExportTable table = listTable(context.project().risks, context.money());
    table.columns.push_back(column("score"));
    table.columns.push_back(column("level"));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::optional<int> score = riskScore(context.project().risks[i]);
        table.rows[i].push_back(cellOf(score));
        table.rows[i].push_back(score ? cellOf(riskLevel(*score)) : TableCell());
    }
    return table;
}

/// Steps of the project's form, reviews and own items, with their days and states.
Result<ExportTable> roadmapTable(const TableContext& context) {
    ExportTable table{.columns = {column("id"), column("name"), column("state"), column("start"), column("end"),
                                  column("milestone"), column("after"), column("owner"), column("done_on"),
                                  column("checks_met"), column("checks"), column("starts_too_early"), column("note")}};
    const Date day = context.source().day;
    const std::vector<StepStatus> statuses = stepStatuses(context.project(), day);
    for (const ScheduledStep& step : roadSchedule(context.project())) {
        const auto status = std::ranges::find(statuses, step.id, &StepStatus::id);
        const bool known = status != statuses.end();
        const StepState state = known ? status->state : ownItemState(step, day);
        const auto met = known ? std::ranges::count_if(status->checks, &StepCheck::met) : 0;
        addRow(table, step.id, step.shipped ? frameworkWords(context.language(), "step." + step.id).title : step.name,
               state, step.start, step.end, step.milestone, step.after, step.owner, step.doneOn, met,
               known ? status->checks.size() : 0, step.startsTooEarly, step.note);
    }
    return table;
}

/// A row a condition; whether its gate is open, and whether somebody passed it, stands in each.
Result<ExportTable> gatesTable(const TableContext& context) {
    ExportTable table{.columns = {column("gate"), column("open"), column("overridden"), column("condition"),
                                  column("subject"), column("threshold"), column("value"), column("state"),
                                  column("missing")}};
    const GateFacts facts = context.source().gateFacts != nullptr
                                ? *context.source().gateFacts
                                : planFacts(context.project(), context.baseResults(), context.source().day);
    for (const Gate gate : {Gate::pilotStart, Gate::scale}) {
        const GateResult result = evaluateGate(context.project(), gate, facts);
        for (const ConditionResult& condition : result.conditions)
            addRow(table, gate, result.open, result.override.has_value(), condition.condition.kind,
                   condition.condition.subject, condition.condition.threshold, condition.value, condition.state,
                   condition.missing);
    }
    return table;
}

Result<ExportTable> gateOverridesTable(const TableContext& context) {
    return listTable(context.project().gateOverrides, context.money());
}

/// Scores and quality in points of 100.
Result<ExportTable> dataSourcesTable(const TableContext& context) {
    ExportTable table{.columns = {column("id"), column("name"), column("owner"), column("location"), column("place"),
                                  column("personal_data"), column("access"), column("protection"), column("accuracy"),
                                  column("completeness"), column("consistency"), column("timeliness"),
                                  column("uniqueness"), column("quality"), column("work_units")}};
    for (const DataSource& source : context.project().dataSources)
        addRow(table, source.id, source.name, source.owner, source.location, source.place, source.personalData,
               source.access, source.protection, source.accuracy, source.completeness, source.consistency,
               source.timeliness, source.uniqueness, sourceQuality(source), source.workUnits);
    return table;
}

Result<ExportTable> qualityRulesTable(const TableContext& context) {
    ExportTable table{.columns = {column("data_source"), column("name"), column("aspect"), column("text"),
                                  column("target", share), column("measured", share), column("met")}};
    for (const DataSource& source : context.project().dataSources)
        for (const QualityRule& rule : source.rules)
            addRow(table, source.id, source.name, rule.aspect, rule.text, rule.target, rule.measured, ruleMet(rule));
    return table;
}

}  // namespace jupan::tables
