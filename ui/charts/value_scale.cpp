#include "ui/charts/value_scale.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>

namespace jupan {
namespace {

// Beyond these, differences of axis ends overflow or lose all their digits.
constexpr double kLargest = 1e300;
constexpr double kSmallestRange = 1e-290;

void setTicks(ValueScale& scale, const RoundStep& step, const FigureText& text) {
    scale.step = step.times(1);
    scale.ticks.clear();
    scale.texts.clear();
    const double first = std::ceil(scale.minimum / scale.step - 1e-9);
    const double last = std::floor(scale.maximum / scale.step + 1e-9);
    for (double count = first; count <= last; ++count) {
        scale.ticks.push_back(count == 0 ? 0.0 : step.times(count));
        scale.texts.push_back(text(scale.ticks.back()));
    }
}

bool textsDiffer(const QStringList& texts) {
    return QSet<QString>(texts.begin(), texts.end()).size() == texts.size();
}

}  // namespace

double RoundStep::times(double count) const {
    const double steps =
        exponent >= 0 ? count * factor * std::pow(10.0, exponent) : count * factor / std::pow(10.0, -exponent);
    return steps * unit;
}

std::vector<RoundStep> roundSteps(double range, int powers, const FigureText& text) {
    const bool grained = text.grain() > 0 && std::isfinite(range / text.grain());
    const double unit = grained ? text.grain() : 1;
    const int exponent = static_cast<int>(std::floor(std::log10(range / unit)));
    constexpr std::array kFactors{1.0, 2.0, 2.5, 5.0};
    std::vector<RoundStep> steps;
    for (int power = exponent - 1; power < exponent - 1 + powers; ++power)
        for (const double factor : kFactors)
            if (!grained || power > 0 || (power == 0 && factor != 2.5)) steps.push_back({factor, power, unit});
    return steps;
}

ValueScale chooseScale(double lowest, double highest, const FigureText& text,
                       const std::function<bool(const ValueScale&)>& fits) {
    ValueScale scale;
    scale.minimum = std::clamp(std::isfinite(lowest) ? lowest : 0.0, -kLargest, 0.0);
    scale.maximum = std::clamp(std::isfinite(highest) ? highest : 0.0, 0.0, kLargest);
    const double range = scale.maximum - scale.minimum;
    if (range < kSmallestRange) {
        scale.minimum = 0;
        scale.maximum = 1;
        scale.ticks = {0.0};
        scale.texts = {text(0.0)};
        return scale;
    }
    scale.magnitude = RoundStep{1.0, static_cast<int>(std::floor(std::log10(range)))}.times(1);
    for (const RoundStep& step : roundSteps(range, 3, text)) {
        if (range / step.times(1) > kMaximumGridLines + 1) continue;
        setTicks(scale, step, text);
        if (scale.ticks.size() <= kMaximumGridLines && textsDiffer(scale.texts) && fits(scale)) return scale;
    }
    // zero alone
    setTicks(scale, {1.0, 2, scale.magnitude}, text);
    return scale;
}

void ValueRange::include(double value) {
    if (!std::isfinite(value)) return;
    lowest_ = std::max(std::min(lowest_, value), -kLargest);
    highest_ = std::min(std::max(highest_, value), kLargest);
}

}  // namespace jupan
