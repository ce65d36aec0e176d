// Cost-benefit matrix (model.md §6): the work units by what they bring and what is spent on them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

/// A work unit's place among the others.
enum class Quadrant {
    quickWin,  ///< much benefit at little cost
    invest,    ///< much benefit at much cost
    later,     ///< little benefit at little cost
    avoid,     ///< little benefit at much cost
};
template <>
struct EnumNames<Quadrant> {
    static constexpr std::array<std::string_view, 4> names{"quick_win", "invest", "later", "avoid"};
};

struct MatrixPoint {
    std::string workUnit{};  ///< id
    double pvBenefit = 0;    ///< of the KPIs that name it
    double pvCost = 0;       ///< of the workloads and cost items that name it, before contingency
    int effort = 3;          ///< 1–5
    int risk = 3;            ///< 1–5
    Quadrant quadrant = Quadrant::later;
};

struct CostBenefitMatrix {
    std::vector<MatrixPoint> points{};  ///< the work units in document order
    /// Where the quadrants meet; the mean of the middle two of an even number. Empty without work units.
    std::optional<double> medianBenefit{};
    std::optional<double> medianCost{};
};

/// `results` are those of `project`, which is the one that a scenario sees where they are of a scenario.
/// On a median a benefit counts as much and a cost as little; no benefit is never much.
CostBenefitMatrix costBenefitMatrix(const Project& project, const Results& results);

}  // namespace jupan
