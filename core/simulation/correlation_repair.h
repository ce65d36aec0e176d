// What becomes of correlations that contradict each other.
#pragma once

#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// A pair of inputs whose rank correlation is not the one that was asked for.
struct MovedCorrelation {
    std::string a;  ///< input path
    std::string b;  ///< input path
    double asked = 0;
    double used = 0;  ///< rank correlation that the trials have
};

/// The pairs that the nearest possible matrix moves by 0.005 or more, those moved most first; ties in document order.
/// Pairs of which nothing was said count as 0. Empty where all correlations are possible together. Precondition:
/// `validate(project)` found nothing.
std::vector<MovedCorrelation> movedCorrelations(const Project& project);

}  // namespace jupan
