#include "core/portfolio/portfolio_row.h"

#include <algorithm>

#include "core/engine/analyze.h"
#include "core/pilot/statistics.h"
#include "core/simulation/simulate.h"

namespace jupan {
namespace {

std::optional<double> probability(const Project& project, const PortfolioOptions& options) {
    // one thread: whoever reads hundreds of projects shares them out
    const auto simulated =
        simulate(project, {}, {.trials = options.trials, .seed = options.seed, .threads = 1, .drivers = false});
    if (!simulated || !*simulated) return {};
    return simulated->value().probNpvPositive;
}

void addStage(PortfolioFigures& figures, const Project& project, Date today) {
    const auto statuses = project.roadmap.form == RoadmapForm::nineSteps ? nineStepStatuses(project, today)
                                                                         : phaseStatuses(project, today);
    figures.steps = static_cast<int>(statuses.size());
    figures.stepsDone = static_cast<int>(std::ranges::count(statuses, StepState::done, &StepStatus::state));
    figures.nextStep = nextStep(statuses);
}

void addPilot(PortfolioFigures& figures, const Project& project) {
    const auto statistics = pilotStatistics(project);
    figures.piloted = std::ranges::any_of(
        statistics, [](const KpiStatistics& kpi) { return kpi.pilot.observations > 0 || kpi.effect.has_value(); });
    figures.verdict = pilotVerdict(statistics);
}

PortfolioFigures figuresOf(const Project& project, const Results& results, const PortfolioOptions& options) {
    PortfolioFigures figures{.currency = project.settings.currency.code,
                             .horizonMonths = project.settings.horizonMonths,
                             .discountRate = project.settings.discountRate,
                             .metrics = results.metrics,
                             .npvProbability = probability(project, options),
                             .guessShare = results.guessShare,
                             .readiness = overallReadiness(project, options.today)};
    addStage(figures, project, options.today);
    addPilot(figures, project);
    for (const auto& [currency, rate] : project.settings.fx) figures.rates.emplace(currency, rate.value);
    return figures;
}

}  // namespace

PortfolioRow portfolioRow(std::string file, const Result<Project>& project, const PortfolioOptions& options) {
    PortfolioRow row{.file = std::move(file)};
    if (!project) {
        row.problems = project.problems();
        return row;
    }
    row.name = project.value().settings.name;
    row.client = project.value().settings.client;
    const auto results = analyze(project.value());
    if (!results)
        row.problems = results.problems();
    else
        row.figures = figuresOf(project.value(), results.value(), options);
    return row;
}

}  // namespace jupan
