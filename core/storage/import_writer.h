// What an import brings, as rows of the ledger's tables, in one transaction.
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "core/ledger/charge_ledger.h"
#include "core/storage/open_database.h"
#include "core/storage/seen_records.h"
#include "core/storage/write_ledger.h"

namespace jupan::storage {

class ImportWriter {
public:
    ImportWriter(OpenDatabase& file, const std::string& name, const ImportRequest& request,
                 const std::function<Problems()>& accept, std::stop_token stop);

    /// Writes and fills the outcome's counts; nothing is written if there is nothing new, the stop comes, or problems
    /// are found. Throws SqlFailure, LedgerRefusal.
    void write(const DailyCharges& sums, const SeenRecords& seen, ImportOutcome& outcome);

private:
    struct Sum {
        ChargeEntry entry{};
        std::string currency{};
        std::uint64_t rows = 0;
    };
    struct Stopped {};

    void writeSums(LedgerWriter& writer, const DailyCharges& sums);
    /// The sums of one day: those of one identity added up, then each against what is there.
    void writeDay(LedgerWriter& writer);
    void writeOne(LedgerWriter& writer, const Sum& sum);
    [[nodiscard]] Sum sumOf(LedgerWriter& writer, const Charge& charge, std::uint64_t rows) const;
    [[nodiscard]] ImportEntry entryOf(const ReadResult& read) const;

    OpenDatabase& file_;
    std::string name_;
    const ImportRequest& request_;
    const std::function<Problems()>& accept_;
    std::stop_token stop_;
    int number_ = 0;
    std::vector<Sum> day_;
    std::optional<std::int64_t> firstDay_, lastDay_;  ///< of what is added or replaced
    std::uint64_t added_ = 0, replaced_ = 0, alreadyPresent_ = 0;
    std::map<std::string, Decimal> amounts_;
};

}  // namespace jupan::storage
