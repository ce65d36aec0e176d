// Versions of a budget and reallocations between its lines.
#include "core/project/budget_versions.h"

#include <random>

#include "core/finops/budget_editing.h"
#include "core/project/reallocation.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

constexpr YearMonth may{2026, 5};

/// Three lines with 100, 50 and 0 in May.
Budget threeLines() {
    Budget budget;
    for (const char* id : {"a", "b", "c"})
        budget.lines.push_back({.id = {id}, .kind = BudgetLineKind::own, .name = id});
    putAmount(budget.lines[0], may, money("100"));
    putAmount(budget.lines[1], may, money("50"));
    return budget;
}

BudgetBook drafted() {
    return {.draft = threeLines()};
}

BudgetBook frozenBook() {
    return good(frozen(drafted(), day("2026-01-05"), "first"));
}

ReallocationRequest request(std::vector<BudgetMove> moves, const char* date = "2026-05-12") {
    return {
        .month = may, .moves = std::move(moves), .reason = "too little", .approver = "the owner", .date = day(date)};
}

std::string mayOf(const Budget& budget) {
    std::string text;
    for (const BudgetLine& line : budget.lines) text += (text.empty() ? "" : " ") + amountOf(line, may).toText();
    return text;
}

std::string mayOf(const BudgetBook& book, const char* date) {
    return mayOf(budgetInForce(book, day(date))->budget);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_budget_versions)

BOOST_AUTO_TEST_CASE(a_draft_is_frozen_and_superseded_by_the_next) {
    BudgetBook book = frozenBook();
    BOOST_TEST(!book.hasDraft());
    BOOST_TEST(book.versions.size() == 1U);
    BOOST_TEST((book.versions[0].budget == threeLines()));

    BudgetBook next = withDraft(book);
    BOOST_TEST((next.draft == threeLines()));
    next.draft = good(withAmount(next.draft, "c", may, money("7")));
    BOOST_TEST((withDraft(next) == next));  // a draft that is there stays
    next = good(frozen(next, day("2026-06-30"), "half year"));
    BOOST_TEST((next.versions[0].budget == book.versions[0].budget));
    BOOST_TEST((next.versions[0].supersededOn == day("2026-06-30")));
    BOOST_TEST(next.versions[1].number == 2);
    BOOST_TEST(checkBudgetBook(next).empty());

    BOOST_TEST(versionInForce(next, day("2026-01-04")) == nullptr);
    BOOST_TEST(versionInForce(next, day("2026-06-29"))->number == 1);
    BOOST_TEST(versionInForce(next, day("2026-06-30"))->number == 2);
    BOOST_TEST(budgetInForce(next, day("2025-01-01"))->version == 1);  // what came before is held against the first
    BOOST_TEST(budgetInForce(drafted(), day("2026-01-01"))->version == 0);
    BOOST_TEST(!budgetInForce(BudgetBook{}, day("2026-01-01")));
    BOOST_TEST((withDraft(BudgetBook{}).draft == Budget{}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_frozen_is_refused) {
    checkRefused(frozen(BudgetBook{}, day("2026-01-05"), ""), ProblemCode::missingField, "budget.draft");
    checkRefused(frozen(BudgetBook{.draft = Budget{}}, day("2026-01-05"), ""), ProblemCode::missingField,
                 "budget.draft");
    const BudgetBook moved = good(reallocated(frozenBook(), request({{"a", money("-1")}, {"b", money("1")}})));
    checkRefused(frozen(withDraft(moved), day("2026-05-11"), ""), ProblemCode::dateBefore, "budget.frozen_on");
    BOOST_TEST(frozen(withDraft(moved), day("2026-05-12"), "").ok());
    BudgetBook broken = drafted();
    broken.draft.lines[0].amounts[may] = money("-1");
    checkRefused(frozen(broken, day("2026-01-05"), ""), ProblemCode::outOfRange, "budget.draft.a.2026-05");
}

BOOST_AUTO_TEST_CASE(moves_change_what_is_in_force_and_not_the_version) {
    const BudgetBook book =
        good(reallocated(frozenBook(), request({{"a", money("-30.5")}, {"b", money("10.5")}, {"c", money("20")}})));
    BOOST_TEST((book.versions == frozenBook().versions));
    BOOST_TEST(mayOf(book, "2026-05-11") == "100 50 0");
    BOOST_TEST(mayOf(book, "2026-05-12") == "69.5 60.5 20");
    BOOST_TEST(book.reallocations[0].number == 1);
    BOOST_TEST(book.reallocations[0].version == 1);
    // the next version starts from what was in force, and knows its moves no more
    const BudgetBook next = good(frozen(withDraft(book), day("2026-06-01"), ""));
    BOOST_TEST(mayOf(next.versions[1].budget) == "69.5 60.5 20");
    BOOST_TEST(mayOf(next, "2026-06-01") == "69.5 60.5 20");
    checkRefused(undone(next, 1, day("2026-06-02"), "no", "the owner"), ProblemCode::unknownReference,
                 "reallocation.undoes");
    BOOST_TEST(checkBudgetBook(next).empty());
}

BOOST_AUTO_TEST_CASE(moves_that_are_not_allowed_are_refused) {
    struct Row {
        ReallocationRequest request;
        ProblemCode code;
        const char* path;
        const char* value;
    };
    ReallocationRequest noReason = request({{"a", money("-1")}, {"b", money("1")}});
    noReason.reason.clear();
    ReallocationRequest noApprover = request({{"a", money("-1")}, {"b", money("1")}});
    noApprover.approver.clear();
    const Row rows[] = {
        {request({{"a", money("-1")}, {"b", money("1.000001")}}), ProblemCode::movesNotZero, "reallocation.moves",
         "0.000001"},
        {request({{"b", money("-50.000001")}, {"a", money("50.000001")}}), ProblemCode::outOfRange, "budget.b.2026-05",
         "-0.000001"},
        {request({{"c", money("-1")}, {"a", money("1")}}), ProblemCode::outOfRange, "budget.c.2026-05", "-1"},
        {request({{"a", money("-1")}, {"x", money("1")}}), ProblemCode::unknownReference, "reallocation.x", "x"},
        {request({{"a", money("-1")}, {"b", money("1")}}, "2026-01-04"), ProblemCode::dateBefore, "reallocation.date",
         "2026-01-04"},
        {request({}), ProblemCode::missingField, "reallocation.moves", ""},
        {request({{"a", money("0")}}), ProblemCode::outOfRange, "reallocation.a", "0"},
        {request({{"a", money("-1e13")}, {"b", money("1e13")}}), ProblemCode::overflow, "reallocation.a", ""},
        {noReason, ProblemCode::missingField, "reallocation.reason", ""},
        {noApprover, ProblemCode::missingField, "reallocation.approver", ""}};
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.path << " " << row.value) {
            const auto result = reallocated(frozenBook(), row.request);
            checkRefused(result, row.code, row.path);
            BOOST_TEST(result.problems().front().value == row.value);
        }
    // in the wrong month there is nothing to take
    ReallocationRequest june = request({{"a", money("-1")}, {"b", money("1")}});
    june.month = {2026, 6};
    checkRefused(reallocated(frozenBook(), june), ProblemCode::outOfRange, "budget.a.2026-06");
    // a draft is edited, not reallocated
    checkRefused(reallocated(drafted(), request({{"a", money("-1")}, {"b", money("1")}})), ProblemCode::missingField,
                 "budget");
    // all that is wrong is said at once
    const auto many = reallocated(
        frozenBook(),
        {.month = may, .moves = {{"a", money("-101")}, {"a", money("0.0000001")}}, .date = day("2020-01-01")});
    BOOST_REQUIRE(!many.ok());
    BOOST_TEST(many.problems().size() == 7U);
    // days go forward
    const BudgetBook once = good(reallocated(frozenBook(), request({{"a", money("-1")}, {"b", money("1")}})));
    checkRefused(reallocated(once, request({{"a", money("-1")}, {"b", money("1")}}, "2026-05-11")),
                 ProblemCode::dateBefore, "reallocation.date");
}

BOOST_AUTO_TEST_CASE(a_reallocation_is_undone_once_by_a_counter_entry) {
    BudgetBook book = good(reallocated(frozenBook(), request({{"a", money("-60")}, {"c", money("60")}})));
    const BudgetBook back = good(undone(book, 1, day("2026-05-13"), "not needed", "Finance"));
    BOOST_TEST(back.reallocations.size() == 2U);
    BOOST_TEST((back.reallocations[1].undoes == 1));
    BOOST_TEST(mayOf(back, "2026-05-12") == "40 50 60");
    BOOST_TEST(mayOf(back, "2026-05-13") == "100 50 0");
    BOOST_TEST(isUndone(back, 1));
    BOOST_TEST(!isUndone(back, 2));
    checkRefused(undone(back, 1, day("2026-05-14"), "again", "Finance"), ProblemCode::alreadyUndone,
                 "reallocation.undoes");
    checkRefused(undone(back, 2, day("2026-05-14"), "redo", "Finance"), ProblemCode::unknownReference,
                 "reallocation.undoes");
    checkRefused(undone(back, 9, day("2026-05-14"), "?", "Finance"), ProblemCode::unknownReference,
                 "reallocation.undoes");
    checkRefused(undone(book, 1, day("2026-05-13"), "", "Finance"), ProblemCode::missingField, "reallocation.reason");
    // what the line got has been given on: taking it back would leave less than nothing
    book = good(reallocated(book, request({{"c", money("-60")}, {"b", money("60")}})));
    checkRefused(undone(book, 1, day("2026-05-13"), "not needed", "Finance"), ProblemCode::outOfRange,
                 "budget.c.2026-05");
    BOOST_TEST(checkBudgetBook(back).empty());
}

BOOST_AUTO_TEST_CASE(a_book_from_outside_is_checked) {
    const BudgetBook sound = good(reallocated(frozenBook(), request({{"a", money("-60")}, {"c", money("60")}})));
    const auto only = [](const BudgetBook& book) {
        const Problems problems = checkBudgetBook(book);
        BOOST_TEST(problems.size() == 1U);
        return problems.empty() ? ProblemCode{} : problems.front().code;
    };
    BudgetBook book = sound;
    book.reallocations[0].moves[0].amount = money("-59");
    BOOST_TEST((only(book) == ProblemCode::movesNotZero));
    book = sound;
    book.reallocations[0].version = 3;
    BOOST_TEST((only(book) == ProblemCode::unknownReference));
    book = sound;
    book.reallocations[0].number = 2;
    BOOST_TEST((only(book) == ProblemCode::outOfRange));
    book = sound;
    book.versions[0].supersededOn = day("2026-02-01");
    BOOST_TEST((only(book) == ProblemCode::badDate));
    book = sound;
    book.versions[0].number = 4;
    BOOST_TEST((only(book) == ProblemCode::outOfRange));
    book = sound;
    book.versions[0].budget.lines[1].id.text = "B";
    BOOST_TEST((only(book) == ProblemCode::badId));
}

// Whatever is asked for: the sum of the month stays, and no line falls below 0.
BOOST_AUTO_TEST_CASE(random_moves_keep_the_sum_and_no_line_is_negative) {
    std::mt19937 random(5);
    BudgetBook book = frozenBook();
    const std::vector<YearMonth> months{may};
    int done = 0;
    for (int t = 0; t < 400; ++t) {
        const Decimal amount = Decimal::fromMinorUnits(static_cast<std::int64_t>(random() % 60'000'000) + 1, 6);
        const std::string from = book.versions[0].budget.lines[random() % 3].id.text;
        const std::string to = book.versions[0].budget.lines[random() % 3].id.text;
        const bool undo = random() % 4 == 0 && !book.reallocations.empty();
        const auto next =
            undo ? undone(book, static_cast<int>(random() % book.reallocations.size()) + 1, day("2026-05-12"), "r", "a")
                 : reallocated(book, request({{from, amount.negated()}, {to, amount}}));
        if (!next) continue;
        book = next.value();
        ++done;
        const Budget now = budgetInForce(book, day("2026-05-12"))->budget;
        BOOST_TEST(totalOf(now, months) == money("150"));
        for (const BudgetLine& line : now.lines) BOOST_TEST((amountOf(line, may) >= Decimal()));
    }
    BOOST_TEST(done > 50);
    BOOST_TEST(checkBudgetBook(book).empty());
}

BOOST_AUTO_TEST_SUITE_END()
