#include "core/storage/open_database.h"

#include <algorithm>

#include "core/audit/stamp.h"
#include "core/storage/log_tables.h"
#include "core/storage/read_ledger.h"
#include "core/storage/read_project.h"
#include "core/storage/schema.h"
#include "core/storage/write_log.h"

namespace jupan::storage {
namespace {

/// Checks and reads within one read transaction, so that a save by another program is seen whole or not at all.
Problems checkAndRead(OpenDatabase& file, const std::string& name, Project& project) {
    Transaction transaction(file.database, Transaction::Kind::read);
    // The schema first: the other checks evaluate what it says.
    std::vector<SchemaObject> expected = fileObjects();
    const std::vector<SchemaObject> lost = lostLogTriggers(file.database);
    std::erase_if(expected, [&](const SchemaObject& each) { return std::ranges::find(lost, each) != lost.end(); });
    if (auto problem = checkSchema(file.database, std::move(expected), name)) return {*problem};
    file.dataVersion = file.database.number("PRAGMA data_version");
    if (auto problem = checkIntegrity(file.database, name)) return {*problem};
    // validate() names an unknown reference by its input path; what it cannot see is left to foreign_key_check.
    auto read = readProject(file.database, name);
    if (!read) return read.problems();
    if (auto problem = checkReferences(file.database, name)) return {*problem};
    if (Problems problems = checkLedger(file.database, name); !problems.empty()) return problems;
    project = std::move(read).value();
    return {};
}

/// Puts the triggers of the log back, and says so in it.
void restoreTriggers(OpenDatabase& file) {
    const std::vector<SchemaObject> lost = lostLogTriggers(file.database);
    if (lost.empty()) return;
    Transaction transaction(file.database, Transaction::Kind::write);
    Change change{.action = ChangeAction::noted, .path = "change_log.triggers"};
    for (const SchemaObject& trigger : lost) {
        file.database.run(trigger.sql);
        change.after += (change.after.empty() ? "" : ", ") + trigger.name;
    }
    appendChanges(file.database, stampOf(file.stamps), {change});
    transaction.commit();
}

}  // namespace

Result<OpenDatabase> openDatabase(const std::filesystem::path& path, bool forWriting, std::span<const Migration> steps,
                                  Project& project, const StampSource& stamps) {
    const std::string name = nameOf(path);
    const auto version = checkHeader(path);
    if (!version) return version.problems();
    // SQLite would lay the journal of a linked file beside its target.
    std::error_code error;
    const std::filesystem::path file = std::filesystem::canonical(path, error);
    if (error) return Problem{.code = ProblemCode::fileUnreadable, .path = name, .detail = error.message()};
    if (auto problem = checkJournals(file, name)) return *problem;

    WriterLock lock = forWriting ? WriterLock(file) : WriterLock();
    const bool writable = lock.state() == WriterLock::State::held;
    OpenDatabase opened{file, std::move(lock), Database(file, writable ? OpenAs::readWrite : OpenAs::readOnly), stamps};
    if (version.value() < schemaVersion) {
        if (!writable) opened.database = opened.database.copyInMemory();
        if (auto problem = migrate(opened.database, version.value(), steps, stampOf(stamps), name)) return *problem;
    }
    if (Problems problems = checkAndRead(opened, name, project); !problems.empty()) return problems;
    if (writable) {
        restoreTriggers(opened);
        opened.database.allowTriggers();
    }
    return opened;
}

}  // namespace jupan::storage
