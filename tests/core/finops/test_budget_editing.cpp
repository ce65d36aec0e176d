#include "core/finops/budget_editing.h"

#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const std::vector<YearMonth> year = monthsFrom({2026, 1}, 12);

Budget twoLines() {
    Budget budget;
    budget.lines = {{.id = {"a"}, .kind = BudgetLineKind::own, .name = "A"},
                    {.id = {"b"}, .kind = BudgetLineKind::own, .name = "B"}};
    return budget;
}

std::string row(const Budget& budget, std::string_view line, int months = 4) {
    std::string text;
    for (const YearMonth month : monthsFrom({2026, 1}, months))
        text += (text.empty() ? "" : " ") + amountOf(*findLine(budget, line), month).toText();
    return text;
}

const BudgetGrid grid{{"a", "b"}, {{2026, 1}, {2026, 2}, {2026, 3}, {2026, 4}}};

Result<Budget> pasted(std::string_view text, std::size_t row = 0, std::size_t column = 0) {
    return withBlock(twoLines(), grid, row, column, readClipboard(text), Decimal::parse);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_budget_editing)

BOOST_AUTO_TEST_CASE(a_cell_holds_a_millionth_and_no_less) {
    Budget budget = good(withAmount(twoLines(), "a", {2026, 1}, money("1234.5678905")));
    BOOST_TEST(row(budget, "a", 1) == "1234.56789");  // half to even: …8905 is a tie below the sixth digit
    budget = good(withAmount(budget, "a", {2026, 1}, money("0")));
    BOOST_TEST((budget == twoLines()));
    BOOST_TEST(good(withAmount(budget, "a", {2026, 1}, largestBudgetAmount())).lines[0].amounts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_no_cell_may_hold_is_refused) {
    checkRefused(withAmount(twoLines(), "a", {2026, 2}, money("-0.01")), ProblemCode::outOfRange, "budget.a.2026-02");
    checkRefused(withAmount(twoLines(), "a", {2026, 2}, money("1000000000000.000001")), ProblemCode::overflow,
                 "budget.a.2026-02");
    checkRefused(withAmount(twoLines(), "c", {2026, 2}, money("1")), ProblemCode::unknownReference, "budget.c");
    // what rounds to nothing is nothing
    BOOST_TEST((good(withAmount(twoLines(), "a", {2026, 2}, money("-0.0000001"))) == twoLines()));
}

BOOST_AUTO_TEST_CASE(notes_stand_beside_amounts) {
    Budget budget = good(withNote(twoLines(), "b", {2026, 3}, "Messe\n₩"));
    BOOST_TEST(findLine(budget, "b")->notes.at({2026, 3}) == "Messe\n₩");
    budget = good(withNote(budget, "b", {2026, 3}, ""));
    BOOST_TEST((budget == twoLines()));
}

BOOST_AUTO_TEST_CASE(filling_right_copies_the_first_month) {
    Budget budget = good(withAmount(twoLines(), "a", {2026, 1}, money("5")));
    budget = good(withAmount(budget, "b", {2026, 3}, money("9")));
    const std::vector<std::string> both{"a", "b"};
    const Budget filled = good(filledRight(budget, both, {2026, 1}, {2026, 3}));
    BOOST_TEST(row(filled, "a") == "5 5 5 0");
    BOOST_TEST(row(filled, "b") == "0 0 0 0");  // an empty first month empties the others, as in a spreadsheet
    BOOST_TEST((good(filledRight(budget, both, {2026, 3}, {2026, 3})) == budget));
    const std::vector<std::string> unknown{"a", "x", "y"};
    const auto refused = filledRight(budget, unknown, {2026, 1}, {2026, 3});
    BOOST_REQUIRE(!refused.ok());
    BOOST_TEST(refused.problems().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_year_total_keeps_the_shape_of_the_year) {
    Budget budget = good(withYearTotal(twoLines(), "a", year, money("100"), 0));
    BOOST_TEST(row(budget, "a", 12) == "9 9 9 9 8 8 8 8 8 8 8 8");  // evenly: 100 = 12·8 + 4
    BOOST_TEST(totalOf(*findLine(budget, "a"), year) == money("100"));
    budget = good(withAmount(twoLines(), "a", {2026, 1}, money("1")));
    budget = good(withAmount(budget, "a", {2026, 2}, money("3")));
    BOOST_TEST(row(good(withYearTotal(budget, "a", year, money("10"), 0)), "a") == "3 7 0 0");  // 2.5 and 7.5: a tie
    BOOST_TEST(row(good(withYearTotal(budget, "a", year, money("10"), 1)), "a") == "2.5 7.5 0 0");
    BOOST_TEST(row(good(withYearTotal(budget, "a", year, money("0"), 0)), "a") == "0 0 0 0");
    checkRefused(withYearTotal(budget, "a", year, money("10.5"), 0), ProblemCode::wrongType, "budget.a");
    checkRefused(withYearTotal(budget, "a", year, money("-8"), 0), ProblemCode::outOfRange, "budget.a.2026-01");
}

BOOST_AUTO_TEST_CASE(clipboard_text_is_read_as_spreadsheets_write_it) {
    struct Row {
        const char* text;
        TextBlock cells;
    };
    const Row rows[] = {{"1\t2\n3\t4\n", {{"1", "2"}, {"3", "4"}}},
                        {"1\t2\r\n3\t4\r\n", {{"1", "2"}, {"3", "4"}}},
                        {"1", {{"1"}}},
                        {"\t\n", {{"", ""}}},
                        {"1\n\n2", {{"1"}, {""}, {"2"}}},
                        {"\"1,000\"\t2", {{"1,000", "2"}}},
                        {"\"two\nlines\"\t\"a \"\"b\"\"\"\n5", {{"two\nlines", "a \"b\""}, {"5"}}},
                        {"\"never closed\t1", {{"never closed\t1"}}},
                        {"", {}}};
    for (const Row& row : rows) BOOST_TEST((readClipboard(row.text) == row.cells), row.text);
}

BOOST_AUTO_TEST_CASE(a_block_is_put_in_whole_or_not_at_all) {
    Budget budget = good(pasted("1\t2\n3\t4"));
    BOOST_TEST(row(budget, "a") == "1 2 0 0");
    BOOST_TEST(row(budget, "b") == "3 4 0 0");
    budget = good(pasted("1.5\t \t3\n7", 0, 1));
    BOOST_TEST(row(budget, "a") == "0 1.5 0 3");
    BOOST_TEST(row(budget, "b") == "0 7 0 0");
    BOOST_TEST((good(pasted("")) == twoLines()));

    const auto tooWide = pasted("1\t2\t3", 0, 2);
    checkRefused(tooWide, ProblemCode::outsideBudget, "budget");
    BOOST_TEST(tooWide.problems().front().value == "1 x 3");
    BOOST_TEST(tooWide.problems().front().detail == "2 x 2");
    checkRefused(pasted("1\n2", 1, 0), ProblemCode::outsideBudget, "budget");
    checkRefused(pasted("1", 5, 9), ProblemCode::outsideBudget, "budget");

    const auto wrong = pasted("1\tabc\n-3\t2e12");
    BOOST_REQUIRE(!wrong.ok());
    BOOST_REQUIRE(wrong.problems().size() == 3U);
    BOOST_TEST(
        (wrong.problems()[0] ==
         Problem{.code = ProblemCode::wrongType, .path = "budget.a.2026-02", .value = "abc", .detail = "number"}));
    BOOST_TEST((wrong.problems()[1].code == ProblemCode::outOfRange));
    BOOST_TEST((wrong.problems()[2].code == ProblemCode::overflow));
}

BOOST_AUTO_TEST_CASE(lines_are_added_named_and_removed) {
    Budget budget = good(withOwnLine(twoLines(), "a", "행사"));
    BOOST_TEST(budget.lines.back().id.text == "a-2");
    BOOST_TEST(good(withOwnLine(budget, "행사", "행사")).lines.back().id.text == "line");
    checkRefused(withOwnLine(budget, "x", ""), ProblemCode::missingField, "budget.name");
    budget = good(withLineName(budget, "a-2", "Events"));
    BOOST_TEST(budget.lines.back().name == "Events");
    checkRefused(withLineName(budget, "a-2", ""), ProblemCode::missingField, "budget.a-2.name");
    BOOST_TEST((good(withoutLine(budget, "a-2")) == twoLines()));
    checkRefused(withoutLine(budget, "z"), ProblemCode::unknownReference, "budget.z");
    // the longest id still gets an ending
    const std::string longest(64, 'x');
    const Budget two = good(withOwnLine(good(withOwnLine(Budget{}, longest, "1")), longest, "2"));
    BOOST_TEST(two.lines[1].id.text == std::string(62, 'x') + "-2");
}

BOOST_AUTO_TEST_CASE(a_budget_from_outside_is_checked) {
    Budget budget = twoLines();
    budget.lines[1].id.text = "a";
    budget.lines[0].amounts[{2026, 1}] = money("-1");
    budget.lines[0].amounts[{2026, 2}] = money("0.0000001");
    budget.lines[0].amounts[{2026, 3}] = money("1e13");
    budget.lines[1].kind = BudgetLineKind::workload;
    std::vector<ProblemCode> codes;
    for (const Problem& problem : checkBudget(budget, "budget.draft")) codes.push_back(problem.code);
    const std::vector<ProblemCode> expected{ProblemCode::outOfRange, ProblemCode::wrongType, ProblemCode::overflow,
                                            ProblemCode::duplicateId, ProblemCode::missingField};
    BOOST_TEST((codes == expected));
}

BOOST_AUTO_TEST_SUITE_END()
