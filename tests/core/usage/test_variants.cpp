#include <boost/test/unit_test.hpp>
#include <string>

#include "core/usage/line_item_text.h"
#include "tests/core/usage/reading.h"

namespace jupan::test {

BOOST_AUTO_TEST_SUITE(variants)

BOOST_AUTO_TEST_CASE(azure_files_of_every_contract) {
    // column names: MicrosoftDocs/azure-docs, cost-usage-details-ea.md (2024-08-01), cost-usage-details-mca.md
    // (2023-12-01-preview); dates there are MM/DD/YYYY
    const std::string enterprise =
        "InvoiceSectionName,SubscriptionId,ResourceGroup,Date,MeterCategory,MeterSubCategory,MeterName,UnitOfMeasure,"
        "Quantity,CostInBillingCurrency,ResourceId,ResourceName,BillingCurrencyCode\n"
        "cs,0-1,rg-ai,10/05/2026,Cognitive Services,Azure OpenAI,gpt 4o mini Outp glbl Tokens,1K,310.0,260.4,"
        "/subscriptions/0-1/x/hanbit,hanbit,KRW\n"
        "cs,0-1,rg-ai,10/05/2026,Storage,Blob,Hot LRS Data Stored,1 GB,2.5,-3.75,/a/b,disk,KRW\n";
    const Reading first = read(enterprise);
    BOOST_TEST((first.result.status == ReadResult::Status::complete));
    BOOST_TEST((first.result.format == UsageFormat::azureCosts));
    BOOST_TEST(amountText(first.result) == "256.65 KRW");
    BOOST_TEST(dayText(first.charges.at(0).charge.day) == "2026-10-05");
    BOOST_TEST(first.charges[0].charge.outputTokens == 310'000);
    BOOST_TEST(first.charges[0].apiKey == "hanbit");
    BOOST_TEST(first.charges[1].model == "");
    BOOST_TEST(first.charges[1].charge.inputTokens == 0);

    const std::string customer =
        "invoiceId,date,meterName,meterCategory,meterSubCategory,resourceGroupName,ResourceId,quantity,unitOfMeasure,"
        "billingCurrency,pricingCurrency,costInBillingCurrency,costInPricingCurrency,costInUsd\n"
        "G1,10/06/2026,gpt 4o cached Inp glbl Tokens,Foundry,Azure OpenAI,rg-ai,/subscriptions/0/accounts/kr,2,1M,KRW,"
        "USD,1391.45,1,1\n";
    const Reading second = read(customer);
    BOOST_TEST((second.result.format == UsageFormat::azureCosts));
    BOOST_TEST(amountText(second.result) == "1391.45 KRW");
    BOOST_TEST(second.charges.at(0).charge.cachedTokens == 2'000'000);
    BOOST_TEST(second.charges[0].apiKey == "kr");
    BOOST_TEST(second.charges[0].model == "gpt 4o");

    // a date in another order is not guessed at
    const Reading european =
        read(enterprise.substr(0, enterprise.find('\n') + 1) + "cs,0-1,rg,25/10/2026,C,A,m,1,1,2,/a,b,KRW\n");
    BOOST_TEST((european.result.rejected.at(0).code == ReadFaultCode::noSuchDate));
    ReadOptions stated;
    stated.dateOrder = DateOrder::dayMonthYear;
    BOOST_TEST(read(enterprise, stated).charges.at(0).charge.day == 20'583);  // 10 May 2026
}

BOOST_AUTO_TEST_CASE(older_and_newer_exports) {
    // an Anthropic cost export without the last two columns
    BOOST_TEST(amountText(read("usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd\n"
                               "2026-10-05,Claude Sonnet 5,Default,bot,batch,≤ 200k,output,0.98\n")
                              .result) == "0.98 USD");
    // an activity export with a column that newer ones may have, and no day's texts but a batch
    const Reading activity = read(
        "start_time,start_time_iso,project_id,num_model_requests,model,batch,input_tokens,output_tokens,"
        "input_cached_tokens,input_cache_write_tokens\n"
        "1791158400,2026-10-05T00:00:00+00:00,p,2.0,m,TRUE,100.0,10.0,40.0,20.0\n"
        "1791162000,2026-10-05T01:00:00+00:00,p,1.0,m,false,1,1,0,0\n");
    BOOST_TEST(activity.sum(&Charge::cacheWriteTokens) == 20);
    BOOST_TEST(activity.charges.at(1).charge.secondOfDay == 3600);  // hours stay apart
    // spend logs as a table
    const Reading logs = read(
        "request_id,call_type,api_key,spend,total_tokens,prompt_tokens,completion_tokens,startTime,model\n"
        "r1,acompletion,k,6.8e-05,1900,1600,300,2026-10-05 01:12:03.120,m\n");
    BOOST_TEST((logs.result.format == UsageFormat::litellmSpendLogs));
    BOOST_TEST(amountText(logs.result) == "0.000068 USD");
    BOOST_TEST(logs.charges.at(0).charge.requests == 1);
    // FOCUS 1.0 of a cloud, without our columns
    const Reading focus = read(
        "BilledCost,BillingCurrency,ChargeCategory,ChargeDescription,ChargePeriodStart,ProviderName,SubAccountId\n"
        "-12.5,usd,Credit,Promotional credit,2026-10-01T00:00:00Z,Microsoft,sub-1\n");
    BOOST_TEST(amountText(focus.result) == "-12.5 USD");
    BOOST_TEST(focus.charges.at(0).vendor == "microsoft");
    BOOST_TEST(focus.charges[0].lineItem == "Promotional credit");
}

BOOST_AUTO_TEST_CASE(a_vendor_file_saved_anew_by_a_spreadsheet) {
    // numbers grouped, dates with a time, tabs, and UTF-16, as "Unicode text" is written
    const Reading reading = read(
        "start_time\tstart_time_iso\tamount_value\tamount_currency\tline_item\tproject_id\n"
        "1791158400\t2026-10-05 0:00\t\"1,250.50\"\tusd\tx\tp\n"
        "1.79E+09\t2026-10-05 0:00\t1\tusd\tx\tp\n");  // digits lost: another day, though a day it is
    BOOST_TEST(reading.charges.size() == 2U);
    BOOST_TEST(amountText(reading.result) == "1251.5 USD");
    BOOST_TEST(dayText(reading.charges.at(1).charge.day) == "2026-09-21");
}

BOOST_AUTO_TEST_CASE(rows_rejected_with_column_text_and_what_is_allowed) {
    const std::string head =
        "start_time,start_time_iso,project_id,num_model_requests,model,batch,input_tokens,output_tokens\n";
    struct Row {
        const char* row;
        ReadFaultCode code;
        const char* column;
        const char* value;
    };
    const Row rows[] = {
        {"soon,,p,1,m,FALSE,1,1", ReadFaultCode::badDate, "start_time", "soon"},
        {",,p,1,m,FALSE,1,1", ReadFaultCode::missingValue, "start_time_iso", ""},
        {",2026-02-30,p,1,m,FALSE,1,1", ReadFaultCode::noSuchDate, "start_time_iso", "2026-02-30"},
        {"1,,p,1,m,FALSE,1,1", ReadFaultCode::dateFarAway, "start_time", "1"},
        {",10/05/2026,p,1,m,FALSE,1,1", ReadFaultCode::dateOrderUnclear, "start_time_iso", "10/05/2026"},
        {"1791158400,,p,1.5,m,FALSE,1,1", ReadFaultCode::notWhole, "num_model_requests", "1.5"},
        {"1791158400,,p,1,m,FALSE,-1,1", ReadFaultCode::negativeCount, "input_tokens", "-1"},
        {"1791158400,,p,1,m,FALSE,many,1", ReadFaultCode::notANumber, "input_tokens", "many"},
        {"1791158400,,p,1,m,FALSE,1e30,1", ReadFaultCode::numberTooLarge, "input_tokens", "1e30"},
        {"1791158400,,p,1,m,perhaps,1,1", ReadFaultCode::notYesOrNo, "batch", "perhaps"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.row) {
            const Reading reading = read(head + row.row + "\n");
            BOOST_TEST_REQUIRE(reading.result.rejected.size() == 1U);
            const ReadFault& fault = reading.result.rejected[0];
            BOOST_TEST((fault.code == row.code));
            BOOST_TEST(fault.column == row.column);
            BOOST_TEST(fault.value == row.value);
            BOOST_TEST(fault.line == 2U);
            const bool says = row.code == ReadFaultCode::missingValue || row.code == ReadFaultCode::noSuchDate;
            BOOST_TEST(fault.allowed.empty() == says);
        }
    }
    const std::string longText(5000, 'x');
    const Reading reading = read(head + "1791158400,,p,1," + longText + ",FALSE,1,1\n");
    BOOST_TEST((reading.result.rejected.at(0).code == ReadFaultCode::textTooLong));
    BOOST_TEST(reading.result.rejected[0].value == std::string(200, 'x'));
}

BOOST_AUTO_TEST_CASE(what_line_items_and_meters_say) {
    BOOST_TEST(readOpenaiLineItem("gpt-5.6-luna, batch cached input").model == "gpt-5.6-luna");
    BOOST_TEST(readOpenaiLineItem("gpt-5.6-luna, batch cached input").batch);
    for (const char* other : {"", "gpt-5.6-luna", "web search, high context", "seats, 5"}) {
        BOOST_TEST(readOpenaiLineItem(other).model.empty());
        BOOST_TEST(!readOpenaiLineItem(other).batch);
    }
    BOOST_TEST(readAzureMeter("gpt 4o mini Inp glbl Tokens").model == "gpt 4o mini");
    BOOST_TEST((readAzureMeter("gpt-4o-Outp-glbl Tokens").kind == TokenKind::output));
    BOOST_TEST(!readAzureMeter("D2s v3").kind.has_value());
    BOOST_TEST(!readAzureMeter("").kind.has_value());
    BOOST_TEST(tokensPerUnit("1K") == 1000);
    BOOST_TEST(tokensPerUnit("1000000 Tokens") == 1'000'000);
    BOOST_TEST(tokensPerUnit("1 Hour") == 0);
    BOOST_TEST(tokensPerUnit("") == 0);
    BOOST_TEST((tokenKindNamed("cached_input") == TokenKind::cachedInput));
    BOOST_TEST(!tokenKindNamed("reasoning").has_value());
}

BOOST_AUTO_TEST_CASE(every_format_has_a_name) {
    for (const UsageFormat format : usageFormats()) BOOST_TEST((usageFormatNamed(nameOf(format)) == format));
    BOOST_TEST(usageFormats().size() == 14U);
    BOOST_TEST(!usageFormatNamed("auto").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
