// Round ticks for a value axis.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace jupan {

/// Turns a figure into the text that is shown for it. Charts never format figures themselves.
using FigureText = std::function<QString(double)>;

/// A linear axis: its ends, and the multiples of `step` that get a grid line. Zero is always one of them.
struct ValueScale {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    double magnitude = 1;  ///< a power of ten near the range; series are drawn in multiples of it
    std::vector<double> ticks;
    QStringList texts;  ///< one per tick

    /// Where `value` lies between minimum (0) and maximum (1); not clamped.
    double fraction(double value) const { return (value - minimum) / (maximum - minimum); }
};

/// A round step: `factor` times a power of ten.
struct RoundStep {
    double factor;
    int exponent;
    /// Rounded once only, so that the third tick of 0.1 reads 0.3 and not 0.30000000000000004.
    [[nodiscard]] double times(double count) const;
};

/// At most this many grid lines, the zero line included.
inline constexpr int kMaximumGridLines = 5;

/// The scale from `lowest` to `highest`, both first widened to hold zero. Steps are 1, 2, 2.5 or 5 times a power of
/// ten: the finest one with at most kMaximumGridLines ticks whose texts all differ and for which `fits` agrees. A range
/// of nothing (all zero, not finite) becomes 0..1 with a tick at zero alone.
ValueScale chooseScale(double lowest, double highest, const FigureText& text,
                       const std::function<bool(const ValueScale&)>& fits);

/// The widest range that ends at zero or straddles it and holds every finite figure given to `include`.
class ValueRange {
public:
    void include(double value);
    double lowest() const { return lowest_; }
    double highest() const { return highest_; }

private:
    double lowest_ = 0;
    double highest_ = 0;
};

}  // namespace jupan
