// Days that cost far more than such days usually do, and what made them dear (model.md §10).
#pragma once

#include "core/finops/actuals.h"
#include "core/finops/robust_score.h"

namespace jupan {

struct AnomalyRules {
    double score = 3.5;
    std::size_t days = 28;        ///< the most recent days of the same kind to compare with
    std::size_t fewestDays = 14;  ///< with fewer there is no saying
};

/// The name with most of the excess in one dimension. Money in doubles of the project currency.
struct AnomalyCause {
    ActualDimension dimension{};
    std::string name;
    double money = 0;        ///< that day
    double usual = 0;        ///< median of the days compared with
    double excessShare = 0;  ///< (money - usual) ÷ (the day's money - the usual day's); may pass 1
    double dayShare = 0;     ///< of the day's money
    double usualShare = 0;   ///< of all money of the days compared with; 0 where there was none
};

struct Anomaly {
    Date day{};
    double money = 0;
    double usual = 0;               ///< median of the days compared with
    std::optional<double> score{};  ///< absent: those days all cost the same, so that any more is without measure
    std::size_t days = 0;           ///< compared with
    /// At most one a dimension (model, project, key), largest share of the excess first; dimensions in which only one
    /// name ever occurs come last, those without names not at all.
    std::vector<AnomalyCause> causes{};
};

/// The anomalies among `days`, ascending. `spend`: by dailySpend, or of `line` by dailySpendByLine, from `actuals`. A
/// day is compared with the last 28 days before it of its kind (weekday or weekend), from the first charge on, days
/// without charges counting 0. Money of all currencies as converted; charges without a rate are not seen.
std::vector<Anomaly> findAnomalies(const Actuals& actuals, const DailySpend& spend, DayRange days,
                                   std::optional<std::string_view> line = std::nullopt, const AnomalyRules& rules = {});

}  // namespace jupan
