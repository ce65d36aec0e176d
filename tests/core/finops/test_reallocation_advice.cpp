// Which moves would help in the running month, and what one vendor charged by the day: worked by hand.
#include "core/finops/reallocation_advice.h"

#include "core/finops/vendor_spend.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Two lines of one's own in April 2026: 30,000 for the bot, 100,000 for the rest.
Project twoLines() {
    Project project = bare(12);
    const auto line = [](const char* id, const char* amount) {
        return BudgetLine{.id = {id}, .kind = BudgetLineKind::own, .name = id, .amounts = {{{2026, 4}, money(amount)}}};
    };
    project.finops.budget.draft.lines = {line("bot", "30000"), line("rest", "100000")};
    return project;
}

ReallocationAdvice adviceOf(const Project& project, const Actuals& actuals, std::string_view asOf) {
    return reallocationAdvice(project, analysed(project), watchSpending(project, actuals, day(asOf)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_reallocation_advice)

BOOST_AUTO_TEST_CASE(at_the_end_of_a_month_what_is_short_is_what_was_spent_above_the_budget) {
    Actuals actuals;
    charge(actuals, {"2026-04-03", "bot", "41000.4"});
    charge(actuals, {"2026-04-20", "rest", "60000"});
    const ReallocationAdvice advice = adviceOf(twoLines(), actuals, "2026-04-30");
    BOOST_REQUIRE(advice.lines.size() == 2U);
    BOOST_TEST(advice.lines[0].line == "bot");
    BOOST_TEST(advice.lines[0].budget == money("30000"));
    checkNear(advice.lines[0].forecast, 41000.4);
    BOOST_REQUIRE(advice.suggestions.moves.size() == 1U);
    const SuggestedMove& move = advice.suggestions.moves[0];
    BOOST_TEST(move.from == "rest");
    BOOST_TEST(move.to == "bot");
    BOOST_TEST(move.amount == money("11001"));  // whole won, rounded up
    BOOST_TEST(!move.toValue.has_value());
    BOOST_TEST(advice.suggestions.shortfalls.empty());
    BOOST_TEST(advice.values.empty());
}

BOOST_AUTO_TEST_CASE(what_nobody_can_spare_stays_short) {
    Actuals actuals;
    charge(actuals, {"2026-04-03", "bot", "50000"});
    charge(actuals, {"2026-04-20", "rest", "95000"});
    const MoveSuggestions found = adviceOf(twoLines(), actuals, "2026-04-30").suggestions;
    BOOST_REQUIRE(found.moves.size() == 1U);
    BOOST_TEST(found.moves[0].amount == money("5000"));
    BOOST_REQUIRE(found.shortfalls.size() == 1U);
    BOOST_TEST(found.shortfalls[0].line == "bot");
    BOOST_TEST(found.shortfalls[0].amount == money("15000"));
    BOOST_TEST((found.shortfalls[0].reason == ShortfallReason::noneSpare));
}

BOOST_AUTO_TEST_CASE(a_month_outside_the_plan_has_no_values) {
    for (const YearMonth start : {YearMonth{2024, 1}, YearMonth{2030, 1}}) {
        Project project = twoLines();
        project.settings.start = start;
        Actuals actuals;
        charge(actuals, {"2026-04-03", "bot", "41000"});
        const ReallocationAdvice advice = adviceOf(project, actuals, "2026-04-30");
        BOOST_TEST(advice.values.empty());
        BOOST_TEST(advice.suggestions.moves.size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(a_vendors_days_have_no_gaps_and_no_other_vendor) {
    Actuals actuals;
    const auto add = [&](std::string_view date, std::string_view vendor, std::string_view amount) {
        BOOST_REQUIRE(actuals.add({.date = day(date),
                                   .vendor = vendor,
                                   .currency = "KRW",
                                   .amount = money(amount),
                                   .converted = money(amount)}));
    };
    add("2026-03-02", "openai", "10");
    add("2026-03-02", "openai", "5");
    add("2026-03-03", "azure", "700");
    add("2026-03-05", "openai", "-2");
    const DailySpend spend = vendorSpend(actuals, "openai");
    BOOST_TEST((spend.first == day("2026-03-02")));
    BOOST_TEST((spend.days == std::vector<double>{15, 0, 0, -2}));
    BOOST_TEST(vendorSpend(actuals, "nobody").days.empty());
}

BOOST_AUTO_TEST_SUITE_END()
