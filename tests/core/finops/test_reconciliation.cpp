#include "core/finops/reconciliation.h"

#include <random>

#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;
using namespace std::chrono_literals;

namespace {

Price price(double input, double output, std::optional<double> cached = std::nullopt) {
    return {.input = input, .cachedInput = cached, .output = output};
}

/// "mini" has cost 1 and 10 dollars per million, half of that from 15 March on; "large" has no history; "new" begins in
/// April.
Project prices() {
    Project project;
    project.settings.fx = {{"USD", 1000}};
    project.models = {
        {.id = {"mini"},
         .name = "mini",
         .price = price(99, 99),
         .priceHistory = {{"2026-03-15", price(0.5, 5, 0.05)}, {"0001-01-01", price(1, 10, 0.1)}}},
        {.id = {"large"}, .name = "large", .price = price(10, 100)},
        {.id = {"new"}, .name = "new", .price = price(1, 1), .priceHistory = {{"2026-04-01", price(1, 1)}}}};
    return project;
}

struct Row {
    std::string_view date;
    std::string_view model;
    std::int64_t input = 0;
    std::int64_t cached = 0;
    std::int64_t output = 0;
    std::string_view amount{};
    bool batch = false;
    std::string_view currency = "USD";
    std::string_view vendor = "openai";
    ChargeKind kind = ChargeKind::use;
};

void add(Actuals& actuals, const Row& row) {
    ActualEntry entry{.date = day(row.date),
                      .vendor = row.vendor,
                      .model = row.model,
                      .kind = row.kind,
                      .batch = row.batch,
                      .inputTokens = row.input,
                      .cachedTokens = row.cached,
                      .outputTokens = row.output};
    if (!row.amount.empty()) {
        entry.currency = row.currency;
        entry.amount = money(row.amount);
        if (row.currency == "USD")
            entry.converted = entry.amount.timesRounded(money("1100"), 6, Rounding::halfEven).value();
    }
    BOOST_REQUIRE(actuals.add(entry));
}

std::string text(const std::vector<Gap>& gaps) {
    std::string line;
    for (const Gap& gap : gaps)
        line += (line.empty() ? "" : " ") + std::string(nameOf(gap.kind)) + "=" + gap.amount.toText();
    return line;
}

Reconciliation reconciled(const std::vector<Row>& rows, const std::optional<Invoice>& invoice = std::nullopt,
                          const char* asOf = "2026-12-31") {
    Actuals actuals;
    for (const Row& row : rows) add(actuals, row);
    return good(reconcile(prices(), actuals, "openai", {"USD"}, {2026, 3}, day(asOf), invoice));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_reconciliation)

BOOST_AUTO_TEST_CASE(the_price_of_a_day_is_the_last_that_has_begun) {
    const Project project = prices();
    BOOST_TEST(priceOn(project.models[0], day("2026-03-14"))->input == 1);
    BOOST_TEST(priceOn(project.models[0], day("2026-03-15"))->input == 0.5);
    BOOST_TEST(priceOn(project.models[0], day("2030-01-01"))->input == 0.5);
    BOOST_TEST(priceOn(project.models[1], day("2020-01-01"))->input == 10);
    BOOST_TEST(priceOn(project.models[2], day("2026-03-31")) == nullptr);
}

// By hand: on the 14th 900,000 fresh at 1, 100,000 cached at 0.1 and 50,000 out at 10 per million: 0.9 + 0.01 + 0.5 =
// 1.41; on the 15th the same at half the price: 0.705. Batch on the 20th: 1,000,000 in at 0.25, 10,000 out at 2.5:
// 0.275.
BOOST_AUTO_TEST_CASE(tokens_are_priced_by_their_day) {
    const Reconciliation found = reconciled({{"2026-03-14", "mini", 1'000'000, 100'000, 50'000, "1.41"},
                                             {"2026-03-15", "mini", 1'000'000, 100'000, 50'000, "0.705"},
                                             {"2026-03-20", "mini", 1'000'000, 100'000, 10'000, "0.275", true}});
    BOOST_TEST(found.computed == money("2.39"));
    BOOST_TEST(found.charged == money("2.39"));
    BOOST_TEST(found.toCharged.empty());
    BOOST_TEST(found.models.size() == 1U);
    BOOST_TEST(found.models[0].cachedTokens == 300'000);
    BOOST_TEST(found.chargedConverted == money("2629"));
}

BOOST_AUTO_TEST_CASE(a_token_costs_a_millionth_to_the_last_digit) {
    const Reconciliation found = reconciled({{"2026-03-20", "mini", 1, 0, 0, ""}, {"2026-03-20", "mini", 0, 0, 3, ""}});
    BOOST_TEST(found.computed == money("0.0000155"));
    BOOST_TEST(text(found.toCharged) == "not_charged=-0.0000155");
}

BOOST_AUTO_TEST_CASE(gaps_are_named_and_sum_to_the_difference) {
    struct Case {
        const char* what;
        std::vector<Row> rows;
        const char* gaps;
    };
    const Case cases[] = {
        {"dearer than the list", {{"2026-03-01", "large", 100'000, 0, 0, "1.25"}}, "price=0.25"},
        {"a model without price on that day", {{"2026-03-01", "new", 100'000, 0, 0, "0.3"}}, "without_price=0.3"},
        {"a model nobody knows", {{"2026-03-01", "mystery", 100'000, 0, 0, "0.3"}}, "without_price=0.3"},
        {"no tokens", {{"2026-03-01", "web search", 0, 0, 0, "0.3"}}, "without_tokens=0.3"},
        {"not charged yet", {{"2026-03-01", "large", 100'000, 0, 0, ""}}, "not_charged=-1"},
        {"a credit",
         {{"2026-03-01", "large", 100'000, 0, 0, "1"}, {"2026-03-02", "large", 0, 0, 0, "-0.4"}},
         "credits=-0.4"},
        {"charges name no model",
         {{"2026-03-01", "large", 100'000, 0, 0, ""},
          {"2026-03-01", "mini", 1'000'000, 0, 0, ""},
          {"2026-03-01", "", 0, 0, 0, "2.1"}},
         "price=0.1"},
        {"charges name no model and there are no tokens", {{"2026-03-01", "", 0, 0, 0, "2.1"}}, "without_tokens=2.1"},
        {"usage and cost in rows of their own",
         {{"2026-03-01", "large", 100'000, 0, 0, ""}, {"2026-03-01", "large", 0, 0, 0, "1"}},
         ""},
        {"several at once",
         {{"2026-03-01", "large", 100'000, 0, 0, "1.25"},
          {"2026-03-01", "mystery", 5, 0, 0, "7"},
          {"2026-03-01", "fee", 0, 0, 0, "3"},
          {"2026-03-01", "fee", 0, 0, 0, "-1"},
          {"2026-03-01", "mini", 1'000'000, 0, 0, ""}},
         "without_price=7 without_tokens=3 not_charged=-1 credits=-1 price=0.25"}};
    for (const Case& row : cases) BOOST_TEST_CONTEXT(row.what) {
            const Reconciliation found = reconciled(row.rows);
            BOOST_TEST(text(found.toCharged) == row.gaps);
            Decimal sum = found.computed;
            for (const Gap& gap : found.toCharged) sum = added(sum, gap.amount);
            BOOST_TEST(sum == found.charged);
        }
}

BOOST_AUTO_TEST_CASE(other_vendors_months_and_currencies_stay_out) {
    const Reconciliation found =
        reconciled({{"2026-02-28", "large", 100'000, 0, 0, "1"},
                    {"2026-04-01", "large", 100'000, 0, 0, "1"},
                    {.date = "2026-03-05", .model = "large", .input = 100'000, .amount = "1", .vendor = "azure"},
                    {.date = "2026-03-05", .model = "large", .amount = "1", .currency = "EUR"},
                    {"2026-03-31", "large", 100'000, 0, 0, "1"}});
    BOOST_TEST(found.charged == money("1"));
    BOOST_TEST((found.otherCurrencies == std::vector<std::string>{"EUR"}));
    BOOST_TEST(reconciled({{"2026-03-31", "large", 100'000, 0, 0, "1"}}, {}, "2026-03-30").charged == Decimal());
}

// Charged 100 dollars at 1,100; the invoice says 100.004 and 10 of tax; the card took 122,000 won: at 1,100 it would
// have been 121,004.4.
BOOST_AUTO_TEST_CASE(the_invoice_has_its_tax_on_a_line_of_its_own) {
    const Reconciliation found =
        reconciled({{"2026-03-05", "large", 10'000'000, 0, 0, "100"},
                    {.date = "2026-03-31", .model = "", .amount = "9.5", .kind = ChargeKind::tax}},
                   Invoice{.net = money("100.004"), .tax = money("10"), .paid = money("122000")});
    BOOST_TEST(text(found.toInvoiced) == "rounding=0.004 tax=10");
    BOOST_TEST(found.recordedTax == money("9.5"));
    BOOST_TEST(*found.invoiced == money("100.004"));
    BOOST_TEST(*found.exchangeDifference == money("995.6"));
    BOOST_TEST(found.charged == money("100"));
    // more than a cent is no rounding
    const Reconciliation off = reconciled({{"2026-03-05", "large", 10'000'000, 0, 0, "100"}},
                                          Invoice{.net = money("98.5"), .tax = money("0")});
    BOOST_TEST(text(off.toInvoiced) == "invoice=-1.5");
    BOOST_TEST(!off.exchangeDifference);
    BOOST_TEST(text(reconciled({}, Invoice{.net = money("5"), .tax = money("0.5")}).toInvoiced) == "invoice=5 tax=0.5");
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    Actuals actuals;
    add(actuals, {"2026-03-05", "mini", std::int64_t{1} << 52, 0, 0, ""});
    Project project = prices();
    project.models[0].priceHistory = {{"2026-01-01", price(1e12, 1)}};
    checkRefused(reconcile(project, actuals, "openai", {"USD"}, {2026, 3}, lastDate), ProblemCode::overflow,
                 "reconciliation");
    checkRefused(reconcile(prices(), actuals, "openai", {"USD"}, {2026, 3}, lastDate, Invoice{.net = money("1e20")}),
                 ProblemCode::overflow, "reconciliation");
}

BOOST_AUTO_TEST_CASE(random_months_reconcile_without_remainder) {
    std::mt19937 random(29);
    const char* models[] = {"", "mini", "large", "new", "mystery"};
    for (int t = 0; t < 200; ++t) {
        Actuals actuals;
        for (int i = static_cast<int>(random() % 12); i > 0; --i) {
            const std::string amount =
                random() % 2 ? Decimal::fromMinorUnits(static_cast<std::int64_t>(random()) - 900'000'000, 9).toText()
                             : "";
            const std::string date = toText(addDays(day("2026-03-01"), static_cast<int>(random() % 31)));
            const auto tokens = static_cast<std::int64_t>(random() % 1'000'000);
            add(actuals, {.date = date,
                          .model = models[random() % 5],
                          .input = random() % 2 ? tokens : 0,
                          .output = random() % 2 ? tokens / 9 : 0,
                          .amount = amount,
                          .batch = random() % 4 == 0});
        }
        const Decimal net = Decimal::fromMinorUnits(static_cast<std::int64_t>(random()), 7);
        const Decimal tax = Decimal::fromMinorUnits(static_cast<std::int64_t>(random()), 8);
        const Reconciliation found =
            good(reconcile(prices(), actuals, "openai", {"USD"}, {2026, 3}, lastDate, Invoice{.net = net, .tax = tax}));
        Decimal sum = found.computed;
        for (const Gap& gap : found.toCharged) sum = added(sum, gap.amount);
        BOOST_TEST(sum == found.charged);
        for (const Gap& gap : found.toInvoiced) sum = added(sum, gap.amount);
        BOOST_TEST(sum == added(net, tax));
    }
}

// A charge of 24 on each day of UTC from 31 December to 1 February; Seoul is nine hours ahead: of 31 December nine
// hours are January's, of 31 January fifteen.
BOOST_AUTO_TEST_CASE(a_local_month_ends_within_a_day_of_utc) {
    std::vector<double> days(33, 24.0);
    days[0] = 240;   // 31 December
    days[31] = 480;  // 31 January
    const DailySpend spend = spendFrom("2025-12-31", days);
    const MonthEnd seoul = monthEnd(spend, {2026, 1}, {.offset = 9h});
    checkNear(seoul.vendorMonth, 30 * 24 + 480);
    checkNear(seoul.localMonth, 240.0 * 9 / 24 + 30 * 24 + 480.0 * 15 / 24);
    checkNear(seoul.difference, 90 - 180);
    BOOST_REQUIRE(seoul.cutDays.size() == 2U);
    BOOST_TEST(toText(seoul.cutDays[0].date) == "2025-12-31");
    BOOST_TEST((seoul.cutDays[0].length == 9h));
    BOOST_TEST((seoul.cutDays[1].length == 15h));
    const MonthEnd utc = monthEnd(spend, {2026, 1}, {});
    BOOST_TEST(utc.difference == 0);
    BOOST_TEST(utc.cutDays.empty());
    BOOST_TEST(monthEnd({}, {2026, 1}, {.offset = 9h}).localMonth == 0);
}

BOOST_AUTO_TEST_SUITE_END()
