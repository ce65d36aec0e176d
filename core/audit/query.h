// Which entries of the log are asked for, in memory. A file asks with SQL, to the same end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/change_log.h"

namespace jupan {

/// The words of a search, between blanks, Latin letters in lower case.
std::vector<std::string> searchWords(std::string_view text);

/// True if the entry has the query's action and all of its words; `newest` and `limit` count for whoever lists.
bool answers(const ChangeEntry& entry, const ChangeQuery& query);

}  // namespace jupan
