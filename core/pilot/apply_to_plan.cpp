#include "core/pilot/apply_to_plan.h"

#include <algorithm>
#include <cmath>

#include "core/engine/analyze.h"
#include "core/pilot/normal_quantiles.h"
#include "core/project/editing.h"
#include "core/project/inputs.h"
#include "core/simulation/simulate.h"

namespace jupan {
namespace {

struct Measured {
    double value = 0, p10 = 0, p90 = 0;
};

/// The plan's figure: the relative effect, or of an amount the difference of the means in money, improvement positive.
Measured measuredOf(const KpiStatistics& statistics, KpiKind kind) {
    const Effect& effect = *statistics.effect;
    if (kind != KpiKind::amount) return {effect.estimate, effect.p10, effect.p90};
    const double difference = std::abs(statistics.pilot.mean - statistics.baseline.mean);
    const double value = std::copysign(difference, effect.estimate);
    const double error = std::sqrt(statistics.baseline.meanVariance + statistics.pilot.meanVariance);
    return {value, value - normal90 * error, value + normal90 * error};
}

Result<PlanFigures> figuresOf(const Project& project, std::uint64_t trials, std::uint64_t seed) {
    const auto results = analyze(project);
    if (!results) return results.problems();
    const auto simulated = simulate(project, {}, {.trials = trials, .seed = seed});
    if (!*simulated) return simulated->problems();
    const Metrics& metrics = results.value().metrics;
    const Simulation& simulation = simulated->value();
    PlanFigures figures{.npv = metrics.npv,
                        .roi = metrics.roi,
                        .paybackMonth = metrics.paybackMonth,
                        .bars = tornado(ScenarioProject{.project = project}, Metric::npv).bars,
                        .npvProbability = simulation.probNpvPositive,
                        .evpi = simulation.evpi,
                        .drivers = simulation.drivers};
    if (figures.bars.size() > planChangeBars) figures.bars.resize(planChangeBars);
    std::ranges::sort(figures.drivers, [](const Driver& a, const Driver& b) {
        return a.evppi != b.evppi ? a.evppi > b.evppi : a.input < b.input;
    });
    return figures;
}

}  // namespace

std::string effectPath(const Project& project, std::string_view kpi) {
    const Kpi* found = findEntity<Kpi>(project, kpi);
    if (found == nullptr || effectField(found->kind).empty()) return {};
    return "kpi." + found->id.text + "." + std::string(effectField(found->kind));
}

Result<Project> appliedToPlan(Project project, const KpiStatistics& statistics, Date day, const std::string& note) {
    const Kpi* kpi = findEntity<Kpi>(project, statistics.kpi);
    const std::string entity = "kpi." + statistics.kpi;
    if (kpi == nullptr)
        return Problem{.code = ProblemCode::unknownReference, .path = entity, .value = statistics.kpi, .detail = "kpi"};
    const std::string path = effectPath(project, statistics.kpi);
    if (path.empty())
        return Problem{.code = ProblemCode::fieldOfOtherKind,
                       .path = entity + ".reduction",
                       .value = std::string(nameOf(kpi->kind)),
                       .detail = "time_saving, cost_saving, revenue, quality, risk, amount"};
    if (!statistics.effect) return Problem{.code = ProblemCode::missingField, .path = path, .detail = "number"};
    const Measured measured = measuredOf(statistics, kpi->kind);
    const auto field = findNumberField(project, path);
    if (!std::isfinite(measured.value) || !std::isfinite(measured.p10) || !std::isfinite(measured.p90))
        return Problem{.code = ProblemCode::notFinite, .path = path, .value = shortestText(measured.value)};
    Uncertain value(clampTo(field->info.range, measured.value));
    if (measured.p10 < measured.p90) value.spread = Spread{measured.p10, measured.p90, Distribution::normal};
    std::get<std::optional<Uncertain>*>(field->slot)->emplace(value);
    project.provenance[path] = {.source = Source::measured, .note = note, .date = toText(day)};
    dropDanglingPaths(project);
    return project;
}

Result<PlanChange> planChange(const Project& before, const Project& after, std::uint64_t trials, std::uint64_t seed) {
    auto old = figuresOf(before, trials, seed);
    if (!old) return old.problems();
    auto fresh = figuresOf(after, trials, seed);
    if (!fresh) return fresh.problems();
    return PlanChange{
        .before = std::move(old.value()), .after = std::move(fresh.value()), .trials = trials, .seed = seed};
}

}  // namespace jupan
