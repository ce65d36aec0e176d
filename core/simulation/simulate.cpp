#include "core/simulation/simulate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

#include "core/engine/chosen_scenario.h"
#include "core/simulation/compile_flows.h"
#include "core/simulation/running_metric.h"

namespace jupan {
namespace {

/// Trials between two looks at the statistics: few enough to stay in the processor's cache.
constexpr std::size_t roundTrials = 8192;
/// Trials on which the drivers are found; their NPVs are kept.
constexpr std::uint64_t mostDriverTrials = std::uint64_t{1} << 20;
constexpr std::array<double, 3> fanPercentiles{0.10, 0.50, 0.90};
/// Share of the time that the trials take of both; the drivers take the rest.
constexpr double trialsShare = 0.8;

enum class Outcome { done, stopped, overflow, uncertain };

/// One pass over all trials with brackets of a given width.
class Pass {
public:
    Pass(const FlowProgram& program, const InputDraws& draws, const SimulationOptions& options, WorkerTeam& team,
         double width)
        : program_(program),
          draws_(draws),
          options_(options),
          team_(team),
          months_(static_cast<std::size_t>(program.horizon) + 1),
          figures_(4 * roundTrials),
          cumulative_(months_ * roundTrials),
          metrics_(4, RunningMetric(width)),
          fan_(months_, OrderStatistics({fanPercentiles.begin(), fanPercentiles.end()}, width)),
          paybacks_(static_cast<std::size_t>(program.horizon / 12), 0),
          drawing_(team.members()),
          flows_(team.members(), FlowWorkspace(program)) {
        npv_.reserve(static_cast<std::size_t>(std::min(options.trials, mostDriverTrials)));
    }

    Outcome run() {
        for (std::uint64_t first = 0; first < options_.trials; first += roundTrials) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(roundTrials, options_.trials - first));
            const std::size_t blocks = (count + blockTrials - 1) / blockTrials;
            team_.run(blocks, [&](unsigned member, std::size_t block) {
                if (!options_.stop.stop_requested()) evaluateBlock(member, first / blockTrials + block, block);
            });
            if (options_.stop.stop_requested()) return Outcome::stopped;
            if (!finite(count)) return Outcome::overflow;
            // Each task reads the round in trial order, so the order of threads leaves no trace.
            team_.run(metrics_.size() + months_ + 1, [&](unsigned, std::size_t task) { digest(task, count); });
            if (options_.progress)
                options_.progress(trialsShare * static_cast<double>(first + count) /
                                  static_cast<double>(options_.trials));
        }
        if (!std::isfinite(gains_) || !metrics_[0].hasFiniteMean() || !metrics_[1].hasFiniteMean())
            return Outcome::overflow;
        const bool certain = std::all_of(metrics_.begin(), metrics_.end(), [](const auto& m) { return m.certain(); }) &&
                             std::all_of(fan_.begin(), fan_.end(), [](const auto& month) { return month.certain(); });
        return certain ? Outcome::done : Outcome::uncertain;
    }

    void report(Simulation& out) const {
        const auto trials = static_cast<double>(options_.trials);
        out.npv = metrics_[0].statistics();
        out.net = metrics_[1].statistics();
        out.roi = metrics_[2].statistics();
        out.paybackMonth = metrics_[3].statistics();
        out.paybackNone = static_cast<double>(options_.trials - out.paybackMonth.count) / trials;
        out.probNpvPositive = static_cast<double>(positive_) / trials;
        for (const std::uint64_t within : paybacks_)
            out.probPaybackWithin.push_back(static_cast<double>(within) / trials);
        for (const OrderStatistics& month : fan_) {
            const std::vector<std::optional<double>> values = month.quantiles();
            out.fan.p10.push_back(values[0].value_or(0));
            out.fan.p50.push_back(values[1].value_or(0));
            out.fan.p90.push_back(values[2].value_or(0));
        }
        // Of a project that always pays, or never, both sums hold the same numbers and the difference is rounding.
        const bool oneSided = gains_ == 0 || positive_ == options_.trials;
        out.evpi = oneSided ? 0 : std::max(0.0, gains_ / trials - std::max(*out.npv.mean, 0.0));
        out.driverTrials = npv_.size();
    }

    std::vector<double> takeNpv() { return std::move(npv_); }

private:
    double* figure(std::size_t metric) { return figures_.data() + metric * roundTrials; }

    void evaluateBlock(unsigned member, std::uint64_t block, std::size_t inRound) {
        FlowWorkspace& flows = flows_[member];
        draws_.draw(block, drawing_[member], flows.registers.data());
        const std::size_t at = inRound * blockTrials;
        evaluate(program_, flows,
                 {.npv = figure(0) + at,
                  .net = figure(1) + at,
                  .roi = figure(2) + at,
                  .paybackMonth = figure(3) + at,
                  .cumulative = cumulative_.data() + at,
                  .cumulativeStride = roundTrials});
    }

    void digest(std::size_t task, std::size_t count) {
        if (task < metrics_.size()) {
            metrics_[task].add({figure(task), count});
        } else if (task < metrics_.size() + months_) {
            const std::size_t month = task - metrics_.size();
            fan_[month].add({cumulative_.data() + month * roundTrials, count});
        } else {
            tally(count);
        }
    }

    void tally(std::size_t count) {
        const double* npv = figure(0);
        double gains = 0;
        for (std::size_t t = 0; t < count; ++t) {
            positive_ += npv[t] > 0;
            gains += std::max(npv[t], 0.0);
        }
        gains_ += gains;
        for (std::size_t year = 0; year < paybacks_.size(); ++year)
            for (std::size_t t = 0; t < count; ++t)
                paybacks_[year] += figure(3)[t] <= 12.0 * static_cast<double>(year + 1);
        const std::size_t kept = std::min(count, static_cast<std::size_t>(mostDriverTrials) - npv_.size());
        npv_.insert(npv_.end(), npv, npv + kept);
    }

    /// Whether the round's money is finite. A month that is not leaves the last cumulative flow infinite or undefined.
    [[nodiscard]] bool finite(std::size_t count) const {
        double none = 0;
        for (const double* figures :
             {figures_.data(), figures_.data() + roundTrials, cumulative_.data() + (months_ - 1) * roundTrials})
            for (std::size_t t = 0; t < count; ++t) none += figures[t] - figures[t];
        return none == 0;
    }

    const FlowProgram& program_;
    const InputDraws& draws_;
    const SimulationOptions& options_;
    WorkerTeam& team_;
    std::size_t months_;
    std::vector<double> figures_;     ///< of the round: npv, net, roi, payback month
    std::vector<double> cumulative_;  ///< of the round, month by month
    std::vector<RunningMetric> metrics_;
    std::vector<OrderStatistics> fan_;
    std::vector<std::uint64_t> paybacks_;
    std::uint64_t positive_ = 0;
    double gains_ = 0;
    std::vector<double> npv_;
    std::vector<InputDraws::Workspace> drawing_;
    std::vector<FlowWorkspace> flows_;
};

/// Fills the tables of the PERT distributions, each on any thread.
void prepareTables(InputDraws& draws, WorkerTeam& team) {
    const std::vector<double> modes = draws.missingTables();
    std::vector<std::shared_ptr<const QuantileTable>> made(modes.size());
    team.run(modes.size(), [&](unsigned, std::size_t i) { made[i] = pertTable(modes[i]); });
    PertTables tables;
    for (std::size_t i = 0; i < modes.size(); ++i) tables.emplace(modes[i], made[i]);
    draws.useTables(std::move(tables));
}

unsigned teamSize(const SimulationOptions& options) {
    const unsigned wanted = options.threads != 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
    // A thread without a block in any round would only wait.
    const std::uint64_t blocks = (std::min<std::uint64_t>(options.trials, roundTrials) + blockTrials - 1) / blockTrials;
    return static_cast<unsigned>(std::min<std::uint64_t>(wanted, blocks));
}

/// All but the drivers; the NPVs of the trials that these are found on.
Outcome simulateTrials(const FlowProgram& program, const InputDraws& draws, const SimulationOptions& options,
                       WorkerTeam& team, Simulation& out, std::vector<double>& npv) {
    // The last width keeps every number, so it cannot fail.
    for (const double width : {6.0, 24.0, std::numeric_limits<double>::infinity()}) {
        Pass pass(program, draws, options, team, width);
        const Outcome outcome = pass.run();
        if (outcome == Outcome::uncertain) continue;
        if (outcome == Outcome::done) {
            pass.report(out);
            npv = pass.takeNpv();
        }
        return outcome;
    }
    return Outcome::overflow;
}

}  // namespace

std::optional<Result<Simulation>> simulate(const Project& project, std::string_view scenarioId,
                                           const SimulationOptions& options) {
    const auto plan = chosenScenario(project, scenarioId);
    if (!plan) return Result<Simulation>(plan.problems());
    WorkerTeam team(teamSize(options));
    InputDraws draws(plan.value().project, options.seed, options.sampler);
    prepareTables(draws, team);
    Simulation out{.scenario = scenarioId.empty() ? "base" : std::string(scenarioId),
                   .trials = options.trials,
                   .seed = options.seed,
                   .sampler = options.sampler};
    std::vector<double> npv;
    switch (simulateTrials(compileFlows(plan.value()), draws, options, team, out, npv)) {
        case Outcome::stopped:
            return std::nullopt;
        case Outcome::overflow:
        case Outcome::uncertain:
            return Result<Simulation>(Problem{.code = ProblemCode::overflow, .path = "project"});
        case Outcome::done:
            break;
    }
    if (options.drivers) out.drivers = findDrivers(draws, npv, team, options.stop);
    if (options.stop.stop_requested()) return std::nullopt;
    out.correlationRepaired = draws.correlationRepaired();
    if (options.progress) options.progress(1);
    return Result<Simulation>(std::move(out));
}

}  // namespace jupan
