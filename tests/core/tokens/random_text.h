// Random texts of valid code points, heavy on what the patterns treat specially.
#pragma once

#include <random>
#include <string>

namespace jupan::test {

class RandomText {
public:
    explicit RandomText(unsigned seed) : random_(seed) {}

    /// A text of some of these kinds of pieces: edge cases, code points of all planes, Hangul, letters, repetitions.
    std::u32string next();

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }

private:
    char32_t anyPoint();
    std::u32string part(std::size_t kind);

    std::mt19937 random_;
};

}  // namespace jupan::test
