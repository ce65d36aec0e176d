#include "core/simulation/input_distribution.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "core/simulation/kernels.h"

namespace jupan {
namespace {

/// The standard normal quantile of 90 % (model.md §2).
constexpr double quantile90 = 1.2815515655446004;

}  // namespace

InputDistribution::InputDistribution(const Uncertain& number, Range range)
    : distribution_(number.spread->distribution),
      low_(number.spread->low),
      width_(number.spread->high - low_),
      mode_(0),
      lowest_(low_),
      highest_(number.spread->high) {
    const Spread& spread = *number.spread;
    const RangeBounds bounds = boundsOf(range);
    if (distribution_ == Distribution::triangular || distribution_ == Distribution::pert)
        mode_ = std::clamp((number.value - low_) / width_, 0.0, 1.0);
    if (distribution_ == Distribution::normal || distribution_ == Distribution::lognormal) {
        lowest_ = bounds.low;
        highest_ = bounds.high;
    }
    if (distribution_ == Distribution::normal) {
        low_ = number.value;
        width_ = spread.high / (2 * quantile90) - spread.low / (2 * quantile90);
    }
    if (distribution_ == Distribution::lognormal) {
        const double logLow = std::log(spread.low), logHigh = std::log(spread.high);
        low_ = (logLow + logHigh) / 2;
        width_ = (logHigh - logLow) / (2 * quantile90);
    }
}

void InputDistribution::prepare(PertTables& tables) {
    if (distribution_ != Distribution::pert) return;
    std::shared_ptr<const QuantileTable>& table = tables[mode_];
    if (!table) table = pertTable(mode_);
    table_ = table;
}

void InputDistribution::fromScores(const Block& scores, Block& values) const {
    if (&values != &scores) values = scores;
    if (distribution_ == Distribution::normal)
        kernels().scale({low_, width_, lowest_, highest_}, values.at);
    else
        kernels().scaleExp({low_, width_, lowest_, highest_}, values.at);
}

void InputDistribution::draw(const KeyBlock& keys, Block& values) const {
    switch (distribution_) {
        case Distribution::uniform:
            kernels().uniform(keys.at, values.at);
            break;
        case Distribution::triangular:
            kernels().uniform(keys.at, values.at);
            kernels().triangular(mode_, values.at);
            break;
        case Distribution::pert:
            table_->lookUp(keys, values);
            break;
        case Distribution::normal:
        case Distribution::lognormal:
            standardNormalTable().lookUp(keys, values);
            return fromScores(values, values);
    }
    kernels().scale({low_, width_, lowest_, highest_}, values.at);
}

void InputDistribution::drawFromScores(const KeyBlock& keys, const Block& scores, Block& values) const {
    if (distribution_ == Distribution::normal || distribution_ == Distribution::lognormal)
        fromScores(scores, values);
    else
        draw(keys, values);
}

double InputDistribution::at(std::uint32_t key) const {
    KeyBlock keys{};
    Block values;
    keys.at[0] = key;
    draw(keys, values);
    return values.at[0];
}

double InputDistribution::exactQuantile(double u) const {
    const double score = -std::numbers::sqrt2 * boost::math::erfc_inv(2 * u);
    double value = 0;
    switch (distribution_) {
        case Distribution::uniform:
            value = low_ + width_ * u;
            break;
        case Distribution::triangular:
            value =
                u < mode_ ? low_ + width_ * std::sqrt(u * mode_) : highest_ - width_ * std::sqrt((1 - u) * (1 - mode_));
            break;
        case Distribution::pert:
            value = low_ + width_ * boost::math::ibeta_inv(1 + 4 * mode_, 1 + 4 * (1 - mode_), u);
            break;
        case Distribution::normal:
            value = low_ + width_ * score;
            break;
        case Distribution::lognormal:
            value = std::exp(low_ + width_ * score);
            break;
    }
    return std::clamp(value, lowest_, highest_);
}

}  // namespace jupan
