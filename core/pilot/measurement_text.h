// Measurements typed, pasted or from a file (CSV, TSV), in any encoding that core/usage reads.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"
#include "core/usage/day_text.h"
#include "core/usage/number_text.h"
#include "core/usage/read_fault.h"
#include "core/usage/text_reader.h"

namespace jupan {

struct MeasurementOptions {
    std::string kpi{};
    PilotPhase phase = PilotPhase::baseline;           ///< of rows that do not say it
    DecimalMark decimalMark = DecimalMark::notStated;  ///< not stated: found from all rows
    DateOrder dateOrder = DateOrder::notStated;        ///< not stated: found from all rows
};

/// More rows are no pilot's measurements.
inline constexpr std::size_t mostMeasurements = 100'000;

enum class MeasurementIssue {
    unreadable,    ///< `fault` says why
    unknownPhase,  ///< neither baseline nor pilot: `fault.value`
    noItems,       ///< a mean of 0 items
    tooManyRows,   ///< of the whole text: more than mostMeasurements
};

/// `fault.line`: from 1, 0 for the whole text; `fault.column` as the text writes it, or date, value, count, phase,
/// season, campaign where it has no header.
struct MeasurementFault {
    MeasurementIssue issue = MeasurementIssue::unreadable;
    ReadFault fault{};
};

struct MeasurementReading {
    std::optional<MeasurementFault> failure{};     ///< of the whole text: then nothing else is there
    std::vector<PilotObservation> observations{};  ///< in the order of the text
    std::vector<MeasurementFault> rejected{};      ///< rows, in the order of the text; at most 1,000 are told
    std::size_t rejectedRows = 0;                  ///< all of them
    /// Lines that look like shares (0.4) among percentages (40), or have no "%" where others have: read as they stand.
    std::vector<std::size_t> percentMix{};
    bool percent = false;  ///< values were written with "%": "40 %" is 40
    TextEncoding encoding = TextEncoding::ascii;
};

/// Columns by name where the first row has the names of a date and of a value, in Korean or English (날짜 date, 값
/// value, 건수 count, 구간 phase, 성수기 season, 캠페인 campaign, and the like); else by place: date, value, count.
/// Delimiter: tab, semicolon or comma, the first that the first row has outside quotes; without a header, a comma
/// divides only where the decimal mark is not stated to be the comma. Values have up to 18 decimals and magnitudes up
/// to 1.7·10^20, and may have thousands separators, a currency sign and "%".
MeasurementReading readMeasurements(std::string_view text, const MeasurementOptions& options);

}  // namespace jupan
