// The questions that need a box of their own, behind a seam: tests answer them without one.
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <string>

#include "ui/format/formatter.h"
#include "ui/pages/page.h"

class QPagedPaintDevice;
class QWidget;

namespace jupan {

/// What a new project starts from and where it is kept.
struct NewProject {
    std::string templateId;
    QString path;
};

class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// Empty or nothing: the reader thought better of it. The boxes ask before they replace a file.
    virtual std::optional<NewProject> newProject(QWidget* parent, Language language) = 0;
    virtual QString openPath(QWidget* parent) = 0;
    /// `suffix`: "jupan" or "json"; the answer ends in it.
    virtual QString savePath(QWidget* parent, const QString& suggestion, const QString& suffix) = 0;
    /// A file that a page needs.
    virtual QString filePath(QWidget* parent, const FileRequest& request) = 0;
    /// Asks for a printer and has `draw` draw on it; nothing if the reader thinks better of it.
    virtual void print(QWidget* parent, const std::function<void(QPagedPaintDevice&)>& draw) = 0;
};

/// The real ones.
class SystemDialogs : public Dialogs {
public:
    std::optional<NewProject> newProject(QWidget* parent, Language language) override;
    QString openPath(QWidget* parent) override;
    QString savePath(QWidget* parent, const QString& suggestion, const QString& suffix) override;
    QString filePath(QWidget* parent, const FileRequest& request) override;
    void print(QWidget* parent, const std::function<void(QPagedPaintDevice&)>& draw) override;
};

}  // namespace jupan
