#include "core/project/reallocation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace jupan {
namespace {

Problem missing(std::string path) {
    return {.code = ProblemCode::missingField, .path = std::move(path)};
}

Problem unknown(std::string path, std::string value, std::string kind) {
    return {.code = ProblemCode::unknownReference,
            .path = std::move(path),
            .value = std::move(value),
            .detail = std::move(kind)};
}

/// The numbers of an entry: its own, its version's, and of what it undoes.
void checkNumbers(const BudgetBook& book, const Reallocation& next, Problems& problems) {
    const int expected = book.reallocations.empty() ? 1 : book.reallocations.back().number + 1;
    if (next.number != expected)
        problems.push_back({.code = ProblemCode::outOfRange,
                            .path = "reallocation.number",
                            .value = std::to_string(next.number),
                            .range = Range::positive});
    if (!next.undoes) return;
    const auto first = std::ranges::find(book.reallocations, *next.undoes, &Reallocation::number);
    if (first == book.reallocations.end() || first->undoes || first->version != next.version)
        problems.push_back(unknown("reallocation.undoes", std::to_string(*next.undoes), "reallocation"));
    else if (isUndone(book, *next.undoes))
        problems.push_back(
            {.code = ProblemCode::alreadyUndone, .path = "reallocation.undoes", .value = std::to_string(*next.undoes)});
}

void checkDate(const BudgetBook& book, const BudgetVersion& version, Date date, Problems& problems) {
    Date first = version.frozenOn;
    if (!book.reallocations.empty()) first = std::max(first, book.reallocations.back().date);
    if (date < first)
        problems.push_back({.code = ProblemCode::dateBefore,
                            .path = "reallocation.date",
                            .value = toText(date),
                            .detail = toText(first)});
}

void checkMove(const Budget& budget, const Reallocation& next, const BudgetMove& move, Problems& problems) {
    const std::string path = "reallocation." + move.line;
    const BudgetLine* line = findLine(budget, move.line);
    if (!line) {
        problems.push_back(unknown(path, move.line, "budget line"));
        return;
    }
    if (!isLedgerAmount(move.amount))
        problems.push_back({.code = ProblemCode::wrongType,
                            .path = path,
                            .value = move.amount.toText(),
                            .detail = "number with at most 6 decimals"});
    if (move.amount == Decimal())
        problems.push_back({.code = ProblemCode::outOfRange, .path = path, .value = "0", .range = Range::positive});
    const Decimal left = added(amountOf(*line, next.month), move.amount);
    if (left < Decimal())
        problems.push_back({.code = ProblemCode::outOfRange,
                            .path = cellPath(move.line, next.month),
                            .value = left.toText(),
                            .range = Range::nonNegative});
    if (left > largestBudgetAmount())
        problems.push_back({.code = ProblemCode::overflow, .path = cellPath(move.line, next.month)});
}

void checkMoves(const Budget& budget, const Reallocation& next, Problems& problems) {
    if (next.moves.empty()) problems.push_back(missing("reallocation.moves"));
    std::set<std::string> lines;
    Decimal sum;
    for (const BudgetMove& move : next.moves) {
        if (!lines.insert(move.line).second)
            problems.push_back(
                {.code = ProblemCode::duplicateId, .path = "reallocation." + move.line, .value = move.line});
        if (std::max(move.amount, move.amount.negated()) > largestBudgetAmount()) {
            problems.push_back({.code = ProblemCode::overflow, .path = "reallocation." + move.line});
            return;
        }
        sum = added(sum, move.amount);
        checkMove(budget, next, move, problems);
    }
    if (sum != Decimal())
        problems.push_back({.code = ProblemCode::movesNotZero, .path = "reallocation.moves", .value = sum.toText()});
}

/// The version with nothing but the lines that the entry names: a whole budget is thousands of cells, and the check of
/// a book looks at every entry.
BudgetVersion withLinesOf(const BudgetVersion& version, const Reallocation& next) {
    BudgetVersion few{.number = version.number, .frozenOn = version.frozenOn};
    std::ranges::copy_if(version.budget.lines, std::back_inserter(few.budget.lines), [&](const BudgetLine& line) {
        return std::ranges::find(next.moves, line.id.text, &BudgetMove::line) != next.moves.end();
    });
    return few;
}

Result<BudgetBook> entered(BudgetBook book, Reallocation next) {
    if (book.versions.empty()) return missing("budget");
    next.number = book.reallocations.empty() ? 1 : book.reallocations.back().number + 1;
    next.version = book.versions.back().number;
    if (Problems problems = checkReallocation(book, next); !problems.empty()) return problems;
    book.reallocations.push_back(std::move(next));
    return book;
}

}  // namespace

Problems checkReallocation(const BudgetBook& book, const Reallocation& next) {
    const auto version = std::ranges::find(book.versions, next.version, &BudgetVersion::number);
    if (version == book.versions.end())
        return {unknown("reallocation.version", std::to_string(next.version), "budget version")};
    Problems problems;
    checkNumbers(book, next, problems);
    // of a counter-entry that cannot be, the moves say nothing new
    if (!problems.empty()) return problems;
    if (next.reason.empty()) problems.push_back(missing("reallocation.reason"));
    if (next.approver.empty()) problems.push_back(missing("reallocation.approver"));
    checkDate(book, *version, next.date, problems);
    checkMoves(effectiveBudget(book, withLinesOf(*version, next), lastDate), next, problems);
    return problems;
}

bool isUndone(const BudgetBook& book, int number) {
    return std::ranges::any_of(book.reallocations, [number](const Reallocation& r) { return r.undoes == number; });
}

Result<BudgetBook> reallocated(BudgetBook book, const ReallocationRequest& request) {
    return entered(std::move(book), {.month = request.month,
                                     .moves = request.moves,
                                     .reason = request.reason,
                                     .approver = request.approver,
                                     .date = request.date});
}

Result<BudgetBook> undone(BudgetBook book, int number, Date date, std::string reason, std::string approver) {
    const auto first = std::ranges::find(book.reallocations, number, &Reallocation::number);
    if (first == book.reallocations.end())
        return unknown("reallocation.undoes", std::to_string(number), "reallocation");
    Reallocation counter{.month = first->month,
                         .moves = first->moves,
                         .reason = std::move(reason),
                         .approver = std::move(approver),
                         .date = date,
                         .undoes = number};
    for (BudgetMove& move : counter.moves) move.amount = move.amount.negated();
    return entered(std::move(book), std::move(counter));
}

}  // namespace jupan
