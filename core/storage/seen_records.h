// Which records have been counted: those of the file, and those that an import brings.
#pragma once

#include <cstdint>
#include <vector>

#include "core/storage/database.h"
#include "core/storage/stored_identity.h"

namespace jupan::storage {

class SeenRecords {
public:
    /// More new ones than this are not taken: a gigabyte of a log with a hundred bytes a record.
    static constexpr std::size_t mostNew = 10'000'000;

    /// Nothing is read before the first record is asked for. `name`: the file's, for problems.
    SeenRecords(const Database& database, const std::string& name);

    enum class Taken { isNew, wasThere, noRoom };
    /// Notes the record. Throws SqlFailure and LedgerRefusal while reading the file's.
    Taken take(const StoredIdentity& identity);

    /// The new ones, ascending.
    [[nodiscard]] std::vector<StoredIdentity> newOnes() const;

private:
    [[nodiscard]] std::size_t slotOf(const StoredIdentity& identity) const;
    void grow();

    const Database& database_;
    std::string name_;
    bool read_ = false;
    std::vector<StoredIdentity> present_;  ///< ascending
    std::vector<StoredIdentity> new_;
    /// 1 + index into new_, 0 where free; a power of two, at most half of them taken.
    std::vector<std::uint32_t> slots_;
    /// Of this run: a file cannot be made so that all its records fall into one place.
    std::uint64_t seedHigh_, seedLow_;
};

}  // namespace jupan::storage
