#include "core/simulation/quantile_table.h"

#include <array>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "core/simulation/kernels.h"
#include "core/simulation/segment_layout.h"

namespace jupan {
namespace {

constexpr std::size_t points = 6;
constexpr double keyRange = 4294967296.0;  // 2^32

std::array<double, points> chebyshevPoints() {
    std::array<double, points> at{};
    for (std::size_t i = 0; i < points; ++i)
        at[i] = -0.5 * std::cos((2.0 * static_cast<double>(i) + 1) * std::numbers::pi / (2.0 * points));
    return at;
}

/// Coefficients by powers of the polynomial through (at[i], value[i]): Newton's divided differences, then multiplied
/// out.
std::array<double, points> interpolation(const std::array<double, points>& at, std::array<double, points> value) {
    for (std::size_t order = 1; order < points; ++order)
        for (std::size_t i = points - 1; i >= order; --i)
            value[i] = (value[i] - value[i - 1]) / (at[i] - at[i - order]);
    std::array<double, points> power{};
    for (std::size_t i = points; i-- > 0;) {
        for (std::size_t j = points - 1; j > 0; --j) power[j] = power[j - 1] - at[i] * power[j];
        power[0] = value[i] - at[i] * power[0];
    }
    return power;
}

/// Where a key lies: its segment, and its place in it from -1/2 to 1/2.
struct Place {
    std::size_t segment;
    double offset;
};

Place placeOf(std::uint32_t key, unsigned octaveBits) {
    const bool upper = (key >> 31) != 0;
    const double distance = static_cast<double>(upper ? ~key : key) + 0.5;
    std::uint64_t bits = 0;
    std::memcpy(&bits, &distance, sizeof bits);
    const std::uint64_t inHalf = (bits >> (52 - octaveBits)) - (segment_layout::lowestExponent << octaveBits);
    const std::uint64_t offsetBits =
        ((bits << octaveBits) & segment_layout::mantissaMask) | segment_layout::exponentOfOne;
    double offset = 0;
    std::memcpy(&offset, &offsetBits, sizeof offset);
    return {inHalf + (upper ? segment_layout::octaves << octaveBits : 0), offset - 1.5};
}

}  // namespace

QuantileTable::QuantileTable(unsigned octaveBits, const Half& lower, const Half& upper) : octaveBits_(octaveBits) {
    static const std::array<double, points> at = chebyshevPoints();
    const std::size_t half = segment_layout::octaves << octaveBits;
    segments_.resize(2 * half);
    for (std::size_t s = 0; s < 2 * half; ++s) {
        std::array<double, points> value{};
        const Half& function = s < half ? lower : upper;
        for (std::size_t i = 0; i < points; ++i) value[i] = function(s % half * points + i);
        const std::array<double, points> power = interpolation(at, value);
        for (std::size_t i = 0; i < points; ++i) segments_[s].coefficients[i] = power[i];
    }
}

std::vector<double> QuantileTable::pointsOfHalf(unsigned octaveBits) {
    const std::array<double, points> at = chebyshevPoints();
    const auto perOctave = std::size_t{1} << octaveBits;
    std::vector<double> probabilities;
    for (std::size_t octave = 0; octave < segment_layout::octaves; ++octave)
        for (std::size_t s = 0; s < perOctave; ++s)
            for (const double t : at) {
                const double inOctave = (static_cast<double>(s) + 0.5 + t) / static_cast<double>(perOctave);
                probabilities.push_back(std::ldexp(1 + inOctave, static_cast<int>(octave) - 1) / keyRange);
            }
    return probabilities;
}

void QuantileTable::lookUp(const KeyBlock& keys, Block& values) const {
    kernels().lookUp({segments_[0].coefficients, octaveBits_}, keys.at, values.at);
}

double QuantileTable::at(std::uint32_t key) const {
    const Place place = placeOf(key, octaveBits_);
    const double* c = segments_[place.segment].coefficients;
    const double t = place.offset;
    return ((((c[5] * t + c[4]) * t + c[3]) * t + c[2]) * t + c[1]) * t + c[0];
}

const QuantileTable& standardNormalTable() {
    constexpr unsigned octaveBits = 4;
    static const QuantileTable table = [] {
        const std::vector<double> probabilities = QuantileTable::pointsOfHalf(octaveBits);
        std::vector<double> tail;
        for (const double u : probabilities) tail.push_back(-std::numbers::sqrt2 * boost::math::erfc_inv(2 * u));
        return QuantileTable(
            octaveBits, [&](std::size_t i) { return tail[i]; }, [&](std::size_t i) { return -tail[i]; });
    }();
    return table;
}

}  // namespace jupan
