// A usage or cost file becomes charges of the ledger.
#pragma once

#include <functional>

#include "core/ledger/charge_ledger.h"
#include "core/storage/open_database.h"
#include "core/storage/stored_identity.h"

namespace jupan::storage {

/// As ChargeLedger::import. The file is read first, and what it brings is then written in one transaction: the project
/// file is not held while a large file is read. `accept`: ImportRequest's, of this ledger; called within the
/// transaction. Throws SqlFailure, LedgerRefusal.
ImportOutcome importCharges(OpenDatabase& file, const std::string& name, ByteStream& stream, const ReadOptions& options,
                            const ImportRequest& request, const std::function<Problems()>& accept);

/// The identity of what is no bucket of a report: the records of one import and day added up in one group, or a charge
/// entered by hand. `charge`: day and texts.
StoredIdentity identityWithin(int import, Charge charge);

/// What charges of the group are called; the identity's texts and no more.
ChargeGroup groupOf(const Charge& charge);

/// Throws LedgerRefusal (fileInUse) if another program, which does not know our lock, has written the file since it was
/// opened: what is known of it is out of date. Precondition: within a transaction.
void checkUnchanged(const OpenDatabase& file, const std::string& name);

/// The number of the next import. Throws as the others.
int nextImport(const Database& database, const std::string& name);

}  // namespace jupan::storage
