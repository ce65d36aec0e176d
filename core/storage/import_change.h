// What the change log says of an import.
#pragma once

#include <map>
#include <string>

#include "core/audit/change_log.h"
#include "core/ledger/ledger.h"
#include "core/money/decimal.h"

namespace jupan::storage {

/// The import entered; `amounts`: what it added, by currency.
Change enteredChange(const ImportEntry& entry, const std::map<std::string, Decimal>& amounts);

/// The import removed.
Change removedChange(const ImportEntry& entry);

}  // namespace jupan::storage
