// New, open, recent, save a copy, JSON in and out: what the File menu does.
#pragma once

#include <QObject>
#include <QStringList>
#include <optional>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/window/dialogs.h"

namespace jupan {

class FileCommands : public QObject {
    Q_OBJECT
public:
    FileCommands(ProjectDocument& document, ViewSettings& view, ProjectStores& stores, Dialogs& dialogs,
                 QWidget* window);

    void createNew();
    void chooseAndOpen();
    /// A .jupan file is opened in place; a .json file is imported into a new .jupan file the reader names.
    void open(const QString& path);
    /// The sample project, kept as a file in `folder` so that nothing typed into it is lost.
    void openSample(const QString& folder);
    /// Writes the present state to another file and stays with this one.
    void saveCopy();
    void exportJson();

    [[nodiscard]] const QStringList& recent() const { return recent_; }
    void setRecent(const QStringList& paths);

signals:
    void recentChanged();
    /// A file the reader asked for is open now; what was said about an earlier one is over.
    void opened();
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void show(Result<OpenedProject> opened, const QString& path);
    void importJson(const QString& path);
    void report(const QString& path, const Problems& problems);
    /// The open project with its charges and its change log, for a copy in `path`; nothing, and it was said why, if
    /// they cannot be had now.
    std::optional<Document> wholeFor(const QString& path);
    void remember(const QString& path);
    [[nodiscard]] QString suggestedPath(const QString& suffix) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    ProjectStores& stores_;
    Dialogs& dialogs_;
    QWidget* window_;
    QStringList recent_;
};

}  // namespace jupan
