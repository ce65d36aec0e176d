#include "core/usage/csv_layout.h"

#include <algorithm>

#include "core/usage/plain_text.h"
#include "core/usage/usage_format.h"

namespace jupan {
namespace {

using Role = ColumnRole;

/// Names from the sample files' sources: real exports (OpenAI dashboard, Anthropic console), MicrosoftDocs/azure-docs
/// dataset-schema (pay-as-you-go, EA, MCA), BerriAI/litellm schema.prisma, FOCUS_Spec 1.0–1.3.
std::vector<CsvLayout> makeLayouts() {
    const std::vector<std::string_view> openaiTime{"starttime", "endtime", "starttimeiso", "endtimeiso"};
    return {
        {.format = UsageFormat::focus,
         .dateOrder = DateOrder::yearMonthDay,
         .recognised = {{"billedcost"}, {"billingcurrency"}, {"chargeperiodstart"}, {"chargecategory"}},
         .columns = {{Role::date, {"chargeperiodstart"}},
                     {Role::vendor, {"providername", "serviceprovidername", "publishername"}},
                     {Role::model, {"xmodel"}},
                     {Role::project, {"subaccountid"}},
                     {Role::projectName, {"subaccountname"}},
                     {Role::apiKey, {"xapikey"}},
                     {Role::lineItem, {"chargedescription"}},
                     {Role::description, {"chargecategory"}},
                     {Role::requests, {"xrequestcount"}},
                     {Role::batch, {"xbatch"}},
                     {Role::amount, {"billedcost"}},
                     {Role::currency, {"billingcurrency"}},
                     {Role::quantity, {"consumedquantity"}},
                     {Role::unit, {"consumedunit"}},
                     {Role::tokenType, {"xtokentype"}}}},
        {.format = UsageFormat::azureCosts,
         .vendor = "azure",
         .rule = RowRule::azureMeter,
         .dateOrder = DateOrder::monthDayYear,
         .recognised = {{"metername"},
                        {"pretaxcost", "costinbillingcurrency", "cost"},
                        {"usagedatetime", "date", "usagedate"},
                        {"currency", "billingcurrencycode", "billingcurrency"}},
         .columns = {{Role::date, {"usagedatetime", "date", "usagedate"}},
                     {Role::project, {"resourcegroup", "resourcegroupname"}},
                     {Role::apiKey, {"resourcename", "resourceid", "instanceid"}},
                     {Role::lineItem, {"metername"}},
                     {Role::description, {"metersubcategory", "metercategory"}},
                     {Role::amount, {"pretaxcost", "costinbillingcurrency", "cost"}},
                     {Role::currency, {"billingcurrencycode", "billingcurrency", "currency"}},
                     {Role::quantity, {"usagequantity", "quantity", "consumedquantity"}},
                     {Role::unit, {"unitofmeasure", "unit"}}}},
        {.format = UsageFormat::openaiDashboardCosts,
         .vendor = "openai",
         .rule = RowRule::openaiLineItem,
         .recognised = {{"amountvalue"}, {"amountcurrency"}, {"starttime", "starttimeiso"}},
         .columns = {{Role::date, {"starttimeiso"}},
                     {Role::epoch, {"starttime"}},
                     {Role::project, {"projectid"}},
                     {Role::projectName, {"projectname"}},
                     {Role::apiKey, {"apikeyid"}},
                     {Role::lineItem, {"lineitem"}},
                     {Role::amount, {"amountvalue"}},
                     {Role::currency, {"amountcurrency"}}},
         .timeColumns = openaiTime},
        {.format = UsageFormat::openaiDashboardActivity,
         .vendor = "openai",
         .recognised = {{"nummodelrequests"}, {"inputtokens"}, {"outputtokens"}, {"starttime", "starttimeiso"}},
         .columns = {{Role::date, {"starttimeiso"}},
                     {Role::epoch, {"starttime"}},
                     {Role::model, {"model"}},
                     {Role::project, {"projectid"}},
                     {Role::projectName, {"projectname"}},
                     {Role::apiKey, {"apikeyid"}},
                     {Role::requests, {"nummodelrequests"}},
                     {Role::inputTokens, {"inputtokens"}},
                     {Role::cachedTokens, {"inputcachedtokens"}},
                     {Role::cacheWrite, {"inputcachewritetokens"}},
                     {Role::outputTokens, {"outputtokens"}},
                     {Role::batch, {"batch"}}},
         .timeColumns = openaiTime},
        {.format = UsageFormat::anthropicConsoleCosts,
         .vendor = "anthropic",
         .currency = "USD",
         .rule = RowRule::batchIsAWord,
         .recognised = {{"usagedateutc"}, {"costusd"}},
         .columns = {{Role::date, {"usagedateutc"}},
                     {Role::model, {"model", "modelversion"}},
                     {Role::project, {"workspace"}},
                     {Role::apiKey, {"apikey"}},
                     {Role::lineItem, {"tokentype", "costtype"}},
                     {Role::description, {"usagetype"}},
                     {Role::batch, {"usagetype"}},
                     {Role::amount, {"costusd"}}}},
        {.format = UsageFormat::anthropicConsoleUsage,
         .vendor = "anthropic",
         .rule = RowRule::batchIsAWord,
         .recognised = {{"usagedateutc"}, {"usageinputtokensnocache"}, {"usageoutputtokens"}},
         .columns = {{Role::date, {"usagedateutc"}},
                     {Role::model, {"modelversion", "model"}},
                     {Role::project, {"workspace"}},
                     {Role::apiKey, {"apikey"}},
                     {Role::freshTokens, {"usageinputtokensnocache"}},
                     {Role::cachedTokens, {"usageinputtokenscacheread"}},
                     {Role::cacheWrite, {"usageinputtokenscachewrite5m"}},
                     {Role::cacheWriteHour, {"usageinputtokenscachewrite1h"}},
                     {Role::outputTokens, {"usageoutputtokens"}},
                     {Role::batch, {"usagetype"}}}},
        {.format = UsageFormat::litellmDaily,
         .currency = "USD",
         .recognised = {{"date"}, {"prompttokens"}, {"completiontokens"}, {"spend"}, {"apirequests"}},
         .columns = {{Role::date, {"date"}},
                     {Role::vendor, {"customllmprovider"}},
                     {Role::model, {"model"}},
                     {Role::project, {"teamid"}},
                     {Role::apiKey, {"apikey"}},
                     {Role::requests, {"apirequests"}},
                     {Role::inputTokens, {"prompttokens"}},
                     {Role::cachedTokens, {"cachereadinputtokens"}},
                     {Role::cacheWrite, {"cachecreationinputtokens"}},
                     {Role::outputTokens, {"completiontokens"}},
                     {Role::amount, {"spend"}}}},
        {.format = UsageFormat::litellmSpendLogs,
         .currency = "USD",
         .sameness = Sameness::record,
         .rowIsARequest = true,
         .recognised = {{"requestid"}, {"spend"}, {"starttime"}, {"prompttokens"}},
         .columns = {{Role::date, {"starttime"}},
                     {Role::vendor, {"customllmprovider"}},
                     {Role::model, {"model"}},
                     {Role::project, {"teamid"}},
                     {Role::apiKey, {"apikey"}},
                     {Role::inputTokens, {"prompttokens"}},
                     {Role::outputTokens, {"completiontokens"}},
                     {Role::amount, {"spend"}},
                     {Role::recordId, {"requestid"}}}},
    };
}

bool hasAny(std::span<const std::string> header, std::span<const std::string_view> names) {
    return std::ranges::any_of(names,
                               [&](std::string_view name) { return std::ranges::find(header, name) != header.end(); });
}

}  // namespace

std::span<const CsvLayout> csvLayouts() {
    static const std::vector<CsvLayout> layouts = makeLayouts();
    return layouts;
}

CsvLayout layoutOf(const ColumnMapping& mapping) {
    CsvLayout layout{.format = UsageFormat::mapped,
                     .vendor = mapping.vendor,
                     .currency = mapping.currency,
                     .sameness = mapping.rowsAreRecords ? Sameness::record : Sameness::bucket,
                     .dateOrder = mapping.dateOrder};
    for (const auto& [role, name] : mapping.columns) {
        if (name.empty()) continue;
        layout.columns.push_back({role, {name}});
        layout.recognised.push_back({name});
    }
    return layout;
}

std::string normalisedName(std::string_view name) {
    std::string kept;
    for (const char c : plainText(name)) {
        if (c == ' ' || c == '_' || c == '-' || c == '\n' || c == '\r') continue;
        kept += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return kept;
}

const CsvLayout* layoutFor(std::span<const std::string> header) {
    for (const CsvLayout& layout : csvLayouts()) {
        const bool all = std::ranges::all_of(
            layout.recognised, [&](const std::vector<std::string_view>& names) { return hasAny(header, names); });
        if (all) return &layout;
    }
    return nullptr;
}

}  // namespace jupan
