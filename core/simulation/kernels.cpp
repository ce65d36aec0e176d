#include "core/simulation/kernels.h"

namespace jupan {

extern const Kernels plainKernels;
#if defined(__x86_64__) && !defined(__clang__)
extern const Kernels avx2Kernels;
extern const Kernels avx512Kernels;
#endif

std::size_t kernelCopies(const Kernels* (&copies)[3]) {
    std::size_t count = 0;
    copies[count++] = &plainKernels;
#if defined(__x86_64__) && !defined(__clang__)
    __builtin_cpu_init();
    // x86-64-v3 and x86-64-v4 of the processor supplement to the System V ABI, as far as the loops use them.
    const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                    __builtin_cpu_supports("fma") && __builtin_cpu_supports("popcnt");
    if (v3) copies[count++] = &avx2Kernels;
    if (v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        copies[count++] = &avx512Kernels;
#endif
    return count;
}

const Kernels& kernels() {
    static const Kernels& chosen = [&]() -> const Kernels& {
        const Kernels* copies[3];
        return *copies[kernelCopies(copies) - 1];
    }();
    return chosen;
}

}  // namespace jupan
