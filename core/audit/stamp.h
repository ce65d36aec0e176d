// Who and when, as the change log writes them.
#pragma once

#include <chrono>
#include <string>

#include "core/audit/change_log.h"

namespace jupan {

/// The account's name: LOGNAME, USER or USERNAME of the environment, the first that says something; else empty. Bytes
/// that are no UTF-8 make every byte beyond ASCII a "?". Not a proof of anything: whoever starts the program sets them.
std::string accountName();

/// "2026-11-22T16:25:46Z".
std::string timeText(std::chrono::sys_seconds time);

/// The stamp of a source; an empty one if there is none.
ChangeStamp stampOf(const StampSource& source);

/// The first entry of a log: a project of this name begins.
Change createdChange(const std::string& projectName);

}  // namespace jupan
