// The inner loops for processors of the level x86-64-v4.
#if defined(__x86_64__) && !defined(__clang__)

// What is shared with the rest of the program comes before the instruction set is raised.
#include <immintrin.h>

#include <cmath>

#include "core/simulation/kernels.h"

#pragma GCC target("arch=x86-64-v4")

#include "core/simulation/kernel_bodies.h"

namespace jupan {

extern const Kernels avx512Kernels;
const Kernels avx512Kernels = copyOfKernels;

}  // namespace jupan

#endif
