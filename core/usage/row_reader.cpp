#include "core/usage/row_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/usage/plain_text.h"
#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

using Role = ColumnRole;

constexpr std::array countRoles{Role::requests,   Role::inputTokens,    Role::freshTokens,  Role::cachedTokens,
                                Role::cacheWrite, Role::cacheWriteHour, Role::outputTokens, Role::quantity};

bool addTo(std::int64_t& sum, std::int64_t count) {
    return !__builtin_add_overflow(sum, count, &sum);
}

std::optional<bool> yesOrNo(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (lower == "true" || lower == "1" || lower == "yes" || lower == "batch") return true;
    if (lower.empty() || lower == "false" || lower == "0" || lower == "no") return false;
    return std::nullopt;
}

}  // namespace

std::string allowedFor(ReadFaultCode code) {
    switch (code) {
        case ReadFaultCode::badDate:
            return "YYYY-MM-DD, YYYY-MM-DD HH:MM, ISO 8601, YYYYMMDD";
        case ReadFaultCode::dateFarAway:
            return std::to_string(firstYear) + "–" + std::to_string(lastYear);
        case ReadFaultCode::dateOrderUnclear:
            return "YYYY-MM-DD, MM/DD/YYYY, DD/MM/YYYY";
        case ReadFaultCode::notANumber:
            return "1234.56, 1,234.56, (500)";
        case ReadFaultCode::decimalMarkUnclear:
            return "1,234.56, 1.234,56";
        case ReadFaultCode::notWhole:
        case ReadFaultCode::negativeCount:
            return "0, 1, 2, …";
        case ReadFaultCode::numberTooLarge:
            return "±1.7e20, 9223372036854775807";
        case ReadFaultCode::notYesOrNo:
            return "true, false";
        case ReadFaultCode::textTooLong:
            return std::to_string(mostTextBytes);
        default:
            return {};
    }
}

std::string BoundColumns::nameOf(ColumnRole role) const {
    const int index = of(role);
    return index < 0 ? std::string() : written_[static_cast<std::size_t>(index)];
}

std::optional<ReadFault> BoundColumns::bind(const CsvLayout& layout, std::vector<std::string> written,
                                            BoundColumns& into) {
    std::vector<std::string> names;
    for (const std::string& name : written) names.push_back(normalisedName(name));
    into.index_.fill(-1);
    for (const CsvLayout::Column& column : layout.columns) {
        for (const std::string_view name : column.names) {
            const auto found = std::ranges::find(names, name);
            if (found == names.end()) continue;
            const auto index = static_cast<std::size_t>(found - names.begin());
            if (std::ranges::count(names, name) > 1)
                return ReadFault{.code = ReadFaultCode::duplicateColumn, .column = written[index]};
            into.index_[static_cast<std::size_t>(column.role)] = static_cast<int>(index);
            break;
        }
    }
    for (const std::string& name : names)
        into.isTime_.push_back(std::ranges::find(layout.timeColumns, name) != layout.timeColumns.end());
    into.written_ = std::move(written);
    if (into.of(Role::date) < 0 && into.of(Role::epoch) < 0)
        return ReadFault{.code = ReadFaultCode::missingColumn, .column = "date"};
    const bool counts = std::ranges::any_of(countRoles, [&](Role role) { return into.of(role) >= 0; });
    if (into.of(Role::amount) < 0 && !counts)
        return ReadFault{.code = ReadFaultCode::missingColumn, .column = "amount"};
    return std::nullopt;
}

RowReader::RowReader(const CsvLayout& layout, const BoundColumns& columns, ReadStyle style)
    : layout_(layout), columns_(columns), style_(style) {}

std::string_view RowReader::field(Fields fields, Role role) const {
    const int index = columns_.of(role);
    return index < 0 ? std::string_view() : fields[static_cast<std::size_t>(index)];
}

bool RowReader::reject(ReadFaultCode code, Role role, std::string_view value, std::string allowed) {
    fault_ = ReadFault{.code = code,
                       .line = line_,
                       .column = columns_.nameOf(role),
                       .value = excerpt(value),
                       .allowed = allowed.empty() ? allowedFor(code) : std::move(allowed)};
    return false;
}

bool RowReader::nothingFilled(Fields fields, bool besidesTime) const {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!(besidesTime && columns_.isTime(i)) && !trimmed(fields[i]).empty()) return false;
    return true;
}

RowReader::Row RowReader::read(std::vector<std::string_view>& fields, std::size_t line, Charge& charge) {
    line_ = line;
    rounded_ = false;
    if (fields.size() != columns_.count()) {
        // spreadsheets add empty cells at the end, and leave a line of nothing but those
        while (fields.size() > columns_.count() && fields.back().empty()) fields.pop_back();
        if (nothingFilled(fields, false)) return Row::blank;
        if (fields.size() != columns_.count()) {
            fault_ = ReadFault{.code = ReadFaultCode::wrongFieldCount,
                               .line = line,
                               .value = std::to_string(fields.size()),
                               .allowed = std::to_string(columns_.count())};
            return Row::rejected;
        }
    }
    charge = Charge{.format = layout_.format,
                    .sameness = layout_.sameness,
                    .vendor = layout_.vendor,
                    .requests = layout_.rowIsARequest ? 1 : 0,
                    .line = line};
    // the amount of a row with use is filled, or its model is
    if (field(fields, Role::amount).empty() && field(fields, Role::requests).empty()) {
        if (nothingFilled(fields, false)) return Row::blank;
        if (!layout_.timeColumns.empty() && nothingFilled(fields, true)) return Row::emptyDay;
    }
    const bool good = readDay(fields, charge) && readTexts(fields, charge) && readCounts(fields, charge) &&
                      readBatch(fields, charge) && readAmountAndCurrency(fields, charge) && applyRule(fields, charge);
    return good ? Row::charge : Row::rejected;
}

bool RowReader::readDay(Fields fields, Charge& charge) {
    Role role = Role::epoch;
    std::string_view text = trimmed(field(fields, role));
    MomentResult result;
    if (!text.empty()) {
        const CountResult seconds = readCount(text, DecimalMark::point);
        if (seconds.fault) return reject(ReadFaultCode::badDate, role, text);
        result = momentOfEpoch(seconds.count);
    } else {
        role = columns_.of(Role::date) < 0 ? Role::epoch : Role::date;
        text = trimmed(field(fields, role));
        if (text.empty()) return reject(ReadFaultCode::missingValue, role, {});
        result = readMoment(text, style_.dateOrder);
    }
    if (result.fault) return reject(*result.fault, role, text);
    charge.day = result.moment.day;
    if (layout_.sameness == Sameness::bucket) charge.secondOfDay = result.moment.second;
    return true;
}

bool RowReader::readTexts(Fields fields, Charge& charge) {
    const auto take = [&](Role role, std::string_view& into) {
        const int index = columns_.of(role);
        if (index < 0) return true;
        const std::string_view text = fields[static_cast<std::size_t>(index)];
        if (text.size() > mostTextBytes) return reject(ReadFaultCode::textTooLong, role, text);
        into = text;
        return true;
    };
    std::string_view vendor;
    if (!take(Role::vendor, vendor) || !take(Role::model, charge.model) || !take(Role::project, charge.project) ||
        !take(Role::projectName, charge.projectName) || !take(Role::apiKey, charge.apiKey) ||
        !take(Role::lineItem, charge.lineItem) || !take(Role::description, charge.description) ||
        !take(Role::recordId, charge.recordId))
        return false;
    if (vendor.empty()) return true;
    if (vendor.size() != vendor_.size() || vendor != vendor_) {
        vendor_ = vendor;
        if (layout_.format != UsageFormat::mapped)
            for (char& c : vendor_)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    charge.vendor = vendor_;
    return true;
}

bool RowReader::readCountOf(Fields fields, Role role, std::int64_t& into) {
    const int index = columns_.of(role);
    if (index < 0) return true;
    const std::string_view text = fields[static_cast<std::size_t>(index)];
    if (text.empty()) return true;
    const CountResult result = readCount(text, style_.decimalMark);
    if (result.fault) return trimmed(text).empty() || reject(*result.fault, role, text);
    return addTo(into, result.count) || reject(ReadFaultCode::numberTooLarge, role, text);
}

bool RowReader::readCounts(Fields fields, Charge& charge) {
    std::int64_t cacheWrites = 0, fresh = 0;
    if (!readCountOf(fields, Role::requests, charge.requests) ||
        !readCountOf(fields, Role::inputTokens, charge.inputTokens) || !readCountOf(fields, Role::freshTokens, fresh) ||
        !readCountOf(fields, Role::cachedTokens, charge.cachedTokens) ||
        !readCountOf(fields, Role::cacheWrite, cacheWrites) ||
        !readCountOf(fields, Role::cacheWriteHour, cacheWrites) ||
        !readCountOf(fields, Role::outputTokens, charge.outputTokens))
        return false;
    charge.cacheWriteTokens = cacheWrites;
    if (columns_.of(Role::freshTokens) < 0) return true;
    const bool fits = addTo(charge.inputTokens, fresh) && addTo(charge.inputTokens, charge.cachedTokens) &&
                      addTo(charge.inputTokens, cacheWrites);
    return fits || reject(ReadFaultCode::numberTooLarge, Role::freshTokens, field(fields, Role::freshTokens));
}

bool RowReader::readBatch(Fields fields, Charge& charge) {
    const std::string_view text = field(fields, Role::batch);
    if (layout_.rule == RowRule::batchIsAWord) {
        charge.batch = text == "batch";
        return true;
    }
    if (text.empty()) return true;
    const std::optional<bool> batch = yesOrNo(trimmed(text));
    if (!batch) return reject(ReadFaultCode::notYesOrNo, Role::batch, text);
    charge.batch = *batch;
    return true;
}

bool RowReader::readAmountAndCurrency(Fields fields, Charge& charge) {
    if (columns_.of(Role::amount) < 0) return true;
    const std::string_view text = field(fields, Role::amount);
    if (trimmed(text).empty()) return reject(ReadFaultCode::missingValue, Role::amount, {});
    const AmountResult amount = readAmount(text, style_.decimalMark);
    if (amount.fault) return reject(*amount.fault, Role::amount, text);
    charge.hasAmount = true;
    charge.amount = amount.units;
    rounded_ = amount.rounded;
    const std::string_view stated = trimmed(field(fields, Role::currency));
    if (stated.size() > mostCurrencyBytes)
        return reject(ReadFaultCode::textTooLong, Role::currency, stated, std::to_string(mostCurrencyBytes));
    if (!stated.empty()) {
        currency_ = stated;
        for (char& c : currency_)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (!amount.currency.empty() && amount.currency != currency_)
            return reject(ReadFaultCode::currencyConflict, Role::amount, text, currency_);
    } else if (!amount.currency.empty()) {
        currency_ = amount.currency;
    } else if (columns_.of(Role::currency) >= 0 && layout_.currency.empty()) {
        return reject(ReadFaultCode::currencyMissing, Role::currency, {});
    } else if (layout_.currency.empty()) {
        return reject(ReadFaultCode::currencyMissing, Role::amount, text);
    } else {
        currency_ = layout_.currency;
    }
    charge.currency = currency_;
    return true;
}

/// Tokens of one kind from a quantity and its unit. Where they are no whole tokens the charge has none: the money
/// stands all the same.
bool RowReader::addTokens(Fields fields, std::optional<TokenKind> kind, Charge& charge) {
    const std::int64_t perUnit = tokensPerUnit(field(fields, Role::unit));
    if (!kind || perUnit == 0) return true;
    const AmountResult quantity = readAmount(field(fields, Role::quantity), style_.decimalMark);
    if (quantity.fault) return true;
    const MoneyResult<Decimal> tokens = decimalOf(quantity.units).times(Decimal::fromMinorUnits(perUnit, 0));
    if (!tokens) return true;
    const MoneyResult<std::int64_t> whole = tokens.value().toMinorUnits(0);
    if (!whole || whole.value() < 0) return true;
    if (*kind == TokenKind::output) {
        charge.outputTokens = whole.value();
    } else {
        charge.inputTokens = whole.value();
        if (*kind == TokenKind::cachedInput) charge.cachedTokens = whole.value();
        if (*kind == TokenKind::cacheWrite) charge.cacheWriteTokens = whole.value();
    }
    return true;
}

bool RowReader::applyRule(Fields fields, Charge& charge) {
    if (layout_.rule == RowRule::openaiLineItem) {
        const LineItemText text = readOpenaiLineItem(charge.lineItem);
        charge.model = text.model;
        charge.batch = text.batch;
    } else if (layout_.rule == RowRule::azureMeter) {
        const MeterText meter = readAzureMeter(charge.lineItem);
        charge.model = meter.model;
        charge.apiKey = charge.apiKey.substr(charge.apiKey.rfind('/') + 1);
        return addTokens(fields, meter.kind, charge);
    } else if (columns_.of(Role::tokenType) >= 0) {
        return addTokens(fields, tokenKindNamed(field(fields, Role::tokenType)), charge);
    }
    return true;
}

}  // namespace jupan
