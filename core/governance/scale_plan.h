// From the pilot to everyday use: the stages of the scale plan as adoption and ladder of the plan, and what that
// changes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/engine/results.h"

namespace jupan {

/// What is odd about the stages. `subject`: a department or the id of a checklist item, where there is one.
enum class ScaleProblemKind {
    unknownDepartment,  ///< no work unit has the department
    outOfOrder,         ///< starts before the stage that stands before it
    shareFalls,         ///< reaches less than an earlier stage of the same department; subject: the department
    beforeStart,        ///< starts before the plan's first month: counted from there
    beyondHorizon,      ///< ends after the plan
    safeguardGone,      ///< a checklist item that does not exist (any more)
    safeguardOpen,      ///< a checklist item that is not done yet
    departmentLeftOut   ///< no stage reaches the department; `stage` is empty
};
template <>
struct EnumNames<ScaleProblemKind> {
    static constexpr std::array<std::string_view, 8> names{"unknown_department", "out_of_order",       "share_falls",
                                                           "before_start",       "beyond_horizon",     "safeguard_gone",
                                                           "safeguard_open",     "department_left_out"};
};
struct ScaleProblem {
    ScaleProblemKind kind{};
    std::string stage{};
    std::string subject{};
    bool operator==(const ScaleProblem&) const = default;
};
/// Stage by stage in document order.
std::vector<ScaleProblem> scaleProblems(const Project& project);

/// The departments of the work units, each once, in document order; blank ones left out.
std::vector<std::string> departmentsOf(const Project& project);

/// The project with what the stages say: KPIs and workloads of a stage's departments (KPIs and workloads without work
/// unit, and work units without department: only by stages for all departments) start with the first stage, reach the
/// share of the last one at its end, in one ramp of the shape they have; a stage's model answers from its month on.
/// What no stage reaches stays. Without stages: the project itself.
Project withScalePlan(const Project& project);

/// How far a department is, month 1..H, as shares.
struct DepartmentRamp {
    std::string department{};      ///< empty: work units without one
    std::vector<double> stages{};  ///< as the stages say, in a straight line from one's end to the next one's
    std::vector<double> plan{};    ///< as the plan holds it after withScalePlan
};
/// Departments that a stage reaches, in document order of the work units.
std::vector<DepartmentRamp> departmentRamps(const Project& project);

/// What a stage may cost, and what the plan says it will.
struct StageBudget {
    std::string stage{};
    double planned = 0;  ///< cost of the months of the stage, after withScalePlan, contingency included
    std::optional<double> budget{};
};

struct ScaleFigures {
    double npv = 0;
    double net = 0;
    std::optional<double> roi{};
    std::optional<double> paybackMonth{};
    double peakExposure = 0;
    double steadyMonthlyCost = 0;
};

struct ScaleEffect {
    ScaleFigures before{};
    ScaleFigures after{};
    std::vector<StageBudget> stages{};  ///< document order
};
/// Precondition: the project is valid. Problems: as of `analyze`, and those of validation after the change.
Result<ScaleEffect> scaleEffect(const Project& project);

/// Appends a stage of three months for all departments that starts when the last one is over, the first one
/// with the plan or, if that is later, in the month after the pilot; its id.
std::string addScaleStage(Project& project, std::string name);

}  // namespace jupan
