// A whole window over project files in memory, with dialogs that answer by themselves.
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <map>

#include "tests/ui/document/memory_change_log.h"
#include "tests/ui/document/memory_ledger.h"
#include "ui/window/main_window.h"

namespace jupan::test {

/// Files by path; shared by the stores and the test.
struct MemoryDisk {
    std::map<QString, Project> files;
    std::map<QString, MemoryLedger> charges;
    std::map<QString, MemoryChangeLog> logs;
    Problems refusal;  ///< what every open, create and save answers, if not empty
    ReadOnlyCause cause = ReadOnlyCause::no;
};

class MemoryStores : public ProjectStores {
public:
    explicit MemoryStores(MemoryDisk& disk) : disk_(disk) {}
    Result<OpenedProject> open(const QString& path) override;
    Result<OpenedProject> create(const QString& path, const Document& document) override;
    Result<OpenedProject> inMemory(const Document& document) override;
    Result<Project> read(const QString& path) override;

private:
    MemoryDisk& disk_;
};

struct AnsweringDialogs : Dialogs {
    std::optional<NewProject> project;
    QString opened;
    QString saved;
    std::optional<NewProject> newProject(QWidget*, Language) override { return project; }
    QString openPath(QWidget*) override { return opened; }
    QString savePath(QWidget*, const QString&, const QString&) override { return saved; }
    QString filePath(QWidget*, const FileRequest& request) override { return request.save ? saved : opened; }
    /// A printer that keeps what is drawn as PDF; empty: nothing was printed.
    QByteArray printed;
    void print(QWidget*, const std::function<void(QPagedPaintDevice&)>& draw) override;
};

/// The window on the sample project, in English, 1440×900.
struct Window {
    MemoryDisk disk;
    MemoryStores stores{disk};
    AnsweringDialogs dialogs;
    LanguageSwitch languages;
    ViewSettings view{Language::english};
    ProjectDocument document;
    std::unique_ptr<MainWindow> window;

    Window();
    static void settle();
    template <class Widget>
    Widget* find(const QString& name) const {
        return window->findChild<Widget*>(name);
    }
    void trigger(const QString& command) const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] double net() const { return document.results().metrics.net; }
};

}  // namespace jupan::test
