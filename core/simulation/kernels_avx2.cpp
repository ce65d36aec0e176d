// The inner loops for processors of the level x86-64-v3.
#if defined(__x86_64__) && !defined(__clang__)

// What is shared with the rest of the program comes before the instruction set is raised.
#include <immintrin.h>

#include <cmath>

#include "core/simulation/kernels.h"

#pragma GCC target("arch=x86-64-v3")

#include "core/simulation/kernel_bodies.h"

namespace jupan {

extern const Kernels avx2Kernels;
const Kernels avx2Kernels = copyOfKernels;

}  // namespace jupan

#endif
