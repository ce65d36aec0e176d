// How long an analysis takes: a project as large as the largest template, and 5,000 KPIs.
#include <benchmark/benchmark.h>

#include "core/engine/analyze.h"
#include "core/exchange/project_json.h"
#include "core/project/inputs.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

Uncertain around(double value) {
    return {value, Spread{value * 0.8, value * 1.2}};
}

void addKpis(Project& project, int count) {
    for (int i = 0; i < count; ++i) {
        Kpi kpi{.id = {"kpi" + std::to_string(i)}, .name = "KPI"};
        kpi.adoption = {.startMonth = 2, .rampMonths = 6, .shape = RampShape::sCurve};
        kpi.growth = 0.03;
        kpi.confidence = around(0.8);
        if (i % 2 == 0) {
            kpi.workUnit = {{"unit" + std::to_string(i / 2 % 4)}};
            kpi.kind = KpiKind::timeSaving;
            kpi.reduction = around(0.3);
            kpi.realization = 0.5;
        } else {
            kpi.kind = KpiKind::amount;
            kpi.monthlyAmount = around(1e6);
        }
        project.kpis.push_back(kpi);
    }
}

void addCosts(Project& project) {
    for (int i = 0; i < 10; ++i) {
        Cost cost{.id = {"cost" + std::to_string(i)}, .name = "cost", .amount = i < 5 ? around(5e5) : Uncertain(5e5)};
        cost.escalation = 0.02;
        project.costs.push_back(cost);
    }
    for (int i = 0; i < 3; ++i) {
        Workload load{.id = {"load" + std::to_string(i)}, .name = "load", .workUnit = {{"unit" + std::to_string(i)}}};
        load.requestsPerItem = around(3);
        load.inputTokens = around(1500);
        load.outputTokens = 400;
        load.priceChange = -0.2;
        load.stages = {{1, {{{"mini"}, 1}}}, {13, {{{"mini"}, 0.7}, {{"big"}, 0.3}}}};
        project.workloads.push_back(load);
    }
}

/// 4 work units, `kpis` KPIs, 10 cost items, 3 workloads, 36 months.
Project sample(int kpis) {
    Project project;
    project.settings.discountRate = 0.08;
    project.settings.contingency = 0.1;
    project.settings.fx = {{"USD", around(1400)}};
    project.models = {{.id = {"mini"}, .name = "mini", .price = {.input = 0.25, .output = 2}},
                      {.id = {"big"}, .name = "big", .price = {.input = 2.5, .output = 15}}};
    for (int i = 0; i < 4; ++i)
        project.workUnits.push_back({.id = {"unit" + std::to_string(i)},
                                     .name = "unit",
                                     .volumePerMonth = i == 0 ? around(2000) : Uncertain(2000),
                                     .minutesPerItem = 6,
                                     .hourlyCost = i < 3 ? around(25000) : Uncertain(25000),
                                     .volumeGrowth = 0.05});
    addKpis(project, kpis);
    addCosts(project);
    return project;
}

void analyse(benchmark::State& state) {
    const Project project = sample(static_cast<int>(state.range(0)));
    if (!validate(project).empty()) state.SkipWithError("the project is not valid");
    for (auto _ : state) benchmark::DoNotOptimize(analyze(project));
    state.counters["uncertain"] = static_cast<double>(uncertainInputs(project).size());
}
BENCHMARK(analyse)->Arg(12)->Arg(5000)->Unit(benchmark::kMillisecond);

void check(benchmark::State& state) {
    const Project project = sample(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(validate(project));
}
BENCHMARK(check)->Arg(12)->Arg(5000)->Unit(benchmark::kMillisecond);

void readAndWriteJson(benchmark::State& state) {
    const Project project = sample(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(projectFromJson(projectToJson(project)));
}
BENCHMARK(readAndWriteJson)->Arg(12)->Arg(5000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace jupan

BENCHMARK_MAIN();
