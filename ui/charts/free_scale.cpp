#include "ui/charts/free_scale.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kLargest = 1e300;        // beyond it, differences of axis ends overflow
constexpr double kSmallestShare = 1e-12;  // of the figures themselves: below it, ticks would have no digits left
constexpr std::size_t kMostTicks = 7;     // they carry no grid lines

bool setTicks(FreeScale& scale, const RoundStep& step, const FigureText& text) {
    scale.ticks.clear();
    scale.texts.clear();
    const double first = std::ceil(scale.minimum / step.times(1) - 1e-9);
    const double last = std::floor(scale.maximum / step.times(1) + 1e-9);
    if (!(last - first < static_cast<double>(kMostTicks))) return false;
    for (double count = first; count <= last; ++count) {
        scale.ticks.push_back(count == 0 ? 0.0 : step.times(count));
        scale.texts.push_back(text(scale.ticks.back()));
    }
    return QSet<QString>(scale.texts.begin(), scale.texts.end()).size() == scale.texts.size();
}

FreeScale scaleOfOne(double value, const FigureText& text) {
    FreeScale scale;
    const double around = value == 0 ? 1 : std::abs(value) / 10;
    scale.minimum = value - around;
    scale.maximum = value + around;
    scale.ticks = {value};
    scale.texts = {text(value)};
    return scale;
}

}  // namespace

bool isDrawable(double value) {
    return std::isfinite(value) && std::abs(value) <= kLargest;
}

void FreeRange::include(double value) {
    if (!isDrawable(value)) return;
    const bool first = isEmpty();
    lowest_ = first ? value : std::min(lowest_, value);
    highest_ = first ? value : std::max(highest_, value);
}

void FreeRange::includeZeroIfNear() {
    const double width = highest() - lowest();
    if (lowest() > 0 && lowest() <= width) include(0);
    if (highest() < 0 && -highest() <= width) include(0);
}

FreeScale chooseFreeScale(const FreeRange& range, const FigureText& text,
                          const std::function<bool(const FreeScale&)>& fits) {
    const double largest = std::max(std::abs(range.lowest()), std::abs(range.highest()));
    const double width = range.highest() - range.lowest();
    const bool one = width < 1e-290 || width <= kSmallestShare * largest;
    FreeScale scale = one ? scaleOfOne(range.lowest(), text) : FreeScale{};
    scale.magnitude = largest < 1e-290 ? 1 : RoundStep{1, static_cast<int>(std::floor(std::log10(largest)))}.times(1);
    if (one) return scale;
    scale.minimum = range.lowest();
    scale.maximum = range.highest();
    for (const RoundStep& step : roundSteps(width, 2, text))
        if (setTicks(scale, step, text) && !scale.ticks.empty() && fits(scale)) return scale;
    scale.ticks.clear();
    scale.texts.clear();
    return scale;
}

ValueScale asValueScale(const FreeScale& free) {
    ValueScale scale;
    scale.minimum = free.minimum;
    scale.maximum = free.maximum;
    scale.step = free.maximum - free.minimum;
    if (free.ticks.size() == 1 && free.ticks[0] != 0) scale.step = std::abs(free.ticks[0]);
    if (free.ticks.size() > 1) scale.step = free.ticks[1] - free.ticks[0];
    scale.magnitude = free.magnitude;
    scale.ticks = free.ticks;
    scale.texts = free.texts;
    return scale;
}

}  // namespace jupan
