// From standard normal scores back to keys, for inputs that move together.
#pragma once

#include "core/simulation/blocks.h"

namespace jupan {

/// The key of each score: Φ(score)·2^32, rounded down. Error of Φ below 1e-14.
void keysOfScores(const Block& scores, KeyBlock& keys);

}  // namespace jupan
