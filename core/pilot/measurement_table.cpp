#include "core/pilot/measurement_table.h"

#include <algorithm>
#include <utility>

#include "core/usage/byte_stream.h"
#include "core/usage/csv_scanner.h"
#include "core/usage/row_reader.h"

namespace jupan {
namespace {

using Column = MeasurementColumn;

/// Longer texts hold more rows than a pilot has.
constexpr std::size_t mostBytes = std::size_t{64} << 20;
constexpr std::size_t titleRows = 10;

bool isBlank(const MeasurementTable::Record& fields) {
    return std::ranges::all_of(fields, [](std::string_view field) { return plainText(field).empty(); });
}

/// Tab, semicolon or comma: the first of them that the first record has outside quotes.
char delimiterOf(std::string_view text) {
    std::array<bool, 3> seen{};
    bool quoted = false, content = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (content) break;
            continue;
        }
        content = content || c != ' ';
        if (!quoted) seen = {seen[0] || c == '\t', seen[1] || c == ';', seen[2] || c == ','};
    }
    if (seen[0]) return '\t';
    return seen[1] ? ';' : ',';
}

bool isDate(std::string_view text) {
    const MomentResult moment = readMoment(text, DateOrder::notStated);
    return !moment.fault || moment.fault == ReadFaultCode::dateOrderUnclear;
}

}  // namespace

MeasurementFault unreadableMeasurement(ReadFault fault) {
    if (fault.allowed.empty()) fault.allowed = allowedFor(fault.code);
    fault.value = excerpt(fault.value);
    return {.issue = MeasurementIssue::unreadable, .fault = std::move(fault)};
}

std::string MeasurementTable::nameOf(Column column) const {
    if (!hasHeader()) return std::string(measurementColumnName(column));
    const int at = places_[static_cast<std::size_t>(column)];
    return at < 0 ? std::string() : names_[static_cast<std::size_t>(at)];
}

std::string_view MeasurementTable::field(const Row& row, Column column) const {
    const int at = places_[static_cast<std::size_t>(column)];
    if (at < 0 || static_cast<std::size_t>(at) >= row.fields.size()) return {};
    return trimmed(row.fields[static_cast<std::size_t>(at)]);
}

bool MeasurementTable::fail(MeasurementFault fault) {
    failure_ = std::move(fault);
    return false;
}

bool MeasurementTable::failTooMany() {
    return fail({.issue = MeasurementIssue::tooManyRows, .fault = {.allowed = std::to_string(mostMeasurements)}});
}

bool MeasurementTable::read(std::string_view text) {
    if (!decode(text) || !scan() || !findColumns()) return false;
    return rows_.size() <= mostMeasurements || failTooMany();
}

bool MeasurementTable::decode(std::string_view text) {
    if (text.size() > mostBytes) return failTooMany();
    MemoryStream stream(text);
    TextReader reader(stream);
    while (reader.append(text_, std::size_t{1} << 20)) {
    }
    encoding_ = reader.encoding();
    if (reader.fault()) return fail(unreadableMeasurement(*reader.fault()));
    if (const auto fault = undecodableUtf8(text_, 1)) return fail(unreadableMeasurement(*fault));
    return true;
}

bool MeasurementTable::scan() {
    delimiter_ = delimiterOf(text_);
    CsvScanner scanner(text_, delimiter_, 1);
    Row row;
    while (scanner.next(row.fields)) {
        row.line = scanner.line();
        if (isBlank(row.fields)) continue;
        rows_.push_back(row);
        if (rows_.size() > mostMeasurements + titleRows) return failTooMany();
    }
    if (scanner.fault()) return fail(unreadableMeasurement(*scanner.fault()));
    if (rows_.empty()) return fail(unreadableMeasurement({.code = ReadFaultCode::noRows}));
    return true;
}

/// A header among the first rows, or else columns by place.
bool MeasurementTable::findColumns() {
    const std::size_t looked = std::min(rows_.size(), titleRows);
    for (std::size_t i = 0; i < looked; ++i) {
        bool hasDate = false, hasValue = false;
        for (const std::string_view field : rows_[i].fields) {
            const auto column = measurementColumn(field);
            hasDate = hasDate || column == Column::date;
            hasValue = hasValue || column == Column::value;
        }
        if (hasDate && hasValue) return bindHeader(i);
    }
    const auto beginsWithDate = [](const Row& row) { return isDate(row.fields.front()); };
    if (std::none_of(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(looked), beginsWithDate))
        return failWithoutColumns();
    places_[static_cast<std::size_t>(Column::date)] = 0;
    places_[static_cast<std::size_t>(Column::value)] = 1;
    places_[static_cast<std::size_t>(Column::count)] = 2;
    return true;
}

bool MeasurementTable::failWithoutColumns() {
    std::string found;
    for (const std::string_view field : rows_.front().fields)
        found += (found.empty() ? "" : ", ") + std::string(trimmed(field));
    const bool hasDate = std::ranges::any_of(
        rows_.front().fields, [](std::string_view field) { return measurementColumn(field) == Column::date; });
    return fail(
        unreadableMeasurement({.code = ReadFaultCode::missingColumn,
                               .line = rows_.front().line,
                               .column = std::string(measurementColumnName(hasDate ? Column::value : Column::date)),
                               .value = found}));
}

bool MeasurementTable::bindHeader(std::size_t at) {
    const Row& header = rows_[at];
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        names_.emplace_back(trimmed(header.fields[i]));
        const auto column = measurementColumn(header.fields[i]);
        if (!column) continue;
        int& place = places_[static_cast<std::size_t>(*column)];
        if (place >= 0)
            return fail(unreadableMeasurement(
                {.code = ReadFaultCode::duplicateColumn, .line = header.line, .column = names_.back()}));
        place = static_cast<int>(i);
    }
    rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    if (rows_.empty()) return fail(unreadableMeasurement({.code = ReadFaultCode::noRows}));
    return true;
}

}  // namespace jupan
