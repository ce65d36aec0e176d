#include "app/file_store.h"

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

private:
    ProjectFile file_;
};

Result<OpenedProject> opened(Result<ProjectFile> file) {
    if (!file) return file.problems();
    Project project = file.value().project();
    return OpenedProject{std::make_unique<FileStore>(std::move(file).value()), std::move(project)};
}

std::filesystem::path toPath(const QString& path) {
    return path.toStdU16String();
}

}  // namespace

Result<OpenedProject> FileStores::open(const QString& path) {
    return opened(ProjectFile::open(toPath(path), Access::write));
}

Result<OpenedProject> FileStores::create(const QString& path, const Project& project, const Ledger& charges) {
    return opened(ProjectFile::create(toPath(path), project, IfExists::replace, charges));
}

Result<OpenedProject> FileStores::inMemory(const Project& project, const Ledger& charges) {
    return opened(ProjectFile::inMemory(project, charges));
}

}  // namespace jupan
