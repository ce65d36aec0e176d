#include "core/project/road_steps.h"

#include <algorithm>
#include <array>

namespace jupan {
namespace {

using Ids = std::array<std::string_view, 1>;
constexpr Ids goals{"goals"}, costs{"costs"}, finops{"finops"};
constexpr Ids pilotAnalysis{"pilot_analysis"}, scale{"scale"}, define{"define"}, baseline{"baseline"}, proof{"proof"};
constexpr std::array<std::string_view, 2> beforePilot{"governance", "finops"};
constexpr std::array<std::string_view, 2> beforeAnalysis{"pilot_design", "agents"};
constexpr Ids indicators{"indicators"}, decision{"decision"}, review6{"review_6"};

/// Four weeks to the pilot's design, a pilot of eight weeks (framework.md: 8 to 12), a scale plan in two.
constexpr std::array<RoadStep, 11> nineSteps{{
    {"goals", 0, 14, {}},
    {"costs", 7, 14, goals},
    {"governance", 7, 21, goals},
    {"finops", 21, 14, costs},
    {"pilot_design", 28, 14, beforePilot},
    {"agents", 35, 14, finops},
    {"pilot_analysis", 42, 70, beforeAnalysis},
    {"scale", 112, 14, pilotAnalysis},
    {"indicators", 126, 14, scale},
    {"review_6", 182, 1, indicators},
    {"review_12", 365, 1, review6},
}};

/// Eight weeks, half of them for the proof of concept (framework.md: define, measure the baseline, proof of concept,
/// value reading and decision).
constexpr std::array<RoadStep, 6> eightWeeks{{
    {"define", 0, 7, {}},
    {"baseline", 7, 14, define},
    {"proof", 21, 28, baseline},
    {"decision", 49, 7, proof},
    {"review_6", 182, 1, decision},
    {"review_12", 365, 1, review6},
}};

}  // namespace

std::span<const RoadStep> roadSteps(RoadmapForm form) {
    return form == RoadmapForm::nineSteps ? std::span<const RoadStep>(nineSteps)
                                          : std::span<const RoadStep>(eightWeeks);
}

bool isRoadStep(std::string_view id) {
    return std::ranges::any_of(nineSteps, [id](const RoadStep& step) { return step.id == id; }) ||
           std::ranges::any_of(eightWeeks, [id](const RoadStep& step) { return step.id == id; });
}

}  // namespace jupan
