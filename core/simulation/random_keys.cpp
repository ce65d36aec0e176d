#include "core/simulation/random_keys.h"

#include "core/simulation/kernels.h"
#include "core/simulation/philox.h"

namespace jupan {
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < philoxRounds; ++round) {
        const std::uint64_t a = std::uint64_t{philoxMultiplierA} * counter[0];
        const std::uint64_t b = std::uint64_t{philoxMultiplierB} * counter[2];
        counter = {static_cast<std::uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(b),
                   static_cast<std::uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(a)};
        key[0] += philoxWeylA;
        key[1] += philoxWeylB;
    }
    return counter;
}

std::uint64_t streamOf(std::string_view path) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char character : path) hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3ULL;
    // Paths that differ in their last letters only differ in few bits so far.
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

void pseudoRandomKeys(std::uint64_t seed, std::uint64_t stream, std::uint64_t block, KeyBlock& keys) {
    kernels().pseudoRandomKeys(seed, stream, block, keys.at);
}

}  // namespace jupan
