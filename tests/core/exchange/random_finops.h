// A project and a ledger in which everything of FinOps occurs, valid, and random in its figures.
#pragma once

#include <random>

#include "core/exchange/document.h"
#include "core/ledger/identity_text.h"

namespace jupan::test {

class RandomFinOps {
public:
    explicit RandomFinOps(unsigned seed) : random_(seed) {}

    std::int64_t below(std::int64_t bound) {
        return std::uniform_int_distribution<std::int64_t>(0, bound - 1)(random_);
    }
    bool chance() { return below(2) == 0; }

    /// A whole number of millionths, 0 or more.
    Decimal budgetAmount() { return Decimal::fromMinorUnits(below(1'000'000'000'000'000), 6); }
    /// Any digits that a Decimal has, negative ones too.
    Decimal chargeAmount() {
        DecimalUnits units = static_cast<DecimalUnits>(below(std::int64_t{1} << 62)) << below(20);
        return Decimal::fromUnits(chance() ? units : -units).value();
    }
    Date date() {
        return addDays(Date{std::chrono::year(2025), std::chrono::January, std::chrono::day(1)},
                       static_cast<int>(below(1500)));
    }
    std::string text() {
        static const char* const texts[] = {"",     "gpt-5.4-mini", "고객 응대", "a\nb\"\\", "\xF0\x9F\x9A\x80",
                                            "=1+1", "key_1"};
        return texts[below(7)];
    }

    Budget budget();
    FinOps finops();
    Ledger ledger(std::size_t charges);

private:
    std::mt19937_64 random_;
};

inline Budget RandomFinOps::budget() {
    Budget budget;
    budget.lines = {{.id = {"bot"}, .kind = BudgetLineKind::workload, .subject = "bot"},
                    {.id = {"api"}, .kind = BudgetLineKind::category, .subject = "api", .name = "API"},
                    {.id = {"own"}, .kind = BudgetLineKind::own, .name = "연구"}};
    for (BudgetLine& line : budget.lines)
        for (const YearMonth month : monthsFrom({2026, 1}, 14)) {
            putAmount(line, month, budgetAmount());
            if (chance()) line.notes[month] = "note " + text();
        }
    return budget;
}

inline FinOps RandomFinOps::finops() {
    FinOps finops;
    finops.settings.reviewWeeks = static_cast<int>(1 + below(10));
    finops.budget.draft = budget();
    const Date first{std::chrono::year(2026), std::chrono::January, std::chrono::day(5)};
    finops.budget.versions = {
        {.number = 1, .frozenOn = first, .supersededOn = addDays(first, 90), .note = text(), .budget = budget()},
        {.number = 2, .frozenOn = addDays(first, 90), .budget = budget()}};
    const Decimal moved = Decimal::fromMinorUnits(1, 6);
    finops.budget.reallocations = {{.number = 1,
                                    .version = 2,
                                    .month = {2026, 5},
                                    .moves = {{"bot", moved.negated()}, {"api", moved}},
                                    .reason = "spare here",
                                    .approver = "owner",
                                    .date = addDays(first, 100)}};
    finops.rules = {{.vendor = "openai", .text = "*tax*", .effect = RuleEffect::tax, .line = "api"},
                    {.project = "bot", .key = text(), .model = "gpt*", .line = "bot"},
                    {.vendor = "card", .effect = RuleEffect::leaveOut}};
    for (int i = 0; i < 5; ++i)
        finops.rates.push_back({.currency = {"USD"},
                                .date = addDays(first, i),
                                .rate = Decimal::fromMinorUnits(1 + below(2'000'000'000), 6),
                                .source = text()});
    finops.thresholds = {{AlertBasis::actual, Decimal::fromMinorUnits(8, 1)},
                         {AlertBasis::forecast, Decimal::fromMinorUnits(1, 0)}};
    finops.alerts = {{.subject = {.first = {2026, 2}, .threshold = finops.thresholds[0]},
                      .firedOn = addDays(first, 40),
                      .budget = budgetAmount(),
                      .value = budgetAmount()},
                     {.subject = {.line = "bot", .first = {2026, 1}, .months = 12, .threshold = finops.thresholds[1]},
                      .firedOn = addDays(first, 41),
                      .budget = budgetAmount(),
                      .value = budgetAmount(),
                      .holds = false,
                      .acknowledgedOn = addDays(first, 42),
                      .acknowledgedBy = "재무 담당자"}};
    finops.benefits = {{.kpi = "handling", .month = {2026, 2}, .amount = Decimal::fromMinorUnits(below(1 << 30), 0)}};
    finops.itemCounts = {{.workUnit = "support", .month = {2026, 2}, .items = static_cast<double>(below(3000))}};
    finops.invoices = {{.vendor = "openai",
                        .month = {2026, 2},
                        .currency = {"USD"},
                        .number = text(),
                        .amounts = {.net = budgetAmount(), .tax = budgetAmount()}},
                       {.vendor = "azure",
                        .month = {2026, 2},
                        .currency = {"KRW"},
                        .amounts = {.net = budgetAmount(), .paid = budgetAmount()}}};
    finops.mappings = {{.name = "카드",
                        .columns = {{"date", "이용일"}, {"amount", "금액"}},
                        .vendor = "card",
                        .currency = "KRW",
                        .dateOrder = DateOrder::dayMonthYear,
                        .decimalMark = DecimalMark::comma,
                        .rowsAreRecords = false}};
    finops.reviews = {{.date = addDays(first, 28), .by = text(), .decision = "cheaper model"}};
    return finops;
}

inline Ledger RandomFinOps::ledger(std::size_t charges) {
    Ledger ledger;
    for (int number : {1, 2, 5})
        ledger.imports.push_back({.number = number,
                                  .name = text(),
                                  .format = number == 5 ? "manual" : std::string(nameOf(UsageFormat::openaiCosts)),
                                  .day = date(),
                                  .rowsRead = below(std::int64_t{1} << 53),
                                  .added = below(100),
                                  .firstDay = addDays(date(), -1600),
                                  .lastDay = date()});
    for (std::size_t i = 0; i < charges; ++i) {
        LedgerCharge charge{.identity = toText(Identity{{random_(), random_()}}),
                            .import = ledger.imports[static_cast<std::size_t>(below(3))].number,
                            .date = date()};
        charge.secondOfDay = chance() ? 0 : static_cast<int>(below(86400));
        charge.group = {.vendor = text(),
                        .model = text(),
                        .project = text(),
                        .projectName = text(),
                        .key = text(),
                        .lineItem = text(),
                        .description = text(),
                        .batch = chance()};
        if (chance()) {
            charge.figures.amount = chargeAmount();
            charge.group.currency = chance() ? "USD" : "CREDITS";
        } else {
            charge.figures.requests = below(1000);
            charge.figures.inputTokens = below(std::int64_t{1} << 35);
            charge.figures.cachedTokens = below(100);
            charge.figures.cacheWriteTokens = below(100);
            charge.figures.outputTokens = below(std::int64_t{1} << 35);
        }
        ledger.charges.push_back(charge);
        ledger.records.push_back({.identity = toText(Identity{{random_(), random_()}}), .import = 2});
    }
    std::ranges::sort(ledger.charges, {}, [](const LedgerCharge& c) { return std::tie(c.date, c.identity); });
    std::ranges::sort(ledger.records, {}, &SeenRecord::identity);
    return ledger;
}

}  // namespace jupan::test
