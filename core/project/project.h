// The project document as plain values, and ONE description of each entity (model.md §§2–6, interfaces.md).
// JSON, SQLite, validation, input paths, forms and reports all walk `describe`; a new field is one line there.
// The entities stand in adoption.h, model.h, benefit.h, cost.h, scenario.h, measurement.h, token_sample.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/finance/discounting.h"
#include "core/project/benefit.h"
#include "core/project/business_model.h"
#include "core/project/checklist.h"
#include "core/project/claim.h"
#include "core/project/cost.h"
#include "core/project/data_source.h"
#include "core/project/finops.h"
#include "core/project/measurement.h"
#include "core/project/model.h"
#include "core/project/pilot.h"
#include "core/project/report.h"
#include "core/project/risk.h"
#include "core/project/roadmap.h"
#include "core/project/scale_stage.h"
#include "core/project/scenario.h"
#include "core/project/token_sample.h"

namespace jupan {

template <>
struct EnumNames<Discounting> {
    static constexpr std::array<std::string_view, 3> names{"monthly", "year_end", "mid_year"};
};

// Project settings --------------------------------------------------------------------------------------------------

struct Settings {
    std::string name{};
    std::string client{};
    std::string industry{};
    Currency currency{"KRW"};
    YearMonth start{};
    int horizonMonths = 36;
    double discountRate = 0;
    Discounting discounting = Discounting::monthly;
    int fiscalYearStart = 1;
    double contingency = 0;
    std::optional<double> financeRate{};   ///< absent: discountRate
    std::optional<double> reinvestRate{};  ///< absent: discountRate
    std::map<std::string, Uncertain> fx{};
    bool operator==(const Settings&) const = default;
};

template <class Visitor, Of<Settings> E>
void describe(Visitor& visit, E& settings) {
    visit({.name = "name", .required = true}, settings.name);
    visit({.name = "client"}, settings.client);
    visit({.name = "industry"}, settings.industry);
    visit({.name = "currency", .required = true}, settings.currency);
    visit({.name = "start", .required = true}, settings.start);
    visit({.name = "horizon_months", .unit = Unit::months, .range = Range::horizonMonths}, settings.horizonMonths);
    visit({.name = "discount_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.discountRate);
    visit({.name = "discounting"}, settings.discounting);
    visit({.name = "fiscal_year_start", .unit = Unit::calendarMonth, .range = Range::calendarMonth},
          settings.fiscalYearStart);
    visit({.name = "contingency", .unit = Unit::share, .range = Range::nonNegative}, settings.contingency);
    visit({.name = "finance_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.financeRate);
    visit({.name = "reinvest_rate", .unit = Unit::annualRate, .range = Range::aboveMinusOne}, settings.reinvestRate);
    visit({.name = "fx", .unit = Unit::exchangeRate, .range = Range::positive}, settings.fx);
}

// The document ------------------------------------------------------------------------------------------------------

struct Project {
    Settings settings{};
    std::vector<Model> models{};
    std::vector<WorkUnit> workUnits{};
    std::vector<Kpi> kpis{};
    std::vector<Workload> workloads{};
    std::vector<Seat> seats{};
    std::vector<Cost> costs{};
    std::vector<Scenario> scenarios{};
    std::vector<Correlation> correlations{};
    std::vector<TokenSample> tokenSamples{};
    std::map<std::string, Provenance> provenance{};     ///< input path -> where the number comes from
    std::map<std::string, Measurement> measurements{};  ///< input path -> how it could be known better
    FinOps finops{};                                    ///< no part of the plan's figures
    DataQuality dataQuality{};
    std::vector<DataSource> dataSources{};
    std::vector<ChecklistEntry> checklists{};
    std::vector<Risk> risks{};
    RoadmapSettings roadmap{};
    std::vector<RoadmapItem> roadmapItems{};
    std::vector<GateCondition> gateConditions{};  ///< empty: those of core/governance/gates.h
    std::vector<GateOverride> gateOverrides{};    ///< ascending by day
    Pilot pilot{};
    std::vector<ScaleStage> scaleStages{};
    std::map<std::string, BusinessAnswer> businessModel{};  ///< id of a question or card -> answer
    std::vector<Claim> claims{};
    ReportSettings report{};
    std::vector<ReportSectionChoice> reportSections{};  ///< empty: usualReportSections()
    bool operator==(const Project&) const = default;
};

/// The sections of the document in file order: name in JSON (and of the SQLite table), then the member.
template <class Visitor, Of<Project> E>
void describe(Visitor& visit, E& project) {
    visit({.name = "project", .required = true}, project.settings);
    visit({.name = "models"}, project.models);
    visit({.name = "work_units"}, project.workUnits);
    visit({.name = "kpis"}, project.kpis);
    visit({.name = "workloads"}, project.workloads);
    visit({.name = "seats"}, project.seats);
    visit({.name = "costs"}, project.costs);
    visit({.name = "scenarios"}, project.scenarios);
    visit({.name = "correlations"}, project.correlations);
    visit({.name = "token_samples"}, project.tokenSamples);
    visit({.name = "provenance"}, project.provenance);
    visit({.name = "measurements"}, project.measurements);
    visit({.name = "finops"}, project.finops.settings);
    visit({.name = "budget"}, project.finops.budget.draft.lines);
    visit({.name = "budget_versions"}, project.finops.budget.versions);
    visit({.name = "reallocations"}, project.finops.budget.reallocations);
    visit({.name = "charge_rules"}, project.finops.rules);
    visit({.name = "exchange_rates"}, project.finops.rates);
    visit({.name = "alert_thresholds"}, project.finops.thresholds);
    visit({.name = "alerts"}, project.finops.alerts);
    visit({.name = "measured_benefits"}, project.finops.benefits);
    visit({.name = "item_counts"}, project.finops.itemCounts);
    visit({.name = "invoices"}, project.finops.invoices);
    visit({.name = "column_mappings"}, project.finops.mappings);
    visit({.name = "budget_reviews"}, project.finops.reviews);
    visit({.name = "data_quality"}, project.dataQuality);
    visit({.name = "data_sources"}, project.dataSources);
    visit({.name = "checklists"}, project.checklists);
    visit({.name = "risks"}, project.risks);
    visit({.name = "roadmap"}, project.roadmap);
    visit({.name = "roadmap_items"}, project.roadmapItems);
    visit({.name = "gates"}, project.gateConditions);
    visit({.name = "gate_overrides"}, project.gateOverrides);
    visit({.name = "pilot"}, project.pilot.plan);
    visit({.name = "pilot_kpis"}, project.pilot.kpis);
    visit({.name = "pilot_observations"}, project.pilot.observations);
    visit({.name = "pilot_decisions"}, project.pilot.decisions);
    visit({.name = "scale_stages"}, project.scaleStages);
    visit({.name = "business_model"}, project.businessModel);
    visit({.name = "claims"}, project.claims);
    visit({.name = "report"}, project.report);
    visit({.name = "report_sections"}, project.reportSections);
}

/// A struct with a description.
template <class T>
concept Described = requires(T& entity, void (*visitor)(FieldInfo)) {
    describe(visitor, entity);
}
&&std::is_class_v<T>;

/// Whether the entity's kind has the field; entities without kinds have all of their fields.
template <class Entity>
bool hasField(const Entity& entity, const FieldInfo& field) {
    if constexpr (requires { kindBit(entity); }) return field.kinds == 0 || (field.kinds & kindBit(entity)) != 0;
    return true;
}

/// The word an entity's input paths start with ("kpi" in kpi.handling.reduction).
template <class Entity>
constexpr std::string_view pathWord();
template <>
constexpr std::string_view pathWord<Model>() {
    return "model";
}
template <>
constexpr std::string_view pathWord<WorkUnit>() {
    return "work_unit";
}
template <>
constexpr std::string_view pathWord<Kpi>() {
    return "kpi";
}
template <>
constexpr std::string_view pathWord<Workload>() {
    return "workload";
}
template <>
constexpr std::string_view pathWord<Seat>() {
    return "seat";
}
template <>
constexpr std::string_view pathWord<Cost>() {
    return "cost";
}
template <>
constexpr std::string_view pathWord<Scenario>() {
    return "scenario";
}
template <>
constexpr std::string_view pathWord<TokenSample>() {
    return "token_sample";
}
template <>
constexpr std::string_view pathWord<BudgetLine>() {
    return "budget";
}
template <>
constexpr std::string_view pathWord<DataSource>() {
    return "data_source";
}
template <>
constexpr std::string_view pathWord<ChecklistEntry>() {
    return "checklist";
}
template <>
constexpr std::string_view pathWord<Risk>() {
    return "risk";
}
template <>
constexpr std::string_view pathWord<RoadmapItem>() {
    return "roadmap";
}
template <>
constexpr std::string_view pathWord<ScaleStage>() {
    return "scale_stage";
}
template <>
constexpr std::string_view pathWord<Claim>() {
    return "claim";
}

template <>
constexpr std::string_view pathWord<ReportSectionChoice>() {
    return "report_section";
}

/// An entity that stands in a list under its own id.
template <class T>
concept Identified = requires(T& entity) {
    { entity.id } -> std::convertible_to<Id>;
};

}  // namespace jupan
