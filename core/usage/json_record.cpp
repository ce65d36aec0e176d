#include "core/usage/json_record.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/usage/line_item_text.h"
#include "core/usage/number_text.h"
#include "core/usage/row_reader.h"

namespace jupan {
namespace {

using Kind = JsonValue::Kind;

constexpr auto wantedMembers = std::to_array<std::string_view>(
    {// buckets
     "start_time", "starting_at", "object", "project_id", "api_key_id", "model", "batch", "amount", "currency",
     // OpenAI
     "value", "line_item", "project_name", "num_model_requests", "input_tokens", "output_tokens", "input_cached_tokens",
     "input_cache_write_tokens",
     // Anthropic
     "uncached_input_tokens", "cache_creation", "ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens",
     "cache_read_input_tokens", "service_tier", "workspace_id", "cost_type", "token_type", "description",
     // LiteLLM
     "request_id", "spend", "prompt_tokens", "completion_tokens", "startTime", "custom_llm_provider", "metadata",
     "user_api_key_alias", "user_api_key_team_alias", "request_tags", "team_id", "api_key",
     // Langfuse
     "id", "trace_id", "provided_model_name", "usage_details", "cost_details", "total_cost", "trace_name", "name",
     "input", "output", "total", "tags"});

std::int64_t sumOf(std::initializer_list<std::int64_t> counts, bool& fits) {
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) fits = !__builtin_add_overflow(sum, count, &sum) && fits;
    return sum;
}

}  // namespace

bool isWantedMember(std::string_view name) {
    return std::ranges::find(wantedMembers, name) != wantedMembers.end();
}

std::optional<UsageFormat> formatOfRecord(const JsonValue& record, bool inBucket) {
    const JsonValue* const object = record.find("object");
    const std::string_view kind = object == nullptr ? std::string_view() : std::string_view(object->text);
    const JsonValue* const amount = record.find("amount");
    if (inBucket) {
        if (kind.starts_with("organization.usage.") || record.find("num_model_requests") != nullptr)
            return UsageFormat::openaiUsage;
        if (kind == "organization.costs.result" || (amount != nullptr && amount->kind == Kind::object))
            return UsageFormat::openaiCosts;
        if (record.find("uncached_input_tokens") != nullptr) return UsageFormat::anthropicUsage;
        if (amount != nullptr && amount->kind == Kind::string) return UsageFormat::anthropicCosts;
        return std::nullopt;
    }
    if (record.find("request_id") != nullptr && record.find("spend") != nullptr) return UsageFormat::litellmSpendLogs;
    if (record.find("id") != nullptr &&
        (record.find("trace_id") != nullptr || record.find("usage_details") != nullptr ||
         record.find("provided_model_name") != nullptr))
        return UsageFormat::langfuse;
    return std::nullopt;
}

std::optional<Moment> bucketStart(const JsonValue& bucket, ReadFault& fault) {
    MomentResult result{.fault = ReadFaultCode::missingValue};
    const JsonValue* value = bucket.find("start_time");
    const bool epoch = value != nullptr;
    if (!epoch) value = bucket.find("starting_at");
    if (value != nullptr && epoch) {
        const CountResult seconds = readCount(value->text, DecimalMark::point);
        result = seconds.fault ? MomentResult{.fault = ReadFaultCode::badDate} : momentOfEpoch(seconds.count);
    } else if (value != nullptr) {
        result = readMoment(value->text, DateOrder::yearMonthDay);
    }
    if (!result.fault) return result.moment;
    fault = ReadFault{.code = *result.fault,
                      .line = value == nullptr ? bucket.line : value->line,
                      .column = epoch ? "start_time" : "starting_at",
                      .value = value == nullptr ? std::string() : excerpt(value->text),
                      .allowed = allowedFor(*result.fault)};
    return std::nullopt;
}

bool JsonRecordReader::reject(ReadFaultCode code, std::string_view column, std::string_view value,
                              std::string allowed) {
    fault_ = ReadFault{.code = code,
                       .line = line_,
                       .column = std::string(column),
                       .value = excerpt(value),
                       .allowed = allowed.empty() ? allowedFor(code) : std::move(allowed)};
    return false;
}

bool JsonRecordReader::text(const JsonValue* value, std::string_view name, std::string_view& into) {
    if (value == nullptr || (value->kind != Kind::string && value->kind != Kind::number)) return true;
    if (value->text.size() > mostTextBytes) return reject(ReadFaultCode::textTooLong, name, value->text);
    into = value->text;
    return true;
}

bool JsonRecordReader::count(const JsonValue* value, std::string_view name, std::int64_t& into) {
    if (value == nullptr) return true;
    const CountResult result = readCount(value->text, DecimalMark::point);
    if (result.fault) return reject(*result.fault, name, value->text);
    into = result.count;
    return true;
}

bool JsonRecordReader::amount(const JsonValue* value, std::string_view name, Charge& charge) {
    if (value == nullptr || value->text.empty()) return reject(ReadFaultCode::missingValue, name, {});
    const AmountResult result = readAmount(value->text, DecimalMark::point);
    if (result.fault) return reject(*result.fault, name, value->text);
    charge.hasAmount = true;
    charge.amount = result.units;
    rounded_ = result.rounded;
    return true;
}

bool JsonRecordReader::currency(const JsonValue* value, Charge& charge) {
    if (value == nullptr || value->text.empty()) return reject(ReadFaultCode::currencyMissing, "currency", {});
    if (value->text.size() > mostCurrencyBytes)
        return reject(ReadFaultCode::textTooLong, "currency", value->text, std::to_string(mostCurrencyBytes));
    currency_ = value->text;
    for (char& c : currency_)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    charge.currency = currency_;
    return true;
}

bool JsonRecordReader::day(const JsonValue* value, std::string_view name, Charge& charge) {
    if (value == nullptr) return reject(ReadFaultCode::missingValue, name, {});
    const MomentResult result = readMoment(value->text, DateOrder::yearMonthDay);
    if (result.fault) return reject(*result.fault, name, value->text);
    charge.day = result.moment.day;
    return true;
}

JsonRecordReader::Record JsonRecordReader::read(UsageFormat format, const JsonValue& record, Moment start,
                                                Charge& charge) {
    line_ = record.line;
    rounded_ = false;
    charge = Charge{.format = format, .day = start.day, .secondOfDay = start.second, .line = record.line};
    if (!record.repeatedKey.empty()) {
        reject(ReadFaultCode::duplicateColumn, record.repeatedKey, {});
        return Record::rejected;
    }
    bool good = false;
    switch (format) {
        case UsageFormat::openaiUsage:
            good = openaiUsage(record, charge);
            break;
        case UsageFormat::openaiCosts:
            good = openaiCosts(record, charge);
            break;
        case UsageFormat::anthropicUsage:
            good = anthropicUsage(record, charge);
            break;
        case UsageFormat::anthropicCosts:
            good = anthropicCosts(record, charge);
            break;
        case UsageFormat::litellmSpendLogs:
            good = litellm(record, charge);
            break;
        case UsageFormat::langfuse:
            if (record.find("total_cost") == nullptr && record.at("cost_details", "total") == nullptr &&
                record.at("usage_details", "total") == nullptr && record.at("usage_details", "input") == nullptr)
                return Record::empty;
            good = langfuse(record, charge);
            break;
        default:
            reject(ReadFaultCode::otherFormat, {}, nameOf(format));
    }
    return good ? Record::charge : Record::rejected;
}

bool JsonRecordReader::openaiUsage(const JsonValue& record, Charge& charge) {
    charge.vendor = "openai";
    if (const JsonValue* const batch = record.find("batch")) charge.batch = batch->yes;
    return text(record.find("model"), "model", charge.model) &&
           text(record.find("project_id"), "project_id", charge.project) &&
           text(record.find("api_key_id"), "api_key_id", charge.apiKey) &&
           count(record.find("num_model_requests"), "num_model_requests", charge.requests) &&
           count(record.find("input_tokens"), "input_tokens", charge.inputTokens) &&
           count(record.find("input_cached_tokens"), "input_cached_tokens", charge.cachedTokens) &&
           count(record.find("input_cache_write_tokens"), "input_cache_write_tokens", charge.cacheWriteTokens) &&
           count(record.find("output_tokens"), "output_tokens", charge.outputTokens);
}

bool JsonRecordReader::openaiCosts(const JsonValue& record, Charge& charge) {
    charge.vendor = "openai";
    const bool good = amount(record.at("amount", "value"), "amount.value", charge) &&
                      currency(record.at("amount", "currency"), charge) &&
                      text(record.find("line_item"), "line_item", charge.lineItem) &&
                      text(record.find("project_id"), "project_id", charge.project) &&
                      text(record.find("project_name"), "project_name", charge.projectName) &&
                      text(record.find("api_key_id"), "api_key_id", charge.apiKey);
    const LineItemText item = readOpenaiLineItem(charge.lineItem);
    charge.model = item.model;
    charge.batch = item.batch;
    return good;
}

bool JsonRecordReader::anthropicUsage(const JsonValue& record, Charge& charge) {
    charge.vendor = "anthropic";
    if (const JsonValue* const tier = record.find("service_tier")) charge.batch = tier->text == "batch";
    std::int64_t fresh = 0, write5m = 0, write1h = 0;
    const bool good = text(record.find("model"), "model", charge.model) &&
                      text(record.find("workspace_id"), "workspace_id", charge.project) &&
                      text(record.find("api_key_id"), "api_key_id", charge.apiKey) &&
                      count(record.find("uncached_input_tokens"), "uncached_input_tokens", fresh) &&
                      count(record.at("cache_creation", "ephemeral_5m_input_tokens"),
                            "cache_creation.ephemeral_5m_input_tokens", write5m) &&
                      count(record.at("cache_creation", "ephemeral_1h_input_tokens"),
                            "cache_creation.ephemeral_1h_input_tokens", write1h) &&
                      count(record.find("cache_read_input_tokens"), "cache_read_input_tokens", charge.cachedTokens) &&
                      count(record.find("output_tokens"), "output_tokens", charge.outputTokens);
    if (!good) return false;
    bool fits = true;
    charge.cacheWriteTokens = sumOf({write5m, write1h}, fits);
    charge.inputTokens = sumOf({fresh, charge.cachedTokens, write5m, write1h}, fits);
    return fits || reject(ReadFaultCode::numberTooLarge, "uncached_input_tokens", {});
}

/// Amounts are in cents: "123.45" is 1.23 dollars and 45 hundredths of a cent.
bool JsonRecordReader::anthropicCosts(const JsonValue& record, Charge& charge) {
    charge.vendor = "anthropic";
    if (const JsonValue* const tier = record.find("service_tier")) charge.batch = tier->text == "batch";
    if (!amount(record.find("amount"), "amount", charge)) return false;
    const MoneyResult<Decimal> units =
        decimalOf(charge.amount)
            .timesRounded(Decimal::fromMinorUnits(1, 2), Decimal::fractionDigits, Rounding::halfEven);
    rounded_ = rounded_ || charge.amount % 100 != 0;
    charge.amount = units.value().units();
    const JsonValue* const kind = record.find("token_type");
    return currency(record.find("currency"), charge) && text(record.find("model"), "model", charge.model) &&
           text(record.find("workspace_id"), "workspace_id", charge.project) &&
           text(record.find("description"), "description", charge.lineItem) &&
           text(kind == nullptr ? record.find("cost_type") : kind, "token_type", charge.description);
}

bool JsonRecordReader::litellm(const JsonValue& record, Charge& charge) {
    charge.sameness = Sameness::record;
    charge.secondOfDay = 0;
    charge.requests = 1;
    charge.currency = "USD";
    const JsonValue* const team = record.at("metadata", "user_api_key_team_alias");
    const JsonValue* const key = record.at("metadata", "user_api_key_alias");
    if (const JsonValue* const tags = record.find("request_tags")) {
        tags_.clear();
        for (const JsonValue& tag : tags->items) tags_ += (tags_.empty() ? "" : ", ") + tag.text;
        if (tags_.size() > mostTextBytes) return reject(ReadFaultCode::textTooLong, "request_tags", tags_);
        charge.lineItem = tags_;
    }
    return day(record.find("startTime"), "startTime", charge) && amount(record.find("spend"), "spend", charge) &&
           text(record.find("request_id"), "request_id", charge.recordId) &&
           text(record.find("model"), "model", charge.model) &&
           text(record.find("custom_llm_provider"), "custom_llm_provider", charge.vendor) &&
           text(record.find("team_id"), "team_id", charge.project) &&
           text(team, "metadata.user_api_key_team_alias", charge.projectName) &&
           text(key == nullptr ? record.find("api_key") : key, "api_key", charge.apiKey) &&
           count(record.find("prompt_tokens"), "prompt_tokens", charge.inputTokens) &&
           count(record.find("completion_tokens"), "completion_tokens", charge.outputTokens);
}

bool JsonRecordReader::langfuse(const JsonValue& record, Charge& charge) {
    charge.sameness = Sameness::record;
    charge.requests = 1;
    const JsonValue* const trace = record.find("trace_name");
    const JsonValue* const cost =
        record.find("total_cost") == nullptr ? record.at("cost_details", "total") : record.find("total_cost");
    if (cost != nullptr && !amount(cost, "total_cost", charge)) return false;
    if (charge.hasAmount) charge.currency = "USD";
    return day(record.find("start_time"), "start_time", charge) && text(record.find("id"), "id", charge.recordId) &&
           text(record.find("provided_model_name"), "provided_model_name", charge.model) &&
           text(record.find("project_id"), "project_id", charge.project) &&
           text(trace == nullptr ? record.find("name") : trace, "trace_name", charge.lineItem) &&
           count(record.at("usage_details", "input"), "usage_details.input", charge.inputTokens) &&
           count(record.at("usage_details", "output"), "usage_details.output", charge.outputTokens);
}

}  // namespace jupan
