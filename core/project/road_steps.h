// The steps that ship (framework.md): the nine steps of the roadmap, the reviews after 6 and 12 months, and the four
// phases of the short form. What they are called and when they are done stands in core/governance and ui.
#pragma once

#include <span>
#include <string_view>

#include "core/project/roadmap.h"

namespace jupan {

/// One step as it ships. Days count from the roadmap's start.
struct RoadStep {
    std::string_view id;
    int firstDay = 0;
    int days = 1;                               ///< 1: a milestone
    std::span<const std::string_view> after{};  ///< ids of steps that come before
};

/// The steps of a form in order: nine steps and two reviews, or four phases and two reviews.
std::span<const RoadStep> roadSteps(RoadmapForm form);

/// Whether any form has a step of this id.
bool isRoadStep(std::string_view id);

}  // namespace jupan
