// A firm with a budget and charges, for tests of the page "Budget against actual".
#pragma once

#include "tests/ui/document/memory_store.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

namespace jupan::test {

enum class FirmState { noCharges, noBudget, ordinary, overspent };

/// Three lines: the answering bot and the contract review by the day, seats by the month; budget of 2026.
inline Project spendingFirm(FirmState state) {
    Project project;
    project.settings.name = "Hanbit";
    project.settings.start = {2026, 1};
    project.settings.horizonMonths = 24;
    project.models = {
        {.id = {"mini"}, .name = "gpt-4o-mini", .currency = {"KRW"}, .price = {.input = 1000, .output = 10000}}};
    project.workUnits = {
        {.id = {"support"}, .name = "Enquiries", .department = "Customer care", .volumePerMonth = Uncertain(1000.0)},
        {.id = {"legal"}, .name = "Contracts", .volumePerMonth = Uncertain(100.0)}};
    const auto workload = [](const char* id, const char* name, const char* unit) {
        return Workload{.id = {id},
                        .name = name,
                        .workUnit = {{unit}},
                        .requestsPerMonth = Uncertain(150000.0),
                        .inputTokens = 1000,
                        .outputTokens = 100,
                        .stages = {{.fromMonth = 1, .mix = {{{"mini"}, 1}}}}};
    };
    project.workloads = {workload("bot", "Answering bot", "support"), workload("review", "Contract review", "legal")};
    project.seats = {{.id = {"team"}, .name = "ChatGPT seats", .seats = 10, .pricePerMonth = 42000}};
    project.finops.rules = {{.project = "bot", .line = "bot"},
                            {.project = "review", .line = "review"},
                            {.project = "team", .line = "team"}};
    if (state == FirmState::noBudget) return project;
    const auto line = [](const char* id, BudgetLineKind kind, const char* name, std::int64_t monthly) {
        BudgetLine made{.id = {id}, .kind = kind, .subject = id, .name = name};
        for (const YearMonth month : monthsFrom({2026, 1}, 12))
            putAmount(made, month, Decimal::fromMinorUnits(monthly, 0));
        return made;
    };
    project.finops.budget.draft.lines = {line("bot", BudgetLineKind::workload, "Answering bot", 3'100'000),
                                         line("review", BudgetLineKind::workload, "Contract review", 1'200'000),
                                         line("team", BudgetLineKind::seat, "ChatGPT seats", 420'000)};
    return project;
}

/// January to the 20th of April 2026, in won; weekends a tenth. Overspent: the bot costs 60 % more from April on, a day
/// five times as much by another model, and some charges belong to nobody.
inline void fillLedger(MemoryLedger& ledger, FirmState state) {
    if (state == FirmState::noCharges) return;
    const bool over = state == FirmState::overspent;
    const auto put = [&](Date date, const char* project, const char* model, std::int64_t won) {
        ledger.add(date, {.vendor = "openai", .model = model, .project = project, .key = "server", .currency = "KRW"},
                   {.requests = won / 2,
                    .inputTokens = won * 500,
                    .outputTokens = won * 50,
                    .amount = Decimal::fromMinorUnits(won, 0)});
    };
    for (Date date = day("2026-01-01"); date <= day("2026-04-20"); date = addDays(date, 1)) {
        const bool weekend = dayKindOf(date) == DayKind::weekend;
        const auto wave = static_cast<std::int64_t>(static_cast<unsigned>(date.day()) * 37 % 11);
        std::int64_t bot = 110'000 + 4'000 * wave;
        if (over && date >= day("2026-04-01")) bot = bot * 8 / 5;
        put(date, "bot", "gpt-4o-mini", weekend ? bot / 10 : bot);
        put(date, "review", "gpt-4o-mini", (weekend ? 4'000 : 41'000) + 900 * wave);
        if (static_cast<unsigned>(date.day()) == 1) put(date, "team", "", 420'000);
        if (over && date == day("2026-04-09")) put(date, "bot", "o3", 620'000);
        if (over && static_cast<unsigned>(date.day()) == 15) put(date, "lab", "o3", 90'000);
    }
}

}  // namespace jupan::test
