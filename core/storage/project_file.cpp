#include "core/storage/project_file.h"

#include "core/project/validate.h"
#include "core/storage/apply.h"
#include "core/storage/open_database.h"
#include "core/storage/read_project.h"
#include "core/storage/rows.h"

namespace jupan {

using namespace storage;

struct ProjectFile::Content {
    OpenDatabase opened;
    std::optional<ReadOnlyReason> readOnly;
    Project project;
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

Result<ProjectFile> ProjectFile::open(const std::filesystem::path& path, Access access) {
    try {
        Project project;
        auto opened = openDatabase(path, access == Access::write, migrations(), project);
        if (!opened) return opened.problems();
        const auto reason = reasonOf(access, opened.value().lock.state());
        return ProjectFile(std::make_unique<Content>(Content{std::move(opened).value(), reason, std::move(project)}));
    } catch (const SqlFailure& failure) {
        return problemOf(failure, nameOf(path), Purpose::reading);
    }
}

Result<ProjectFile> ProjectFile::create(const std::filesystem::path& path, const Project& project, IfExists ifExists) {
    if (Problems problems = writeProjectFile(path, project, ifExists); !problems.empty()) return problems;
    return open(path, Access::write);
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
    const RowChanges changes = changesBetween(content_->project, project);
    if (changes.count() == 0) return {};
    if (file.database.fileHasMoved()) return {{.code = ProblemCode::fileUnwritable, .path = name, .detail = "moved"}};
    try {
        Transaction transaction(file.database, Transaction::Kind::write);
        // Only a program that does not know our lock can have written since; our picture of the file is out of date.
        if (file.database.number("PRAGMA data_version") != file.dataVersion)
            return {{.code = ProblemCode::fileInUse, .path = name}};
        apply(file.database, changes);
        transaction.commit();
    } catch (const SqlFailure& failure) {
        return {problemOf(failure, name, Purpose::writing)};
    }
    content_->project = std::move(project);
    return {};
}

Problems ProjectFile::saveCopy(const std::filesystem::path& path, IfExists ifExists) const {
    std::error_code error;
    if (std::filesystem::equivalent(path, content_->opened.path, error))
        return {{.code = ProblemCode::fileInUse, .path = nameOf(path)}};
    return writeProjectFile(path, content_->project, ifExists);
}

}  // namespace jupan
