// A plan whose numbers are moved, one or a few at a time, and whose metrics follow. Only the lines that a number
// touches are computed again, by the engine's own arithmetic; everything else is added up from what is remembered.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/metric.h"
#include "core/analysis/month_sums.h"
#include "core/analysis/touched_lines.h"
#include "core/engine/lookup.h"
#include "core/engine/metrics.h"
#include "core/project/inputs.h"

namespace jupan {

/// What a number field holds, bounds included.
using NumberContent =
    std::variant<double, std::optional<double>, int, std::optional<int>, Uncertain, std::optional<Uncertain>>;

/// One number of a MovablePlan.
struct PlanInput {
    NumberField field;             ///< in the plan's own copy of the project
    NumberContent content{};       ///< what stands there in the base case
    std::optional<double> base{};  ///< that number, or what an absent one counts as; empty where that is no number
    TouchedLines touched{};
    /// For months ranges alone do not say whether the project stays valid: an end may lie before its start.
    bool askWholeProject = false;
};

/// NPV, and the PV of all benefits plus that of all costs: the size of what is summed, for telling it from rounding.
struct SizedNpv {
    double npv = 0;
    double gross = 0;
};

class MovablePlan {
public:
    /// An input of this plan and the number it gets.
    struct Move {
        const PlanInput& input;
        double value;
    };

    /// Precondition: the plan's project is valid. The plan is copied.
    explicit MovablePlan(const ScenarioProject& plan);
    MovablePlan(const MovablePlan&) = delete;
    MovablePlan& operator=(const MovablePlan&) = delete;

    [[nodiscard]] const Project& project() const { return project_; }

    /// The number with this path. Problems: unknownPath, also for the form of a workload's demand that it does not use.
    [[nodiscard]] Result<PlanInput> input(std::string_view path);
    /// The uncertain inputs, document order.
    [[nodiscard]] std::vector<PlanInput> uncertainInputs();

    /// Puts the values there, all together. Where an input may not have its value, says why and changes nothing.
    Undefined move(std::initializer_list<Move> moves);
    /// The base case of an input again; the metrics are the same to the last bit as before the move.
    void putBack(const PlanInput& input);
    /// The metric with the values there, and back again.
    [[nodiscard]] MetricValue valueAt(std::initializer_list<Move> moves, Metric metric);

    [[nodiscard]] MetricValue value(Metric metric) const;
    /// Not finite where the figures are too large for a number.
    [[nodiscard]] SizedNpv npv() const;

private:
    /// The time_saving KPIs of one work unit, which are scaled together where they claim more hours than there are.
    struct HoursGroup {
        std::size_t leaf = 0;  ///< where benefits_ holds the sum of the group: at its first KPI
        MonthSums benefit;     ///< before scaling
        MonthSums claims;
    };
    /// A KPI's place in the sums of its group.
    struct GroupPlace {
        HoursGroup* group = nullptr;
        std::size_t index = 0;
    };

    void computeAll();
    void compute(const TouchedLines& touched);
    void computeKpi(std::size_t kpi);
    void computeGroup(const HoursGroup& group);
    [[nodiscard]] std::vector<double> benefitOf(std::size_t kpi) const;
    [[nodiscard]] std::vector<double> costOf(std::size_t line) const;
    [[nodiscard]] PlanInput inputOf(NumberField field);
    [[nodiscard]] std::vector<double> costMonths() const;

    Project project_;
    double benefitFactor_;
    double costFactor_;
    Lookup lookup_;
    TouchedLinesIndex index_;
    MetricRates rates_{};
    std::map<std::string, HoursGroup, std::less<>> groups_{};
    std::vector<GroupPlace> places_{};  ///< by KPI
    MonthSums benefits_{{}, 0};
    MonthSums costs_{{}, 0};
};

}  // namespace jupan
