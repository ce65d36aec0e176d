// Which line a charge belongs to, and which rules the plan makes plain.
#include "core/finops/charge_rules.h"

#include "core/finops/review_schedule.h"
#include "core/finops/rule_suggestions.h"
#include "tests/core/finops/memory_charges.h"

using namespace jupan;
using namespace jupan::test;

BOOST_AUTO_TEST_SUITE(finops_charge_rules)

BOOST_AUTO_TEST_CASE(every_given_text_must_be_found) {
    const ChargeGroup group{.vendor = "openai",
                            .model = "gpt-5.4-mini-2026-03-17",
                            .project = "proj_9",
                            .projectName = "Support Bot",
                            .key = "key_A",
                            .lineItem = "GPT-5.4 mini, input",
                            .description = "상담 자동화"};
    struct Row {
        ChargeRule rule;
        bool found;
    };
    const Row rows[] = {
        {{}, false},  // says nothing
        {{.vendor = "  "}, false},
        {{.vendor = "OpenAI"}, true},
        {{.vendor = " openai "}, true},
        {{.vendor = "anthropic"}, false},
        {{.model = "mini"}, true},
        {{.model = "gpt*mini"}, true},
        {{.model = "mini*gpt"}, false},
        {{.model = "*2026*"}, true},
        {{.model = "gpt-5.4-mini-2026-03-17x"}, false},
        {{.project = "PROJ_9"}, true},
        {{.project = "support"}, true},
        {{.text = "input"}, true},
        {{.text = "자동화"}, true},
        {{.text = "상담*자동화"}, true},
        {{.text = "input*자동화"}, false},  // of two texts, not of one
        {{.vendor = "openai", .key = "key_a"}, true},
        {{.vendor = "openai", .key = "key_b"}, false},
        {{.text = "*"}, true},
        {{.key = "a*a"}, false},  // one letter does not stand for two
    };
    for (const Row& row : rows)
        BOOST_TEST(matches(row.rule, group) == row.found,
                   row.rule.vendor << '|' << row.rule.model << '|' << row.rule.text << '|' << row.rule.key);
    BOOST_TEST(matches({.key = "*"}, ChargeGroup{}));
}

BOOST_AUTO_TEST_CASE(the_first_rule_counts) {
    const std::vector<ChargeRule> rules{{.model = "mini", .line = "a"}, {.vendor = "openai", .line = "b"}};
    const std::vector<ChargeGroup> groups{
        {.vendor = "openai", .model = "gpt-mini"}, {.vendor = "openai", .model = "gpt"}, {.vendor = "azure"}};
    BOOST_TEST((ruleFor(rules, groups[0]) == std::optional<std::size_t>(0)));
    BOOST_TEST((ruleFor(rules, groups[1]) == std::optional<std::size_t>(1)));
    BOOST_TEST(!ruleFor(rules, groups[2]).has_value());
    BOOST_TEST((groupsMatched(rules[1], groups) == std::vector<std::size_t>{0, 1}));
    BOOST_TEST(!ruleFor({}, groups[0]).has_value());
}

BOOST_AUTO_TEST_CASE(what_files_call_a_tax) {
    BOOST_TEST(isTaxByFile({.description = "Tax"}));
    BOOST_TEST(isTaxByFile({.lineItem = " 부가세 "}));
    BOOST_TEST(!isTaxByFile({.description = "Usage"}));
    BOOST_TEST(!isTaxByFile({.lineItem = "Taxi to the office"}));
}

namespace {

Workload workloadOf(const std::string& id, const std::string& model) {
    return {.id = {id}, .name = id, .stages = {{.fromMonth = 1, .mix = {{{model}, 1}}}}};
}

GroupUse openGroup(std::string vendor, std::string model, std::string text, std::string_view amount) {
    return {.group = {.vendor = std::move(vendor), .model = std::move(model), .lineItem = std::move(text)},
            .converted = money(amount)};
}

}  // namespace

BOOST_AUTO_TEST_CASE(only_what_the_plan_makes_plain_is_suggested) {
    Project project;
    for (const char* id : {"gpt-5", "gpt-5-mini", "shared"}) project.models.push_back({.id = {id}, .name = id});
    project.workloads = {workloadOf("bot", "gpt-5"), workloadOf("review", "gpt-5-mini"), workloadOf("a", "shared"),
                         workloadOf("b", "shared")};
    Budget budget;
    for (const char* id : {"bot", "review", "a", "b"})
        budget.lines.push_back({.id = {std::string("line-") + id}, .kind = BudgetLineKind::workload, .subject = id});
    budget.lines.push_back({.id = {"team"}, .kind = BudgetLineKind::seat, .subject = "team"});
    LedgerActuals actuals;
    actuals.groups = {openGroup("openai", "gpt-5-2026-01-01", "", "100"),
                      openGroup("openai", "gpt-5-mini-2026-03-17", "", "50"),
                      openGroup("openai", "shared", "", "40"),
                      openGroup("openai", "", "Business seats (10)", "30"),
                      openGroup("openai", "unknown", "", "20"),
                      openGroup("openai", "GPT-5-mini", "", "7")};
    const auto rules = suggestRules(actuals, budget, project);
    BOOST_REQUIRE(rules.size() == 3U);
    // "gpt-5" alone would catch the small model too
    BOOST_TEST(rules[0].rule.model == "gpt-5-2026-01-01");
    BOOST_TEST(rules[0].rule.line == "line-bot");
    BOOST_TEST(rules[1].rule.model == "gpt-5-mini");
    BOOST_TEST(rules[1].rule.line == "line-review");
    BOOST_TEST((rules[1].groups == std::vector<std::size_t>{1, 5}));
    BOOST_TEST(rules[1].converted == money("57"));
    BOOST_TEST(rules[2].rule.text == "seat");
    BOOST_TEST(rules[2].rule.line == "team");
    // with two lines of seats nobody knows which
    budget.lines.push_back({.id = {"other"}, .kind = BudgetLineKind::seat, .subject = "other"});
    BOOST_TEST(suggestRules(actuals, budget, project).size() == 2U);
    // what has a rule needs none
    actuals.groups[1].rule = actuals.groups[5].rule = 0;
    BOOST_TEST(suggestRules(actuals, budget, project).size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_next_review) {
    FinOps finops;
    const Date today = day("2026-07-20");
    BOOST_TEST(toText(nextReview(finops, today)) == "2026-08-17");
    finops.budget.versions = {{.number = 1, .frozenOn = day("2026-06-01")}};
    BOOST_TEST(toText(nextReview(finops, today)) == "2026-06-29");
    BOOST_TEST(reviewSchedule(finops, today).overdue);
    finops.reviews = {{.date = day("2026-07-01"), .decision = "batch"},
                      {.date = day("2026-09-01"), .decision = "later"}};
    BOOST_TEST(toText(nextReview(finops, today)) == "2026-07-29");
    BOOST_TEST(!reviewSchedule(finops, today).overdue);
    BOOST_TEST(!reviewSchedule(finops, day("2026-07-29")).overdue);
    BOOST_TEST(reviewSchedule(finops, day("2026-07-30")).overdue);
    finops.settings.reviewWeeks = 2'000'000'000;
    BOOST_TEST(toText(nextReview(finops, today)) == "9999-12-31");
}

BOOST_AUTO_TEST_SUITE_END()
