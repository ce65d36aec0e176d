#include "core/storage/import_writer.h"

#include <algorithm>

#include "core/audit/stamp.h"
#include "core/ledger/validate_ledger.h"
#include "core/money/decimal_units.h"
#include "core/storage/charge_import.h"
#include "core/storage/import_change.h"
#include "core/storage/read_ledger.h"
#include "core/storage/write_log.h"

namespace jupan::storage {
namespace {

Date dateOf(std::int64_t day) {
    return std::chrono::sys_days(std::chrono::days(day));
}

/// A count or an amount beyond what is held exactly; the outcome of files made to be so.
[[noreturn]] void refuseOverflow(const std::string& field) {
    throw LedgerRefusal{{{.code = ProblemCode::overflow, .path = "charge." + field}}};
}

void addFigures(ChargeFigures& sum, const ChargeFigures& more) {
    sum.requests += more.requests;
    sum.inputTokens += more.inputTokens;
    sum.cachedTokens += more.cachedTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.outputTokens += more.outputTokens;
    if (!more.amount) return;
    const auto total = sum.amount.value_or(Decimal()).plus(*more.amount);
    if (!total) refuseOverflow("amount");
    sum.amount = total.value();
}

/// What could not be read again must not be written.
void checkWritable(const ChargeEntry& entry) {
    Problems problems;
    checkFigures(problems, "charge", entry.figures);
    if (entry.day < firstDayNumber || entry.day > lastDayNumber)
        problems.push_back({.code = ProblemCode::badDate, .path = "charge.date"});
    if (!problems.empty()) throw LedgerRefusal{std::move(problems)};
}

std::int64_t asCount(std::uint64_t count) {
    return static_cast<std::int64_t>(std::min<std::uint64_t>(count, largestCount));
}

}  // namespace

ImportWriter::ImportWriter(OpenDatabase& file, const std::string& name, const ImportRequest& request,
                           const std::function<Problems()>& accept, std::stop_token stop)
    : file_(file), name_(name), request_(request), accept_(accept), stop_(std::move(stop)) {}

void ImportWriter::write(const DailyCharges& sums, const SeenRecords& seen, ImportOutcome& outcome) {
    Database& database = file_.database;
    Transaction transaction(database, Transaction::Kind::write);
    checkUnchanged(file_, name_);
    number_ = nextImport(database, name_);
    LedgerWriter writer(database, groupIds(database, name_));
    alreadyPresent_ = outcome.alreadyPresent;
    try {
        writeSums(writer, sums);
        if (added_ + replaced_ != 0) {
            std::size_t count = 0;
            for (const StoredIdentity& record : seen.newOnes()) {
                if (++count % 4096 == 0 && stop_.stop_requested()) throw Stopped();
                writer.addRecord(record, number_);
            }
            const ImportEntry entry = entryOf(outcome.read);
            Problems problems;
            checkImportEntry(problems, "import", entry);
            if (!problems.empty()) throw LedgerRefusal{std::move(problems)};
            writer.add(entry);
            writer.setLastImport(number_);
            if (replaced_ + alreadyPresent_ != 0) removeUnusedGroups(database);
            if (accept_) problems = accept_();
            if (!problems.empty()) throw LedgerRefusal{std::move(problems)};
            appendChanges(database, stampOf(file_.stamps), {enteredChange(entry, amounts_)});
            transaction.commit();
            outcome.number = number_;
        }
    } catch (const Stopped&) {
        outcome.read.status = ReadResult::Status::stopped;
        outcome.alreadyPresent = 0;
        return;
    }
    outcome.added = added_;
    outcome.replaced = replaced_;
    outcome.alreadyPresent = alreadyPresent_;
    outcome.amounts = std::move(amounts_);
}

void ImportWriter::writeSums(LedgerWriter& writer, const DailyCharges& sums) {
    sums.forEach([&](const Charge& charge, std::uint64_t rows) {
        if (!day_.empty() && day_.front().entry.day != charge.day) writeDay(writer);
        day_.push_back(sumOf(writer, charge, rows));
    });
    writeDay(writer);
}

ImportWriter::Sum ImportWriter::sumOf(LedgerWriter& writer, const Charge& charge, std::uint64_t rows) const {
    const bool record = charge.sameness == Sameness::record;
    const ChargeGroup group = groupOf(charge);
    Sum sum{.entry = {.identity = record ? identityWithin(number_, charge) : stored(jupan::identityOf(charge)),
                      .import = number_,
                      .day = charge.day,
                      .secondOfDay = charge.secondOfDay,
                      .group = writer.groupId(group),
                      .figures = {.requests = charge.requests,
                                  .inputTokens = charge.inputTokens,
                                  .cachedTokens = charge.cachedTokens,
                                  .cacheWriteTokens = charge.cacheWriteTokens,
                                  .outputTokens = charge.outputTokens}},
            .currency = group.currency,
            .rows = rows};
    if (charge.hasAmount) sum.entry.figures.amount = decimalOf(charge.amount);
    checkWritable(sum.entry);
    return sum;
}

void ImportWriter::writeDay(LedgerWriter& writer) {
    if (stop_.stop_requested()) throw Stopped();
    std::ranges::sort(day_, {}, [](const Sum& sum) { return sum.entry.identity; });
    for (std::size_t i = 0; i < day_.size();) {
        Sum& sum = day_[i];
        // Texts that are no part of the identity may tell charges apart that are one.
        for (++i; i < day_.size() && day_[i].entry.identity == sum.entry.identity; ++i) {
            addFigures(sum.entry.figures, day_[i].entry.figures);
            checkWritable(sum.entry);
            sum.rows += day_[i].rows;
        }
        writeOne(writer, sum);
    }
    day_.clear();
}

void ImportWriter::writeOne(LedgerWriter& writer, const Sum& sum) {
    if (writer.addIfAbsent(sum.entry)) {
        added_ += sum.rows;
        if (sum.entry.figures.amount) {
            Decimal& amount = amounts_[sum.currency];
            const auto total = amount.plus(*sum.entry.figures.amount);
            if (!total) refuseOverflow("amount");
            amount = total.value();
        }
    } else if (writer.presentFigures(sum.entry) == sum.entry.figures) {
        alreadyPresent_ += sum.rows;
        return;
    } else {
        writer.replace(sum.entry);
        replaced_ += sum.rows;
    }
    firstDay_ = std::min(firstDay_.value_or(sum.entry.day), sum.entry.day);
    lastDay_ = std::max(lastDay_.value_or(sum.entry.day), sum.entry.day);
}

ImportEntry ImportWriter::entryOf(const ReadResult& read) const {
    ImportEntry entry{.number = number_,
                      .name = request_.name,
                      .format = std::string(read.format ? nameOf(*read.format) : std::string_view()),
                      .day = request_.today,
                      .rowsRead = asCount(read.rowsRead),
                      .added = asCount(added_),
                      .replaced = asCount(replaced_),
                      .alreadyPresent = asCount(alreadyPresent_),
                      .rejected = asCount(read.rejectedRows)};
    if (firstDay_) entry.firstDay = dateOf(*firstDay_);
    if (lastDay_) entry.lastDay = dateOf(*lastDay_);
    return entry;
}

}  // namespace jupan::storage
