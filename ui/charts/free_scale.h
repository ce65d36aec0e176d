// Round ticks for an axis that need not begin at zero.
#pragma once

#include <functional>
#include <vector>

#include "ui/charts/value_scale.h"

namespace jupan {

/// Whether a figure has a place in a picture: finite, and not so large (beyond 1e300) that distances overflow.
bool isDrawable(double value);

/// The drawable figures that an axis must hold.
class FreeRange {
public:
    void include(double value);
    [[nodiscard]] bool isEmpty() const { return lowest_ > highest_; }
    /// 0 while nothing is included.
    [[nodiscard]] double lowest() const { return isEmpty() ? 0 : lowest_; }
    [[nodiscard]] double highest() const { return isEmpty() ? 0 : highest_; }
    /// Includes zero if the figures then still take at least half of the axis.
    void includeZeroIfNear();

private:
    double lowest_ = 1;
    double highest_ = 0;
};

/// A linear axis and its ticks.
struct FreeScale {
    double minimum = 0;
    double maximum = 1;
    double magnitude = 1;  ///< a power of ten near the largest figure; series are drawn in multiples of it
    std::vector<double> ticks;
    QStringList texts;  ///< one per tick, all different

    /// Where `value` lies between minimum (0) and maximum (1); not clamped.
    [[nodiscard]] double fraction(double value) const { return (value - minimum) / (maximum - minimum); }
};

/// The scale from `range`'s lowest to its highest figure exactly. Ticks are multiples of the steps of roundSteps():
/// the finest with at most kMaximumGridLines + 1 ticks for which `fits` agrees; none where nothing fits. A
/// range of one figure becomes a little wider, with that figure as its only tick.
FreeScale chooseFreeScale(const FreeRange& range, const FigureText& text,
                          const std::function<bool(const FreeScale&)>& fits);

/// The same axis as one of values, whose ticks carry grid lines.
ValueScale asValueScale(const FreeScale& scale);

}  // namespace jupan
