#include "core/pilot/context_check.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "core/finops/robust_score.h"

namespace jupan {
namespace {

constexpr double noticeableShare = 0.2;
constexpr double outlierScore = 3.5;
constexpr std::size_t fewestForOutliers = 5;
constexpr int fewestForWeekdays = 10;
/// Percentages written in both ways lie a factor of 100 apart, give or take what was measured.
constexpr double leastPercentRatio = 20, mostPercentRatio = 500;

int weekOf(Date date) {
    // 1970-01-05 is a Monday.
    constexpr Date monday{std::chrono::year(1970), std::chrono::January, std::chrono::day(5)};
    const int days = daysBetween(monday, date);
    return days >= 0 ? days / 7 : -((6 - days) / 7);
}

/// The observations of a KPI and a phase that count.
struct Sample {
    std::vector<std::size_t> places{};
    std::vector<const PilotObservation*> rows{};

    [[nodiscard]] double shareOf(bool PilotObservation::*flag) const {
        if (rows.empty()) return 0;
        const auto count = std::ranges::count_if(rows, [flag](const auto* row) { return row->*flag; });
        return static_cast<double>(count) / static_cast<double>(rows.size());
    }
    [[nodiscard]] Date first() const {
        return (*std::ranges::min_element(rows, {}, [](const auto* row) { return row->date; }))->date;
    }
    [[nodiscard]] Date last() const {
        return (*std::ranges::max_element(rows, {}, [](const auto* row) { return row->date; }))->date;
    }
};

Sample sampleOf(const Project& project, std::string_view kpi, PilotPhase phase) {
    Sample sample;
    for (std::size_t i = 0; i < project.pilot.observations.size(); ++i) {
        const PilotObservation& row = project.pilot.observations[i];
        if (row.kpi.text != kpi || row.phase != phase || row.excluded || !std::isfinite(row.value)) continue;
        sample.places.push_back(i);
        sample.rows.push_back(&row);
    }
    return sample;
}

ContextSide sideOf(const Sample& sample) {
    ContextSide side{.observations = static_cast<int>(sample.rows.size()),
                     .seasonShare = sample.shareOf(&PilotObservation::season),
                     .campaignShare = sample.shareOf(&PilotObservation::campaign)};
    if (sample.rows.empty()) return side;
    std::set<int> weeks;
    for (const PilotObservation* row : sample.rows) {
        weeks.insert(weekOf(row->date));
        if (row->count != 1) continue;
        ++side.singleItems;
        side.weekdayShares[static_cast<std::size_t>(weekdayOf(row->date))] += 1;
    }
    if (side.singleItems > 0)
        for (double& share : side.weekdayShares) share /= side.singleItems;
    side.weeksCovered = static_cast<int>(weeks.size());
    side.weeksMissing = *weeks.rbegin() - *weeks.begin() + 1 - side.weeksCovered;
    return side;
}

void compareShares(ContextCheck& check) {
    const ContextSide &before = check.baseline, &after = check.pilot;
    if (before.observations == 0 || after.observations == 0) return;
    const auto add = [&](ContextWarning warning, double baseline, double pilot, int weekday = -1) {
        // 0.3 - 0.1 is a little less than 0.2 in binary, 0.4 - 0.2 is 0.2: neither is more.
        if (std::abs(pilot - baseline) > noticeableShare + 1e-9)
            check.findings.push_back({warning, baseline, pilot, weekday});
    };
    add(ContextWarning::seasonDiffers, before.seasonShare, after.seasonShare);
    add(ContextWarning::campaignDiffers, before.campaignShare, after.campaignShare);
    if (std::min(before.singleItems, after.singleItems) < fewestForWeekdays) return;
    std::size_t widest = 0;
    const auto gap = [&](std::size_t day) { return std::abs(after.weekdayShares[day] - before.weekdayShares[day]); };
    for (std::size_t day = 1; day < before.weekdayShares.size(); ++day)
        if (gap(day) > gap(widest)) widest = day;
    add(ContextWarning::weekdaysDiffer, before.weekdayShares[widest], after.weekdayShares[widest],
        static_cast<int>(widest));
}

void compareDays(ContextCheck& check, const PilotPlan& plan, const Sample& before, const Sample& after) {
    if (check.baseline.weeksMissing > 0)
        check.findings.push_back({ContextWarning::baselineWeeksMissing, double(check.baseline.weeksMissing), 0});
    if (check.pilot.weeksMissing > 0)
        check.findings.push_back({ContextWarning::pilotWeeksMissing, 0, double(check.pilot.weeksMissing)});
    if (!before.rows.empty() && !after.rows.empty()) {
        if (after.last() < before.first())
            check.findings.push_back({ContextWarning::daysSwapped});
        else if (after.first() <= before.last())
            check.findings.push_back({ContextWarning::daysOverlap});
    }
    if (!plan.start) return;
    const Date start = *plan.start, end = addDays(start, 7 * plan.weeks - 1);
    const auto late = std::ranges::count_if(before.rows, [&](const auto* row) { return row->date >= start; });
    if (late > 0) check.findings.push_back({ContextWarning::baselineInPilot, double(late), 0});
    // A week's mean is dated on the week's first day, which may lie just before the start.
    const auto outside = std::ranges::count_if(after.rows, [&](const auto* row) {
        const Date lastDay = row->count > 1 ? addDays(row->date, 6) : row->date;
        return lastDay < start || row->date > end;
    });
    if (outside > 0) check.findings.push_back({ContextWarning::pilotOutsidePlan, 0, double(outside)});
}

void findOutliers(ContextCheck& check, const Sample& sample) {
    if (sample.rows.size() < fewestForOutliers) return;
    std::vector<double> values;
    for (const PilotObservation* row : sample.rows) values.push_back(row->value);
    const RobustScale scale = robustScale(values);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const auto score = robustScore(values[i], scale); score && std::abs(*score) > outlierScore)
            check.outliers.push_back(sample.places[i]);
}

}  // namespace

std::vector<std::size_t> looksLikeOtherPercent(const std::vector<double>& values) {
    std::vector<std::size_t> shares, percents;
    std::vector<double> small, large;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!(values[i] > 0) || values[i] > 100) continue;
        (values[i] <= 1 ? shares : percents).push_back(i);
        (values[i] <= 1 ? small : large).push_back(values[i]);
    }
    if (shares.empty() || percents.empty()) return {};
    const double ratio = medianOf(large) / medianOf(small);
    if (!(ratio >= leastPercentRatio && ratio <= mostPercentRatio)) return {};
    return shares.size() <= percents.size() ? shares : percents;
}

ContextCheck contextCheck(const Project& project, std::string_view kpi) {
    const Sample before = sampleOf(project, kpi, PilotPhase::baseline);
    const Sample after = sampleOf(project, kpi, PilotPhase::pilot);
    ContextCheck check{.baseline = sideOf(before), .pilot = sideOf(after)};
    compareShares(check);
    compareDays(check, project.pilot.plan, before, after);
    findOutliers(check, before);
    findOutliers(check, after);
    std::ranges::sort(check.outliers);
    std::vector<std::size_t> places = before.places;
    places.insert(places.end(), after.places.begin(), after.places.end());
    std::vector<double> values;
    values.reserve(places.size());
    for (const std::size_t place : places) values.push_back(project.pilot.observations[place].value);
    for (const std::size_t found : looksLikeOtherPercent(values)) check.percentMix.push_back(places[found]);
    std::ranges::sort(check.percentMix);
    return check;
}

}  // namespace jupan
