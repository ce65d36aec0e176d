// The ledger of a project as the rest of the program sees it; core/storage keeps it in the project file.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/ledger/ledger.h"
#include "core/usage/read_usage.h"

namespace jupan {

class ChargeLedger;

struct ImportRequest {
    std::string name{};  ///< of the file, for people
    Date today{};
    /// Looks at the ledger with what is new in it before that is kept; a problem refuses the file, and the ledger stays
    /// as it was. Absent: everything is kept. Not called where nothing is new.
    std::function<Problems(const ChargeLedger&)> accept{};
};

/// What came of a file.
struct ImportOutcome {
    ReadResult read{};  ///< why rows were rejected, or the whole file
    /// Of the import that was entered; 0 if the ledger stays as it was, because the file failed, was stopped, or
    /// brought nothing new.
    int number = 0;
    std::uint64_t added = 0;                   ///< rows
    std::uint64_t replaced = 0;                ///< rows that state anew, with other figures, what was there
    std::uint64_t alreadyPresent = 0;          ///< rows
    std::map<std::string, Decimal> amounts{};  ///< exact sums of the added rows, by currency
    Problems problems{};                       ///< why the project file could not be written
};

/// One aggregate of the ledger: `group` is an index into the groups.
struct ChargeRow {
    std::size_t group = 0;
    Date date{};
    ChargeFigures figures{};
};

/// A charge typed by hand.
struct ManualCharge {
    Date date{};
    ChargeGroup group{};
    ChargeFigures figures{};
};

class ChargeLedger {
public:
    virtual ~ChargeLedger() = default;

    /// The imports, ascending by number.
    [[nodiscard]] virtual Result<std::vector<ImportEntry>> imports() const = 0;

    /// Hands over all groups, then every aggregate, by day. Empty, or why the file cannot be read.
    using TakeGroups = std::function<void(const std::vector<ChargeGroup>&)>;
    using TakeRow = std::function<void(const ChargeRow&)>;
    [[nodiscard]] virtual Problems forEach(const TakeGroups& groups, const TakeRow& row) const = 0;

    /// Reads a usage or cost file and adds what is new, all of it or, unless the result is complete, nothing. The same
    /// file again, or one that overlaps, adds nothing twice: a bucket of a report that is there already is stated anew
    /// (`replaced`) or already present, a record of a log or statement already present. Takes as long as the file is
    /// large; may run on a worker as long as nothing else uses the project file.
    virtual ImportOutcome import(ByteStream& stream, const ReadOptions& options, const ImportRequest& request) = 0;

    /// Enters a charge by hand, as an import of its own called `name`; its number. Problems: outOfRange (a count below
    /// 0), overflow, missingField (`charge.currency` beside an amount; neither amount nor count), what save refuses.
    virtual Result<int> enter(const ManualCharge& charge, const ImportRequest& request) = 0;

    /// Takes an import away with the charges that it stated last. unknownReference (`actuals.imports`) if there is none
    /// of that number.
    virtual Problems remove(int import) = 0;

    /// Everything, for the text form.
    [[nodiscard]] virtual Result<Ledger> whole() const = 0;
};

}  // namespace jupan
