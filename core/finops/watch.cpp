#include "core/finops/watch.h"

#include <algorithm>
#include <array>

namespace jupan {
namespace {

/// What a forecast may add up to; beyond it a slip of the finger stands still.
Decimal sumWithin(const Decimal& a, const Decimal& b) {
    const auto sum = a.plus(b);
    return std::clamp(sum ? sum.value() : largestChargeTotal(), largestChargeTotal().negated(), largestChargeTotal());
}

Decimal amountWithin(double value) {
    const auto amount = ledgerAmount(value);
    return amount ? sumWithin(amount.value(), Decimal()) : largestChargeTotal();
}

/// Forecasts of a line as exact amounts, so that a line which lands at its budget does not pass it by the last digit of
/// a double.
struct ExactForecast {
    Decimal month{};
    Decimal year{};

    void add(const ExactForecast& other) {
        month = sumWithin(month, other.month);
        year = sumWithin(year, other.year);
    }
};

class Watcher {
public:
    Watcher(const Project& project, const Actuals& actuals, Date asOf) : project_(project), actuals_(actuals) {
        watch_.asOf = asOf;
        watch_.month = monthOf(asOf);
        const int start = project.settings.fiscalYearStart;
        watch_.year = monthsFrom(fiscalYearOf(watch_.month, start), 12);
        running_ = static_cast<std::size_t>(monthsBetween(watch_.year.front(), watch_.month));
        if (auto inForce = budgetInForce(project.finops.budget, asOf)) {
            watch_.budget = std::move(inForce->budget);
            watch_.budgetVersion = inForce->version;
        }
    }

    SpendingWatch watched() {
        watch_.table = varianceTable(watch_.budget, sumsByLineAndMonth(actuals_, watch_.asOf), watch_.year);
        watch_.waiting = watch_.table.waiting;
        BudgetSpend spend = dailySpendOf(actuals_, watch_.budget, watch_.asOf);
        for (std::size_t i = 0; i < watch_.budget.lines.size(); ++i)
            watch_.lines.push_back(lineWatch(watch_.table.lines[i], spend.lines[i], patternOf(watch_.budget.lines[i])));
        watch_.unassigned = lineWatch(watch_.table.unassigned, spend.unassigned, SpendingPattern::byDay);
        watch_.spend = std::move(spend.all);
        addTotal();
        watch_.anomalies = findAnomalies(actuals_, watch_.spend, {firstDay(watch_.year.front()), watch_.asOf});
        if (watch_.budgetVersion >= 0) addReadings();
        return std::move(watch_);
    }

private:
    LineWatch figuresOf(const LineVariance& line) const {
        LineWatch watch{.line = line.line, .month = line.months[running_], .yearToDate = line.cumulative[running_]};
        watch.yearBudget = line.cumulative.back().budget;
        return watch;
    }

    LineWatch lineWatch(const LineVariance& line, const DailySpend& spend, SpendingPattern pattern) const {
        LineWatch watch = figuresOf(line);
        watch.pattern = pattern;
        std::array<double, 12> budget{};
        std::ranges::transform(line.months, budget.begin(),
                               [](const VarianceFigures& month) { return asDouble(month.budget); });
        watch.year = forecastYear(spend, watch_.asOf, budget, project_.settings.fiscalYearStart, pattern);
        watch.forecast = watch.year.running;
        return watch;
    }

    void addTotal() {
        std::vector<MonthForecast> months;
        std::vector<YearForecast> years;
        const auto take = [&](const LineWatch& line) {
            months.push_back(line.forecast);
            years.push_back(line.year);
        };
        for (const LineWatch& line : watch_.lines) take(line);
        take(watch_.unassigned);
        LineWatch total = figuresOf(watch_.table.total);
        total.forecast = sumOf(months, watch_.spend, watch_.asOf, asDouble(total.month.budget));
        total.year = sumOf(years, total.forecast);
        watch_.monthLanding = {total.forecast.value, total.forecast.range};
        watch_.yearLanding = {total.year.value, total.year.range};
        watch_.total = std::move(total);
    }

    static Decimal exactMonth(const LineWatch& line) {
        switch (line.forecast.basis) {
            case ForecastBasis::complete:
                return line.month.actual;
            case ForecastBasis::plan:
                return line.month.budget;
            case ForecastBasis::billed:
                return std::max(line.month.actual, line.month.budget);
            case ForecastBasis::weights:
            case ForecastBasis::trend:
                break;
        }
        return amountWithin(line.forecast.value);
    }

    ExactForecast exact(const LineWatch& line) const {
        ExactForecast forecast{.month = exactMonth(line)};
        forecast.year = sumWithin(less(line.yearToDate.actual, line.month.actual), forecast.month);
        if (line.year.basis != ForecastBasis::trend) {
            forecast.year = sumWithin(forecast.year, less(line.yearBudget, line.yearToDate.budget));
        } else {
            for (const double later : line.year.later) forecast.year = sumWithin(forecast.year, amountWithin(later));
        }
        return forecast;
    }

    void addReadings() {
        ExactForecast all = exact(watch_.unassigned);
        for (std::size_t i = 0; i < watch_.lines.size(); ++i) {
            const ExactForecast line = exact(watch_.lines[i]);
            all.add(line);
            addReadings(watch_.table.lines[i], line);
        }
        addReadings(watch_.table.total, all);
    }

    void addReadings(const LineVariance& line, const ExactForecast& forecast) {
        for (std::size_t i = 0; i <= running_; ++i) {
            const VarianceFigures& month = line.months[i];
            addReading({.line = line.line,
                        .first = watch_.year[i],
                        .budget = month.budget,
                        .actual = month.actual,
                        .forecast = i == running_ ? forecast.month : month.actual});
        }
        addReading({.line = line.line,
                    .first = watch_.year.front(),
                    .months = 12,
                    .budget = line.cumulative.back().budget,
                    .actual = line.cumulative[running_].actual,
                    .forecast = forecast.year});
    }

    void addReading(AlertReading reading) {
        if (reading.budget != Decimal() || reading.actual != Decimal()) watch_.readings.push_back(std::move(reading));
    }

    const Project& project_;
    const Actuals& actuals_;
    SpendingWatch watch_;
    std::size_t running_ = 0;  // index of the running month in the year
};

bool isOver(const AlertReading& reading, const SpendingWatch& watch) {
    return reading.months == 1 && reading.first < watch.month;
}

/// Readings of nothing for alerts of the watched periods that no reading is about: their line is gone.
void addLost(std::vector<AlertReading>& readings, const std::vector<Alert>& alerts, const SpendingWatch& watch) {
    for (const Alert& alert : alerts) {
        const AlertSubject& subject = alert.subject;
        const bool watched = subject.months == 12 ? subject.first == watch.year.front()
                                                  : subject.first >= watch.year.front() && subject.first <= watch.month;
        const bool read = std::ranges::any_of(readings, [&](const AlertReading& reading) {
            return reading.line == subject.line && reading.first == subject.first && reading.months == subject.months;
        });
        if (watched && !read)
            readings.push_back(
                {.line = subject.line, .first = subject.first, .months = subject.months, .forecast = Decimal()});
    }
}

}  // namespace

SpendingWatch watchSpending(const Project& project, const Actuals& actuals, Date asOf) {
    return Watcher(project, actuals, asOf).watched();
}

AlertUpdate alertsAfter(const Project& project, const SpendingWatch& watch, Date today) {
    const std::vector<AlertThreshold> thresholds =
        project.finops.thresholds.empty() ? defaultThresholds() : project.finops.thresholds;
    std::vector<AlertThreshold> overspent;
    std::ranges::copy_if(thresholds, std::back_inserter(overspent), [](const AlertThreshold& threshold) {
        return threshold.basis == AlertBasis::actual && threshold.share >= Decimal::fromMinorUnits(1, 0);
    });
    std::vector<AlertReading> readings = watch.readings;
    addLost(readings, project.finops.alerts, watch);
    const auto over =
        std::ranges::stable_partition(readings, [&](const AlertReading& reading) { return isOver(reading, watch); });
    const std::span<const AlertReading> closed(readings.begin(), over.begin());
    AlertUpdate update = updateAlerts(project.finops.alerts, closed, overspent, today);
    AlertUpdate open = updateAlerts(std::move(update.alerts), {over.begin(), over.end()}, thresholds, today);
    open.fired.insert(open.fired.begin(), update.fired.begin(), update.fired.end());
    return open;
}

std::vector<BurnDownDay> burnDownOf(const SpendingWatch& watch, const Actuals& actuals, std::string_view line) {
    if (line.empty())
        return burnDown(watch.spend, watch.asOf, asDouble(watch.total.month.budget), watch.total.forecast);
    const auto found = std::ranges::find(watch.lines, line, &LineWatch::line);
    if (found == watch.lines.end()) return {};
    return burnDown(dailySpend(actuals, watch.asOf, line), watch.asOf, asDouble(found->month.budget), found->forecast);
}

}  // namespace jupan
