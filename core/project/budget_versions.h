// A budget's life: draft, frozen as a dated version that never changes, superseded by the next (model.md §10). What
// changes a frozen budget is a reallocation beside it.
#pragma once

#include "core/project/budget.h"

namespace jupan {

/// Money into a line, or out of it if negative.
struct BudgetMove {
    std::string line{};
    Decimal amount{};
    bool operator==(const BudgetMove&) const = default;
};

/// Money moved between lines of one month; the moves sum to 0.
struct Reallocation {
    int number = 0;   ///< 1, 2 … in order of entry
    int version = 0;  ///< of the budget that it changes
    YearMonth month{};
    std::vector<BudgetMove> moves{};
    std::string reason{};
    std::string approver{};
    Date date{};
    std::optional<int> undoes{};  ///< the number of the reallocation that this is the counter-entry of
    bool operator==(const Reallocation&) const = default;
};

/// A frozen budget.
struct BudgetVersion {
    int number = 0;  ///< 1, 2 …
    Date frozenOn{};
    std::optional<Date> supersededOn{};  ///< the day the next one was frozen
    std::string note{};
    Budget budget{};
    bool operator==(const BudgetVersion&) const = default;
};

/// All budgets of a project.
struct BudgetBook {
    Budget draft{};                             ///< without lines: there is none
    std::vector<BudgetVersion> versions{};      ///< ascending by number and by day
    std::vector<Reallocation> reallocations{};  ///< ascending by number
    bool operator==(const BudgetBook&) const = default;

    [[nodiscard]] bool hasDraft() const { return !draft.lines.empty(); }
};

template <class Visitor, Of<BudgetMove> E>
void describe(Visitor& visit, E& move) {
    visit({.name = "line", .required = true}, move.line);
    visit({.name = "amount", .unit = Unit::money, .required = true}, move.amount);
}

template <class Visitor, Of<Reallocation> E>
void describe(Visitor& visit, E& reallocation) {
    visit({.name = "number", .range = Range::positive, .required = true}, reallocation.number);
    visit({.name = "version", .range = Range::positive, .required = true}, reallocation.version);
    visit({.name = "month", .required = true}, reallocation.month);
    visit({.name = "moves", .required = true}, reallocation.moves);
    visit({.name = "reason", .required = true}, reallocation.reason);
    visit({.name = "approver", .required = true}, reallocation.approver);
    visit({.name = "date", .required = true}, reallocation.date);
    visit({.name = "undoes", .range = Range::positive}, reallocation.undoes);
}

template <class Visitor, Of<BudgetVersion> E>
void describe(Visitor& visit, E& version) {
    visit({.name = "number", .range = Range::positive, .required = true}, version.number);
    visit({.name = "frozen_on", .required = true}, version.frozenOn);
    visit({.name = "superseded_on"}, version.supersededOn);
    visit({.name = "note"}, version.note);
    visit({.name = "lines", .required = true}, version.budget.lines);
}

/// The draft becomes the next version and supersedes the last. Problems: missingField (`budget.draft`) if there is none
/// or it has no line, dateBefore if the last version or reallocation is of a later day; what checkBudget finds.
Result<BudgetBook> frozen(BudgetBook book, Date day, std::string note);

/// A draft to work on: the latest version with its reallocations, if there is one. A draft that is there stays; it does
/// not know of reallocations that were entered after it was begun.
BudgetBook withDraft(BudgetBook book);

/// The version in force at the end of a day: the latest frozen until then. Null before the first.
const BudgetVersion* versionInForce(const BudgetBook& book, Date day);

/// The version's budget with its reallocations up to and including `day`.
Budget effectiveBudget(const BudgetBook& book, const BudgetVersion& version, Date day);

/// What actuals are compared with on a day.
struct BudgetInForce {
    Budget budget{};
    int version = 0;  ///< 0: the draft
};

/// The version in force with its reallocations; before the first was frozen, that one; with none frozen, the draft.
/// Nothing if there is no budget at all.
std::optional<BudgetInForce> budgetInForce(const BudgetBook& book, Date day);

/// Everything that no book may have: what checkBudget finds in the draft and in versions; version and reallocation
/// numbers out of order (outOfRange); days out of order (dateBefore); reallocations of no version or line
/// (unknownReference), whose moves do not sum to 0 (movesNotZero), without reason or approver (missingField), that
/// leave a line below 0 (outOfRange), counter-entries of what is none or undone already (unknownReference,
/// alreadyUndone).
Problems checkBudgetBook(const BudgetBook& book);

}  // namespace jupan
