// "Spare here, short there": which budget could move where (model.md §10), by what a won brings there.
#pragma once

#include "core/engine/results.h"
#include "core/project/budget_versions.h"

namespace jupan {

/// Benefit of a won spent on a line, by line id: the benefits of the work units that the line's costs name, each shared
/// out by cost among all costs that name it, over those costs, in months `first`..`last` of the plan. Benefits are risk
/// adjusted: the plan's, with confidence, attribution and adoption in them. Lines whose costs name no work unit, or
/// cost nothing, are left out: nobody has said what they bring.
std::map<std::string, double, std::less<>> valuePerCost(const Project& project, const Results& plan,
                                                        const Budget& budget, int first, int last);

/// Where a line is heading in the month.
struct LineOutlook {
    std::string line{};
    Decimal budget{};
    double forecast = 0;
    std::optional<double> high{};  ///< 90th percentile; the forecast itself where there is no range
};

struct SuggestedMove {
    std::string from{};
    std::string to{};
    Decimal amount{};
    std::optional<double> fromValue{};  ///< valuePerCost
    std::optional<double> toValue{};
};

enum class ShortfallReason { noneSpare, bringsLessThanItCosts };

struct Shortfall {
    std::string line{};
    Decimal amount{};  ///< what stays short
    ShortfallReason reason{};
};

struct MoveSuggestions {
    std::vector<SuggestedMove> moves{};   ///< in the order in which they should be taken
    std::vector<Shortfall> shortfalls{};  ///< what no move covers
};

/// Spare is what a line's budget has above the high end of its forecast, short what the forecast has above the budget;
/// both in steps of 10^-digits, spare cut off, short rounded up. The line where a won brings most is helped first (the
/// unknown last), from the line where it brings least (the unknown first), ties by id. A line that is known to bring
/// less than it costs gets nothing: there, less use is the answer, not more budget.
MoveSuggestions suggestMoves(std::span<const LineOutlook> lines,
                             const std::map<std::string, double, std::less<>>& values, int digits);

}  // namespace jupan
