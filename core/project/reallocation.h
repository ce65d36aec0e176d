// Moving budget between lines of a month (model.md §10): the moves sum to zero, carry a reason and a day, never make a
// line negative, and are undone by a counter-entry only.
#pragma once

#include "core/project/budget_versions.h"

namespace jupan {

/// What the user asks for; number and version follow from the book.
struct ReallocationRequest {
    YearMonth month{};
    std::vector<BudgetMove> moves{};
    std::string reason{};
    std::string approver{};
    Date date{};
};

/// The book with the reallocation of its latest version. Problems, paths `reallocation.…`: missingField (no frozen
/// budget, no moves, no reason, no approver), unknownReference (a line), duplicateId (a line twice), wrongType (an
/// amount finer than a millionth), outOfRange (an amount of 0; a line that would fall below 0, path
/// `budget.<line>.<month>`, value: what would be left), overflow, movesNotZero, dateBefore (before the version was
/// frozen, or before the reallocation before it).
Result<BudgetBook> reallocated(BudgetBook book, const ReallocationRequest& request);

/// The book with the counter-entry of a reallocation: the same moves with the opposite signs. Further problems:
/// unknownReference if the latest version has no reallocation of that number (those of earlier versions are part of
/// what the later one starts from) or it is a counter-entry itself, alreadyUndone.
Result<BudgetBook> undone(BudgetBook book, int number, Date date, std::string reason, std::string approver);

/// Whether some counter-entry undoes it.
bool isUndone(const BudgetBook& book, int number);

/// Why this entry cannot follow those of `book`, its number and version included; nothing if it can.
Problems checkReallocation(const BudgetBook& book, const Reallocation& next);

}  // namespace jupan
