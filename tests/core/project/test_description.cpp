// The one description of each entity: unique names, names that every use of them (JSON, SQLite, paths) can bear.
#include <boost/test/unit_test.hpp>
#include <set>

#include "core/project/project.h"
#include "core/project/visit.h"

using namespace jupan;

namespace {

template <Described Entity>
std::vector<FieldInfo> fieldsOf() {
    Entity entity{};
    std::vector<FieldInfo> fields;
    auto collect = [&](const FieldInfo& field, auto&) { fields.push_back(field); };
    describe(collect, entity);
    return fields;
}

template <Described Entity>
void checkNames() {
    std::set<std::string_view> seen;
    for (const FieldInfo& field : fieldsOf<Entity>()) {
        BOOST_TEST(seen.insert(field.name).second, "twice: " << field.name);
        BOOST_TEST(field.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos, field.name);
    }
    BOOST_TEST(!seen.empty());
}

template <class Entity>
std::set<std::string> ownFields(const Entity& entity) {
    std::set<std::string> names;
    auto collect = [&](const FieldInfo& field, const auto&) {
        if (field.kinds != 0) names.insert(std::string(field.name));
    };
    describeOwnFields(collect, entity);
    return names;
}

using Names = std::set<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(description)

BOOST_AUTO_TEST_CASE(every_field_name_is_unique_in_its_entity) {
    checkNames<Project>();
    checkNames<Settings>();
    checkNames<Model>();
    checkNames<DatedPrice>();
    checkNames<LongContext>();
    checkNames<WorkUnit>();
    checkNames<Kpi>();
    checkNames<Adoption>();
    checkNames<Workload>();
    checkNames<Stage>();
    checkNames<MixShare>();
    checkNames<Seat>();
    checkNames<Cost>();
    checkNames<Scenario>();
    checkNames<Correlation>();
    checkNames<Provenance>();
    checkNames<Measurement>();
}

// model.md §3, the table of kinds
BOOST_AUTO_TEST_CASE(a_kpi_has_the_fields_of_its_kind_and_no_others) {
    const std::pair<KpiKind, Names> rows[] = {
        {KpiKind::timeSaving, {"reduction", "realization"}},
        {KpiKind::costSaving, {"monthly_cost", "reduction"}},
        {KpiKind::revenue, {"monthly_revenue", "uplift", "margin"}},
        {KpiKind::quality, {"error_rate", "reduction", "cost_per_error"}},
        {KpiKind::risk, {"annual_probability", "loss", "reduction"}},
        {KpiKind::amount, {"monthly_amount"}},
        {KpiKind::tracked, {}},
    };
    for (const auto& [kind, names] : rows) {
        Kpi kpi;
        kpi.kind = kind;
        BOOST_TEST((ownFields(kpi) == names), nameOf(kind));
    }
}

// model.md §4, cost items
BOOST_AUTO_TEST_CASE(a_cost_item_has_the_fields_of_its_kind_and_no_others) {
    const std::pair<CostKind, Names> rows[] = {
        {CostKind::oneTime, {"amount", "month"}},
        {CostKind::recurring, {"amount", "start_month", "end_month", "escalation"}},
        {CostKind::labor, {"fte", "monthly_cost", "start_month", "end_month", "escalation"}},
    };
    for (const auto& [kind, names] : rows) {
        Cost cost;
        cost.kind = kind;
        BOOST_TEST((ownFields(cost) == names), nameOf(kind));
    }
}

// model.md §2, "Defaults"
BOOST_AUTO_TEST_CASE(defaults_are_those_of_the_model) {
    const Settings settings;
    BOOST_TEST(settings.horizonMonths == 36);
    BOOST_TEST(settings.discountRate == 0);
    BOOST_TEST((settings.discounting == Discounting::monthly));
    BOOST_TEST(settings.fiscalYearStart == 1);
    BOOST_TEST(settings.contingency == 0);
    BOOST_TEST(!settings.financeRate.has_value());
    BOOST_TEST(!settings.reinvestRate.has_value());
    BOOST_TEST(Model{}.currency.code == "USD");
    const Adoption adoption;
    BOOST_TEST(adoption.startMonth == 1);
    BOOST_TEST(adoption.rampMonths == 0);
    BOOST_TEST((adoption.shape == RampShape::linear));
    BOOST_TEST(adoption.ceiling.value == 1);
    BOOST_TEST(!adoption.endMonth.has_value());
    const Kpi kpi;
    BOOST_TEST(kpi.attribution == 1);
    BOOST_TEST(kpi.confidence.value == 1);
    BOOST_TEST((Workload{}.category == Category::api));
    BOOST_TEST((Seat{}.category == Category::api));
    BOOST_TEST((Seat{}.billing == Billing::monthly));
    BOOST_TEST((Scenario{}.mode == ScenarioMode::base));
    BOOST_TEST(Scenario{}.benefitFactor == 1);
    BOOST_TEST((Provenance{}.source == Source::guess));
    BOOST_TEST(WorkUnit{}.effort == 3);
    BOOST_TEST(WorkUnit{}.risk == 3);
}

// model.md §3, "lane"
BOOST_AUTO_TEST_CASE(freed_hours_are_capacity_until_said_otherwise) {
    for (std::size_t i = 0; i < EnumNames<KpiKind>::names.size(); ++i) {
        Kpi kpi;
        kpi.kind = static_cast<KpiKind>(i);
        BOOST_TEST((laneOf(kpi) == (kpi.kind == KpiKind::timeSaving ? Lane::capacity : Lane::cash)));
        kpi.lane = Lane::cash;
        BOOST_TEST((laneOf(kpi) == Lane::cash));
    }
}

BOOST_AUTO_TEST_SUITE_END()
