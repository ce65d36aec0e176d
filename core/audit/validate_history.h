// What no change log may have, whoever wrote it. That its chain holds is another question (chain.h).
#pragma once

#include "core/audit/change_log.h"

namespace jupan {

/// Problems of a log under "change_log": notUtf8, duplicateId (two entries of one number), outOfRange (a number below
/// 1), overflow (one beyond 2^53). Empty if it can be kept. `history.entries` stand ascending by number.
Problems validateHistory(const ChangeHistory& history);

}  // namespace jupan
