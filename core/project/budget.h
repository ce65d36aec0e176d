// The budget: lines by calendar months, in exact amounts of the project currency (model.md §10).
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/project/amounts.h"
#include "core/project/calendar.h"
#include "core/project/field.h"

namespace jupan {

/// What a line stands for. `category` holds the cost items of a category that have no line of their own kind,
/// `contingency` the plan's contingency, `own` what the user adds.
enum class BudgetLineKind { category, workload, seat, own, contingency };
template <>
struct EnumNames<BudgetLineKind> {
    static constexpr std::array<std::string_view, 5> names{"category", "workload", "seat", "own", "contingency"};
};

struct BudgetLine {
    Id id{};  ///< of the line; charges and moves name it
    BudgetLineKind kind = BudgetLineKind::own;
    /// Category: its name in files ("api"). Workload, seat: its id in the plan. Else empty.
    std::string subject{};
    std::string name{};                      ///< empty: that of the category or the contingency, in the reader's words
    std::map<YearMonth, Decimal> amounts{};  ///< more than 0; absent: 0
    std::map<YearMonth, std::string> notes{};  ///< not empty; a note may stand beside an amount of 0
    bool operator==(const BudgetLine&) const = default;
};

template <class Visitor, Of<BudgetLine> E>
void describe(Visitor& visit, E& line) {
    visit({.name = "id", .required = true}, line.id);
    visit({.name = "kind", .required = true}, line.kind);
    visit({.name = "subject"}, line.subject);
    visit({.name = "name"}, line.name);
    visit({.name = "amounts", .unit = Unit::money, .range = Range::nonNegative}, line.amounts);
    visit({.name = "notes"}, line.notes);
}

struct Budget {
    std::vector<BudgetLine> lines{};
    bool operator==(const Budget&) const = default;
};

/// The line with this id, or null.
const BudgetLine* findLine(const Budget& budget, std::string_view id);
BudgetLine* findLine(Budget& budget, std::string_view id);

/// An id for a new line: `wish` if it is an id and free, else with "-2", "-3" … behind it; "line" in place of no id.
std::string freshLineId(const Budget& budget, std::string_view wish);

Decimal amountOf(const BudgetLine& line, YearMonth month);
/// Puts an amount there; 0 removes the entry, so that equal budgets compare equal.
void putAmount(BudgetLine& line, YearMonth month, const Decimal& amount);

/// Sums over months, and over lines.
Decimal totalOf(const BudgetLine& line, std::span<const YearMonth> months);
Decimal totalOf(const Budget& budget, std::span<const YearMonth> months);

/// "budget.<line>.<month>": where a problem of a cell lies.
std::string cellPath(std::string_view line, YearMonth month);

/// Everything that no budget may have, under `path` ("budget.draft"): ids that are none or twice (badId, duplicateId),
/// a line without the subject that its kind needs, or an own line without a name (missingField), amounts that are
/// negative (outOfRange), too large (overflow) or finer than a millionth (wrongType).
Problems checkBudget(const Budget& budget, const std::string& path);

}  // namespace jupan
