// Round ticks for a value axis.
#pragma once

#include <QString>
#include <QStringList>
#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace jupan {

/// Turns a figure into the text that is shown for it. Charts never format figures themselves.
class FigureText {
public:
    FigureText() = default;
    /// Any function from a figure to its text. `grain`: the smallest figure that the texts tell apart, and in whose
    /// multiples ticks are round to the reader, who may see another currency than the figures are in; 0: figures are
    /// shown as they are, in any size.
    template <class Text>
    requires(!std::same_as<std::remove_cvref_t<Text>, FigureText> && std::invocable<Text&, double>)
        FigureText(Text&& text, double grain = 0)
        : text_(std::forward<Text>(text)), grain_(grain) {}

    QString operator()(double value) const { return text_(value); }
    explicit operator bool() const { return static_cast<bool>(text_); }
    [[nodiscard]] double grain() const { return grain_; }

private:
    std::function<QString(double)> text_;
    double grain_ = 0;
};

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

/// A round step: `factor` times a power of ten, of `unit`.
struct RoundStep {
    double factor;
    int exponent;
    double unit = 1;
    /// Rounded once only, so that the third tick of 0.1 reads 0.3 and not 0.30000000000000004.
    [[nodiscard]] double times(double count) const;
};

/// Steps for an axis of length `range` (> 0), the finest first: 1, 2, 2.5 and 5 times a power of ten of the texts'
/// grain, from a power below the range on, `powers` powers of ten. Those that the texts could only show rounded are
/// left out.
std::vector<RoundStep> roundSteps(double range, int powers, const FigureText& text);

/// At most this many grid lines, the zero line included.
inline constexpr int kMaximumGridLines = 5;

/// The scale from `lowest` to `highest`, both first widened to hold zero. Steps are those of roundSteps(): the finest
/// one with at most kMaximumGridLines ticks whose texts all differ and for which `fits` agrees. A range
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
