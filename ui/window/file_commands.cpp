#include "ui/window/file_commands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

#include "core/base/whole_file.h"
#include "core/exchange/document.h"
#include "resources/templates/templates.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"

namespace jupan {
namespace {

constexpr int longestRecent = 8;
/// A project of five thousand KPIs is some five megabytes of JSON.
constexpr qint64 largestJson = 256LL * 1024 * 1024;
constexpr int shownProblems = 5;

std::string_view languageCode(Language language) {
    return language == Language::korean ? "ko" : "en";
}

bool isJson(const QString& path) {
    return QFileInfo(path).suffix().compare("json", Qt::CaseInsensitive) == 0;
}

/// The same file, also through a link; QFileInfo's own comparison takes two missing files for one.
bool isSameFile(const QString& first, const QString& second) {
    const QFileInfo a(first);
    const QFileInfo b(second);
    if (a.absoluteFilePath() == b.absoluteFilePath()) return true;
    return a.exists() && b.exists() && a.canonicalFilePath() == b.canonicalFilePath();
}

/// A file name without what file systems refuse.
QString fileNameOf(QString name) {
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    for (QChar& c : name)
        if (refused.contains(c) || !c.isPrint()) c = '_';
    name = name.simplified().left(60);
    return name.isEmpty() ? QStringLiteral("jupan") : name;
}

}  // namespace

FileCommands::FileCommands(ProjectDocument& document, ViewSettings& view, ProjectStores& stores, Dialogs& dialogs,
                           QWidget* window)
    : QObject(window), document_(document), view_(view), stores_(stores), dialogs_(dialogs), window_(window) {}

void FileCommands::createNew() {
    const auto wanted = dialogs_.newProject(window_, view_.language());
    if (!wanted) return;
    const auto project = templateProject(wanted->templateId, languageCode(view_.language()));
    if (!project) return report(wanted->path, project.problems());
    if (QFileInfo::exists(wanted->path))
        return emit failed(tr("“%1” exists already. Choose another name.").arg(wanted->path));
    document_.save();
    show(stores_.create(wanted->path, {.project = project.value()}), wanted->path);
}

void FileCommands::chooseAndOpen() {
    const QString path = dialogs_.openPath(window_);
    if (!path.isEmpty()) open(path);
}

void FileCommands::open(const QString& path) {
    if (isJson(path)) return importJson(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    document_.save();
    // The same file again would meet its own lock.
    if (!document_.path().isEmpty() && isSameFile(document_.path(), absolute)) return;
    show(stores_.open(absolute), absolute);
}

void FileCommands::openSample(const QString& folder) {
    const QString code = QString::fromUtf8(languageCode(view_.language()).data());
    const QString path = QDir(folder).filePath("sample-" + code + ".jupan");
    if (QFileInfo::exists(path)) {
        auto kept = stores_.open(path);
        if (kept) return document_.open(std::move(kept).value());
    }
    auto sample = templateProject("support-automation", languageCode(view_.language()));
    QDir().mkpath(folder);
    auto created = stores_.create(path, {.project = sample.value()});
    if (created) return document_.open(std::move(created).value());
    // Nowhere to keep it: shown without a file, and the bar says so.
    document_.open(stores_.inMemory({.project = sample.value()}).value());
}

void FileCommands::importJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return report(path, {{.code = ProblemCode::fileUnreadable,
                              .path = path.toStdString(),
                              .detail = file.errorString().toStdString()}});
    if (file.size() > largestJson)
        return report(path, {{.code = ProblemCode::fileTooLarge, .path = path.toStdString(), .detail = "256"}});
    const QByteArray text = file.readAll();
    const auto read = documentFromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!read) return report(path, read.problems());
    const QFileInfo source(path);
    const QString target =
        dialogs_.savePath(window_, source.dir().filePath(source.completeBaseName() + ".jupan"), "jupan");
    if (target.isEmpty()) return;
    document_.save();
    show(stores_.create(target, read.value()), target);
}

void FileCommands::show(Result<OpenedProject> opened, const QString& path) {
    if (!opened) return report(path, opened.problems());
    document_.open(std::move(opened).value());
    emit this->opened();
    remember(path);
    switch (document_.readOnlyCause()) {
        case ReadOnlyCause::no:
            break;
        case ReadOnlyCause::medium:
            emit done(tr("This file cannot be written, so it is open read-only. Save a copy to change it."));
            break;
        case ReadOnlyCause::usedByAnotherProgram:
            emit done(tr("Another program has this file open, so it is open read-only here."));
            break;
    }
}

void FileCommands::saveCopy() {
    const QString path = dialogs_.savePath(window_, suggestedPath("jupan"), "jupan");
    if (path.isEmpty()) return;
    if (!document_.path().isEmpty() && isSameFile(path, document_.path()))
        return emit failed(tr("A copy needs another name than the project itself."));
    const auto whole = wholeFor(path);
    if (!whole) return;
    const auto copy = stores_.create(path, *whole);
    if (!copy) return report(path, copy.problems());
    emit done(tr("A copy is kept in “%1”. You go on working in the file you had open.").arg(path));
}

void FileCommands::exportJson() {
    const QString path = dialogs_.savePath(window_, suggestedPath("json"), "json");
    if (path.isEmpty()) return;
    const auto whole = wholeFor(path);
    if (!whole) return;
    const std::string text = documentToJson(whole->project, whole->ledger, whole->history);
    // Beside it first: a full disk leaves the old file as it was.
    if (const Problems problems = writeWhole(std::filesystem::path(path.toStdU16String()), text); !problems.empty())
        return report(path, problems);
    emit done(tr("The project is written to “%1”.").arg(path));
}

std::optional<Document> FileCommands::wholeFor(const QString& path) {
    if (document_.spending().importing()) {
        emit failed(tr("Charges are being imported. Wait until that is done, or cancel it, then try again."));
        return std::nullopt;
    }
    // What waits to be saved is not in the log yet.
    document_.save();
    Document whole{.project = document_.project()};
    if (const ChargeLedger* ledger = document_.charges()) {
        auto charges = ledger->whole();
        if (!charges) return report(path, charges.problems()), std::nullopt;
        whole.ledger = std::move(charges).value();
    }
    if (const ChangeLog* log = document_.changeLog()) {
        auto history = log->whole();
        if (!history) return report(path, history.problems()), std::nullopt;
        whole.history = std::move(history).value();
    }
    return whole;
}

QString FileCommands::suggestedPath(const QString& suffix) const {
    const QString name = fileNameOf(QString::fromStdString(document_.project().settings.name));
    const QString folder = document_.path().isEmpty() ? QDir::homePath() : QFileInfo(document_.path()).absolutePath();
    return QDir(folder).filePath(suffix == "jupan" ? tr("%1 copy").arg(name) + ".jupan" : name + ".json");
}

void FileCommands::report(const QString& path, const Problems& problems) {
    QStringList lines{tr("“%1” was not opened or written:").arg(QFileInfo(path).fileName())};
    for (std::size_t i = 0; i < problems.size() && i < shownProblems; ++i)
        lines << QStringLiteral("· ") + problemLine(problems[i], view_.formatter());
    if (problems.size() > shownProblems)
        lines << tr("and %n more", nullptr, static_cast<int>(problems.size()) - shownProblems);
    emit failed(lines.join('\n'));
}

void FileCommands::setRecent(const QStringList& paths) {
    recent_ = paths.mid(0, longestRecent);
    emit recentChanged();
}

void FileCommands::remember(const QString& path) {
    QStringList paths = recent_;
    paths.removeAll(path);
    paths.prepend(path);
    setRecent(paths);
}

}  // namespace jupan
