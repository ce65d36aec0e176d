#include <boost/test/unit_test.hpp>
#include <map>
#include <set>
#include <string>

#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

/// 2026-10-05: 1791158400 seconds after 1970-01-01
constexpr std::int32_t october5 = 20'731;

std::set<Identity> identities(const Reading& reading) {
    std::set<Identity> all;
    for (const OwnedCharge& one : reading.charges) all.insert(one.identity);
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(samples)

BOOST_AUTO_TEST_CASE(every_sample_has_its_totals) {
    struct Row {
        const char* file;
        const char* format;
        std::uint64_t charges;
        std::uint64_t emptyRows;
        const char* amount;
        std::int64_t requests, input, cached, cacheWrite, output;
    };
    // added up by hand from the files
    const Row rows[] = {
        {"openai_costs.json", "openai_costs", 11, 1, "3.1964 USD", 0, 0, 0, 0, 0},
        {"openai_dashboard_cost_daily.csv", "openai_dashboard_costs", 3, 1, "3.1964000000000002 USD", 0, 0, 0, 0, 0},
        {"openai_dashboard_cost_by_line_item.csv", "openai_dashboard_costs", 11, 1, "3.1963999999999999 USD", 0, 0, 0,
         0, 0},
        {"openai_dashboard_activity_completions.csv", "openai_dashboard_activity", 4, 1, "", 2328, 5'670'000, 1'220'000,
         0, 1'151'000},
        {"openai_usage_completions.json", "openai_usage", 4, 1, "", 2328, 5'670'000, 1'220'000, 40'000, 1'151'000},
        {"anthropic_cost_report.json", "anthropic_costs", 5, 0, "2.15 USD", 0, 0, 0, 0, 0},  // 215 cents
        {"anthropic_usage_report_messages.json", "anthropic_usage", 1, 0, "", 0, 780'000, 300'000, 60'000, 98'000},
        {"anthropic_console_cost.csv", "anthropic_console_costs", 3, 0, "1.88 USD", 0, 0, 0, 0, 0},
        {"anthropic_console_usage.csv", "anthropic_console_usage", 2, 0, "", 0, 1'904'832, 300'000, 60'000, 352'558},
        {"azure_cost_details_payg.csv", "azure_costs", 2, 0, "0.3735 USD", 0, 1'250'000, 0, 0, 310'000},
        {"litellm_spend_logs.json", "litellm_spend_logs", 1, 0, "0.00068 USD", 1, 1600, 0, 0, 300},
        {"litellm_daily_user_spend.csv", "litellm_daily", 1, 0, "0.5124 USD", 412, 1'250'000, 620'000, 40'000, 310'000},
        {"langfuse_observations_v2.jsonl", "langfuse", 1, 0, "0.00068 USD", 1, 1600, 0, 0, 300},
        {"focus_1_2_ai_tokens.csv", "focus", 5, 0, "138.0024 USD", 0, 1'210'000, 620'000, 0, 310'000},
    };
    BOOST_TEST(std::size(rows) == sampleNames().size());
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.file) {
            const Reading reading = read(sample(row.file));
            BOOST_TEST((reading.result.status == ReadResult::Status::complete));
            BOOST_TEST_REQUIRE(reading.result.format.has_value());
            BOOST_TEST(nameOf(*reading.result.format) == row.format);
            BOOST_TEST(reading.result.charges == row.charges);
            BOOST_TEST(reading.result.emptyRows == row.emptyRows);
            BOOST_TEST(reading.result.rejectedRows == 0U);
            BOOST_TEST(reading.result.roundedAmounts == 0U);
            BOOST_TEST(reading.result.rowsRead == row.charges + row.emptyRows);
            BOOST_TEST(amountText(reading.result) == row.amount);
            BOOST_TEST(reading.sum(&Charge::requests) == row.requests);
            BOOST_TEST(reading.sum(&Charge::inputTokens) == row.input);
            BOOST_TEST(reading.sum(&Charge::cachedTokens) == row.cached);
            BOOST_TEST(reading.sum(&Charge::cacheWriteTokens) == row.cacheWrite);
            BOOST_TEST(reading.sum(&Charge::outputTokens) == row.output);
            BOOST_TEST(reading.result.unknownCurrencies.empty());
            BOOST_TEST(!reading.result.morePages);
            BOOST_TEST(reading.result.firstDay.value_or(0) == (std::string(row.format) == "focus" ? 20'727 : october5));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_format_can_be_asked_for_and_is_refused_for_another_file) {
    for (const std::string& name : sampleNames()) {
        BOOST_TEST_CONTEXT(name) {
            const Reading detected = read(sample(name));
            ReadOptions options;
            options.format = detected.result.format;
            BOOST_TEST((read(sample(name), options).result.status == ReadResult::Status::complete));
            options.format =
                detected.result.format == UsageFormat::focus ? UsageFormat::azureCosts : UsageFormat::focus;
            BOOST_TEST((read(sample(name), options).result.status == ReadResult::Status::failed));
        }
    }
}

BOOST_AUTO_TEST_CASE(texts_of_the_charges) {
    const Reading openai = read(sample("openai_dashboard_cost_by_line_item.csv"));
    const OwnedCharge& first = openai.charges.front();
    BOOST_TEST(first.charge.day == october5);
    BOOST_TEST(first.charge.secondOfDay == 0);
    BOOST_TEST(first.charge.line == 2U);
    BOOST_TEST(first.vendor == "openai");
    BOOST_TEST(first.model == "gpt-5.6-luna");
    BOOST_TEST(first.lineItem == "gpt-5.6-luna, input");
    BOOST_TEST(first.project == "proj_shop");
    BOOST_TEST(first.projectName == "쇼핑몰 고객상담");
    BOOST_TEST(first.currency == "USD");
    BOOST_TEST(!first.charge.batch);
    BOOST_TEST(openai.charges[6].lineItem == "gpt-5.6-luna, batch input");
    BOOST_TEST(openai.charges[6].model == "gpt-5.6-luna");
    BOOST_TEST(openai.charges[6].charge.batch);

    const Reading activity = read(sample("openai_dashboard_activity_completions.csv"));
    BOOST_TEST(activity.charges[2].apiKey == "key_cs01");
    BOOST_TEST(activity.charges[2].charge.batch);
    BOOST_TEST(activity.charges[2].charge.day == october5 + 1);

    const Reading console = read(sample("anthropic_console_usage.csv"));
    BOOST_TEST(console.charges[0].apiKey == "상담봇");
    BOOST_TEST(console.charges[1].charge.batch);
    BOOST_TEST(console.charges[1].charge.secondOfDay == 7200);  // 02:00
    BOOST_TEST(console.charges[1].model == "claude-haiku-4-5-20251001");

    const Reading costs = read(sample("anthropic_cost_report.json"));
    BOOST_TEST(costs.charges[3].description == "cache_creation.ephemeral_5m_input_tokens");
    BOOST_TEST(costs.charges[4].description == "web_search");
    BOOST_TEST((costs.charges[0].charge.amount == quickDecimalUnits("0.84").value()));

    const Reading azure = read(sample("azure_cost_details_payg.csv"));
    BOOST_TEST(azure.charges[0].model == "gpt 4o mini");
    BOOST_TEST(azure.charges[0].lineItem == "gpt 4o mini Inp glbl Tokens");
    BOOST_TEST(azure.charges[0].project == "rg-ai");
    BOOST_TEST(azure.charges[0].apiKey == "hanbit-openai");

    const Reading litellm = read(sample("litellm_spend_logs.json"));
    BOOST_TEST(litellm.charges[0].vendor == "openai");
    BOOST_TEST(litellm.charges[0].project == "team-cs");
    BOOST_TEST(litellm.charges[0].projectName == "고객상담");
    BOOST_TEST(litellm.charges[0].apiKey == "cs-bot");
    BOOST_TEST(litellm.charges[0].lineItem == "고객상담, 환불");
    BOOST_TEST(litellm.charges[0].recordId == "chatcmpl-example-0001");

    const Reading focus = read(sample("focus_1_2_ai_tokens.csv"));
    BOOST_TEST(focus.charges[0].vendor == "openai");
    BOOST_TEST(focus.charges[3].lineItem == "ChatGPT Business, 5 standard seats");
    BOOST_TEST(focus.charges[4].description == "Tax");

    const Reading langfuse = read(sample("langfuse_observations_v2.jsonl"));
    BOOST_TEST(langfuse.charges[0].lineItem == "refund-reply");
    BOOST_TEST(langfuse.charges[0].model == "gpt-5.6-luna");
}

BOOST_AUTO_TEST_CASE(the_same_file_again_is_the_same_charges) {
    for (const std::string& name : sampleNames()) {
        BOOST_TEST_CONTEXT(name) {
            const Reading reading = read(sample(name));
            BOOST_TEST((identities(reading) == identities(read(sample(name)))));
            BOOST_TEST(identities(reading).size() == reading.charges.size());
        }
    }
    // the pages of the cost API and the dashboard's export by line item state the same charges
    BOOST_TEST((identities(read(sample("openai_costs.json"))) ==
                identities(read(sample("openai_dashboard_cost_by_line_item.csv")))));
    // a total of a day is not the sum of another grouping under the same identity
    const std::set<Identity> byItem = identities(read(sample("openai_costs.json")));
    for (const Identity& day : identities(read(sample("openai_dashboard_cost_daily.csv"))))
        BOOST_TEST(!byItem.contains(day));
}

BOOST_AUTO_TEST_CASE(identities_stay_as_project_files_have_them) {
    // written down when they were made; a change would import every file of old once more
    const Reading reading = read(sample("openai_costs.json"));
    BOOST_TEST(reading.charges[0].identity.words[0] == 9631471740445961443U);
    BOOST_TEST(reading.charges[0].identity.words[1] == 13102203875165999405U);
    const Reading record = read(sample("langfuse_observations_v2.jsonl"));
    BOOST_TEST(record.charges[0].identity.words[0] == 16666679203481699935U);
    BOOST_TEST(record.charges[0].identity.words[1] == 15324134975512524909U);
}

BOOST_AUTO_TEST_CASE(what_a_report_is_grouped_by) {
    const ReadResult daily = read(sample("openai_dashboard_cost_daily.csv")).result;
    BOOST_TEST((!daily.byModel && !daily.byProject && !daily.byApiKey && !daily.byLineItem));
    const ReadResult items = read(sample("openai_dashboard_cost_by_line_item.csv")).result;
    BOOST_TEST((items.byModel && items.byProject && !items.byApiKey && items.byLineItem));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
