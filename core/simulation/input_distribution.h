// The distribution of one uncertain input (model.md §2): its quantile function, fast for blocks of trials and exact.
#pragma once

#include <map>
#include <memory>

#include "core/project/inputs.h"
#include "core/simulation/quantile_table.h"

namespace jupan {

/// Tables of PERT distributions by the place of their mode, so that inputs of one shape share one.
using PertTables = std::map<double, std::shared_ptr<const QuantileTable>>;

class InputDistribution {
public:
    /// `number` has a spread; draws are clamped to `range`.
    InputDistribution(const Uncertain& number, Range range);

    /// Finds or makes the table that draws need; before `draw`.
    void prepare(PertTables& tables);
    /// Where the mode lies in a PERT distribution's width, the key of its table; below 0 for the others.
    [[nodiscard]] double pertMode() const { return distribution_ == Distribution::pert ? mode_ : -1; }

    /// The draws of a block. They never leave [lowest(), highest()].
    void draw(const KeyBlock& keys, Block& values) const;
    /// The same from standard normal scores (`keys` are theirs), for the normal distributions without the detour.
    void drawFromScores(const KeyBlock& keys, const Block& scores, Block& values) const;
    /// The draw of one key.
    [[nodiscard]] double at(std::uint32_t key) const;

    /// The quantile by its formula, 0 < u < 1: what the tables are measured against.
    [[nodiscard]] double exactQuantile(double u) const;

    [[nodiscard]] double lowest() const { return lowest_; }
    [[nodiscard]] double highest() const { return highest_; }

private:
    void fromScores(const Block& scores, Block& values) const;

    Distribution distribution_;
    double low_;    ///< minimum; mean of the normal, of the logarithm for the lognormal distribution
    double width_;  ///< maximum - minimum; standard deviation
    double mode_;   ///< its place in the width, 0..1
    double lowest_, highest_;
    std::shared_ptr<const QuantileTable> table_{};
};

}  // namespace jupan
