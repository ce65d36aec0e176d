// Who takes charges as they are read.
#pragma once

#include "core/usage/charge.h"

namespace jupan {

class ChargeSink {
public:
    virtual ~ChargeSink() = default;

    /// False if no more can be taken; reading then fails with tooManyCharges. Called on one thread at a time.
    virtual bool take(const Charge& charge) = 0;
};

}  // namespace jupan
