// What to measure first (model.md §7): the value of knowing each input beside what measuring it would cost.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/simulation/simulation.h"

namespace jupan {

/// One input that could be measured. Money of the project.
struct MeasurementLine {
    std::string input;                ///< path
    std::optional<double> worth{};    ///< evppi, >= 0; nothing where the simulation did not draw the input
    std::optional<double> cost{};     ///< of measuring it, >= 0; nothing while nobody has said
    std::optional<double> surplus{};  ///< worth - cost; nothing while one of them is unknown
    bool hasRange = false;            ///< low and high in the project as it is now
    bool inPilot = false;
    Source source = Source::guess;

    /// Its cost is known and more than knowing the input could be worth.
    [[nodiscard]] bool costsTooMuch() const { return surplus && *surplus < 0; }
};

struct MeasurementPlan {
    bool goAhead = false;  ///< the decision as things stand: expected NPV > 0; else do nothing
    std::optional<double> expectedNpv{};
    double lossProbability = 0;  ///< share of trials in which going ahead does not earn more than it costs: NPV <= 0
    double evpi = 0;             ///< what perfect knowledge of every input would be worth at most
    // evpi = informedNpv - decidedNpv
    double decidedNpv = 0;   ///< expected of the decision as things stand: max(expected NPV, 0)
    double informedNpv = 0;  ///< expected of whoever knows every input before deciding: the mean of max(NPV, 0)
    /// The inputs whose knowledge is worth something, and those of which the project says something about measuring: by
    /// worth - cost (where nobody has said, the cost counts as 0 here), largest first; then by worth, then by path.
    std::vector<MeasurementLine> lines{};
    /// The other uncertain inputs, in document order: to know any one of them would change no decision.
    std::vector<MeasurementLine> worthless{};
    /// Index in `lines` of what to measure first: the first that is worth something and does not cost as much. Nothing
    /// where no measurement pays.
    std::optional<std::size_t> first{};
    // What the pilot shall measure
    std::size_t pilotCount = 0;
    std::size_t pilotCountWithoutCost = 0;  ///< those for which nobody has said the cost
    double pilotCost = 0;                   ///< sum of the known ones
};

/// `simulation`: of `project`, with drivers. An input that `project` does not have any more is left out. Pure.
MeasurementPlan measurementPlan(const Project& project, const Simulation& simulation);

}  // namespace jupan
