// Were baseline and pilot taken in the same circumstances? Warnings only: nothing is dropped or changed.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// What observations of one phase have in common, without excluded ones. Shares are of observations.
struct ContextSide {
    int observations = 0;
    double seasonShare = 0;
    double campaignShare = 0;
    int weeksCovered = 0;                   ///< weeks (Monday to Sunday) with an observation
    int weeksMissing = 0;                   ///< weeks without one between the first and the last
    int singleItems = 0;                    ///< observations of one item
    std::array<double, 7> weekdayShares{};  ///< of the single items, Monday first: a week's mean has no weekday
};

enum class ContextWarning {
    seasonDiffers,         ///< shares of observations in season differ by more than 20 points
    campaignDiffers,       ///< the same of campaigns
    weekdaysDiffer,        ///< the same of a weekday, from ten single items a side on
    baselineWeeksMissing,  ///< baseline: how many
    pilotWeeksMissing,     ///< pilot: how many
    daysSwapped,           ///< the whole pilot sample lies before the baseline
    daysOverlap,           ///< the pilot sample begins before the baseline ends
    baselineInPilot,       ///< baseline: observations on or after the pilot's start
    pilotOutsidePlan,      ///< pilot: observations before its start or after its last week
};
template <>
struct EnumNames<ContextWarning> {
    static constexpr std::array<std::string_view, 9> names{
        "season_differs", "campaign_differs", "weekdays_differ",   "baseline_weeks_missing", "pilot_weeks_missing",
        "days_swapped",   "days_overlap",     "baseline_in_pilot", "pilot_outside_plan"};
};

struct ContextFinding {
    ContextWarning warning{};
    double baseline = 0;  ///< the share or number that the warning is about, 0 where it has none
    double pilot = 0;
    int weekday = -1;  ///< weekdaysDiffer: the one that differs most, 0 Monday
};

struct ContextCheck {
    ContextSide baseline{}, pilot{};
    std::vector<ContextFinding> findings{};
    /// Observations (indices in the document) beyond a modified z-score of 3.5 among those of their phase (Iglewicz and
    /// Hoaglin, 1993); from five observations on.
    std::vector<std::size_t> outliers{};
    /// Observations that look like shares (0.4) among percentages (40).
    std::vector<std::size_t> percentMix{};
};

ContextCheck contextCheck(const Project& project, std::string_view kpi);

/// Places of values in (0, 1] among others above 1 where the medians of both groups are a factor of 20 to 500 apart, as
/// with 0.4 and 40; the values above 1, if these are fewer. Empty if nothing looks so.
std::vector<std::size_t> looksLikeOtherPercent(const std::vector<double>& values);

}  // namespace jupan
