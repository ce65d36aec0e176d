#include "ui/format/field_text.h"

#include <QCoreApplication>
#include <array>

#include "ui/format/field_table.h"

namespace jupan {
namespace {

struct EntityWords {
    std::string_view entity;
    const char* name;
};

constexpr EntityWords entityNames[] = {
    {"project", QT_TRANSLATE_NOOP("FieldText", "Project")},
    {"model", QT_TRANSLATE_NOOP("FieldText", "Model")},
    {"work_unit", QT_TRANSLATE_NOOP("FieldText", "Work unit")},
    {"kpi", QT_TRANSLATE_NOOP("FieldText", "KPI")},
    {"workload", QT_TRANSLATE_NOOP("FieldText", "Token workload")},
    {"seat", QT_TRANSLATE_NOOP("FieldText", "Seats")},
    {"cost", QT_TRANSLATE_NOOP("FieldText", "Cost item")},
    {"scenario", QT_TRANSLATE_NOOP("FieldText", "Scenario")},
    {"ladder", QT_TRANSLATE_NOOP("FieldText", "Ladder")},
    {"seat_billing", QT_TRANSLATE_NOOP("FieldText", "Billing")},
    {"token_sample", QT_TRANSLATE_NOOP("FieldText", "Text sample")},
    {"adoption", QT_TRANSLATE_NOOP("FieldText", "Adoption")},
    {"stage", QT_TRANSLATE_NOOP("FieldText", "Stage")},
    {"mix", QT_TRANSLATE_NOOP("FieldText", "Model mix")},
    {"long_context", QT_TRANSLATE_NOOP("FieldText", "Long-context prices")},
    {"price_period", QT_TRANSLATE_NOOP("FieldText", "Earlier price")},
    {"correlation", QT_TRANSLATE_NOOP("FieldText", "Correlation")},
    {"provenance", QT_TRANSLATE_NOOP("FieldText", "Provenance")},
    {"measurement", QT_TRANSLATE_NOOP("FieldText", "Measurement")},
    {"finops", QT_TRANSLATE_NOOP("FieldText", "Budget settings")},
    {"budget", QT_TRANSLATE_NOOP("FieldText", "Budget line")},
    {"budget_version", QT_TRANSLATE_NOOP("FieldText", "Budget version")},
    {"reallocation", QT_TRANSLATE_NOOP("FieldText", "Reallocation")},
    {"budget_move", QT_TRANSLATE_NOOP("FieldText", "Amount moved")},
    {"charge_rule", QT_TRANSLATE_NOOP("FieldText", "Assignment rule")},
    {"exchange_rate", QT_TRANSLATE_NOOP("FieldText", "Exchange rate")},
    {"alert_threshold", QT_TRANSLATE_NOOP("FieldText", "Alert threshold")},
    {"alert", QT_TRANSLATE_NOOP("FieldText", "Budget alert")},
    {"measured_benefit", QT_TRANSLATE_NOOP("FieldText", "Measured benefit")},
    {"item_count", QT_TRANSLATE_NOOP("FieldText", "Pieces of work done")},
    {"invoice", QT_TRANSLATE_NOOP("FieldText", "Invoice")},
    {"column_mapping", QT_TRANSLATE_NOOP("FieldText", "Column mapping")},
    {"budget_review", QT_TRANSLATE_NOOP("FieldText", "Review")},
    {"charge", QT_TRANSLATE_NOOP("FieldText", "Charge")},
    {"data_quality", QT_TRANSLATE_NOOP("FieldText", "Data quality")},
    {"data_source", QT_TRANSLATE_NOOP("FieldText", "Data source")},
    {"quality_weights", QT_TRANSLATE_NOOP("FieldText", "Weights of data quality")},
    {"quality_rule", QT_TRANSLATE_NOOP("FieldText", "Quality rule")},
    {"checklist", QT_TRANSLATE_NOOP("FieldText", "Checklist item")},
    {"risk", QT_TRANSLATE_NOOP("FieldText", "Risk")},
    {"roadmap_settings", QT_TRANSLATE_NOOP("FieldText", "Roadmap")},
    {"roadmap", QT_TRANSLATE_NOOP("FieldText", "Step of the roadmap")},
    {"gate", QT_TRANSLATE_NOOP("FieldText", "Gate condition")},
    {"gate_override", QT_TRANSLATE_NOOP("FieldText", "Gate override")},
    {"pilot", QT_TRANSLATE_NOOP("FieldText", "Pilot")},
    {"pilot_kpi", QT_TRANSLATE_NOOP("FieldText", "KPI of the pilot")},
    {"observation", QT_TRANSLATE_NOOP("FieldText", "Observation")},
    {"decision", QT_TRANSLATE_NOOP("FieldText", "Decision")},
    {"scale_stage", QT_TRANSLATE_NOOP("FieldText", "Scale stage")},
    {"business_model", QT_TRANSLATE_NOOP("FieldText", "Business model")},
    {"claim", QT_TRANSLATE_NOOP("FieldText", "Claim")},
    {"report", QT_TRANSLATE_NOOP("FieldText", "Report")},
    {"report_section", QT_TRANSLATE_NOOP("FieldText", "Section of the report")},
};

const FieldWords* findRow(std::string_view entity, std::string_view name) {
    for (const auto rows : {planWords(), costWords(), finopsWords(), governanceWords(), pilotWords(), reportWords()})
        for (const FieldWords& row : rows)
            if (row.entity == entity && row.name == name) return &row;
    return nullptr;
}

/// The kind's own words, else the entity's, else those shared by all.
const FieldWords* findWords(std::string_view entity, std::string_view name, std::string_view kind) {
    if (!kind.empty()) {
        const std::string own = std::string(entity) + "." + std::string(kind);
        if (const FieldWords* row = findRow(own, name)) return row;
    }
    if (const FieldWords* row = findRow(entity, name)) return row;
    return findRow({}, name);
}

QString translated(const char* source) {
    return QCoreApplication::translate("FieldText", source);
}

}  // namespace

QString fieldLabel(std::string_view entity, std::string_view name, std::string_view kind) {
    const FieldWords* words = findWords(entity, name, kind);
    return words ? translated(words->label) : QString();
}

QString fieldHelp(std::string_view entity, std::string_view name, std::string_view kind) {
    const FieldWords* words = findWords(entity, name, kind);
    return words ? translated(words->help) : QString();
}

QString fieldLabel(const FieldSpec& field) {
    return fieldLabel(field.entity, field.info.name, field.kind);
}

QString fieldHelp(const FieldSpec& field) {
    return fieldHelp(field.entity, field.info.name, field.kind);
}

QString entityName(std::string_view entity) {
    for (const EntityWords& row : entityNames)
        if (row.entity == entity) return translated(row.name);
    return {};
}

}  // namespace jupan
