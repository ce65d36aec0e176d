#include "core/analysis/break_even.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/input_jumps.h"
#include "core/analysis/movable_plan.h"
#include "core/analysis/sign_changes.h"

namespace jupan {
namespace {

/// Below this part of all money summed an NPV is the rounding of its sum.
constexpr double rounding = 1e-13;
/// An input whose effect is no larger is lost in the sum.
constexpr double lostEffect = 1e-14;

double above(double value) {
    return std::nextafter(value, std::numeric_limits<double>::infinity());
}

/// Points of a range that is open above: four a power of two, and far down, where only a reciprocal still moves, one
/// for sixteen powers.
std::vector<double> geometricPoints(double low, double high) {
    std::vector<double> points{low, high};
    double at = high;
    for (int i = 1; i <= 4 * 64 && at > low; ++i) points.push_back(at = high * std::exp2(-i / 4.0));
    while (at > low) points.push_back(at = std::ldexp(at, -16));
    return points;
}

/// Rates act through 1+rate, so the points are even in its logarithm.
std::vector<double> ratePoints(double low, double high) {
    constexpr double step = 0.01;
    const double first = std::log1p(low);
    const double width = std::log1p(high) - first;
    const auto count = static_cast<int>(std::ceil(width / step));
    std::vector<double> points{low, high};
    for (int i = 1; i < count; ++i) points.push_back(std::expm1(first + width * i / count));
    return points;
}

std::vector<double> evenPoints(double low, double high) {
    constexpr int count = 2000;
    std::vector<double> points{low, high};
    for (int i = 1; i < count; ++i) points.push_back(low + (high - low) * i / count);
    return points;
}

std::vector<double> pointsOf(Range range, double low, double high) {
    switch (range) {
        case Range::aboveMinusOne:
            return ratePoints(low, high);
        case Range::nonNegative:
        case Range::positive:
            return geometricPoints(low, high);
        default:
            return evenPoints(low, high);
    }
}

/// NPV as a function of one input of a plan.
class NpvOfInput {
public:
    NpvOfInput(MovablePlan& plan, const PlanInput& input) : plan_(plan), input_(input), base_(plan.npv()) {}
    ~NpvOfInput() { plan_.putBack(input_); }
    NpvOfInput(const NpvOfInput&) = delete;
    NpvOfInput& operator=(const NpvOfInput&) = delete;

    SignedValue at(double value) {
        plan_.move({{input_, value}});
        const SizedNpv npv = plan_.npv();
        const double gross = std::max(npv.gross, base_.gross);
        // What is too large for a number says nothing: a price near 0 beside a long-context price is, even unused.
        if (!std::isfinite(npv.npv)) return {.value = npv.npv, .sign = 0};
        if (std::abs(npv.npv - base_.npv) > lostEffect * gross) hasEffect_ = true;
        const bool clear = std::abs(npv.npv) > rounding * npv.gross;
        return {.value = npv.npv, .sign = !clear ? 0 : npv.npv > 0 ? 1 : -1};
    }
    [[nodiscard]] bool hasEffect() const { return hasEffect_; }

private:
    MovablePlan& plan_;
    const PlanInput& input_;
    SizedNpv base_;
    bool hasEffect_ = false;
};

/// Searches each piece between the jumps.
void search(MovablePlan& plan, const PlanInput& input, BreakEven& result) {
    NpvOfInput npv(plan, input);
    const auto at = [&npv](double value) { return npv.at(value); };
    std::vector<double> points = pointsOf(input.field.info.range, result.lowest, result.highest);
    std::vector<double> ends = lastBeforeJumps(plan.project(), input.field.path);
    ends.push_back(result.highest);
    double low = result.lowest;
    for (const double end : ends) {
        const double high = std::min(end, result.highest);
        if (high < low) continue;
        std::vector<double> piece{low, high};
        std::copy_if(points.begin(), points.end(), std::back_inserter(piece),
                     [&](double point) { return point > low && point < high; });
        std::sort(piece.begin(), piece.end());
        const std::vector<double> roots = signChanges(at, piece);
        result.roots.insert(result.roots.end(), roots.begin(), roots.end());
        low = above(high);
    }
    if (result.roots.empty()) result.reason = npv.hasEffect() ? NoBreakEven::never : NoBreakEven::noEffect;
}

}  // namespace

Result<BreakEven> breakEven(const ScenarioProject& plan, std::string_view path) {
    MovablePlan movable(plan);
    return breakEven(movable, path);
}

Result<BreakEven> breakEven(MovablePlan& movable, std::string_view path) {
    const auto found = movable.input(path);
    if (!found) return found.problems();
    const PlanInput& input = found.value();
    BreakEven result{.path = std::string(path), .base = input.base, .npvAtBase = movable.npv().npv};
    if (!std::isfinite(result.npvAtBase)) return Problem{.code = ProblemCode::overflow, .path = "project"};
    const RangeBounds bounds = boundsOf(input.field.info.range);
    result.lowest = bounds.low;
    result.highest = bounds.high;
    if (input.field.isInteger()) {
        result.reason = NoBreakEven::integerField;
        return result;
    }
    constexpr double open = std::numeric_limits<double>::max();
    const double reach = std::min(1000 * std::max(std::abs(*input.base), 1.0), open);
    if (bounds.high == open) result.highest = reach;
    if (bounds.low == -open) result.lowest = -reach;
    search(movable, input, result);
    for (const double root : result.roots)
        if (!result.value || std::abs(root - *input.base) < std::abs(*result.value - *input.base)) result.value = root;
    return result;
}

}  // namespace jupan
