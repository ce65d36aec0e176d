// Column names and words of pasted measurements, in Korean and English.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/project/pilot.h"

namespace jupan {

enum class MeasurementColumn { date, value, count, phase, season, campaign, excluded, note };
inline constexpr std::size_t measurementColumns = static_cast<std::size_t>(MeasurementColumn::note) + 1;

/// "date", "value" …
std::string_view measurementColumnName(MeasurementColumn column);

/// What a column of this name holds; case, blanks, "_", "-" and a unit in brackets behind it do not count.
std::optional<MeasurementColumn> measurementColumn(std::string_view name);

/// A word for a phase, or nothing.
std::optional<PilotPhase> phaseWord(std::string_view word);

/// Yes or no, or nothing; the name of a season is a yes, that of an ordinary time a no.
std::optional<bool> flagWord(std::string_view word);

}  // namespace jupan
