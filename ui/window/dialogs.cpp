#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include "ui/window/new_project_dialog.h"

namespace jupan {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Dialogs", source);
}

}  // namespace

std::optional<NewProject> SystemDialogs::newProject(QWidget* parent, Language language) {
    NewProjectDialog dialog(language, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.choice();
}

QString SystemDialogs::openPath(QWidget* parent) {
    return QFileDialog::getOpenFileName(
        parent, text(QT_TRANSLATE_NOOP("Dialogs", "Open a project")), {},
        text(QT_TRANSLATE_NOOP("Dialogs", "Jupan projects")) + QStringLiteral(" (*.jupan *.json)"));
}

QString SystemDialogs::savePath(QWidget* parent, const QString& suggestion, const QString& suffix) {
    QFileDialog dialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Where to?")), suggestion,
                       QStringLiteral("*.") + suffix);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return dialog.selectedFiles().constFirst();
}

QString SystemDialogs::filePath(QWidget* parent, const FileRequest& request) {
    QStringList patterns;
    for (const QString& suffix : request.suffixes) patterns << QStringLiteral("*.") + suffix;
    QFileDialog dialog(parent, request.title, request.suggestion,
                       QStringLiteral("%1 (%2)").arg(request.kind, patterns.join(u' ')));
    dialog.setOption(QFileDialog::ShowDirsOnly, request.folder);
    dialog.setAcceptMode(request.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setFileMode(request.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (request.folder) dialog.setFileMode(QFileDialog::Directory);
    if (request.save) dialog.setDefaultSuffix(request.suffixes.value(0));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return dialog.selectedFiles().constFirst();
}

void SystemDialogs::print(QWidget* parent, const std::function<void(QPagedPaintDevice&)>& draw) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted) draw(printer);
}

}  // namespace jupan
