#include "core/audit/stamp.h"
#include "core/audit/validate_history.h"
#include "core/ledger/validate_ledger.h"
#include "core/project/validate.h"
#include "core/storage/apply.h"
#include "core/storage/file_check.h"
#include "core/storage/log_tables.h"
#include "core/storage/new_file.h"
#include "core/storage/project_file.h"
#include "core/storage/read_ledger.h"
#include "core/storage/schema.h"
#include "core/storage/unfinished_file.h"
#include "core/storage/write_ledger.h"
#include "core/storage/write_log.h"
#include "core/storage/writer_lock.h"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jupan {

using namespace storage;

namespace {

Problem unwritable(const std::string& name, std::string detail) {
    return {.code = ProblemCode::fileUnwritable, .path = name, .detail = std::move(detail)};
}

/// Makes a rename survive a power failure. Windows does so itself.
void synchroniseFolder(const std::filesystem::path& folder) {
#ifndef _WIN32
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    fsync(handle);
    close(handle);
#else
    (void)folder;
#endif
}

/// Journals left by an earlier file of that name would be played into the new one.
void removeOldJournals(const std::filesystem::path& target) {
    std::error_code ignored;
    for (const char* suffix : {"-journal", "-wal", "-shm"}) std::filesystem::remove(beside(target, suffix), ignored);
}

std::optional<Problem> putInPlace(const std::filesystem::path& temporary, const std::filesystem::path& target,
                                  IfExists ifExists, const std::string& name) {
    std::error_code error;
    if (ifExists == IfExists::refuse) {
        // A hard link never replaces; file systems without hard links get the check just before the renaming.
        if (!std::filesystem::exists(target)) removeOldJournals(target);
        std::filesystem::create_hard_link(temporary, target, error);
        if (!error) return std::nullopt;
        if (std::filesystem::exists(target)) return unwritable(name, "exists");
    } else {
        removeOldJournals(target);
    }
    std::filesystem::rename(temporary, target, error);
    if (error) return unwritable(name, error.message());
    return std::nullopt;
}

}  // namespace

FillRest storage::recordsOf(const Project& project, const Ledger& ledger, const ChangeHistory& history,
                            const StampSource& stamps) {
    return [&](Database& database) {
        writeLedger(database, ledger);
        if (!history.empty())
            writeHistory(database, history);
        else if (stamps)
            appendChanges(database, stamps(), {createdChange(project.settings.name)});
    };
}

void storage::fillDatabase(Database& database, const Project& project, const FillRest& fill) {
    Transaction transaction(database, Transaction::Kind::exclusive);
    database.run("PRAGMA application_id = " + std::to_string(applicationId));
    database.run("PRAGMA user_version = " + std::to_string(schemaVersion));
    for (const SchemaObject& object : fileObjects()) database.run(object.sql);
    const std::size_t tables = documentSchema().size();
    apply(database, {RowsByTable(tables), RowsByTable(tables), allRows(project)});
    beginLedger(database);
    beginLog(database);
    fill(database);
    transaction.commit();
}

Problems storage::writeNewFile(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                               const FillRest& fill) {
    const std::string name = nameOf(path);
    if (Problems problems = validate(project); !problems.empty()) return problems;
    std::error_code error;
    // From the root: SQLite takes a name that starts with "file:" for an address, and the folder of a bare name is "".
    const std::filesystem::path target = std::filesystem::weakly_canonical(std::filesystem::absolute(path), error);
    if (error) return {unwritable(name, error.message())};
    WriterLock lock;
    if (std::filesystem::exists(target, error)) {
        if (ifExists == IfExists::refuse) return {unwritable(name, "exists")};
        if (!std::filesystem::is_regular_file(target, error)) return {unwritable(name, "not a file")};
        lock = WriterLock(target);
        if (lock.state() == WriterLock::State::inUse) return {{.code = ProblemCode::fileInUse, .path = name}};
        if (lock.state() == WriterLock::State::notWritable) return {unwritable(name, "permission")};
    }
    try {
        removeLeftovers(target);
        const UnfinishedFile temporary(target);
        {
            Database database(temporary.path(), OpenAs::create);
            database.run("PRAGMA journal_mode = DELETE");
            fillDatabase(database, project, fill);
        }
        if (auto problem = putInPlace(temporary.path(), target, ifExists, name)) return {*problem};
    } catch (const SqlFailure& failure) {
        return {problemOf(failure, name, Purpose::writing)};
    } catch (const LedgerRefusal& refusal) {
        return refusal.problems;
    } catch (const std::filesystem::filesystem_error& failure) {
        return {unwritable(name, failure.code().message())};
    }
    synchroniseFolder(target.parent_path());
    return {};
}

Problems writeProjectFile(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                          const Ledger& ledger, const ChangeHistory& history, const StampSource& stamps) {
    if (Problems problems = validateLedger(ledger); !problems.empty()) return problems;
    if (Problems problems = validateHistory(history); !problems.empty()) return problems;
    return writeNewFile(path, project, ifExists, recordsOf(project, ledger, history, stamps));
}

}  // namespace jupan
