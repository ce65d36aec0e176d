#include "app/file_store.h"

#include <chrono>

#include "core/audit/stamp.h"
#include "core/storage/project_file.h"

namespace jupan {
namespace {

class FileStore : public ProjectStore {
public:
    explicit FileStore(ProjectFile file) : file_(std::move(file)) {}

    [[nodiscard]] QString path() const override { return QString::fromStdString(file_.path().string()); }

    [[nodiscard]] ReadOnlyCause readOnlyCause() const override {
        if (!file_.readOnly()) return ReadOnlyCause::no;
        return *file_.readOnly() == ReadOnlyReason::inUse ? ReadOnlyCause::usedByAnotherProgram : ReadOnlyCause::medium;
    }

    Problems save(const Project& project) override { return file_.save(project); }

    ChargeLedger* charges() override { return &file_.charges(); }

    [[nodiscard]] const ChangeLog* changeLog() const override { return &file_.log(); }

private:
    ProjectFile file_;
};

Result<OpenedProject> opened(Result<ProjectFile> file) {
    if (!file) return file.problems();
    Project project = file.value().project();
    return OpenedProject{std::make_unique<FileStore>(std::move(file).value()), std::move(project)};
}

/// Who and when the entries of the change log name.
ChangeStamp stampNow() {
    return {timeText(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())), accountName()};
}

std::filesystem::path toPath(const QString& path) {
    return path.toStdU16String();
}

}  // namespace

Result<OpenedProject> FileStores::open(const QString& path) {
    return opened(ProjectFile::open(toPath(path), Access::write, stampNow));
}

Result<OpenedProject> FileStores::create(const QString& path, const Document& document) {
    return opened(ProjectFile::create(toPath(path), document.project, IfExists::replace, document.ledger,
                                      document.history, stampNow));
}

Result<OpenedProject> FileStores::inMemory(const Document& document) {
    return opened(ProjectFile::inMemory(document.project, document.ledger, document.history, stampNow));
}

}  // namespace jupan
