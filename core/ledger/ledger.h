// What was charged, as a project file keeps it and as the section `actuals` of its text writes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/money/decimal.h"
#include "core/project/calendar.h"
#include "core/project/field.h"

namespace jupan {

/// A file that brought something new, or an entry by hand.
struct ImportEntry {
    int number = 0;  ///< 1, 2 … in order of entry; numbers of removed ones are not given again
    std::string name{};
    std::string format{};  ///< nameOf(UsageFormat), or "manual"
    Date day{};            ///< of the import
    std::int64_t rowsRead = 0;
    std::int64_t added = 0;
    std::int64_t replaced = 0;  ///< stated anew by this file, with other figures
    std::int64_t alreadyPresent = 0;
    std::int64_t rejected = 0;
    std::optional<Date> firstDay{};  ///< of its charges
    std::optional<Date> lastDay{};
    bool operator==(const ImportEntry&) const = default;
};

template <class Visitor, Of<ImportEntry> E>
void describe(Visitor& visit, E& entry) {
    visit({.name = "number", .range = Range::positive, .required = true}, entry.number);
    visit({.name = "name"}, entry.name);
    visit({.name = "format", .required = true}, entry.format);
    visit({.name = "day", .required = true}, entry.day);
    visit({.name = "rows_read", .range = Range::nonNegative}, entry.rowsRead);
    visit({.name = "added", .range = Range::nonNegative}, entry.added);
    visit({.name = "replaced", .range = Range::nonNegative}, entry.replaced);
    visit({.name = "already_present", .range = Range::nonNegative}, entry.alreadyPresent);
    visit({.name = "rejected", .range = Range::nonNegative}, entry.rejected);
    visit({.name = "first_day"}, entry.firstDay);
    visit({.name = "last_day"}, entry.lastDay);
}

/// What charges have in common besides their time; rules look at nothing else.
struct ChargeGroup {
    std::string vendor{};
    std::string model{};
    std::string project{};
    std::string projectName{};
    std::string key{};
    std::string lineItem{};
    std::string description{};
    std::string currency{};  ///< as given, in capitals; empty where no amount is stated
    bool batch = false;
    auto operator<=>(const ChargeGroup&) const = default;
};

template <class Visitor, Of<ChargeGroup> E>
void describe(Visitor& visit, E& group) {
    visit({.name = "vendor"}, group.vendor);
    visit({.name = "model"}, group.model);
    visit({.name = "project"}, group.project);
    visit({.name = "project_name"}, group.projectName);
    visit({.name = "key"}, group.key);
    visit({.name = "line_item"}, group.lineItem);
    visit({.name = "description"}, group.description);
    visit({.name = "currency"}, group.currency);
    visit({.name = "batch"}, group.batch);
}

/// Sums of a day (or of a shorter bucket) in one group. Counts are below 2^53.
struct ChargeFigures {
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;       ///< all of them
    std::int64_t cachedTokens = 0;      ///< of these, those read from a cache
    std::int64_t cacheWriteTokens = 0;  ///< of these, those written to one
    std::int64_t outputTokens = 0;
    std::optional<Decimal> amount{};  ///< exactly as charged; negative for a credit; absent: the report states none
    bool operator==(const ChargeFigures&) const = default;
};

template <class Visitor, Of<ChargeFigures> E>
void describe(Visitor& visit, E& figures) {
    visit({.name = "requests", .range = Range::nonNegative}, figures.requests);
    visit({.name = "input_tokens", .range = Range::nonNegative}, figures.inputTokens);
    visit({.name = "cached_tokens", .range = Range::nonNegative}, figures.cachedTokens);
    visit({.name = "cache_write_tokens", .range = Range::nonNegative}, figures.cacheWriteTokens);
    visit({.name = "output_tokens", .range = Range::nonNegative}, figures.outputTokens);
    visit({.name = "amount"}, figures.amount);
}

/// One entry of the ledger.
struct LedgerCharge {
    std::string identity{};  ///< 32 hexadecimal digits (core/usage/charge.h); the ledger holds it once
    int import = 0;          ///< the number of the import that stated it last
    Date date{};             ///< of vendors a day of UTC
    int secondOfDay = 0;     ///< where a bucket begins
    ChargeGroup group{};
    ChargeFigures figures{};
    bool operator==(const LedgerCharge&) const = default;
};

template <class Visitor, Of<LedgerCharge> E>
void describe(Visitor& visit, E& charge) {
    visit({.name = "identity", .required = true}, charge.identity);
    visit({.name = "import", .range = Range::positive, .required = true}, charge.import);
    visit({.name = "date", .required = true}, charge.date);
    visit({.name = "second_of_day", .range = Range::nonNegative}, charge.secondOfDay);
    describe(visit, charge.group);
    describe(visit, charge.figures);
}

/// The identity of a row of a log or statement: such rows are added up, and never counted twice.
struct SeenRecord {
    std::string identity{};
    int import = 0;
    bool operator==(const SeenRecord&) const = default;
};

template <class Visitor, Of<SeenRecord> E>
void describe(Visitor& visit, E& record) {
    visit({.name = "identity", .required = true}, record.identity);
    visit({.name = "import", .range = Range::positive, .required = true}, record.import);
}

/// The whole ledger, for its text form and for tests; the program itself asks for what it needs (charge_ledger.h).
struct Ledger {
    std::vector<ImportEntry> imports{};   ///< ascending by number
    std::vector<LedgerCharge> charges{};  ///< ascending by date, then by identity
    std::vector<SeenRecord> records{};    ///< ascending by identity
    bool operator==(const Ledger&) const = default;
    [[nodiscard]] bool empty() const { return imports.empty() && charges.empty() && records.empty(); }
};

template <class Visitor, Of<Ledger> E>
void describe(Visitor& visit, E& ledger) {
    visit({.name = "imports"}, ledger.imports);
    visit({.name = "charges"}, ledger.charges);
    visit({.name = "records"}, ledger.records);
}

}  // namespace jupan
