#include "ui/window/top_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/window/alert_bell.h"

namespace jupan {
namespace {

constexpr int barHeight = 44;
constexpr int longestName = 44;

QString shortened(const QString& text) {
    // One line, whatever the name holds.
    const QString line = text.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QChar(0x2026);
}

/// The mark of a button that opens a menu, beside its words instead of on them.
QString withArrow(const QString& text) {
    return text + QStringLiteral(" ▾");
}

}  // namespace

TopBar::TopBar(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QFrame(parent),
      document_(document),
      view_(view),
      brand_(new QLabel),
      file_(new QLabel),
      state_(new QLabel),
      undo_(new QToolButton),
      redo_(new QToolButton),
      language_(new QToolButton) {
    setObjectName("bar");
    setRole(this, "bar");
    setFixedHeight(barHeight);
    setRole(brand_, "heading");
    file_->setObjectName("bar.file");
    file_->setTextFormat(Qt::PlainText);
    state_->setObjectName("bar.state");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(brand_);
    layout->addSpacing(2 * gridStep);
    layout->addWidget(file_);
    layout->addSpacing(gridStep);
    layout->addWidget(state_, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    auto* bell = new AlertBell(document, view);
    layout->addWidget(bell);
    connect(bell, &AlertBell::pageRequested, this, &TopBar::pageRequested);
    fileButton_ = addMenuButton("bar.fileMenu", fileMenu_);
    for (QToolButton* button : {undo_, redo_}) layout->addWidget(button);
    scenario_ = addMenuButton("bar.scenario", scenarioMenu_);
    unit_ = addMenuButton("bar.unit", unitMenu_);
    theme_ = addMenuButton("bar.theme", themeMenu_);
    language_->setObjectName("bar.language");
    layout->addWidget(language_);

    connect(scenarioMenu_, &QMenu::aboutToShow, this, &TopBar::fillScenarios);
    connect(unitMenu_, &QMenu::aboutToShow, this, &TopBar::fillUnits);
    connect(themeMenu_, &QMenu::aboutToShow, this, &TopBar::fillThemes);
    connect(language_, &QToolButton::clicked, this, [this] {
        emit languageChosen(view_.language() == Language::korean ? Language::english : Language::korean);
    });
    connect(&document, &ProjectDocument::opened, this, &TopBar::refreshDocument);
    connect(&document, &ProjectDocument::resultsChanged, this, &TopBar::refreshDocument);
    connect(&document, &ProjectDocument::saveStateChanged, this, &TopBar::refreshSaveState);
    connect(&view, &ViewSettings::formatChanged, this, &TopBar::retranslate);
    retranslate();
}

TopBar::~TopBar() {
    // As in MainWindow: a child that goes gives the focus away, and the document saves.
    document_.disconnect(this);
}

QToolButton* TopBar::addMenuButton(const QString& name, QMenu*& menu) {
    auto* button = new QToolButton;
    menu = new QMenu(button);
    button->setObjectName(name);
    setRole(button, "menu");
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void TopBar::setUndoActions(QAction* undo, QAction* redo) {
    undo_->setDefaultAction(undo);
    redo_->setDefaultAction(redo);
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate() {
    brand_->setText(tr("Jupan"));
    fileButton_->setText(withArrow(tr("File")));
    theme_->setText(withArrow(tr("Theme")));
    unit_->setText(
        withArrow(tr("Unit: %1").arg(unitName(view_.unit(), view_.language(), view_.formatter().currency()))));
    language_->setText(view_.language() == Language::korean ? QStringLiteral("English") : QStringLiteral("한국어"));
    language_->setToolTip(tr("Switch the language"));
    refreshDocument();
    refreshSaveState();
}

void TopBar::refreshDocument() {
    const QString name = QString::fromStdString(document_.project().settings.name);
    const QString fileName = QFileInfo(document_.path()).fileName();
    file_->setText(shortened(name));
    file_->setToolTip(fileName.isEmpty() ? QString() : fileName);
    scenario_->setText(withArrow(tr("Scenario: %1").arg(shortened(scenarioName()))));
}

void TopBar::refreshSaveState() {
    switch (document_.saveState()) {
        case ProjectDocument::SaveState::saved:
            setRole(state_, document_.path().isEmpty() ? "cautionChip" : "goodChip");
            state_->setText(document_.path().isEmpty() ? tr("Not kept in a file") : tr("Saved"));
            break;
        case ProjectDocument::SaveState::pending:
            setRole(state_, "goodChip");
            state_->setText(tr("Saving …"));
            break;
        case ProjectDocument::SaveState::readOnly:
            setRole(state_, "cautionChip");
            state_->setText(tr("Read only"));
            break;
        case ProjectDocument::SaveState::failed:
            setRole(state_, "badChip");
            state_->setText(tr("Not saved"));
            break;
    }
    const Problems& problems = document_.saveProblems();
    state_->setToolTip(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

QString TopBar::scenarioName() const {
    for (const Scenario& scenario : document_.project().scenarios)
        if (scenario.id.text == document_.scenario()) return QString::fromStdString(scenario.name);
    return tr("Base");
}

void TopBar::fillScenarios() {
    scenarioMenu_->clear();
    const auto add = [this](const QString& name, const std::string& id) {
        QAction* action = scenarioMenu_->addAction(shortened(name).replace("&", "&&"));
        action->setCheckable(true);
        action->setChecked(id == document_.scenario());
        connect(action, &QAction::triggered, this, [this, id] { document_.setScenario(id); });
    };
    add(tr("Base"), {});
    for (const Scenario& scenario : document_.project().scenarios)
        add(QString::fromStdString(scenario.name), scenario.id.text);
}

void TopBar::fillUnits() {
    unitMenu_->clear();
    for (const NumberUnit choice : unitChoices(view_.language())) {
        QAction* action = unitMenu_->addAction(unitName(choice, view_.language(), view_.formatter().currency()));
        action->setCheckable(true);
        action->setChecked(choice == view_.unit());
        connect(action, &QAction::triggered, this, [this, choice] { view_.setUnit(choice); });
    }
}

void TopBar::fillThemes() {
    themeMenu_->clear();
    const std::pair<ThemeMode, QString> choices[] = {
        {ThemeMode::system, tr("As the system")}, {ThemeMode::light, tr("Light")}, {ThemeMode::dark, tr("Dark")}};
    for (const auto& [mode, name] : choices) {
        QAction* action = themeMenu_->addAction(name);
        action->setCheckable(true);
        action->setChecked(mode == view_.themeMode());
        connect(action, &QAction::triggered, this, [this, chosen = mode] { view_.setThemeMode(chosen); });
    }
}

}  // namespace jupan
