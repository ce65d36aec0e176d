// Reads the ledger's tables. Every value is checked as it is read, since nothing else checks it.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include "core/ledger/ledger.h"
#include "core/ledger/validate_ledger.h"
#include "core/storage/database.h"
#include "core/storage/stored_identity.h"

namespace jupan::storage {

/// Ends the reading of a ledger that no program of ours has written; stays inside this room.
struct LedgerRefusal {
    Problems problems;
};

/// 1970-01-01 is 0.
constexpr std::int64_t dayNumber(Date date) {
    return std::chrono::sys_days(date).time_since_epoch().count();
}
inline constexpr std::int64_t firstDayNumber = dayNumber(firstChargeDay);
inline constexpr std::int64_t lastDayNumber = dayNumber(lastChargeDay);

/// All imports, ascending by number. Throws LedgerRefusal, as all of these, and SqlFailure. `name`: the file's, for
/// problems.
std::vector<ImportEntry> readImports(const Database& database, const std::string& name);

/// The groups in order of their ids, and where in the list an id stands.
struct StoredGroups {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<ChargeGroup> groups{};
    std::vector<std::size_t> indexOfId{};  ///< `none` where there is no such id

    [[nodiscard]] std::size_t indexOf(std::int64_t id) const {
        return id >= 0 && static_cast<std::size_t>(id) < indexOfId.size() ? indexOfId[static_cast<std::size_t>(id)]
                                                                          : none;
    }
};
StoredGroups readGroups(const Database& database, const std::string& name);

/// The ids of the groups, by their texts.
std::map<ChargeGroup, std::int64_t> groupIds(const Database& database, const std::string& name);

struct StoredCharge {
    StoredIdentity identity{};
    int import = 0;
    Date date{};
    int secondOfDay = 0;
    std::size_t group = 0;  ///< index
    ChargeFigures figures{};
};

/// Every charge, by day and then by identity.
void eachCharge(const Database& database, const std::string& name, const StoredGroups& groups,
                const std::function<void(const StoredCharge&)>& take);

/// Every identity of a record, ascending.
void eachRecord(const Database& database, const std::string& name,
                const std::function<void(const StoredIdentity&, int import)>& take);

/// Reads imports, groups and charges for their problems alone; the identities of records are read, and checked, when
/// they are needed. Throws SqlFailure.
Problems checkLedger(const Database& database, const std::string& name);

}  // namespace jupan::storage
