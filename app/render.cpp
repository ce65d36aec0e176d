#include "app/render.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QPushButton>

#include "core/exchange/document.h"
#include "resources/templates/templates.h"
#include "ui/document/simulation_runner.h"
#include "ui/window/page_list.h"

namespace jupan {
namespace {

void settle() {
    // Queued refreshes and delayed layouts.
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// A page without anything to show offers an example; with it there is something to look at.
void showExample(const MainWindow& window) {
    auto* const example = window.findChild<QPushButton*>(QStringLiteral("tokens.example"));
    if (!example || !example->isVisible()) return;
    example->click();
    settle();
}

/// Alerts that fire on opening are shown, but written nowhere.
Problems openInMemory(const Document& read, ProjectStores& stores, ProjectDocument& document) {
    auto opened = stores.inMemory(read);
    if (!opened) return opened.problems();
    document.open(std::move(opened).value());
    return {};
}

}  // namespace

Problems openForPictures(const QString& path, ProjectStores& stores, ProjectDocument& document) {
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const auto opened = stores.open(path);
        if (!opened) return opened.problems();
        const auto charges = opened.value().store->charges()->whole();
        if (!charges) return charges.problems();
        const auto history = opened.value().store->changeLog()->whole();
        if (!history) return history.problems();
        return openInMemory({opened.value().project, charges.value(), history.value()}, stores, document);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{.code = ProblemCode::fileUnreadable,
                 .path = path.toStdString(),
                 .detail = file.errorString().toStdString()}};
    const QByteArray text = file.readAll();
    const auto read = documentFromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!read) return read.problems();
    return openInMemory(read.value(), stores, document);
}

int renderPages(const QString& folder, bool sampleInBothLanguages, ProjectStores& stores, ProjectDocument& document,
                ViewSettings& view, LanguageSwitch& languages, MainWindow& window) {
    if (!QDir().mkpath(folder)) return -1;
    int written = 0;
    // A page fills itself when it is shown.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    for (const Language language : {Language::korean, Language::english}) {
        const bool korean = language == Language::korean;
        if (sampleInBothLanguages) {
            const auto sample = templateProject("support-automation", korean ? "ko" : "en");
            document.open(stores.inMemory({.project = sample.value()}).value());
        }
        document.simulation().finish();  // so that every picture shows the same, however long a run takes
        languages.use(language, view);
        for (const ThemeMode theme : {ThemeMode::light, ThemeMode::dark}) {
            view.setThemeMode(theme);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                window.resize(size);
                for (const PageEntry& entry : pageEntries()) {
                    window.showPage(entry.id);
                    settle();
                    showExample(window);
                    const QString name =
                        QStringLiteral("%1-%2-%3-%4x%5.png")
                            .arg(QString::fromUtf8(entry.name.data(), static_cast<qsizetype>(entry.name.size())),
                                 korean ? "ko" : "en", theme == ThemeMode::light ? "light" : "dark")
                            .arg(size.width())
                            .arg(size.height());
                    if (!window.grab().save(QDir(folder).filePath(name))) return -1;
                    ++written;
                }
            }
        }
    }
    return written;
}

}  // namespace jupan
