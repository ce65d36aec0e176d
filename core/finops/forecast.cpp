#include "core/finops/forecast.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/finops/holt.h"

namespace jupan {
namespace {

constexpr int learnedFrom = 56;  // eight weeks
constexpr int fewestDays = 14;
constexpr int fewestMonths = 3;
/// 90th percentile of the standard normal distribution, as in model.md §2.
constexpr double ninetieth = 1.2815515655446004;

Date dayAt(const DailySpend& spend, std::size_t index) {
    return addDays(spend.first, static_cast<int>(index));
}

double sumBetween(const DailySpend& spend, Date first, Date last) {
    const auto count = static_cast<int>(spend.days.size());
    const int from = std::clamp(daysBetween(spend.first, first), 0, count);
    const int to = std::clamp(daysBetween(spend.first, last) + 1, from, count);
    return std::accumulate(spend.days.begin() + from, spend.days.begin() + to, 0.0);
}

ForecastRange rangeOf(double value, double deviation, double least) {
    return {std::max(value - ninetieth * deviation, std::min(least, value)), value + ninetieth * deviation};
}

/// Standard deviation about the weekdays' means; seven of them have been estimated.
double deviationAbout(const std::array<double, 7>& means, const DailySpend& spend, std::size_t from) {
    double squares = 0;
    for (std::size_t i = from; i < spend.days.size(); ++i) {
        const double off = spend.days[i] - means[static_cast<std::size_t>(weekdayOf(dayAt(spend, i)))];
        squares += off * off;
    }
    return std::sqrt(squares / static_cast<double>(spend.days.size() - from - 7));
}

/// The whole months of a line, from that of its first charge up to the last one that is over.
std::vector<double> wholeMonths(const DailySpend& spend, Date asOf) {
    std::vector<double> months;
    if (spend.days.empty()) return months;
    for (YearMonth month = monthOf(spend.first); lastDay(month) <= asOf; month = addMonths(month, 1))
        months.push_back(sumBetween(spend, firstDay(month), lastDay(month)));
    return months;
}

/// Later months by trend. `skipped`: months between the last whole one and the first of `later`.
void followTrend(YearForecast& year, const std::vector<double>& months, int skipped) {
    const HoltTrend fit = *holtTrend(months);
    year.basis = ForecastBasis::trend;
    for (std::size_t i = 0; i < year.later.size(); ++i)
        year.later[i] = std::max(0.0, valueAhead(fit, static_cast<int>(i) + 1 + skipped));
    const auto deviation = deviationOfSum(fit, 1 + skipped, static_cast<int>(year.later.size()) + skipped);
    if (!deviation || !year.running.deviation) return;
    const double value = year.toDate + year.running.value + std::accumulate(year.later.begin(), year.later.end(), 0.0);
    year.range = rangeOf(value, std::hypot(*deviation, *year.running.deviation), year.toDate + year.running.spent);
}

}  // namespace

DayWeights dayWeights(const DailySpend& spend) {
    DayWeights result;
    const std::size_t count = std::min<std::size_t>(spend.days.size(), learnedFrom);
    if (count == 0) return result;
    const std::size_t from = spend.days.size() - count;
    std::array<double, 7> sums{};
    std::array<double, 7> days{};
    for (std::size_t i = from; i < spend.days.size(); ++i) {
        const auto weekday = static_cast<std::size_t>(weekdayOf(dayAt(spend, i)));
        sums[weekday] += spend.days[i];
        ++days[weekday];
    }
    result.meanDay = std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(count);
    if (count < fewestDays) return result;
    std::array<double, 7> means{};
    std::array<double, 7> weights{};
    for (std::size_t d = 0; d < 7; ++d) {
        means[d] = sums[d] / days[d];
        weights[d] = std::max(0.0, means[d]);
    }
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (total <= 0) return result;
    for (std::size_t d = 0; d < 7; ++d) result.weights[d] = 7 * weights[d] / total;
    result.learned = true;
    result.dayDeviation = deviationAbout(means, spend, from);
    return result;
}

SpendingPattern patternOf(const BudgetLine& line) {
    switch (line.kind) {
        case BudgetLineKind::workload:
        case BudgetLineKind::own:
            return SpendingPattern::byDay;
        case BudgetLineKind::category:
            return line.subject == "api" ? SpendingPattern::byDay : SpendingPattern::billed;
        case BudgetLineKind::seat:
        case BudgetLineKind::contingency:
            return SpendingPattern::billed;
    }
    return SpendingPattern::byDay;
}

MonthForecast forecastMonth(const DailySpend& spend, Date asOf, double budget, SpendingPattern pattern) {
    MonthForecast forecast{.month = monthOf(asOf)};
    const int days = daysIn(forecast.month);
    const int elapsed = elapsedDays(forecast.month, asOf);
    const DayWeights learned = dayWeights(spend);
    forecast.spent = sumBetween(spend, firstDay(forecast.month), asOf);
    for (int i = 0; i < days; ++i) {
        const double weight =
            learned.weights[static_cast<std::size_t>(weekdayOf(addDays(firstDay(forecast.month), i)))];
        forecast.totalWeight += weight;
        if (i < elapsed) forecast.elapsedWeight += weight;
    }
    if (elapsed == days) {
        forecast.basis = ForecastBasis::complete;
        forecast.value = forecast.spent;
        forecast.deviation = 0;
    } else if (spend.days.empty()) {
        forecast.basis = ForecastBasis::plan;
        forecast.value = budget;
    } else if (pattern == SpendingPattern::billed) {
        forecast.basis = ForecastBasis::billed;
        forecast.value = std::max(forecast.spent, budget);
    } else {
        const double left = forecast.totalWeight - forecast.elapsedWeight;
        const bool begun = forecast.elapsedWeight > 0;
        const double rate = begun ? forecast.spent / forecast.elapsedWeight : learned.meanDay;
        forecast.value = forecast.spent + rate * left;
        if (learned.learned) {
            const double ofRate = begun ? left / forecast.elapsedWeight * std::sqrt(elapsed) : 0;
            forecast.deviation = learned.dayDeviation * std::hypot(std::sqrt(days - elapsed), ofRate);
        }
    }
    if (forecast.deviation) forecast.range = rangeOf(forecast.value, *forecast.deviation, forecast.spent);
    return forecast;
}

YearForecast forecastYear(const DailySpend& spend, Date asOf, std::span<const double> budget, int startMonth,
                          SpendingPattern pattern) {
    YearForecast year{.firstMonth = fiscalYearOf(monthOf(asOf), startMonth)};
    const int passed = monthsBetween(year.firstMonth, monthOf(asOf));
    const std::vector<double> plan(budget.begin() + passed + 1, budget.end());
    if (passed > 0) year.toDate = sumBetween(spend, firstDay(year.firstMonth), lastDay(addMonths(monthOf(asOf), -1)));
    year.running = forecastMonth(spend, asOf, budget[static_cast<std::size_t>(passed)], pattern);
    year.later = plan;
    const std::vector<double> months = wholeMonths(spend, asOf);
    const bool over = year.running.basis == ForecastBasis::complete;
    if (year.later.empty()) {
        year.basis = ForecastBasis::complete;
        if (year.running.deviation)
            year.range =
                rangeOf(year.toDate + year.running.value, *year.running.deviation, year.toDate + year.running.spent);
    } else if (pattern == SpendingPattern::billed) {
        year.basis = ForecastBasis::billed;
    } else if (months.size() >= fewestMonths) {
        followTrend(year, months, over ? 0 : 1);
    }
    year.value = year.toDate + year.running.value + std::accumulate(year.later.begin(), year.later.end(), 0.0);
    return year;
}

Landing landingOf(std::span<const MonthForecast> lines) {
    Landing landing;
    double spent = 0;
    double squares = 0;
    bool known = !lines.empty();
    for (const MonthForecast& line : lines) {
        landing.value += line.value;
        spent += line.spent;
        // what is billed has no spread of its own
        const bool fixed = line.basis == ForecastBasis::billed || line.basis == ForecastBasis::plan;
        known = known && (line.deviation || fixed);
        squares += line.deviation ? *line.deviation * *line.deviation : 0;
    }
    if (known) landing.range = rangeOf(landing.value, std::sqrt(squares), spent);
    return landing;
}

Landing landingOf(std::span<const YearForecast> lines) {
    Landing landing;
    double spent = 0;
    double squares = 0;
    bool known = !lines.empty();
    for (const YearForecast& line : lines) {
        landing.value += line.value;
        spent += line.toDate + line.running.spent;
        const bool neverCharged = line.running.basis == ForecastBasis::plan;
        const bool fixed = neverCharged || line.basis == ForecastBasis::billed;
        known = known && (line.range || fixed);
        if (!line.range) continue;
        const double deviation = (line.range->high - line.value) / ninetieth;
        squares += deviation * deviation;
    }
    if (known) landing.range = rangeOf(landing.value, std::sqrt(squares), spent);
    return landing;
}

namespace {

/// The basis that says most about the sum.
ForecastBasis leading(ForecastBasis a, ForecastBasis b) {
    static constexpr std::array<ForecastBasis, 5> order{ForecastBasis::trend, ForecastBasis::weights,
                                                        ForecastBasis::billed, ForecastBasis::plan,
                                                        ForecastBasis::complete};
    return std::ranges::find(order, a) < std::ranges::find(order, b) ? a : b;
}

}  // namespace

MonthForecast sumOf(std::span<const MonthForecast> lines, const DailySpend& all, Date asOf, double budget) {
    MonthForecast sum = forecastMonth(all, asOf, budget, SpendingPattern::byDay);
    const Landing landing = landingOf(lines);
    sum.basis = ForecastBasis::complete;
    sum.spent = 0;
    sum.deviation.reset();
    for (const MonthForecast& line : lines) {
        sum.basis = leading(sum.basis, line.basis);
        sum.spent += line.spent;
    }
    sum.value = landing.value;
    sum.range = landing.range;
    if (landing.range) sum.deviation = (landing.range->high - landing.value) / ninetieth;
    return sum;
}

YearForecast sumOf(std::span<const YearForecast> lines, const MonthForecast& running) {
    const Landing landing = landingOf(lines);
    YearForecast sum{.running = running, .value = landing.value, .basis = ForecastBasis::complete};
    for (const YearForecast& line : lines) {
        sum.firstMonth = line.firstMonth;
        sum.toDate += line.toDate;
        sum.later.resize(line.later.size());
        for (std::size_t i = 0; i < line.later.size(); ++i) sum.later[i] += line.later[i];
        sum.basis = leading(sum.basis, line.basis);
    }
    sum.range = landing.range;
    return sum;
}

}  // namespace jupan
