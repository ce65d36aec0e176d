// Fields found by entity and name, from the descriptions themselves.
#include <algorithm>
#include <map>

#include "core/ledger/ledger.h"
#include "core/project/visit.h"
#include "ui/format/field_text.h"

namespace jupan {
namespace {

/// Whether the entity only holds what somebody stated or rated: an empty figure of it says nothing, and no default
/// counts in its place.
bool isStatement(std::string_view entity) {
    return entity == "claim" || entity == "data_source" || entity == "quality_rule" || entity == "risk" ||
           entity == "scale_stage";
}

/// Notes every field of one description.
struct SpecCollector {
    std::string entity;
    std::vector<FieldSpec>& out;

    template <class T>
    void operator()(const FieldInfo& info, const T&) {
        using Inner = typename Unwrapped<T>::type;
        out.push_back({.entity = entity,
                       .info = info,
                       .integer = std::same_as<Inner, int>,
                       .uncertain = std::same_as<Inner, Uncertain>,
                       .clearable = IsOptional<T>::value && !info.required,
                       .defaulted = !isStatement(entity)});
    }

    template <class T>
    struct Unwrapped {
        using type = T;
    };
    template <class T>
    struct Unwrapped<std::optional<T>> {
        using type = T;
    };
};

/// What is typed of a charge by hand.
struct ManualChargeFields {
    LedgerCharge charge{};
};
void describe(SpecCollector& visit, const ManualChargeFields& fields) {
    visit({.name = "date", .required = true}, fields.charge.date);
    describe(visit, fields.charge.group);
    describe(visit, fields.charge.figures);
}

using FieldMap = std::map<std::string, std::vector<FieldSpec>, std::less<>>;

template <class Entity>
void collect(FieldMap& fields, const std::string& word) {
    const Entity entity{};
    SpecCollector collector{word, fields[word]};
    describe(collector, entity);
}

const FieldMap& allFields() {
    static const FieldMap fields = [] {
        FieldMap made;
        collect<Settings>(made, "project");
        collect<Model>(made, "model");
        collect<WorkUnit>(made, "work_unit");
        collect<Kpi>(made, "kpi");
        collect<Workload>(made, "workload");
        collect<Seat>(made, "seat");
        collect<Cost>(made, "cost");
        collect<Scenario>(made, "scenario");
        collect<ScenarioLadder>(made, "ladder");
        collect<ScenarioBilling>(made, "seat_billing");
        collect<TokenSample>(made, "token_sample");
        collect<Adoption>(made, "adoption");
        collect<Stage>(made, "stage");
        collect<MixShare>(made, "mix");
        collect<LongContext>(made, "long_context");
        collect<DatedPrice>(made, "price_period");
        collect<Correlation>(made, "correlation");
        collect<Provenance>(made, "provenance");
        collect<Measurement>(made, "measurement");
        collect<FinOpsSettings>(made, "finops");
        collect<BudgetLine>(made, "budget");
        collect<BudgetVersion>(made, "budget_version");
        collect<Reallocation>(made, "reallocation");
        collect<BudgetMove>(made, "budget_move");
        collect<ChargeRule>(made, "charge_rule");
        collect<ExchangeRate>(made, "exchange_rate");
        collect<AlertThreshold>(made, "alert_threshold");
        collect<Alert>(made, "alert");
        collect<MeasuredBenefit>(made, "measured_benefit");
        collect<ItemCount>(made, "item_count");
        collect<VendorInvoice>(made, "invoice");
        collect<SavedMapping>(made, "column_mapping");
        collect<BudgetReview>(made, "budget_review");
        collect<ManualChargeFields>(made, "charge");
        collect<DataQuality>(made, "data_quality");
        collect<DataSource>(made, "data_source");
        collect<QualityWeights>(made, "quality_weights");
        collect<QualityRule>(made, "quality_rule");
        collect<ChecklistEntry>(made, "checklist");
        collect<Risk>(made, "risk");
        collect<RoadmapSettings>(made, "roadmap_settings");
        collect<RoadmapItem>(made, "roadmap");
        collect<GateCondition>(made, "gate");
        collect<GateOverride>(made, "gate_override");
        collect<PilotPlan>(made, "pilot");
        collect<PilotKpi>(made, "pilot_kpi");
        collect<PilotObservation>(made, "observation");
        collect<PilotDecision>(made, "decision");
        collect<ScaleStage>(made, "scale_stage");
        collect<BusinessAnswer>(made, "business_model");
        collect<Claim>(made, "claim");
        collect<ReportSettings>(made, "report");
        collect<ReportSectionChoice>(made, "report_section");
        return made;
    }();
    return fields;
}

/// The word for what stands under a list or struct of another entity: "stages[0]" -> "stage".
std::string_view nestedWord(std::string_view part) {
    part = part.substr(0, part.find('['));
    for (const auto& [name, word] : {std::pair<std::string_view, std::string_view>{"adoption", "adoption"},
                                     {"stages", "stage"},
                                     {"mix", "mix"},
                                     {"ladders", "ladder"},
                                     {"billings", "seat_billing"},
                                     {"long_context", "long_context"},
                                     {"moves", "budget_move"},
                                     {"lines", "budget"},
                                     {"price_history", "price_period"},
                                     {"weights", "quality_weights"},
                                     {"rules", "quality_rule"}})
        if (part == name) return word;
    return {};
}

std::vector<std::string_view> splitPath(std::string_view path) {
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        parts.push_back(path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return parts;
}

}  // namespace

std::string_view listWord(std::string_view section) {
    section = section.substr(0, section.find('['));
    for (const auto& [name, word] : {std::pair<std::string_view, std::string_view>{"models", "model"},
                                     {"work_units", "work_unit"},
                                     {"kpis", "kpi"},
                                     {"workloads", "workload"},
                                     {"seats", "seat"},
                                     {"costs", "cost"},
                                     {"scenarios", "scenario"},
                                     {"token_samples", "token_sample"},
                                     {"correlations", "correlation"},
                                     {"budget_versions", "budget_version"},
                                     {"reallocations", "reallocation"},
                                     {"charge_rules", "charge_rule"},
                                     {"exchange_rates", "exchange_rate"},
                                     {"alert_thresholds", "alert_threshold"},
                                     {"alerts", "alert"},
                                     {"measured_benefits", "measured_benefit"},
                                     {"item_counts", "item_count"},
                                     {"invoices", "invoice"},
                                     {"column_mappings", "column_mapping"},
                                     {"budget_reviews", "budget_review"},
                                     {"data_sources", "data_source"},
                                     {"checklists", "checklist"},
                                     {"risks", "risk"},
                                     {"roadmap_items", "roadmap"},
                                     {"gates", "gate"},
                                     {"gate_overrides", "gate_override"},
                                     {"pilot_kpis", "pilot_kpi"},
                                     {"pilot_observations", "observation"},
                                     {"pilot_decisions", "decision"},
                                     {"scale_stages", "scale_stage"},
                                     {"claims", "claim"},
                                     {"report_sections", "report_section"}})
        if (section == name) return word;
    return {};
}

QString FieldSpec::objectName() const {
    return QString::fromStdString(entity) + u'.' +
           QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
}

const std::vector<std::string_view>& entityWords() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> made;
        for (const auto& [word, fields] : allFields()) made.emplace_back(word);
        return made;
    }();
    return words;
}

const std::vector<FieldSpec>& fieldsOf(std::string_view entity) {
    static const std::vector<FieldSpec> none;
    const auto found = allFields().find(entity);
    return found == allFields().end() ? none : found->second;
}

std::optional<FieldSpec> findField(std::string_view entity, std::string_view name, std::string_view kind,
                                   std::string_view currency) {
    const auto& fields = fieldsOf(entity);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& field) { return field.info.name == name; });
    if (found == fields.end()) return std::nullopt;
    FieldSpec field = *found;
    field.kind = kind;
    field.currency = currency;
    return field;
}

std::optional<FieldSpec> fieldOfPath(std::string_view path) {
    const auto parts = splitPath(path);
    if (parts.size() < 2) return std::nullopt;
    if (parts[0] == "fx") return findField("project", "fx");
    std::string_view entity = parts[0];
    // The settings of the roadmap stand at "roadmap.start", its steps at "roadmap.<id>.start".
    if (entity == "roadmap" && parts.size() == 2) entity = "roadmap_settings";
    if (const auto word = listWord(parts[0]); !word.empty()) entity = word;
    // What stands between the entity and the field: its id, and structs or lists inside it.
    for (std::size_t i = 1; i + 1 < parts.size(); ++i)
        if (const auto word = nestedWord(parts[i]); !word.empty()) entity = word;
    return findField(entity, parts.back().substr(0, parts.back().find('[')));
}

}  // namespace jupan
