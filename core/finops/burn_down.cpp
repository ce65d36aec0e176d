#include "core/finops/burn_down.h"

namespace jupan {

std::vector<BurnDownDay> burnDown(const DailySpend& spend, Date asOf, double budget, const MonthForecast& forecast) {
    const DayWeights learned = dayWeights(spend);
    const double weightLeft = forecast.totalWeight - forecast.elapsedWeight;
    std::vector<BurnDownDay> days;
    double weight = 0;
    double spent = 0;
    for (int i = 0; i < daysIn(forecast.month); ++i) {
        BurnDownDay day{.day = addDays(firstDay(forecast.month), i)};
        weight += learned.weights[static_cast<std::size_t>(weekdayOf(day.day))];
        day.expected = budget * (1 - weight / forecast.totalWeight);
        const int index = spend.days.empty() ? -1 : daysBetween(spend.first, day.day);
        if (day.day <= asOf) {
            if (index >= 0) spent += spend.days[static_cast<std::size_t>(index)];
            day.left = budget - spent;
        }
        if (day.day >= asOf) {
            const double gone = weightLeft > 0 ? (weight - forecast.elapsedWeight) / weightLeft : 1;
            day.ahead = budget - forecast.spent - (forecast.value - forecast.spent) * gone;
        }
        days.push_back(day);
    }
    return days;
}

}  // namespace jupan
