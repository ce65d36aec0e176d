// Counting of elementary steps, so that tests can show that the work grows with the text and no faster.
#pragma once

#include <cstdint>

namespace jupan {

/// What the program uses: counts nothing.
struct NoWork {
    void step() {}
};

/// Counts characters read, steps in the trie and look-ups of pairs.
struct CountedWork {
    std::uint64_t steps = 0;
    void step() { ++steps; }
};

}  // namespace jupan
