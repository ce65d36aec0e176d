#include "core/finops/review_schedule.h"

#include <algorithm>

namespace jupan {
namespace {

Date weeksAfter(Date day, int weeks) {
    const int left = daysBetween(day, lastDate);
    return weeks > left / 7 ? lastDate : addDays(day, 7 * weeks);
}

}  // namespace

ReviewSchedule reviewSchedule(const FinOps& finops, Date today) {
    ReviewSchedule schedule;
    for (const BudgetReview& review : finops.reviews)
        if (review.date <= today) schedule.last = std::max(schedule.last.value_or(review.date), review.date);
    Date from = today;
    if (!finops.budget.versions.empty()) from = std::min(finops.budget.versions.front().frozenOn, today);
    schedule.next = weeksAfter(schedule.last.value_or(from), finops.settings.reviewWeeks);
    schedule.overdue = schedule.next < today;
    return schedule;
}

Date nextReview(const FinOps& finops, Date today) {
    return reviewSchedule(finops, today).next;
}

}  // namespace jupan
