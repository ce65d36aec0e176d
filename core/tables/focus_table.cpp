#include "core/tables/focus_table.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/tables/table_rows.h"

namespace jupan {
namespace {

using namespace tables;

/// Those of the specification in alphabetical order, then our own, which begin with x_ as it asks.
constexpr std::array<std::string_view, 33> columns{"BilledCost",       "BillingAccountId",  "BillingAccountName",
                                                   "BillingCurrency",  "BillingPeriodEnd",  "BillingPeriodStart",
                                                   "ChargeCategory",   "ChargeClass",       "ChargeDescription",
                                                   "ChargeFrequency",  "ChargePeriodEnd",   "ChargePeriodStart",
                                                   "ConsumedQuantity", "ConsumedUnit",      "ContractedCost",
                                                   "EffectiveCost",    "InvoiceIssuerName", "ListCost",
                                                   "PricingQuantity",  "PricingUnit",       "ProviderName",
                                                   "PublisherName",    "ServiceCategory",   "ServiceName",
                                                   "SubAccountId",     "SubAccountName",    "x_ApiKey",
                                                   "x_Batch",          "x_BudgetLine",      "x_Description",
                                                   "x_Model",          "x_RequestCount",    "x_TokenType"};

/// Allowed values of ChargeCategory.
constexpr std::array<std::string_view, 5> categories{"Usage", "Purchase", "Tax", "Credit", "Adjustment"};

/// What all charges of a group say.
struct GroupFacts {
    const ChargeGroup* group = nullptr;
    RuleEffect effect = RuleEffect::spend;
    std::string line{};
    std::string currency{};
};

/// Tokens of one kind, by the names that the importer knows.
struct TokenCount {
    std::string_view type;
    std::int64_t count;
};

std::vector<TokenCount> tokenCounts(const ChargeFigures& figures) {
    // a file may state more cached tokens than tokens; what is fresh is never less than none
    const std::int64_t fresh =
        std::max<std::int64_t>(0, figures.inputTokens - figures.cachedTokens - figures.cacheWriteTokens);
    std::vector<TokenCount> counts{{"input", fresh},
                                   {"cached_input", figures.cachedTokens},
                                   {"cache_write", figures.cacheWriteTokens},
                                   {"output", figures.outputTokens}};
    std::erase_if(counts, [](const TokenCount& count) { return count.count == 0; });
    return counts;
}

std::string_view categoryOf(const GroupFacts& facts, const ChargeFigures& figures) {
    if (facts.effect == RuleEffect::tax) return "Tax";
    const auto said = std::ranges::find(categories, facts.group->description);
    if (said != categories.end()) return *said;
    return figures.amount && *figures.amount < Decimal() ? "Credit" : "Usage";
}

std::string startOf(Date day) {
    return toText(day) + "T00:00:00Z";
}

/// One row; `first`: it has the money and the requests of its charge.
void addFocusRow(ExportTable& table, const GroupFacts& facts, Date day, const ChargeFigures& figures, bool first,
                 const TokenCount* use) {
    const ChargeGroup& group = *facts.group;
    const std::string_view category = categoryOf(facts, figures);
    const Decimal cost = first ? figures.amount.value_or(Decimal()) : Decimal();
    const bool ai = !group.model.empty() || figures.inputTokens != 0 || figures.outputTokens != 0;
    TableCell quantity, unit;
    if (use != nullptr) {
        quantity = use->count;
        unit = "Tokens";
    } else if (first && figures.requests != 0) {
        quantity = figures.requests;
        unit = "Requests";
    }
    const auto orNothing = [](const std::string& text) { return text.empty() ? TableCell() : TableCell(text); };
    const YearMonth month = monthOf(day);
    addRow(table, cost, std::nullopt, std::nullopt, facts.currency, startOf(firstDay(addMonths(month, 1))),
           startOf(firstDay(month)), category, std::nullopt, orNothing(group.lineItem),
           category == "Usage" ? TableCell("Usage-Based") : TableCell(), startOf(addDays(day, 1)), startOf(day),
           quantity, unit, std::nullopt, cost, orNothing(group.vendor), std::nullopt, std::nullopt, std::nullopt,
           orNothing(group.vendor), orNothing(group.vendor), ai ? "AI and Machine Learning" : "Other",
           orNothing(group.vendor), orNothing(group.project), orNothing(group.projectName), orNothing(group.key),
           group.batch, orNothing(facts.line), orNothing(group.description), orNothing(group.model),
           first && figures.requests != 0 ? TableCell(figures.requests) : TableCell(),
           use != nullptr ? TableCell(std::string(use->type)) : TableCell());
}

void addCharge(ExportTable& table, const GroupFacts& facts, const ChargeRow& row) {
    const std::vector<TokenCount> counts = tokenCounts(row.figures);
    if (counts.size() == 1) return addFocusRow(table, facts, row.date, row.figures, true, &counts.front());
    addFocusRow(table, facts, row.date, row.figures, true, nullptr);
    for (const TokenCount& count : counts) addFocusRow(table, facts, row.date, row.figures, false, &count);
}

/// What is said of each group, in the ledger's order. A group without a currency gets that of its vendor's charges.
std::vector<GroupFacts> factsOf(const std::vector<ChargeGroup>& groups, const LedgerActuals& actuals,
                                const std::string& currency) {
    std::map<ChargeGroup, const GroupUse*> uses;
    for (const GroupUse& use : actuals.groups) uses.emplace(use.group, &use);
    std::map<std::string, std::string> vendorCurrencies;
    for (const ChargeGroup& group : groups)
        if (!group.currency.empty()) vendorCurrencies.emplace(group.vendor, group.currency);
    std::vector<GroupFacts> facts;
    for (const ChargeGroup& group : groups) {
        GroupFacts& made = facts.emplace_back(GroupFacts{.group = &group, .currency = group.currency});
        if (const auto use = uses.find(group); use != uses.end()) {
            made.effect = use->second->effect;
            made.line = use->second->line;
        }
        if (!made.currency.empty()) continue;
        const auto known = vendorCurrencies.find(group.vendor);
        made.currency = known == vendorCurrencies.end() ? currency : known->second;
    }
    return facts;
}

}  // namespace

ExportTable focusTable() {
    ExportTable table{.name = "focus"};
    for (const std::string_view key : columns) table.columns.push_back(column(key));
    return table;
}

Result<ExportTable> focusTable(const ChargeLedger& ledger, const LedgerActuals& actuals, const std::string& currency) {
    ExportTable table = focusTable();
    std::vector<ChargeGroup> groups;
    std::vector<GroupFacts> facts;
    Problems problems = ledger.forEach(
        [&](const std::vector<ChargeGroup>& all) {
            groups = all;
            facts = factsOf(groups, actuals, currency);
        },
        [&](const ChargeRow& row) {
            if (facts[row.group].effect != RuleEffect::leaveOut) addCharge(table, facts[row.group], row);
        });
    if (!problems.empty()) return problems;
    return table;
}

}  // namespace jupan
