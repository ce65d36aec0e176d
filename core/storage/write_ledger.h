// Writes the ledger's tables, always within the caller's transaction. Everything here throws SqlFailure.
#pragma once

#include <map>

#include "core/ledger/ledger.h"
#include "core/storage/database.h"
#include "core/storage/stored_identity.h"

namespace jupan::storage {

struct ChargeEntry {
    StoredIdentity identity{};
    int import = 0;
    std::int64_t day = 0;  ///< since 1970-01-01
    int secondOfDay = 0;
    std::int64_t group = 0;  ///< its id
    ChargeFigures figures{};
};

/// Statements and groups for adding many rows.
class LedgerWriter {
public:
    /// `groups`: those that are there, by their ids.
    LedgerWriter(Database& database, std::map<ChargeGroup, std::int64_t> groups);

    /// The id of a group, which is entered if it is not there. Throws LedgerRefusal if it could not be read again.
    std::int64_t groupId(const ChargeGroup& group);

    void add(const ImportEntry& entry);
    /// False, and nothing is changed, if a charge of that identity is there.
    bool addIfAbsent(const ChargeEntry& charge);
    /// Takes the place of the charge of that identity.
    void replace(const ChargeEntry& charge);
    /// The figures that stand there for the charge's day and identity. Precondition: addIfAbsent was false.
    ChargeFigures presentFigures(const ChargeEntry& charge);
    void addRecord(const StoredIdentity& identity, int import);
    /// The number that the next import counts on from.
    void setLastImport(int number);

private:
    void bindCharge(Statement& statement, const ChargeEntry& charge);

    Database& database_;
    std::map<ChargeGroup, std::int64_t> groups_;
    std::int64_t nextGroup_ = 1;
    Statement insertGroup_;
    Statement insertCharge_;
    Statement updateCharge_;
    Statement selectCharge_;
    Statement insertRecord_;
    std::string amount_;
};

/// What every new file holds of the ledger: the row of `actuals`.
void beginLedger(Database& database);

/// Fills the empty tables. Precondition: validateLedger finds nothing.
void writeLedger(Database& database, const Ledger& ledger);

/// Fills the empty tables with another file's ledger.
void copyLedger(const Database& from, Database& to);

/// Deletes an import with its charges and records, and the groups that have no charge any more; false if it is not
/// there.
bool removeImport(Database& database, int number);

/// Deletes the groups that have no charge any more.
void removeUnusedGroups(Database& database);

}  // namespace jupan::storage
