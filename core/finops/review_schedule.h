// When the budget is to be reviewed next.
#pragma once

#include "core/project/finops.h"

namespace jupan {

struct ReviewSchedule {
    std::optional<Date> last{};  ///< the last review until today
    Date next{};
    bool overdue = false;  ///< `next` has passed
};

/// The settings' weeks after the last review until today; with none, after the first budget was frozen; without one,
/// after today, for there is nothing to review yet. Never behind lastDate.
ReviewSchedule reviewSchedule(const FinOps& finops, Date today);

/// Its `next`.
Date nextReview(const FinOps& finops, Date today);

}  // namespace jupan
