// Scrambled Sobol points as keys: each trial's number gives the point, no state is kept.
#pragma once

#include <vector>

#include "core/simulation/blocks.h"

namespace jupan {

/// Sobol's sequence with the direction numbers of Joe and Kuo (SIAM J. Sci. Comput. 30, 2008) as Boost.Random holds
/// them, each dimension under its own nested uniform (Owen) scrambling by hash: Laine and Karras, "Stratified sampling
/// for stochastic transparency", 2011, with the stronger hash constants that Vegdahl published in 2021. Every
/// scrambling keeps the sequence a digital net, so the mean over a net's points is unbiased over seeds.
class SobolKeys {
public:
    /// Dimensions that have direction numbers; an input beyond them is drawn pseudo-randomly.
    static constexpr std::size_t maximumDimensions = 3667;

    /// `dimensions` at most maximumDimensions.
    explicit SobolKeys(std::size_t dimensions);

    /// The keys of the trials 128·block … 128·block+127 in one dimension. `scramble` names the scrambling: the same
    /// number, the same one. 128·block is below 2^32.
    void keys(std::size_t dimension, std::uint32_t scramble, std::uint64_t block, KeyBlock& keys) const;

private:
    /// Direction numbers with their bits reversed, 32 a dimension.
    std::vector<std::uint32_t> directions_;
};

}  // namespace jupan
