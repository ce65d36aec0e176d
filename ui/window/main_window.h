// The window: the flow at the left, the page in the middle, the live result at the right.
#pragma once

#include <QMainWindow>
#include <map>

#include "ui/models/explanation.h"
#include "ui/pages/page.h"
#include "ui/window/file_commands.h"
#include "ui/window/language_switch.h"

class QGridLayout;
class QStackedWidget;

namespace jupan {

class FlowList;
class NoticeBar;
class ResultPanel;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(ProjectDocument& document, ViewSettings& view, LanguageSwitch& languages, ProjectStores& stores,
               Dialogs& dialogs);
    ~MainWindow() override;

    [[nodiscard]] FileCommands& files() const { return *files_; }
    /// Pages are made when they are shown first, so that the window is there at once.
    void showPage(PageId page, const QString& path = {});
    /// The folder that the portfolio showed last time; before its page is shown.
    void setPortfolioFolder(const QString& folder) { portfolioFolder_ = folder; }

signals:
    /// Another folder is shown: the reader's, not the project's.
    void portfolioFolderChanged(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QAction* addCommand(const QString& name, const QKeySequence& shortcut, const std::function<void()>& act);
    void buildActions();
    void fillFileMenu();
    Page& page(PageId id);
    void retranslate();
    void refreshUndo();
    void refreshFlow();
    void countWaiting();
    void adoptDocument();
    void explainFigure(Figure figure, QWidget* at);
    void followSaving();

    ProjectDocument& document_;
    ViewSettings& view_;
    LanguageSwitch& languages_;
    Dialogs& dialogs_;
    ProjectStores& stores_;
    FileCommands* files_;
    TopBar* bar_;
    FlowList* flowList_;
    NoticeBar* notice_;
    QStackedWidget* stack_;
    ResultPanel* results_;
    QGridLayout* zones_;
    std::map<PageId, Page*> pages_;
    PageId current_ = PageId::overview;
    QString portfolioFolder_;
    bool closeRefused_ = false;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    std::map<QString, QAction*> commands_;
};

}  // namespace jupan
