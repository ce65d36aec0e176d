// Constants of Philox4x32-10 (random_keys.h).
#pragma once

#include <cstdint>

namespace jupan {

inline constexpr std::uint32_t philoxMultiplierA = 0xD2511F53U;
inline constexpr std::uint32_t philoxMultiplierB = 0xCD9E8D57U;
inline constexpr std::uint32_t philoxWeylA = 0x9E3779B9U;
inline constexpr std::uint32_t philoxWeylB = 0xBB67AE85U;
inline constexpr int philoxRounds = 10;

}  // namespace jupan
