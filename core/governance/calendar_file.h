// The roadmap as an iCalendar file (RFC 5545), to be taken into any calendar program.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/schedule.h"

namespace jupan {

/// All-day events in UTF-8 with CRLF line ends, lines folded at 75 octets between characters. `names`: title by id; a
/// step without one is called by its id. `stamp`: when the file is made, UTC, "20261122T162500Z". The events' UIDs are
/// made of the step's id and `calendar`, so that the same file read again changes events in place of doubling them.
std::string calendarText(const std::vector<ScheduledStep>& steps,
                         const std::map<std::string, std::string, std::less<>>& names, std::string_view calendar,
                         std::string_view stamp);

}  // namespace jupan
