// Actual charges as FOCUS: the columns, and that our own importer reads them back to the same sums.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "core/tables/focus_table.h"
#include "core/tables/table_files.h"
#include "tests/core/tables/full_project.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Sums {
    std::map<std::string, Decimal> amounts;  ///< by currency, those that are not 0
    std::int64_t requests = 0, input = 0, cached = 0, written = 0, output = 0;
    bool operator==(const Sums&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Sums& sums) {
    for (const auto& [currency, amount] : sums.amounts) out << currency << ' ' << amount.toText() << ' ';
    return out << sums.requests << ' ' << sums.input << ' ' << sums.cached << ' ' << sums.written << ' ' << sums.output;
}

Sums sumsOf(const ChargeLedger& ledger, const std::set<ChargeGroup>& without = {}) {
    Sums sums;
    std::vector<ChargeGroup> groups;
    const Problems problems = ledger.forEach([&](const std::vector<ChargeGroup>& all) { groups = all; },
                                             [&](const ChargeRow& row) {
                                                 if (without.contains(groups[row.group])) return;
                                                 if (row.figures.amount) {
                                                     Decimal& sum = sums.amounts[groups[row.group].currency];
                                                     sum = sum.plus(*row.figures.amount).value();
                                                 }
                                                 sums.requests += row.figures.requests;
                                                 sums.input += row.figures.inputTokens;
                                                 sums.cached += row.figures.cachedTokens;
                                                 sums.written += row.figures.cacheWriteTokens;
                                                 sums.output += row.figures.outputTokens;
                                             });
    BOOST_TEST(problems.empty());
    std::erase_if(sums.amounts, [](const auto& entry) { return entry.second == Decimal(); });
    return sums;
}

Project emptyProject() {
    Project project;
    project.settings.name = "P";
    return project;
}

ImportOutcome importInto(ProjectFile& file, ByteStream& stream) {
    return file.charges().import(stream, {}, {.name = "file", .today = *parseDate("2026-11-22")});
}

ExportTable focusOf(const ProjectFile& file) {
    const auto actuals = actualsOf(file.charges(), file.project());
    BOOST_TEST_REQUIRE(actuals.ok());
    auto table = focusTable(file.charges(), actuals.value(), file.project().settings.currency.code);
    BOOST_TEST_REQUIRE(table.ok());
    return std::move(table.value());
}

/// The sums that an empty ledger has after an import of the table.
Sums sumsAfterImport(const ExportTable& table) {
    auto empty = ProjectFile::inMemory(emptyProject(), {});
    BOOST_TEST_REQUIRE(empty.ok());
    const std::string csv = csvOf(table);
    MemoryStream stream(csv);
    const ImportOutcome outcome = importInto(empty.value(), stream);
    BOOST_TEST((outcome.read.status == ReadResult::Status::complete));
    BOOST_TEST((outcome.read.format == UsageFormat::focus));
    BOOST_TEST(outcome.read.rejectedRows == 0U);
    BOOST_TEST(outcome.added == table.rows.size());
    return sumsOf(empty.value().charges());
}

const char* const reports[] = {"anthropic_console_cost.csv",
                               "anthropic_console_usage.csv",
                               "anthropic_cost_report.json",
                               "anthropic_usage_report_messages.json",
                               "azure_cost_details_payg.csv",
                               "focus_1_2_ai_tokens.csv",
                               "langfuse_observations_v2.jsonl",
                               "litellm_daily_user_spend.csv",
                               "litellm_spend_logs.json",
                               "openai_costs.json",
                               "openai_dashboard_activity_completions.csv",
                               "openai_dashboard_cost_by_line_item.csv",
                               "openai_usage_completions.json"};

}  // namespace

BOOST_AUTO_TEST_SUITE(focus)

BOOST_AUTO_TEST_CASE(every_report_comes_back_with_the_same_sums) {
    for (const char* report : reports) {
        BOOST_TEST_CONTEXT(report) {
            auto file = ProjectFile::inMemory(emptyProject(), {});
            BOOST_TEST_REQUIRE(file.ok());
            FileStream stream(std::string(JUPAN_TEST_DATA "/usage/") + report);
            BOOST_TEST(importInto(file.value(), stream).added > 0U);
            BOOST_TEST(sumsAfterImport(focusOf(file.value())) == sumsOf(file.value().charges()));
        }
    }
}

BOOST_AUTO_TEST_CASE(all_reports_together_come_back_too) {
    auto file = ProjectFile::inMemory(emptyProject(), {});
    BOOST_TEST_REQUIRE(file.ok());
    for (const char* report : reports) {
        FileStream stream(std::string(JUPAN_TEST_DATA "/usage/") + report);
        importInto(file.value(), stream);
    }
    BOOST_TEST(sumsAfterImport(focusOf(file.value())) == sumsOf(file.value().charges()));
}

/// What a rule leaves out stands in another file too.
BOOST_AUTO_TEST_CASE(what_is_left_out_is_left_out_and_tax_is_tax) {
    FullProject full(fullDocument().dump());
    const auto actuals = actualsOf(full.file().charges(), full.project());
    BOOST_TEST_REQUIRE(actuals.ok());
    std::set<ChargeGroup> leftOut;
    for (const GroupUse& use : actuals.value().groups)
        if (use.effect == RuleEffect::leaveOut) leftOut.insert(use.group);
    const ExportTable table = focusOf(full.file());
    BOOST_TEST(sumsAfterImport(table) == sumsOf(full.file().charges(), leftOut));
}

BOOST_AUTO_TEST_CASE(what_a_row_says) {
    auto file = ProjectFile::inMemory(emptyProject(), {});
    BOOST_TEST_REQUIRE(file.ok());
    const Decimal cost = Decimal::parse("1.25").value();
    const ManualCharge charges[] = {
        {.date = *parseDate("2026-12-31"),
         .group =
             {.vendor = "openai", .model = "m", .project = "p1", .key = "k", .lineItem = "=use", .currency = "USD"},
         .figures = {.requests = 3, .inputTokens = 100, .cachedTokens = 40, .outputTokens = 7, .amount = cost}},
        {.date = *parseDate("2026-12-31"),
         .group = {.vendor = "openai", .description = "refund", .currency = "USD"},
         .figures = {.amount = cost.negated()}},
        {.date = *parseDate("2026-12-31"), .group = {.vendor = "openai"}, .figures = {.outputTokens = 5}},
        {.date = *parseDate("2026-12-31"), .group = {.vendor = "card"}, .figures = {.requests = 1}}};
    for (const ManualCharge& charge : charges)
        BOOST_TEST(file.value().charges().enter(charge, {.name = "hand", .today = *parseDate("2026-12-31")}).ok());
    const ExportTable table = focusOf(file.value());
    const auto at = [&](const std::vector<TableCell>& row, std::string_view key) { return row[columnOf(table, key)]; };
    const auto text = [](const char* value) { return TableCell(std::string(value)); };
    BOOST_TEST_REQUIRE(table.rows.size() == 7U);  // money and three kinds of tokens; credit; use without money, twice
    Decimal total;
    int withRequests = 0;
    for (const auto& row : table.rows) {
        total = total.plus(std::get<Decimal>(at(row, "BilledCost"))).value();
        withRequests += at(row, "x_RequestCount") == TableCell() ? 0 : 1;
        BOOST_TEST((at(row, "ChargePeriodStart") == text("2026-12-31T00:00:00Z")));
        BOOST_TEST((at(row, "ChargePeriodEnd") == text("2027-01-01T00:00:00Z")));
        BOOST_TEST((at(row, "BillingPeriodStart") == text("2026-12-01T00:00:00Z")));
        BOOST_TEST((at(row, "BillingPeriodEnd") == text("2027-01-01T00:00:00Z")));
        const bool card = at(row, "ProviderName") == text("card");
        BOOST_TEST((at(row, "BillingCurrency") == text(card ? "KRW" : "USD")));
        BOOST_TEST((at(row, "EffectiveCost") == at(row, "BilledCost")));
        BOOST_TEST((at(row, "ListCost") == TableCell()));
        const bool credit = std::get<Decimal>(at(row, "BilledCost")) < Decimal();
        BOOST_TEST((at(row, "ChargeCategory") == text(credit ? "Credit" : "Usage")));
        BOOST_TEST((at(row, "ServiceCategory") == text(card || credit ? "Other" : "AI and Machine Learning")));
    }
    BOOST_TEST(total.toText() == "0");
    BOOST_TEST(withRequests == 2);
    BOOST_TEST(sumsAfterImport(table) == sumsOf(file.value().charges()));
}

/// FOCUS 1.0 and 1.1, "Mandatory" in the list of columns.
BOOST_AUTO_TEST_CASE(every_mandatory_column_is_there) {
    const ExportTable table = focusTable();
    for (const char* key :
         {"BilledCost",         "BillingAccountId", "BillingAccountName", "BillingCurrency",   "BillingPeriodEnd",
          "BillingPeriodStart", "ChargeCategory",   "ChargeClass",        "ChargeDescription", "ChargePeriodEnd",
          "ChargePeriodStart",  "ContractedCost",   "EffectiveCost",      "InvoiceIssuerName", "ListCost",
          "PricingQuantity",    "PricingUnit",      "ProviderName",       "PublisherName",     "ServiceCategory",
          "ServiceName"})
        BOOST_TEST(columnOf(table, key) < table.columns.size());
}

BOOST_AUTO_TEST_SUITE_END()
