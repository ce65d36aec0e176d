#pragma once

#include "core/base/problem.h"
#include "core/project/finops.h"

namespace jupan {

/// Everything that budgets, rules, rates, alerts and what was measured may not have.
void checkFinOps(Problems& out, const FinOps& finops);

}  // namespace jupan
