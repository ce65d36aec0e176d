// One project among many: its result in a row.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/base/problem.h"
#include "core/engine/results.h"
#include "core/governance/readiness.h"
#include "core/governance/steps.h"

namespace jupan {

/// Trials of a row: enough for a probability to about 2 points (standard error at most 1.1 %), few enough for hundreds
/// of projects.
inline constexpr std::uint64_t portfolioTrials = 2'000;
inline constexpr std::uint64_t portfolioSeed = 1;

struct PortfolioOptions {
    Date today{};  ///< from which states of steps and due days are looked at
    std::uint64_t trials = portfolioTrials;
    std::uint64_t seed = portfolioSeed;
};

/// Of the base project, in its own currency and over its own horizon, at its own discount rate.
struct PortfolioFigures {
    std::string currency{};
    int horizonMonths = 0;
    double discountRate = 0;                 ///< annual
    Metrics metrics{};                       ///< without the monthly series
    std::optional<double> npvProbability{};  ///< that NPV > 0; nothing where a trial's money is too large for a number
    std::optional<double> guessShare{};      ///< of the NPV swing; nothing if nothing swings
    Readiness readiness{};                   ///< of all checklists
    int stepsDone = 0;                       ///< of the roadmap, without the reviews after it
    int steps = 0;
    std::optional<std::string> nextStep{};  ///< id; nothing when all are done
    bool piloted = false;                   ///< the pilot has KPIs that are measured
    Verdict verdict = Verdict::extend;      ///< of the measurements; of meaning where piloted
    std::map<std::string, double> rates{};  ///< project currency for one of another
};

struct PortfolioRow {
    std::string file{};
    std::string name{};
    std::string client{};
    std::string apart{};  ///< of comparePortfolio(): what tells it from others of its name; empty where none has it
    Problems problems{};  ///< why there are no figures
    std::optional<PortfolioFigures> figures{};  ///< nothing where the file could not be read or the plan not computed
};

/// The row of a project as it was read. `file` is what the row is called, not opened.
PortfolioRow portfolioRow(std::string file, const Result<Project>& project, const PortfolioOptions& options);

}  // namespace jupan
