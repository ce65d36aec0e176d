#include "app/file_store.h"

#include <QFile>
#include <chrono>

#include "core/audit/stamp.h"
#include "core/exchange/document.h"
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

/// 5,000 KPIs with provenance take 4 MiB as text, a million charges some 250 MiB; far beyond that it is not a project.
constexpr qint64 textLimitMebibytes = 512;

Result<Project> readJson(const QString& path) {
    QFile file(path);
    const auto refused = [&path](ProblemCode code, std::string detail) {
        return Problem{.code = code, .path = path.toStdString(), .detail = std::move(detail)};
    };
    if (!file.open(QIODevice::ReadOnly)) return refused(ProblemCode::fileUnreadable, file.errorString().toStdString());
    if (file.size() > textLimitMebibytes << 20)
        return refused(ProblemCode::fileTooLarge, std::to_string(textLimitMebibytes));
    const QByteArray text = file.readAll();
    auto document = documentFromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!document) return document.problems();
    return std::move(document.value().project);
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

Result<Project> FileStores::read(const QString& path) {
    auto file = ProjectFile::open(toPath(path), Access::read);
    if (file) return file.value().project();
    Problems problems = file.problems();
    if (problems.front().code == ProblemCode::notAProject && path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readJson(path);
    return problems;
}

}  // namespace jupan
