// A small valid project with one entity of each kind, for tests that break it in one place.
#pragma once

#include <boost/test/unit_test.hpp>

#include "core/project/validate.h"

namespace jupan::test {

inline std::vector<Kpi> sampleKpis() {
    const Reference<EntityKind::workUnit> support{"support"};
    return {{.id = {"time"},
             .workUnit = support,
             .kind = KpiKind::timeSaving,
             .reduction = Uncertain{0.4, Spread{0.2, 0.5}}},
            {.id = {"saving"}, .kind = KpiKind::costSaving, .reduction = 0.1, .monthlyCost = 100},
            {.id = {"sales"}, .kind = KpiKind::revenue, .monthlyRevenue = 1000, .uplift = 0.02},
            {.id = {"errors"},
             .workUnit = support,
             .kind = KpiKind::quality,
             .reduction = 0.5,
             .errorRate = 0.02,
             .costPerError = 9},
            {.id = {"leak"}, .kind = KpiKind::risk, .reduction = 0.5, .annualProbability = 0.1, .loss = 5000},
            {.id = {"other"}, .kind = KpiKind::amount, .monthlyAmount = 7},
            {.id = {"nps"}, .kind = KpiKind::tracked}};
}

inline Project sampleProject() {
    Project project;
    project.settings.name = "sample";
    project.settings.fx = {{"USD", {1400, Spread{1300, 1500}}}};
    project.models = {{.id = {"mini"}, .price = {.input = 0.25, .output = 2}},
                      {.id = {"big"}, .price = {.input = 2.5, .output = 20, .longContext = LongContext{1000, 5, 30}}}};
    project.models[0].priceHistory = {{"2026-01-01", {.input = 1, .output = 2}}};
    project.workUnits = {{.id = {"support"}, .volumePerMonth = 2500, .minutesPerItem = 5, .hourlyCost = 25000}};
    project.kpis = sampleKpis();
    project.workloads = {
        {.id = {"bot"}, .workUnit = {{"support"}}, .requestsPerItem = 3, .inputTokens = 1200, .outputTokens = 300}};
    project.workloads[0].stages = {{1, {{{"mini"}, 1}}}, {13, {{{"mini"}, 0.5}, {{"big"}, 0.5}}}};
    project.seats = {{.id = {"team"}, .seats = 10, .pricePerMonth = 30, .currency = Currency{"USD"}}};
    project.costs = {{.id = {"build"}, .kind = CostKind::oneTime, .amount = 8e6},
                     {.id = {"tools"}, .kind = CostKind::recurring, .amount = 10},
                     {.id = {"ops"}, .kind = CostKind::labor, .fte = 0.2, .monthlyCost = 4.5e6}};
    project.scenarios = {{.id = {"cautious"}, .overrides = {{"kpi.time.reduction", 0.3}}, .costFactor = 1.1}};
    project.correlations = {{"kpi.time.reduction", "fx.USD", 0.3}};
    project.provenance = {{"kpi.time.reduction", {Source::measured, "pilot", "2026-01-01"}}};
    project.measurements = {{"fx.USD", {.cost = 0.0}}, {"kpi.time.reduction", {.cost = 1e6, .inPilot = true}}};
    return project;
}

inline std::string toLine(const Problem& problem) {
    return std::to_string(static_cast<int>(problem.code)) + " " + problem.path + " = '" + problem.value + "' (" +
           problem.detail + ") range " + std::to_string(static_cast<int>(problem.range));
}

/// Checks that exactly these problems were found, in this order.
inline void checkProblems(const Problems& found, const Problems& expected) {
    BOOST_TEST(found.size() == expected.size());
    for (std::size_t i = 0; i < std::max(found.size(), expected.size()); ++i) {
        if (i < found.size() && i < expected.size() && found[i] == expected[i]) continue;
        BOOST_TEST_ERROR("found " << (i < found.size() ? toLine(found[i]) : "nothing") << "; expected "
                                  << (i < expected.size() ? toLine(expected[i]) : "nothing"));
    }
}

}  // namespace jupan::test
