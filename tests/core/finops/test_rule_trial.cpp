// What a rule would catch before it is saved, and which charges may be the same money twice.
#include "core/finops/rule_trial.h"

#include "core/finops/double_counting.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

GroupUse use(const char* vendor, const char* model, const char* item, const char* amount,
             std::optional<std::size_t> rule = std::nullopt) {
    GroupUse made;
    made.group = {.vendor = vendor, .model = model, .lineItem = item, .currency = "USD"};
    made.rule = rule;
    made.line = rule ? "chat" : "";
    made.first = day("2026-03-01");
    made.last = day("2026-03-31");
    made.amount = money(amount);
    made.converted = money(amount);
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_rule_trial)

BOOST_AUTO_TEST_CASE(a_rule_is_tried_behind_those_before_it) {
    const std::vector<GroupUse> groups{use("openai", "luna", "", "1.5", 0), use("openai", "luna-max", "", "2.25"),
                                       use("openai", "other", "", "4")};
    const RuleTrial last = tryRule({.model = "luna"}, 1, groups);
    BOOST_REQUIRE(last.caught.groups.size() == 1U);
    BOOST_TEST(last.caught.groups[0] == 1U);
    BOOST_TEST(last.caughtEarlier == 1U);
    BOOST_TEST(last.caught.amounts.at("USD") == money("2.25"));
    const RuleTrial first = tryRule({.model = "luna"}, 0, groups);
    BOOST_TEST(first.caughtEarlier == 0U);
    BOOST_TEST(first.caught.converted == money("3.75"));
    BOOST_TEST(catchesOf(1, groups)[0].converted == money("1.5"));
    BOOST_TEST(groupsWithoutLine(groups).size() == 2U);
    BOOST_TEST(ruleLike(groups[2].group).model == "other");
}

BOOST_AUTO_TEST_CASE(a_statement_that_names_the_vendor_of_a_report_may_be_the_same_money) {
    std::vector<GroupUse> groups{use("openai", "luna", "chat", "30"), use("card", "", "OPENAI *USAGE", "30")};
    const auto found = possibleDoubles(groups);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].vendor == "openai");
    BOOST_TEST(found[0].leaveOut.vendor == "card");
    BOOST_TEST((found[0].leaveOut.effect == RuleEffect::leaveOut));
    groups[1].first = groups[1].last = day("2026-04-02");  // no day in common
    BOOST_TEST(possibleDoubles(groups).empty());
    groups[1] = use("card", "", "OPENAI *USAGE", "30");
    groups[1].effect = RuleEffect::leaveOut;  // decided already
    BOOST_TEST(possibleDoubles(groups).empty());
}

BOOST_AUTO_TEST_SUITE_END()
