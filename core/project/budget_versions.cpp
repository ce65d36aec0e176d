#include "core/project/budget_versions.h"

#include <algorithm>

#include "core/project/reallocation.h"

namespace jupan {
namespace {

std::string versionPath(const BudgetVersion& version) {
    return "budget.version-" + std::to_string(version.number);
}

Problem tooEarly(std::string path, Date day, Date first) {
    return {.code = ProblemCode::dateBefore, .path = std::move(path), .value = toText(day), .detail = toText(first)};
}

void checkOrder(const BudgetBook& book, Problems& problems) {
    for (std::size_t i = 0; i < book.versions.size(); ++i) {
        const BudgetVersion& version = book.versions[i];
        const bool last = i + 1 == book.versions.size();
        if (version.number != static_cast<int>(i) + 1)
            problems.push_back({.code = ProblemCode::outOfRange,
                                .path = versionPath(version) + ".number",
                                .value = std::to_string(version.number),
                                .range = Range::positive});
        if (!last && book.versions[i + 1].frozenOn < version.frozenOn)
            problems.push_back(tooEarly(versionPath(book.versions[i + 1]) + ".frozen_on", book.versions[i + 1].frozenOn,
                                        version.frozenOn));
        const auto ended = last ? std::nullopt : std::optional(book.versions[i + 1].frozenOn);
        if (version.supersededOn != ended)
            problems.push_back({.code = ProblemCode::badDate,
                                .path = versionPath(version) + ".superseded_on",
                                .value = version.supersededOn ? toText(*version.supersededOn) : ""});
    }
}

}  // namespace

Result<BudgetBook> frozen(BudgetBook book, Date day, std::string note) {
    if (!book.hasDraft()) return Problem{.code = ProblemCode::missingField, .path = "budget.draft"};
    Problems problems = checkBudget(book.draft, "budget.draft");
    Date first{};
    if (!book.versions.empty()) first = book.versions.back().frozenOn;
    if (!book.reallocations.empty()) first = std::max(first, book.reallocations.back().date);
    if (!book.versions.empty() && day < first) problems.push_back(tooEarly("budget.frozen_on", day, first));
    if (!problems.empty()) return problems;
    if (!book.versions.empty()) book.versions.back().supersededOn = day;
    book.versions.push_back({.number = static_cast<int>(book.versions.size()) + 1,
                             .frozenOn = day,
                             .note = std::move(note),
                             .budget = std::move(book.draft)});
    book.draft = {};
    return book;
}

BudgetBook withDraft(BudgetBook book) {
    if (!book.hasDraft() && !book.versions.empty()) book.draft = effectiveBudget(book, book.versions.back(), lastDate);
    return book;
}

const BudgetVersion* versionInForce(const BudgetBook& book, Date day) {
    const BudgetVersion* found = nullptr;
    for (const BudgetVersion& version : book.versions)
        if (version.frozenOn <= day) found = &version;
    return found;
}

Budget effectiveBudget(const BudgetBook& book, const BudgetVersion& version, Date day) {
    Budget budget = version.budget;
    for (const Reallocation& reallocation : book.reallocations) {
        if (reallocation.version != version.number || reallocation.date > day) continue;
        for (const BudgetMove& move : reallocation.moves)
            if (BudgetLine* line = findLine(budget, move.line))
                putAmount(*line, reallocation.month, added(amountOf(*line, reallocation.month), move.amount));
    }
    return budget;
}

std::optional<BudgetInForce> budgetInForce(const BudgetBook& book, Date day) {
    const BudgetVersion* version = versionInForce(book, day);
    if (!version && !book.versions.empty()) version = &book.versions.front();
    if (version) return BudgetInForce{effectiveBudget(book, *version, day), version->number};
    if (book.hasDraft()) return BudgetInForce{book.draft, 0};
    return std::nullopt;
}

Problems checkBudgetBook(const BudgetBook& book) {
    Problems problems = checkBudget(book.draft, "budget.draft");
    for (const BudgetVersion& version : book.versions)
        std::ranges::move(checkBudget(version.budget, versionPath(version)), std::back_inserter(problems));
    checkOrder(book, problems);
    if (!problems.empty()) return problems;
    // each reallocation must have been possible when it was entered; the amounts are known to be sound by now
    BudgetBook replayed{.versions = book.versions};
    for (const Reallocation& reallocation : book.reallocations)
        if (Problems found = checkReallocation(replayed, reallocation); !found.empty())
            std::ranges::move(found, std::back_inserter(problems));
        else
            replayed.reallocations.push_back(reallocation);
    return problems;
}

}  // namespace jupan
