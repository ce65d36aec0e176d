// One fiscal year of one budget, as the grid shows it: whose lines in which order, what it is compared with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// A budget of the book.
struct BudgetChoice {
    int version = 0;  ///< 0: the draft
    bool operator==(const BudgetChoice&) const = default;
};

struct BudgetSheet {
    Budget budget{};
    std::vector<std::string> lines{};      ///< ids in the order shown: kind by kind
    std::vector<std::string> lostLines{};  ///< of `compared` alone
    std::vector<YearMonth> months{};       ///< the twelve of the fiscal year
    bool editable = false;
    Budget plan{};                      ///< the plan as a budget; without lines where the engine refuses the plan
    YearMonth planFirst{}, planLast{};  ///< months that the plan covers
    std::optional<Budget> compared{};   ///< the differences shown are from this one
    int comparedVersion = 0;

    /// The line as it stands, also one that only `compared` has; its amounts are then 0.
    [[nodiscard]] BudgetLine line(const std::string& id) const;
    [[nodiscard]] Decimal amount(const std::string& id, YearMonth month) const;
    [[nodiscard]] Decimal total(const std::string& id) const;
    [[nodiscard]] Decimal monthTotal(YearMonth month) const;
    [[nodiscard]] Decimal total() const;
    /// What the plan says of the line in a month; nothing for lines that the plan does not know.
    [[nodiscard]] std::optional<Decimal> planned(const std::string& id, YearMonth month) const;
    [[nodiscard]] bool inPlan(YearMonth month) const { return planFirst <= month && month <= planLast; }

    // From `compared` to `budget`; only with `compared`.
    [[nodiscard]] Decimal change(const std::string& id, YearMonth month) const;
    [[nodiscard]] Decimal change(const std::string& id) const;
    [[nodiscard]] Decimal monthChange(YearMonth month) const;
    [[nodiscard]] Decimal change() const;
};

/// The ids of the lines kind by kind: workloads, seats, other costs of the plan, own lines, the contingency.
std::vector<std::string> lineOrder(const Budget& budget);

/// The fiscal years that the plan or any budget of the book has a month in, and the one after the last; first months,
/// ascending.
std::vector<YearMonth> budgetYears(const Project& project);

}  // namespace jupan
