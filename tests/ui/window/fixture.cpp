#include "tests/ui/window/fixture.h"

#include <QAction>
#include <QBuffer>
#include <QPdfWriter>

#include "resources/templates/templates.h"
#include "ui/window/notice_bar.h"

namespace jupan::test {
namespace {

class MemoryStore : public ProjectStore {
public:
    MemoryStore(MemoryDisk& disk, QString path) : disk_(disk), path_(std::move(path)) {}
    [[nodiscard]] QString path() const override { return path_; }
    [[nodiscard]] ReadOnlyCause readOnlyCause() const override { return disk_.cause; }
    ChargeLedger* charges() override { return &disk_.charges[path_]; }
    [[nodiscard]] const ChangeLog* changeLog() const override { return &disk_.logs[path_]; }
    Problems save(const Project& project) override {
        if (!disk_.refusal.empty()) return disk_.refusal;
        disk_.logs[path_].add({"2026-11-22T09:00:00Z", "tester"}, differences(disk_.files[path_], project));
        disk_.files[path_] = project;
        return disk_.refusal;
    }

private:
    MemoryDisk& disk_;
    QString path_;
};

}  // namespace

Result<Project> MemoryStores::read(const QString& path) {
    const auto found = disk_.files.find(path);
    if (found == disk_.files.end()) return Problem{.code = ProblemCode::notAProject, .path = path.toStdString()};
    return found->second;
}

Result<OpenedProject> MemoryStores::open(const QString& path) {
    if (!disk_.refusal.empty()) return disk_.refusal;
    const auto found = disk_.files.find(path);
    if (found == disk_.files.end())
        return Problem{.code = ProblemCode::fileUnreadable, .path = path.toStdString(), .detail = "no such file"};
    return OpenedProject{std::make_unique<MemoryStore>(disk_, path), found->second};
}

Result<OpenedProject> MemoryStores::create(const QString& path, const Document& document) {
    if (!disk_.refusal.empty()) return disk_.refusal;
    disk_.files[path] = document.project;
    disk_.logs[path] = MemoryChangeLog(document.history);
    disk_.charges.insert_or_assign(path, MemoryLedger(document.ledger));
    return open(path);
}

Result<OpenedProject> MemoryStores::inMemory(const Document& document) {
    disk_.charges.insert_or_assign(QString(), MemoryLedger(document.ledger));
    disk_.files[QString()] = document.project;
    disk_.logs[QString()] = MemoryChangeLog(document.history);
    return OpenedProject{std::make_unique<MemoryStore>(disk_, QString()), document.project};
}

void AnsweringDialogs::print(QWidget*, const std::function<void(QPagedPaintDevice&)>& draw) {
    QBuffer buffer(&printed);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    draw(writer);
}

Window::Window() {
    languages.use(Language::english, view);
    window = std::make_unique<MainWindow>(document, view, languages, stores, dialogs);
    window->files().openSample("/memory");
    window->resize(1440, 900);
    window->showPage(PageId::overview);
    window->show();
    settle();
}

void Window::settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

void Window::trigger(const QString& command) const {
    find<QAction>(command)->trigger();
    settle();
}

QString Window::notice() const {
    return find<NoticeBar>("notice")->sentence();
}

}  // namespace jupan::test
