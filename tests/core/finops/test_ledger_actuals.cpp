// The ledger as actual spending: rules, rates, and what is left out.
#include "core/finops/ledger_actuals.h"

#include <random>

#include "tests/core/finops/memory_charges.h"

using namespace jupan;
using namespace jupan::test;

namespace {

BudgetLine ownLine(const std::string& id) {
    return {.id = {id}, .kind = BudgetLineKind::own, .name = id};
}

Project firmWith(std::vector<ChargeRule> rules) {
    Project project;
    project.settings.currency = {"KRW"};
    project.finops.budget.draft.lines = {ownLine("bot"), ownLine("review")};
    project.finops.rules = std::move(rules);
    return project;
}

ChargeFigures charged(std::string_view amount) {
    return {.amount = money(amount)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_ledger_actuals)

BOOST_AUTO_TEST_CASE(rules_rates_and_taxes) {
    Project project = firmWith({{.text = "card", .effect = RuleEffect::leaveOut, .line = "bot"},
                                {.model = "mini", .line = "bot"},
                                {.model = "large", .line = "gone"},
                                {.text = "vat on", .effect = RuleEffect::tax, .line = "bot"}});
    project.finops.rates = {{.currency = {"USD"}, .date = day("2026-03-02"), .rate = money("1391.5")}};
    project.settings.fx = {{"EUR", Uncertain(1500.0)}};
    MemoryCharges ledger;
    const ChargeGroup mini{.vendor = "openai", .model = "gpt-mini", .currency = "USD"};
    ledger.add("2026-03-02", mini, {.requests = 7, .inputTokens = 900, .amount = money("0.118")});
    ledger.add("2026-03-05", mini, charged("0.0000000359"));  // 0.00004995485 won
    ledger.add("2026-03-01", mini, charged("2"));             // before the first rate: waits
    ledger.add("2026-03-02", {.vendor = "openai", .model = "large", .currency = "EUR"}, charged("2"));
    ledger.add("2026-02-01", {.lineItem = "card payment", .currency = "KRW"}, charged("999"));
    ledger.add("2026-03-09", {.lineItem = "VAT on services", .currency = "KRW"}, charged("100"));
    ledger.add("2026-03-03", {.vendor = "azure", .description = "Tax", .currency = "KRW"}, charged("-10"));
    ledger.add("2026-03-03", {.vendor = "azure", .model = "usage only"}, {.outputTokens = 5});
    const LedgerActuals found = good(actualsOf(ledger, project));

    BOOST_TEST(found.actuals.rows().size() == 7U);
    BOOST_TEST((found.firstDay == day("2026-02-01")));
    BOOST_TEST((found.lastDay == day("2026-03-09")));
    const auto lines = sumsByLineAndMonth(found.actuals, lastDate);
    const ActualSum bot = lines.at("bot").at({2026, 3});
    BOOST_TEST(bot.money == money("264.19705"));  // 164.197 + 0.00005 + 100
    BOOST_TEST(bot.tax == money("100"));
    BOOST_TEST(bot.waiting == 1U);
    BOOST_TEST(bot.requests == 7);
    const ActualSum none = lines.at("").at({2026, 3});
    BOOST_TEST(none.money == money("2990"));  // 2 EUR by the plan's rate, less the tax credit
    BOOST_TEST(none.tax == money("-10"));
    BOOST_TEST(none.outputTokens == 5);

    BOOST_TEST(found.groups.front().group.model == "large");  // most money first
    BOOST_TEST(found.groups.front().line == "");              // the budget has no line "gone"
    BOOST_TEST((found.groups.front().rule == std::optional<std::size_t>(2)));
    const auto card = std::ranges::find(found.groups, RuleEffect::leaveOut, &GroupUse::effect);
    BOOST_REQUIRE(card != found.groups.end());
    BOOST_TEST(card->amount == money("999"));
    BOOST_TEST(card->rows == 1U);
    BOOST_TEST(card->line == "");
    const RateUse usd{
        .charges = {0, 1, 1, 0}, .waiting = 1, .waitingAmount = money("2"), .lastUsed = day("2026-03-02")};
    BOOST_TEST((found.rates.at("USD") == usd));
    BOOST_TEST(found.rates.at("EUR").charges[3] == 1U);
    BOOST_TEST(found.rates.at("KRW").charges[0] == 2U);
    BOOST_TEST(!found.rates.contains(""));
}

BOOST_AUTO_TEST_CASE(what_the_ledger_or_the_sums_refuse) {
    MemoryCharges ledger;
    BOOST_TEST(good(actualsOf(ledger, Project{})).groups.empty());
    BOOST_TEST(!good(actualsOf(ledger, Project{})).firstDay.has_value());
    ledger.add("2026-03-02", {.currency = "KRW"}, charged("9e18"));
    ledger.add("2026-03-03", {.currency = "KRW"}, charged("-9e18"));
    checkRefused(actualsOf(ledger, firmWith({})), ProblemCode::overflow, "actuals");
    ledger.problems = {{.code = ProblemCode::damagedFile, .path = "a.jupan"}};
    checkRefused(actualsOf(ledger, firmWith({})), ProblemCode::damagedFile, "a.jupan");
}

BOOST_AUTO_TEST_CASE(nothing_is_lost_or_counted_twice) {
    std::mt19937 random(5);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int trial = 0; trial < 40; ++trial) {
        Project project = firmWith({});
        for (int i = below(5); i > 0; --i)
            project.finops.rules.push_back({.model = "m" + std::to_string(below(6)),
                                            .effect = static_cast<RuleEffect>(below(3)),
                                            .line = below(2) == 0   ? "bot"
                                                    : below(2) == 0 ? "review"
                                                                    : "gone"});
        MemoryCharges ledger;
        Decimal counted;
        Decimal leftOut;
        for (int i = 0; i < 200; ++i) {
            const ChargeGroup group{.model = "m" + std::to_string(below(6)), .currency = "KRW"};
            const Decimal amount = Decimal::fromMinorUnits(below(2'000'000) - 500'000, 6);
            const auto rule = ruleFor(project.finops.rules, group);
            const bool left = rule && project.finops.rules[*rule].effect == RuleEffect::leaveOut;
            (left ? leftOut : counted) = added(left ? leftOut : counted, amount);
            ledger.add(addDays(day("2026-01-01"), below(90)), group, {.amount = amount});
        }
        const LedgerActuals found = good(actualsOf(ledger, project));
        Decimal inLines;
        for (const auto& [line, months] : sumsByLineAndMonth(found.actuals, lastDate)) {
            BOOST_TEST((line.empty() || line == "bot" || line == "review"));
            for (const auto& [month, sum] : months) inLines = added(inLines, sum.money);
        }
        BOOST_TEST(inLines == counted);
        Decimal inGroups;
        Decimal groupsLeftOut;
        for (const GroupUse& group : found.groups) {
            BOOST_TEST((group.rule == ruleFor(project.finops.rules, group.group)));
            Decimal& sum = group.effect == RuleEffect::leaveOut ? groupsLeftOut : inGroups;
            sum = added(sum, group.amount);
        }
        BOOST_TEST(inGroups == counted);
        BOOST_TEST(groupsLeftOut == leftOut);
        // in one pass as line by line
        const Date last = day("2026-03-01");
        const BudgetSpend spend = dailySpendOf(found.actuals, project.finops.budget.draft, last);
        BOOST_TEST((spend.all == dailySpend(found.actuals, last)));
        BOOST_TEST((spend.lines[1] == dailySpend(found.actuals, last, "review")));
        BOOST_TEST((spend.unassigned == dailySpend(found.actuals, last, "")));
    }
}

BOOST_AUTO_TEST_SUITE_END()
