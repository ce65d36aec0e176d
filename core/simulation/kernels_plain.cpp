// The inner loops for any processor.
#include "core/simulation/kernel_bodies.h"

namespace jupan {

extern const Kernels plainKernels;
const Kernels plainKernels = copyOfKernels;

}  // namespace jupan
