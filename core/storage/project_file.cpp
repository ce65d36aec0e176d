#include "core/storage/project_file.h"

#include "core/audit/differences.h"
#include "core/audit/stamp.h"
#include "core/audit/validate_history.h"
#include "core/ledger/validate_ledger.h"
#include "core/project/validate.h"
#include "core/storage/apply.h"
#include "core/storage/file_ledger.h"
#include "core/storage/file_log.h"
#include "core/storage/new_file.h"
#include "core/storage/open_database.h"
#include "core/storage/read_ledger.h"
#include "core/storage/rows.h"
#include "core/storage/write_ledger.h"
#include "core/storage/write_log.h"

namespace jupan {

using namespace storage;

struct ProjectFile::Content {
    Content(OpenDatabase database, std::optional<ReadOnlyReason> reason, Project read)
        : opened(std::move(database)),
          readOnly(reason),
          project(std::move(read)),
          ledger(opened, !readOnly.has_value()),
          log(opened) {}

    OpenDatabase opened;
    std::optional<ReadOnlyReason> readOnly;
    Project project;
    FileLedger ledger;
    FileLog log;
};

namespace {

std::optional<ReadOnlyReason> reasonOf(Access access, WriterLock::State state) {
    if (access == Access::read) return ReadOnlyReason::asked;
    if (state == WriterLock::State::held) return std::nullopt;
    return state == WriterLock::State::inUse ? ReadOnlyReason::inUse : ReadOnlyReason::medium;
}

}  // namespace

ProjectFile::ProjectFile(std::unique_ptr<Content> content) : content_(std::move(content)) {}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;
ProjectFile& ProjectFile::operator=(ProjectFile&&) noexcept = default;
ProjectFile::~ProjectFile() = default;

Result<ProjectFile> ProjectFile::open(const std::filesystem::path& path, Access access, const StampSource& stamps) {
    try {
        Project project;
        auto opened = openDatabase(path, access == Access::write, migrations(), project, stamps);
        if (!opened) return opened.problems();
        const auto reason = reasonOf(access, opened.value().lock.state());
        return ProjectFile(std::make_unique<Content>(std::move(opened).value(), reason, std::move(project)));
    } catch (const SqlFailure& failure) {
        return problemOf(failure, nameOf(path), Purpose::reading);
    }
}

Result<ProjectFile> ProjectFile::create(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                                        const Ledger& ledger, const ChangeHistory& history, const StampSource& stamps) {
    Problems problems = writeProjectFile(path, project, ifExists, ledger, history, stamps);
    if (!problems.empty()) return problems;
    return open(path, Access::write, stamps);
}

Result<ProjectFile> ProjectFile::inMemory(Project project, const Ledger& ledger, const ChangeHistory& history,
                                          const StampSource& stamps) {
    if (Problems problems = validate(project); !problems.empty()) return problems;
    if (Problems problems = validateLedger(ledger); !problems.empty()) return problems;
    if (Problems problems = validateHistory(history); !problems.empty()) return problems;
    try {
        OpenDatabase opened{{}, WriterLock(), Database(":memory:", OpenAs::create), stamps};
        // The document's tables hold nothing: save has no need of them.
        fillDatabase(opened.database, {}, recordsOf(project, ledger, history, stamps));
        opened.database.allowTriggers();
        opened.dataVersion = opened.database.number("PRAGMA data_version");
        return ProjectFile(std::make_unique<Content>(std::move(opened), std::nullopt, std::move(project)));
    } catch (const SqlFailure& failure) {
        return problemOf(failure, {}, Purpose::writing);
    } catch (const LedgerRefusal& refusal) {
        return refusal.problems;
    }
}

const std::filesystem::path& ProjectFile::path() const {
    return content_->opened.path;
}

std::optional<ReadOnlyReason> ProjectFile::readOnly() const {
    return content_->readOnly;
}

const Project& ProjectFile::project() const {
    return content_->project;
}

Problems ProjectFile::save(Project project) {
    OpenDatabase& file = content_->opened;
    const std::string name = nameOf(file.path);
    if (readOnly()) return {{.code = ProblemCode::readOnlyFile, .path = name}};
    // What could not be opened again must not be written.
    if (Problems problems = validate(project); !problems.empty()) return problems;
    if (project == content_->project) return {};
    // In memory the document's tables hold nothing.
    const bool kept = !file.path.empty();
    const RowChanges changes = kept ? changesBetween(content_->project, project) : RowChanges{};
    if (kept && file.database.fileHasMoved())
        return {{.code = ProblemCode::fileUnwritable, .path = name, .detail = "moved"}};
    try {
        Transaction transaction(file.database, Transaction::Kind::write);
        // Only a program that does not know our lock can have written since; our picture of the file is out of date.
        if (file.database.number("PRAGMA data_version") != file.dataVersion)
            return {{.code = ProblemCode::fileInUse, .path = name}};
        if (kept) apply(file.database, changes);
        appendChanges(file.database, stampOf(file.stamps), differences(content_->project, project));
        transaction.commit();
    } catch (const SqlFailure& failure) {
        return {problemOf(failure, name, Purpose::writing)};
    }
    content_->project = std::move(project);
    return {};
}

ChargeLedger& ProjectFile::charges() {
    return content_->ledger;
}

const ChargeLedger& ProjectFile::charges() const {
    return content_->ledger;
}

const ChangeLog& ProjectFile::log() const {
    return content_->log;
}

Problems ProjectFile::saveCopy(const std::filesystem::path& path, IfExists ifExists) const {
    std::error_code error;
    if (std::filesystem::equivalent(path, content_->opened.path, error))
        return {{.code = ProblemCode::fileInUse, .path = nameOf(path)}};
    return writeNewFile(path, content_->project, ifExists, [this](Database& database) {
        copyLedger(content_->opened.database, database);
        copyLog(content_->opened.database, database);
    });
}

}  // namespace jupan
