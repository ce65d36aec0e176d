#include "core/usage/read_usage.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/usage/csv_charges.h"
#include "core/usage/csv_header.h"
#include "core/usage/json_charges.h"
#include "core/usage/plain_text.h"
#include "core/usage/text_reader.h"
#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

constexpr std::size_t beginningBytes = std::size_t{1} << 16;

struct Beginning {
    std::string text{};
    bool whole = false;  ///< the text is all there is
    TextEncoding encoding = TextEncoding::ascii;
    std::optional<ReadFault> fault{};

    [[nodiscard]] bool json() const {
        const std::size_t first = text.find_first_not_of(" \t\r\n");
        return first != std::string::npos && (text[first] == '{' || text[first] == '[');
    }
};

Beginning beginningOf(ByteStream& stream) {
    stream.rewind();
    TextReader reader(stream);
    Beginning beginning;
    // blanks alone say nothing about what follows
    while (beginning.text.size() < beginningBytes && reader.append(beginning.text, beginningBytes)) {
    }
    beginning.whole = beginning.text.size() < beginningBytes;
    beginning.encoding = reader.encoding();
    beginning.fault = reader.fault();
    if (!beginning.fault && beginning.text.empty()) beginning.fault = ReadFault{.code = ReadFaultCode::noRows};
    stream.rewind();
    return beginning;
}

/// Names of columns in Korean card statements, bank exports and common English ones.
ColumnMapping suggestionFor(const std::vector<std::vector<std::string>>& records) {
    using Names = std::vector<std::string_view>;
    const std::array<std::pair<ColumnRole, Names>, 8> known{{
        {ColumnRole::date,
         {"이용일자", "이용일", "이용일시", "승인일자", "승인일", "승인일시", "거래일자", "거래일", "거래일시",
          "매출일자", "사용일자", "사용일", "일자", "날짜", "date", "transactiondate", "postingdate", "day"}},
        {ColumnRole::amount,
         {"이용금액", "승인금액", "매출금액", "거래금액", "사용금액", "결제금액", "청구금액", "출금액", "원화금액",
          "금액", "amount", "cost", "total", "charge", "spend"}},
        {ColumnRole::currency, {"통화", "통화코드", "화폐", "currency", "currencycode"}},
        {ColumnRole::lineItem,
         {"가맹점명", "이용가맹점", "이용가맹점명", "가맹점", "이용하신곳", "적요", "내용", "거래내용", "description",
          "merchant", "memo", "text", "details"}},
        {ColumnRole::model, {"모델", "model"}},
        {ColumnRole::project, {"프로젝트", "project", "projectid"}},
        {ColumnRole::apiKey, {"키", "apikey", "apikeyid", "key"}},
        {ColumnRole::recordId, {"승인번호", "거래번호", "transactionid", "referencenumber"}},
    }};
    ColumnMapping best;
    for (const std::vector<std::string>& record : records) {
        ColumnMapping mapping;
        for (const auto& [role, names] : known) {
            for (const std::string_view name : names) {
                const auto found = std::ranges::find(record, name, normalisedName);
                if (found == record.end()) continue;
                mapping.columns[role] = *found;
                break;
            }
        }
        if (mapping.columns.size() > best.columns.size()) best = std::move(mapping);
    }
    return best;
}

}  // namespace

ReadResult readUsage(ByteStream& stream, const ReadOptions& options, std::span<ChargeSink* const> sinks) {
    ReadResult result;
    const Beginning beginning = beginningOf(stream);
    result.encoding = beginning.encoding;
    if (beginning.fault) {
        result.status = ReadResult::Status::failed;
        result.fault = beginning.fault;
        return result;
    }
    if (beginning.json() && !options.mapping)
        readJsonCharges(stream, options, *sinks.front(), result);
    else
        readCsvCharges(stream, options, sinks, result);
    if (options.stop.stop_requested()) {
        result.status = ReadResult::Status::stopped;
        result.fault.reset();
    }
    return result;
}

DailyUsage readDailyUsage(ByteStream& stream, const ReadOptions& options, unsigned threads) {
    std::vector<DailyCharges> parts(std::max(1U, threads));
    std::vector<ChargeSink*> sinks;
    for (DailyCharges& part : parts) sinks.push_back(&part);
    DailyUsage usage;
    usage.result = readUsage(stream, options, sinks);
    if (usage.result.status != ReadResult::Status::complete) return usage;
    usage.charges = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (usage.charges.merge(parts[i])) continue;
        usage.result.status = ReadResult::Status::failed;
        usage.result.fault = ReadFault{.code = ReadFaultCode::tooManyCharges};
        usage.charges = DailyCharges();
        break;
    }
    return usage;
}

UsagePreview previewUsage(ByteStream& stream, std::size_t records) {
    UsagePreview preview;
    Beginning beginning = beginningOf(stream);
    preview.encoding = beginning.encoding;
    preview.fault = beginning.fault;
    preview.json = beginning.json();
    if (preview.fault) return preview;
    if (preview.json) {
        // what the first records are is told by reading them
        struct Nothing final : ChargeSink {
            bool take(const Charge&) override { return false; }
        } nothing;
        ReadResult result;
        readJsonCharges(stream, {}, nothing, result);
        stream.rewind();
        preview.format = result.format;
        if (!result.format) preview.fault = result.fault;
        return preview;
    }
    if (!beginning.whole) {
        const std::size_t end = beginning.text.find_last_of("\r\n");
        if (end != std::string::npos) beginning.text.resize(end + 1);
    }
    CsvHeader header;
    const std::optional<ReadFault> fault = findHeader(beginning.text, 1, {}, header);
    const CsvPreview csv = previewCsv(beginning.text, records);
    preview.records = csv.records;
    preview.delimiter = fault ? csv.delimiter : header.delimiter;
    if (!fault)
        preview.format = header.layout.format;
    else if (fault->code == ReadFaultCode::unknownFormat)
        preview.suggestion = suggestionFor(preview.records);
    else
        preview.fault = fault;
    return preview;
}

}  // namespace jupan
