// Edits of whole projects: whatever is removed, changed or copied, the project stays valid and nothing dangles.
#include "core/project/editing.h"

#include <boost/test/unit_test.hpp>

#include "core/project/same_figures.h"
#include "core/project/validate.h"
#include "tests/core/project/random_project.h"

using namespace jupan;

namespace {

/// Two work units, three KPIs, one workload by item and one by month, a cost item, and words about their inputs.
Project sample() {
    Project project;
    project.settings.name = "Sample";
    addWorkUnit(project, "Enquiries");
    addWorkUnit(project, "Contracts");
    addKpi(project, KpiKind::timeSaving, "unit-1", "Faster", "start");
    addKpi(project, KpiKind::revenue, "unit-2", "Sold again", "start");
    addKpi(project, KpiKind::quality, "unit-1", "Fewer repeats", "start");
    addWorkload(project, "Answers", "Model");
    addWorkload(project, "Drafts", "Model");
    countRequestsPerItem(project, "workload-1", true, "start");
    project.workloads[1].workUnit = Reference<EntityKind::workUnit>{"unit-1"};
    addCost(project, CostKind::labor, "Care");
    project.costs[0].workUnit = Reference<EntityKind::workUnit>{"unit-1"};
    project.kpis[0].reduction = Uncertain(0.4, {0.25, 0.5});
    project.kpis[1].uplift = Uncertain(0.1, {0.05, 0.2});
    project.provenance["kpi.kpi-1.reduction"] = {.source = Source::measured, .note = "pilot", .date = {}};
    project.measurements["kpi.kpi-1.reduction"] = {.cost = 1000.0, .inPilot = true};
    project.scenarios.push_back({.id = {"careful"}, .name = "Careful", .overrides = {{"kpi.kpi-1.reduction", 0.3}}});
    project.correlations.push_back({"kpi.kpi-1.reduction", "kpi.kpi-2.uplift", 0.5});
    return project;
}

void checkValid(const Project& project) {
    for (const Problem& problem : validate(project))
        BOOST_ERROR(problem.path + ": problem " + std::to_string(static_cast<int>(problem.code)) + " " + problem.value);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(editing)

BOOST_AUTO_TEST_CASE(the_sample_is_valid) {
    checkValid(sample());
}

BOOST_AUTO_TEST_CASE(a_new_time_saving_starts_with_half_of_the_time_as_a_noted_guess) {
    const Project project = sample();
    BOOST_TEST(project.kpis[0].realization->value == 0.5);
    const Provenance& source = project.provenance.at("kpi.kpi-1.realization");
    BOOST_TEST(source.note == "start");
    BOOST_TEST((source.source == Source::guess));
}

BOOST_AUTO_TEST_CASE(fresh_ids_fill_gaps_and_are_taken_by_nobody) {
    Project project = sample();
    BOOST_TEST(freshId(project, "kpi") == "kpi-4");
    removeKpi(project, "kpi-2");
    BOOST_TEST(freshId(project, "kpi") == "kpi-2");
    BOOST_TEST(freshId(project, "seat") == "seat-1");
    project.costs[0].id.text = "seat-1";  // cost lines share their ids
    BOOST_TEST(freshId(project, "seat") == "seat-2");
    BOOST_TEST(isValidId(freshId(project, "workload")));
}

BOOST_AUTO_TEST_CASE(removing_a_kpi_takes_every_word_about_it) {
    Project project = sample();
    BOOST_TEST(removeKpi(project, "kpi-1"));
    BOOST_TEST(project.kpis.size() == 2U);
    BOOST_TEST(!project.provenance.contains("kpi.kpi-1.reduction"));
    BOOST_TEST(project.scenarios[0].overrides.empty());
    BOOST_TEST(project.correlations.empty());
    checkValid(project);
    BOOST_TEST(!removeKpi(project, "kpi-1"));
}

BOOST_AUTO_TEST_CASE(removing_a_work_unit_takes_its_kpis_and_item_workloads_and_keeps_the_rest) {
    Project project = sample();
    const WorkUnitUse use = usesOfWorkUnit(project, "unit-1");
    BOOST_TEST((use.kpis == std::vector<std::string>{"kpi-1", "kpi-3"}));
    BOOST_TEST((use.workloads == std::vector<std::string>{"workload-1"}));
    BOOST_TEST(removeWorkUnit(project, "unit-1"));
    BOOST_TEST(project.kpis.size() == 1U);
    BOOST_TEST(project.workloads.size() == 1U);
    BOOST_TEST(!project.workloads[0].workUnit.has_value());
    BOOST_TEST(!project.costs[0].workUnit.has_value());
    checkValid(project);
    BOOST_TEST(!removeWorkUnit(project, "unit-9"));
}

BOOST_AUTO_TEST_CASE(a_model_in_use_stays) {
    Project project = sample();
    addModel(project, "Spare");
    BOOST_TEST((workloadsUsingModel(project, "model-1") == std::vector<std::string>{"workload-1", "workload-2"}));
    BOOST_TEST(!removeModel(project, "model-1"));
    BOOST_TEST(removeModel(project, "model-2"));
    BOOST_TEST(removeCostLine(project, "workload-1"));
    BOOST_TEST(removeCostLine(project, "workload-2"));
    BOOST_TEST(removeModel(project, "model-1"));
    BOOST_TEST(!removeCostLine(project, "nothing"));
    checkValid(project);
}

BOOST_AUTO_TEST_CASE(what_is_removed_leaves_no_ladder_billing_or_sample_behind) {
    Project project = sample();
    const std::string spare = addModel(project, "Spare");
    const std::string seat = addSeat(project, "Team");
    project.tokenSamples = {{.id = {"s"}, .workload = {{"workload-1"}}}};
    project.scenarios[0].ladders = {{{"workload-1"}, {{1, {{{"model-1"}, 1}}}}},
                                    {{"workload-2"}, {{1, {{{spare}, 1}}}}}};
    project.scenarios[0].billings = {{{seat}, Billing::annual}};
    checkValid(project);
    BOOST_TEST(removeModel(project, spare));
    BOOST_TEST(project.scenarios[0].ladders.size() == 1U);
    BOOST_TEST(removeCostLine(project, "workload-1"));
    BOOST_TEST(project.scenarios[0].ladders.empty());
    BOOST_TEST(!project.tokenSamples[0].workload.has_value());
    BOOST_TEST(removeCostLine(project, seat));
    BOOST_TEST(project.scenarios[0].billings.empty());
    checkValid(project);
}

BOOST_AUTO_TEST_CASE(a_rate_in_use_stays) {
    Project project = sample();
    project.settings.fx["USD"] = Uncertain(1400, {1300, 1500});
    project.provenance["fx.USD"] = {};
    project.models[0].currency = Currency{"USD"};
    BOOST_TEST((usesOfCurrency(project, "USD") == std::vector<std::string>{"model.model-1"}));
    BOOST_TEST(!removeRate(project, "USD"));
    project.models[0].currency = Currency{"KRW"};
    BOOST_TEST(removeRate(project, "USD"));
    BOOST_TEST(!project.provenance.contains("fx.USD"));
    checkValid(project);
}

BOOST_AUTO_TEST_CASE(a_copy_stands_after_its_original_with_its_sources) {
    Project project = sample();
    BOOST_TEST(duplicateEntity<Kpi>(project, "kpi-1", "Faster (copy)") == "kpi-4");
    BOOST_TEST(project.kpis[1].id.text == "kpi-4");
    BOOST_TEST(project.kpis[1].name == "Faster (copy)");
    BOOST_TEST(project.kpis[1].reduction->value == 0.4);
    BOOST_TEST((project.provenance.at("kpi.kpi-4.reduction").source == Source::measured));
    BOOST_TEST((project.measurements.at("kpi.kpi-4.reduction") == Measurement{.cost = 1000.0, .inPilot = true}));
    BOOST_TEST(duplicateEntity<Kpi>(project, "nothing", "x").empty());
    checkValid(project);
}

BOOST_AUTO_TEST_CASE(kpis_move_among_those_of_their_work_unit) {
    Project project = sample();
    BOOST_TEST(!moveKpi(project, "kpi-1", -1));
    BOOST_TEST(moveKpi(project, "kpi-1", 1));  // over kpi-2 of the other unit
    BOOST_TEST(project.kpis[0].id.text == "kpi-3");
    BOOST_TEST(project.kpis[1].id.text == "kpi-2");
    BOOST_TEST(!moveKpi(project, "kpi-2", 1));
    BOOST_TEST(moveEntity<WorkUnit>(project, "unit-2", -1));
    BOOST_TEST(!moveEntity<WorkUnit>(project, "unit-2", -1));
    BOOST_TEST(!moveEntity<WorkUnit>(project, "nothing", 1));
}

BOOST_AUTO_TEST_CASE(any_kind_of_kpi_becomes_any_other_and_stays_valid) {
    for (std::size_t from = 0; from < EnumNames<KpiKind>::names.size(); ++from) {
        for (std::size_t to = 0; to < EnumNames<KpiKind>::names.size(); ++to) {
            Project project = sample();
            const std::string id = addKpi(project, static_cast<KpiKind>(from), "", "Any", "start");
            project.kpis.back().owner = "Support lead";
            changeKpiKind(project, id, static_cast<KpiKind>(to), "start");
            BOOST_TEST(project.kpis.back().owner == "Support lead");
            BOOST_TEST((project.kpis.back().kind == static_cast<KpiKind>(to)));
            checkValid(project);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_both_kinds_have_is_kept) {
    Project project = sample();
    changeKpiKind(project, "kpi-1", KpiKind::quality, "start");
    BOOST_TEST(project.kpis[0].reduction->value == 0.4);
    BOOST_TEST(!project.kpis[0].realization.has_value());
    BOOST_TEST(project.provenance.at("kpi.kpi-1.error_rate").note == "start");
    BOOST_TEST(project.scenarios[0].overrides.size() == 1U);
}

BOOST_AUTO_TEST_CASE(any_kind_of_cost_becomes_any_other_and_stays_valid) {
    for (std::size_t from = 0; from < EnumNames<CostKind>::names.size(); ++from) {
        for (std::size_t to = 0; to < EnumNames<CostKind>::names.size(); ++to) {
            Project project = sample();
            const std::string id = addCost(project, static_cast<CostKind>(from), "Any");
            changeCostKind(project, id, static_cast<CostKind>(to), "start");
            checkValid(project);
        }
    }
    Project project = sample();
    const std::string id = addCost(project, CostKind::recurring, "Licence");
    findEntity<Cost>(project, id)->amount = Uncertain(90);
    changeCostKind(project, id, CostKind::oneTime, "start");
    BOOST_TEST(findEntity<Cost>(project, id)->amount->value == 90);
}

BOOST_AUTO_TEST_CASE(requests_are_counted_one_way_at_a_time) {
    Project project = sample();
    project.workUnits[0].volumePerMonth = Uncertain(2500);
    project.workloads[0].requestsPerItem = Uncertain(1.2);
    countRequestsPerItem(project, "workload-1", false, "start");
    BOOST_TEST(project.workloads[0].requestsPerMonth->value == 3000);
    BOOST_TEST(!project.workloads[0].requestsPerItem.has_value());
    checkValid(project);
    Project withoutUnits;
    withoutUnits.settings.name = "No units";
    addWorkload(withoutUnits, "Drafts", "Model");
    countRequestsPerItem(withoutUnits, "workload-1", true, "start");
    BOOST_TEST(withoutUnits.workloads[0].requestsPerMonth.has_value());
    checkValid(withoutUnits);
}

BOOST_AUTO_TEST_CASE(a_measurement_that_says_nothing_is_none) {
    Project project = sample();
    setMeasurement(project, "kpi.kpi-2.uplift", {.cost = std::nullopt, .inPilot = true});
    BOOST_TEST(project.measurements.at("kpi.kpi-2.uplift").inPilot);
    checkValid(project);
    setMeasurement(project, "kpi.kpi-2.uplift", {.cost = 0.0});  // free of charge is something to say
    BOOST_TEST(project.measurements.at("kpi.kpi-2.uplift").cost.value() == 0);
    setMeasurement(project, "kpi.kpi-2.uplift", {});
    BOOST_TEST(!project.measurements.contains("kpi.kpi-2.uplift"));
    setMeasurement(project, "kpi.kpi-2.uplift", {});
    BOOST_TEST(project.measurements.size() == 1U);
}

BOOST_AUTO_TEST_CASE(measurements_go_with_their_inputs) {
    Project project = sample();
    project.measurements["kpi.kpi-2.uplift"] = {.cost = 1.0};
    dropDanglingPaths(project);
    BOOST_TEST(project.measurements.size() == 2U);
    BOOST_TEST(removeKpi(project, "kpi-1"));
    BOOST_TEST(project.measurements.size() == 1U);
    changeKpiKind(project, "kpi-2", KpiKind::amount, "start");
    BOOST_TEST(project.measurements.empty());
    // Also where nothing else speaks by path.
    Project bare = sample();
    bare.provenance.clear();
    bare.scenarios.clear();
    bare.correlations.clear();
    BOOST_TEST(removeKpi(bare, "kpi-1"));
    BOOST_TEST(bare.measurements.empty());
    checkValid(bare);
}

BOOST_AUTO_TEST_CASE(notes_change_no_figures) {
    const struct {
        const char* what;
        void (*change)(Project&);
        bool same;
    } rows[] = {
        {"nothing", [](Project&) {}, true},
        {"a source", [](Project& p) { p.provenance.clear(); }, true},
        {"a measurement", [](Project& p) { p.measurements.clear(); }, true},
        {"a text", [](Project& p) { p.tokenSamples.push_back({.id = {"text"}}); }, true},
        {"a number", [](Project& p) { p.kpis[0].attribution = 0.5; }, false},
        {"a range", [](Project& p) { p.kpis[0].reduction->spread->low = 0.3; }, false},
        {"the horizon", [](Project& p) { p.settings.horizonMonths = 24; }, false},
        {"a rate", [](Project& p) { p.settings.fx["EUR"] = 1500; }, false},
        {"a correlation", [](Project& p) { p.correlations[0].rho = 0.4; }, false},
        {"a scenario", [](Project& p) { p.scenarios[0].costFactor = 2; }, false},
        {"an entity less", [](Project& p) { removeKpi(p, "kpi-2"); }, false},
    };
    for (const auto& row : rows) {
        Project changed = sample();
        row.change(changed);
        BOOST_TEST(sameFigures(sample(), changed) == row.same, row.what);
        BOOST_TEST(sameFigures(changed, sample()) == row.same, row.what);
    }
}

BOOST_AUTO_TEST_CASE(long_context_prices_come_and_go_with_their_words) {
    Project project = sample();
    project.models[0].price.input = 2;
    setLongContext(project, "model-1", true, "start");
    BOOST_TEST(project.models[0].price.longContext->input == 2);
    BOOST_TEST(project.provenance.contains("model.model-1.long_context.above"));
    checkValid(project);
    setLongContext(project, "model-1", false, "start");
    BOOST_TEST(!project.provenance.contains("model.model-1.long_context.above"));
    checkValid(project);
}

/// Whatever goes from any valid project, what remains is valid.
BOOST_AUTO_TEST_CASE(random_projects_stay_valid_when_things_go) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Project project = test::RandomProject(seed).make();
        if (!validate(project).empty()) continue;
        for (const WorkUnit& unit : project.workUnits) {
            Project changed = project;
            removeWorkUnit(changed, unit.id.text);
            checkValid(changed);
        }
        for (const Kpi& kpi : project.kpis) {
            Project changed = project;
            removeKpi(changed, kpi.id.text);
            checkValid(changed);
            changed = project;
            duplicateEntity<Kpi>(changed, kpi.id.text, "Copy");
            checkValid(changed);
        }
        for (const Workload& load : project.workloads) {
            Project changed = project;
            removeCostLine(changed, load.id.text);
            checkValid(changed);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
