#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"
#include "ui/pages/checklists_page.h"
#include "ui/pages/explanation_popup.h"
#include "ui/pages/overview_next_steps.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/card.h"
#include "ui/window/flow_list.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_list.h"
#include "ui/window/result_panel.h"
#include "ui/window/top_bar.h"

namespace jupan {
namespace {

/// Below this width the results become a strip under the page.
constexpr int stripWidth = 1180;

QString localFile(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

}  // namespace

MainWindow::MainWindow(ProjectDocument& document, ViewSettings& view, LanguageSwitch& languages, ProjectStores& stores,
                       Dialogs& dialogs)
    : document_(document),
      view_(view),
      languages_(languages),
      dialogs_(dialogs),
      stores_(stores),
      files_(new FileCommands(document, view, stores, dialogs, this)),
      bar_(new TopBar(document, view)),
      flowList_(new FlowList),
      notice_(new NoticeBar),
      stack_(new QStackedWidget),
      results_(new ResultPanel(document, view)) {
    setObjectName("window");
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    stack_->setObjectName("pages");

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice_);
    column->addWidget(stack_, 1);

    auto* central = new QWidget;
    zones_ = new QGridLayout(central);
    zones_->setContentsMargins(0, 0, 0, 0);
    zones_->setSpacing(0);
    zones_->addWidget(bar_, 0, 0, 1, 3);
    zones_->addWidget(flowList_, 1, 0, 2, 1);
    zones_->addWidget(middle, 1, 1);
    zones_->addWidget(results_, 1, 2, 2, 1);
    zones_->setColumnStretch(1, 1);
    zones_->setRowStretch(1, 1);
    setCentralWidget(central);

    for (const PageEntry& entry : pageEntries()) flowList_->addPage(entry);
    buildActions();
    connect(flowList_, &FlowList::chosen, this, [this](PageId id) { showPage(id); });
    connect(results_, &ResultPanel::figureClicked, this, &MainWindow::explainFigure);
    connect(bar_, &TopBar::pageRequested, this, &MainWindow::showPage);
    connect(bar_, &TopBar::languageChosen, this, [this](Language language) { languages_.use(language, view_); });
    connect(files_, &FileCommands::opened, notice_, &NoticeBar::dismiss);
    connect(files_, &FileCommands::failed, this,
            [this](const QString& sentence) { notice_->show(sentence, NoticeBar::Tone::trouble); });
    connect(files_, &FileCommands::done, this,
            [this](const QString& sentence) { notice_->show(sentence, NoticeBar::Tone::information); });
    connect(&document, &ProjectDocument::opened, this, &MainWindow::adoptDocument);
    connect(&document, &ProjectDocument::changed, this, &MainWindow::refreshFlow);
    connect(&document, &ProjectDocument::resultsChanged, this, &MainWindow::countWaiting);
    connect(&document, &ProjectDocument::undoChanged, this, &MainWindow::refreshUndo);
    connect(&document, &ProjectDocument::saveStateChanged, this, &MainWindow::followSaving);
    // Leaving a field ends its undo step and writes it to the file.
    connect(qApp, &QApplication::focusChanged, &document, &ProjectDocument::closeStep);
    retranslate();
    adoptDocument();
}

MainWindow::~MainWindow() {
    // QWidget's destructor removes the fields, the focus moves and the document saves: this is no MainWindow any more.
    document_.disconnect(this);
}

// Commands ----------------------------------------------------------------------------------------------------------

QAction* MainWindow::addCommand(const QString& name, const QKeySequence& shortcut, const std::function<void()>& act) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    commands_[name] = action;
    return action;
}

void MainWindow::buildActions() {
    addCommand("file.new", QKeySequence::New, [this] { files_->createNew(); });
    addCommand("file.open", QKeySequence::Open, [this] { files_->chooseAndOpen(); });
    addCommand("file.copy", QKeySequence("Ctrl+Shift+S"), [this] { files_->saveCopy(); });
    addCommand("file.export", QKeySequence("Ctrl+E"), [this] { files_->exportJson(); });
    addCommand("file.quit", QKeySequence("Ctrl+Q"), [this] { close(); });
    undo_ = addCommand("edit.undo", QKeySequence::Undo, [this] { document_.undo(); });
    redo_ = addCommand("edit.redo", QKeySequence("Ctrl+Shift+Z"), [this] { document_.redo(); });
    bar_->setUndoActions(undo_, redo_);
    int key = 1;
    for (const PageEntry& entry : pageEntries())
        addCommand(QStringLiteral("page.%1").arg(key), QKeySequence(QStringLiteral("Ctrl+%1").arg(key)),
                   [this, id = entry.id] { showPage(id); }),
            ++key;
    connect(bar_->fileMenu(), &QMenu::aboutToShow, this, &MainWindow::fillFileMenu);
}

void MainWindow::fillFileMenu() {
    QMenu& menu = *bar_->fileMenu();
    menu.clear();
    menu.addAction(commands_.at("file.new"));
    menu.addAction(commands_.at("file.open"));
    QMenu* recent = menu.addMenu(tr("Open recent"));
    recent->setEnabled(!files_->recent().isEmpty());
    for (const QString& path : files_->recent()) {
        QAction* action = recent->addAction(QFileInfo(path).fileName().replace("&", "&&"));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { files_->open(path); });
    }
    menu.addSeparator();
    menu.addAction(commands_.at("file.copy"));
    menu.addAction(commands_.at("file.export"));
    menu.addSeparator();
    menu.addAction(commands_.at("file.quit"));
}

void MainWindow::refreshUndo() {
    undo_->setEnabled(document_.canUndo());
    redo_->setEnabled(document_.canRedo());
    undo_->setText(tr("Undo"));
    redo_->setText(tr("Redo"));
    undo_->setToolTip(document_.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(document_.undoName()) : tr("Nothing to undo"));
    redo_->setToolTip(document_.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(document_.redoName())
                                          : tr("Nothing to redo"));
}

// Pages -------------------------------------------------------------------------------------------------------------

Page& MainWindow::page(PageId id) {
    const auto known = pages_.find(id);
    if (known != pages_.end()) return *known->second;
    Page* made = pageEntry(id).make(document_, view_);
    connect(made, &Page::pageRequested, this, &MainWindow::showPage);
    connect(made, &Page::fileRequested, this, [this](const FileRequest& request, const FileTaker& take) {
        const QString path = dialogs_.filePath(this, request);
        if (!path.isEmpty()) take(path);
    });
    if (const auto* lists = qobject_cast<ChecklistsPage*>(made))
        connect(lists, &ChecklistsPage::printRequested, this,
                [this](const PaperTaker& draw) { dialogs_.print(this, draw); });
    if (auto* portfolio = qobject_cast<PortfolioPage*>(made)) {
        portfolio->setReader([this](const QString& path) { return stores_.read(path); });
        portfolio->setLastFolder(portfolioFolder_);
        connect(portfolio, &PortfolioPage::folderChanged, this, &MainWindow::portfolioFolderChanged);
    }
    stack_->addWidget(made);
    pages_[id] = made;
    return *made;
}

void MainWindow::showPage(PageId id, const QString& path) {
    current_ = id;
    Page& shown = page(id);
    stack_->setCurrentWidget(&shown);
    flowList_->setCurrent(id);
    if (!path.isEmpty()) shown.reveal(path);
}

void MainWindow::explainFigure(Figure figure, QWidget* at) {
    ExplanationPopup::showAt(explain(figure, document_.project(), document_.results(), view_.formatter()), at);
}

// Following the document --------------------------------------------------------------------------------------------

void MainWindow::adoptDocument() {
    view_.setCurrency(document_.project().settings.currency.code);
    refreshUndo();
    refreshFlow();
}

void MainWindow::refreshFlow() {
    view_.setCurrency(document_.project().settings.currency.code);
    // The window system adds this name to a title that does not end in it.
    QGuiApplication::setApplicationDisplayName(TopBar::tr("Jupan"));
    setWindowTitle(tr("%1 – Jupan").arg(QString::fromStdString(document_.project().settings.name).simplified()));
    flowList_->setCurrent(current_);
}

void MainWindow::countWaiting() {
    std::map<PageId, int> waiting{{PageId::goals, 0}, {PageId::costs, 0}, {PageId::scenarios, 0}};
    for (const NextStep& step : nextSteps(document_.project(), document_.results())) ++waiting[pageOfStep(step)];
    for (const auto& [id, count] : waiting) flowList_->setWaiting(id, count);
}

void MainWindow::followSaving() {
    if (document_.saveState() != ProjectDocument::SaveState::failed) closeRefused_ = false;
    if (document_.saveState() == ProjectDocument::SaveState::failed)
        notice_->show(tr("The last change is not in the file yet. It stays here and is tried again with the next "
                         "change. You can also save a copy elsewhere."),
                      NoticeBar::Tone::trouble);
}

void MainWindow::retranslate() {
    commands_.at("file.new")->setText(tr("New …"));
    commands_.at("file.open")->setText(tr("Open or import …"));
    commands_.at("file.copy")->setText(tr("Save a copy …"));
    commands_.at("file.export")->setText(tr("Export as JSON …"));
    commands_.at("file.quit")->setText(tr("Quit"));
    for (const PageEntry& entry : pageEntries()) flowList_->setTitle(entry.id, entry.title());
    refreshUndo();
    refreshFlow();
    countWaiting();
}

// Events ------------------------------------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    document_.spending().cancelImport();
    document_.spending().finishImport();
    document_.closeStep();
    if (document_.save()) return event->accept();
    // Closing now would lose what was typed; the notice says so, and a second close in a row is the reader's word.
    if (closeRefused_) return event->accept();
    closeRefused_ = true;
    notice_->show(
        tr("The last change could not be written. Save a copy elsewhere, or close again to leave without it."),
        NoticeBar::Tone::trouble);
    event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = localFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    files_->open(path);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    // After the first painting: nobody waits for the range of NPV, but everybody for the window.
    QTimer::singleShot(0, this, [this] { document_.simulation().setWanted(true); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool strip = width() < stripWidth;
    if (zones_->indexOf(results_) >= 0 && strip == (zones_->itemAtPosition(2, 1) != nullptr)) return;
    zones_->removeWidget(results_);
    if (strip)
        zones_->addWidget(results_, 2, 1);
    else
        zones_->addWidget(results_, 1, 2, 2, 1);
    results_->setStrip(strip);
}

}  // namespace jupan
