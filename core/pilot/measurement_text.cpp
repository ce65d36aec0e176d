#include "core/pilot/measurement_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/pilot/context_check.h"
#include "core/pilot/measurement_table.h"
#include "core/project/amounts.h"
#include "core/usage/plain_text.h"
#include "core/usage/row_reader.h"

namespace jupan {
namespace {

using Column = MeasurementColumn;
using Row = MeasurementTable::Row;

constexpr std::size_t mostTold = 1'000;
constexpr std::int64_t mostItems = 1'000'000'000;

/// A value without its sign of percent.
struct Bare {
    std::string text{};
    bool percent = false;
};

Bare withoutPercent(std::string_view text) {
    Bare bare{.text = plainText(text)};
    if (!bare.text.ends_with('%')) return bare;
    bare.text = std::string(trimmed(std::string_view(bare.text).substr(0, bare.text.size() - 1)));
    bare.percent = true;
    return bare;
}

/// One reading from its beginning to its end.
class Reader {
public:
    explicit Reader(const MeasurementOptions& options) : options_(options) {}

    MeasurementReading read(std::string_view text) {
        if (!table_.read(text))
            reading_.failure = table_.failure();
        else if (findStyle())
            readRows();
        reading_.encoding = table_.encoding();
        if (reading_.failure) {
            const TextEncoding encoding = reading_.encoding;
            return {.failure = std::move(reading_.failure), .encoding = encoding};
        }
        return std::move(reading_);
    }

private:
    bool fail(MeasurementFault fault) {
        reading_.failure = std::move(fault);
        return false;
    }

    /// Date order and decimal mark, where they are not stated, from what can be read in one way only.
    bool findStyle() {
        order_ = options_.dateOrder;
        mark_ = options_.decimalMark;
        const bool byPlace = !table_.hasHeader();
        // "2026-10-05,12,5" would be 12 of 5 items, or 12.5
        if (byPlace && table_.delimiter() == ',' && mark_ == DecimalMark::comma)
            for (const Row& row : table_.rows())
                if (row.fields.size() > 2)
                    return fail(unreadableMeasurement(
                        {.code = ReadFaultCode::decimalMarkUnclear,
                         .line = row.line,
                         .value = std::string(row.fields[1]) + "," + std::string(row.fields[2])}));
        return findOrder() && findMark();
    }

    bool findOrder() {
        if (order_ != DateOrder::notStated) return true;
        const Row* unclear = nullptr;
        for (const Row& row : table_.rows()) {
            const DateHint hint = dateHint(table_.field(row, Column::date));
            if (hint == DateHint::none) continue;
            if (hint == DateHint::unclear) {
                if (unclear == nullptr) unclear = &row;
                continue;
            }
            const DateOrder told = hint == DateHint::monthDayYear   ? DateOrder::monthDayYear
                                   : hint == DateHint::dayMonthYear ? DateOrder::dayMonthYear
                                                                    : DateOrder::yearMonthDay;
            if (order_ != DateOrder::notStated && order_ != told) return failUnclear(row, Column::date);
            order_ = told;
        }
        return order_ != DateOrder::notStated || unclear == nullptr || failUnclear(*unclear, Column::date);
    }

    bool findMark() {
        if (mark_ != DecimalMark::notStated) return true;
        const Row* unclear = nullptr;
        for (const Row& row : table_.rows()) {
            const MarkHint hint = markHint(withoutPercent(table_.field(row, Column::value)).text);
            // "1,234" alone is one thousand: groups are written so in Korean and English
            if (hint == MarkHint::none || hint == MarkHint::unclearComma) continue;
            if (hint == MarkHint::unclearPoint) {
                if (unclear == nullptr) unclear = &row;
                continue;
            }
            const DecimalMark told = hint == MarkHint::point ? DecimalMark::point : DecimalMark::comma;
            if (mark_ != DecimalMark::notStated && mark_ != told) return failUnclear(row, Column::value);
            mark_ = told;
        }
        return mark_ != DecimalMark::notStated || unclear == nullptr || failUnclear(*unclear, Column::value);
    }

    bool failUnclear(const Row& row, Column column) {
        return fail(unreadableMeasurement(
            {.code = column == Column::date ? ReadFaultCode::dateOrderUnclear : ReadFaultCode::decimalMarkUnclear,
             .line = row.line,
             .column = table_.nameOf(column),
             .value = std::string(table_.field(row, column))}));
    }

    void readRows() {
        std::vector<std::size_t> lines, withoutSign;
        std::vector<double> values;
        for (const Row& row : table_.rows()) {
            PilotObservation observation{.kpi = {options_.kpi}, .phase = options_.phase};
            bool percent = false;
            if (!readRow(row, observation, percent)) continue;
            lines.push_back(row.line);
            values.push_back(observation.value);
            if (!percent) withoutSign.push_back(row.line);
            reading_.observations.push_back(std::move(observation));
        }
        reading_.percent = withoutSign.size() < lines.size();
        if (reading_.percent) reading_.percentMix = std::move(withoutSign);
        for (const std::size_t place : looksLikeOtherPercent(values)) reading_.percentMix.push_back(lines[place]);
        std::ranges::sort(reading_.percentMix);
        reading_.percentMix.erase(std::unique(reading_.percentMix.begin(), reading_.percentMix.end()),
                                  reading_.percentMix.end());
    }

    bool readRow(const Row& row, PilotObservation& observation, bool& percent) {
        const std::size_t width = table_.width();
        for (std::size_t i = width; i < row.fields.size(); ++i)
            if (!trimmed(row.fields[i]).empty())
                return reject({.code = ReadFaultCode::wrongFieldCount,
                               .line = row.line,
                               .value = std::to_string(row.fields.size()),
                               .allowed = std::to_string(width)});
        return readDate(row, observation) && readValue(row, observation, percent) && readCountOf(row, observation) &&
               readPhase(row, observation) && readFlag(row, Column::season, observation.season) &&
               readFlag(row, Column::campaign, observation.campaign) &&
               readFlag(row, Column::excluded, observation.excluded) && readNote(row, observation);
    }

    bool readDate(const Row& row, PilotObservation& observation) {
        const std::string_view text = table_.field(row, Column::date);
        if (text.empty()) return reject(row, Column::date, ReadFaultCode::missingValue);
        const MomentResult moment = readMoment(text, order_);
        if (moment.fault) return reject(row, Column::date, *moment.fault);
        observation.date = std::chrono::sys_days(std::chrono::days(moment.moment.day));
        return true;
    }

    bool readValue(const Row& row, PilotObservation& observation, bool& percent) {
        const Bare bare = withoutPercent(table_.field(row, Column::value));
        if (bare.text.empty()) return reject(row, Column::value, ReadFaultCode::missingValue);
        const AmountResult amount = readAmount(bare.text, mark_);
        if (amount.fault) return reject(row, Column::value, *amount.fault);
        // Three capitals may be a unit ("5 MIN"), and two units in one column would be mixed unseen.
        constexpr std::array<std::string_view, 7> money{"", "KRW", "USD", "EUR", "GBP", "JPY", "CNY"};
        if (std::ranges::find(money, amount.currency) == money.end() || (bare.percent && !amount.currency.empty()))
            return reject(row, Column::value, ReadFaultCode::notANumber);
        observation.value = asDouble(Decimal::fromUnits(amount.units).value());
        percent = bare.percent;
        return true;
    }

    bool readCountOf(const Row& row, PilotObservation& observation) {
        const std::string_view text = table_.field(row, Column::count);
        if (text.empty()) return true;
        const CountResult count = readCount(text, mark_);
        if (count.fault) return reject(row, Column::count, *count.fault);
        if (count.count == 0) return reject(row, Column::count, ReadFaultCode::notWhole, MeasurementIssue::noItems);
        if (count.count > mostItems) return reject(row, Column::count, ReadFaultCode::numberTooLarge);
        observation.count = static_cast<int>(count.count);
        return true;
    }

    bool readPhase(const Row& row, PilotObservation& observation) {
        const std::string_view text = table_.field(row, Column::phase);
        if (text.empty()) return true;
        const auto phase = phaseWord(text);
        if (!phase) return reject(row, Column::phase, ReadFaultCode::missingValue, MeasurementIssue::unknownPhase);
        observation.phase = *phase;
        return true;
    }

    bool readFlag(const Row& row, Column column, bool& into) {
        const auto flag = flagWord(table_.field(row, column));
        if (!flag) return reject(row, column, ReadFaultCode::notYesOrNo);
        into = *flag;
        return true;
    }

    bool readNote(const Row& row, PilotObservation& observation) {
        const std::string_view text = table_.field(row, Column::note);
        if (text.size() > mostTextBytes) return reject(row, Column::note, ReadFaultCode::textTooLong);
        observation.note = std::string(text);
        return true;
    }

    bool reject(const Row& row, Column column, ReadFaultCode code,
                MeasurementIssue issue = MeasurementIssue::unreadable) {
        return reject({.code = code,
                       .line = row.line,
                       .column = table_.nameOf(column),
                       .value = std::string(table_.field(row, column))},
                      issue);
    }
    bool reject(ReadFault fault, MeasurementIssue issue = MeasurementIssue::unreadable) {
        ++reading_.rejectedRows;
        if (reading_.rejected.size() == mostTold) return false;
        MeasurementFault told = unreadableMeasurement(std::move(fault));
        told.issue = issue;
        if (issue != MeasurementIssue::unreadable) told.fault.allowed.clear();
        reading_.rejected.push_back(std::move(told));
        return false;
    }

    const MeasurementOptions& options_;
    MeasurementReading reading_;
    MeasurementTable table_;
    DateOrder order_ = DateOrder::notStated;
    DecimalMark mark_ = DecimalMark::notStated;
};

}  // namespace

MeasurementReading readMeasurements(std::string_view text, const MeasurementOptions& options) {
    return Reader(options).read(text);
}

}  // namespace jupan
