#include "core/finops/anomalies.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace jupan {
namespace {

/// Days before `index` that a day is compared with, most recent first.
std::vector<std::size_t> comparedDays(const DailySpend& spend, std::size_t index, const AnomalyRules& rules) {
    const auto first = static_cast<std::size_t>(weekdayOf(spend.first));
    const auto isWeekend = [first](std::size_t day) { return (first + day) % 7 >= 5; };
    std::vector<std::size_t> found;
    for (std::size_t i = index; i-- > 0 && found.size() < rules.days;)
        if (isWeekend(i) == isWeekend(index)) found.push_back(i);
    return found;
}

/// What the rows of a line cost by name and by place in the comparison: 0 the day itself, 1.. the days compared with.
using CostsByName = std::map<int, std::vector<double>>;

class CauseFinder {
public:
    CauseFinder(const Actuals& actuals, const DailySpend& spend, std::optional<int> line)
        : actuals_(actuals), spend_(spend), line_(line) {}

    std::vector<AnomalyCause> causes(std::size_t index, const std::vector<std::size_t>& compared,
                                     const Anomaly& anomaly) const {
        std::map<Date, std::size_t> places{{dateAt(index), 0}};
        for (std::size_t i = 0; i < compared.size(); ++i) places[dateAt(compared[i])] = i + 1;
        double before = 0;
        for (const std::size_t i : compared) before += spend_.days[i];
        std::vector<std::pair<bool, AnomalyCause>> found;  // whether one name alone, cause
        for (const auto dimension : {ActualDimension::model, ActualDimension::project, ActualDimension::key}) {
            const CostsByName costs = costsBy(dimension, places);
            if (costs.empty() || (costs.size() == 1 && costs.begin()->first == 0)) continue;
            found.push_back({costs.size() == 1, largest(dimension, costs, anomaly, before)});
        }
        std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
            return a.first != b.first ? b.first : a.second.excessShare > b.second.excessShare;
        });
        std::vector<AnomalyCause> sorted;
        sorted.reserve(found.size());
        for (auto& [alone, cause] : found) sorted.push_back(std::move(cause));
        return sorted;
    }

private:
    Date dateAt(std::size_t index) const { return addDays(spend_.first, static_cast<int>(index)); }

    CostsByName costsBy(ActualDimension dimension, const std::map<Date, std::size_t>& places) const {
        CostsByName costs;
        for (const auto& [day, place] : places)
            for (const ActualRow* row : rowsOf(day)) {
                if ((line_ && row->line != *line_) || row->converted == Decimal()) continue;
                std::vector<double>& days = costs[valueOf(*row, dimension)];
                days.resize(places.size());
                days[place] += asDouble(row->converted);
            }
        return costs;
    }

    /// A comparison looks at 29 days of perhaps thousands.
    std::span<const ActualRow* const> rowsOf(Date day) const {
        if (byDay_.empty()) {
            byDay_.reserve(actuals_.rows().size());
            for (const ActualRow& row : actuals_.rows()) byDay_.push_back(&row);
            // rows of a ledger come by day already
            if (!std::ranges::is_sorted(byDay_, {}, &ActualRow::date))
                std::ranges::stable_sort(byDay_, {}, &ActualRow::date);
        }
        return std::ranges::equal_range(byDay_, day, {}, &ActualRow::date);
    }

    AnomalyCause largest(ActualDimension dimension, const CostsByName& costs, const Anomaly& anomaly,
                         double before) const {
        AnomalyCause most;
        bool first = true;
        for (const auto& [name, days] : costs) {
            const std::vector<double> others(days.begin() + 1, days.end());
            AnomalyCause cause{.dimension = dimension,
                               .name = actuals_.name(name),
                               .money = days[0],
                               .usual = medianOf(others),
                               .dayShare = days[0] / anomaly.money};
            cause.excessShare = (cause.money - cause.usual) / (anomaly.money - anomaly.usual);
            if (before > 0) cause.usualShare = std::accumulate(others.begin(), others.end(), 0.0) / before;
            if (first || cause.excessShare > most.excessShare) most = std::move(cause);
            first = false;
        }
        return most;
    }

    const Actuals& actuals_;
    const DailySpend& spend_;
    std::optional<int> line_;
    mutable std::vector<const ActualRow*> byDay_;  // filled by the first day that needs a cause
};

}  // namespace

std::vector<Anomaly> findAnomalies(const Actuals& actuals, const DailySpend& spend, DayRange days,
                                   std::optional<std::string_view> line, const AnomalyRules& rules) {
    const CauseFinder finder(actuals, spend, line ? std::optional(actuals.indexOf(*line)) : std::nullopt);
    std::vector<Anomaly> found;
    for (std::size_t i = 0; i < spend.days.size(); ++i) {
        const Date day = addDays(spend.first, static_cast<int>(i));
        if (!days.holds(day)) continue;
        const std::vector<std::size_t> compared = comparedDays(spend, i, rules);
        if (compared.size() < rules.fewestDays) continue;
        std::vector<double> costs;
        costs.reserve(compared.size());
        for (const std::size_t k : compared) costs.push_back(spend.days[k]);
        const RobustScale scale = robustScale(std::move(costs));
        Anomaly anomaly{.day = day,
                        .money = spend.days[i],
                        .usual = scale.median,
                        .score = robustScore(spend.days[i], scale),
                        .days = compared.size()};
        const bool far = anomaly.score ? *anomaly.score > rules.score : anomaly.money > anomaly.usual;
        if (!far) continue;
        anomaly.causes = finder.causes(i, compared, anomaly);
        found.push_back(std::move(anomaly));
    }
    return found;
}

}  // namespace jupan
