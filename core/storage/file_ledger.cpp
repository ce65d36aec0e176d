#include "core/storage/file_ledger.h"

#include <algorithm>

#include "core/audit/stamp.h"
#include "core/ledger/identity_text.h"
#include "core/ledger/validate_ledger.h"
#include "core/storage/charge_import.h"
#include "core/storage/import_change.h"
#include "core/storage/ledger_tables.h"
#include "core/storage/read_ledger.h"
#include "core/storage/write_ledger.h"
#include "core/storage/write_log.h"

namespace jupan::storage {
namespace {

/// Bytes of a whole ledger in memory, which repeats the texts of its groups. A file made to fill the memory has more.
constexpr std::size_t mostWholeBytes = std::size_t{2} << 30;

std::size_t bytesOf(const ChargeGroup& group) {
    std::size_t bytes = 0;
    for (const std::string* text : {&group.vendor, &group.model, &group.project, &group.projectName, &group.key,
                                    &group.lineItem, &group.description, &group.currency})
        bytes += text->size();
    return bytes;
}

/// An entry by hand that says nothing, or something that no charge says.
Problems problemsOf(const ManualCharge& charge) {
    Problems problems;
    checkFigures(problems, "charge", charge.figures);
    checkChargeGroup(problems, "charge", charge.group);
    const ChargeFigures& figures = charge.figures;
    if (figures == ChargeFigures{}) problems.push_back({.code = ProblemCode::missingField, .path = "charge.amount"});
    if (figures.amount && charge.group.currency.empty())
        problems.push_back({.code = ProblemCode::missingField, .path = "charge.currency"});
    if (figures.amount && (*figures.amount > largestChargeTotal() || *figures.amount < largestChargeTotal().negated()))
        problems.push_back({.code = ProblemCode::overflow, .path = "charge.amount", .value = figures.amount->toText()});
    if (!charge.date.ok() || charge.date < firstChargeDay || charge.date > lastChargeDay)
        problems.push_back({.code = ProblemCode::badDate, .path = "charge.date"});
    return problems;
}

ImportEntry entryOf(const ManualCharge& charge, const ImportRequest& request, int number) {
    return {.number = number,
            .name = request.name,
            .format = "manual",
            .day = request.today,
            .rowsRead = 1,
            .added = 1,
            .firstDay = charge.date,
            .lastDay = charge.date};
}

}  // namespace

FileLedger::FileLedger(OpenDatabase& file, bool writable)
    : file_(file), writable_(writable), name_(nameOf(file.path)) {}

template <class Work>
Problems FileLedger::guarded(Purpose purpose, Work work) const {
    try {
        return work();
    } catch (const SqlFailure& failure) {
        return {problemOf(failure, name_, purpose)};
    } catch (const LedgerRefusal& refused) {
        return refused.problems;
    }
}

Problems FileLedger::refusal() const {
    if (!writable_) return {{.code = ProblemCode::readOnlyFile, .path = name_}};
    if (file_.database.fileHasMoved()) return {{.code = ProblemCode::fileUnwritable, .path = name_, .detail = "moved"}};
    return {};
}

Result<std::vector<ImportEntry>> FileLedger::imports() const {
    std::vector<ImportEntry> imports;
    Problems problems = guarded(Purpose::reading, [&]() -> Problems {
        imports = readImports(file_.database, name_);
        return {};
    });
    if (!problems.empty()) return problems;
    return imports;
}

Problems FileLedger::forEach(const TakeGroups& takeGroups, const TakeRow& takeRow) const {
    return guarded(Purpose::reading, [&]() -> Problems {
        // Groups and charges of one moment, should another program be writing.
        Transaction transaction(file_.database, Transaction::Kind::read);
        const StoredGroups groups = readGroups(file_.database, name_);
        takeGroups(groups.groups);
        ChargeRow row;
        eachCharge(file_.database, name_, groups, [&](const StoredCharge& charge) {
            row.group = charge.group;
            row.date = charge.date;
            row.figures = charge.figures;
            takeRow(row);
        });
        return {};
    });
}

ImportOutcome FileLedger::import(ByteStream& stream, const ReadOptions& options, const ImportRequest& request) {
    ImportOutcome outcome;
    outcome.problems = refusal();
    if (!outcome.problems.empty()) return outcome;
    std::function<Problems()> accept;
    if (request.accept) accept = [&] { return request.accept(*this); };
    Problems problems = guarded(Purpose::writing, [&]() -> Problems {
        outcome = importCharges(file_, name_, stream, options, request, accept);
        return {};
    });
    if (!problems.empty()) outcome = {.problems = std::move(problems)};
    return outcome;
}

Result<int> FileLedger::enter(const ManualCharge& charge, const ImportRequest& request) {
    if (Problems problems = refusal(); !problems.empty()) return problems;
    if (Problems problems = problemsOf(charge); !problems.empty()) return problems;
    int number = 0;
    Problems problems = guarded(Purpose::writing, [&]() -> Problems {
        Transaction transaction(file_.database, Transaction::Kind::write);
        checkUnchanged(file_, name_);
        number = nextImport(file_.database, name_);
        const ImportEntry entry = entryOf(charge, request, number);
        Problems found;
        checkImportEntry(found, "import", entry);
        if (!found.empty()) return found;
        LedgerWriter writer(file_.database, groupIds(file_.database, name_));
        const std::int64_t day = dayNumber(charge.date);
        writer.add(entry);
        writer.addIfAbsent(
            {.identity = identityWithin(number, {.format = UsageFormat::mapped, .day = static_cast<std::int32_t>(day)}),
             .import = number,
             .day = day,
             .group = writer.groupId(charge.group),
             .figures = charge.figures});
        writer.setLastImport(number);
        std::map<std::string, Decimal> amounts;
        if (charge.figures.amount) amounts.emplace(charge.group.currency, *charge.figures.amount);
        appendChanges(file_.database, stampOf(file_.stamps), {enteredChange(entry, amounts)});
        transaction.commit();
        return {};
    });
    if (!problems.empty()) return problems;
    return number;
}

Problems FileLedger::remove(int import) {
    if (Problems problems = refusal(); !problems.empty()) return problems;
    return guarded(Purpose::writing, [&]() -> Problems {
        Transaction transaction(file_.database, Transaction::Kind::write);
        checkUnchanged(file_, name_);
        const auto imports = readImports(file_.database, name_);
        const auto entry = std::ranges::find(imports, import, &ImportEntry::number);
        if (entry == imports.end() || !removeImport(file_.database, import))
            return {{.code = ProblemCode::unknownReference,
                     .path = "actuals.imports",
                     .value = std::to_string(import),
                     .detail = "import"}};
        appendChanges(file_.database, stampOf(file_.stamps), {removedChange(*entry)});
        transaction.commit();
        return {};
    });
}

Result<Ledger> FileLedger::whole() const {
    Ledger ledger;
    Problems problems = guarded(Purpose::reading, [&]() -> Problems {
        Transaction transaction(file_.database, Transaction::Kind::read);
        ledger.imports = readImports(file_.database, name_);
        const StoredGroups groups = readGroups(file_.database, name_);
        std::size_t bytes = 0;
        const auto count = [&](std::size_t more) {
            bytes += more;
            if (bytes > mostWholeBytes)
                throw LedgerRefusal{
                    {{.code = ProblemCode::fileTooLarge, .path = name_, .detail = std::to_string(fileLimitMebibytes)}}};
        };
        eachCharge(file_.database, name_, groups, [&](const StoredCharge& charge) {
            count(sizeof(LedgerCharge) + bytesOf(groups.groups[charge.group]));
            ledger.charges.push_back({.identity = toText(identityOf(charge.identity)),
                                      .import = charge.import,
                                      .date = charge.date,
                                      .secondOfDay = charge.secondOfDay,
                                      .group = groups.groups[charge.group],
                                      .figures = charge.figures});
        });
        eachRecord(file_.database, name_, [&](const StoredIdentity& identity, int number) {
            count(sizeof(SeenRecord));
            ledger.records.push_back({.identity = toText(identityOf(identity)), .import = number});
        });
        return {};
    });
    if (!problems.empty()) return problems;
    return ledger;
}

}  // namespace jupan::storage
