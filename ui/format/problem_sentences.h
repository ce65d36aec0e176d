// Inside this room only.
#pragma once

#include "core/base/problem.h"

namespace jupan {

/// The source of translation (context ProblemText) for a code.
const char* problemSentence(ProblemCode code);

}  // namespace jupan
