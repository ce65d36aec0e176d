#pragma once

#include "core/finops/actuals.h"

namespace jupan {

/// Money a day that one vendor charges, without gaps, from its first charge to its last; empty without any. Project
/// currency, tax included; charges without a rate are not seen.
DailySpend vendorSpend(const Actuals& actuals, std::string_view vendor);

}  // namespace jupan
