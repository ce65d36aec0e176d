#include "tests/storage/random_budget.h"

#include <algorithm>

#include "core/project/reallocation.h"

namespace jupan::test {
namespace {

/// The day of the next step: never before the last one.
Date nextDay(const BudgetBook& book) {
    Date day{std::chrono::year(2026), std::chrono::January, std::chrono::day(1)};
    if (!book.versions.empty()) day = std::max(day, book.versions.back().frozenOn);
    if (!book.reallocations.empty()) day = std::max(day, book.reallocations.back().date);
    return addDays(day, 1);
}

constexpr YearMonth firstMonth{2026, 1};

}  // namespace

BudgetLine RandomBudget::line(const Budget& budget) {
    BudgetLine line;
    line.id.text = freshLineId(budget, "line");
    line.kind = static_cast<BudgetLineKind>(below(static_cast<int>(EnumNames<BudgetLineKind>::names.size())));
    if (line.kind == BudgetLineKind::category) line.subject = "api";
    if (line.kind == BudgetLineKind::workload || line.kind == BudgetLineKind::seat) line.subject = "bot";
    if (line.kind == BudgetLineKind::own) line.name = "자체 항목 \"; --";
    for (const YearMonth month : monthsFrom(firstMonth, 12)) {
        putAmount(line, month, Decimal::fromMinorUnits(below(1'000'000'000), below(7)));
        if (below(4) == 0) line.notes[month] = "견적 📏";
    }
    return line;
}

void RandomBudget::changeDraft(Budget& draft) {
    if (draft.lines.empty() || below(3) == 0) {
        draft.lines.insert(draft.lines.begin() + below(static_cast<int>(draft.lines.size()) + 1), line(draft));
        return;
    }
    BudgetLine& one = draft.lines[static_cast<std::size_t>(below(static_cast<int>(draft.lines.size())))];
    switch (below(3)) {
        case 0:
            std::shuffle(draft.lines.begin(), draft.lines.end(), random_);
            break;
        case 1:
            putAmount(one, firstMonth, Decimal::fromMinorUnits(below(1'000'000), 2));
            one.notes[firstMonth] = "다시";
            break;
        default:
            draft.lines.erase(draft.lines.begin() + (&one - draft.lines.data()));
    }
}

BudgetBook RandomBudget::moved(const BudgetBook& book) {
    const Budget& lines = book.versions.back().budget;
    if (lines.lines.size() < 2) return book;
    const Decimal amount = Decimal::fromMinorUnits(1 + below(1000), 6);
    const auto next =
        reallocated(book, {.month = firstMonth,
                           .moves = {{lines.lines[0].id.text, amount.negated()}, {lines.lines[1].id.text, amount}},
                           .reason = "월말 조정",
                           .approver = "대표",
                           .date = nextDay(book)});
    return next ? next.value() : book;  // refused where the line has not so much
}

BudgetBook RandomBudget::edited(BudgetBook book) {
    const int step = below(6);
    if (step == 0 && book.hasDraft()) {
        const auto next = frozen(book, nextDay(book), "확정");
        return next ? next.value() : book;
    }
    if (step == 1 && !book.versions.empty()) return moved(book);
    if (step == 2 && !book.reallocations.empty()) {
        const auto next = undone(book, book.reallocations.back().number, nextDay(book), "되돌림", "대표");
        return next ? next.value() : book;
    }
    if (step == 3) return withDraft(std::move(book));
    if (step == 4 && below(3) == 0) {
        book.draft = {};
        return book;
    }
    changeDraft(book.draft);
    return book;
}

}  // namespace jupan::test
